### All offices over a week, and receiving somebody who is there.

desk-board = كل المكاتب
board-title = كل المكاتب
board-this-week = هذا الأسبوع
board-filter-label = اختيار ما يعرضه الجدول
board-language = المترجم
board-no-interpreter = بلا مترجم
board-table = الأوقات المتاحة حسب المكتب واليوم
board-next = أول يوم متاح: { $date }
board-no-next = لا يوم متاح حاليًا
board-free = { $free ->
    [zero] لا وقت متاح من { $all }
    [one] وقت واحد متاح من { $all }
    [two] وقتان متاحان من { $all }
    [few] { $free } أوقات متاحة من { $all }
    [many] { $free } وقتًا متاحًا من { $all }
   *[other] { $free } وقت متاح من { $all }
}
board-interpreters = المترجمون: { $languages }
board-past = انتهى
board-over = لا أوقات باقية اليوم
board-full = محجوز بالكامل
board-nobody = لا أحد يستقبل
board-without-interpreter = لا مترجم
board-too-far = لم يُفتح الحجز بعد
board-too-short = المدة غير كافية

## Receiving without an appointment
receive-title = استقبال الآن
receive-text = الشخص حاضر بلا موعد. يُسجَّل وصوله فورًا، حتى خارج أوقات الاستقبال.
receive-what = الزيارة
receive-worker = من يستقبل
receive-choose-worker = اختيار…
receive-worker-needed = يرجى اختيار من يستقبل الشخص.
receive-now = استقبال الآن
receive-taken = هذا الوقت محجوز عند { $worker }. يرجى اختيار شخص آخر من المركز.
receive-taken-by = لدى { $worker } موعد مع { $name } حتى { $until }. يرجى تسجيل نهاية هذا الموعد أولًا، أو اختيار شخص آخر من المركز.
