### Words of consultations: asking the public, and what came of it.

## Where a consultation stands
consultation-planned = পরিকল্পিত
consultation-open = চলছে
consultation-closed = শেষ: মতামত দেখা হচ্ছে
consultation-responded = জবাব প্রকাশিত
consultation-tracked = জবাব প্রকাশিত: প্রতিশ্রুতির খোঁজ রাখা হচ্ছে
consultation-archived = সংরক্ষিত (আর্কাইভ)
consultation-unclear = চলছে কি না জানা নেই
consultation-is-planned = এই জনমত গ্রহণ এখনো শুরু হয়নি। শুরু: { $when }।
consultation-is-open = এই জনমত গ্রহণ চলছে, আপনি মতামত জানাতে পারেন। শেষ: { $when }।
consultation-days-left = { $number ->
        [0] আজই শেষ দিন।
        [one] আর { $count } দিন বাকি।
       *[other] আর { $count } দিন বাকি।
    }
consultation-is-closed = এই জনমত গ্রহণ শেষ হয়েছে। শেষ হয়েছে: { $when }। মানুষ যা বলেছেন তা দেখা হচ্ছে।
consultation-is-responded = এই জনমত গ্রহণ শেষ হয়েছে, এবং জবাব প্রকাশ করা হয়েছে।
consultation-is-tracked = এই জনমত গ্রহণ শেষ হয়েছে, এবং জবাব প্রকাশ করা হয়েছে। যে প্রতিশ্রুতি দেওয়া হয়েছিল তার কী হলো, সেই খোঁজ রাখা হচ্ছে।
consultation-is-archived = এই জনমত গ্রহণের সব কাজ শেষ। মানুষ যাতে পরে দেখতে পারেন, সেজন্য এটি এখানে রাখা আছে।
consultation-is-unclear = এই জনমত গ্রহণ চলছে কি না, তারিখ সম্পর্কে এত কম জানা আছে যে তা বলা যায় না।
consultation-as-built = { $day } তারিখে, যখন এই পাতা তৈরি হয়, তখন অবস্থা এমন ছিল। পরে পড়লে নিচের তারিখগুলো দেখে নিন।
consultation-response-due = জবাব দেওয়ার শেষ তারিখ: { $day }, অর্থাৎ শেষ হওয়ার বারো সপ্তাহ পরে।
consultation-response-overdue = { $number ->
        [one] জবাব দিতে দেরি হয়েছে। শেষ তারিখ ছিল { $day }: { $count } দিন আগে।
       *[other] জবাব দিতে দেরি হয়েছে। শেষ তারিখ ছিল { $day }: { $count } দিন আগে।
    }
consultation-late = জবাব দিতে দেরি হয়েছে

## Dates
consultation-opens = শুরু
consultation-closes = শেষ
consultation-length = কত দিন চলে
consultation-length-days = { $number ->
        [one] { $count } দিন
       *[other] { $count } দিন, প্রথম ও শেষ দিন ধরে
    }
consultation-respond-by = জবাব দেওয়ার শেষ তারিখ
consultation-response-day = জবাব প্রকাশের তারিখ
consultation-response-planned = জবাব প্রকাশের পরিকল্পিত তারিখ
consultation-delay = জবাব দিতে কেন বেশি সময় লাগছে
consultation-archived-day = আর্কাইভে রাখার তারিখ
consultation-archive-planned = আর্কাইভে রাখার পরিকল্পিত তারিখ
consultation-within = { $month } মাসের কোনো এক সময় (দিন জানা নেই)
consultation-not-known = জানা নেই
consultation-day-not-known = হ্যাঁ, তবে দিন জানা নেই
consultation-from-to = { $opens } থেকে { $closes }
consultation-when = কখন
consultation-stages = ধাপগুলো
consultation-stage = ধাপ
consultation-began = শুরু
consultation-ended = শেষ
consultation-days = কত দিন

