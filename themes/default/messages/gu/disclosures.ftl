### Words of the disclosure log and of the finder.

## The log
disclosure-log = માહિતી સ્વતંત્રતા કાયદા હેઠળની વિનંતીઓના જવાબ
disclosure-log-lead = પોલીસ પાસે જે માહિતી હોય તે કોઈ પણ માગી શકે છે. આ હક માહિતી સ્વતંત્રતા કાયદો (Freedom of Information Act 2000) આપે છે. શું માગ્યું હતું અને કેવી રીતે જવાબ અપાયો તે આ યાદી (disclosure log) બતાવે છે. માગનાર લોકોનાં નામ આપ્યાં નથી.
disclosure-newest = સૌથી નવા જવાબ
disclosure-examples = યાદીનાં ઉદાહરણ
disclosure-examples-note = આ બનાવેલાં ઉદાહરણ છે. વિનંતી વિશે બધું જાણમાં હોય ત્યારે તે કેવી દેખાય તે આ બતાવે છે. તે એવી સેવા વિશે છે જે ખરેખર નથી.
disclosure-ways = જવાબ શોધો
disclosure-by-year = વર્ષ પ્રમાણે
disclosure-by-topic = વિષય પ્રમાણે
disclosure-by-outcome = વિનંતીઓના જવાબ કેવી રીતે અપાયા
disclosure-all-of-year = યાદીમાં વર્ષ { $year }ની બધી વિનંતીઓ
disclosure-coverage = આ યાદીમાં શું છે
disclosure-source = સૌપ્રથમ પ્રકાશક
disclosure-entries = જવાબ
disclosure-entries-examples = ઉદાહરણ
disclosure-none-real = અહીં કોઈ સાચા જવાબ નથી, માત્ર ઉદાહરણ છે.
disclosure-count = { $number ->
        [one] { $count } જવાબ
       *[other] { $count } જવાબ
    }
disclosure-count-examples = { $number ->
        [one] { $count } ઉદાહરણ
       *[other] { $count } ઉદાહરણ
    }
disclosure-list-year = યાદીની વિનંતીઓ: { $year }
disclosure-year-note = વિનંતી તેના જવાબના વર્ષમાં મુકાય છે. તે દિવસ જાણમાં ન હોય તો, જવાબ જે વર્ષમાં ઑનલાઇન મુકાયો તે વર્ષમાં મુકાય છે. જવાબ વિનાની વિનંતી જે વર્ષમાં આવી તે વર્ષમાં મુકાય છે.
disclosure-list-topic = આ વિષય પર વિનંતીઓ: { $topic }
disclosure-list-lead = આ યાદીમાં { $answers } અને { $examples } છે. ઉદાહરણ બનાવેલાં છે અને અલગ રાખેલાં છે.
disclosure-list-lead-real = આ યાદીમાં { $answers } છે.
disclosure-feed-note = ફીડમાં માત્ર જવાબ છે, ઉદાહરણ નથી. જ્યાં માત્ર મહિનો જાણમાં હોય ત્યાં ફીડ મહિનાનો પહેલો દિવસ આપે છે અને તે જણાવે છે.

## How to ask
ask-heading = માહિતી કેવી રીતે માગવી
ask-first = પહેલાં જુઓ કે તે અગાઉથી પ્રકાશિત થયેલી છે કે નહીં.
ask-finder = આ સાઇટના દસ્તાવેજો, જવાબો અને ડેટાસેટ જુઓ
ask-write = જે પોલીસ દળ પાસે માહિતી છે તેને લખો. તમે શું જાણવા માગો છો તે કહો. તમારું નામ અને જવાબ માટે સરનામું આપો. ઈ-મેલ સરનામું પૂરતું છે.
ask-wait = પોલીસ દળે વિલંબ વિના, અને કામકાજના 20 દિવસમાં જવાબ આપવાનો હોય છે.
ask-review = તમને સંતોષ ન થાય તો પોલીસ દળને તેનો જવાબ ફરી જોવા કહો. તે પછી તમે માહિતી કમિશનર (Information Commissioner) પાસે ફરિયાદ કરી શકો છો.
ask-not-here = આ સાઇટ વિનંતી લઈ શકતી નથી.
ask-link = વિનંતી કેવી રીતે કરવી

## Outcomes
outcome = પરિણામ
outcome-full = પૂરેપૂરી માહિતી આપી
outcome-part = થોડી માહિતી આપી
outcome-refused = આપવાની ના પાડી
outcome-not-held = માહિતી નથી
outcome-neither = હા કે ના કંઈ કહ્યું નથી
outcome-not-known = પરિણામ જાણમાં નથી
outcome-waiting = જવાબની રાહ છે
outcome-full-means = જે માગ્યું હતું તે બધું આપ્યું.
outcome-part-means = જે માગ્યું હતું તેનો એક ભાગ આપ્યો. બાકીનું આપ્યું નથી; તેનાં કારણ જવાબમાં લખેલાં છે.
outcome-refused-means = કંઈ આપ્યું નથી; તેનાં કારણ જવાબમાં લખેલાં છે.
outcome-not-held-means = પોલીસ દળ પાસે આ માહિતી નથી.
outcome-neither-means = પોલીસ દળે કહ્યું નથી કે માહિતી તેની પાસે છે કે નહીં, કારણ કે એટલું કહેવાથી પણ કંઈક જાહેર થઈ જાય.
outcome-not-known-means = વિનંતીનો જવાબ અપાયો છે. કેવી રીતે, તે આ સાઇટની જાણમાં નથી.
outcome-waiting-means = વિનંતીનો જવાબ હજી અપાયો નથી.

