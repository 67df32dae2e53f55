### Groups of issues, the answers of those who were asked, and what became of what was promised.

## Issues and answers

issues-title = મુદ્દા અને જવાબ: { $title }
issues-description = લોકોએ કયા મુદ્દા ઉઠાવ્યા, તેના વિશે કોને પુછાયું, તેમણે શું જવાબ આપ્યા, અને જવાબોનું શું થયું: { $title }.
issues-link = લોકોએ ઉઠાવેલા મુદ્દા અને પોલીસે આપેલા જવાબ જુઓ
issues-heading = મુદ્દા અને જવાબ
issues-asked-heading = કોને પુછાયું અને કોણે જવાબ આપ્યો
issues-stages = એક પછી એક પગલું
issues-questions-heading = ત્રણ પ્રશ્નો
issues-questions-lead = જેમને મુદ્દાના કોઈ જૂથ વિશે પુછાયું તેમને આ પ્રશ્નો પુછાયા.
issues-report-heading = અંતિમ અહેવાલ
issues-report-went-to = કોના માટે:
issues-groups = { $number ->
        [one] લોકોએ ઉઠાવેલા મુદ્દા { $count } જૂથમાં આવે છે.
       *[other] લોકોએ ઉઠાવેલા મુદ્દા { $count } જૂથોમાં આવે છે.
    }
issues-named = { $number ->
        [0] તેમાંના કોઈનું નામ અહીં નથી.
        [one] તેમાંથી માત્ર { $count }નું નામ અહીં છે.
       *[other] તેમાંથી માત્ર { $count }નાં નામ અહીં છે.
    }
issues-all-named = તે બધાંનાં નામ અહીં છે.
issues-stage-days = { $first } થી { $last } ({ $number ->
        [one] { $count } દિવસ
       *[other] { $count } દિવસ
    }, પહેલો અને છેલ્લો દિવસ ગણતાં)
issues-report-when = ક્યારે
issues-report-place = ક્યાં વાંચી શકાય
issues-report-link = અહેવાલ
issues-report-read = અંતિમ અહેવાલ વાંચો
reply-certain = પુછાયું: { $invited }. જવાબ આપ્યો: { $replied }. જવાબ આપનારનો હિસ્સો: { $percent }.
reply-uncertain = જવાબ આપ્યો: { $replied }. કેટલાને પુછાયું તે ચોક્કસ નથી, તેથી કોઈ એક હિસ્સો આપી શકાતો નથી. દરેક સંભવિત સંખ્યા માટેનો હિસ્સો કોષ્ટકમાં છે.
reply-caption = જવાબ આપનારનો હિસ્સો, જેમને પુછાયું હોઈ શકે તેવા લોકોની દરેક સંખ્યા માટે
reply-asked = જો આટલા લોકોને પુછાયું હોય
reply-replied = જવાબ આપ્યો
reply-percent = જવાબ આપનારનો હિસ્સો
reply-source = સંખ્યા ક્યાંથી આવી
reply-share-fits = સ્રોત હિસ્સો { $percent } આપે છે. પૂરા ટકામાં તે { $first } લોકોને પુછાયું હોય તો સાચો છે, બીજી કોઈ સંખ્યા માટે નહીં.
reply-share-between = સ્રોત હિસ્સો { $percent } આપે છે. પૂરા ટકામાં તે { $first } થી { $last } લોકોને પુછાયું હોય તો સાચો છે, બીજી કોઈ સંખ્યા માટે નહીં.
reply-share-never = સ્રોત હિસ્સો { $percent } આપે છે. લોકોની કોઈ પણ સંખ્યા પરથી તે હિસ્સો મળતો નથી.
group-said = લોકોએ શું કહ્યું
group-answers = જવાબ
group-summary = જવાબ ટૂંકમાં
group-unanswered = કોઈ જવાબ નથી. જેમને પુછાયું તેમાંના કોઈએ મુદ્દાના આ જૂથનો જવાબ આપ્યો નથી.
group-none-single = આ સાઇટ પર અલગ અલગ જવાબ નથી.
group-held-back = જે જવાબ બતાવ્યા નથી
group-held-back-count = { $number ->
        [one] { $count } જવાબ અહીં બતાવ્યો નથી. હજી કોઈએ તેને પ્રકાશિત કરવાની મંજૂરી આપી નથી.
       *[other] { $count } જવાબ અહીં બતાવ્યા નથી. હજી કોઈએ તેમને પ્રકાશિત કરવાની મંજૂરી આપી નથી.
    }
