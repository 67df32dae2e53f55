### The words of the site, in Gujarati.
### `$number` chooses the grammar; `$count` is the same number as readers see it.

## Names of pages and things
home = મુખ્ય પાનું
borough = બરો
boroughs = બરો
boroughs-lead = કોઈ બરો (લંડનનો સ્થાનિક કાઉન્સિલ વિસ્તાર) પસંદ કરો અને જુઓ કે પોલીસે ત્યાં કયા ગુના નોંધ્યા, અને તે એક વર્ષ પહેલાં કરતાં વધુ હતા કે ઓછા.
offence = ગુનો
offences = ગુના
data = ડેટા
dataset = ડેટાસેટ
catalogue = બધો ડેટા
catalogue-lead = આ સાઇટનો દરેક આંકડો ફાઇલ રૂપે છે, જે તમે ડાઉનલોડ કરી શકો અને વાપરી શકો. દરેક ડેટાસેટ જણાવે છે કે તે ક્યાંથી આવ્યો અને તેમાં શું છે.
editions = આવૃત્તિઓ
key-figures = મુખ્ય આંકડા
latest-year = છેલ્લા 12 મહિના
older-edition = આ જૂની આવૃત્તિ છે. આનાથી નવી આવૃત્તિ છે:
edition-title = { $title }, { $month }માં પૂરી થતી આવૃત્તિ
month = મહિનો
year = વર્ષ
year-to = { $month } સુધીના 12 મહિના
calendar-year = કૅલેન્ડર વર્ષ { $year }
financial-year = નાણાકીય વર્ષ { $years } (એપ્રિલથી માર્ચ)
calendar-years-title = કૅલેન્ડર વર્ષ, જાન્યુઆરીથી ડિસેમ્બર
financial-years-title = નાણાકીય વર્ષ, એપ્રિલથી માર્ચ
span = { $first } થી { $last }
title-in = { $offence }: { $area }
title-area = { $area }: નોંધાયેલા ગુના
kinds-title = ગુનાના પ્રકાર: { $area }
areas-title = { $offence }, બરો પ્રમાણે
months-title = { $subject }, મહિને મહિને
long-title = { $subject }, { $month }થી
compare-title = { $subject }: સરખામણી
other-areas = બીજા બરોમાં { $offence }
other-offences = બીજા ગુના: { $area }

## Sentences made from figures
subject-in = { $area }માં { $offence }
subject-whole = આખા { $area }માં { $offence }
subject-row = { $offence } ({ $area })
claim-fell = { $subject }: { $month } સુધીના 12 મહિનામાં નોંધાયેલી સંખ્યા { $share }% ઘટી. તે પહેલાંના વર્ષમાં { $before } હતી, હવે { $now } છે.
claim-rose = { $subject }: { $month } સુધીના 12 મહિનામાં નોંધાયેલી સંખ્યા { $share }% વધી. તે પહેલાંના વર્ષમાં { $before } હતી, હવે { $now } છે.
claim-fell-number = { $subject }: { $month } સુધીના 12 મહિનામાં નોંધાયેલી સંખ્યા ઘટી. તે પહેલાંના વર્ષમાં { $before } હતી, હવે { $now } છે.
claim-rose-number = { $subject }: { $month } સુધીના 12 મહિનામાં નોંધાયેલી સંખ્યા વધી. તે પહેલાંના વર્ષમાં { $before } હતી, હવે { $now } છે.
claim-same = { $subject }: { $month } સુધીના 12 મહિનામાં નોંધાયેલી સંખ્યા { $now } હતી, જે તે પહેલાંના 12 મહિના જેટલી જ છે.
claim-alone = { $subject }: { $month } સુધીના 12 મહિનામાં નોંધાયેલી સંખ્યા { $now } હતી.
claim-nothing = { $subject }: { $month } સુધીના 12 મહિના માટે કોઈ આંકડો નથી.
period-fell = { $subject }: નોંધાયેલી સંખ્યા { $share }% ઘટી. એક વર્ષ પહેલાં { $before } હતી, હવે { $now } છે ({ $period }).
period-rose = { $subject }: નોંધાયેલી સંખ્યા { $share }% વધી. એક વર્ષ પહેલાં { $before } હતી, હવે { $now } છે ({ $period }).
period-fell-number = { $subject }: નોંધાયેલી સંખ્યા ઘટી. એક વર્ષ પહેલાં { $before } હતી, હવે { $now } છે ({ $period }).
period-rose-number = { $subject }: નોંધાયેલી સંખ્યા વધી. એક વર્ષ પહેલાં { $before } હતી, હવે { $now } છે ({ $period }).
period-same = { $subject }: નોંધાયેલી સંખ્યા { $now } હતી, જે એક વર્ષ પહેલાં જેટલી જ છે ({ $period }).
period-alone = { $subject }: નોંધાયેલી સંખ્યા { $now } હતી ({ $period }).
period-nothing = { $subject }: કોઈ આંકડો નથી ({ $period }).
change-on-year = તે પહેલાંના 12 મહિનાની સરખામણીમાં ફેરફાર
change-number = ફેરફાર (સંખ્યા)
change-percent = ફેરફાર (%)
change-on-month-number = એક વર્ષ પહેલાંના તે જ મહિનાની સરખામણીમાં ફેરફાર (સંખ્યા)
change-on-month-percent = એક વર્ષ પહેલાંના તે જ મહિનાની સરખામણીમાં ફેરફાર (%)
change-fell = આ તે પહેલાંના 12 મહિના કરતાં { $count } ઓછા છે ({ $share }%). ત્યારે સંખ્યા { $before } હતી.
change-rose = આ તે પહેલાંના 12 મહિના કરતાં { $count } વધુ છે ({ $share }%). ત્યારે સંખ્યા { $before } હતી.
change-fell-small = આ તે પહેલાંના 12 મહિના કરતાં { $count } ઓછા છે. ત્યારે સંખ્યા { $before } હતી.
change-rose-small = આ તે પહેલાંના 12 મહિના કરતાં { $count } વધુ છે. ત્યારે સંખ્યા { $before } હતી.
change-none = સંખ્યા તે પહેલાંના 12 મહિના જેટલી જ છે.
change-break = અમે આની સરખામણી તે પહેલાંના 12 મહિના સાથે કરતા નથી, કારણ કે આંકડા એક જ રીતે તૈયાર થયા નથી. { $cause }
change-unknown = તે પહેલાંના 12 મહિના સાથે સરખામણી નથી, કારણ કે એક આંકડો ઉપલબ્ધ નથી.
change-incomplete = તે પહેલાંના 12 મહિના સાથે સરખામણી નથી, કારણ કે આંકડામાં તે બધા મહિના નથી.
per-thousand = દર 1,000 રહેવાસીએ નોંધાયેલા ગુના
residents-census = { $number ->
        [one] { $count } રહેવાસી
       *[other] { $count } રહેવાસીઓ
    }, વસ્તી ગણતરી { $year }
