### Words of consultations: asking the public, and what came of it.

## Where a consultation stands
consultation-planned = આયોજિત
consultation-open = ચાલુ
consultation-closed = પૂરો: અભિપ્રાયો જોવાઈ રહ્યા છે
consultation-responded = પ્રત્યુત્તર પ્રકાશિત
consultation-tracked = પ્રત્યુત્તર પ્રકાશિત: વચનો પર ધ્યાન રખાય છે
consultation-archived = આર્કાઇવમાં
consultation-unclear = ચાલુ છે કે નહીં તે જાણમાં નથી
consultation-is-planned = આ પરામર્શ હજી શરૂ થયો નથી. શરૂ થશે: { $when }.
consultation-is-open = આ પરામર્શ ચાલુ છે, અને તમે અભિપ્રાય આપી શકો છો. પૂરો થશે: { $when }.
consultation-days-left = { $number ->
        [0] આજે છેલ્લો દિવસ છે.
        [one] { $count } દિવસ બાકી છે.
       *[other] { $count } દિવસ બાકી છે.
    }
consultation-is-closed = આ પરામર્શ પૂરો થયો છે. પૂરો થયો: { $when }. લોકોએ જે કહ્યું તે જોવાઈ રહ્યું છે.
consultation-is-responded = આ પરામર્શ પૂરો થયો છે, અને પ્રત્યુત્તર પ્રકાશિત થયો છે.
consultation-is-tracked = આ પરામર્શ પૂરો થયો છે, અને પ્રત્યુત્તર પ્રકાશિત થયો છે. જે વચન અપાયાં હતાં તેમનું શું થયું તે પર ધ્યાન રખાય છે.
consultation-is-archived = આ પરામર્શનું બધું કામ પૂરું થયું છે. લોકો પછીથી જોઈ શકે તે માટે તેને અહીં રાખ્યો છે.
consultation-is-unclear = તારીખો વિશે એટલું ઓછું જાણમાં છે કે આ પરામર્શ ચાલુ છે કે નહીં તે કહી શકાય નહીં.
consultation-as-built = { $day }ના રોજ, જ્યારે આ પાનું બન્યું ત્યારે, સ્થિતિ આ હતી. તમે પછીથી વાંચતા હો તો નીચેની તારીખો પ્રમાણે સમજો.
consultation-response-due = પ્રત્યુત્તર આપવાની છેલ્લી તારીખ: { $day }, એટલે કે પૂરો થયા પછી બાર અઠવાડિયાં.
consultation-response-overdue = { $number ->
        [one] પ્રત્યુત્તર મોડો છે. છેલ્લી તારીખ હતી { $day }: { $count } દિવસ પહેલાં.
       *[other] પ્રત્યુત્તર મોડો છે. છેલ્લી તારીખ હતી { $day }: { $count } દિવસ પહેલાં.
    }
consultation-late = પ્રત્યુત્તર મોડો છે

## Dates
consultation-opens = શરૂ થવાની તારીખ
consultation-closes = પૂરો થવાની તારીખ
consultation-length = કેટલો સમય ચાલે છે
consultation-length-days = { $number ->
        [one] { $count } દિવસ
       *[other] { $count } દિવસ, પહેલો અને છેલ્લો દિવસ ગણતાં
    }
consultation-respond-by = પ્રત્યુત્તર આપવાની છેલ્લી તારીખ
consultation-response-day = પ્રત્યુત્તર પ્રકાશિત થયાની તારીખ
consultation-response-planned = પ્રત્યુત્તર માટે આયોજિત તારીખ
consultation-delay = પ્રત્યુત્તરમાં વધુ સમય કેમ લાગે છે
consultation-archived-day = આર્કાઇવમાં મૂક્યાની તારીખ
consultation-archive-planned = આર્કાઇવમાં મૂકવાની આયોજિત તારીખ
consultation-within = { $month } દરમિયાન કોઈક સમયે (દિવસ જાણમાં નથી)
consultation-not-known = જાણમાં નથી
consultation-day-not-known = હા, પણ દિવસ જાણમાં નથી
consultation-from-to = { $opens } થી { $closes }
consultation-when = ક્યારે
consultation-stages = તબક્કા
consultation-stage = તબક્કો
consultation-began = શરૂ થયો
consultation-ended = પૂરો થયો
consultation-days = કેટલા દિવસ

