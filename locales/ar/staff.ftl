### The staff console: frame, sign-in, words of the trade. Short and exact; nouns
### rather than imperatives. Latin digits.


## Frame
desk-agenda = جدول المواعيد
desk-book = موعد جديد
desk-rail-label = قسم الموظفين
desk-public-site = الموقع العام
desk-signed-in-as = الحساب: { $name }
desk-sign-out = تسجيل الخروج
desk-print = طباعة
desk-demonstration = عرض تجريبي: الأسماء والعناوين غير حقيقية.

## Sign-in
sign-in-title = تسجيل الدخول
sign-in-text = مخصص لموظفي المركز.
sign-in-login = اسم المستخدم
sign-in-password = كلمة المرور
sign-in-submit = تسجيل الدخول
sign-in-wrong = اسم المستخدم أو كلمة المرور غير صحيحة. يرجى التحقق منهما ثم إعادة المحاولة.
sign-in-wait = { $count ->
    [zero] محاولات كثيرة. يرجى إعادة المحاولة.
    [one] محاولات كثيرة. يرجى الانتظار ثانية واحدة ثم إعادة المحاولة.
    [two] محاولات كثيرة. يرجى الانتظار ثانيتين ثم إعادة المحاولة.
    [few] محاولات كثيرة. يرجى الانتظار { $count } ثوانٍ ثم إعادة المحاولة.
    [many] محاولات كثيرة. يرجى الانتظار { $count } ثانية ثم إعادة المحاولة.
   *[other] محاولات كثيرة. يرجى الانتظار { $count } ثانية ثم إعادة المحاولة.
}
sign-in-missing-login = يرجى كتابة اسم المستخدم.
sign-in-missing-password = يرجى كتابة كلمة المرور.
sign-in-ended = انتهت الجلسة. يرجى تسجيل الدخول للمتابعة.
sign-in-kept = ما كُتب محفوظ.
sign-in-again-title = مرحبًا بعودتك
sign-in-again-text = لم يُفقد شيء. ما كُتب لم يُرسل بعد.
sign-in-again-send = إرسال ما كُتب
sign-in-again-without = المتابعة دون إرساله
session-ends = تنتهي الجلسة بعد دقيقتين.
session-stay = البقاء
session-ended = انتهت الجلسة. ما كُتب باقٍ هنا: يمكن إرساله ثم تسجيل الدخول عند الطلب.
sign-in-forgotten = هل نُسيت كلمة المرور؟ يمكن طلب كلمة جديدة من التنسيق.
sign-in-public = للبحث عن موعد: الموقع العام

## Kinds of appointment
kind-first-reception = لقاء أول
kind-follow-up = موعد متابعة
kind-convention = الاتفاقية
kind-evaluation = لقاء تقييم
kind-social-service = الخدمة الاجتماعية
kind-professional-service = العمل والتدريب

## States
state-booked = في الانتظار
state-arrived = وصول
state-arrived-at = وصول { $time }
state-done = انتهى
state-no-show = غياب
state-cancelled = ملغى

## Interpreters
interpreting-reserved = المترجم محجوز
interpreting-missing = يجب إيجاد مترجم
interpreting-column = مترجم · { $languages }

## Public holidays
holiday-new-year = رأس السنة
holiday-easter-monday = اثنين الفصح
holiday-labour-day = عيد العمال
holiday-ascension = عيد الصعود
holiday-whit-monday = اثنين العنصرة
holiday-national-day = العيد الوطني
holiday-assumption = عيد انتقال العذراء
holiday-all-saints = عيد جميع القديسين
holiday-armistice = ذكرى الهدنة
holiday-christmas = عيد الميلاد
holiday-french-community = عيد اتحاد والونيا وبروكسل

## When something goes wrong
trouble-offline = لا توجد شبكة. لم يتغير شيء. يرجى إعادة المحاولة.
trouble-unavailable = المشكلة من جهتنا. لم يتغير شيء. يرجى إعادة المحاولة بعد دقيقة.
trouble-not-found = هذا الموعد غير موجود.
trouble-forbidden = حسابك لا يسمح بذلك. يمكن سؤال الشخص المكلَّف بالتنسيق.
trouble-moved-on = تغيّر هذا الموعد قبل لحظات. هذه حالته الآن.
trouble-reload = إعادة التحميل