## One entry
entry-asked = શું માગ્યું હતું
entry-answered = શું જવાબ અપાયો
entry-given = શું આપ્યું
entry-held-back = શું નથી આપ્યું, અને કેમ
entry-about = આ વિનંતી વિશે
entry-question-not-known = વિનંતી કયા શબ્દોમાં હતી તે આ સાઇટની જાણમાં નથી. તે મૂળ સરનામે જવાબમાં હોઈ શકે.
entry-answer-not-known = જવાબનું લખાણ આ સાઇટની જાણમાં નથી. તે મૂળ સરનામે હોઈ શકે.
entry-exemptions-not-known = એક ભાગ આપ્યો નથી. જવાબ કઈ મુક્તિઓ જણાવે છે તે આ સાઇટની જાણમાં નથી.
entry-files-not-known = કઈ ફાઇલો આપી તે આ સાઇટની જાણમાં નથી. તે મૂળ સરનામે હોઈ શકે.
entry-files-none = કોઈ ફાઇલ આપી નથી.
entry-interest = શાનો વિચાર કરાયો
entry-interest-not-known = આ મુક્તિઓ માટે પોલીસ દળે વિચારવાનું હોય છે કે જાણવાથી લોકોને વધુ લાભ છે કે ન જાણવાથી. શું વિચારાયું તે આ સાઇટની જાણમાં નથી.
entry-caveats = વાપરતાં પહેલાં શું જાણવું જોઈએ
entry-reference = વિનંતીનો નંબર
entry-received = વિનંતી આવી
entry-answered-on = જવાબ અપાયો
entry-put-online = ઑનલાઇન મુકાયો
entry-due = જવાબ આપવાની છેલ્લી તારીખ
entry-overdue = મોડું થયું
entry-overdue-since = જવાબ આપવાની છેલ્લી તારીખ { $day } હતી. તેમાં મોડું થયું છે.
entry-working-days = કેટલો સમય લાગ્યો
entry-working-days-count = { $number ->
        [one] કામકાજનો { $count } દિવસ
       *[other] કામકાજના { $count } દિવસ
    }
entry-day-not-known = દિવસ આ સાઇટની જાણમાં નથી
entry-original = મૂળ
entry-original-link = જવાબ જ્યાં સૌપ્રથમ પ્રકાશિત થયો
entry-dataset = આ જ વિષય પર આ સાઇટના આંકડા
entry-areas = વિસ્તારો
entry-sentence-answered = { $outcome } ({ $day }).
entry-sentence-online = { $outcome }. ઑનલાઇન મુકાયો: { $month }.
entry-sentence-undated = { $outcome }. ક્યારે, તે અહીં કોઈની જાણમાં નથી.
entry-sentence-waiting = વિનંતી આવી: { $received }. જવાબ આપવાની છેલ્લી તારીખ: { $due }.
entry-format = { $title } ({ $format })
answered-in = જવાબ અપાયો: { $day }
put-online-in = ઑનલાઇન મુકાયો: { $month }
asked-on = માગ્યું: { $day }
foi-asked-heading = માહિતી સ્વતંત્રતા કાયદા હેઠળ માગેલું
foi-asked-text = આ માહિતી સ્વતંત્રતા કાયદા (Freedom of Information Act) હેઠળ માગવામાં આવ્યું હતું. જવાબોમાં આ ડેટાસેટ કરતાં બીજી વસ્તુઓ, કે બીજા મહિના ગણ્યા હોઈ શકે.

## Exemptions
exemptions-title = માહિતી ન આપવાનાં કારણ
exemptions-lead = કયાં કારણોસર માહિતી ન આપી શકાય તે માહિતી સ્વતંત્રતા કાયદો (Freedom of Information Act) જણાવે છે. તેમને મુક્તિ (exemption) કહે છે. જવાબમાં જણાવવું પડે છે કે તેમાંની કઈ વપરાઈ છે.
exemptions-kinds = બે પ્રકારની મુક્તિ
exemptions-absolute = સંપૂર્ણ મુક્તિ માટે જાહેર હિતની કસોટી જરૂરી નથી.
exemptions-qualified = શરતી મુક્તિ માટે જાહેર હિતની કસોટી જરૂરી છે. જાણવા કરતાં ન જાણવાથી લોકોને વધુ લાભ હોય તો જ માહિતી ન આપી શકાય.
exemptions-heading = મુક્તિઓ
exemption-name = કલમ { $number }: { $name }
exemption-absolute = સંપૂર્ણ: જાહેર હિતની કસોટી જરૂરી નથી
exemption-interest = શરતી: જાહેર હિતની કસોટી જરૂરી છે
exemption-limit = કેટલું કરવું પડે તેની મર્યાદા, મુક્તિ નહીં
exemption-law = માહિતી સ્વતંત્રતા કાયદાની (Freedom of Information Act 2000) કલમ { $number }
exemption-law-label = કાયદો
exemption-used = જે જવાબમાં તેનો ઉલ્લેખ છે
exemption-refusal = તેમાં શું આવરી લેવાય છે, ટૂંકમાં

