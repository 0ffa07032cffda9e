### حجز موعد

booking-title = حجز موعد
booking-step = الخطوة { NUMBER($now) } من { NUMBER($all) }

booking-commune-title = أين سكنك؟
booking-commune-text = لكل بلدية مكتبها وشخص من المركز مسؤول عنها.
booking-commune-region = سكنك ليس في والونيا؟
booking-commune-brussels = سكني في بروكسل
booking-commune-flanders = سكني في فلاندرز

booking-elsewhere-title = مركز آخر يستقبلك
booking-elsewhere-centre = سكان { $commune } يستقبلهم مركز إقليمي آخر للاندماج:
booking-elsewhere-known-as = معروف أيضًا باسم: { $name }
booking-elsewhere-town = مقره الرئيسي في { $town }.
booking-elsewhere-ask = يُحجز الموعد لدى هذا المركز مباشرة. يمكن لبلديتك أن تعطيك عنوانه ورقم هاتفه.
booking-elsewhere-free = الخدمة هناك مجانية أيضًا، وأهلًا بك.
booking-elsewhere-brussels-title = في بروكسل: مسار الاستقبال
booking-elsewhere-brussels = لبروكسل مسارها الخاص ⁦(parcours d’accueil)⁩ ومكاتب استقبال خاصة بها. تخبرك بلديتك بالمكان وبما هو مطلوب منك.
booking-elsewhere-flanders-title = في فلاندرز: برنامج ⁦inburgering⁩
booking-elsewhere-flanders = لفلاندرز مسارها الخاص واسمه ⁦inburgering⁩، ومكاتب خاصة بها. تخبرك بلديتك بالمكان وبما هو مطلوب منك.
booking-elsewhere-german-title = هذه هي المجموعة الناطقة بالألمانية
booking-elsewhere-german = للمجموعة الناطقة بالألمانية مسار اندماج خاص بها. تخبرك بلديتك بالمكان وبما هو مطلوب منك.
booking-elsewhere-change = اختيار بلدية أخرى

booking-wishes-title = ما الذي يناسبك؟
booking-commune-of = البلدية: { $commune }
booking-kind-label = ما سبب الموعد؟
booking-kind-others = بدأت المسار من قبل: موعد آخر
booking-kind-first-reception = لقاء أول
booking-kind-first-reception-hint = للبداية: نتعارف ونتحدث عن وضعك.
booking-kind-follow-up = موعد متابعة
booking-kind-follow-up-hint = سؤال أو خطوة جديدة في مسارك.
booking-kind-convention = توقيع الاتفاقية ⁦(convention)⁩
booking-kind-convention-hint = خطة مسارك، نوقّعها معًا.
booking-kind-evaluation = لقاء تقييم
booking-kind-evaluation-hint = ننظر معك في سير دوراتك وفي احتياجاتك.
booking-kind-social-service = الخدمة الاجتماعية
booking-kind-social-service-hint = السكن والصحة والأوراق والحقوق.
booking-kind-professional-service = العمل والتدريب
booking-kind-professional-service-hint = العمل والشهادات والدورات.
booking-language-label = ما هي اللغة الأسهل لك في الكلام؟
booking-other-language = ما هي هذه اللغة؟
booking-other-language-hint = يُكتب هنا اسم اللغة. سيبحث المركز معك عن مترجم شفهي.
booking-wrong-other-language = يُرجى كتابة اسم لغتك.
booking-interpreter-label = هل أنت بحاجة إلى مترجم؟
booking-interpreter-yes = نعم، مع مترجم شفهي
booking-interpreter-yes-hint = الخدمة مجانية. يترجم المترجم كل ما يُقال.
booking-interpreter-no = لا، أتكلم الفرنسية بما يكفي
booking-half-day-label = ما هو الوقت المفضل لك؟
booking-half-day-any = لا فرق
booking-half-day-morning = صباحًا
booking-half-day-afternoon = بعد الظهر
booking-see-times = عرض الأوقات المتاحة

