info-more = صفحات أخرى للقراءة
info-start = الإجابة عن الأسئلة
info-book = حجز موعد

## For whom? By when?

info-for-whom-about = من عليه متابعة { -path } في والونيا، ومن يمكنه ذلك، ومن هو مستثنى أو معفى، وقبل أي تاريخ.
info-for-whom-lead = { -path } ⁦(Parcours d’intégration)⁩ إلزامي لبعض الأشخاص. ويمكن لكل الآخرين متابعته أيضًا. وهو مجاني.
info-newcomer-title = لستَ من أوروبا، وإقامتك هنا أقل من ثلاث سنوات
info-newcomer-welcome = أهلًا وسهلًا! من المفترض أن بلديتك أعطتك رسالة ⁦(annexe I)⁩. تقول الرسالة إن المسار إلزامي لك.
info-newcomer-who = هذا وضعك إذا:
info-newcomer-where = سكنك في بلدية في والونيا.
info-newcomer-dates = المهل
info-newcomer-present = الزيارة الأولى للمركز: خلال { $months } أشهر بعد أول تسجيل لك في البلدية.
info-newcomer-aim = المسار كله: { $months } شهرًا، من تاريخ طلب بطاقة الإقامة.
info-newcomer-allowed = هناك قانون أحدث يعطي { $months } شهرًا لمن طلب بطاقة الإقامة ابتداءً من { $date }. يخبرك المركز إن كان هذا وضعك. وحتى ذلك الحين، المهلة { $aim } شهرًا.
info-newcomer-call = من الأفضل عدم الانتظار: حجز موعد أو الاتصال بالمركز.
info-newcomer-convention = يجب الالتزام بما هو مكتوب في الاتفاقية ⁦(convention)⁩ التي توقّعها مع المركز.
info-waivers-title = حالات الإعفاء
info-waivers-text = هل أنت في إحدى هذه الحالات؟ مع إثبات، لك الحق في الإعفاء.
info-waiver-proof = الإثبات: { $papers }
info-review-title = حالات ينظر فيها المركز معك
info-volunteer-title = أنت من أوروبا، أو من عائلة شخص أوروبي، أو هنا منذ أكثر من ثلاث سنوات
info-volunteer-welcome = أهلًا وسهلًا! يمكنك متابعة المسار إن أردت. ليست هناك مهلة لإنهائه كله.
info-exempt-title = من هو المستثنى؟
info-exempt-text = المسار ليس إلزاميًا لهؤلاء الأشخاص.
info-exempt-confirm = المركز يؤكد ذلك.
info-countries-eu = { $count ->
    [zero] دول الاتحاد الأوروبي
    [one] دول الاتحاد الأوروبي ({ $count })
    [two] دول الاتحاد الأوروبي ({ $count })
    [few] دول الاتحاد الأوروبي ({ $count })
    [many] دول الاتحاد الأوروبي ({ $count })
   *[other] دول الاتحاد الأوروبي ({ $count })
}
info-countries-eea = { $count ->
    [zero] دول المنطقة الاقتصادية الأوروبية
    [one] دول المنطقة الاقتصادية الأوروبية ({ $count })
    [two] دول المنطقة الاقتصادية الأوروبية ({ $count })
    [few] دول المنطقة الاقتصادية الأوروبية ({ $count })
    [many] دول المنطقة الاقتصادية الأوروبية ({ $count })
   *[other] دول المنطقة الاقتصادية الأوروبية ({ $count })
}
info-countries-eea-text = دول الاتحاد الأوروبي، وأيضًا:
info-countries-others = وأيضًا: { $countries }
info-unsure-title = لست متأكدًا من وضعك؟
info-unsure-text = بضعة أسئلة تكفي. والإجابة تقول أيضًا أي أوراق مفيدة للموعد.

## What and with whom?

