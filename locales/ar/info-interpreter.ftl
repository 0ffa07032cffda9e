### طلب إلى مترجم شفهي: الرسالة وصفحة رابطها، دون أي شيء عن الشخص.

interpret-title = طلب ترجمة شفهية
interpret-lead = هل يمكنك الترجمة في هذا الموعد؟
interpret-facts = الموعد
interpret-language = اللغة
interpret-duration = المدة
interpret-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
interpret-kind = نوع الموعد
interpret-mode = الطريقة
interpret-mode-on-site = في المكتب
interpret-mode-phone = بالهاتف
interpret-mode-video = بالفيديو
interpret-reference = رمز الموعد
interpret-answer = جوابك
interpret-come = نعم، أستطيع
interpret-cannot = لا أستطيع
interpret-change = يمكن تغيير الجواب حتى بداية الموعد.
interpret-said-confirmed = شكرًا! نعتمد عليك.
interpret-said-declined = تم التسجيل، شكرًا لجوابك. يبحث المركز عن شخص آخر.
interpret-over-cancelled = أُلغي الموعد. لا داعي للحضور.
interpret-over-moved = تغيّر الموعد. هذا الطلب لم يعد قائمًا. عند الحاجة إليك يصلك طلب جديد.
interpret-over-other = شخص آخر يترجم في هذا الموعد. لا داعي للحضور.
interpret-over-begun = بدأ الموعد. لم يعد الجواب ممكنًا هنا.
interpret-question = لديك سؤال؟ يمكن الاتصال بالمكتب.
interpret-about = طلب من المركز إلى مترجم شفهي، برابط شخصي.

message-subject-request = طلب ترجمة شفهية: { $when }
message-subject-request-off = أُلغي الطلب: { $when }
message-request = نحتاج إلى مترجم شفهي. هل يمكنك الترجمة في هذا الموعد؟
message-request-off = لا داعي بعد الآن لحضورك في هذا الموعد. شكرًا جزيلًا!
message-request-link = للجواب بنعم أو لا، دون كلمة مرور:
message-request-off-link = لرؤية هذا الطلب:
message-request-button = الجواب
message-request-off-button = رؤية الطلب
message-request-why = تصلك هذه الرسالة لأن اسمك بين مترجمي المركز. الرابط لك وحدك: الرجاء عدم إعطائه لأحد.
message-sms-request = طلب ترجمة شفهية ({ $language }): { $when }، { $place }. نعم أو لا: { $link }
message-sms-request-off = أُلغي: لا حاجة إلى مترجم شفهي { $when }. { $link }

## المواعيد في تقويم الهاتف، والجدول لخدمة الترجمة.

feed-name = مواعيد { $name }
feed-interpreting = ترجمة شفهية: { $language }
feed-open = لم يصل جوابك على هذا الطلب بعد.
hours-date = التاريخ
hours-begin = الساعة
hours-length = المدة (بالدقائق)
hours-contact = الاتصال بالمكتب
hours-interpreter = مترجم شفهي
hours-state = الحالة
hours-came = الحضور
hours-minutes = دقائق الترجمة
hours-requested = مطلوب
hours-confirmed = مؤكد
hours-declined = مرفوض
hours-reserved = محجوز
hours-cancelled = ملغى
hours-yes = نعم
hours-no = لا