group-unit-not-named = એક યુનિટ, જેનું નામ આપ્યું નથી
download-issue-groups = મુદ્દાનાં જૂથ ડાઉનલોડ કરો (CSV)
download-answers = જવાબ ડાઉનલોડ કરો (CSV)
download-replies = કેટલાએ જવાબ આપ્યો તે ડાઉનલોડ કરો (CSV)

## Commitments

you-said-heading = તમે કહ્યું, અમે કર્યું, અમે ન કરી શક્યા કારણ કે
you-said = તમે કહ્યું
we-will = અમે કરીશું
we-are-doing = અમે આ કરી રહ્યા છીએ
we-did = અમે કર્યું
we-could-not = અમે ન કરી શક્યા
we-dropped = અમે આ પડતું મૂક્યું
commitment = શું વચન અપાયું
commitments = વચનો
commitments-title = તેનું શું થયું
commitments-title-of = તેનું શું થયું: { $name }
commitments-lead = પરામર્શ પછી પોલીસ કહે છે કે તે શું કરશે. આ તેનાં વચનો છે, અને દરેક કેટલે સુધી પહોંચ્યું તે.
commitments-link = બધા પરામર્શ પછીનાં બધાં વચનો જુઓ
commitments-answer = વચનો: { $total }. પૂરાં: { $done }. ચાલુ: { $begun }. આયોજિત: { $planned }. ન થઈ શક્યાં: { $stuck }. પડતાં મૂક્યાં: { $dropped }. { $day }ના રોજ મોડાં: { $late } (આયોજિત કે ચાલુમાંથી).
commitments-caption = વચનો કેટલે સુધી પહોંચ્યાં, પરામર્શ પ્રમાણે
commitments-note = દરેક વચન એક વાર ગણાય છે: આયોજિત, ચાલુ, પૂરું, ન થઈ શક્યું, અથવા પડતું મૂક્યું. છેલ્લા કૉલમમાં મોડાં વચનો ગણાય છે. તે આયોજિત કે ચાલુમાં પણ ગણાય છે.
commitments-by = પરામર્શ પ્રમાણે
commitments-all = બધા પરામર્શ
commitments-of-area = આ બરો વિશેનાં વચનો
commitments-area-heading = પોલીસે અહીં શું વચન આપ્યું
commitments-topics = વિષય પ્રમાણે
commitments-boroughs = બરો પ્રમાણે
commitments-some-example = પાનું કેવી રીતે કામ કરે છે તે બતાવવા આમાંનાં કેટલાંક વચનો બનાવેલાં છે. તેમના પર ઉદાહરણ લખેલું છે; તે સત્તાવાર નથી, અને કોઈ સાચી જગ્યા કે વ્યક્તિ વિશે કંઈ કહેતાં નથી.
commitment-pair = { $first }, { $second }
commitments-of-all = કુલ { $total }માંથી
commitments-as-of = { $day }ના રોજ
commitment-area = ક્યાં
commitment-consultation = પરામર્શ
commitment-status = કેટલે સુધી પહોંચ્યું
commitment-planned = આયોજિત
commitment-under-way = ચાલુ
commitment-done = પૂરું
commitment-could-not = ન થઈ શક્યું
commitment-dropped = પડતું મૂક્યું
commitment-status-title = { $status }: { $title }
commitment-example-title = ઉદાહરણ: { $title }
commitment-late = મોડું
commitment-late-column = તેમાંથી મોડાં
commitment-late-means = દિવસ વીતી ગયો છે, અને કામ પૂરું થયું નથી
commitment-late-note = આ મોડું છે. છેલ્લી તારીખ { $day } હતી અને કામ પૂરું થયું નથી.
commitment-late-caption = જે વચનોનો દિવસ વીતી ગયો છે અને જે પૂરાં થયાં નથી
commitment-because = કારણ
commitment-evidence = જાતે જુઓ
commitment-owner = તેના માટે કોણ જવાબદાર છે
commitment-due = છેલ્લી તારીખ
commitment-no-day = કોઈ દિવસ નક્કી થયો નથી
commitment-done-day = પૂરું થયાની તારીખ
commitment-changed = છેલ્લો ફેરફાર
commitment-news-title = તેનું શું થયું: વચનોમાં ફેરફાર
commitment-days-title = વચનો પૂરાં કરવાની છેલ્લી તારીખો
download-commitments = બધાં વચનો ડાઉનલોડ કરો (CSV)
