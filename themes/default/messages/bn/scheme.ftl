### The publication scheme. `$number` chooses the grammar; `$count` is the same number as readers see it.

scheme-document = নথি
scheme-class-title = { $number }. { $name }
scheme-class-own = এই সাইট যোগ করেছে: আদর্শ প্রকাশনা তালিকায় এই শ্রেণি নেই।
scheme-coverage = আমাদের কী প্রকাশ করা উচিত, আর তার কী হয়েছে: নথির সংখ্যা, শ্রেণি অনুযায়ী
scheme-class = শ্রেণি
scheme-expected = প্রত্যাশিত
scheme-total = সব শ্রেণি
scheme-published = প্রকাশিত
scheme-linked = অন্য জায়গায় প্রকাশিত
scheme-not-held = আমাদের কাছে নেই
scheme-exempt = অব্যাহতি: আইন আমাদের এটি প্রকাশ না করতে দেয়
scheme-planned = পরিকল্পিত
scheme-planned-by = পরিকল্পিত: প্রকাশের শেষ তারিখ { $day }
scheme-planned-late = প্রকাশের কথা ছিল { $day } তারিখে, দেরি হয়েছে
scheme-answer = { $number ->
        [one] প্রকাশনা তালিকা অনুযায়ী { $count }টি নথি থাকার কথা। এখানে প্রকাশিত: { $published }। অন্য জায়গায় প্রকাশিত: { $linked }। প্রকাশ করা হয়নি: { $missing }, আর কেন, তা আমরা বলি।
       *[other] প্রকাশনা তালিকা অনুযায়ী { $count }টি নথি থাকার কথা। এখানে প্রকাশিত: { $published }। অন্য জায়গায় প্রকাশিত: { $linked }। প্রকাশ করা হয়নি: { $missing }, আর কেন, তা আমরা বলি।
    }
scheme-up-to-date = হালনাগাদ রাখা হচ্ছে?
scheme-up-to-date-none = { $day } তারিখে কোনো নথির পর্যালোচনার দিন পেরিয়ে যায়নি।
scheme-up-to-date-late = { $number ->
        [one] { $day } তারিখে { $count }টি নথির পর্যালোচনার দিন পেরিয়ে গিয়েছিল।
       *[other] { $day } তারিখে { $count }টি নথির পর্যালোচনার দিন পেরিয়ে গিয়েছিল।
    }
scheme-review-due = পর্যালোচনার শেষ তারিখ
scheme-review-state = এটি কি হালনাগাদ?
scheme-review-ok = পর্যালোচনার দিন এখনো আসেনি
scheme-review-late = { $number ->
        [one] { $count } দিন পেরিয়ে গেছে
       *[other] { $count } দিন পেরিয়ে গেছে
    }
scheme-review-archived = আর্কাইভে রাখা: কেউ এটি হালনাগাদ করে না
scheme-review-table = নথিগুলো, আর প্রতিটি আবার কবে দেখা হবে
scheme-plan-table = পরিকল্পিত নথি
scheme-plan-day = প্রকাশের শেষ তারিখ
scheme-plan-ok = দিনটি এখনো আসেনি
scheme-plan-past = { $number ->
        [one] { $count } দিন দেরি হয়েছে
       *[other] { $count } দিন দেরি হয়েছে
    }