## Lists
consultations-lead = জনসাধারণের কাছে কী জানতে চাওয়া হচ্ছে, মানুষ কী বলেছেন, আর তার ফলে কী হয়েছে। এই সাইটে চালু হিসেবে দেখানো প্রতিটি জনমত গ্রহণে ইন্টারনেট ছাড়া মতামত জানানোর একটি উপায় লেখা আছে।
consultations-on = জনমত গ্রহণ: { $topic }
consultations-on-lead = এই বিষয়ে মানুষের কাছে যা যা জানতে চাওয়া হয়েছে এবং এই সাইটে আছে: { $topic }।
consultations-open-heading = এখন চলছে
consultations-planned-heading = পরিকল্পিত
consultations-closed-heading = শেষ: মতামত দেখা হচ্ছে
consultations-responded-heading = জবাব প্রকাশিত
consultations-unclear-heading = তারিখ জানা নেই
consultations-archived-heading = সংরক্ষিত (আর্কাইভ)
consultations-year-not-known = বছর জানা নেই
consultations-example-note = যেখানে “উদাহরণ” লেখা আছে, তা পাতাটি কীভাবে কাজ করে দেখাতে বানানো হয়েছে। তা সরকারি নয় এবং কোনো আসল জায়গা বা মানুষ সম্পর্কে কিছু বলে না।
consultations-none-open = এখন কোনো জনমত গ্রহণ চলছে না।
consultations-all = সব জনমত গ্রহণ
consultations-by-topic = বিষয় অনুযায়ী
consultations-more = জনমত গ্রহণ সম্পর্কে আরও
consultations-methods-link = মানুষের মতামত জানার উপায়: কোনগুলো ব্যবহার হয়েছে, আর কেন
consultations-sign-up-link = আমাদের জানান যে আপনার মতামত নেওয়া হোক তা চান, অথবা কোন কাজ আগে হওয়া উচিত
consultations-respondents-file = কারা মতামত জানিয়েছেন, মাধ্যম অনুযায়ী (CSV)
consultations-being-held = কোন বিষয়ে জনমত নেওয়া হচ্ছে
consultations-asked-here = কী জানতে চাওয়া হচ্ছে
consultation-example-name = { $title } (উদাহরণ)

## One consultation
consultation-about = এটি কী নিয়ে
consultation-dates = তারিখ
consultation-how-to-reply = কীভাবে মতামত জানাবেন
consultation-how-people-replied = মানুষ যেভাবে মতামত জানাতে পারতেন
consultation-reply-note = ইন্টারনেট ছাড়াও আপনি মতামত জানাতে পারেন। সব উপায়ের গুরুত্ব সমান।
consultation-print-form = কাগজে মতামত জানাতে একটি ফরম প্রিন্ট করুন
consultation-go-online = মতামত জানানোর ওয়েব পাতায় যান
consultation-documents = নথি
consultation-questions = প্রশ্ন
consultation-question = প্রশ্ন { $label }
consultation-leads-to = এই সাইটে
consultation-who-asked = কাদের মতামত চাওয়া হয়েছে, আর কীভাবে
consultation-audience = কাদের মতামত চাওয়া হয়েছে
consultation-methods = যেভাবে মানুষের মতামত চাওয়া হয়েছে
consultation-who-replied = কারা মতামত জানিয়েছেন
consultation-replies-of = মতামত, মাধ্যম অনুযায়ী
consultation-channel = মাধ্যম
consultation-how-many = কত, প্রকাশিত সংখ্যা অনুযায়ী
consultation-who = কারা
consultation-note = টীকা
consultation-about-count = প্রায় { $count }
consultation-self-selected = টীকায় অন্য কিছু লেখা না থাকলে, এই মানুষেরা নিজের ইচ্ছায় মতামত জানিয়েছেন। তাঁরা সবার প্রতিনিধি নন, তাই এই সংখ্যাগুলো সবাই কী ভাবেন তা বলে না। একই মানুষ একাধিক মাধ্যমে থাকতে পারেন: সংখ্যাগুলো যোগ করবেন না।
consultation-results = মানুষ যা বলেছেন
consultation-results-link = ফলাফল, প্রশ্ন ধরে ধরে
consultation-came-of-it = এর ফলে কী হয়েছে
consultation-report = প্রতিবেদন
consultation-decision = সিদ্ধান্ত
consultation-decided-on = সিদ্ধান্তের তারিখ
consultation-where-said = কোথায় এ কথা বলা আছে
consultation-next = এরপর কী হবে
consultation-next-planned = এটি যেদিন শুরু হবে, সেদিন থেকে আপনি মতামত জানাতে পারবেন। তখন আবার আসুন, অথবা তারিখটি আপনার ক্যালেন্ডারে যোগ করুন।
consultation-next-open = শেষ দিনের পর প্রতিটি মতামত দেখা হয়। বারো সপ্তাহের মধ্যে জবাব দেওয়ার কথা। জবাবটি এই পাতায় থাকবে।
consultation-next-closed = প্রতিটি মতামত দেখা হয়। তারপর জবাবে বলা হয় কী করা হবে, কী করা হবে না, আর কেন। জবাবটি এই পাতায় থাকবে।
consultation-next-responded = কী করা হবে তা জবাবে লেখা আছে। প্রতিশ্রুতি দেওয়া হয়ে থাকলে তার কী হয়েছে, এই পাতায় লেখা আছে।
consultation-next-archived = এই জনমত গ্রহণ নিয়ে আর কিছু হবে না।
consultation-next-unclear = তারিখ জানা গেলে এই পাতায় থাকবে।
consultation-record = এই তথ্য সম্পর্কে
consultation-owner = কে মতামত চাইছে
consultation-original-body = আয়োজক
consultation-replaced-by = সেই সংস্থার জায়গায় এসেছে
consultation-files = ফাইল
consultation-own-record = এই সাইটের প্রকাশকের লেখা

