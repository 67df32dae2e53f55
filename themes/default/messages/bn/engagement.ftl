### Groups of issues, the answers of those who were asked, and what became of what was promised.

## Issues and answers

issues-title = প্রসঙ্গ ও উত্তর: { $title }
issues-description = মানুষ কোন প্রসঙ্গ তুলেছেন, সে বিষয়ে কাদের জিজ্ঞাসা করা হয়েছে, তাঁরা কী উত্তর দিয়েছেন, আর উত্তরগুলোর কী হয়েছে: { $title }।
issues-link = মানুষ যে প্রসঙ্গগুলো তুলেছেন আর পুলিশ যে উত্তর দিয়েছে, দেখুন
issues-heading = প্রসঙ্গ ও উত্তর
issues-asked-heading = কাদের জিজ্ঞাসা করা হয়েছে, আর কারা উত্তর দিয়েছেন
issues-stages = ধাপে ধাপে
issues-questions-heading = তিনটি প্রশ্ন
issues-questions-lead = যাঁদের কোনো প্রসঙ্গের গুচ্ছ নিয়ে জিজ্ঞাসা করা হয়েছে, তাঁদের এই প্রশ্নগুলো করা হয়েছে।
issues-report-heading = চূড়ান্ত প্রতিবেদন
issues-report-went-to = কাদের জন্য:
issues-groups = { $number ->
        [one] মানুষ যে প্রসঙ্গগুলো তুলেছেন, তা { $count }টি গুচ্ছে পড়ে।
       *[other] মানুষ যে প্রসঙ্গগুলো তুলেছেন, তা { $count }টি গুচ্ছে পড়ে।
    }
issues-named = { $number ->
        [0] এর কোনোটির নাম এখানে নেই।
        [one] এর মধ্যে শুধু { $count }টির নাম এখানে আছে।
       *[other] এর মধ্যে শুধু { $count }টির নাম এখানে আছে।
    }
issues-all-named = এর সবগুলোর নাম এখানে আছে।
issues-stage-days = { $first } থেকে { $last } ({ $number ->
        [one] { $count } দিন
       *[other] { $count } দিন
    }, প্রথম ও শেষ দিন ধরে)
issues-report-when = কখন
issues-report-place = কোথায় পড়া যায়
issues-report-link = প্রতিবেদন
issues-report-read = চূড়ান্ত প্রতিবেদন পড়ুন
reply-certain = জিজ্ঞাসা করা হয়েছে: { $invited }। উত্তর দিয়েছেন: { $replied }। যত অংশ উত্তর দিয়েছেন: { $percent }।
reply-uncertain = উত্তর দিয়েছেন: { $replied }। কত জনকে জিজ্ঞাসা করা হয়েছে তা নিশ্চিত নয়, তাই অংশটি একটিমাত্র সংখ্যায় বলা যায় না। সম্ভাব্য প্রতিটি সংখ্যার জন্য অংশটি সারণিতে দেখানো আছে।
reply-caption = যত অংশ উত্তর দিয়েছেন, জিজ্ঞাসা করা মানুষের সম্ভাব্য প্রতিটি সংখ্যার জন্য
reply-asked = যদি এত জনকে জিজ্ঞাসা করা হয়ে থাকে
reply-replied = উত্তর দিয়েছেন
reply-percent = যত অংশ উত্তর দিয়েছেন
reply-source = সংখ্যাটি কোথা থেকে এসেছে
reply-share-fits = উৎসে অংশটি দেওয়া আছে { $percent }। পূর্ণ শতাংশে তা ঠিক হয় যদি { $first } জনকে জিজ্ঞাসা করা হয়ে থাকে; অন্য কোনো সংখ্যায় নয়।
reply-share-between = উৎসে অংশটি দেওয়া আছে { $percent }। পূর্ণ শতাংশে তা ঠিক হয় যদি { $first } থেকে { $last } জনকে জিজ্ঞাসা করা হয়ে থাকে; অন্য কোনো সংখ্যায় নয়।
reply-share-never = উৎসে অংশটি দেওয়া আছে { $percent }। মানুষের কোনো সংখ্যা থেকেই এই অংশ পাওয়া যায় না।
group-said = মানুষ যা বলেছেন
group-answers = উত্তর
group-summary = সংক্ষেপে উত্তরগুলো
group-unanswered = কোনো উত্তর নেই। যাঁদের জিজ্ঞাসা করা হয়েছে, তাঁদের কেউ এই প্রসঙ্গগুচ্ছের উত্তর দেননি।
group-none-single = এই সাইটে আলাদা আলাদা উত্তর নেই।
group-held-back = যে উত্তরগুলো দেখানো হয়নি
group-held-back-count = { $number ->
        [one] { $count }টি উত্তর এখানে দেখানো হয়নি। এখনো কেউ তা প্রকাশের অনুমতি দেননি।
       *[other] { $count }টি উত্তর এখানে দেখানো হয়নি। এখনো কেউ সেগুলো প্রকাশের অনুমতি দেননি।
    }