## Lists
consultations-lead = લોકોને શું પુછાઈ રહ્યું છે, લોકોએ શું કહ્યું, અને તેનું શું પરિણામ આવ્યું. આ સાઇટ જેને ચાલુ બતાવે છે તે દરેક પરામર્શમાં ઇન્ટરનેટ વિના અભિપ્રાય આપવાની એક રીત જણાવેલી છે.
consultations-on = જાહેર પરામર્શ: { $topic }
consultations-on-lead = આ વિષય પર લોકોને જે જે પુછાયું અને આ સાઇટ પર છે તે બધું: { $topic }.
consultations-open-heading = અત્યારે ચાલુ
consultations-planned-heading = આયોજિત
consultations-closed-heading = પૂરા: અભિપ્રાયો જોવાઈ રહ્યા છે
consultations-responded-heading = પ્રત્યુત્તર પ્રકાશિત
consultations-unclear-heading = તારીખો જાણમાં નથી
consultations-archived-heading = આર્કાઇવમાં
consultations-year-not-known = વર્ષ જાણમાં નથી
consultations-example-note = જેના પર “ઉદાહરણ” લખેલું છે તે પાનું કેવી રીતે કામ કરે છે તે બતાવવા બનાવેલું છે. તે સત્તાવાર નથી અને કોઈ સાચી જગ્યા કે વ્યક્તિ વિશે કંઈ કહેતું નથી.
consultations-none-open = અત્યારે કોઈ પરામર્શ ચાલુ નથી.
consultations-all = બધા પરામર્શ
consultations-by-topic = વિષય પ્રમાણે
consultations-more = પરામર્શ વિશે વધુ
consultations-methods-link = લોકોને પૂછવાની રીતો: કઈ વપરાઈ, અને કેમ
consultations-sign-up-link = અમને જણાવો કે તમને પૂછવામાં આવે એમ તમે ઇચ્છો છો, અથવા કયું કામ પહેલાં થવું જોઈએ
consultations-respondents-file = કોણે અભિપ્રાય આપ્યો, માધ્યમ પ્રમાણે (CSV)
consultations-being-held = શેના વિશે પરામર્શ ચાલે છે
consultations-asked-here = શું પુછાઈ રહ્યું છે
consultation-example-name = { $title } (ઉદાહરણ)