residents-estimate = { $number ->
        [one] { $count } રહેવાસી
       *[other] { $count } રહેવાસીઓ
    } ({ $year } માટેનો અંદાજ)
residents-forecast = { $number ->
        [one] { $count } રહેવાસી
       *[other] { $count } રહેવાસીઓ
    } ({ $year } માટેની આગાહી)
older-base = { $residents }. આંકડા પછીનાં વર્ષોના છે.

## Charts and maps
chart-description = રેખા { $first-month }માં { $first } થી શરૂ થાય છે અને { $last-month }માં { $last } પર પૂરી થાય છે. તે { $highest-month }માં સૌથી ઊંચી ({ $highest }) અને { $lowest-month }માં સૌથી નીચી ({ $lowest }) છે.
chart-empty = દોરવા માટે કોઈ આંકડા નથી.
seams = { $number ->
        [one] આ રેખા આંકડાના બે સમૂહમાંથી બનેલી છે. બીજો સમૂહ ક્યાંથી શરૂ થાય છે તે તૂટક રેખા બતાવે છે. તેની બંને બાજુના આંકડાની એકબીજા સાથે સરખામણી ન કરો.
       *[other] આ રેખા આંકડાના ઘણા સમૂહમાંથી બનેલી છે. જે { $count } જગ્યાએ એક સમૂહ પૂરો થઈને બીજો શરૂ થાય છે તે તૂટક રેખાઓ બતાવે છે. તેમની બંને બાજુના આંકડાની એકબીજા સાથે સરખામણી ન કરો.
    }
break-note = { $month }: { $cause } { $effect }
break-note-of = { $month } ({ $names }): { $cause } { $effect }
newest-piece = સૌથી નવા આંકડા: { $description }
map-title = { $offence }: દર 1,000 રહેવાસીએ નોંધાયેલા ગુના, { $month } સુધીના 12 મહિના
map-description = બરોનો નકશો. આંકડો હોય તેવા બરોની સંખ્યા: { $areas }. તે દરના ક્રમમાં છે અને લગભગ સરખી સંખ્યાના વર્ગોમાં વહેંચેલા છે (વર્ગોની સંખ્યા: { $count }); સરખા દરવાળા બરો હંમેશાં એક જ વર્ગમાં હોય છે. { $month } સુધીના 12 મહિનામાં દર 1,000 રહેવાસીએ નોંધાયેલા ગુના: સૌથી નીચા વર્ગમાં { $lowest }, સૌથી ઊંચા વર્ગમાં { $highest }. કોષ્ટકમાં આ જ આંકડા છે.
map-class = { $low } થી { $high }
map-no-figure = કોઈ આંકડો નથી (ત્રાંસી લીટીઓ)
map-outside = આ પોલીસ વિસ્તારની બહાર (સાદું)
map-legend = દર 1,000 રહેવાસીએ નોંધાયેલા ગુના (કૌંસમાં: બરોની સંખ્યા)
map-empty = આ 12 મહિના માટે કોઈ બરોનો આંકડો નથી, તેથી નકશો નથી.
map-tiles = ખાનાવાળો નકશો: દરેક બરો માટે એક ચોરસ
download-map = આ નકશો ડાઉનલોડ કરો (SVG)

