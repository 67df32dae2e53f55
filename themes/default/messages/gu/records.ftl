### Words that all kinds of records share.

example = ઉદાહરણ
examples = ઉદાહરણો
example-note = આ એક ઉદાહરણ છે. પાનું કેવી રીતે કામ કરે છે તે બતાવવા તે બનાવેલું છે. તે સત્તાવાર નથી અને કોઈ સાચી જગ્યા કે વ્યક્તિ વિશે કંઈ કહેતું નથી.
topic = વિષય
topics = વિષયો
at-time = { $day }, સમય { $time }
yes = હા
no = ના
no-answer = કોઈ જવાબ નથી
download-calendar = આ તારીખો તમારા કૅલેન્ડરમાં ઉમેરો (iCalendar ફાઇલ)
download-feed = નવું શું છે તે જાણતા રહો (Atom ફીડ)
download-points = નકશા પરનાં સ્થળો ડાઉનલોડ કરો (GeoJSON)
download-records = આ યાદી ડાઉનલોડ કરો (CSV)
openness = અમે શું પ્રકાશિત કરીએ છીએ
consultations = જાહેર પરામર્શ
# The sign that ends a sentence.
sentence-end = .
