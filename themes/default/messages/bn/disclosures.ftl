### Words of the disclosure log and of the finder.

## The log
disclosure-log = তথ্যের স্বাধীনতা আইনে করা অনুরোধের উত্তর
disclosure-log-lead = পুলিশের কাছে যে তথ্য আছে, যে কেউ তা চাইতে পারেন। এই অধিকার দেয় তথ্যের স্বাধীনতা আইন (Freedom of Information Act 2000)। কী চাওয়া হয়েছিল আর কীভাবে উত্তর দেওয়া হয়েছে, এই তালিকা (disclosure log) তা দেখায়। যাঁরা চেয়েছেন তাঁদের নাম বাদ দেওয়া হয়েছে।
disclosure-newest = সবচেয়ে নতুন উত্তর
disclosure-examples = তালিকার উদাহরণ
disclosure-examples-note = এগুলো বানানো। কোনো অনুরোধ সম্পর্কে সবকিছু জানা থাকলে তা কেমন দেখায়, এগুলো তা দেখায়। এগুলো এমন একটি সেবা নিয়ে যা আসলে নেই।
disclosure-ways = উত্তর খুঁজুন
disclosure-by-year = বছর অনুযায়ী
disclosure-by-topic = বিষয় অনুযায়ী
disclosure-by-outcome = অনুরোধগুলোর উত্তর কীভাবে দেওয়া হয়েছে
disclosure-all-of-year = তালিকায় { $year } সালের সব অনুরোধ
disclosure-coverage = এই তালিকায় কী কী আছে
disclosure-source = প্রথম প্রকাশক
disclosure-entries = উত্তর
disclosure-entries-examples = উদাহরণ
disclosure-none-real = এখানে কোনো আসল উত্তর নেই, শুধু উদাহরণ আছে।
disclosure-count = { $number ->
        [one] { $count }টি উত্তর
       *[other] { $count }টি উত্তর
    }
disclosure-count-examples = { $number ->
        [one] { $count }টি উদাহরণ
       *[other] { $count }টি উদাহরণ
    }
disclosure-list-year = তালিকার অনুরোধ: { $year }
disclosure-year-note = যে বছরে উত্তর দেওয়া হয়েছে, অনুরোধটি সেই বছরে রাখা হয়। ওই দিন জানা না থাকলে, যে বছরে উত্তরটি অনলাইনে দেওয়া হয়েছে সেই বছরে রাখা হয়। যে অনুরোধের উত্তর নেই, তা যে বছরে এসেছে সেই বছরে রাখা হয়।
disclosure-list-topic = এই বিষয়ে অনুরোধ: { $topic }
disclosure-list-lead = এই তালিকায় আছে { $answers } ও { $examples }। উদাহরণগুলো বানানো এবং আলাদা রাখা হয়েছে।
disclosure-list-lead-real = এই তালিকায় আছে { $answers }।
disclosure-feed-note = ফিডে শুধু উত্তর আছে, কোনো উদাহরণ নেই। যেখানে শুধু মাস জানা আছে, সেখানে ফিড মাসের প্রথম দিন দেয় এবং তা জানিয়ে দেয়।

## How to ask
ask-heading = কীভাবে তথ্য চাইবেন
ask-first = প্রথমে দেখুন তথ্যটি আগেই প্রকাশ করা হয়েছে কি না।
ask-finder = এই সাইটের নথি, উত্তর ও ডেটাসেটগুলো খুঁজে দেখুন
ask-write = যে পুলিশ বাহিনীর কাছে তথ্যটি আছে, তাদের লিখুন। আপনি কী জানতে চান তা বলুন। আপনার নাম এবং উত্তর পাঠানোর ঠিকানা দিন। ই-মেইল ঠিকানা দিলেই চলবে।
ask-wait = পুলিশ বাহিনীকে দেরি না করে, 20 কর্মদিবসের মধ্যে উত্তর দিতে হয়।
ask-review = উত্তরে সন্তুষ্ট না হলে পুলিশ বাহিনীকে তাদের উত্তরটি আবার দেখতে বলুন। তারপর তথ্য কমিশনারের (Information Commissioner) কাছে অভিযোগ করতে পারেন।
ask-not-here = এই সাইট কোনো অনুরোধ নিতে পারে না।
ask-link = কীভাবে অনুরোধ করবেন

## Outcomes
outcome = ফলাফল
outcome-full = পুরোটা দেওয়া হয়েছে
outcome-part = কিছুটা দেওয়া হয়েছে
outcome-refused = দিতে অস্বীকার করা হয়েছে
outcome-not-held = তথ্যটি নেই
outcome-neither = স্বীকার বা অস্বীকার কোনোটিই করা হয়নি
outcome-not-known = ফলাফল জানা নেই
outcome-waiting = উত্তরের অপেক্ষায়
outcome-full-means = যা চাওয়া হয়েছিল তার সবই দেওয়া হয়েছে।
outcome-part-means = যা চাওয়া হয়েছিল তার কিছুটা দেওয়া হয়েছে। বাকিটা দেওয়া হয়নি; কারণগুলো উত্তরে লেখা আছে।
outcome-refused-means = কিছুই দেওয়া হয়নি; কারণগুলো উত্তরে লেখা আছে।
outcome-not-held-means = পুলিশ বাহিনীর কাছে এই তথ্য নেই।
outcome-neither-means = পুলিশ বাহিনী বলেনি তথ্যটি তাদের কাছে আছে কি না, কারণ তা বললেই কিছু একটা প্রকাশ হয়ে যেত।
outcome-not-known-means = অনুরোধটির উত্তর দেওয়া হয়েছে। কীভাবে, তা এই সাইটের জানা নেই।
outcome-waiting-means = অনুরোধটির উত্তর এখনো দেওয়া হয়নি।

