### The person's calendar, counted backwards from the date to aim for, and the
### code that shows the result to the centre. The steps are step-* of verdict.ftl.

# source: 409eec9a
plan-title = برنامجك الزمني
# source: e80a26de
plan-text = نحسب رجوعًا من تاريخ الانتهاء. هذه علامات للاسترشاد، والتواريخ التي يحددها القانون مبيّنة.
# source: ce16eec3
plan-picture = مسارك على خط واحد: اليوم، والخطوات، واليوم الأخير.
# source: b82cc61e
plan-book-before = من الأفضل الحضور إلى الموعد قبل { $date }
# source: f720f6ca
plan-book-now = من الأفضل حجز الموعد الآن
# source: e35e8d69
plan-law = تاريخ يحدده القانون: { $date }
# source: ecca32d6
plan-begin-by = من الأفضل البدء قبل { $date }
# source: d20f1d40
plan-around = حوالي { $date }
# source: f28482ed
plan-end = الإنهاء قبل { $date }
# source: d81b6b8a
plan-late = انقضى هذا التاريخ. لم يفت الأوان، أهلًا بك.
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
# source: 23e3412e
plan-needed-unless-a2 = إلا إذا كان مستواك A2 أو أعلى
# source: 222d19a3
plan-needed-if-needed = عند الحاجة
# source: 673ddd23
plan-extension = قد يكون الوقت قصيرًا. يمكنك طلب التمديد، والمركز يساعدك.
# source: d3bfec77
plan-calendar = إضافة هذه التواريخ إلى تقويمي

# source: be0e71b2
handover-title = إظهار نتيجتك للمركز
# source: b34484f2
handover-text = يحتوي هذا الرمز على إجاباتك. وهو للشخص الذي يستقبلك فقط: سيرى النتيجة نفسها.
# source: 23ca6c98
handover-private = يُصنع الرمز في هاتفك، ولا يمر عبر أي خادم.
# source: dfcc82ba
handover-qr = رمز QR لإجاباتك
# source: b6d210f3
handover-letters = الرمز نفسه بالحروف

# source: a887ffea
household-title = وأسرتك؟
# source: 55e71278
household-text = يمكنك إجراء الاختبار لشخص آخر. نحتفظ بالبلدية فقط.
# source: cc087e4e
household-start = إجراء الاختبار لشخص آخر
