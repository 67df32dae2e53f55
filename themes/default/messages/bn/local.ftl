### Local priorities, meetings and contact sessions.

## Local priorities
local-priorities = স্থানীয় অগ্রাধিকার
local-priorities-lead = স্থানীয় অগ্রাধিকার হলো এমন একটি সমস্যা, যা নিয়ে স্থানীয় পুলিশ আগে কাজ করতে রাজি হয়েছে, কারণ যাঁরা সেখানে থাকেন বা কাজ করেন তাঁরা তা চেয়েছেন।
local-priorities-in = স্থানীয় অগ্রাধিকার: { $area }
priorities-answer = { $area }: { $number ->
        [0] { $day } তারিখে চলতি কোনো অগ্রাধিকার ছিল না।
        [one] { $day } তারিখে { $count }টি চলতি অগ্রাধিকার ছিল।
       *[other] { $day } তারিখে { $count }টি চলতি অগ্রাধিকার ছিল।
    }
priorities-table = যেসব বারার স্থানীয় অগ্রাধিকার এই সাইটে আছে
priorities-none = এই সাইটে এখনো কোনো বারার স্থানীয় অগ্রাধিকার নেই।
priorities-none-in = এই এলাকার চলতি কোনো অগ্রাধিকার এই সাইটে নেই: { $area }।
current-priorities = চলতি অগ্রাধিকার
coming-priorities = পরের জন্য ঠিক করা
past-priorities = আগের অগ্রাধিকার
past-priorities-lead = এগুলো শেষ হয়েছে। যেটি সবার শেষে শেষ হয়েছে, সেটি প্রথমে আছে।
whole-borough = পুরো বারা
ward-named = ওয়ার্ড: { $ward }
priority-current = চলতি
priority-coming = পরের জন্য ঠিক করা
priority-ended = শেষ হয়েছে
priority-since = কবে থেকে
priority-begins = শুরু
priority-from-to = শুরু ও শেষ
priority-why = কে এটি চেয়েছেন, আর কেন
priority-done = কী করা হয়েছে
priority-outcome = এর ফলে কী হয়েছে
priority-reviewed = শেষ পর্যালোচনা
priority-consultation = জনমত গ্রহণ
review-by = পরের পর্যালোচনার শেষ তারিখ
review-overdue = শেষ তারিখ ছিল { $day }।
local-area-fact = এলাকা
boroughs-by-name = বারাগুলো নামের ক্রমে সাজানো। একটি জায়গা কতটা নিরাপদ, অগ্রাধিকারের সংখ্যা তা বলে না।
find-priorities = আপনার বারার অগ্রাধিকার খুঁজুন
raise-priority = অন্য কোনো অগ্রাধিকার চাইতে
raise-priority-text = এই সাইট অগ্রাধিকার নিয়ে কোনো বার্তা নেয় না। একটি সভায় আসুন এবং আপনার কাছে কী জরুরি তা বলুন:
example-priorities = অগ্রাধিকারের উদাহরণ

## Meetings
meetings = সভা ও যোগাযোগ সেশন
meetings-lead = এখানে আপনি স্থানীয় পুলিশকে বলতে পারেন আপনার কাছে কী জরুরি, আর শুনতে পারেন তারা কী করেছে।
meetings-in = সভা ও যোগাযোগ সেশন: { $area }
meetings-answer = { $area }: { $number ->
        [0] সামনের কোনো সভার কথা জানা নেই।
        [one] সামনে { $count }টি সভা আছে।
       *[other] সামনে { $count }টি সভা আছে।
    }
meetings-table = যেসব বারার সভা এই সাইটে আছে
meetings-none = এই সাইটে সামনের কোনো আসল সভা নেই।
meetings-none-in = এই এলাকার সামনের কোনো সভা এই সাইটে নেই: { $area }।
upcoming-meetings = সামনের সভা
past-meetings = যে সভাগুলো শেষ হয়েছে
show-past-meetings = যে সভাগুলো শেষ হয়েছে সেগুলো দেখান
meeting-ahead = সামনে
meeting-past = শেষ
meeting-off = বাতিল
meeting-when = কখন
meeting-on-day = { $day }, { $start } থেকে { $end }
meeting-where = কোথায়
meeting-access = ভেতরে যাওয়া ও অংশ নেওয়া
meeting-take-part = যদি আসতে না পারেন
meeting-more = এ সম্পর্কে আরও
meeting-updated = শেষ পরিবর্তন
uk-clocks = সব সময় যুক্তরাজ্যের ঘড়ি অনুযায়ী।
find-meetings = আপনার বারার সভা খুঁজুন
example-meetings = সভার উদাহরণ
take-dates = তারিখগুলো সঙ্গে নিন

## Shared
local-heading = স্থানীয় অগ্রাধিকার ও সভা
example-title = উদাহরণ: { $title }
recorded-crime-in = নথিভুক্ত অপরাধ: { $area }
