### Words that all kinds of records share.

example = উদাহরণ
examples = উদাহরণ
example-note = এটি একটি উদাহরণ। পাতাটি কীভাবে কাজ করে তা দেখাতে এটি বানানো হয়েছে। এটি সরকারি নয় এবং কোনো আসল জায়গা বা মানুষ সম্পর্কে কিছু বলে না।
topic = বিষয়
topics = বিষয়গুলো
at-time = { $day }, সময় { $time }
yes = হ্যাঁ
no = না
no-answer = কোনো উত্তর নেই
download-calendar = এই তারিখগুলো আপনার ক্যালেন্ডারে যোগ করুন (iCalendar ফাইল)
download-feed = নতুন কী আছে জানতে থাকুন (Atom ফিড)
download-points = মানচিত্রের জায়গাগুলো ডাউনলোড করুন (GeoJSON)
download-records = এই তালিকা ডাউনলোড করুন (CSV)
openness = আমরা যা প্রকাশ করি
consultations = জনমত গ্রহণ
# The sign that ends a sentence.
sentence-end = ।
