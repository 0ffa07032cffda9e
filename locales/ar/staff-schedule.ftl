### المواعيد: من يستقبل وأين ومتى، ومن الغائب، وأي المكاتب مغلقة.

desk-schedule = أوقات الدوام
schedule-title = أوقات الدوام
schedule-lead = لا يتغيّر شيء قبل أن ترى أثره في الأسابيع الثمانية القادمة.
schedule-saved = تم الحفظ. الأوقات الشاغرة تتبعه من الآن.
schedule-whose = أوقات
schedule-workers = العاملون الاجتماعيون
schedule-interpreters = المترجمون
schedule-show = عرض
schedule-hours-of = أوقات استقبال { $name }
schedule-absences-of = غياب { $name }
schedule-closures = المكاتب المغلقة
schedule-holidays = العطل الرسمية ويوم المجموعة الفرنسية محسوبة من قبل.
schedule-kinds = مدة المواعيد
schedule-length = { $minutes } دقيقة، وموعد ممكن كل { $every } دقيقة
schedule-no-hours = لا أوقات استقبال حاليًا.
schedule-no-absence = لا غياب قادم.
schedule-no-closure = لا إغلاق قادم.

schedule-once = مرة واحدة
schedule-every-weeks = { $weeks ->
    [zero] كل أسبوع
    [one] كل أسبوع
    [two] كل أسبوعين
    [few] كل { $weeks } أسابيع
    [many] كل { $weeks } أسبوعًا
   *[other] كل { $weeks } أسبوع
}
schedule-first-of-month = الأول في الشهر
schedule-second-of-month = الثاني في الشهر
schedule-third-of-month = الثالث في الشهر
schedule-fourth-of-month = الرابع في الشهر
schedule-last-of-month = الأخير في الشهر
schedule-from-until = من { $from } إلى { $until }
schedule-from-day = ابتداءً من { $from }
schedule-until-day = حتى { $until }
schedule-whole-day = طوال اليوم
schedule-mornings = صباحًا
schedule-afternoons = بعد الظهر

schedule-add-hours = إضافة أوقات
schedule-change-hours = تغيير هذه الأوقات
schedule-add-absence = تسجيل غياب
schedule-add-closure = تسجيل إغلاق
schedule-change-kind = تغيير مدة
schedule-office = المكتب
schedule-all-offices = كل المكاتب
schedule-rhythm = كم مرة
schedule-weekday = اليوم
schedule-start = من
schedule-end = إلى
schedule-first-day = أول يوم
schedule-first-day-hint = إذا كان مرة واحدة: اليوم نفسه.
schedule-last-day = آخر يوم
schedule-last-day-hint = اتركه فارغًا إذا كان مستمرًا.
schedule-half = وقت اليوم
schedule-only-kinds = لهذه المواعيد فقط (إذا لم تختر شيئًا: كلها)
schedule-minutes = المدة بالدقائق
schedule-every = موعد ممكن كل … دقيقة
schedule-preview = عرض ما سيتغيّر
schedule-change = تغيير
schedule-change-one = تغيير: { $what }
schedule-remove = إزالة
schedule-remove-one = إزالة: { $what }
schedule-restore = الرجوع إلى هذه الحالة
schedule-restore-one = الرجوع إلى الحالة رقم { $number }

schedule-preview-title = ما سيتغيّر
schedule-preview-same = لا يتغيّر شيء في الأسابيع الثمانية القادمة.
schedule-gained = أوقات تُضاف
schedule-lost = أوقات تُحذف
schedule-nobody-falls-out = لا يتأثر أي موعد.
schedule-falls-out = { $count ->
    [zero] لا موعد خارج الأوقات
    [one] موعد واحد يصبح خارج الأوقات
    [two] موعدان يصبحان خارج الأوقات
    [few] { $count } مواعيد تصبح خارج الأوقات
    [many] { $count } موعدًا يصبح خارج الأوقات
   *[other] { $count } موعد يصبح خارج الأوقات
}
schedule-falls-out-hint = لم تُلغَ. انقلها قبل الحفظ أو بعده مباشرة: تبقى معروضة في أعلى هذه الصفحة.
schedule-save = حفظ
schedule-leave = لا تغيير
schedule-unfit = { $count ->
    [zero] لا موعد خارج الأوقات
    [one] موعد واحد خارج الأوقات
    [two] موعدان خارج الأوقات
    [few] { $count } مواعيد خارج الأوقات
    [many] { $count } موعدًا خارج الأوقات
   *[other] { $count } موعد خارج الأوقات
}
schedule-unfit-hint = هؤلاء الأشخاص ينوون القدوم. انقل مواعيدهم وأخبرهم.
schedule-unfit-closed = المكتب مغلق في ذلك اليوم.
schedule-unfit-away = من يستقبل غائب.
schedule-unfit-hours = لا أحد يستقبل في ذلك الوقت في هذا المكتب، أو ليس لهذا الموعد.
schedule-unfit-interpreter = المترجم غير متاح.
schedule-move = نقل
schedule-move-one = نقل موعد { $name }

schedule-changed-meanwhile = غيّر أحد الزملاء الأوقات في هذه الأثناء. هذه هي الحالة الآن: انظر إليها ثم أعد المحاولة إذا لزم.
schedule-changes-nothing = هو كذلك من قبل: لا شيء يتغيّر.
schedule-nothing-there = ما أردت تغييره لم يعد موجودًا.
schedule-overlap = سيكون هذا الشخص في مكانين في الوقت نفسه.
schedule-crosses = تنتهي الفترة الصباحية في 12:30 على الأكثر: اكتب فترتين.
schedule-never-open = لن يستقبل أحد في هذا المكتب بعد ذلك. سجّل إغلاقًا بدلًا من ذلك.
schedule-other = هذه الأوقات متناقضة: { $fault }
schedule-missing = اختر هذا الحقل أو املأه.
schedule-not-a-quarter = اكتب وقتًا على ربع ساعة، مثل 9:15.
schedule-not-a-date = اكتب تاريخًا.
schedule-ends-early = النهاية قبل البداية.
schedule-last-before-first = آخر يوم قبل أول يوم.
schedule-not-a-length = اكتب عددًا من الدقائق من 15 إلى 240، بأرباع الساعة.

schedule-versions = ما تم تغييره
schedule-did-read = الحالة الأولى، من ملف المركز
schedule-did-import = ملف من الفريق التقني
schedule-did-add-hours = أوقات أُضيفت
schedule-did-change-hours = أوقات غُيّرت
schedule-did-remove-hours = أوقات أُزيلت
schedule-did-add-absence = غياب سُجّل
schedule-did-remove-absence = غياب أُزيل
schedule-did-add-closure = إغلاق سُجّل
schedule-did-remove-closure = إغلاق أُزيل
schedule-did-change-kind = مدة غُيّرت
schedule-did-restore = الرجوع إلى الحالة رقم { $number }