scheme-not-given = জানা নেই
scheme-charges = কত খরচ
scheme-charges-lead = আমরা যা প্রকাশ করি তার কপির জন্য আপনাকে কত দিতে হয়। এই সাইটের সবকিছু আপনি বিনা মূল্যে পড়তে ও ডাউনলোড করতে পারেন।
scheme-charge-what = কী
scheme-charge-amount = মূল্য
scheme-charge-basis = যেভাবে হিসাব করি
scheme-charge-note = টীকা
scheme-charge-pounds = £{ $amount }
scheme-charge-free = বিনা মূল্যে
scheme-charge-varies = অবস্থা অনুযায়ী
scheme-archived = আর্কাইভে রাখা
scheme-archived-note = এটি আর্কাইভে রাখা লেখা। এটি পুরোনো হয়ে গিয়ে থাকতে পারে।
scheme-body-replaced = { $body }: এই সংস্থা এখন আর নেই। এর জায়গায় এসেছে: { $new }।
scheme-superseded = এর জায়গায় একটি নতুন নথি এসেছে: { $title }
scheme-file = { $name } ({ $format }, { $size })
scheme-kilobytes = { $number } kB
scheme-megabytes = { $number } MB
scheme-read-elsewhere = { $host } সাইটে পড়ুন
scheme-read-here = এই সাইটে পড়ুন
scheme-read-dataset = পরিসংখ্যান ও ফাইল: { $title }
scheme-requested = তথ্যের স্বাধীনতা আইনে (Freedom of Information Act) মানুষ এটি চেয়েছেন। অনুরোধের নম্বর: { $reference }।
scheme-requested-dataset = এটি এখন একটি ডেটাসেট, যা এই সাইট প্রতিটি নতুন সংস্করণে আবার প্রকাশ করে।
scheme-reference = নম্বর
scheme-body = প্রকাশক
scheme-period = কোন সময় নিয়ে
scheme-formats = ফরম্যাট
scheme-languages = ভাষা
scheme-owner = কে এর জন্য দায়ী
scheme-charge = মূল্য
scheme-charge-web = এই সাইটে বিনা মূল্যে
scheme-rights = ব্যবহারের শর্ত
scheme-accessible = অন্য রূপে
scheme-accessible-ask = এই ঠিকানায় লিখুন: { $contact }। কোন রূপে আপনি পড়তে পারেন তা বলুন।
scheme-areas = কোন এলাকা সম্পর্কে
scheme-where = কোথায় পাওয়া যায়
scheme-topic-title = এই বিষয়ে নথি: { $topic }
scheme-topic-lead = এই বিষয়ে প্রকাশনা তালিকায় যা আছে।
scheme-download-entries = নথির তালিকা ডাউনলোড করুন (CSV)
scheme-download-expected = কী প্রত্যাশিত আর তার কী হয়েছে, ডাউনলোড করুন (CSV)
scheme-download-charges = মূল্যের তালিকা ডাউনলোড করুন (CSV)
scheme-disclosures = উত্তরের তালিকা (disclosure log): তথ্যের অনুরোধের উত্তর
scheme-feed-title = প্রকাশনা তালিকায় নতুন

## For templates
scheme-about-heading = এটি কী
scheme-coverage-heading = এখানে কী কী পাবেন
scheme-coverage-note = আমাদের যে নথি প্রকাশ করা উচিত তার প্রতিটি একবার গোনা হয়। যা আমরা প্রকাশ করি না তাও গোনা হয়, আর কেন, তা প্রতিটি শ্রেণিতে লেখা আছে।
scheme-classes-heading = শ্রেণি অনুযায়ী
scheme-more-heading = আরও
scheme-topics-heading = বিষয় অনুযায়ী
scheme-requested-heading = মানুষ চেয়েছেন, তাই আমরা প্রকাশ করি
scheme-ask-heading = যদি এখানে না থাকে
scheme-complaints-heading = যদি অভিযোগ করতে চান
scheme-model-heading = আমরা কার আদর্শ মেনে চলি
scheme-expected-heading = এই শ্রেণিতে আমাদের যা প্রকাশ করা উচিত
scheme-entries-heading = এই শ্রেণির নথি
scheme-entries-none = এই শ্রেণিতে আমাদের কোনো নথি নেই।
scheme-class-source = কোথায় এই শ্রেণির বর্ণনা আছে
scheme-read-heading = পড়ুন বা ডাউনলোড করুন
scheme-facts-heading = এই নথি সম্পর্কে
scheme-documents-heading = নথি
scheme-area-heading = এই বারা সম্পর্কে নথি
