### الحضور قبل الموعد: قائمة الانتظار وما يُعرض، والموعد في تقويم الهاتف.

earlier-title = الحضور في وقت أبكر
earlier-lead = قد يصبح وقت أبكر من موعدك متاحًا. يمكننا أن نعرضه عليك.
earlier-keeps = يبقى موعدك كما هو حتى موافقتك على وقت آخر.
earlier-now = موعدك
earlier-waits = اسمك في قائمة الانتظار. سنكتب إليك إذا أصبح وقت أبكر متاحًا.
earlier-waits-for-call = اسمك في قائمة الانتظار. سيتصل بك شخص من المركز إذا أصبح وقت أبكر متاحًا.
earlier-stopped = لم يعد اسمك في قائمة الانتظار. موعدك لا يتغيّر.
earlier-offered = وقت محجوز لك مؤقتًا: { $when }. يمكنك الجواب عبر رابط الرسالة.
earlier-by-phone = لا يمكننا أن نكتب إليك. إذا أصبح وقت أبكر متاحًا فسيتصل بك شخص من المركز على الرقم { $phone }.
earlier-no-way = ليس لدينا رقم هاتفك ولا بريدك الإلكتروني. يمكنك الاتصال بالمكتب لإعطائنا أحدهما.
earlier-over = لم يعد تغيير هذا الموعد ممكنًا.
earlier-when = متى يمكنك الحضور؟
earlier-from = أول يوم ممكن
earlier-from-hint = يبقى فارغًا إذا كانت كل الأيام مناسبة.
earlier-half-day = الفترة من اليوم
earlier-any = لا فرق
earlier-morning = صباحًا
earlier-afternoon = بعد الظهر
earlier-notice = يجب إعلامي
earlier-notice-hours = { $count ->
    [zero] قبل { $count } ساعة على الأقل
    [one] قبل ساعة واحدة على الأقل
    [two] قبل ساعتين على الأقل
    [few] قبل { $count } ساعات على الأقل
    [many] قبل { $count } ساعة على الأقل
   *[other] قبل { $count } ساعة على الأقل
}
earlier-must-by = المهلة المذكورة في رسالتك
earlier-must-by-hint = إن وُجدت. الأولوية لأقرب مهلة.
earlier-wrong = يُرجى اختيار يوم من التقويم أو ترك الخانة فارغة.
earlier-join = أريد الحضور في وقت أبكر
earlier-save = حفظ
earlier-stop = إنهاء الانتظار
earlier-back = العودة إلى موعدي
earlier-about = طلب الحضور في وقت أبكر، برابط شخصي.

follow-title = موعدي في تقويم هاتفي
follow-lead = يمكن إضافة رابط إلى تقويم هاتفك ليتابع هذا الموعد. إذا تغيّر الموعد تغيّر التقويم أيضًا.
follow-give = الحصول على الرابط
follow-again = الحصول على رابط آخر
follow-given = هذا هو الرابط. يظهر مرة واحدة فقط.
follow-open = فتح في تقويمي
follow-address = الرابط الذي يضاف إلى التقويم
follow-is = لديك رابط من قبل. الرابط الجديد يحل محله.
follow-end = حذف الرابط
follow-name = موعدي

offer-title = الحضور في وقت أبكر؟
offer-lead = أصبح وقت أبكر متاحًا. هل يناسبك؟
offer-facts = العرض
offer-new = الوقت الجديد
offer-now = موعدك
offer-until = محجوز لك مؤقتًا حتى
offer-answer = جوابك
offer-take = نعم، سأحضر في الوقت الجديد
offer-keep = لا، أحتفظ بموعدي
offer-stop = لا أريد عروضًا أخرى
offer-silence = بدون جواب يبقى موعدك كما هو.
offer-said-taken = تم. نراك في الوقت الجديد.
offer-said-declined = تم التسجيل. موعدك لا يتغيّر.
offer-said-stopped = تم التسجيل. موعدك لا يتغيّر ولن نعرض عليك أوقاتًا أخرى.
offer-over-late = انتهت مهلة الجواب. موعدك لا يتغيّر.
offer-over-changed = هذا العرض لم يعد قائمًا. إليك موعدك.
offer-question = لديك سؤال؟ يمكن الاتصال بالمكتب.
offer-about = عرض للحضور في وقت أبكر، برابط شخصي.

message-subject-offer = الحضور في وقت أبكر؟ { $when }
message-offer = أصبح وقت أبكر من موعدك متاحًا. وهو محجوز لك مؤقتًا.
message-offer-new = الوقت الجديد
message-offer-now = موعدك
message-offer-until = محجوز لك مؤقتًا حتى
message-offer-link = بدون جواب لا يتغيّر شيء. للجواب بنعم أو لا:
message-offer-button = الجواب
message-sms-offer = الحضور في وقت أبكر؟ { $when }، { $place }. الجواب قبل: { $until }. { $link }
message-sms-in-french-offer = وقت أبكر: { $when }، { $place }. الجواب قبل: { $until }.
