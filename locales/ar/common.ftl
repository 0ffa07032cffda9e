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
common-draft = جزء من هذه الصفحة لم يُترجم بعد، وهو معروض بالفرنسية.

## Buttons and words found everywhere

common-continue = متابعة
common-back = رجوع
common-listed = { $before }، { $next }
common-change = تغيير
common-change-named = تغيير: { $what }
common-cancel = إلغاء
common-close = إغلاق
common-print = طباعة
common-search = بحث
common-optional = اختياري
common-yes = نعم
common-no = لا
common-and = و
common-or = أو
common-loading = لحظة من فضلك…
common-more = معرفة المزيد
common-free = مجاني

## Dates to fill in

common-day = اليوم
common-month = الشهر
common-year = السنة

## Regions and languages

region-wallonia-french = والونيا الناطقة بالفرنسية
region-brussels = بروكسل
region-flanders = فلاندرز
region-german-speaking = المجموعة الناطقة بالألمانية

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
