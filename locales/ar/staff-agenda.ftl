### The agenda of the day and of the week.

agenda-title = جدول المواعيد
agenda-day = اليوم الواحد
agenda-week = الأسبوع
agenda-view-label = طريقة العرض
agenda-today = اليوم
agenda-before-day = اليوم السابق
agenda-after-day = اليوم التالي
agenda-before-week = الأسبوع السابق
agenda-after-week = الأسبوع التالي
agenda-week-of = أسبوع { $date }
agenda-filter-label = اختيار ما يعرضه الجدول
agenda-date = التاريخ
agenda-office = المكتب
agenda-all-offices = كل المكاتب
agenda-worker = شخص من المركز
agenda-all-workers = كل الفريق
agenda-show = عرض
agenda-count = { $count ->
    [zero] لا مواعيد
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
    [many] { $count } موعدًا
   *[other] { $count } موعد
}
agenda-nothing-day = لا مواعيد في هذا اليوم.
agenda-nothing-week = لا مواعيد في هذا الأسبوع.
agenda-next = الموعد التالي: { $date }.
agenda-no-next = لا مواعيد بعد ذلك.
agenda-closed = مغلق
agenda-closed-because = مغلق: { $reason }
agenda-centre-closed = المكتب مغلق
agenda-away = غياب
agenda-not-receiving = لا استقبال
agenda-elsewhere = يستقبل في مكان آخر: { $places }
agenda-with = مع { $name }
agenda-at = { $from } – { $until }
agenda-cancelled = { $count ->
    [zero] لا مواعيد ملغاة
    [one] موعد واحد ملغى
    [two] موعدان ملغيان
    [few] { $count } مواعيد ملغاة
    [many] { $count } موعدًا ملغى
   *[other] { $count } موعد ملغى
}
agenda-week-table = مواعيد الأسبوع حسب الشخص واليوم
agenda-name-column = الشخص

## The day on paper
list-came = حضر
list-time = الساعة
list-name = الشخص
list-phone = الهاتف
list-language = اللغة والمترجم
list-worker = مع
