### The questions. One idea a sentence; one question a screen; nothing that
### frightens. question-<fact> (title), -hint (where to look), -why (why we ask).

wizard-title = هل يخصّني المسار؟
wizard-continue = متابعة
wizard-back = رجوع
wizard-why = لماذا هذا السؤال؟
wizard-listen = استماع
wizard-left = { $count ->
    [zero] لم يبقَ أي سؤال
    [one] بقي سؤال واحد على الأكثر
    [two] بقي سؤالان على الأكثر
    [few] بقيت { $count } أسئلة على الأكثر
    [many] بقي { $count } سؤالًا على الأكثر
   *[other] بقي { $count } سؤال على الأكثر
}
wizard-last = السؤال الأخير
wizard-private = تبقى إجاباتك في هذا الهاتف.
wizard-forms = تُستعمل إجاباتك لحساب النتيجة فقط. ولا يحتفظ بها أحد.
wizard-answers = إجاباتك
wizard-no-answers = لا توجد إجابات حتى الآن.
wizard-change = تغيير
wizard-start-over = البدء من جديد
wizard-clear = حذف إجاباتي
wizard-cleared = حُذفت إجاباتك من هذا الهاتف.
wizard-see-verdict = عرض النتيجة
wizard-skip = تجاوز هذا السؤال
wizard-unanswered = لا توجد إجابة بعد
wizard-resumed = سبق أن بدأت الإجابة. نتابع من حيث توقفت.

## Common answers

choice-unsure = لا أعرف
choice-unsure-hint = لا بأس. نتابع.
choice-yes = نعم
choice-no = لا

## Dates

wizard-date-hint = مثال: 15 سبتمبر 2025
wizard-date-month-hint = إذا كان اليوم غير معروف لك فالشهر والسنة يكفيان.
wizard-date-year-hint = إذا كان الباقي غير معروف لك فالسنة تكفي.

## Commune

question-commune = في أي بلدية يقع مسكنك؟
question-commune-hint = يُرجى كتابة اسم المدينة أو الرمز البريدي.
question-commune-why = لكل إقليم في بلجيكا مساره الخاص. ولكل بلدية مكتب استقبال وشخص مسؤول عنها.
wizard-commune-label = البلدية أو الرمز البريدي
wizard-commune-example = مثال: ⁦La Louvière⁩ أو 7100
wizard-commune-found = { $count ->
    [zero] لا توجد بلديات
    [one] بلدية واحدة
    [two] بلديتان
    [few] { $count } بلديات
    [many] { $count } بلدية
   *[other] { $count } بلدية
}
wizard-commune-none = لم نجد أي بلدية. يمكنك تجربة الرمز البريدي أو اسم المدينة المجاورة.
wizard-commune-village = قرية: { $village }
wizard-commune-elsewhere = بلديتي ليست في القائمة

question-region = أين يقع مسكنك؟
question-region-hint = المكان المكتوب في عنوانك.
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
question-nationalities-why = المسار غير إلزامي للبلجيكيين والأوروبيين. والقاعدة مختلفة أيضًا للبريطانيين والأتراك.
choice-nationalities-be = بلجيكية
choice-nationalities-eu = جنسية بلد أوروبي من القائمة
choice-nationalities-eu-hint = الاتحاد الأوروبي أو آيسلندا أو ليختنشتاين أو النرويج أو سويسرا
choice-nationalities-gb = بريطانية
choice-nationalities-gb-hint = المملكة المتحدة
choice-nationalities-tr = تركية
choice-nationalities-zz = جنسية بلد آخر
choice-nationalities-zz-hint = أو بدون جنسية
wizard-european-countries = عرض قائمة البلدان الأوروبية
wizard-european-countries-list = إسبانيا، إستونيا، ألمانيا، أيرلندا، آيسلندا، إيطاليا، البرتغال، بلغاريا، بولندا، التشيك، الدنمارك، رومانيا، سلوفاكيا، سلوفينيا، السويد، سويسرا، فرنسا، فنلندا، قبرص، كرواتيا، لاتفيا، لوكسمبورغ، ليتوانيا، ليختنشتاين، مالطا، المجر، النرويج، النمسا، هولندا، اليونان.

