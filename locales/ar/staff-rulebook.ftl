### The rulebook: to be read again, remarked upon and signed.

desk-rulebook = القواعد
rulebook-title = القواعد
rulebook-lead = هذه هي القواعد التي يطبقها التطبيق كلمة بكلمة. يرجى قراءتها وتسجيل ما يثير السؤال ثم التوقيع.
rulebook-in-french = هذه الوثيقة بالفرنسية، مثل القانون.

## Versions
rulebook-versions = النسخ
rulebook-version = النسخة { $version }
rulebook-in-force = سارية
rulebook-earlier = نسخة سابقة
rulebook-read-this = قراءة هذه النسخة
rulebook-reading = هذه هي النسخة المعروضة.
rulebook-fingerprint = رمز التحقق
rulebook-rules = { $count ->
    [zero] لا قواعد
    [one] قاعدة واحدة
    [two] قاعدتان
    [few] { $count } قواعد
    [many] { $count } قاعدة
   *[other] { $count } قاعدة
}
rulebook-agrees = { $count ->
    [zero] لا حالات في الكتاب.
    [one] حالة الكتاب تعطي النتيجة المنتظرة.
    [two] حالتا الكتاب تعطيان النتيجة المنتظرة.
    [few] حالات الكتاب وعددها { $count } تعطي النتيجة المنتظرة.
    [many] حالات الكتاب وعددها { $count } تعطي النتيجة المنتظرة.
   *[other] حالات الكتاب وعددها { $count } تعطي النتيجة المنتظرة.
}
rulebook-differs = { $count ->
    [zero] لا اختلاف عن كتاب الحالات
    [one] اختلاف واحد عن كتاب الحالات
    [two] اختلافان عن كتاب الحالات
    [few] { $count } اختلافات عن كتاب الحالات
    [many] { $count } اختلافًا عن كتاب الحالات
   *[other] { $count } اختلاف عن كتاب الحالات
}

## Signatures
rulebook-unsigned = لم يوقع أحد هذه النسخة بعد.
rulebook-signed-by = توقيع { $name } بتاريخ { $date }
rulebook-earlier-words = (على صيغة سابقة)
rulebook-sign-title = توقيع هذه النسخة
rulebook-sign-read = قرأت كل قواعد هذه النسخة.
rulebook-sign = توقيع هذه النسخة
rulebook-sign-coordinators = التوقيع للتنسيق. كل ملاحظة مرحب بها.

## Remarks
rulebook-open-remarks = { $count ->
    [zero] لا ملاحظات مفتوحة
    [one] ملاحظة واحدة مفتوحة
    [two] ملاحظتان مفتوحتان
    [few] { $count } ملاحظات مفتوحة
    [many] { $count } ملاحظة مفتوحة
   *[other] { $count } ملاحظة مفتوحة
}
rulebook-no-open-remarks = لا ملاحظات مفتوحة
rulebook-remark-by = { $name }، { $when }
rulebook-remark-settled-by = سُوّيت: { $name }، { $when }
rulebook-remark-settle = تمت التسوية
rulebook-remark-settle-one = تسجيل أن ملاحظة { $name } سُوّيت
rulebook-lost-remarks = ملاحظات على قواعد لم تعد موجودة
rulebook-remark-add = كتابة ملاحظة
rulebook-remark-label = ملاحظتك على القاعدة { $rule }
rulebook-remark-hint = 2000 حرف على الأكثر. لا شيء عن شخص معيّن.
rulebook-remark-save = حفظ الملاحظة

## Document
rulebook-contents = في هذه الوثيقة
rulebook-graph = مخطط القرار: القواعد من الأعلى إلى الأسفل، كل قاعدة مع نتيجتها

## Answers
rulebook-said-signed = تم التوقيع. شكرًا.
rulebook-said-already = سبق توقيع هذه النسخة من هذا الحساب.
rulebook-said-remarked = حُفظت الملاحظة.
rulebook-said-settled = سُوّيت الملاحظة وتبقى للقراءة.
rulebook-said-nothing-open = سبق أن سُوّيت هذه الملاحظة.
rulebook-refused-not-read = يرجى قراءة القواعد ثم وضع علامة في المربع.
rulebook-refused-empty = يرجى كتابة الملاحظة.
rulebook-refused-long = الملاحظة طويلة. الحد الأقصى 2000 حرف.
