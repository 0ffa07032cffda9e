### الحضور قبل الموعد: قائمة الانتظار وما يُعرض، والموعد في تقويم الهاتف.

earlier-title = الحضور في وقت أبكر
earlier-lead = قد يصبح وقت أبكر من موعدك متاحًا. يمكننا أن نعرضه عليك.
earlier-keeps = يبقى موعدك محجوزًا إلى أن تأتي موافقتك.
earlier-now = موعدك
earlier-waits = اسمك في قائمة الانتظار. نكتب إليك إذا أصبح وقت أبكر متاحًا.
earlier-waits-for-call = اسمك في قائمة الانتظار. يجب أن يتصل بك شخص من المركز.
earlier-stopped = انتهى الانتظار. موعدك لا يتغيّر.
earlier-offered = نحفظ لك وقتًا الآن: { $when }. الجواب عبر رابط الرسالة.
earlier-by-phone = لا يمكننا أن نكتب إليك. إذا أصبح وقت متاحًا يجب أن يتصل بك شخص من المركز على الرقم { $phone }.
earlier-no-way = ليس لدينا بريد إلكتروني ولا رقم هاتف للاتصال بك. يمكن إعطاؤهما للمكتب بالهاتف.
earlier-over = لم يعد تغيير هذا الموعد ممكنًا.
earlier-when = متى يمكنك الحضور؟
earlier-from = ليس قبل يوم
earlier-from-hint = يبقى فارغًا إذا كانت كل الأيام مناسبة.
earlier-half-day = وقت اليوم
earlier-any = كل اليوم
earlier-morning = صباحًا
earlier-afternoon = بعد الظهر
earlier-notice = أحتاج إلى معرفة ذلك
earlier-notice-hours = { $count ->
    [zero] قبل { $count } ساعة على الأقل
    [one] قبل ساعة واحدة على الأقل
    [two] قبل ساعتين على الأقل
    [few] قبل { $count } ساعات على الأقل
    [many] قبل { $count } ساعة على الأقل
   *[other] قبل { $count } ساعة على الأقل
}
earlier-must-by = آخر يوم في رسالتك
earlier-must-by-hint = إن وُجد. الأقرب تاريخًا يأتي أولًا.
earlier-wrong = الرجاء اختيار يوم من التقويم أو ترك الخانة فارغة.
earlier-join = أريد الحضور في وقت أبكر
earlier-save = حفظ
earlier-stop = إنهاء الانتظار
earlier-back = الرجوع إلى موعدي
earlier-about = طلب الحضور في وقت أبكر، برابط شخصي.

follow-title = موعدي في تقويم هاتفي
follow-lead = يمكن لتقويم هاتفك أن يتابع هذا الموعد. إذا تغيّر الموعد تغيّر التقويم أيضًا.
follow-give = الحصول على العنوان
follow-again = الحصول على عنوان آخر
follow-given = هذا هو العنوان. يظهر مرة واحدة فقط.
follow-open = فتح في تقويمي
follow-address = العنوان المطلوب في التقويم
follow-is = يوجد عنوان الآن. عنوان جديد يحل محله.
follow-end = إنهاء العنوان
follow-name = موعدي

offer-title = الحضور في وقت أبكر؟
offer-lead = أصبح وقت أبكر متاحًا. هل يناسبك؟
offer-facts = العرض
offer-new = الوقت الجديد
offer-now = موعدك
offer-until = محفوظ لك حتى
offer-answer = جوابك
offer-take = نعم، أحضر في الوقت الجديد
offer-keep = أحتفظ بموعدي
offer-stop = لا أريد عروضًا أخرى
offer-silence = بدون جواب لا يتغيّر موعدك.
offer-said-taken = تم. نراك في الوقت الجديد.
offer-said-declined = تم التسجيل. موعدك لا يتغيّر.
offer-said-stopped = تم التسجيل. موعدك لا يتغيّر وانتهى الانتظار.
offer-over-late = انتهى وقت الجواب. موعدك لا يتغيّر.
offer-over-changed = هذا العرض لم يعد قائمًا. إليك موعدك الآن.
offer-question = لديك سؤال؟ يمكن الاتصال بالمكتب.
offer-about = عرض للحضور في وقت أبكر، برابط شخصي.

message-subject-offer = الحضور في وقت أبكر؟ { $when }
message-offer = أصبح وقت قبل موعدك متاحًا. نحن نحفظه لك.
message-offer-new = الوقت الجديد
message-offer-now = موعدك
message-offer-until = محفوظ لك حتى
message-offer-link = للجواب بنعم أو لا. بدون جواب لا يتغيّر شيء:
message-offer-button = الجواب
message-sms-offer = الحضور في وقت أبكر؟ { $when }، { $place }. الجواب قبل: { $until }. { $link }
message-sms-in-french-offer = وقت أبكر: { $when }، { $place }. الجواب قبل: { $until }.