## Residence document

question-residence-document = ما هي وثيقة الإقامة التي لديك؟
question-residence-document-hint = الحرف موجود في أعلى بطاقتك.
question-residence-document-why = يدل الحرف على نوع إقامتك. والمسار يخص الإقامات التي تزيد على ثلاثة أشهر.
wizard-card = بطاقة
wizard-other-documents = بطاقة أو ورقة أخرى
choice-residence-document-none = ليست لدي وثيقة
choice-residence-document-none-hint = أهلًا بك عندنا مع ذلك.
choice-residence-document-annex-3 = الملحق 3 ⁦(Annexe 3)⁩
choice-residence-document-annex-3-hint = تصريح بالوصول، على ورق
choice-residence-document-ai = البطاقة البرتقالية
choice-residence-document-ai-hint = شهادة تسجيل ⁦(attestation d’immatriculation)⁩، على ورق
choice-residence-document-annex-15 = الملحق 15 ⁦(Annexe 15)⁩
choice-residence-document-annex-15-hint = ورقة مؤقتة في انتظار البطاقة
choice-residence-document-annex-35 = الملحق 35 ⁦(Annexe 35)⁩
choice-residence-document-annex-35-hint = ورقة خلال فترة الطعن
choice-residence-document-a = بطاقة A
choice-residence-document-a-hint = إقامة مؤقتة
choice-residence-document-b = بطاقة B
choice-residence-document-b-hint = إقامة غير محدودة المدة
choice-residence-document-k = بطاقة K
choice-residence-document-k-hint = إقامة استقرار، سابقًا: بطاقة C
choice-residence-document-l = بطاقة L
choice-residence-document-l-hint = إقامة طويلة الأمد، سابقًا: بطاقة D
choice-residence-document-eu = بطاقة EU
choice-residence-document-eu-hint = لمواطني الاتحاد الأوروبي، سابقًا: بطاقة E
choice-residence-document-eu-plus = بطاقة ⁦EU+⁩
choice-residence-document-eu-plus-hint = لمواطني الاتحاد الأوروبي، إقامة دائمة، سابقًا: بطاقة ⁦E+⁩
choice-residence-document-f = بطاقة F
choice-residence-document-f-hint = من أسرة مواطن أوروبي أو بلجيكي
choice-residence-document-f-plus = بطاقة ⁦F+⁩
choice-residence-document-f-plus-hint = من أسرة مواطن أوروبي أو بلجيكي، إقامة دائمة
choice-residence-document-h = بطاقة H
choice-residence-document-h-hint = البطاقة الزرقاء الأوروبية، لعمل يتطلب مؤهلات
choice-residence-document-i = بطاقة I
choice-residence-document-i-hint = لمن نقلته شركته إلى بلجيكا
choice-residence-document-j = بطاقة J
choice-residence-document-j-hint = لمن نقلته شركته من بلد أوروبي آخر
choice-residence-document-m = بطاقة M
choice-residence-document-m-hint = للبريطانيين، اتفاق الانسحاب (بريكست)
choice-residence-document-n = بطاقة N
choice-residence-document-n-hint = للبريطانيين الذين يعملون هنا ويسكنون في بلد آخر

question-permit-longer-than-three-months = هل وثيقتك صالحة لأكثر من ثلاثة أشهر؟
question-permit-longer-than-three-months-hint = يمكن مقارنة التاريخين المكتوبين على الوثيقة.
question-permit-longer-than-three-months-why = المسار يخص الإقامات التي تزيد على ثلاثة أشهر.

question-permit-ordered-on = متى طلبت بطاقتك من البلدية؟
question-permit-ordered-on-hint = هو اليوم الذي قدمت فيه صورتك وبصماتك. والتاريخ مكتوب على إيصال البلدية.
question-permit-ordered-on-why = تُحسب مهلة إنهاء المسار ابتداءً من هذا اليوم.

