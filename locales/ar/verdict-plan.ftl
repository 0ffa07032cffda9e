### The person's calendar, counted backwards from the date to aim for, and the
### code that shows the result to the centre. The steps are step-* of verdict.ftl.

# source: 409eec9a
plan-title = برنامجك الزمني
# source: 193a254e
plan-text = هذه التواريخ للمساعدة. وإذا كُتب «تاريخ يحدده القانون» فقد يكون ملزمًا.
# source: da7a0786
plan-book-before = من الأفضل الحضور إلى الموعد الأول قبل { $date }
# source: f720f6ca
plan-book-now = من الأفضل حجز الموعد الآن
# source: ae6ebe79
plan-law = تاريخ يحدده القانون، في انتظار التأكيد: { $date }
# source: aa7d608d
plan-begin-by = من الأفضل البدء قبل { $date }
# source: d20f1d40
plan-around = حوالي { $date }
# source: f28482ed
plan-end = الإنهاء حتى { $date }
# source: 6b6a8ef7
plan-late = مضى أفضل وقت لهذه الخطوات، لكن يمكنك الحضور.
# source: d9026832
plan-hours = { $count ->
    [zero] بدون ساعات
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
# source: f4f828d1
plan-needed-always = للجميع
# source: 9f39f22e
plan-extension = قد يكون الوقت قصيرًا. سيخبرك المركز إن كان الوقت الإضافي ممكنًا.
# source: d3bfec77
plan-calendar = إضافة هذه التواريخ إلى تقويمي

# source: be0e71b2
handover-title = إظهار نتيجتك للمركز
# source: b34484f2
handover-text = يحتوي هذا الرمز على إجاباتك. وهو للشخص الذي يستقبلك فقط: سيرى النتيجة نفسها.
# source: 6302d613
handover-private = يُصنع الرمز في هاتفك، ولا يُرسل إلى أي مكان.
# source: dfcc82ba
handover-qr = رمز QR لإجاباتك
# source: b6d210f3
handover-letters = الرمز نفسه بالحروف

# source: a887ffea
household-title = وأسرتك؟
# source: 6a54e59b
household-text = يمكنك الإجابة عن الأسئلة لشخص آخر. لا يُحفظ من إجاباتك إلا البلدية.
# source: 4a95e3a2
household-start = الإجابة لشخص آخر