group-unit-not-named = একটি ইউনিট, যার নাম দেওয়া নেই
download-issue-groups = প্রসঙ্গের গুচ্ছগুলো ডাউনলোড করুন (CSV)
download-answers = উত্তরগুলো ডাউনলোড করুন (CSV)
download-replies = কত জন উত্তর দিয়েছেন, ডাউনলোড করুন (CSV)

## Commitments

you-said-heading = আপনারা বলেছেন, আমরা করেছি, আমরা পারিনি কারণ
you-said = আপনারা বলেছেন
we-will = আমরা করব
we-are-doing = আমরা এটি করছি
we-did = আমরা করেছি
we-could-not = আমরা পারিনি
we-dropped = আমরা এটি বাদ দিয়েছি
commitment = কী প্রতিশ্রুতি দেওয়া হয়েছিল
commitments = প্রতিশ্রুতি
commitments-title = এর ফলে কী হয়েছে
commitments-title-of = এর ফলে কী হয়েছে: { $name }
commitments-lead = জনমত গ্রহণের পর পুলিশ বলে তারা কী করবে। এগুলো তাদের প্রতিশ্রুতি, আর প্রতিটি কত দূর এগিয়েছে।
commitments-link = সব জনমত গ্রহণের পরের সব প্রতিশ্রুতি দেখুন
commitments-answer = প্রতিশ্রুতি: { $total }। সম্পন্ন: { $done }। চলছে: { $begun }। পরিকল্পিত: { $planned }। করা যায়নি: { $stuck }। বাদ দেওয়া: { $dropped }। { $day } তারিখে দেরিতে ছিল: { $late } (পরিকল্পিত বা চলছে এমনগুলোর মধ্যে)।
commitments-caption = প্রতিশ্রুতিগুলো কত দূর এগিয়েছে, জনমত গ্রহণ অনুযায়ী
commitments-note = প্রতিটি প্রতিশ্রুতি একবার গোনা হয়: পরিকল্পিত, চলছে, সম্পন্ন, করা যায়নি, অথবা বাদ দেওয়া। শেষ কলামে সেগুলো গোনা হয় যেগুলোর দেরি হয়েছে। সেগুলো পরিকল্পিত বা চলছে হিসেবেও গোনা হয়।
commitments-by = জনমত গ্রহণ অনুযায়ী
commitments-all = সব জনমত গ্রহণ
commitments-of-area = এই বারা সম্পর্কে প্রতিশ্রুতি
commitments-area-heading = পুলিশ এখানে যে প্রতিশ্রুতি দিয়েছে
commitments-topics = বিষয় অনুযায়ী
commitments-boroughs = বারা অনুযায়ী
commitments-some-example = পাতাটি কীভাবে কাজ করে তা দেখাতে এর কিছু প্রতিশ্রুতি বানানো হয়েছে। সেগুলোতে উদাহরণ লেখা আছে; সেগুলো সরকারি নয়, এবং কোনো আসল জায়গা বা মানুষ সম্পর্কে কিছু বলে না।
commitment-pair = { $first }, { $second }
commitments-of-all = মোট { $total }-এর মধ্যে
commitments-as-of = { $day } তারিখে
commitment-area = কোথায়
commitment-consultation = জনমত গ্রহণ
commitment-status = কত দূর এগিয়েছে
commitment-planned = পরিকল্পিত
commitment-under-way = চলছে
commitment-done = সম্পন্ন
commitment-could-not = করা যায়নি
commitment-dropped = বাদ দেওয়া
commitment-status-title = { $status }: { $title }
commitment-example-title = উদাহরণ: { $title }
commitment-late = দেরি হয়েছে
commitment-late-column = এর মধ্যে দেরি হয়েছে
commitment-late-means = দিন পেরিয়ে গেছে, কিন্তু কাজ শেষ হয়নি
commitment-late-note = এতে দেরি হয়েছে। শেষ তারিখ ছিল { $day }, কিন্তু কাজ শেষ হয়নি।
commitment-late-caption = যে প্রতিশ্রুতিগুলোর দিন পেরিয়ে গেছে কিন্তু কাজ শেষ হয়নি
commitment-because = কারণ
commitment-evidence = নিজেই দেখে নিন
commitment-owner = কে এর জন্য দায়ী
commitment-due = শেষ তারিখ
commitment-no-day = কোনো দিন ঠিক করা হয়নি
commitment-done-day = সম্পন্ন হওয়ার তারিখ
commitment-changed = শেষ পরিবর্তন
commitment-news-title = এর ফলে কী হয়েছে: প্রতিশ্রুতিতে পরিবর্তন
commitment-days-title = প্রতিশ্রুতি পূরণের শেষ তারিখগুলো
download-commitments = সব প্রতিশ্রুতি ডাউনলোড করুন (CSV)
