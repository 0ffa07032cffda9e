### The sheet of an appointment: know everything, do everything.

sheet-title = الموعد
sheet-close = إغلاق البطاقة
sheet-open = فتح في صفحة
sheet-back = العودة إلى الجدول
sheet-when = الوقت
sheet-time = { $from } – { $until }
sheet-office = المكتب
sheet-room = القاعة
sheet-worker = يستقبل
sheet-language = اللغة
sheet-interpreter = المترجم
sheet-no-interpreter = بلا مترجم
sheet-commune = البلدية
sheet-phone = الهاتف
sheet-email = البريد الإلكتروني
sheet-no-contact = لا هاتف ولا بريد إلكتروني
sheet-note = ملاحظة
sheet-birth-year = سنة الميلاد
sheet-file = الملف
sheet-file-open = فتح الملف
sheet-reference = رمز الموعد
sheet-history = السجل
sheet-actions = ماذا حدث؟

## Buttons
do-arrived = تسجيل الوصول
do-done = تسجيل الانتهاء
do-no-show = تسجيل الغياب
do-expected = تصحيح: الشخص ما زال منتظَرًا
do-move = نقل
do-receive = الشخص حاضر الآن
do-receive-text = جاء الشخص قبل وقته أو بعده. يُنقل الموعد إلى الآن ويُسجَّل الوصول.
do-book-again = موعد جديد لهذا الشخص
do-cancel = إلغاء الموعد
do-cancel-sure = هل يُلغى هذا الموعد؟ يصبح الوقت متاحًا لشخص آخر فورًا.
do-cancel-yes = نعم، إلغاء
do-correct = تصحيح الهاتف أو البريد الإلكتروني
do-note = كتابة ملاحظة
do-link-file = الربط بملف الشخص
do-link-file-text = هذه الملفات تحمل الاسم نفسه أو رقم الهاتف نفسه. يرجى التحقق من سنة الميلاد مع الشخص.
do-link-file-yes = هذا هو الملف الصحيح
do-save = حفظ
note-hint = 500 حرف على الأكثر، للعاملين في المركز فقط. الحقل الفارغ يمحو الملاحظة. تُمحى مع بيانات الشخص.
note-too-long = هذه الملاحظة طويلة جدًا. الحد الأقصى 500 حرف.
do-new-link = إعطاء رابط جديد
do-new-link-sure = هل يُعطى الشخص رابطًا جديدًا؟ لن تعمل روابطه السابقة بعد ذلك.
do-new-link-yes = نعم، رابط جديد
do-erase = محو بيانات الشخص
do-erase-sure = هل يُمحى الاسم وسنة الميلاد والهاتف والبريد الإلكتروني والملاحظة؟ لا يمكن التراجع عن ذلك. يبقى الموعد محسوبًا في الأرقام.
do-erase-yes = نعم، محو
do-move-here = نقل إلى هذا الوقت

## Answers
done-saved = تم الحفظ.
done-cancelled = أُلغي الموعد. الوقت متاح من جديد.
done-new-link = صار للشخص رابط جديد. لم تعد روابطه السابقة تعمل.
done-erased = مُحيت بيانات الشخص. يبقى الموعد محسوبًا في الأرقام.
done-moved = نُقل الموعد.
done-received = بدأ استقبال الشخص، وسُجّل وصوله.
done-received-short = بدأ استقبال الشخص، ويستمر حتى الموعد التالي. المدة أقصر من المعتاد.
refused-cancelled = هذا الموعد ملغى ولا يمكن تغييره.
refused-not-begun = لم يحن وقت الموعد بعد.
refused-not-today = الموعد في يوم آخر.
refused-already-cancelled = كان هذا الموعد ملغى من قبل.
refused-still-coming = ما زال حضور الشخص منتظرًا. يجب إلغاء الموعد أولًا.
refused-already-erased = كانت بيانات هذا الشخص ممحوة من قبل.
refused-too-late = بدأ هذا الموعد أو انتهى. لا يمكن نقله ولا إلغاؤه.
refused-received = سبق استقبال هذا الشخص.
refused-past-day = كان هذا الموعد في يوم آخر. يرجى استقبال الشخص بلا موعد.
refused-taken = حُجز هذا الوقت قبل لحظات. يبقى الموعد في مكانه. يرجى اختيار وقت آخر.
refused-has-another = لدى هذا الشخص موعد آخر في هذا الوقت.
refused-not-hers = هذا الموعد مربوط بملف آخر، أو مُحيت بيانات الشخص.
refused-choose = يرجى اختيار وقت من القائمة.

## History
history-booked = حُجز ليوم { $when }
history-received = زيارة بلا موعد، { $when }
history-moved = نُقل إلى { $when }
history-moved-with = نُقل إلى { $when }، مع { $worker }
history-cancelled = أُلغي
history-arrived = سُجّل الوصول
history-done = سُجّل الانتهاء
history-no-show = سُجّل الغياب
history-corrected = صُحّح الهاتف أو البريد الإلكتروني
history-noted = عُدّلت الملاحظة
history-linked-to-file = رُبط بملف
history-expected = في الانتظار من جديد
history-by-visitor = من صاحب الموعد
history-by = من { $name }
history-by-someone = من حساب محذوف
history-by-service = تلقائيًا
history-erased = مُحيت بيانات الشخص
sheet-erased = شخص مُحيت بياناته

## Move
move-title = نقل الموعد
move-interpreter = المترجم: { $name }
move-other-worker = { $worker } بدلًا من { $before }
move-only = تُعرض الأوقات مع { $worker } فقط.
move-all = عرض كل الفريق
move-hers-first = عرض الأوقات مع { $worker } فقط