## About these figures
fact-source = સ્રોત
fact-period = સમયગાળો
fact-area = વિસ્તાર
fact-edition = આવૃત્તિ
fact-published = પ્રકાશનની તારીખ
fact-residents = રહેવાસીઓ
fact-caution = સાવચેતી રાખો
caution-of = { $area }: { $caution }
fact-licence = લાઇસન્સ
fact-attribution = કૃપા કરીને સ્રોતનું નામ આ રીતે લખો
fact-note = નોંધ
flag-note = { $names }: આ ગુનાના જુદા જુદા પ્રકારોમાંથી ગણાય છે. આમાંનો દરેક ગુનો તેના પોતાના પ્રકારમાં પણ ગણાય છે, તેથી આ આંકડા કુલ સંખ્યામાં ઉમેરાતા નથી.
absent-row-zero = પ્રકાશકની ફાઇલમાં આ વિસ્તારમાં આ ગુનાની કોઈ હરોળ નથી. છોડી દીધેલી હરોળને અમે 0 ગણીએ છીએ.
absent-row-missing = પ્રકાશકની ફાઇલમાં આ વિસ્તારમાં આ ગુનાની કોઈ હરોળ નથી, તેથી કોઈ આંકડો નથી.
absent-rows-zero = { $number ->
        [one] પ્રકાશકે { $count } હરોળ છોડી દીધી છે (એક વિસ્તારમાં એક ગુનો).
       *[other] પ્રકાશકે { $count } હરોળો છોડી દીધી છે (દરેક હરોળ એક વિસ્તારમાં એક ગુનો છે).
    } છોડી દીધેલી હરોળને અમે 0 ગણીએ છીએ.
absent-rows-missing = { $number ->
        [one] પ્રકાશકે { $count } હરોળ છોડી દીધી છે (એક વિસ્તારમાં એક ગુનો).
       *[other] પ્રકાશકે { $count } હરોળો છોડી દીધી છે (દરેક હરોળ એક વિસ્તારમાં એક ગુનો છે).
    } તેમનો કોઈ આંકડો નથી.
marker-confidential = જાહેર કરેલ નથી, જેથી કોઈને ઓળખી ન શકાય
marker-low = 0 કરતાં વધુ, પણ નજીકની સંખ્યામાં ફેરવતાં 0 થાય છે
marker-low-reliability = થોડા કિસ્સા પર આધારિત, તેથી ભરોસાપાત્ર નથી
marker-none-recorded = સર્વેમાં એક પણ નોંધાયો નથી
marker-not-available = ઉપલબ્ધ નથી, અથવા સરખામણી થઈ શકે તેમ નથી
marker-not-applicable = લાગુ પડતું નથી: 50થી નાની સંખ્યા પરથી ટકાવારી અપાતી નથી, અને જ્યાં કોઈ રહેતું નથી ત્યાં દર હોતો નથી
mark-revised = પહેલી વાર પ્રકાશિત થયા પછી સુધારેલ
mark-provisional = કામચલાઉ: હજી બદલાઈ શકે છે
mark-estimated = અંદાજિત
mark-forecast = આગાહી
mark-break = શ્રેણીમાં વિરામ: પહેલાંના આંકડા સાથે સરખામણી ન કરો
mark-note = { $symbol } એટલે: { $meaning }.
legend-label = ચિહ્નો:

