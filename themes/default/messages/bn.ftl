### The words of the site, in Bengali.
### `$number` chooses the grammar; `$count` is the same number as readers see it.

## Names of pages and things
home = প্রথম পাতা
borough = বারা
boroughs = বারাগুলো
boroughs-lead = একটি বারা (লন্ডনের স্থানীয় কাউন্সিল এলাকা) বেছে নিন। দেখুন পুলিশ সেখানে কোন কোন অপরাধ নথিভুক্ত করেছে, আর তা এক বছর আগের চেয়ে বেশি না কম।
offence = অপরাধ
offences = অপরাধ
data = ডেটা
dataset = ডেটাসেট
catalogue = সব ডেটা
catalogue-lead = এই সাইটের প্রতিটি সংখ্যা ফাইল হিসেবে আছে, যা আপনি ডাউনলোড ও ব্যবহার করতে পারেন। প্রতিটি ডেটাসেটে লেখা আছে তা কোথা থেকে এসেছে এবং তাতে কী কী আছে।
editions = সংস্করণ
key-figures = প্রধান পরিসংখ্যান
latest-year = সর্বশেষ 12 মাস
older-edition = এটি একটি পুরোনো সংস্করণ। এর চেয়ে নতুন সংস্করণ আছে:
edition-title = { $title }, { $month }-এ শেষ হওয়া সংস্করণ
month = মাস
year = বছর
year-to = { $month } পর্যন্ত 12 মাস
calendar-year = পঞ্জিকা বছর { $year }
financial-year = অর্থবছর { $years } (এপ্রিল থেকে মার্চ)
calendar-years-title = পঞ্জিকা বছর, জানুয়ারি থেকে ডিসেম্বর
financial-years-title = অর্থবছর, এপ্রিল থেকে মার্চ
span = { $first } থেকে { $last }
title-in = { $offence }: { $area }
title-area = { $area }: নথিভুক্ত অপরাধ
kinds-title = অপরাধের ধরন: { $area }
areas-title = { $offence }, বারা অনুযায়ী
months-title = { $subject }, মাসে মাসে
long-title = { $subject }, { $month } থেকে
compare-title = { $subject }: তুলনায় কেমন
other-areas = অন্য বারায় { $offence }
other-offences = অন্যান্য অপরাধ: { $area }

## Sentences made from figures
subject-in = { $area } এলাকায় { $offence }
subject-whole = পুরো { $area } জুড়ে { $offence }
subject-row = { $offence } ({ $area })
claim-fell = { $subject }: { $month } পর্যন্ত 12 মাসে নথিভুক্ত সংখ্যা { $share }% কমেছে। আগের বছরে ছিল { $before }, এখন { $now }।
claim-rose = { $subject }: { $month } পর্যন্ত 12 মাসে নথিভুক্ত সংখ্যা { $share }% বেড়েছে। আগের বছরে ছিল { $before }, এখন { $now }।
claim-fell-number = { $subject }: { $month } পর্যন্ত 12 মাসে নথিভুক্ত সংখ্যা কমেছে। আগের বছরে ছিল { $before }, এখন { $now }।
claim-rose-number = { $subject }: { $month } পর্যন্ত 12 মাসে নথিভুক্ত সংখ্যা বেড়েছে। আগের বছরে ছিল { $before }, এখন { $now }।
claim-same = { $subject }: { $month } পর্যন্ত 12 মাসে নথিভুক্ত সংখ্যা ছিল { $now }, যা আগের 12 মাসের সমান।
claim-alone = { $subject }: { $month } পর্যন্ত 12 মাসে নথিভুক্ত সংখ্যা ছিল { $now }।
claim-nothing = { $subject }: { $month } পর্যন্ত 12 মাসের কোনো সংখ্যা নেই।
period-fell = { $subject }: নথিভুক্ত সংখ্যা { $share }% কমেছে। এক বছর আগে ছিল { $before }, এখন { $now } ({ $period })।
period-rose = { $subject }: নথিভুক্ত সংখ্যা { $share }% বেড়েছে। এক বছর আগে ছিল { $before }, এখন { $now } ({ $period })।
period-fell-number = { $subject }: নথিভুক্ত সংখ্যা কমেছে। এক বছর আগে ছিল { $before }, এখন { $now } ({ $period })।
period-rose-number = { $subject }: নথিভুক্ত সংখ্যা বেড়েছে। এক বছর আগে ছিল { $before }, এখন { $now } ({ $period })।
period-same = { $subject }: নথিভুক্ত সংখ্যা ছিল { $now }, যা এক বছর আগের সমান ({ $period })।
period-alone = { $subject }: নথিভুক্ত সংখ্যা ছিল { $now } ({ $period })।
period-nothing = { $subject }: কোনো সংখ্যা নেই ({ $period })।
change-on-year = আগের 12 মাসের তুলনায় পরিবর্তন
change-number = পরিবর্তন (সংখ্যা)
change-percent = পরিবর্তন (%)
change-on-month-number = এক বছর আগের একই মাসের তুলনায় পরিবর্তন (সংখ্যা)
change-on-month-percent = এক বছর আগের একই মাসের তুলনায় পরিবর্তন (%)
change-fell = এটি আগের 12 মাসের চেয়ে { $count } কম ({ $share }%)। তখন সংখ্যাটি ছিল { $before }।
change-rose = এটি আগের 12 মাসের চেয়ে { $count } বেশি ({ $share }%)। তখন সংখ্যাটি ছিল { $before }।
change-fell-small = এটি আগের 12 মাসের চেয়ে { $count } কম। তখন সংখ্যাটি ছিল { $before }।
change-rose-small = এটি আগের 12 মাসের চেয়ে { $count } বেশি। তখন সংখ্যাটি ছিল { $before }।
change-none = সংখ্যাটি আগের 12 মাসের সমান।
change-break = আমরা আগের 12 মাসের সঙ্গে এর তুলনা করি না, কারণ পরিসংখ্যান একই পদ্ধতিতে তৈরি হয়নি। { $cause }
change-unknown = আগের 12 মাসের সঙ্গে কোনো তুলনা নেই, কারণ একটি সংখ্যা নেই।
change-incomplete = আগের 12 মাসের সঙ্গে কোনো তুলনা নেই, কারণ পরিসংখ্যানে ওই সব মাস নেই।
per-thousand = প্রতি 1,000 বাসিন্দায় নথিভুক্ত অপরাধ
residents-census = { $number ->
        [one] { $count } জন বাসিন্দা
       *[other] { $count } জন বাসিন্দা
    }, আদমশুমারি { $year }
