### What every page says. Style: plain, warm, short sentences; no threats, no
### amounts. British spelling. "exempted" and "waived" are the official words.

-brand = Jalon
-path = integration programme

common-brand = { -brand }
common-skip = Skip to the content
common-language = Language of this page
common-foot-label = About this site
common-about = About and privacy
common-staff = Staff area
common-demonstration = Demonstration site: the names, addresses, phone numbers and times are invented. An appointment made here does not exist.
common-go-home = Go to the first page

## Buttons and words found everywhere

common-continue = Continue
common-back = Back
common-listed = { $before }, { $next }
common-change = Change
common-print = Print
common-loading = One moment…

## Dates to fill in

common-day = Day
common-month = Month
common-year = Year

## Regions and languages


language-fr = French
language-en = English
language-ar = Arabic
language-uk = Ukrainian
language-tr = Turkish
language-ru = Russian
language-es = Spanish
language-fa = Persian (Dari, Farsi)
language-ps = Pashto
language-so = Somali
language-sq = Albanian
language-ku = Kurdish (Kurmanji)
language-zh = Chinese
language-pt = Portuguese
language-ti = Tigrinya
language-it = Italian
language-ro = Romanian
language-ln = Lingala
language-sw = Swahili
language-ckb = Kurdish (Sorani)
language-ff = Fula
language-ber = Amazigh
language-am = Amharic
language-vi = Vietnamese
language-hi = Hindi
language-ur = Urdu
language-bn = Bengali
language-hy = Armenian
language-ka = Georgian
language-ce = Chechen
language-sfb = sign language (LSFB)
language-other = another language
