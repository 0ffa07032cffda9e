### The questions. One idea a sentence; one question a screen; nothing that
### frightens. question-<fact> (title), -hint (where to look), -why (why we ask).

wizard-title = هل يخصّني المسار؟
wizard-result = نتيجتك
wizard-continue = متابعة
wizard-back = رجوع
wizard-why = لماذا هذا السؤال؟
wizard-left = { $count ->
    [zero] لم يبقَ أي سؤال
    [one] بقي سؤال واحد تقريبًا
    [two] بقي سؤالان تقريبًا
    [few] بقي نحو { $count } أسئلة
    [many] بقي نحو { $count } سؤالًا
   *[other] بقي نحو { $count } سؤال
}
wizard-last = السؤال الأخير
wizard-private = تبقى إجاباتك في هذا الهاتف.
wizard-forms = تُستعمل إجاباتك لمعرفة النتيجة فقط. ولا يحتفظ بها أحد.
wizard-change = تغيير

## Common answers

choice-unsure = لا أعرف
choice-yes = نعم
choice-no = لا

## Dates

wizard-date-month-hint = يكفي الشهر والسنة عند عدم معرفة اليوم.
wizard-date-year-hint = تكفي السنة وحدها عند عدم معرفة الباقي.

## Commune

question-commune = في أي بلدية ⁦(commune)⁩ سكنك؟
question-commune-hint = يُكتب اسم المدينة، ويُفضَّل بالحروف اللاتينية، أو الرمز البريدي (4 أرقام). وإذا كان لديك عنوانان فالمطلوب عنوان أوراقك.
question-commune-why = لكل إقليم في بلجيكا مساره الخاص. ولكل بلدية مكتب استقبال وشخص من المركز مسؤول عنها.
wizard-commune-label = البلدية أو الرمز البريدي
wizard-commune-none = لم نجد أي بلدية. يمكن تجربة الرمز البريدي، أو اسم البلدية كما هو مكتوب في أوراقك.
wizard-commune-village = قرية: { $village }
wizard-commune-elsewhere = بلديتي ليست في القائمة

question-region = أين سكنك؟
question-region-hint = المكان مكتوب في عنوانك.
question-region-why = لبروكسل وفلاندرز والمجموعة الناطقة بالألمانية مسار آخر.
choice-region-wallonia-french = في والونيا
choice-region-wallonia-french-hint = شارلروا، لا لوفيير، لييج، مونس، نامور، تورناي…
choice-region-brussels = في بروكسل
choice-region-brussels-hint = إحدى بلديات بروكسل التسع عشرة
choice-region-flanders = في فلاندرز
choice-region-flanders-hint = أنتويرب، بروج، غنت، هاسلت، لوفن…
choice-region-german-speaking = في بلدية ناطقة بالألمانية
choice-region-german-speaking-hint = أوبن، سانت فيت، كلميس وست بلديات أخرى

## Nationality

question-nationalities = ما هي جنسيتك؟
question-nationalities-hint = إذا كانت لديك عدة جنسيات فيمكن اختيارها كلها.
question-nationalities-why = المسار غير إلزامي للبلجيكيين ولمواطني الاتحاد الأوروبي. والقاعدة مختلفة أيضًا للبريطانيين والأتراك.
choice-nationalities-be = بلجيكية
choice-nationalities-eu = جنسية بلد من الاتحاد الأوروبي
choice-nationalities-eu-hint = أو آيسلندا أو ليختنشتاين أو النرويج أو سويسرا. وليس أوكرانيا أو ألبانيا أو مولدوفا أو صربيا…
choice-nationalities-gb = بريطانية
choice-nationalities-gb-hint = المملكة المتحدة
choice-nationalities-tr = تركية
choice-nationalities-zz = جنسية بلد آخر
choice-nationalities-zz-hint = أو بدون جنسية
wizard-european-countries = أي البلدان؟ عرض القائمة
wizard-european-countries-list = إسبانيا، إستونيا، ألمانيا، أيرلندا، آيسلندا، إيطاليا، البرتغال، بلغاريا، بولندا، التشيك، الدنمارك، رومانيا، سلوفاكيا، سلوفينيا، السويد، سويسرا، فرنسا، فنلندا، قبرص، كرواتيا، لاتفيا، لوكسمبورغ، ليتوانيا، ليختنشتاين، مالطا، المجر، النرويج، النمسا، هولندا، اليونان.