residents-estimate = { $number ->
        [one] { $count } জন বাসিন্দা
       *[other] { $count } জন বাসিন্দা
    } ({ $year }-এর অনুমিত সংখ্যা)
residents-forecast = { $number ->
        [one] { $count } জন বাসিন্দা
       *[other] { $count } জন বাসিন্দা
    } ({ $year }-এর পূর্বাভাস)
older-base = { $residents }। পরিসংখ্যান পরের বছরগুলোর।

## Charts and maps
chart-description = রেখাটি { $first-month }-এ { $first } থেকে শুরু হয় এবং { $last-month }-এ { $last }-এ শেষ হয়। এটি সবচেয়ে উঁচু { $highest-month }-এ ({ $highest }) এবং সবচেয়ে নিচু { $lowest-month }-এ ({ $lowest })।
chart-empty = আঁকার মতো কোনো পরিসংখ্যান নেই।
seams = { $number ->
        [one] রেখাটি দুই সেট পরিসংখ্যান থেকে তৈরি। দ্বিতীয়টি কোথায় শুরু হয়, তা একটি ভাঙা রেখা দেখায়। এর দুই পাশের সংখ্যার মধ্যে তুলনা করবেন না।
       *[other] রেখাটি কয়েক সেট পরিসংখ্যান থেকে তৈরি। যে { $count }টি জায়গায় একটি শেষ হয়ে পরেরটি শুরু হয়, ভাঙা রেখাগুলো তা দেখায়। এগুলোর দুই পাশের সংখ্যার মধ্যে তুলনা করবেন না।
    }
break-note = { $month }: { $cause } { $effect }
break-note-of = { $month } ({ $names }): { $cause } { $effect }
newest-piece = সবচেয়ে নতুন পরিসংখ্যান: { $description }
map-title = { $offence }: প্রতি 1,000 বাসিন্দায় নথিভুক্ত অপরাধ, { $month } পর্যন্ত 12 মাস
map-description = বারাগুলোর মানচিত্র। যতগুলোর সংখ্যা আছে: { $areas }। এগুলো হারের ক্রমে সাজানো এবং প্রায় সমান সংখ্যার শ্রেণিতে ভাগ করা (শ্রেণির সংখ্যা: { $count }); একই হারের বারাগুলো সব সময় এক শ্রেণিতে থাকে। { $month } পর্যন্ত 12 মাসে প্রতি 1,000 বাসিন্দায় নথিভুক্ত অপরাধ: সবচেয়ে নিচের শ্রেণিতে { $lowest }, সবচেয়ে উপরের শ্রেণিতে { $highest }। সারণিতে একই সংখ্যা আছে।
map-class = { $low } থেকে { $high }
map-no-figure = কোনো সংখ্যা নেই (তির্যক দাগ)
map-outside = এই পুলিশ এলাকার বাইরে (সাদামাটা)
map-legend = প্রতি 1,000 বাসিন্দায় নথিভুক্ত অপরাধ (বন্ধনীতে: বারার সংখ্যা)
map-empty = এই 12 মাসের জন্য কোনো বারার সংখ্যা নেই, তাই কোনো মানচিত্র নেই।
map-tiles = টাইল মানচিত্র: প্রতিটি বারার জন্য একটি বর্গ
download-map = এই মানচিত্র ডাউনলোড করুন (SVG)