## One entry
entry-asked = কী চাওয়া হয়েছিল
entry-answered = কী উত্তর দেওয়া হয়েছে
entry-given = কী দেওয়া হয়েছে
entry-held-back = কী দেওয়া হয়নি, আর কেন
entry-about = এই অনুরোধ সম্পর্কে
entry-question-not-known = অনুরোধটি কী ভাষায় করা হয়েছিল, এই সাইটের জানা নেই। মূল ঠিকানায় উত্তরের মধ্যে তা থাকতে পারে।
entry-answer-not-known = উত্তরে কী লেখা ছিল, এই সাইটের জানা নেই। মূল ঠিকানায় তা থাকতে পারে।
entry-exemptions-not-known = কিছু অংশ দেওয়া হয়নি। উত্তরে কোন কোন অব্যাহতির কথা লেখা আছে, এই সাইটের জানা নেই।
entry-files-not-known = কোন কোন ফাইল দেওয়া হয়েছে, এই সাইটের জানা নেই। মূল ঠিকানায় সেগুলো থাকতে পারে।
entry-files-none = কোনো ফাইল দেওয়া হয়নি।
entry-interest = কী বিবেচনা করা হয়েছে
entry-interest-not-known = এই অব্যাহতিগুলোর ক্ষেত্রে পুলিশ বাহিনীকে বিবেচনা করতে হয়, জানলে না কি না জানলে জনসাধারণের বেশি লাভ। কী বিবেচনা করা হয়েছে, এই সাইটের জানা নেই।
entry-caveats = ব্যবহার করার আগে যা জানা দরকার
entry-reference = অনুরোধের নম্বর
entry-received = অনুরোধ এসেছে
entry-answered-on = উত্তর দেওয়া হয়েছে
entry-put-online = অনলাইনে দেওয়া হয়েছে
entry-due = উত্তর দেওয়ার শেষ তারিখ
entry-overdue = সময় পেরিয়ে গেছে
entry-overdue-since = উত্তর দেওয়ার শেষ তারিখ ছিল { $day }। সময় পেরিয়ে গেছে।
entry-working-days = কত সময় লেগেছে
entry-working-days-count = { $number ->
        [one] { $count } কর্মদিবস
       *[other] { $count } কর্মদিবস
    }
entry-day-not-known = দিনটি এই সাইটের জানা নেই
entry-original = মূল লেখা
entry-original-link = উত্তরটি যেখানে প্রথম প্রকাশ করা হয়েছে
entry-dataset = একই বিষয়ে এই সাইটের পরিসংখ্যান
entry-areas = এলাকা
entry-sentence-answered = { $outcome } ({ $day })।
entry-sentence-online = { $outcome }। অনলাইনে দেওয়া হয়েছে: { $month }।
entry-sentence-undated = { $outcome }। কখন, তা এখানে কারও জানা নেই।
entry-sentence-waiting = অনুরোধটি এসেছে: { $received }। উত্তর দেওয়ার শেষ তারিখ: { $due }।
entry-format = { $title } ({ $format })
answered-in = উত্তর দেওয়া হয়েছে: { $day }
put-online-in = অনলাইনে দেওয়া হয়েছে: { $month }
asked-on = চাওয়া হয়েছে: { $day }
foi-asked-heading = তথ্যের স্বাধীনতা আইনে চাওয়া হয়েছে
foi-asked-text = তথ্যের স্বাধীনতা আইনে (Freedom of Information Act) এটি চাওয়া হয়েছিল। উত্তরগুলোতে এই ডেটাসেটের চেয়ে অন্য জিনিস বা অন্য মাস গোনা হয়ে থাকতে পারে।