## Ways to reply
consultation-reply-online = অনলাইনে
consultation-reply-email = ই-মেইলে
consultation-reply-post = ডাকে
consultation-reply-phone = ফোনে
consultation-reply-in-person = নিজে এসে
consultation-reply-meeting = সভায়
consultation-offline = ইন্টারনেট লাগে না

## Who replied
consultation-individuals = ব্যক্তি, প্রত্যেকে নিজের হয়ে
consultation-organisations = সংগঠন
consultation-campaign = যাঁরা কোনো প্রচারাভিযানের লেখা পাঠিয়েছেন
consultation-staff = যাঁরা পুলিশে কাজ করেন
consultation-mixed = আলাদা করা হয়নি

## The form on paper
consultation-form-title = কাগজে মতামত জানান: { $title }
consultation-form-lead = এই পাতা প্রিন্ট করুন, ফাঁকা জায়গায় লিখুন, তারপর পাঠিয়ে দিন বা নিজে এসে জমা দিন। আপনি যা লেখেন তার কিছুই এই সাইটে রাখা হয় না। অন্য যেকোনো কাগজে লিখলেও চলবে।
consultation-form-over = এই জনমত গ্রহণ শেষ হয়েছে। অনুগ্রহ করে আর এই ফরম পাঠাবেন না।
consultation-form-where = কোথায় পাঠাবেন
consultation-form-until = যে তারিখের মধ্যে পৌঁছাতে হবে
consultation-form-questions = প্রশ্নগুলো
consultation-form-you = আপনার সম্পর্কে
consultation-form-you-note = এটি বাদ দিতে পারেন। নাম না দিলেও চলবে।
consultation-form-for-myself = আমি নিজের হয়ে মতামত জানাচ্ছি।
consultation-form-for-others = আমি একটি সংগঠনের হয়ে মতামত জানাচ্ছি। সংগঠনের নাম:
consultation-form-borough = আমি যে বারায় থাকি বা কাজ করি:
consultation-form-anything = আর যা কিছু বলতে চান
consultation-form-back = জনমত গ্রহণের পাতায় ফিরে যান
consultation-form-help = নিজে লিখতে না পারলে কাউকে আপনার হয়ে লিখে দিতে বলুন, অথবা ফোন করে আপনার উত্তর বলুন।

## Asking to be asked
consultation-sign-up-title = আমাদের জানান যে আপনার মতামত নেওয়া হোক তা চান
consultation-sign-up-lead = এই পাতা প্রিন্ট করুন, পূরণ করুন এবং পাঠিয়ে দিন, যাতে পরের বার আপনার মতামত নেওয়া হয়। আপনি যা লেখেন তার কিছুই এই সাইটে রাখা হয় না।
consultation-sign-up-online = এর বদলে ওয়েব পাতায় এটি করুন
consultation-sign-up-ask = অনুগ্রহ করে আমার মতামত নিন
consultation-sign-up-reach = আমার সঙ্গে যোগাযোগের উপায় (ঠিকানা, ফোন নম্বর বা ই-মেইল ঠিকানা):
consultation-sign-up-language = যে ভাষায় আমার মতামত নেওয়া হোক তা চাই:
consultation-sign-up-needs = অংশ নিতে আমার যা দরকার (বড় হরফের ছাপা, দোভাষী, র‍্যাম্প …):
consultation-sign-up-topics = যেসব বিষয়ে আমার মতামত নেওয়া হোক তা চাই (যত খুশি টিক দিন)
consultation-sign-up-priority = আমার নিজের অগ্রাধিকার
consultation-sign-up-priority-note = আপনি যেখানে থাকেন সেখানে পুলিশের আগে কোন কাজ করা উচিত? এটি আপনার এলাকার দলের কাছে যায়। অন্য কারও নাম লিখবেন না।
consultation-sign-up-privacy = আপনি যা লেখেন তার কী হয়
consultation-sign-up-send = কোথায় পাঠাবেন

## The register of methods
consultation-register-title = মানুষের মতামত জানার উপায়
consultation-register-lead = জনসাধারণের মতামত জানার কী কী উপায় আছে, প্রতিটি কে চালায়, আর কেন তা ব্যবহার করা হয়েছে বা হয়নি।
consultation-register-rules = যে নিয়মগুলো ঠিক করা হয়েছে
consultation-register-methods = উপায়ের তালিকা
consultation-method-used = ব্যবহার করা হয়েছে ({ $year })
consultation-method-explored = বিবেচনা করা হয়েছে ({ $year })
consultation-method-rejected = ব্যবহার করা হয়নি ({ $year })
consultation-method-run-by = কে চালায়
consultation-method-why = কেন
consultation-method-in = এই সাইটের যে জনমত গ্রহণে এটি ব্যবহার হয়েছে
consultation-register-file = উপায়ের তালিকা ডাউনলোড করুন (CSV)