## About these figures
fact-source = উৎস
fact-period = সময়কাল
fact-area = এলাকা
fact-edition = সংস্করণ
fact-published = প্রকাশের তারিখ
fact-residents = বাসিন্দা
fact-caution = সতর্ক থাকুন
caution-of = { $area }: { $caution }
fact-licence = লাইসেন্স
fact-attribution = অনুগ্রহ করে উৎসের নাম এভাবে লিখুন
fact-note = টীকা
flag-note = { $names }: এগুলো অপরাধের নানা ধরনের মধ্য থেকে গোনা হয়। এর প্রতিটি অপরাধ তার নিজের ধরনেও গোনা হয়, তাই এই সংখ্যাগুলো মোট সংখ্যার সঙ্গে যোগ করা হয় না।
absent-row-zero = প্রকাশকের ফাইলে এই এলাকায় এই অপরাধের কোনো সারি নেই। বাদ দেওয়া সারিকে আমরা 0 ধরি।
absent-row-missing = প্রকাশকের ফাইলে এই এলাকায় এই অপরাধের কোনো সারি নেই, তাই কোনো সংখ্যা নেই।
absent-rows-zero = { $number ->
        [one] প্রকাশক { $count }টি সারি বাদ দিয়েছে (একটি এলাকায় একটি অপরাধ)।
       *[other] প্রকাশক { $count }টি সারি বাদ দিয়েছে (প্রতিটি একটি এলাকায় একটি অপরাধ)।
    } বাদ দেওয়া সারিকে আমরা 0 ধরি।
absent-rows-missing = { $number ->
        [one] প্রকাশক { $count }টি সারি বাদ দিয়েছে (একটি এলাকায় একটি অপরাধ)।
       *[other] প্রকাশক { $count }টি সারি বাদ দিয়েছে (প্রতিটি একটি এলাকায় একটি অপরাধ)।
    } এগুলোর কোনো সংখ্যা নেই।
marker-confidential = প্রকাশ করা হয়নি, যাতে কাউকে চেনা না যায়
marker-low = 0-এর বেশি, তবে আসন্ন মান নিলে 0 হয়
marker-low-reliability = অল্প কিছু ঘটনার ভিত্তিতে, তাই নির্ভরযোগ্য নয়
marker-none-recorded = জরিপে একটিও নথিভুক্ত হয়নি
marker-not-available = পাওয়া যায়নি, অথবা তুলনা করা যায় না
marker-not-applicable = প্রযোজ্য নয়: 50-এর কম সংখ্যা থেকে শতাংশ দেওয়া হয় না, আর যেখানে কেউ বাস করে না সেখানে হার হয় না
mark-revised = প্রথম প্রকাশের পর সংশোধিত
mark-provisional = সাময়িক: এখনো বদলাতে পারে
mark-estimated = অনুমিত
mark-forecast = পূর্বাভাস
mark-break = ধারাবাহিকতায় ছেদ: আগের সংখ্যার সঙ্গে তুলনা করবেন না
mark-note = { $symbol } মানে: { $meaning }।
legend-label = চিহ্ন:

