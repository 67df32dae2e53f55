### Local priorities, meetings and contact sessions.

## Local priorities
local-priorities = સ્થાનિક પ્રાથમિકતાઓ
local-priorities-lead = સ્થાનિક પ્રાથમિકતા એટલે એવી સમસ્યા જેના પર સ્થાનિક પોલીસ પહેલાં કામ કરવા સંમત થઈ છે, કારણ કે ત્યાં રહેતા કે કામ કરતા લોકોએ તે માગ્યું.
local-priorities-in = સ્થાનિક પ્રાથમિકતાઓ: { $area }
priorities-answer = { $area }: { $number ->
        [0] { $day }ના રોજ ચાલુ કોઈ પ્રાથમિકતા ન હતી.
        [one] { $day }ના રોજ { $count } ચાલુ પ્રાથમિકતા હતી.
       *[other] { $day }ના રોજ { $count } ચાલુ પ્રાથમિકતાઓ હતી.
    }
priorities-table = જે બરોની સ્થાનિક પ્રાથમિકતાઓ આ સાઇટ પર છે
priorities-none = આ સાઇટ પર હજી કોઈ બરોની સ્થાનિક પ્રાથમિકતા નથી.
priorities-none-in = આ વિસ્તારની કોઈ ચાલુ પ્રાથમિકતા આ સાઇટ પર નથી: { $area }.
current-priorities = ચાલુ પ્રાથમિકતાઓ
coming-priorities = પછી માટે નક્કી થયેલી
past-priorities = અગાઉની પ્રાથમિકતાઓ
past-priorities-lead = આ પૂરી થઈ છે. જે સૌથી છેલ્લે પૂરી થઈ તે પહેલી છે.
whole-borough = આખો બરો
ward-named = વૉર્ડ: { $ward }
priority-current = ચાલુ
priority-coming = પછી માટે નક્કી થયેલી
priority-ended = પૂરી થઈ
priority-since = ક્યારથી
priority-begins = શરૂઆત
priority-from-to = શરૂઆત અને અંત
priority-why = કોણે તે માગી, અને કેમ
priority-done = શું કરાયું છે
priority-outcome = તેનું શું પરિણામ આવ્યું
priority-reviewed = છેલ્લી સમીક્ષા
priority-consultation = પરામર્શ
review-by = આગલી સમીક્ષાની છેલ્લી તારીખ
review-overdue = છેલ્લી તારીખ { $day } હતી.
local-area-fact = વિસ્તાર
boroughs-by-name = બરો તેમનાં નામના ક્રમમાં છે. કોઈ જગ્યા કેટલી સલામત છે તે પ્રાથમિકતાઓની સંખ્યા જણાવતી નથી.
find-priorities = તમારા બરોની પ્રાથમિકતાઓ શોધો
raise-priority = બીજી પ્રાથમિકતા માગવા
raise-priority-text = આ સાઇટ પ્રાથમિકતા વિશે કોઈ સંદેશ લેતી નથી. સભામાં આવો અને તમારા માટે શું મહત્ત્વનું છે તે કહો:
example-priorities = પ્રાથમિકતાનાં ઉદાહરણ

## Meetings
meetings = સભાઓ અને સંપર્ક સત્રો
meetings-lead = અહીં તમે સ્થાનિક પોલીસને કહી શકો છો કે તમારા માટે શું મહત્ત્વનું છે, અને સાંભળી શકો છો કે તેણે શું કર્યું છે.
meetings-in = સભાઓ અને સંપર્ક સત્રો: { $area }
meetings-answer = { $area }: { $number ->
        [0] આવનારી કોઈ સભા જાણમાં નથી.
        [one] { $count } આવનારી સભા.
       *[other] { $count } આવનારી સભાઓ.
    }
meetings-table = જે બરોની સભાઓ આ સાઇટ પર છે
meetings-none = આ સાઇટ પર આવનારી કોઈ સાચી સભા નથી.
meetings-none-in = આ વિસ્તારની આવનારી કોઈ સભા આ સાઇટ પર નથી: { $area }.
upcoming-meetings = આવનારી સભાઓ
past-meetings = પૂરી થયેલી સભાઓ
show-past-meetings = પૂરી થયેલી સભાઓ બતાવો
meeting-ahead = આવનારી
meeting-past = પૂરી થઈ
meeting-off = રદ
meeting-when = ક્યારે
meeting-on-day = { $day }, { $start } થી { $end }
meeting-where = ક્યાં
meeting-access = અંદર જવું અને ભાગ લેવો
meeting-take-part = જો તમે આવી ન શકો
meeting-more = તેના વિશે વધુ
meeting-updated = છેલ્લો ફેરફાર
uk-clocks = બધા સમય યુનાઇટેડ કિંગડમની ઘડિયાળ પ્રમાણે છે.
find-meetings = તમારા બરોની સભાઓ શોધો
example-meetings = સભાનાં ઉદાહરણ
take-dates = તારીખો સાથે લઈ જાઓ

## Shared
local-heading = સ્થાનિક પ્રાથમિકતાઓ અને સભાઓ
example-title = ઉદાહરણ: { $title }
recorded-crime-in = નોંધાયેલા ગુના: { $area }
