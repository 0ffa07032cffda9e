### الفريق والمكاتب: من يعمل هنا، ولأي بلديات، وفي أي مكاتب.

desk-team = الفريق والمكاتب
team-title = الفريق والمكاتب
team-lead = لا يتغيّر شيء قبل عرض أثره. كل حالة محفوظة ويمكن الرجوع إليها.
team-saved = تم الحفظ. الصفحات العامة والحجز محدَّثة من الآن.
team-former = من غادر وما أُغلق

team-add-worker = إضافة شخص
team-add-office = إضافة مكتب
team-add-room = إضافة قاعة
team-add-interpreter = إضافة مترجم شفهي
team-communes = البلديات
team-communes-for = بلديات { $name }
team-communes-of = البلديات: { $communes }
team-stand-ins-of = عند الغياب: { $names }
team-offices = المكاتب
team-leave = مغادرة
team-leaves = مغادرة { $name }
team-close = إغلاق نهائي
team-closes = إغلاق نهائي: { $name }
team-find-commune = البحث عن بلدية أو قرية أو رمز بريدي
team-none-found = لا توجد بلدية بهذا الاسم في المركز.
team-asked-ahead = { $days ->
    [zero] يُطلب في اليوم نفسه
    [one] يُطلب قبل يوم واحد على الأقل
    [two] يُطلب قبل يومين على الأقل
    [few] يُطلب قبل { $days } أيام على الأقل
    [many] يُطلب قبل { $days } يومًا على الأقل
   *[other] يُطلب قبل { $days } يوم على الأقل
}

team-name = الاسم واللقب
team-speaks = يمكن الاستقبال بهذه اللغات إلى جانب الفرنسية
team-stand-in-first = عند الغياب، أولًا
team-stand-in-second = ثم
team-stand-in-third = ثم بعد ذلك
team-nobody = لا أحد
team-take-communes = البلديات المطلوب إسنادها (بين قوسين: المسؤول اليوم)
team-responsible = المسؤول عنها
team-responsible-from = ابتداءً من
team-office-at-once = يتغيّر المكتب عند الحفظ، والشخص ابتداءً من ذلك اليوم.
team-next-worker = من يتولى هذه البلديات في اليوم التالي
team-next-office = أي مكتب يستقبل هذه البلديات، ابتداءً من الحفظ
team-end-hint = تتوقف أوقات العمل في ذلك اليوم. المواعيد اللاحقة لا تُلغى: تبقى معروضة حتى نقلها.
team-room = قاعة
team-room-name = الاسم على الباب
team-office-name = اسم المكتب
team-office-name-hint = بالفرنسية كما على الباب، مثل: ⁦Bureau d'accueil d'Ath⁩
team-street = الشارع والرقم
team-postal-code = الرمز البريدي
team-town = المدينة
team-position = الموقع على الخريطة
team-position-hint = خط العرض ثم خط الطول، من خريطة: ⁦50.4786, 4.1874⁩
team-phone = الهاتف
team-email = البريد الإلكتروني
team-website = الموقع الإلكتروني
team-access = كيفية الوصول والدخول
team-access-hint = بالفرنسية: الطابق، الدرجات، المصعد، موقف الحافلة، المحطة.
team-step-free = الدخول ممكن بكرسي متحرك دون مساعدة
team-gender = امرأة أو رجل
team-not-said = غير محدد
team-mode = الطريقة
team-on-site = في المكان
team-provider = الجهة المرسِلة
team-provider-hint = يبقى فارغًا إذا كان المركز يتصل مباشرة.
team-lead-days = الطلب قبل كم يوم
team-asked-hint = مع بريد إلكتروني أو هاتف يُرسل الطلب تلقائيًا لكل موعد.
team-interprets = اللغات إلى جانب الفرنسية
team-only-offices = في هذه المكاتب فقط (دون اختيار: كل المكاتب)

team-is-new = جديد: { $name }
team-is-gone = لم يعد في القائمة: { $name }
team-ends = { $name }: آخر يوم { $date }
team-stays = { $name }: لا آخر يوم بعد الآن
team-is-otherwise = تغيّر: { $name }
team-has-rooms = { $office }: { $rooms }
team-has-no-rooms = { $office }: لا تُحسب القاعات بعد الآن
team-is-responsible = { $worker }: { $communes } ابتداءً من { $from }
team-are-received = { $office }: استقبال { $communes }

team-no-worker = لن يبقى مسؤول عن: { $communes }. يرجى اختيار من يتولاها.
team-no-office = لن يبقى مكتب يستقبل: { $communes }. يرجى اختيار مكتب آخر.
team-goes-on-after = ستستمر أوقات عمل بعد مغادرة أو إغلاق.
team-unfit-room = القاعة لم تعد موجودة.
team-too-long = النص طويل جدًا.
team-not-a-postal-code = يرجى كتابة رمز بريدي، مثل 7100.
team-not-a-position = يرجى كتابة رقمين، مثل ⁦50.4786, 4.1874⁩
team-not-in-belgium = هذه النقطة ليست في بلجيكا. خط العرض أولًا ثم خط الطول.
team-not-a-phone = لا يمكن الاتصال بهذا الرقم.
team-not-an-email = عنوان البريد الإلكتروني غير كامل.
team-not-a-website = يبدأ العنوان بـ ⁦https://⁩
team-too-many-lead-days = يرجى كتابة عدد أيام من 0 إلى 60.
team-joined = تكتب الفرنسية قبل هذه المدينة ⁦d'⁩ أو ⁦du⁩ أو ⁦des⁩.
team-herself = يرجى اختيار شخص آخر.

team-did-add-worker = أُضيف شخص
team-did-change-worker = غُيّرت بيانات شخص
team-did-end-worker = سُجّلت مغادرة
team-did-change-communes = غُيّر إسناد البلديات
team-did-add-office = أُضيف مكتب
team-did-change-office = غُيّر مكتب
team-did-close-office = سُجّل إغلاق نهائي
team-did-change-rooms = غُيّرت القاعات
team-did-add-interpreter = أُضيف مترجم شفهي
team-did-change-interpreter = غُيّرت بيانات مترجم شفهي
team-did-end-interpreter = سُجّلت مغادرة مترجم شفهي