## Revisions
edition-before = আগের সংস্করণ
revisions-heading = সংশোধন
revisions-title = { $title }: সংশোধন
revisions-lead = পরিসংখ্যান একটি চালু ব্যবস্থা থেকে নেওয়া হয়। প্রতিটি প্রকাশে আগের মাসগুলোর সংখ্যা নতুন করে দেওয়া হয়।
revisions-page = আগের সংস্করণের পর কী বদলেছে
revisions-compared = কীসের তুলনা করা হয়েছে
revisions-answer = { $new }-এ শেষ হওয়া সংস্করণের সঙ্গে { $old }-এ শেষ হওয়া সংস্করণের তুলনা করা হয়েছে। দুই ফাইলেই আছে এমন সংখ্যা: { $count }। এর মধ্যে বদলেছে: { $changed }।
revisions-no-months = { $new }-এ শেষ হওয়া সংস্করণ এবং { $old }-এ শেষ হওয়া সংস্করণের মধ্যে কোনো মাস এক নয়, তাই তুলনা করার কিছু নেই।
revisions-rule-zero = একটি সংখ্যা মানে একটি মাসে একটি এলাকায় এক ধরনের অপরাধ। কিছু সংখ্যার সারি দুই ফাইলের শুধু একটিতে আছে। বাদ দেওয়া সারিকে 0 ধরা হয়। যে এলাকা বা অপরাধ কোনো ফাইলে একেবারেই নেই, তার কোনো সংখ্যা নেই: [x]। যোগফলে সেই সংখ্যাগুলো আছে যা দুই সংস্করণেই আছে।
revisions-rule-missing = একটি সংখ্যা মানে একটি মাসে একটি এলাকায় এক ধরনের অপরাধ। কিছু সংখ্যার সারি দুই ফাইলের শুধু একটিতে আছে। বাদ দেওয়া সারির কোনো সংখ্যা নেই: [x]। যোগফলে সেই সংখ্যাগুলো আছে যা দুই সংস্করণেই আছে।
revisions-kind = পরিবর্তনের ধরন
revision-scheduled = নির্ধারিত সংশোধন।
revision-correction = ভুল সংশোধন।
revision-method = পদ্ধতির পরিবর্তন।
correction-notice = ভুল সংশোধন, { $day }: { $reason }
revisions-months = দুটিতেই আছে এমন মাস
revisions-both = দুই ফাইলেই আছে এমন সংখ্যা
revisions-one = শুধু এক ফাইলে আছে এমন সংখ্যা
revisions-count = { $count }। এর মধ্যে বদলেছে: { $changed }
revisions-sum = সংখ্যাগুলোর যোগফল
revisions-sums = আগে { $before }, পরে { $after }
revisions-changed = এর মধ্যে বদলেছে
revisions-before = আগে
revisions-after = পরে
revisions-by-month = মাস অনুযায়ী পরিবর্তন
revisions-largest = সবচেয়ে বড় পরিবর্তন

## Downloads
download-note = একই ফাইলে মাস, বছর, হার ও মোট সংখ্যা আছে। যোগ করার আগে একটি ধরন বেছে নিন: কোনটি কী, তা period_type, measure ও category কলামে লেখা আছে।
download-csv = এই পরিসংখ্যান ডাউনলোড করুন (CSV)
download-whole = সব পরিসংখ্যান, মাসে মাসে (CSV)
download-years = 12 মাসের যোগফল, মোট সংখ্যাসহ (CSV)
download-geojson = এলাকা ও তাদের সর্বশেষ 12 মাস, মানচিত্রের জন্য (GeoJSON)
download-revisions = কী বদলেছে, { $month }-এ শেষ হওয়া সংস্করণ (CSV)
column-area-code = এলাকার সরকারি কোড
column-area-name = এলাকার নাম
column-category = অপরাধ, ওয়েব ঠিকানায় যেভাবে লেখা হয়
column-category-name = অপরাধের নাম
column-measure = কী গোনা হয়েছে: { $measure } ({ $unit })
column-period-type = মাস (month); বছর (year, যেকোনো মাস পর্যন্ত 12 মাস); পঞ্জিকা বছর (calendar_year, জানুয়ারি থেকে ডিসেম্বর); অথবা অর্থবছর (financial_year, এপ্রিল থেকে মার্চ)
column-period = মাস, যেমন 2026-06; অথবা বছরের প্রথম দিন ও বছরের দৈর্ঘ্য, যেমন 2025-07-01/P1Y
column-value = সংখ্যাটি; না থাকলে ফাঁকা
column-marker = কেন সংখ্যা নেই: চিহ্নটি, যেমন [x]
column-dataset = ডেটাসেটের নাম: { $dataset }
column-edition = সংস্করণ, তার শেষ মাসের নামে
column-residents = কত বাসিন্দা ধরে হার বের করা হয়েছে; গণনার পাশে ফাঁকা
column-residents-year = বাসিন্দাদের ওই সংখ্যার বছর
column-old = আগের সংস্করণের সংখ্যা; না থাকলে ফাঁকা
column-new = এই সংস্করণের সংখ্যা; না থাকলে ফাঁকা
column-difference = নতুন সংখ্যা থেকে পুরোনো সংখ্যা বাদ দিলে যা থাকে; একটি না থাকলে ফাঁকা
column-reason = পরিবর্তনের ধরন: নির্ধারিত (scheduled), ভুল সংশোধন (correction, কিছু ভুল ছিল) অথবা পদ্ধতি (method, অন্যভাবে তৈরি)