## Revisions
edition-before = અગાઉની આવૃત્તિ
revisions-heading = સુધારા
revisions-title = { $title }: સુધારા
revisions-lead = આંકડા ચાલુ સિસ્ટમમાંથી લેવાય છે. દરેક પ્રકાશન અગાઉના મહિનાના આંકડા નવેસરથી આપે છે.
revisions-page = અગાઉની આવૃત્તિ પછી શું બદલાયું
revisions-compared = શેની સરખામણી થઈ
revisions-answer = { $new }માં પૂરી થતી આવૃત્તિની સરખામણી { $old }માં પૂરી થતી આવૃત્તિ સાથે કરી. બંને ફાઇલમાં હોય તેવા આંકડા: { $count }. તેમાંથી બદલાયેલા: { $changed }.
revisions-no-months = { $new }માં પૂરી થતી આવૃત્તિ અને { $old }માં પૂરી થતી આવૃત્તિમાં કોઈ મહિનો સમાન નથી, તેથી સરખાવવા જેવું કંઈ નથી.
revisions-rule-zero = એક આંકડો એટલે એક મહિનામાં એક વિસ્તારમાં એક પ્રકારનો ગુનો. કેટલાક આંકડાની હરોળ બેમાંથી માત્ર એક ફાઇલમાં છે. છોડી દીધેલી હરોળ 0 ગણાય છે. જે વિસ્તાર કે ગુનો કોઈ ફાઇલમાં બિલકુલ નથી તેનો કોઈ આંકડો નથી: [x]. સરવાળામાં તે આંકડા છે જે બંને આવૃત્તિમાં છે.
revisions-rule-missing = એક આંકડો એટલે એક મહિનામાં એક વિસ્તારમાં એક પ્રકારનો ગુનો. કેટલાક આંકડાની હરોળ બેમાંથી માત્ર એક ફાઇલમાં છે. છોડી દીધેલી હરોળનો કોઈ આંકડો નથી: [x]. સરવાળામાં તે આંકડા છે જે બંને આવૃત્તિમાં છે.
revisions-kind = ફેરફારનો પ્રકાર
revision-scheduled = નિર્ધારિત સુધારો.
revision-correction = ભૂલ સુધાર.
revision-method = પદ્ધતિમાં ફેરફાર.
correction-notice = ભૂલ સુધાર, { $day }: { $reason }
revisions-months = બંનેમાં હોય તેવા મહિના
revisions-both = બંને ફાઇલમાં હોય તેવા આંકડા
revisions-one = માત્ર એક ફાઇલમાં હોય તેવા આંકડા
revisions-count = { $count }. તેમાંથી બદલાયેલા: { $changed }
revisions-sum = આંકડાનો સરવાળો
revisions-sums = પહેલાં { $before }, પછી { $after }
revisions-changed = તેમાંથી બદલાયેલા
revisions-before = પહેલાં
revisions-after = પછી
revisions-by-month = મહિના પ્રમાણે ફેરફાર
revisions-largest = સૌથી મોટા ફેરફાર

## Downloads
download-note = એક જ ફાઇલમાં મહિના, વર્ષ, દર અને કુલ સંખ્યા છે. આંકડાનો સરવાળો કરતાં પહેલાં એક પ્રકાર પસંદ કરો: કયો આંકડો શું છે તે period_type, measure અને category કૉલમ જણાવે છે.
download-csv = આ આંકડા ડાઉનલોડ કરો (CSV)
download-whole = બધા આંકડા, મહિને મહિને (CSV)
download-years = 12 મહિનાના સરવાળા, કુલ સંખ્યા સાથે (CSV)
download-geojson = વિસ્તારો અને તેમના છેલ્લા 12 મહિના, નકશા માટે (GeoJSON)
download-revisions = શું બદલાયું, { $month }માં પૂરી થતી આવૃત્તિ (CSV)
column-area-code = વિસ્તારનો સત્તાવાર કોડ
column-area-name = વિસ્તારનું નામ
column-category = ગુનો, વેબ સરનામામાં લખાય છે તેમ
column-category-name = ગુનાનું નામ
column-measure = શું ગણાયું છે: { $measure } ({ $unit })
column-period-type = મહિનો (month); વર્ષ (year, કોઈ પણ મહિના સુધીના 12 મહિના); કૅલેન્ડર વર્ષ (calendar_year, જાન્યુઆરીથી ડિસેમ્બર); અથવા નાણાકીય વર્ષ (financial_year, એપ્રિલથી માર્ચ)
column-period = મહિનો, જેમ કે 2026-06; અથવા વર્ષનો પહેલો દિવસ અને વર્ષની લંબાઈ, જેમ કે 2025-07-01/P1Y
column-value = આંકડો; ન હોય તો ખાલી
column-marker = આંકડો કેમ નથી: ચિહ્ન, જેમ કે [x]
column-dataset = ડેટાસેટનું નામ: { $dataset }
column-edition = આવૃત્તિ, તેના છેલ્લા મહિનાના નામે
column-residents = દર કેટલા રહેવાસીઓ પરથી કાઢ્યો છે; ગણતરીની બાજુમાં ખાલી
column-residents-year = રહેવાસીઓની તે સંખ્યાનું વર્ષ
column-old = અગાઉની આવૃત્તિનો આંકડો; ન હોય તો ખાલી
column-new = આ આવૃત્તિનો આંકડો; ન હોય તો ખાલી
column-difference = નવા આંકડામાંથી જૂનો આંકડો બાદ; એક ન હોય તો ખાલી
column-reason = ફેરફારનો પ્રકાર: નિર્ધારિત (scheduled), ભૂલ સુધાર (correction, કંઈક ખોટું હતું) અથવા પદ્ધતિ (method, બીજી રીતે તૈયાર કરેલ)

