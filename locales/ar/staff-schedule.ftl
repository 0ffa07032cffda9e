### المواعيد: من يستقبل وأين ومتى، ومن الغائب، وأي المكاتب مغلقة.

desk-schedule = أوقات العمل
schedule-title = أوقات العمل
schedule-lead = لا يتغيّر شيء قبل عرض أثره في الأسابيع الثمانية القادمة.
schedule-saved = تم الحفظ. الأوقات المتاحة محدَّثة من الآن.
schedule-whose = أوقات عمل
schedule-workers = فريق المركز
schedule-interpreters = المترجمون الشفهيون
schedule-show = عرض
schedule-hours-of = أوقات عمل { $name }
schedule-absences-of = غياب { $name }
schedule-closures = المكاتب المغلقة
schedule-holidays = العطل الرسمية وعيد اتحاد والونيا وبروكسل محسوبة مسبقًا.
schedule-kinds = مدة المواعيد
schedule-length = { $minutes } دقيقة، وموعد ممكن كل { $every } دقيقة
schedule-booking = مهلة الحجز
schedule-booking-now = يمكن الحجز قبل الموعد بـ { $hours } ساعة على الأقل وبـ { $days } يومًا على الأكثر. ولا تسري هذه المهلة على الحجز في المكتب.
schedule-no-hours = لا أوقات عمل حاليًا.
schedule-no-absence = لا غياب في الأيام القادمة.
schedule-no-closure = لا إغلاق في الأيام القادمة.

schedule-once = مرة واحدة
schedule-every-weeks = { $weeks ->
    [zero] كل أسبوع
    [one] كل أسبوع
    [two] كل أسبوعين
    [few] كل { $weeks } أسابيع
    [many] كل { $weeks } أسبوعًا
   *[other] كل { $weeks } أسبوع
}
schedule-first-of-month = { $weekday } الأول من الشهر
schedule-first-monthly = مرة في الشهر، الأول
schedule-second-of-month = { $weekday } الثاني من الشهر
schedule-second-monthly = مرة في الشهر، الثاني
schedule-third-of-month = { $weekday } الثالث من الشهر
schedule-third-monthly = مرة في الشهر، الثالث
schedule-fourth-of-month = { $weekday } الرابع من الشهر
schedule-fourth-monthly = مرة في الشهر، الرابع
schedule-last-of-month = { $weekday } الأخير من الشهر
schedule-last-monthly = مرة في الشهر، الأخير
schedule-from-until = من { $from } إلى { $until }
schedule-from-day = ابتداءً من { $from }
schedule-until-day = حتى { $until }
schedule-whole-day = طوال اليوم
schedule-mornings = صباحًا
schedule-afternoons = بعد الظهر

schedule-add-hours = إضافة أوقات
schedule-change-hours = تغيير هذه الأوقات
schedule-add-absence = تسجيل غياب
schedule-add-closure = تسجيل إغلاق
schedule-change-kind = تغيير مدة
schedule-change-booking = تغيير مهلة الحجز
schedule-office = المكتب
schedule-all-offices = كل المكاتب
schedule-rhythm = التكرار
schedule-weekday = اليوم
schedule-start = من
schedule-end = إلى
schedule-first-day = أول يوم
schedule-first-day-hint = لمرة واحدة: تاريخ ذلك اليوم.
schedule-last-day = آخر يوم
schedule-last-day-hint = يبقى فارغًا إذا لم تكن هناك نهاية.
schedule-half = الفترة من اليوم
schedule-only-kinds = لهذه المواعيد فقط (دون اختيار: كل المواعيد)
schedule-minutes = المدة بالدقائق
schedule-every = موعد ممكن كل … دقيقة
schedule-earliest = على الأقل، بالساعات قبل الموعد
schedule-latest = على الأكثر، بالأيام قبل الموعد
schedule-preview = عرض ما سيتغيّر
schedule-change = تغيير
schedule-change-one = تغيير: { $what }
schedule-remove = إزالة
schedule-remove-one = إزالة: { $what }
schedule-restore = الرجوع إلى هذه الحالة
schedule-restore-one = الرجوع إلى الحالة رقم { $number }