## Performance
performance = পুলিশের কাজের মান
performance-lead = পুলিশ সম্পর্কে মানুষ কী বলেন, কলের উত্তর কীভাবে দেওয়া হয়, আর মামলা কীভাবে শেষ হয়। প্রতিটি পাতায় লেখা আছে ভালো ফল কেমন, আর একটি সংখ্যা কী বলতে পারে না।
measure = সূচক
measures = সূচক
latest-figure = সর্বশেষ সংখ্যা
latest-figures = পুরো এলাকার সর্বশেষ পরিসংখ্যান
quarter-ending = { $month }-এ শেষ হওয়া তিন মাস
percent-value = { $value }%
measure-answer = { $name }: { $value } ({ $area }, { $period })।
measure-answer-absent = { $name }: কোনো সংখ্যা নেই ({ $area }, { $period })।
measure-unreliable = [u] এটি অল্প কিছু উত্তরের ভিত্তিতে, তাই নির্ভরযোগ্য নয়।
measure-more-points = এটি আগের চেয়ে বেশি ({ $period }: { $before })। শতাংশ পয়েন্টে পার্থক্য: { $number }।
measure-less-points = এটি আগের চেয়ে কম ({ $period }: { $before })। শতাংশ পয়েন্টে পার্থক্য: { $number }।
measure-more = এটি আগের চেয়ে { $number } বেশি ({ $period }: { $before })।
measure-less = এটি আগের চেয়ে { $number } কম ({ $period }: { $before })।
measure-more-share = এটি আগের চেয়ে { $number } ({ $share }%) বেশি ({ $period }: { $before })।
measure-less-share = এটি আগের চেয়ে { $number } ({ $share }%) কম ({ $period }: { $before })।
measure-same = এটি আগের সমান ({ $period }: { $before })।
measure-unclear = এই সময়ের পর কোনো স্পষ্ট পরিবর্তন নেই: { $period } ({ $before })। শুধু দৈবক্রমেও এতটা পার্থক্য হতে পারে। শতাংশ পয়েন্টে পার্থক্য: { $number }।
measure-clear = এটি একটি স্পষ্ট পরিবর্তন: দৈবক্রমে যতটা হতে পারত, এটি তার চেয়ে বেশি।
measure-untested = এটি আসল পরিবর্তন কি না আমরা বলতে পারি না, কারণ যাচাই করতে যা দরকার তা ফাইলে নেই।
measure-overlap = আমরা এই সময়ের সঙ্গে এর তুলনা করি না: { $period }, কারণ দুটি সংখ্যাই আংশিকভাবে একই উত্তরের ভিত্তিতে হতে পারে।
measure-break = আমরা এই সময়ের সঙ্গে এর তুলনা করি না: { $period }, কারণ পরিসংখ্যান একই পদ্ধতিতে তৈরি হয়নি। { $cause }
measure-missing = এই সময়ের কোনো সংখ্যা নেই যার সঙ্গে তুলনা করা যায়: { $period }।
measure-withheld = আমরা এই সময়ের সঙ্গে এর তুলনা করি না: { $period }, কারণ একটি সংখ্যা নেই বা প্রকাশ করা হয়নি।
measure-areas-title = { $name }, বারা অনুযায়ী: { $period }
measure-periods-title = { $name }: { $area }, সময়কাল অনুযায়ী
measure-years-title = { $name }: { $area }, একবারে 12 মাস
figure-percent = সংখ্যা (%)
answers = যত জন উত্তর দিয়েছেন
range = সম্ভাব্য পরিসর (95% আস্থা-ব্যবধান)
range-of = { $low } থেকে { $high }
compared-with = কীসের সঙ্গে তুলনা
change-points = পরিবর্তন (শতাংশ পয়েন্ট)
is-clear = পরিবর্তন কি স্পষ্ট?
clear-yes = স্পষ্ট পরিবর্তন
clear-no = স্পষ্ট পরিবর্তন নেই
clear-untested = যাচাই করা যায় না
outcome-note = একটি ফলাফল সেই মাসে গোনা হয় যে মাসে তা নথিভুক্ত হয়। প্রায়ই অপরাধটি তার আগের। তাই হার 100%-এর বেশি হতে পারে, আর এই অপরাধগুলোর কত অংশের সমাধান হয়েছে, এটি তা নয়। সাম্প্রতিক সময়কালগুলো সম্পূর্ণ নয়: আরও ফলাফল আসতে পারে।
measure-flag-note = এই অপরাধগুলোর গায়ে একটি বিশেষ চিহ্ন আছে। প্রতিটি আগেই তার নিজের ধরনে গোনা হয়েছে। এগুলো কখনো নথিভুক্ত অপরাধের সঙ্গে যোগ করবেন না।
zero-rows-note = প্রকাশক শূন্যের সারিগুলো বাদ দেয়। বাদ দেওয়া সারিকে আমরা 0 ধরি।
few-note = { $least } জনের কম মানুষ উত্তর দিলে কোনো শতাংশ দেওয়া হয় না। { $low } জনের কম উত্তর দিলে [u] চিহ্নটি জানায় যে এটি নির্ভরযোগ্য নয়।
range-note = জরিপে শুধু কিছু মানুষকে প্রশ্ন করা হয়। এমন 100টি জরিপের প্রায় 95টিতে আসল সংখ্যাটি এই পরিসরের মধ্যে থাকে। এটি উইলসনের (Wilson) ব্যবধান, যা নকশার প্রভাব ({ $effect }) দিয়ে ভাগ করা উত্তরের সংখ্যা থেকে বের করা হয়। পার্থক্যের নিউকম্ব (Newcombe) ব্যবধানে শূন্য না থাকলে পরিবর্তনটি স্পষ্ট।
effect-unknown = কোনো পরিসর নেই, কারণ জরিপটির নকশার প্রভাব জানা নেই। তাই কোনো পরিবর্তন দৈবের চেয়ে বেশি কি না, তা কেউ বলতে পারে না।
base-unknown = কত জন উত্তর দিয়েছেন তা ফাইলে নেই। তাই এখানে কোনো পরিসর নেই, আর এ থেকে কেউ বলতে পারে না কোনো পরিবর্তন দৈবের চেয়ে বেশি কি না।
reach-note = একটি সংখ্যার পেছনের উত্তরগুলো কয়েক মাসের হতে পারে (সর্বোচ্চ: { $count })। তাই কাছাকাছি সময়কালের সংখ্যাগুলোতে কিছু উত্তর একই হতে পারে। আমরা একটি সংখ্যার তুলনা শুধু এমন সংখ্যার সঙ্গে করি যার সঙ্গে তার কোনো উত্তর এক নয়।
the-question = প্রশ্নটি
wording-unknown = প্রশ্নটি কী ভাষায় করা হয়েছিল তা ফাইলে নেই।
what-good-is = ভালো ফল কেমন
what-it-cannot-tell = এটি কী বলতে পারে না
the-standard = মানদণ্ড
what-it-means = এই সংখ্যার মানে কী
period-by-period = সময়কাল অনুযায়ী
show-years = একবারে 12 মাস দেখান
download-readings = এই ডেটাসেটের সব পরিসংখ্যান (CSV)
column-reading-measure = কী মাপা হয়েছে, ওয়েব ঠিকানায় যেভাবে লেখা হয়
column-measure-name = সূচকের নাম
column-unit = percent (শতাংশ), count (গণনা) অথবা rate (হার)
column-reading-period-type = সময়কালের ধরন: month (মাস), quarter (তিন মাস), calendar_year (পঞ্জিকা বছর), financial_year (অর্থবছর), year (12 মাস) অথবা wave (জরিপের একটি পর্ব)
column-reading-period = মাস, যেমন 2026-06; অথবা সময়কালের প্রথম দিন ও তার দৈর্ঘ্য, যেমন 2026-04-01/P3M
column-reading-marker = কেন সংখ্যা নেই, যেমন [x]; অথবা এটি নির্ভরযোগ্য নয়: [u]
column-base = কত জন উত্তর দিয়েছেন (ভার দেওয়া হয়নি)
column-base-marker = উত্তরদাতার সংখ্যা কেন নেই: চিহ্নটি
column-lower = 95% আস্থা-ব্যবধানের নিচের সীমা
column-upper = 95% আস্থা-ব্যবধানের উপরের সীমা
column-range-marker = ব্যবধান কেন নেই: চিহ্নটি
column-change = পরিবর্তন; একক percent হলে শতাংশ পয়েন্টে
column-compared-with = আগের যে সময়কাল থেকে পরিবর্তন মাপা হয়েছে
column-change-marker = দেখানোর মতো পরিবর্তন কেন নেই: চিহ্নটি
column-change-clear = জরিপের জন্য: পরিবর্তন দৈবের চেয়ে বেশি হলে yes, না হলে no, কেউ বলতে না পারলে not_tested