## Response times
times-title = જવાબમાં કેટલો સમય લાગ્યો
times-lead = પોલીસે વિનંતીનો જવાબ કામકાજના 20 દિવસમાં આપવાનો હોય છે. વિનંતી આવ્યા પછીનો કામકાજનો પહેલો દિવસ તે દિવસ 1 છે.
times-days = શનિવાર, રવિવાર અને યુનાઇટેડ કિંગડમના કોઈ પણ ભાગની બૅંક રજા (bank holiday) કામકાજના દિવસ નથી. તેથી કાયદાની કલમ 10 કહે છે તેમ, સ્કૉટલૅન્ડની બૅંક રજા પણ ગણાય છે.
times-real = જવાબ
times-real-none = આ યાદીના જવાબો પરથી સમયનો કોઈ આંકડો કાઢી શકાતો નથી. { $number ->
        [one] { $count } જવાબ માટે વિનંતીનો કે જવાબનો દિવસ આ સાઇટની જાણમાં નથી
       *[other] { $count } જવાબ માટે વિનંતીના કે જવાબના દિવસ આ સાઇટની જાણમાં નથી
    }.
times-untimed = { $number ->
        [one] બીજો { $count } જવાબ સમયના કોઈ આંકડામાં નથી, કારણ કે તેનો એક દિવસ જાણમાં નથી.
       *[other] બીજા { $count } જવાબ સમયના કોઈ આંકડામાં નથી, કારણ કે દરેકનો એક દિવસ જાણમાં નથી.
    }
times-examples = ઉદાહરણ
times-examples-note = આ આંકડા કેવા દેખાશે તે બતાવવા માત્ર ઉદાહરણો પરથી બનાવ્યા છે. તેમાં કોઈ સાચો જવાબ નથી.
times-quarters = જવાબના ત્રિમાસિક ગાળા પ્રમાણે
times-quarters-examples = ઉદાહરણ: જવાબના ત્રિમાસિક ગાળા પ્રમાણે
times-years = જવાબના નાણાકીય વર્ષ પ્રમાણે
times-years-examples = ઉદાહરણ: જવાબના નાણાકીય વર્ષ પ્રમાણે
times-period = સમયગાળો
times-answered = જવાબ અપાયા
times-timed = બંને દિવસ જાણમાં
times-within = કામકાજના 20 દિવસમાં
times-share = કામકાજના 20 દિવસમાં અપાયેલાનો હિસ્સો (%)
times-median = મધ્યસ્થ (કામકાજના દિવસ)
times-median-note = અડધા જવાબોમાં મધ્યસ્થ (median) કરતાં વધુ સમય લાગ્યો નથી.
times-so-far = { $period }, અત્યાર સુધી
times-waiting = { $number ->
        [one] { $day }ના રોજ { $count } વિનંતી જવાબની રાહમાં હતી.
       *[other] { $day }ના રોજ { $count } વિનંતીઓ જવાબની રાહમાં હતી.
    }
times-overdue = { $number ->
        [0] કોઈમાં મોડું થયું ન હતું.
        [one] { $count }માં મોડું થયું હતું.
       *[other] { $count }માં મોડું થયું હતું.
    }

## The finder
finder-title = અગાઉથી પ્રકાશિત છે?
finder-lead = માહિતી માગતાં પહેલાં અહીં જુઓ. આ સાઇટ પર પ્રકાશન યાદીના જે દસ્તાવેજો, વિનંતીઓના જે જવાબો અને જે ડેટાસેટ છે તેની યાદી આ પાના પર છે.
finder-by-topic = વિષય પ્રમાણે
finder-other = બીજા વિષયો
finder-a-to-z = કક્કાવારી પ્રમાણે
finder-name = નામ
finder-kind = પ્રકાર
finder-published = પ્રકાશનની તારીખ
finder-kind-dataset = આંકડા
finder-kind-answer = વિનંતીનો જવાબ
finder-example = { $kind } (ઉદાહરણ)
finder-not-known = જાણમાં નથી
finder-not-found = શું તે અહીં નથી?
finder-ask = માહિતી સ્વતંત્રતા કાયદા (Freedom of Information Act) હેઠળ તે માગો
