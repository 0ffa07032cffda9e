### What every page says. Style: modern standard Arabic, plain and warm; address
### the reader with forms that are written alike for women and men (لديك، عليك،
### يمكنك), and name actions by their noun (متابعة، حجز) rather than an imperative.
### Latin digits.

-brand = Jalon
-path = مسار الاندماج

common-brand = { -brand }
common-skip = الانتقال إلى المحتوى
common-language = لغة الصفحة
common-foot-label = عن هذا الموقع
common-about = عن الموقع والخصوصية
common-staff = قسم الموظفين
common-demonstration = هذا موقع تجريبي: الأسماء والعناوين وأرقام الهاتف والأوقات غير حقيقية. والموعد الذي يُحجز هنا غير موجود في الواقع.
common-go-home = الانتقال إلى الصفحة الأولى

## Buttons and words found everywhere

common-continue = متابعة
common-back = رجوع
common-listed = { $before }،‏ { $next }
common-change = تغيير
common-print = طباعة
common-loading = لحظة من فضلك…

## Dates to fill in

common-day = اليوم
common-month = الشهر
common-year = السنة

## Regions and languages


language-fr = الفرنسية
language-en = الإنجليزية
language-ar = العربية
language-uk = الأوكرانية
language-tr = التركية
language-ru = الروسية
language-es = الإسبانية
language-fa = الفارسية والدرية
language-ps = البشتوية
language-so = الصومالية
language-sq = الألبانية
language-ku = الكردية (الكرمانجية)
language-zh = الصينية
language-pt = البرتغالية
language-ti = التغرينية
language-it = الإيطالية
language-ro = الرومانية
language-ln = اللينغالا
language-sw = السواحلية
language-ckb = الكردية (السورانية)
language-ff = الفولانية
language-ber = الأمازيغية
language-am = الأمهرية
language-vi = الفيتنامية
language-hi = الهندية
language-ur = الأردية
language-bn = البنغالية
language-hy = الأرمنية
language-ka = الجورجية
language-ce = الشيشانية
language-sfb = لغة الإشارة ⁦(LSFB)⁩
language-other = لغة أخرى