## Residence document

question-residence-document = ما هي وثيقة الإقامة التي لديك؟
question-residence-document-hint = الحرف مكتوب على بطاقتك. إذا ضاعت البطاقة أو انتهت أو هي قيد التجديد، ولو مع ورقة مؤقتة، فالمطلوب حرف هذه البطاقة.
question-residence-document-why = يدل الحرف على نوع إقامتك. والمسار يخص الإقامات التي تزيد على ثلاثة أشهر.
wizard-other-documents = عرض البطاقات والأوراق الأخرى
choice-residence-document-none = ليست لدي أي ورقة إقامة
choice-residence-document-none-hint = لا بطاقة (ولا حتى برتقالية) ولا ملحق ولا تأشيرة ⁦D⁩. يمكنك زيارة المركز مع ذلك.
choice-residence-document-annex-3 = الملحق 3 ⁦(Annexe 3)⁩
choice-residence-document-annex-3-hint = تصريح بالوصول، على ورق
choice-residence-document-ai = البطاقة البرتقالية
choice-residence-document-ai-hint = شهادة تسجيل ⁦(attestation d’immatriculation)⁩، على ورق
choice-residence-document-annex-15 = الملحق 15 ⁦(Annexe 15)⁩
choice-residence-document-annex-15-hint = ورقة مؤقتة في انتظار البطاقة الأولى
choice-residence-document-annex-35 = الملحق 35 ⁦(Annexe 35)⁩
choice-residence-document-annex-35-hint = ورقة مؤقتة خلال الطعن في قرار ⁦(recours)⁩
choice-residence-document-a = بطاقة A
choice-residence-document-a-hint = إقامة مؤقتة
choice-residence-document-b = بطاقة B
choice-residence-document-b-hint = إقامة غير محدودة المدة
choice-residence-document-k = بطاقة K
choice-residence-document-k-hint = استقرار ⁦(établissement)⁩، سابقًا: بطاقة C
choice-residence-document-l = بطاقة L
choice-residence-document-l-hint = إقامة طويلة الأمد، سابقًا: بطاقة D
choice-residence-document-eu = بطاقة EU
choice-residence-document-eu-hint = لمواطن أوروبي، سابقًا: بطاقة E
choice-residence-document-eu-plus = بطاقة ⁦EU+⁩
choice-residence-document-eu-plus-hint = لمواطن أوروبي، إقامة دائمة، سابقًا: بطاقة ⁦E+⁩
choice-residence-document-f = بطاقة F
choice-residence-document-f-hint = لأفراد أسرة مواطن أوروبي أو بلجيكي
choice-residence-document-f-plus = بطاقة ⁦F+⁩
choice-residence-document-f-plus-hint = لأفراد أسرة مواطن أوروبي أو بلجيكي، إقامة دائمة
choice-residence-document-h = بطاقة H
choice-residence-document-h-hint = البطاقة الزرقاء الأوروبية، لعمل يتطلب مؤهلات
choice-residence-document-i = بطاقة I
choice-residence-document-i-hint = لمن نقلته شركته إلى بلجيكا
choice-residence-document-j = بطاقة J
choice-residence-document-j-hint = لمن نقلته شركته من بلد أوروبي آخر
choice-residence-document-m = بطاقة M
choice-residence-document-m-hint = اتفاق الانسحاب البريطاني (بريكست)، للأسرة أيضًا
choice-residence-document-n = بطاقة N
choice-residence-document-n-hint = للبريطانيين الذين يعملون هنا ويسكنون في بلد آخر
choice-residence-document-visa-d = تأشيرة ⁦D⁩ في جواز سفري
choice-residence-document-other = ورقة أخرى أو ملحق آخر
choice-residence-document-other-hint = مثلًا: الملحق 12 أو 19 أو 26