## Performance
performance = પોલીસની કામગીરી
performance-lead = લોકો પોલીસ વિશે શું કહે છે, કૉલના જવાબ કેવી રીતે અપાય છે, અને કેસ કેવી રીતે પૂરા થાય છે. દરેક પાનું જણાવે છે કે સારું પરિણામ કેવું હોય, અને આંકડો શું કહી શકતો નથી.
measure = સૂચક
measures = સૂચકો
latest-figure = છેલ્લો આંકડો
latest-figures = આખા વિસ્તારના છેલ્લા આંકડા
quarter-ending = { $month }માં પૂરો થતો ત્રિમાસિક ગાળો
percent-value = { $value }%
measure-answer = { $name }: { $value } ({ $area }, { $period }).
measure-answer-absent = { $name }: કોઈ આંકડો નથી ({ $area }, { $period }).
measure-unreliable = [u] આ થોડા જવાબો પર આધારિત છે, તેથી ભરોસાપાત્ર નથી.
measure-more-points = આ પહેલાં કરતાં વધુ છે ({ $period }: { $before }). ટકાવારી પોઇન્ટમાં તફાવત: { $number }.
measure-less-points = આ પહેલાં કરતાં ઓછું છે ({ $period }: { $before }). ટકાવારી પોઇન્ટમાં તફાવત: { $number }.
measure-more = આ પહેલાં કરતાં { $number } વધુ છે ({ $period }: { $before }).
measure-less = આ પહેલાં કરતાં { $number } ઓછું છે ({ $period }: { $before }).
measure-more-share = આ પહેલાં કરતાં { $number } વધુ ({ $share }%) છે ({ $period }: { $before }).
measure-less-share = આ પહેલાં કરતાં { $number } ઓછું ({ $share }%) છે ({ $period }: { $before }).
measure-same = આ પહેલાં જેટલું જ છે ({ $period }: { $before }).
measure-unclear = આ સમયગાળા પછી કોઈ સ્પષ્ટ ફેરફાર નથી: { $period } ({ $before }). આટલો તફાવત માત્ર સંયોગથી પણ થઈ શકે. ટકાવારી પોઇન્ટમાં તફાવત: { $number }.
measure-clear = આ સ્પષ્ટ ફેરફાર છે: તે સંયોગથી થાય તેના કરતાં વધુ છે.
measure-untested = આ સાચો ફેરફાર છે કે નહીં તે અમે કહી શકતા નથી, કારણ કે તે ચકાસવા જે જોઈએ તે ફાઇલમાં નથી.
measure-overlap = અમે આની સરખામણી આ સમયગાળા સાથે કરતા નથી: { $period }, કારણ કે બંને આંકડા અમુક અંશે એ જ જવાબો પર આધારિત હોઈ શકે.
measure-break = અમે આની સરખામણી આ સમયગાળા સાથે કરતા નથી: { $period }, કારણ કે આંકડા એક જ રીતે તૈયાર થયા નથી. { $cause }
measure-missing = સરખામણી કરવા માટે આ સમયગાળાનો કોઈ આંકડો નથી: { $period }.
measure-withheld = અમે આની સરખામણી આ સમયગાળા સાથે કરતા નથી: { $period }, કારણ કે એક આંકડો ઉપલબ્ધ નથી અથવા જાહેર કર્યો નથી.
measure-areas-title = { $name }, બરો પ્રમાણે: { $period }
measure-periods-title = { $name }: { $area }, સમયગાળા પ્રમાણે
measure-years-title = { $name }: { $area }, એક સાથે 12 મહિના
figure-percent = આંકડો (%)
answers = જવાબ આપનાર લોકો
range = સંભવિત સીમા (95% વિશ્વાસ અંતરાલ)
range-of = { $low } થી { $high }
compared-with = શેની સાથે સરખામણી
change-points = ફેરફાર (ટકાવારી પોઇન્ટ)
is-clear = શું ફેરફાર સ્પષ્ટ છે?
clear-yes = સ્પષ્ટ ફેરફાર
clear-no = સ્પષ્ટ ફેરફાર નથી
clear-untested = ચકાસી શકાય તેમ નથી
outcome-note = પરિણામ જે મહિનામાં નોંધાય તે મહિનામાં ગણાય છે. ઘણી વાર ગુનો તેનાથી જૂનો હોય છે. તેથી દર 100%થી વધુ હોઈ શકે, અને આ ગુનાઓમાંથી કેટલા ઉકેલાયા તેનો આ હિસ્સો નથી. તાજેતરના સમયગાળા પૂરા નથી: હજી વધુ પરિણામો આવી શકે.
measure-flag-note = આ ગુનાઓ પર ખાસ નિશાની છે. દરેક ગુનો તેના પોતાના પ્રકારમાં પહેલેથી ગણાયેલો છે. તેમને નોંધાયેલા ગુનામાં ક્યારેય ઉમેરશો નહીં.
zero-rows-note = પ્રકાશક શૂન્યની હરોળો છોડી દે છે. છોડી દીધેલી હરોળને અમે 0 ગણીએ છીએ.
few-note = { $least }થી ઓછા લોકોએ જવાબ આપ્યો હોય તો ટકાવારી અપાતી નથી. { $low }થી ઓછા લોકોએ જવાબ આપ્યો હોય તો [u] નિશાની જણાવે છે કે તે ભરોસાપાત્ર નથી.
range-note = સર્વે માત્ર કેટલાક લોકોને પૂછે છે. આવા 100માંથી લગભગ 95 સર્વેમાં સાચો આંકડો આ સીમાની અંદર હોય છે. તે વિલ્સનનો (Wilson) અંતરાલ છે, જે ડિઝાઇનની અસર ({ $effect }) વડે ભાગેલી જવાબોની સંખ્યા પરથી કાઢ્યો છે. તફાવતના ન્યૂકૉમ્બ (Newcombe) અંતરાલમાં શૂન્ય ન હોય તો ફેરફાર સ્પષ્ટ છે.
effect-unknown = સીમા નથી, કારણ કે સર્વેની ડિઝાઇનની અસર જાણમાં નથી. તેથી કોઈ કહી શકે નહીં કે ફેરફાર સંયોગ કરતાં વધુ છે કે નહીં.
base-unknown = કેટલા લોકોએ જવાબ આપ્યો તે ફાઇલ જણાવતી નથી. તેથી અહીં સીમા નથી, અને તેના પરથી કોઈ કહી શકે નહીં કે ફેરફાર સંયોગ કરતાં વધુ છે કે નહીં.
reach-note = એક આંકડા પાછળના જવાબો ઘણા મહિનાના હોઈ શકે (વધુમાં વધુ: { $count }). તેથી નજીક નજીકના સમયગાળાના આંકડામાં કેટલાક જવાબો એક જ હોઈ શકે. અમે આંકડાની સરખામણી માત્ર એવા આંકડા સાથે કરીએ છીએ જેની સાથે તેનો કોઈ જવાબ સમાન ન હોય.
the-question = પ્રશ્ન
wording-unknown = પ્રશ્ન કયા શબ્દોમાં પૂછાયો હતો તે ફાઇલ જણાવતી નથી.
what-good-is = સારું પરિણામ કેવું હોય
what-it-cannot-tell = આ શું કહી શકતું નથી
the-standard = ધોરણ
what-it-means = આ આંકડાનો અર્થ શું છે
period-by-period = સમયગાળા પ્રમાણે
show-years = એક સાથે 12 મહિના બતાવો
download-readings = આ ડેટાસેટના બધા આંકડા (CSV)
column-reading-measure = શું માપ્યું છે, વેબ સરનામામાં લખાય છે તેમ
column-measure-name = સૂચકનું નામ
column-unit = percent (ટકા), count (ગણતરી) અથવા rate (દર)
column-reading-period-type = સમયગાળાનો પ્રકાર: month (મહિનો), quarter (ત્રિમાસિક ગાળો), calendar_year (કૅલેન્ડર વર્ષ), financial_year (નાણાકીય વર્ષ), year (12 મહિના) અથવા wave (સર્વેનો તબક્કો)
column-reading-period = મહિનો, જેમ કે 2026-06; અથવા સમયગાળાનો પહેલો દિવસ અને તેની લંબાઈ, જેમ કે 2026-04-01/P3M
column-reading-marker = આંકડો કેમ નથી, જેમ કે [x]; અથવા તે ભરોસાપાત્ર નથી: [u]
column-base = કેટલા લોકોએ જવાબ આપ્યો (ભારાંક આપ્યા વિના)
column-base-marker = જવાબ આપનારની સંખ્યા કેમ નથી: ચિહ્ન
column-lower = 95% વિશ્વાસ અંતરાલનો નીચલો છેડો
column-upper = 95% વિશ્વાસ અંતરાલનો ઉપલો છેડો
column-range-marker = અંતરાલ કેમ નથી: ચિહ્ન
column-change = ફેરફાર; એકમ percent હોય તો ટકાવારી પોઇન્ટમાં
column-compared-with = જે અગાઉના સમયગાળાથી ફેરફાર માપ્યો છે તે
column-change-marker = બતાવવા માટે ફેરફાર કેમ નથી: ચિહ્ન
column-change-clear = સર્વે માટે: ફેરફાર સંયોગ કરતાં વધુ હોય તો yes, ન હોય તો no, કોઈ કહી ન શકે તો not_tested

