### The publication scheme. `$number` chooses the grammar; `$count` is the same number as readers see it.

scheme-document = દસ્તાવેજ
scheme-class-title = { $number }. { $name }
scheme-class-own = આ સાઇટે ઉમેરેલો: નમૂનારૂપ પ્રકાશન યાદીમાં આ વર્ગ નથી.
scheme-coverage = અમારે શું પ્રકાશિત કરવું જોઈએ, અને તેનું શું થયું: દસ્તાવેજોની સંખ્યા, વર્ગ પ્રમાણે
scheme-class = વર્ગ
scheme-expected = અપેક્ષિત
scheme-total = બધા વર્ગ
scheme-published = પ્રકાશિત
scheme-linked = બીજે પ્રકાશિત
scheme-not-held = અમારી પાસે નથી
scheme-exempt = મુક્તિ: કાયદો અમને આ પ્રકાશિત ન કરવાની છૂટ આપે છે
scheme-planned = આયોજિત
scheme-planned-by = આયોજિત: પ્રકાશનની છેલ્લી તારીખ { $day }
scheme-planned-late = { $day } માટે આયોજિત હતો, મોડો છે
scheme-answer = { $number ->
        [one] પ્રકાશન યાદી પ્રમાણે { $count } દસ્તાવેજ અપેક્ષિત છે. અહીં પ્રકાશિત: { $published }. બીજે પ્રકાશિત: { $linked }. પ્રકાશિત નથી: { $missing }, અને કેમ તે અમે જણાવીએ છીએ.
       *[other] પ્રકાશન યાદી પ્રમાણે { $count } દસ્તાવેજો અપેક્ષિત છે. અહીં પ્રકાશિત: { $published }. બીજે પ્રકાશિત: { $linked }. પ્રકાશિત નથી: { $missing }, અને કેમ તે અમે જણાવીએ છીએ.
    }
scheme-up-to-date = અદ્યતન રખાય છે?
scheme-up-to-date-none = { $day }ના રોજ કોઈ દસ્તાવેજની સમીક્ષાનો દિવસ વીતી ગયો ન હતો.
scheme-up-to-date-late = { $number ->
        [one] { $day }ના રોજ { $count } દસ્તાવેજની સમીક્ષાનો દિવસ વીતી ગયો હતો.
       *[other] { $day }ના રોજ { $count } દસ્તાવેજોની સમીક્ષાનો દિવસ વીતી ગયો હતો.
    }
scheme-review-due = સમીક્ષાની છેલ્લી તારીખ
scheme-review-state = શું તે અદ્યતન છે?
scheme-review-ok = સમીક્ષાનો દિવસ હજી આવ્યો નથી
scheme-review-late = { $number ->
        [one] { $count } દિવસ વીતી ગયો
       *[other] { $count } દિવસ વીતી ગયા
    }
scheme-review-archived = આર્કાઇવમાં: કોઈ તેને અદ્યતન રાખતું નથી
scheme-review-table = દસ્તાવેજો, અને દરેકને ફરી ક્યારે જોવાનો છે
scheme-plan-table = આયોજિત દસ્તાવેજો
scheme-plan-day = પ્રકાશનની છેલ્લી તારીખ
scheme-plan-ok = દિવસ હજી આવવાનો છે
scheme-plan-past = { $number ->
        [one] { $count } દિવસ મોડો
       *[other] { $count } દિવસ મોડો
    }