info-path-about = خطوات { -path }: وحدة الاستقبال والاتفاقية ⁦(convention)⁩ والدورات والشهادة النهائية ⁦(attestation)⁩، مع المركز وشركائه.
info-path-lead = المسار يتم مع المركز ومع شركائه. كل الخطوات مجانية.
info-centre-title = مع المركز
info-reception-title = وحدة الاستقبال ⁦(module d’accueil)⁩
info-reception-text = لقاءات للنظر في وضعك:
info-theme-housing = السكن
info-theme-health = الصحة
info-theme-french = مستواك في الفرنسية ودورات اللغة
info-theme-work = العمل والتدريب
info-theme-citizenship = المواطنة: حقوقك وواجباتك
info-theme-childhood = الطفولة والشباب
info-partners-title = مع الشركاء
info-partners-text = تقدّم الدوراتِ جمعياتٌ ومؤسسات. ويخبرك المركز بالدورات المناسبة لك.
info-citizenship = دورة مواطنة من { $hours } ساعة
info-courses = دورات أخرى، بحسب حاجاتك وواجباتك
info-services-title = خدماتنا الأخرى
info-services-text = يعمل فريق المسار مع هذه الخدمات ومع شبكة من الشركاء. وبحسب وضعك، يوجّهك إلى الشخص المناسب.

## Where and when?

info-offices-about = مكاتب الاستقبال الخاصة بـ{ -path }: العناوين وأنصاف الأيام والبلديات وطريقة الوصول. بموعد فقط.
info-offices-lead = { $count ->
    [zero] لا يوجد مكتب استقبال.
    [one] يستقبلك مكتب استقبال واحد، بموعد فقط.
    [two] يستقبلك مكتبا استقبال ({ $count })، بموعد فقط.
    [few] تستقبلك { $count } مكاتب استقبال، بموعد فقط.
    [many] يستقبلك { $count } مكتب استقبال، بموعد فقط.
   *[other] يستقبلك { $count } مكتب استقبال، بموعد فقط.
}
info-offices-interpreter = يمكن أن يحضر معك مترجم.
info-offices-half-days = بحسب المكان، يكون الموعد صباحًا أو بعد الظهر.
info-morning = { $weekday } صباحًا
info-afternoon = { $weekday } بعد الظهر
info-no-openings = لا مواعيد هنا حاليًا.
info-office-about = { $office }: العنوان والساعات والبلديات وطريقة الوصول. بموعد فقط.
info-office-only = بموعد فقط
info-office-address = العنوان
info-office-phone = الهاتف: { $phone }
info-office-email = البريد الإلكتروني: { $email }
info-office-when = الأوقات
info-opening = { $day }، من { $start } إلى { $end }
info-every-weeks = { $weeks ->
    [zero] كل أسبوع
    [one] كل أسبوع
    [two] كل أسبوعين
    [few] كل { $weeks } أسابيع
    [many] كل { $weeks } أسبوعًا
   *[other] كل { $weeks } أسبوع
}
info-first-of-month = { $weekday } الأول من الشهر
info-second-of-month = { $weekday } الثاني من الشهر
info-third-of-month = { $weekday } الثالث من الشهر
info-fourth-of-month = { $weekday } الرابع من الشهر
info-last-of-month = { $weekday } الأخير من الشهر
info-office-next-title = أقرب موعد متاح
info-office-next = { $date }، الساعة { $time }
info-office-none = لا توجد ساعة متاحة حاليًا. يمكنك أن تسأل رغم ذلك: يبحث المركز معك.
info-office-unknown = لا يمكننا معرفة ذلك الآن. تظهر الساعات المتاحة عند حجز الموعد.
info-office-next-note = للموعد الأول. وقد يحجز شخص آخر هذه الساعة.
info-office-communes = لمن سكنه في
info-office-access = طريقة الوصول
info-office-french = هذه المعلومات بالفرنسية، كما يكتبها المركز.
info-office-languages = لغات المترجمين
info-office-languages-text = من المهم ذكر لغتك عند حجز الموعد.

## Contact