## The frame of every page
skip = সরাসরি মূল অংশে যান
menu = প্রধান মেনু
languages = ভাষা
breadcrumbs = আপনি এখানে আছেন
emergency-label = জরুরি নম্বর
emergency-call = জরুরি অবস্থায় কল করুন
emergency-other = জরুরি না হলে কল করুন
not-reporting = এই সাইটে অপরাধের খবর জানানো যায় না।
about-figures = এই পরিসংখ্যান সম্পর্কে
breaks-title = পরিসংখ্যান তৈরির পদ্ধতিতে পরিবর্তন
sources-title = এই চার্টের পরিসংখ্যান কোথা থেকে এসেছে
chart-heading = চার্ট
table-heading = একই পরিসংখ্যান সারণিতে
show-table = সারণি দেখান
download-heading = ডাউনলোড
columns-title = CSV ফাইলের কলাম
editions-title = সংস্করণ
overview-long = অনেক বছর ধরে
whole-years = পুরো বছর
month-by-month = এটি কি বদলাচ্ছে? মাসে মাসে
this-year = সর্বশেষ 12 মাস ও তার আগের 12 মাস
map-heading = মানচিত্র
find-borough = আপনার বারা খুঁজুন
find-offence = অপরাধ খুঁজুন
find-data = ডাউনলোডের জন্য ডেটা
kinds-heading = কোন ধরনের অপরাধ?
compare-heading = তুলনায় কেমন?
what-it-is = এটি কী
how-to-read = এই পরিসংখ্যান কীভাবে পড়বেন
not-translated = এই পাতাটি এখনো আপনার ভাষায় নেই। আপনি এটি ইংরেজিতে দেখছেন।
not-found-title = এই ঠিকানায় কোনো পাতা নেই
not-found-text = ঠিকানাটি ভুল হতে পারে, অথবা পাতাটি সরানো হয়ে থাকতে পারে। এই পাতাগুলো দেখুন:
published-by = প্রকাশক
licence-label = লাইসেন্স
contact-label = যোগাযোগ
translation-note = অন্য ভাষায় এই সাইটের লেখা যন্ত্রে অনুবাদ করা। এখনো কেউ তা যাচাই করেননি।
footer-title = এই সাইট সম্পর্কে