question-permit-longer-than-three-months = هل المدة الكاملة لوثيقتك أكثر من ثلاثة أشهر؟
question-permit-longer-than-three-months-hint = يكون الحساب بين التاريخين المكتوبين على الوثيقة، لا ابتداءً من اليوم.
question-permit-longer-than-three-months-why = المسار يخص الإقامات التي تزيد على ثلاثة أشهر.

question-permit-ordered-on = متى طلبت أول بطاقة إقامة من البلدية؟
question-permit-ordered-on-hint = هو اليوم الذي أخذت فيه البلدية صورتك وبصماتك لأول مرة، لا يوم استلام البطاقة. لا تُحسب البطاقة البرتقالية ولا الملاحق ولا البطاقات اللاحقة. والتاريخ مكتوب على إيصال البلدية.
question-permit-ordered-on-why = وقت إنهاء المسار يبدأ من هذا اليوم.

## Stay

question-legal-stay-since = منذ متى إقامتك في بلجيكا قانونية بدون انقطاع؟
question-legal-stay-since-hint = هو تاريخ أول ورقة بلجيكية: بطاقة برتقالية أو ملحق (وليس أمرًا بمغادرة البلاد) أو بطاقة. ومع تأشيرة ⁦D⁩: يوم وصولك. تُحسب أيضًا فترة طلب اللجوء. وبعد فترة بدون أوراق فالمطلوب تاريخ أول ورقة بعدها.
question-legal-stay-since-why = يخص القانون الأشخاص الذين إقامتهم القانونية هنا أقل من ثلاث سنوات.

question-legal-stay-includes-asylum-procedure = هل كان لديك طلب لجوء خلال هذه المدة؟
question-legal-stay-includes-asylum-procedure-hint = الإجابة «نعم» إذا انتظرت ردًا على طلب لجوء في بلجيكا.
question-legal-stay-includes-asylum-procedure-why = قد تُحسب مدة الانتظار هذه بطريقة أخرى. سيتحقق شخص من المركز من ذلك معك.

question-asylum-pending = هل لديك طلب لجوء، أو طعن بعد رفض اللجوء، ما زال بدون جواب؟
question-asylum-pending-hint = الإجابة «لا» إذا كنت قد حصلت على الحماية.
question-asylum-pending-why = خلال فترة طلب اللجوء لا يكون المسار إلزاميًا.

question-temporary-protection = هل لديك حاليًا الحماية المؤقتة التي تُعطى لمن جاؤوا من أوكرانيا؟
question-temporary-protection-hint = ليست صفة لاجئ ولا حماية فرعية ⁦(protection subsidiaire)⁩ ولا الحماية المؤقتة في تركيا. والإجابة «نعم» أيضًا إذا كانت إقامتك مرتبطة بقريب لديه الحماية المؤقتة الخاصة بأوكرانيا.
question-temporary-protection-why = من لديه حماية مؤقتة معفى من المسار.

question-registered-in-commune-on = ما تاريخ أول تسجيل لك في بلدية من والونيا؟
question-registered-in-commune-on-hint = تسجيل لإقامة تزيد على ثلاثة أشهر. وإذا غيّرت البلدية داخل والونيا فالمطلوب التاريخ الأول. البطاقة البرتقالية وبلديات بروكسل أو فلاندرز لا تُحسب. يمكن للبلدية إعطاء التاريخ.
question-registered-in-commune-on-why = ينص القانون على زيارة أولى للمركز خلال ثلاثة أشهر.

## Family