info-contact-about = من يستقبلك من أجل { -path }: بكتابة بلديتك يظهر الشخص والمكتب ورقم الهاتف.
info-contact-lead = الشخص المسؤول عن بلديتك يعطيك موعدًا.
info-contact-label = أين سكنك؟ البلدية أو القرية أو الرمز البريدي
info-contact-find = بحث
info-contact-empty = يجب كتابة بلديتك أولًا.
info-contact-none = لم نجد هذا الاسم. يمكن كتابة الرمز البريدي، أو الاسم الموجود في رسالة البلدية.
info-contact-several = أي منها بلديتك؟
info-contact-all = { $count ->
    [zero] البلديات التي نستقبل سكانها
    [one] البلدية التي نستقبل سكانها
    [two] البلديات التي نستقبل سكانها ({ $count })
    [few] البلديات التي نستقبل سكانها ({ $count })
    [many] البلديات التي نستقبل سكانها ({ $count })
   *[other] البلديات التي نستقبل سكانها ({ $count })
}
info-commune-title = سكنك في { $commune }
info-commune-about = من يستقبل سكان { $commune } من أجل { -path }: الشخص والمكتب ورقم الهاتف.
info-commune-worker = الشخص المسؤول عن بلديتك
info-commune-no-worker = يستقبلك شخص من الفريق.
info-commune-stand-ins = وفي حال الغياب: { $names }
info-commune-office = مكتب الاستقبال الخاص بك
info-commune-centre = مركزك
info-commune-elsewhere = بلديتك ليست في الجزء من والونيا الذي فيه هذا المسار. تستقبلك جهة أخرى.
info-commune-another = بلدية أخرى

## My appointment

info-mine-about = كيفية العثور على موعد { -path } أو تغييره أو إلغائه.
info-mine-lead = يمكنك رؤية الموعد أو تغييره أو إلغاؤه بنفسك.
info-mine-link = يمكن فتح الرابط الذي احتفظت به عند حجز الموعد.
info-mine-code = أو مسح الرمز المربع الموجود على ورقة الموعد بكاميرا هاتفك.
info-mine-lost-title = هل ضاع الرابط؟
info-mine-lost = يمكنك الاتصال بمركز بلديتك. يخبرك المركز بيوم الموعد ووقته ويعطيك رابطًا جديدًا.
info-mine-again = يمكننا إرساله إليك من جديد.
info-mine-email = بريدك الإلكتروني
info-mine-phone = رقم هاتفك
info-mine-either = بريدك الإلكتروني أو رقم هاتفك
info-mine-hint = الذي أعطيته عند حجز الموعد.
info-mine-send = إرسال الرابط
info-mine-wrong-email = يرجى كتابة البريد الإلكتروني الذي أعطيته عند الحجز، مثل ⁦name@example.be⁩.
info-mine-wrong = يرجى كتابة البريد الإلكتروني أو رقم الهاتف الذي أعطيته عند الحجز.
info-mine-sent-title = يرجى الاطلاع على رسائلك
info-mine-sent = إذا حُجز موعد بهذا العنوان أو الرقم، يصل رابطه خلال بضع دقائق. يرجى البحث أيضًا في البريد غير المرغوب فيه.
info-mine-sent-nothing = لم يصل شيء؟ يمكنك الاتصال بمركز بلديتك.
info-mine-lost-otherwise = هذا غير ممكن لك؟ يمكنك الاتصال بمركز بلديتك. يخبرك المركز بيوم الموعد ووقته ويعطيك رابطًا جديدًا.

## What search engines say of the other pages

info-screening-about = بضعة أسئلة لمعرفة ما إذا كان { -path } إلزاميًا لك، وقبل أي تاريخ، وما هي الأوراق المفيدة. تبقى إجاباتك في هاتفك.
info-booking-about = حجز موعد من أجل { -path } في مكتب الاستقبال الخاص ببلديتك، مع مترجم إن أردت. الخدمة مجانية.