## The frame of every page
skip = સીધા મુખ્ય લખાણ પર જાઓ
menu = મુખ્ય મેનૂ
languages = ભાષાઓ
breadcrumbs = તમે અહીં છો
emergency-label = ઇમરજન્સી નંબર
emergency-call = ઇમરજન્સીમાં ફોન કરો
emergency-other = ઇમરજન્સી ન હોય તો ફોન કરો
not-reporting = આ સાઇટ પર ગુનાની જાણ લેવાતી નથી.
about-figures = આ આંકડા વિશે
breaks-title = આંકડા તૈયાર કરવાની રીતમાં ફેરફાર
sources-title = આ ચાર્ટના આંકડા ક્યાંથી આવ્યા
chart-heading = ચાર્ટ
table-heading = આ જ આંકડા કોષ્ટકમાં
show-table = કોષ્ટક બતાવો
download-heading = ડાઉનલોડ
columns-title = CSV ફાઇલોના કૉલમ
editions-title = આવૃત્તિઓ
overview-long = ઘણાં વર્ષો દરમિયાન
whole-years = પૂરાં વર્ષ
month-by-month = શું તે બદલાઈ રહ્યું છે? મહિને મહિને
this-year = છેલ્લા 12 મહિના અને તે પહેલાંના 12 મહિના
map-heading = નકશો
find-borough = તમારો બરો શોધો
find-offence = ગુનો શોધો
find-data = ડાઉનલોડ માટે ડેટા
kinds-heading = કયા પ્રકારના ગુના?
compare-heading = સરખામણીમાં કેવું છે?
what-it-is = આ શું છે
how-to-read = આ આંકડા કેવી રીતે વાંચવા
not-translated = આ પાનું હજી તમારી ભાષામાં નથી. તમે તેને અંગ્રેજીમાં જોઈ રહ્યા છો.
not-found-title = આ સરનામે કોઈ પાનું નથી
not-found-text = સરનામું ખોટું હોઈ શકે, અથવા પાનું બીજે ખસેડાયું હોઈ શકે. આ પાનાં જુઓ:
published-by = પ્રકાશક
licence-label = લાઇસન્સ
contact-label = સંપર્ક
translation-note = બીજી ભાષાઓમાં આ સાઇટના શબ્દોનો અનુવાદ મશીને કર્યો છે. હજી સુધી કોઈએ તેની ચકાસણી કરી નથી.
footer-title = આ સાઇટ વિશે