question-family-tie = هل أنت من أسرة شخص أوروبي أو بلجيكي يعيش في بلجيكا؟
question-family-tie-hint = «أوروبي» هنا: جنسية الاتحاد الأوروبي (عدا بلجيكا) أو آيسلندا أو ليختنشتاين أو النرويج أو سويسرا.
question-family-tie-why = المسار غير إلزامي لأقرب أفراد أسرة مواطن أوروبي.
choice-family-tie-none = لا
choice-family-tie-eu-core = نعم، من أقرب أفراد أسرة مواطن أوروبي (غير بلجيكي)
choice-family-tie-eu-core-hint = أنت زوجه أو زوجته أو شريكه بعقد يساوي الزواج (وليس المساكنة القانونية البلجيكية). أو أنت ابنه أو ابنته دون 21 سنة، أو من أبناء زوجه. أو أنت على نفقته: ابن أكبر أو والد أو والدة. وإذا كان بلجيكيًا أيضًا فالجواب «من أسرة شخص بلجيكي».
choice-family-tie-eu-other = نعم، صلة أخرى بمواطن أوروبي
choice-family-tie-eu-other-hint = مساكنة قانونية بلجيكية ⁦(cohabitation légale)⁩، حياة مشتركة بدون عقد، أخ، أخت، والد أو والدة طفل أوروبي…
choice-family-tie-belgian = نعم، من أسرة شخص بلجيكي
choice-family-tie-belgian-hint = زوج أو زوجة أو شريك أو ابن أو ابنة أو والد أو والدة شخص بلجيكي، ولو حصل على الجنسية حديثًا. وإذا عشتم معًا في بلد أوروبي آخر فمن المهم قراءة الجواب التالي أيضًا.
choice-family-tie-belgian-free-movement = نعم، من أسرة شخص بلجيكي، وقد عشنا في بلد أوروبي آخر
choice-family-tie-belgian-free-movement-hint = معًا في البيت نفسه، لأكثر من ثلاثة أشهر. السفر في العطل لا يُحسب.
choice-family-tie-british-withdrawal = نعم، من أسرة شخص بريطاني
choice-family-tie-british-withdrawal-hint = مع البطاقة M الخاصة باتفاق الانسحاب (بريكست).

## Age

question-birth-date = ما هو تاريخ ميلادك؟
question-birth-date-hint = هو مكتوب على بطاقتك.
question-birth-date-why = المسار غير إلزامي قبل سن 18، ولا ابتداءً من سن 65.

question-unaccompanied-minor-in-autonomy = هل أنت في بلجيكا بدون والديك، وفي سكن خاص بك؟
question-unaccompanied-minor-in-autonomy-hint = الإجابة «نعم» إذا كان لديك وصي وسكن خاص بك، ابتداءً من سن 16. والإجابة «لا» إذا كان سكنك في مركز استقبال أو عند أسرة.
question-unaccompanied-minor-in-autonomy-why = للشباب الذين يعيشون وحدهم قواعد خاصة بهم. سينظر المركز في ذلك معك.

## A path already followed, studies, work, health

question-prior-certificate = هل لديك الشهادة النهائية ⁦(attestation)⁩ عن مسار اندماج سابق؟
question-prior-certificate-hint = شهادة دورة الفرنسية أو المواطنة وحدها لا تكفي.
question-prior-certificate-why = المسار الذي انتهى في إقليم آخر يُحتسب هنا أيضًا.
choice-prior-certificate-none = لا
choice-prior-certificate-wallonia = نعم، من والونيا
choice-prior-certificate-wallonia-hint = شهادة أُعطيت في النهاية، من مركز إقليمي للاندماج
choice-prior-certificate-brussels = نعم، من بروكسل
choice-prior-certificate-brussels-hint = شهادة أُعطيت في النهاية، من مكتب استقبال في بروكسل
choice-prior-certificate-flanders = نعم، من فلاندرز
choice-prior-certificate-flanders-hint = شهادة ⁦«inburgering»⁩ التي تُعطى في النهاية
choice-prior-certificate-german-speaking = نعم، من المجموعة الناطقة بالألمانية في بلجيكا
choice-prior-certificate-started-elsewhere = بدأت في إقليم آخر من بلجيكا لكنني لم أنتهِ
choice-prior-certificate-in-progress-wallonia = بدأت في والونيا لكنني لم أنتهِ