## Cross-tabulations
crosstabs = একসঙ্গে কয়েকটি বিষয় অনুযায়ী গণনা
crosstab-total = সব মিলিয়ে
crosstab-answer = { $area }, { $period }: মোট { $count } ({ $unit })।
crosstab-answer-absent = { $area }, { $period }: মোট সংখ্যা প্রকাশ করা হয়নি।
crosstab-caption = { $rows } এবং { $columns }
crosstab-caption-of = { $members }: { $rows } এবং { $columns }
crosstab-each = একটি একটি করে: { $dimension }
crosstab-withheld = { $least } থেকে { $most } পর্যন্ত সংখ্যা প্রকাশ করা হয়নি, যাতে কাউকে চেনা না যায়। কিছু বড় সংখ্যাও প্রকাশ করা হয়নি, যাতে ছোট সংখ্যাগুলো হিসাব করে বের করা না যায়।
crosstab-zero = 0 মানে একটিও ছিল না।
crosstab-rounded = প্রতিটি সংখ্যার আসন্ন মান আলাদাভাবে { $base }-এর নিকটতম গুণিতকে নেওয়া হয়েছে, যাতে কাউকে চেনা না যায়। যোগ করলে মোট সংখ্যা না-ও মিলতে পারে।
download-crosstab = সব ঘর, মোট সংখ্যাসহ (CSV)
column-dimension = { $dimension }: কোড, অথবা সব মিলিয়ে হলে total
column-dimension-name = { $dimension }: নাম
column-crosstab-period-type = সময়কালের ধরন, যেমন quarter (তিন মাস)
column-crosstab-period = সময়কালের প্রথম দিন ও তার দৈর্ঘ্য, যেমন 2023-01-01/P3M