## Cross-tabulations
crosstabs = એક સાથે ઘણી બાબતો પ્રમાણે ગણતરી
crosstab-total = બધું મળીને
crosstab-answer = { $area }, { $period }: કુલ { $count } ({ $unit }).
crosstab-answer-absent = { $area }, { $period }: કુલ સંખ્યા જાહેર કરી નથી.
crosstab-caption = { $rows } અને { $columns }
crosstab-caption-of = { $members }: { $rows } અને { $columns }
crosstab-each = એક પછી એક: { $dimension }
crosstab-withheld = { $least } થી { $most } સુધીની સંખ્યા જાહેર કરી નથી, જેથી કોઈને ઓળખી ન શકાય. કેટલીક મોટી સંખ્યા પણ જાહેર કરી નથી, જેથી નાની સંખ્યા ગણતરીથી કાઢી ન શકાય.
crosstab-zero = 0 એટલે એક પણ ન હતું.
crosstab-rounded = દરેક સંખ્યાને અલગથી { $base }ના નજીકના અવયવીમાં ફેરવી છે, જેથી કોઈને ઓળખી ન શકાય. સરવાળો કુલ સંખ્યા જેટલો ન પણ થાય.
download-crosstab = બધાં ખાનાં, કુલ સંખ્યા સાથે (CSV)
column-dimension = { $dimension }: કોડ, અથવા બધું મળીને હોય તો total
column-dimension-name = { $dimension }: નામ
column-crosstab-period-type = સમયગાળાનો પ્રકાર, જેમ કે quarter (ત્રિમાસિક ગાળો)
column-crosstab-period = સમયગાળાનો પહેલો દિવસ અને તેની લંબાઈ, જેમ કે 2023-01-01/P3M

