### المترجمون الشفهيون: من أجاب وبماذا، ومن يستطيع الحضور أيضًا.

desk-interpreters = المترجمون الشفهيون
interpreters-title = المترجمون الشفهيون
interpreters-hint = هؤلاء المترجمون قالوا لا أو لم يجيبوا بعد. يمكن الاتصال بهم أو إعطاء الموعد لشخص آخر أو نقله.
interpreters-none = كل المترجمين المطلوبين قالوا نعم.
interpreters-waiting = { $count ->
    [zero] لا موعد ينتظر جواب مترجم شفهي
    [one] موعد واحد ينتظر جواب مترجم شفهي
    [two] موعدان ينتظران جواب مترجم شفهي
    [few] { $count } مواعيد تنتظر جواب مترجم شفهي
    [many] { $count } موعدًا ينتظر جواب مترجم شفهي
   *[other] { $count } موعد ينتظر جواب مترجم شفهي
}
interpreters-asked = لا جواب بعد
interpreters-not-told = لم تصل الرسالة: يجب الاتصال
interpreters-confirmed = الجواب: نعم
interpreters-declined = الجواب: لا
interpreters-comes = الجواب نعم، بالهاتف
interpreters-comes-one = { $name }: الجواب نعم، بالهاتف
interpreters-cannot = الجواب لا
interpreters-cannot-one = { $name }: الجواب لا، بالهاتف
interpreters-assign = إعطاء الموعد إلى { $name }
interpreters-woman = امرأة
interpreters-man = رجل
interpreters-by-phone = بالهاتف
interpreters-by-video = بالفيديو
interpreters-nobody-else = لا يوجد شخص آخر متاح في هذه الساعة لهذه اللغة.
interpreters-move = نقل الموعد
interpreters-find = البحث عن شخص آخر
interpreters-done-assigned = تم التسجيل. يصل طلب إلى الشخص الآخر إن كان لدى المركز بريده الإلكتروني أو رقمه.
interpreters-done-noted = تم التسجيل.
interpreters-refused-taken = هذا الشخص لم يعد متاحًا في هذه الساعة.
interpreters-refused-not-there = هذا الشخص لا يعمل في هذه الساعة، أو لم يعد يترجم هذه اللغة.
interpreters-refused-over = تغيّر هذا الموعد أو بدأ.
interpreting-asked = مترجم شفهي مطلوب
interpreting-confirmed = مترجم شفهي مؤكد
interpreting-declined = جواب المترجم الشفهي: لا
history-interpreter = أُعطي للمترجم الشفهي { $name }
history-interpreter-confirmed = جواب المترجم الشفهي: نعم
history-interpreter-declined = جواب المترجم الشفهي: لا
history-by-interpreter = من المترجم الشفهي

## ما قام به المترجمون الشفهيون.

interpreters-log = حضور المترجم الشفهي
interpreters-minutes = دقائق
interpreters-came = حضور
interpreters-missed = غياب
interpreters-wrong-minutes = الرجاء كتابة عدد الدقائق، من 1 إلى 600.
interpreters-was-there = { $count ->
    [zero] ترجمة لمدة { $count } دقيقة
    [one] ترجمة لمدة دقيقة واحدة
    [two] ترجمة لمدة دقيقتين
    [few] ترجمة لمدة { $count } دقائق
    [many] ترجمة لمدة { $count } دقيقة
   *[other] ترجمة لمدة { $count } دقيقة
}
interpreters-was-not-there = غياب
interpreters-not-logged = لا يوجد مترجم شفهي لهذا الموعد، أو لم تحن ساعته بعد.
interpreters-export = جدول لخدمة ترجمة شفهية
interpreters-export-hint = ملف لبرنامج جداول: الطلبات والأجوبة والحضور والدقائق. لا توجد فيه أسماء الأشخاص.
interpreters-provider = الخدمة
interpreters-from = من
interpreters-until = إلى
interpreters-download = تنزيل
history-interpreter-came = سُجّل حضور المترجم الشفهي
history-interpreter-missed = سُجّل غياب المترجم الشفهي

## المواعيد في تقويم الهاتف.

feeds-title = المواعيد على الهاتف
feeds-link = مواعيدي على هاتفي
feeds-hint = عنوان سري يُظهر المواعيد في تقويم الهاتف: الساعة والمكان واللغة ورمز الموعد، دون أي اسم. يُعطى للشخص المناسب فقط.
feeds-own = مواعيدي
feeds-interpreters = المترجمون الشفهيون
feeds-give = إنشاء العنوان
feeds-again = إنشاء عنوان آخر
feeds-end = حذف العنوان
feeds-end-one = حذف عنوان مواعيد { $name }
feeds-given = هذا هو العنوان. الرجاء نسخه الآن: لن يظهر مرة أخرى. وإن كان هناك عنوان سابق فلم يعد يعمل.
feeds-address = العنوان الذي يضاف إلى التقويم
feeds-ended = حُذف العنوان. لم تعد التقاويم التي تستعمله تُظهر شيئًا.
