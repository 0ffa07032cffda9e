### Reading a person's result, and starting her file.

desk-result = قراءة نتيجة
desk-files = الأشخاص

## Reading
result-title = قراءة نتيجة
result-book = موعد جديد لهذا الشخص
result-lead = يُظهر الشخص رمز نتيجته. تأتي الإجابات من هاتفه: لا يُحفظ شيء ما لم يُفتح ملف.
result-code = الرمز
result-code-hint = يرجى مسح الرمز أو كتابة الحروف التي تحته.
result-read = قراءة
result-photo = أو تصوير الرمز
result-photo-reading = جارٍ قراءة الصورة…
result-photo-nothing = لا رمز ظاهر في هذه الصورة. يرجى الاقتراب وتجنب الانعكاسات ثم إعادة المحاولة.
result-photo-lost = تعذر تحميل قراءة الصور. يرجى كتابة حروف الرمز.
result-photo-strange = هذا الملف ليس صورة يستطيع هذا المتصفح قراءتها. يرجى اختيار صورة JPEG أو PNG أو لقطة شاشة.
result-another = قراءة نتيجة أخرى

## Refusals
result-refused-missing = يرجى مسح الرمز أو كتابة حروفه.
result-refused-foreign = هذا ليس رمز نتيجة. تبدأ النتيجة بـ ⁦J1⁩. يرجى أن يفتح الشخص صفحة نتيجته.
result-refused-newer = هذا الرمز من نسخة أحدث من التطبيق. يرجى إعادة تحميل الصفحة ثم قراءته مرة أخرى.
result-refused-damaged = حروف ناقصة أو حرف غير صحيح. يرجى المقارنة مع شاشة الشخص ثم إعادة المحاولة.
result-refused-scanner = يكتب الماسح كأنه على لوحة مفاتيح غير لوحة هذا الحاسوب. يرجى ضبط الماسح على لوحة مفاتيح الحاسوب (غالبًا: فرنسية بلجيكا) أو كتابة حروف الرمز.

## What is read
result-answers = إجابات الشخص
result-seen = ما رآه الشخص
result-unknown-rules = لا يعرف هذا التطبيق قواعد ذلك اليوم. هذا ما تقوله القواعد السارية.
result-in-force = ما تقوله القواعد السارية
result-unknown-rule = ذكرت شاشة الشخص القاعدة { $rule }.
result-today = اليوم
result-on-with = بتاريخ { $date } وبالنسخة { $version } من القواعد
result-same = تقول القواعد السارية اليوم الشيء نفسه.
result-changed = تقول القواعد السارية اليوم شيئًا آخر.

## Another day
result-preview-title = يوم آخر وقواعد أخرى
result-preview-text = يوم مضى أو يوم آتٍ: يوم الموعد مثلًا.
result-preview-day = اليوم
result-preview-rules = القواعد
result-preview-named = قواعد نتيجته
result-preview-in-force = { $version } (سارية)
result-preview-show = عرض
result-preview-shown = في اليوم المختار
result-preview-same = النتيجة هي نفسها التي رآها الشخص.
result-preview-changed = النتيجة ليست التي رآها الشخص.
result-preview-day-wrong = يرجى اختيار يوم بين 1900 و2100.

## Starting a file
file-start-title = فتح ملف
file-start-text = عندئذ تُحفظ إجابات الشخص وهذه النتيجة ونسخة القواعد.
file-birth-year = سنة الميلاد (اختياري)
file-consent = يوافق الشخص على أن يحتفظ المركز باسمه ووسيلة الاتصال به وإجاباته، ومنها ما يخص إقامته وصحته.
file-start = فتح الملف

## Files
people-title = الأشخاص
people-find = البحث عن شخص
people-search = الاسم أو رقم الهاتف أو رمز الموعد
people-appointments = المواعيد
people-files = الملفات
people-none-found = لا أحد معروف بهذا الاسم أو هذا الرقم. يمكن تجربة بداية الاسم أو طريقة أخرى لكتابته أو رقم الهاتف.
people-more = هذه أحدث النتائج. للعثور على غيرها: كتابة المزيد.
file-erased = مُحيت بيانات الشخص وإجاباته. يبقى الملف محسوبًا في الأرقام.
file-erase-sure = هل يُمحى الاسم وسنة الميلاد والهاتف والبريد الإلكتروني والإجابات؟ لا يمكن التراجع عن ذلك. تُمحى المواعيد على حدة.
file-actions = ما يمكن فعله
appointment-count = { $count ->
    [zero] لا مواعيد
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
    [many] { $count } موعدًا
   *[other] { $count } موعد
}
file-search-all = عرض أحدث الملفات
file-count = { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
}
file-none = لا ملفات بعد. يرجى قراءة نتيجة ثم فتح ملف بموافقة الشخص.
file-born = من مواليد { $year }
file-opened-on = فُتح بتاريخ { $date }
file-title = ملف
file-back = البحث عن شخص آخر
file-unknown = هذا الملف غير موجود.
file-started = فُتح الملف.
file-started-before = كان هذا الملف موجودًا بالإجابات نفسها.
file-opened = فُتح الملف
file-opened-by = من { $name }
file-consented = موافقة الشخص
file-unreadable = لا تستطيع هذه النسخة من التطبيق قراءة إجابات هذا الملف.