## One consultation
consultation-about = આ શેના વિશે છે
consultation-dates = તારીખો
consultation-how-to-reply = અભિપ્રાય કેવી રીતે આપવો
consultation-how-people-replied = લોકો કેવી રીતે અભિપ્રાય આપી શકતા હતા
consultation-reply-note = તમે ઇન્ટરનેટ વિના પણ અભિપ્રાય આપી શકો છો. બધી રીતો સરખી ગણાય છે.
consultation-print-form = કાગળ પર અભિપ્રાય આપવા ફૉર્મ પ્રિન્ટ કરો
consultation-go-online = અભિપ્રાય આપવાના વેબ પાના પર જાઓ
consultation-documents = દસ્તાવેજો
consultation-questions = પ્રશ્નો
consultation-question = પ્રશ્ન { $label }
consultation-leads-to = આ સાઇટ પર
consultation-who-asked = કોને પુછાયું, અને કેવી રીતે
consultation-audience = કોને પુછાયું
consultation-methods = લોકોને કેવી રીતે પુછાયું
consultation-who-replied = કોણે અભિપ્રાય આપ્યો
consultation-replies-of = અભિપ્રાયો, માધ્યમ પ્રમાણે
consultation-channel = માધ્યમ
consultation-how-many = કેટલા, પ્રકાશિત થયા પ્રમાણે
consultation-who = કોણ
consultation-note = નોંધ
consultation-about-count = લગભગ { $count }
consultation-self-selected = નોંધમાં બીજું કંઈ લખ્યું ન હોય તો, આ લોકોએ પોતાની ઇચ્છાથી અભિપ્રાય આપ્યો. તેઓ બધાના પ્રતિનિધિ નથી, તેથી આ સંખ્યા બધા શું માને છે તે જણાવતી નથી. એક જ વ્યક્તિ એકથી વધુ માધ્યમમાં હોઈ શકે: સંખ્યાનો સરવાળો ન કરો.
consultation-results = લોકોએ શું કહ્યું
consultation-results-link = પરિણામો, પ્રશ્ન પ્રમાણે
consultation-came-of-it = તેનું શું પરિણામ આવ્યું
consultation-report = અહેવાલ
consultation-decision = નિર્ણય
consultation-decided-on = નિર્ણયની તારીખ
consultation-where-said = આ ક્યાં કહ્યું છે
consultation-next = હવે પછી શું થશે
consultation-next-planned = તે જે દિવસે શરૂ થશે ત્યારથી તમે અભિપ્રાય આપી શકશો. ત્યારે ફરી આવો, અથવા તારીખ તમારા કૅલેન્ડરમાં ઉમેરો.
consultation-next-open = છેલ્લા દિવસ પછી દરેક અભિપ્રાય જોવાય છે. બાર અઠવાડિયાંમાં પ્રત્યુત્તર આપવાનો હોય છે. તે આ પાના પર મુકાશે.
consultation-next-closed = દરેક અભિપ્રાય જોવાય છે. પછી પ્રત્યુત્તરમાં કહેવાય છે કે શું કરાશે, શું નહીં કરાય, અને કેમ. તે આ પાના પર મુકાશે.
consultation-next-responded = શું કરાશે તે પ્રત્યુત્તરમાં કહેલું છે. વચન અપાયાં હોય તો તેમનું શું થયું તે આ પાનું જણાવે છે.
consultation-next-archived = આ પરામર્શમાં હવે આગળ કંઈ થશે નહીં.
consultation-next-unclear = તારીખોની જાણ થશે ત્યારે તે આ પાના પર મુકાશે.
consultation-record = આ માહિતી વિશે
consultation-owner = કોણ પૂછે છે
consultation-original-body = આયોજક
consultation-replaced-by = તે સંસ્થાની જગ્યા લેનાર
consultation-files = ફાઇલો
consultation-own-record = આ સાઇટના પ્રકાશકે લખેલું

## Ways to reply
consultation-reply-online = ઑનલાઇન
consultation-reply-email = ઈ-મેલથી
consultation-reply-post = ટપાલથી
consultation-reply-phone = ફોનથી
consultation-reply-in-person = રૂબરૂ
consultation-reply-meeting = સભામાં
consultation-offline = ઇન્ટરનેટની જરૂર નથી

## Who replied
consultation-individuals = વ્યક્તિઓ, દરેક પોતાના વતી
consultation-organisations = સંસ્થાઓ
consultation-campaign = જેમણે કોઈ ઝુંબેશનું લખાણ મોકલ્યું
consultation-staff = જેઓ પોલીસમાં કામ કરે છે
consultation-mixed = અલગ પાડેલ નથી