## Exemptions
exemptions-title = তথ্য না দেওয়ার কারণ
exemptions-lead = কোন কোন কারণে তথ্য না দেওয়া যায়, তা তথ্যের স্বাধীনতা আইনে (Freedom of Information Act) লেখা আছে। এগুলোকে অব্যাহতি (exemption) বলে। উত্তরে বলতে হয় এর মধ্যে কোনগুলো ব্যবহার করা হয়েছে।
exemptions-kinds = দুই ধরনের অব্যাহতি
exemptions-absolute = নিঃশর্ত অব্যাহতির জন্য জনস্বার্থ যাচাই লাগে না।
exemptions-qualified = শর্তসাপেক্ষ অব্যাহতির জন্য জনস্বার্থ যাচাই লাগে। জানার চেয়ে না জানলে জনসাধারণের বেশি লাভ হলে তবেই তথ্য না দেওয়া যায়।
exemptions-heading = অব্যাহতিগুলো
exemption-name = ধারা { $number }: { $name }
exemption-absolute = নিঃশর্ত: জনস্বার্থ যাচাই লাগে না
exemption-interest = শর্তসাপেক্ষ: জনস্বার্থ যাচাই লাগে
exemption-limit = কতটা করতে হবে তার সীমা, অব্যাহতি নয়
exemption-law = তথ্যের স্বাধীনতা আইনের (Freedom of Information Act 2000) ধারা { $number }
exemption-law-label = আইন
exemption-used = যে উত্তরে এর কথা লেখা আছে
exemption-refusal = সংক্ষেপে, কী এর আওতায় পড়ে

## Response times
times-title = উত্তর দিতে কত সময় লেগেছে
times-lead = পুলিশকে 20 কর্মদিবসের মধ্যে অনুরোধের উত্তর দিতে হয়। অনুরোধ আসার পরের প্রথম কর্মদিবসটি হলো দিন 1।
times-days = শনিবার, রবিবার এবং যুক্তরাজ্যের যেকোনো অংশের ব্যাংক ছুটির দিন (bank holiday) কর্মদিবস নয়। তাই স্কটল্যান্ডের ব্যাংক ছুটিও ধরা হয়, আইনের ধারা 10-এ যেমন বলা আছে।
times-real = উত্তর
times-real-none = এই তালিকার উত্তরগুলো থেকে সময়ের কোনো সংখ্যা বের করা যায় না। { $number ->
        [one] { $count }টি উত্তরের ক্ষেত্রে অনুরোধের বা উত্তরের দিন এই সাইটের জানা নেই
       *[other] { $count }টি উত্তরের ক্ষেত্রে অনুরোধের বা উত্তরের দিন এই সাইটের জানা নেই
    }।
times-untimed = { $number ->
        [one] আরও { $count }টি উত্তর সময়ের কোনো সংখ্যায় নেই, কারণ তার একটি দিন জানা নেই।
       *[other] আরও { $count }টি উত্তর সময়ের কোনো সংখ্যায় নেই, কারণ প্রতিটির একটি দিন জানা নেই।
    }
times-examples = উদাহরণ
times-examples-note = এই সংখ্যাগুলো শুধু উদাহরণ থেকে তৈরি, সেগুলো কেমন দেখাবে তা বোঝাতে। এতে কোনো আসল উত্তর নেই।
times-quarters = উত্তর দেওয়ার তিন মাস অনুযায়ী
times-quarters-examples = উদাহরণ: উত্তর দেওয়ার তিন মাস অনুযায়ী
times-years = উত্তর দেওয়ার অর্থবছর অনুযায়ী
times-years-examples = উদাহরণ: উত্তর দেওয়ার অর্থবছর অনুযায়ী
times-period = সময়কাল
times-answered = উত্তর দেওয়া হয়েছে
times-timed = দুটি দিনই জানা
times-within = 20 কর্মদিবসের মধ্যে
times-share = 20 কর্মদিবসের মধ্যে যত অংশ (%)
times-median = মধ্যক (কর্মদিবস)
times-median-note = অর্ধেক উত্তর দিতে মধ্যকের (median) চেয়ে বেশি সময় লাগেনি।
times-so-far = { $period }, এখন পর্যন্ত
times-waiting = { $number ->
        [one] { $day } তারিখে { $count }টি অনুরোধ উত্তরের অপেক্ষায় ছিল।
       *[other] { $day } তারিখে { $count }টি অনুরোধ উত্তরের অপেক্ষায় ছিল।
    }
times-overdue = { $number ->
        [0] কোনোটিরই সময় পেরিয়ে যায়নি।
        [one] { $count }টির সময় পেরিয়ে গিয়েছিল।
       *[other] { $count }টির সময় পেরিয়ে গিয়েছিল।
    }

## The finder
finder-title = আগেই কি প্রকাশ করা হয়েছে?
finder-lead = তথ্য চাওয়ার আগে এখানে দেখুন। এই সাইটে প্রকাশনা তালিকার যেসব নথি, অনুরোধের যেসব উত্তর আর যেসব ডেটাসেট আছে, এই পাতায় সেগুলোর তালিকা দেওয়া হয়েছে।
finder-by-topic = বিষয় অনুযায়ী
finder-other = অন্যান্য বিষয়
finder-a-to-z = বর্ণানুক্রমে
finder-name = নাম
finder-kind = ধরন
finder-published = প্রকাশের তারিখ
finder-kind-dataset = পরিসংখ্যান
finder-kind-answer = অনুরোধের উত্তর
finder-example = { $kind } (উদাহরণ)
finder-not-known = জানা নেই
finder-not-found = এখানে কি নেই?
finder-ask = তথ্যের স্বাধীনতা আইনে (Freedom of Information Act) এটি চান