scheme-not-given = જાણમાં નથી
scheme-charges = કેટલો ખર્ચ થાય
scheme-charges-lead = અમે જે પ્રકાશિત કરીએ છીએ તેની નકલ માટે તમારે કેટલા પૈસા આપવાના. આ સાઇટ પરનું બધું તમે મફત વાંચી અને ડાઉનલોડ કરી શકો છો.
scheme-charge-what = શું
scheme-charge-amount = કિંમત
scheme-charge-basis = અમે કેવી રીતે ગણીએ છીએ
scheme-charge-note = નોંધ
scheme-charge-pounds = £{ $amount }
scheme-charge-free = મફત
scheme-charge-varies = સંજોગો પ્રમાણે
scheme-archived = આર્કાઇવમાં
scheme-archived-note = આ આર્કાઇવમાં રાખેલી સામગ્રી છે. તે જૂની થઈ ગઈ હોઈ શકે.
scheme-body-replaced = { $body }: આ સંસ્થા હવે નથી. તેની જગ્યા લેનાર: { $new }.
scheme-superseded = તેની જગ્યા નવા દસ્તાવેજે લીધી છે: { $title }
scheme-file = { $name } ({ $format }, { $size })
scheme-kilobytes = { $number } kB
scheme-megabytes = { $number } MB
scheme-read-elsewhere = { $host } પર વાંચો
scheme-read-here = આ સાઇટ પર વાંચો
scheme-read-dataset = આંકડા અને ફાઇલો: { $title }
scheme-requested = લોકોએ માહિતી સ્વતંત્રતા કાયદા (Freedom of Information Act) હેઠળ આ માગ્યું હતું. વિનંતીનો નંબર: { $reference }.
scheme-requested-dataset = તે હવે એક ડેટાસેટ છે, જે આ સાઇટ દરેક નવી આવૃત્તિ સાથે ફરી પ્રકાશિત કરે છે.
scheme-reference = નંબર
scheme-body = પ્રકાશક
scheme-period = કયા સમય વિશે
scheme-formats = ફૉર્મેટ
scheme-languages = ભાષા
scheme-owner = તેના માટે કોણ જવાબદાર છે
scheme-charge = કિંમત
scheme-charge-web = આ સાઇટ પર મફત
scheme-rights = વાપરવાની શરતો
scheme-accessible = બીજા સ્વરૂપમાં
scheme-accessible-ask = અહીં લખો: { $contact }. તમે કયા સ્વરૂપમાં વાંચી શકો છો તે જણાવો.
scheme-areas = કયા વિસ્તાર વિશે
scheme-where = ક્યાં મળે
scheme-topic-title = આ વિષય પરના દસ્તાવેજો: { $topic }
scheme-topic-lead = આ વિષય પર પ્રકાશન યાદીમાં શું છે.
scheme-download-entries = દસ્તાવેજોની યાદી ડાઉનલોડ કરો (CSV)
scheme-download-expected = શું અપેક્ષિત છે અને તેનું શું થયું તે ડાઉનલોડ કરો (CSV)
scheme-download-charges = કિંમતો ડાઉનલોડ કરો (CSV)
scheme-disclosures = જવાબોની યાદી (disclosure log): માહિતી માટેની વિનંતીઓના જવાબ
scheme-feed-title = પ્રકાશન યાદીમાં નવું

## For templates
scheme-about-heading = આ શું છે
scheme-coverage-heading = અહીં તમને શું મળશે
scheme-coverage-note = અમારે પ્રકાશિત કરવો જોઈએ તે દરેક દસ્તાવેજ એક વાર ગણાય છે. અમે જે પ્રકાશિત કરતા નથી તે પણ ગણાય છે, અને કેમ તે દરેક વર્ગમાં જણાવેલું છે.
scheme-classes-heading = વર્ગ પ્રમાણે
scheme-more-heading = વધુ
scheme-topics-heading = વિષય પ્રમાણે
scheme-requested-heading = લોકોએ માગ્યું, તેથી અમે પ્રકાશિત કરીએ છીએ
scheme-ask-heading = જો તે અહીં ન હોય
scheme-complaints-heading = જો તમે ફરિયાદ કરવા માગતા હો
scheme-model-heading = અમે કોના નમૂનાને અનુસરીએ છીએ
scheme-expected-heading = આ વર્ગમાં અમારે શું પ્રકાશિત કરવું જોઈએ
scheme-entries-heading = આ વર્ગના દસ્તાવેજો
scheme-entries-none = આ વર્ગમાં અમારી પાસે કોઈ દસ્તાવેજ નથી.
scheme-class-source = આ વર્ગનું વર્ણન ક્યાં છે
scheme-read-heading = વાંચો અથવા ડાઉનલોડ કરો
scheme-facts-heading = આ દસ્તાવેજ વિશે
scheme-documents-heading = દસ્તાવેજો
scheme-area-heading = આ બરો વિશેના દસ્તાવેજો