## The form on paper
consultation-form-title = કાગળ પર અભિપ્રાય: { $title }
consultation-form-lead = આ પાનું પ્રિન્ટ કરો, ખાલી જગ્યામાં લખો, અને મોકલો અથવા રૂબરૂ આપો. તમે જે લખો તેમાંનું કંઈ આ સાઇટ પર રખાતું નથી. બીજો કોઈ પણ કાગળ પણ ચાલશે.
consultation-form-over = આ પરામર્શ પૂરો થયો છે. કૃપા કરીને હવે આ ફૉર્મ મોકલશો નહીં.
consultation-form-where = ક્યાં મોકલવું
consultation-form-until = આ તારીખ સુધીમાં પહોંચવું જોઈએ
consultation-form-questions = પ્રશ્નો
consultation-form-you = તમારા વિશે
consultation-form-you-note = તમે આ છોડી શકો છો. તમારું નામ આપવું જરૂરી નથી.
consultation-form-for-myself = હું મારા પોતાના વતી અભિપ્રાય આપું છું.
consultation-form-for-others = હું એક સંસ્થા વતી અભિપ્રાય આપું છું. તેનું નામ:
consultation-form-borough = હું જે બરોમાં રહું છું કે કામ કરું છું:
consultation-form-anything = બીજું જે કંઈ તમે કહેવા માગો છો
consultation-form-back = પરામર્શ પર પાછા જાઓ
consultation-form-help = તમે લખી ન શકો તો કોઈને તમારા વતી લખવા કહો, અથવા ફોન કરીને તમારા જવાબ કહો.

## Asking to be asked
consultation-sign-up-title = અમને જણાવો કે તમને પૂછવામાં આવે એમ તમે ઇચ્છો છો
consultation-sign-up-lead = આ પાનું પ્રિન્ટ કરો, ભરો અને મોકલો, જેથી આવતી વખતે તમને પૂછવામાં આવે. તમે જે લખો તેમાંનું કંઈ આ સાઇટ પર રખાતું નથી.
consultation-sign-up-online = તેને બદલે વેબ પાના પર આ કરો
consultation-sign-up-ask = કૃપા કરીને મને પૂછો
consultation-sign-up-reach = મારો સંપર્ક કેવી રીતે કરવો (સરનામું, ફોન નંબર કે ઈ-મેલ સરનામું):
consultation-sign-up-language = મને જે ભાષામાં પૂછવામાં આવે એમ હું ઇચ્છું છું:
consultation-sign-up-needs = ભાગ લેવા માટે મારે શું જોઈએ (મોટા અક્ષરનું છાપકામ, દુભાષિયો, રૅમ્પ …):
consultation-sign-up-topics = મને શેના વિશે પૂછવામાં આવે એમ હું ઇચ્છું છું (ગમે તેટલા પર ખરાની નિશાની કરો)
consultation-sign-up-priority = મારી પોતાની પ્રાથમિકતા
consultation-sign-up-priority-note = તમે જ્યાં રહો છો ત્યાં પોલીસે પહેલાં શું કરવું જોઈએ? આ તમારા વિસ્તારની ટીમ પાસે જાય છે. બીજા કોઈનાં નામ લખશો નહીં.
consultation-sign-up-privacy = તમે જે લખો તેનું શું થાય છે
consultation-sign-up-send = ક્યાં મોકલવું

## The register of methods
consultation-register-title = લોકોને પૂછવાની રીતો
consultation-register-lead = લોકોને પૂછવાની કઈ કઈ રીતો છે, દરેક કોણ ચલાવે છે, અને તે કેમ વપરાઈ કે ન વપરાઈ.
consultation-register-rules = જે નિયમો નક્કી થયા
consultation-register-methods = રીતોની યાદી
consultation-method-used = વપરાઈ ({ $year })
consultation-method-explored = વિચારાઈ ({ $year })
consultation-method-rejected = ન વપરાઈ ({ $year })
consultation-method-run-by = કોણ ચલાવે છે
consultation-method-why = કેમ
consultation-method-in = આ સાઇટ પરના જે પરામર્શમાં આ રીત વપરાઈ
consultation-register-file = રીતોની યાદી ડાઉનલોડ કરો (CSV)