booking-slots-title = اختيار الموعد
booking-slots-worker = سيكون في استقبالك: { $worker }
booking-slots-minutes = المدة: نحو { NUMBER($minutes) } دقيقة
booking-slots-interpreter = يوجد مترجم في كل هذه الأوقات: { $language }
booking-slots-demonstration = عرض تجريبي: هذه الأسماء وهذا العنوان غير حقيقية.
booking-step-free = يمكن الدخول بالكرسي المتحرك
booking-slots-with = مع { $worker }
booking-slots-first = أول يوم متاح: { $day }
booking-slots-window = من { $first } إلى { $last }
booking-slots-later = الأيام التالية
booking-slots-earlier = الأيام السابقة
booking-slots-offices = عرض مكتب آخر
booking-slots-offices-text = الأشخاص أنفسهم يستقبلون هنا أيضًا:
booking-slots-taken-title = حُجز هذا الوقت قبل لحظات
booking-slots-taken = سبقك شخص آخر. إليك أقرب الأوقات المتاحة. ما كتبته محفوظ.
booking-slots-book = حجز هذا الوقت
booking-none-title = لا يوجد وقت متاح في هذه الأيام
booking-none-no-worker = لا يوجد حاليًا شخص مكلّف ببلديتك في هذه التواريخ.
booking-none-past = مضت هذه الأيام.
booking-none-no-opening = هذا المكتب لا يستقبل في هذه الأوقات.
booking-none-closed = المكتب مغلق في هذه الأيام.
booking-none-absent = الشخص الذي يستقبل غائب في هذه الأيام.
booking-none-no-interpreter = ليس لدينا مترجم لهذه اللغة.
booking-none-interpreter-elsewhere = لا يوجد مترجم متاح لهذه اللغة في هذه الأوقات.
booking-none-too-soon = آخر الأوقات المتاحة قريبة جدًا ولا يمكن حجزها عبر الإنترنت.
booking-none-too-far = هذه الأيام بعيدة جدًا، ولا يمكن حجزها بعد.
booking-none-full = كل الأوقات محجوزة.
booking-none-try = ما يمكنك فعله:
booking-none-next = عرض يوم { $day }
booking-none-without-interpreter = البحث بدون مترجم: يمكنك الحضور مع شخص يترجم لك
booking-none-phone = يمكنك الاتصال بنا: { $phone }
booking-none-call = يمكنك أيضًا الاتصال بالمركز: نبحث معًا عن حل.

booking-details-title = ما اسمك؟
booking-details-chosen = موعدك
booking-details-interpreter = المترجم: { $language }
booking-details-kept = هذا الوقت محجوز لك مؤقتًا حتى الساعة { $time }.
booking-details-not-kept = لم يعد هذا الوقت محجوزًا لك. يمكنك المتابعة: سنتحقق مما إذا كان ما زال متاحًا.
booking-family-name = اسم العائلة
booking-given-name = الاسم الأول (اختياري)
booking-reach = كيف نتصل بك؟
booking-reach-hint = رقم هاتف أو بريد إلكتروني: يكفي أحدهما. وذلك فقط من أجل هذا الموعد.
booking-phone = الهاتف
booking-phone-hint = مثال: ⁦0470 12 34 56⁩
booking-email = البريد الإلكتروني
booking-consent = أوافق على أن يحتفظ المركز بهذه المعلومات لتحضير موعدي.
booking-consent-more = ما الذي نحتفظ به، ولماذا
booking-consent-what = نحتفظ باسمك ورقم هاتفك أو بريدك الإلكتروني وبلديتك ولغتك. ونحتفظ أيضًا بوقت الموعد ومكانه وسببه وبطلب المترجم. ولا نحتفظ بإجاباتك عن الأسئلة السابقة.
booking-consent-why = لاستقبالك ولإخبارك إذا تغيّر شيء. لا يراها إلا من يحضّرون هذا الموعد.
booking-consent-long = لمدة { $past ->
    [zero] { $past } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $past } أشهر
    [many] { $past } شهرًا
   *[other] { $past } شهر
} بعد الموعد، أو { $cancelled ->
    [zero] { $cancelled } شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $cancelled } أشهر
    [many] { $cancelled } شهرًا
   *[other] { $cancelled } شهر
} بعد إلغائه. ثم تُمحى. يمكنك في أي وقت طلب الاطلاع عليها أو تصحيحها أو حذفها.
booking-book = حجز هذا الموعد
booking-used-before = سبق أن حُجز موعد بهذا النموذج. إذا حُجز موعد مرة أخرى فسيكون موعدًا ثانيًا.
booking-not-now = لم يُحجز هذا الموعد، لأن الطلبات كثيرة جدًا. يُرجى المحاولة لاحقًا أو الاتصال بالمركز، وهو يحجز الموعد معكم.

booking-wrong-language = يُرجى اختيار لغتك.
booking-wrong-name-unreadable = يجب أن يحتوي الاسم على حرف واحد على الأقل.
booking-wrong-name-long = هذا الاسم طويل جدًا: الحد الأقصى 100 حرف.