## Charts
chart-fell = { $month }: { $now }। এটি এক বছর আগের চেয়ে { $count } কম ({ $before-month }: { $before })।
chart-rose = { $month }: { $now }। এটি এক বছর আগের চেয়ে { $count } বেশি ({ $before-month }: { $before })।
chart-same = { $month }: { $now }। এটি এক বছর আগের সমান ({ $before-month })।
chart-gaps = যে সংখ্যাগুলো নেই: { $total }টির মধ্যে { $count }টি। সেখানে রেখায় ফাঁক আছে ({ $symbols })।
chart-seam = { $month } থেকে পরিসংখ্যান অন্য পদ্ধতিতে তৈরি
chart-dashed = { $meaning } (রেখার ভাঙা অংশ)
multiples-title = { $offence }: প্রতিটি বারায় মাসে মাসে
multiples-note = প্রতিটি রেখা { $first } থেকে { $last } পর্যন্ত প্রতিটি মাস দেখায়। সব রেখার মাপ একই: উপরের প্রান্ত { $top }। প্রতিটি নামের পাশের সংখ্যাটি { $last } পর্যন্ত 12 মাসের যোগফল। বারাগুলো নামের ক্রমে সাজানো।
bars-description = { $month } পর্যন্ত 12 মাসে নথিভুক্ত সংখ্যার বার চার্ট। সবচেয়ে লম্বা বার: { $offence } ({ $highest })। ধরনগুলো প্রকাশকের ক্রমে সাজানো।
dots-description = প্রতিটি বিন্দু একটি সংখ্যা। এগুলো { $low } থেকে { $high } পর্যন্ত। বারাগুলো নামের ক্রমে সাজানো।
dots-ranges = বিন্দুর মধ্য দিয়ে যাওয়া রেখাটি তার সম্ভাব্য পরিসর (95% আস্থা-ব্যবধান)। যেখানে পরিসরগুলো একে অন্যের উপর পড়ে, সেখানে পার্থক্যটি দৈবক্রমে হতে পারে।
dots-reference = ভাঙা রেখাটি: { $area } ({ $value })।

## Words of the scripts: tables that readers sort, charts that they take away
sorted-up = সাজানো: সবচেয়ে ছোট আগে
sorted-down = সাজানো: সবচেয়ে বড় আগে
sorted-names = সাজানো: বর্ণানুক্রমে
sorted-names-back = সাজানো: উল্টো বর্ণানুক্রমে
sorted-turned = ক্রম উল্টে দেওয়া হয়েছে
sorted-first = আবার প্রথম ক্রমে
filter-rows = একটি সারি খুঁজুন
rows-shown = যত সারি দেখানো হচ্ছে
chart-tools = এই চার্ট ব্যবহার করুন
copy-link = লিঙ্ক কপি করুন
copy-embed = HTML হিসেবে কপি করুন
save-svg = SVG হিসেবে সংরক্ষণ করুন
copied = কপি হয়েছে
copy-yourself = এখানে আমরা আপনার হয়ে কপি করতে পারছি না। এই লেখাটি কপি করুন:
saved = সংরক্ষিত হয়েছে
type-borough = একটি বারার নাম লিখুন
boroughs-matching = যে বারাগুলো মেলে
compare-boroughs = এক চার্টে বারাগুলোর তুলনা করুন
compare-choices = প্রথম বারা|দ্বিতীয় বারা|তৃতীয় বারা
compare-none = কোনোটি নয়
compare-failed = পরিসংখ্যান লোড করা যায়নি। আবার চেষ্টা করুন, অথবা এই পাতার সারণিটি ব্যবহার করুন।
highest = সর্বোচ্চ
lowest = সর্বনিম্ন

## Contents, citing and sharing
contents-title = এই পাতায়
skip-menu = সরাসরি প্রধান মেনুতে যান
share-heading = এই পাতা উদ্ধৃত বা শেয়ার করুন
cite-label = এই পাতা উদ্ধৃত করতে লিখুন:
send-link = ই-মেইলে লিঙ্ক পাঠান
feedback-link = এই পাতায় কী ভুল বা কী নেই, আমাদের জানান
back-to-top = উপরে ফিরে যান
emergency-reviewed = জরুরি নম্বরগুলো শেষ যাচাই করা হয়েছে: { $day }।
help-heading = ডেটা ও সাহায্য কোথায় পাবেন
help-dataset = এই ডেটাসেটের সব ফাইল: { $title }
help-definitions = প্রতিটি ধরনের অপরাধের মানে কী
police-heading = পুলিশ কেমন কাজ করছে?
police-title = পুলিশের কাজের মান: { $area }
points-value = { $value } শতাংশ পয়েন্ট
change = পরিবর্তন
figures-to = { $month } পর্যন্ত পরিসংখ্যান
whats-new = নতুন কী আছে
borough-by-borough = বারা অনুযায়ী
other-boroughs = অন্যান্য বারা
published-on = (প্রকাশের তারিখ: { $day })