question-belgian-diploma = هل لديك شهادة دراسية أو دبلوم من مدرسة أو جامعة بلجيكية؟
question-belgian-diploma-hint = مثلًا: ⁦CEB⁩ أو ⁦CESS⁩ أو إجازة جامعية أو ماجستير. أما شهادة دورة الفرنسية أو التدريب المهني فجوابها «لا أعرف»، والمركز يتحقق. ومعادلة شهادة أجنبية لا تُحتسب.
question-belgian-diploma-why = من لديه شهادة بلجيكية معفى من المسار.

question-standstill-state = هل لبلدك مع أوروبا نفس الاتفاق الذي لتركيا؟
question-standstill-state-hint = هذا نادر. «لا أعرف» إجابة مقبولة.
question-standstill-state-why = بعض الاتفاقات تعفي من المسار. سيتحقق المركز من ذلك.

question-work = هل لديك عمل حاليًا؟
question-work-hint = عمل مدفوع الأجر، بعقد أو عمل حر. وليس تدريبًا ولا دورة. إذا كان العمل عبر وكالة أو بعقود قصيرة أو ⁦«article 60»⁩ فالمطلوب الجواب الذي يذكر ذلك، ولو بدوام كامل.
question-work-why = العمل بنصف دوام أو أكثر، منذ أكثر من ثلاثة أشهر، يعفي من المسار.
choice-work-none = لا
choice-work-less-than-half-time = نعم، أقل من نصف دوام
choice-work-less-than-half-time-hint = أقل من نحو 19 ساعة في الأسبوع (نصف دوام كامل)
choice-work-half-time-or-more = نعم، نصف دوام أو أكثر
choice-work-half-time-or-more-hint = نحو 19 ساعة في الأسبوع أو أكثر (نصف دوام كامل)، عند صاحب عمل واحد
choice-work-self-employed = نعم، عمل حر (مستقل)
choice-work-several-part-time = نعم، عدة أعمال، كل منها بساعات قليلة
choice-work-interim = نعم، عمل عبر وكالة ⁦(intérim)⁩ أو عقود قصيرة (أيام أو أسابيع) أو ⁦«article 60»⁩

question-work-since = منذ متى لديك عمل بنصف دوام أو أكثر، بدون انقطاع؟
question-work-since-hint = المطلوب أول يوم عمل، لا يوم توقيع العقد. إذا تتابعت عقود بدون انقطاع فالمطلوب بداية الأول. وإذا توقف العمل، أو كان عبر وكالة أو بساعات أقل، فلا تُحسب تلك المدة بل ما بعدها. وللعمل الحر: بداية النشاط.
question-work-since-why = يلزم أكثر من ثلاثة أشهر من العمل بدون انقطاع.

question-study = هل لديك حاليًا دراسة في مدرسة أو جامعة، أو عمل في التدريس؟
question-study-hint = في مدرسة أو معهد عالٍ أو جامعة.
question-study-why = الدراسة ببرنامج كامل، وأحيانًا البحث أو التدريس، تعفي من المسار.
choice-study-none = لا
choice-study-regular = نعم، دراسة ببرنامج كامل
choice-study-regular-hint = تسجيل لسنة دراسية كاملة، وليس دورة لغة فقط
choice-study-exchange = نعم، تبادل طلابي
choice-study-exchange-hint = برنامج إيراسموس أو برنامج آخر
choice-study-phd-grant = نعم، دكتوراه بمنحة
choice-study-higher-education-teacher = نعم، عمل في التدريس في معهد عالٍ أو جامعة
choice-study-higher-education-teacher-hint = معترف بها في اتحاد والونيا – بروكسل

question-medical = هل متابعة مسار الاندماج غير ممكنة لك بسبب مرض أو إعاقة؟
question-medical-hint = إجازة مرضية من العمل أو بطاقة إعاقة لا تكفي. لا نسأل عن نوع المرض.
question-medical-why = قد تعفي شهادة طبية من المسار.
choice-medical-none = لا
choice-medical-certificate = نعم، ولدي شهادة طبية تقول إن متابعة المسار غير ممكنة لي
choice-medical-ill-without-certificate = نعم، لكن ليست لدي شهادة طبية