## Charts
chart-fell = { $month }: { $now }. આ એક વર્ષ પહેલાં કરતાં { $count } ઓછા છે ({ $before-month }: { $before }).
chart-rose = { $month }: { $now }. આ એક વર્ષ પહેલાં કરતાં { $count } વધુ છે ({ $before-month }: { $before }).
chart-same = { $month }: { $now }. આ એક વર્ષ પહેલાં જેટલા જ છે ({ $before-month }).
chart-gaps = ઉપલબ્ધ નથી તેવા આંકડા: { $total }માંથી { $count }. ત્યાં રેખામાં ખાલી જગ્યા છે ({ $symbols }).
chart-seam = { $month }થી આંકડા બીજી રીતે તૈયાર થાય છે
chart-dashed = { $meaning } (રેખાનો તૂટક ભાગ)
multiples-title = { $offence }: દરેક બરોમાં મહિને મહિને
multiples-note = દરેક રેખા { $first } થી { $last } સુધીનો દરેક મહિનો બતાવે છે. બધી રેખાઓનું માપ એક જ છે: ઉપલી કિનારી { $top } છે. દરેક નામની બાજુની સંખ્યા { $last } સુધીના 12 મહિનાનો સરવાળો છે. બરો તેમનાં નામના ક્રમમાં છે.
bars-description = { $month } સુધીના 12 મહિનામાં નોંધાયેલી સંખ્યાનો બાર ચાર્ટ. સૌથી લાંબો બાર: { $offence } ({ $highest }). પ્રકારો પ્રકાશકના ક્રમમાં છે.
dots-description = દરેક ટપકું એક આંકડો છે. તે { $low } થી { $high } સુધીના છે. બરો તેમનાં નામના ક્રમમાં છે.
dots-ranges = ટપકામાંથી પસાર થતી રેખા તેની સંભવિત સીમા છે (95% વિશ્વાસ અંતરાલ). જ્યાં સીમાઓ એકબીજા પર આવે છે ત્યાં તફાવત સંયોગથી હોઈ શકે.
dots-reference = તૂટક રેખા: { $area } ({ $value }).

## Words of the scripts: tables that readers sort, charts that they take away
sorted-up = ગોઠવણી: સૌથી નાનું પહેલાં
sorted-down = ગોઠવણી: સૌથી મોટું પહેલાં
sorted-names = ગોઠવણી: કક્કાવારી પ્રમાણે
sorted-names-back = ગોઠવણી: ઊલટી કક્કાવારી પ્રમાણે
sorted-turned = ક્રમ ઊલટાવ્યો
sorted-first = ફરી પહેલા ક્રમમાં
filter-rows = હરોળ શોધો
rows-shown = બતાવેલી હરોળો
chart-tools = આ ચાર્ટ વાપરો
copy-link = લિંક કૉપિ કરો
copy-embed = HTML તરીકે કૉપિ કરો
save-svg = SVG તરીકે સાચવો
copied = કૉપિ થયું
copy-yourself = અહીં અમે તમારા માટે કૉપિ કરી શકતા નથી. આ લખાણ કૉપિ કરો:
saved = સાચવ્યું
type-borough = બરોનું નામ લખો
boroughs-matching = મળતા આવતા બરો
compare-boroughs = એક ચાર્ટ પર બરોની સરખામણી કરો
compare-choices = પહેલો બરો|બીજો બરો|ત્રીજો બરો
compare-none = કોઈ નહીં
compare-failed = આંકડા લોડ થઈ શક્યા નથી. ફરી પ્રયત્ન કરો, અથવા આ પાના પરનું કોષ્ટક વાપરો.
highest = સૌથી વધુ
lowest = સૌથી ઓછું

## Contents, citing and sharing
contents-title = આ પાના પર
skip-menu = સીધા મુખ્ય મેનૂ પર જાઓ
share-heading = આ પાનાને ટાંકો અથવા શેર કરો
cite-label = આ પાનાને ટાંકવા માટે લખો:
send-link = ઈ-મેલથી લિંક મોકલો
feedback-link = આ પાના પર શું ખોટું છે કે શું ખૂટે છે તે અમને જણાવો
back-to-top = પાછા ઉપર જાઓ
emergency-reviewed = ઇમરજન્સી નંબર છેલ્લે ચકાસ્યા: { $day }.
help-heading = ડેટા અને મદદ ક્યાંથી મળે
help-dataset = આ ડેટાસેટની બધી ફાઇલો: { $title }
help-definitions = ગુનાના દરેક પ્રકારનો અર્થ
police-heading = પોલીસ કેવું કામ કરી રહી છે?
police-title = પોલીસની કામગીરી: { $area }
points-value = { $value } ટકાવારી પોઇન્ટ
change = ફેરફાર
figures-to = { $month } સુધીના આંકડા
whats-new = નવું શું છે
borough-by-borough = બરો પ્રમાણે
other-boroughs = બીજા બરો
published-on = (પ્રકાશનની તારીખ: { $day })
