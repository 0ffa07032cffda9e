### قائمة الانتظار كما يراها الموظفون.

desk-waiting = قائمة الانتظار
waiting-title = قائمة الانتظار
waiting-hint = يعرض الموقع كل وقت يصبح متاحًا على شخص واحد في كل مرة. تأتي أقرب مهلة أولًا، ثم أقدم حجز. لا يُرسل شيء في الليل.
waiting-none = لا أحد ينتظر.
waiting-rank = الترتيب { $place } من { $of }
waiting-now = الموعد: { $when }
waiting-because-date = أقرب مهلة
waiting-because-booked = حجز أقدم
waiting-because-joined = تسجيل أقدم في القائمة
waiting-because-alone = لا أحد آخر ينتظر
waiting-because-hand = اختيار شخص من المركز
waiting-must-by = المهلة: { $date }
waiting-from = ليس قبل { $date }
waiting-morning = صباحًا
waiting-afternoon = بعد الظهر
waiting-notice = { $count ->
    [zero] إعلام الشخص قبل { $count } ساعة
    [one] إعلام الشخص قبل ساعة واحدة
    [two] إعلام الشخص قبل ساعتين
    [few] إعلام الشخص قبل { $count } ساعات
    [many] إعلام الشخص قبل { $count } ساعة
   *[other] إعلام الشخص قبل { $count } ساعة
}
waiting-asked = عُرض: { $when }. الجواب قبل: { $until }
waiting-no-address = لا يمكن إرسال بريد إلكتروني ولا رسالة قصيرة: يجب الاتصال
waiting-refused-today = لا عرض جديد اليوم
waiting-nothing-free = في انتظار وقت متاح
waiting-trail = ما عُرض حتى الآن
waiting-trail-none = لم يُعرض شيء بعد.
waiting-outcome-open = في انتظار الجواب
waiting-outcome-taken = مقبول
waiting-outcome-declined = مرفوض
waiting-outcome-expired = بلا جواب
waiting-outcome-unreached = لم تصل الرسالة
waiting-outcome-withdrawn = مسحوب
waiting-offer = عرض وقت الآن
waiting-offer-one = عرض وقت الآن: { $name }
waiting-take = الجواب نعم
waiting-take-one = الجواب نعم، بالهاتف: { $name }
waiting-keep = الجواب لا
waiting-keep-one = الجواب لا، بالهاتف: { $name }
waiting-remove = الحذف من القائمة
waiting-remove-one = الحذف من القائمة: { $name }
waiting-edit = تعديل
waiting-edit-one = تعديل: { $name }
waiting-all = القائمة كلها
waiting-for = الحضور في وقت أبكر: { $name }
waiting-field-from = أول يوم ممكن
waiting-field-half-day = الفترة من اليوم
waiting-any = لا فرق
waiting-field-notice = إعلام الشخص
waiting-notice-before = { $count ->
    [zero] قبل { $count } ساعة
    [one] قبل ساعة واحدة
    [two] قبل ساعتين
    [few] قبل { $count } ساعات
    [many] قبل { $count } ساعة
   *[other] قبل { $count } ساعة
}
waiting-field-must-by = المهلة المذكورة في الرسالة
waiting-join = الإضافة إلى القائمة
waiting-save = حفظ
waiting-wrong = لا يمكن قراءة أحد التواريخ.
waiting-said-joined = تم التسجيل: الشخص في قائمة الانتظار.
waiting-said-removed = تم التسجيل: لم يعد الشخص في قائمة الانتظار.
waiting-said-offered = الوقت محجوز مؤقتًا. تُرسل رسالة. دون بريد إلكتروني أو رسائل قصيرة يجب الاتصال.
waiting-said-taken = أصبح الموعد أبكر.
waiting-said-kept = تم التسجيل: الموعد لا يتغيّر.
waiting-not-free = لا يوجد وقت أبكر مناسب، أو فات الأوان لعرضه.
waiting-not-taken = حُجز هذا الوقت قبل لحظات.
waiting-not-waiting = هذا الشخص لا ينتظر، أو لديه عرض مفتوح.
waiting-not-over = لم يعد تغيير هذا الموعد ممكنًا.
waiting-not-late = انتهت مهلة الجواب على هذا العرض.
waiting-not-longer = هذا العرض لم يعد قائمًا.