## Stay

question-legal-stay-since = منذ متى لديك الحق في الإقامة في بلجيكا؟
question-legal-stay-since-hint = هو تاريخ أول وثيقة إقامة لك. وهو موجود في أوراقك من البلدية.
question-legal-stay-since-why = بعد ثلاث سنوات من الإقامة القانونية لا يعود المسار إلزاميًا.

question-legal-stay-includes-asylum-procedure = هل طلبت اللجوء خلال هذه السنوات؟
question-legal-stay-includes-asylum-procedure-hint = الإجابة «نعم» إذا انتظرت ردًا على طلب لجوء في بلجيكا.
question-legal-stay-includes-asylum-procedure-why = قد تُحسب مدة الانتظار هذه بطريقة أخرى. سيتحقق شخص من المركز من ذلك معك.

question-asylum-pending = هل لديك طلب لجوء قيد الدراسة؟
question-asylum-pending-hint = الإجابة «لا» إذا كنت قد حصلت على الحماية.
question-asylum-pending-why = خلال فترة طلب اللجوء لا يكون المسار إلزاميًا.

question-temporary-protection = هل لديك حماية مؤقتة؟
question-temporary-protection-hint = هي الحماية الممنوحة للقادمين من أوكرانيا. والإجابة «نعم» أيضًا إذا كانت إقامتك مرتبطة بقريب لديه هذه الحماية.
question-temporary-protection-why = من لديه حماية مؤقتة معفى من المسار.

question-registered-in-commune-on = متى كان تسجيلك الأول في البلدية؟
question-registered-in-commune-on-hint = هو أول تسجيل لك في بلدية من والونيا.
question-registered-in-commune-on-why = ينص القانون على زيارة أولى للمركز خلال ثلاثة أشهر.

## Family

question-family-tie = هل أنت من أسرة مواطن أوروبي أو بلجيكي يعيش هنا؟
question-family-tie-hint = يُرجى اختيار الحالة التي تنطبق عليك.
question-family-tie-why = المسار غير إلزامي للأسرة القريبة لمواطن أوروبي.
choice-family-tie-none = لا
choice-family-tie-eu-core = نعم، من الأسرة القريبة لمواطن أوروبي
choice-family-tie-eu-core-hint = زوج أو زوجة، أو شريك مسجل بعقد يساوي الزواج، أو ابن أو ابنة دون 21 سنة، أو ولد أو أحد الوالدين تحت الإعالة. والأوروبي هنا من بلد غير بلجيكا.
choice-family-tie-eu-other = نعم، صلة أخرى بمواطن أوروبي
choice-family-tie-eu-other-hint = مساكنة، أخ، أخت، والد أو والدة طفل أوروبي…
choice-family-tie-belgian = نعم، من أسرة مواطن بلجيكي
choice-family-tie-belgian-hint = عاش البلجيكي دائمًا في بلجيكا.
choice-family-tie-belgian-free-movement = نعم، من أسرة مواطن بلجيكي، وقد عشنا في بلد أوروبي آخر
choice-family-tie-belgian-free-movement-hint = معًا، لأكثر من ثلاثة أشهر.

## Age

question-birth-date = ما هو تاريخ ميلادك؟
question-birth-date-hint = هو مكتوب على بطاقتك.
question-birth-date-why = المسار إلزامي من سن 18 إلى سن 64.

question-unaccompanied-minor-in-autonomy = هل أنت في بلجيكا بدون والديك ومسكنك مستقل؟
question-unaccompanied-minor-in-autonomy-hint = ابتداءً من سن 16، مع وصي.
question-unaccompanied-minor-in-autonomy-why = للشباب الذين يعيشون وحدهم قواعد خاصة بهم. سينظر المركز في ذلك معك.

## A path already followed, studies, work, health

