### الرسائل كما يراها العاملون.

desk-messages = الرسائل
messages-title = الرسائل
messages-undelivered = أشخاص يجب إعلامهم بطريقة أخرى
messages-undelivered-hint = لم تصل الرسالة إلى هؤلاء الأشخاص. يرجى الاتصال بهم أو الكتابة إليهم، ثم تسجيل ذلك.
messages-none = لا يوجد الآن من يجب إعلامه.
messages-off = هذا الموقع لا يرسل بريدًا إلكترونيًا ولا رسائل قصيرة. يمكن للفريق التقني تفعيل ذلك.
messages-settle = تم
messages-settle-one = تم إعلام { $name }
messages-settled = تم التسجيل.
messages-waiting = { $count ->
    [zero] وصلت كل الرسائل
    [one] شخص واحد لم تصله رسالته
    [two] شخصان لم تصلهما الرسالة
    [few] { $count } أشخاص لم تصلهم الرسالة
    [many] { $count } شخصًا لم تصلهم الرسالة
   *[other] { $count } شخص لم تصلهم الرسالة
}
messages-kind-confirmation = تأكيد
messages-kind-days-before = تذكير قبل يومين
messages-kind-hours-before = تذكير قبل ساعتين
messages-kind-moved = وقت جديد
messages-kind-link = طلب الرابط
messages-kind-offer = عرض للحضور في وقت أبكر
messages-kind-cancelled = إلغاء
messages-kind-interpreter-request = طلب إلى المترجم الشفهي
messages-kind-interpreter-off = إلغاء للمترجم الشفهي
messages-by-mail = بالبريد الإلكتروني
messages-by-sms = برسالة قصيرة
messages-trouble-unreachable = مزوّد الخدمة لا يجيب.
messages-trouble-address = هذا العنوان أو الرقم غير موجود أو يرفض الرسالة.
messages-trouble-provider = مزوّد الخدمة يرفض رسائلنا: يرجى إعلام الفريق التقني.
messages-trouble-late = فات الأوان: لم تعد الرسالة مفيدة.

sheet-messages = الرسائل
sheet-messages-none = لا رسائل: لا عنوان ولا رقم يمكن أن يستقبلها، أو لا شيء مقرر بعد.
sheet-message-sent = أُرسلت { $when }
sheet-message-waiting = مقررة { $when }
sheet-message-again = محاولة أخرى { $when }
sheet-message-failed = لم تُرسل، { $when }
sheet-message-dropped = لم تعد لازمة

tell-by-message = ستصل إلى الشخص رسالة بذلك.
tell-by-phone = لا تُرسل أي رسالة. يرجى إعلام الشخص:
tell-by-email = لا تُرسل أي رسالة. يرجى الكتابة إلى الشخص لإعلامه.
tell-in-no-way = لم يُعطِ الشخص رقم هاتف ولا بريدًا إلكترونيًا: لا علم له بهذا التغيير.

jobs-title = ما يقوم به الموقع تلقائيًا
jobs-none = لم يتم شيء بعد.
jobs-messages = إرسال الرسائل
jobs-forgetting = محو ما لم يعد يجب حفظه
jobs-waiting = عرض الأوقات التي تصبح متاحة
jobs-done = نجح
jobs-failed = فشل
jobs-running = جارٍ