schedule-preview-title = ما سيتغيّر
schedule-preview-same = لا يتغيّر شيء في الأسابيع الثمانية القادمة.
schedule-gained = أوقات تُضاف
schedule-lost = أوقات تُحذف
schedule-nobody-falls-out = لا يتأثر أي موعد.
schedule-falls-out = { $count ->
    [zero] لا موعد خارج أوقات العمل
    [one] موعد واحد يصبح خارج أوقات العمل
    [two] موعدان يصبحان خارج أوقات العمل
    [few] { $count } مواعيد تصبح خارج أوقات العمل
    [many] { $count } موعدًا يصبح خارج أوقات العمل
   *[other] { $count } موعد يصبح خارج أوقات العمل
}
schedule-falls-out-hint = هذه المواعيد لم تُلغَ. يرجى نقلها قبل الحفظ أو بعده مباشرة: تبقى معروضة في أعلى هذه الصفحة.
schedule-save = حفظ
schedule-leave = عدم التغيير
schedule-unfit = { $count ->
    [zero] لا موعد خارج أوقات العمل
    [one] موعد واحد خارج أوقات العمل
    [two] موعدان خارج أوقات العمل
    [few] { $count } مواعيد خارج أوقات العمل
    [many] { $count } موعدًا خارج أوقات العمل
   *[other] { $count } موعد خارج أوقات العمل
}
schedule-unfit-hint = هؤلاء الأشخاص ينوون الحضور. يرجى نقل مواعيدهم وإعلامهم.
schedule-unfit-closed = المكتب مغلق في ذلك اليوم.
schedule-unfit-away = الشخص الذي يستقبل غائب.
schedule-unfit-hours = لا أحد يستقبل في هذا المكتب في ذلك الوقت، أو ليس لهذا النوع من المواعيد.
schedule-unfit-interpreter = المترجم الشفهي غير متاح.
schedule-move = نقل
schedule-move-one = نقل موعد { $name }

schedule-changed-meanwhile = تغيّرت الأوقات في هذه الأثناء. هذه حالتها الآن: يرجى الاطلاع عليها ثم إعادة المحاولة إن لزم.
schedule-changes-nothing = الأمر كذلك من قبل: لا شيء يتغيّر.
schedule-nothing-there = ما أُريد تغييره لم يعد موجودًا.
schedule-overlap = سيستقبل هذا الشخص في مكانين في الوقت نفسه.
schedule-crosses = تنتهي الفترة الصباحية في الساعة 12:30 على الأكثر: يرجى تسجيل فترتين.
schedule-never-open = لن يبقى من يستقبل في هذا المكتب. يرجى تسجيل إغلاق بدلًا من ذلك.
schedule-other = هذه الأوقات متناقضة: { $fault }
schedule-missing = يرجى ملء هذا الحقل أو الاختيار فيه.
schedule-not-a-quarter = يرجى كتابة وقت بأرباع الساعة، مثل 9:15.
schedule-not-a-date = يرجى كتابة تاريخ.
schedule-ends-early = النهاية قبل البداية.
schedule-last-before-first = آخر يوم قبل أول يوم.
schedule-not-a-length = يرجى كتابة عدد الدقائق، من 15 إلى 240، بأرباع الساعة.
schedule-too-many-hours = يرجى كتابة عدد ساعات من 0 إلى 336.
schedule-not-days-ahead = يرجى كتابة عدد أيام من 7 إلى 186.

schedule-versions = ما تم تغييره
schedule-did-read = الحالة الأولى، من ملف المركز
schedule-did-import = ملف من الفريق التقني
schedule-did-add-hours = أُضيفت أوقات
schedule-did-change-hours = غُيّرت أوقات
schedule-did-remove-hours = أُزيلت أوقات
schedule-did-add-absence = سُجّل غياب
schedule-did-remove-absence = أُزيل غياب
schedule-did-add-closure = سُجّل إغلاق
schedule-did-remove-closure = أُزيل إغلاق
schedule-did-change-kind = غُيّرت مدة
schedule-did-restore = الرجوع إلى الحالة رقم { $number }
schedule-did-change-booking = تغيير مهلة الحجز

## أي ساعات إضافية تساعد
schedule-extra = أين يفيد نصف يوم إضافي أكثر
schedule-extra-hint = ينتظر بعض الأشخاص أكثر من أربعة أسابيع بين الحجز والموعد. هذا ما يتيح لهم الحضور في وقت أبكر.
schedule-extra-language = مع مترجم: { $language }
schedule-extra-serves = { $count ->
    [zero] لا أحد يحضر في وقت أبكر.
    [one] شخص واحد يحضر في وقت أبكر.
    [two] شخصان يحضران في وقت أبكر.
    [few] { $count } أشخاص يحضرون في وقت أبكر.
    [many] { $count } شخصًا يحضرون في وقت أبكر.
   *[other] { $count } شخص يحضرون في وقت أبكر.
}
schedule-extra-first = { $times ->
    [zero] كل أسبوع ابتداءً من { $day }.
    [one] مرة واحدة تكفي: { $day }.
    [two] مرتان، مرة كل أسبوع، ابتداءً من { $day }.
    [few] { $times } مرات، مرة كل أسبوع، ابتداءً من { $day }.
    [many] { $times } مرة، مرة كل أسبوع، ابتداءً من { $day }.
   *[other] { $times } مرة، مرة كل أسبوع، ابتداءً من { $day }.
}