question-prior-certificate = هل لديك شهادة عن مسار اندماج سابق؟
question-prior-certificate-hint = تُعطى هذه الشهادة في نهاية مسار في بلجيكا.
question-prior-certificate-why = المسار الذي انتهى في إقليم آخر يُحتسب هنا أيضًا.
choice-prior-certificate-none = لا
choice-prior-certificate-wallonia = نعم، من والونيا
choice-prior-certificate-wallonia-hint = شهادة متابعة من مركز إقليمي للاندماج
choice-prior-certificate-brussels = نعم، من بروكسل
choice-prior-certificate-brussels-hint = من مكتب استقبال في بروكسل
choice-prior-certificate-flanders = نعم، من فلاندرز
choice-prior-certificate-flanders-hint = شهادة ⁦«inburgering»⁩
choice-prior-certificate-german-speaking = نعم، من المجموعة الناطقة بالألمانية
choice-prior-certificate-started-elsewhere = بدأت في مكان آخر لكنني لم أنتهِ

question-belgian-diploma = هل لديك شهادة أو دبلوم من مدرسة بلجيكية؟
question-belgian-diploma-hint = معادلة شهادة أجنبية ليست شهادة بلجيكية.
question-belgian-diploma-why = من لديه شهادة بلجيكية معفى من المسار.

question-standstill-state = هل لبلدك مع أوروبا نفس الاتفاق الذي لتركيا؟
question-standstill-state-hint = هذا نادر. «لا أعرف» إجابة مقبولة.
question-standstill-state-why = بعض الاتفاقات تعفي من المسار. سيتحقق المركز من ذلك.

question-work = هل لديك عمل حاليًا؟
question-work-hint = عمل مدفوع الأجر، بعقد أو عمل حر.
question-work-why = العمل بنصف دوام أو أكثر، منذ أكثر من ثلاثة أشهر، يعفي من المسار.
choice-work-none = لا
choice-work-less-than-half-time = نعم، أقل من نصف دوام
choice-work-less-than-half-time-hint = أقل من 19 ساعة في الأسبوع تقريبًا
choice-work-half-time-or-more = نعم، نصف دوام أو أكثر
choice-work-half-time-or-more-hint = 19 ساعة في الأسبوع أو أكثر تقريبًا، عند صاحب عمل واحد
choice-work-self-employed = نعم، عمل حر (مستقل)
choice-work-several-part-time = نعم، عدة أعمال قصيرة بدوام جزئي
choice-work-interim = نعم، عمل مؤقت أو عقود قصيرة

question-work-since = منذ متى لديك هذا العمل؟
question-work-since-hint = التاريخ مكتوب في عقدك.
question-work-since-why = يلزم أكثر من ثلاثة أشهر من العمل بدون انقطاع.

question-study = هل لديك دراسة أو عمل في التعليم حاليًا؟
question-study-hint = في مدرسة أو معهد عالٍ أو جامعة.
question-study-why = الطلاب المنتظمون وبعض الباحثين والمدرسين معفون من المسار.
choice-study-none = لا
choice-study-regular = نعم، دراسة منتظمة
choice-study-regular-hint = تسجيل كامل، وليس دورة لغة فقط
choice-study-exchange = نعم، تبادل طلابي
choice-study-exchange-hint = برنامج إيراسموس أو برنامج آخر
choice-study-phd-grant = نعم، دكتوراه بمنحة
choice-study-higher-education-teacher = التدريس في معهد عالٍ أو جامعة
choice-study-higher-education-teacher-hint = معترف بها في اتحاد والونيا – بروكسل

question-medical = هل يمنعك مرض أو إعاقة من متابعة المسار؟
question-medical-hint = لا نسأل عن نوع المرض.
question-medical-why = قد تعفي شهادة طبية من المسار.
choice-medical-none = لا
choice-medical-certificate = نعم، ولدي شهادة طبية
choice-medical-ill-without-certificate = نعم، لكن ليست لدي شهادة طبية
