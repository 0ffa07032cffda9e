### The result. Every sentence speaks from the person's answers; the centre
### confirms. مستثنى = exempté (outside the definition of the law), معفى = dispensé
### (inside it, but released on proof). No amounts, no threats; a date that has
### passed is an invitation.

# source: bc5edb22
verdict-dates = التواريخ المهمة لك
# source: 6441cefd
verdict-why = لماذا؟
# source: 1e2b5fe3
verdict-papers = ما يُستحسن إحضاره
# source: ca4cb1b5
verdict-papers-text = يكفي إحضار ما لديك. وإذا نقصت ورقة فلا بأس، أهلًا بك في كل الأحوال.
# source: 689e7201
verdict-law-open = قراءة النص الرسمي
# source: e918798a
verdict-would-change = ما الذي قد يغيّر النتيجة
# source: 08107183
verdict-answers = إجاباتك
# source: 95c66425
verdict-book = حجز موعد
# source: 77508b2c
verdict-book-volunteer = حجز موعد اختياري
# source: 92574354
verdict-book-confirm = حجز موعد للتحقق
# source: 05898536
verdict-book-proof = حجز موعد لتقديم الإثبات
# source: 54a59a74
verdict-book-review = طلب موعد
# source: f772da4a
verdict-print = طباعة أو حفظ بصيغة PDF
# source: a62f8a37
verdict-start-over = البدء من جديد
# source: b5718351
verdict-other-centre = بلديتك تابعة لمركز آخر: { $centre }. هو الذي سيستقبلك.
# source: 43b1ee86
verdict-today = حُسبت النتيجة في { $date }
# source: de1ad966
verdict-rule = القاعدة { $rule }
# source: 0232aa6e
verdict-rulebook = القواعد، النسخة { $version }، رمز التحقق { $hash }
# source: 9dd9c7ea
verdict-proves = لإثبات: { $fact }

## What the answer is worth

# source: ca04a136
certainty-certain = بحسب إجاباتك. سيؤكد المركز ذلك بعد رؤية أوراقك.
# source: b24e0f4b
certainty-to-confirm = بحسب إجاباتك، وعلى المركز تأكيد ذلك.

## The result in one sentence

# source: 9e75dca1
status-obligated-title = عليك متابعة { -path }.
# source: 95f69572
status-obligated-text = المسار مجاني. نحن نرافقك، ويمكن حضور مترجم.
# source: 25826a33
status-exempt-title = { -path } ليس إلزاميًا لك.
# source: 066da14e
status-exempt-text = القانون الخاص بالمسار لا يشملك. الكلمة الرسمية هي «مستثنى»، وبالفرنسية ⁦«exempté»⁩.
# source: dc0b5db0
status-exempt-to-confirm-title = على الأرجح ليس { -path } إلزاميًا لك.
# source: e41cef5b
status-exempt-to-confirm-text = هذا غير مؤكد بعد. من الأفضل حجز موعد لكي يتحقق المركز من أوراقك.
# source: 749c6805
status-dispensed-title = لك الحق في الإعفاء من { -path }، بشرط تقديم إثبات.
# source: 897162db
status-dispensed-text = المطلوب تقديم الإثبات إلى المركز في أقرب وقت: وحتى ذلك الحين يبقى المسار إلزاميًا. الكلمة الرسمية هي «معفى»، وبالفرنسية ⁦«dispensé»⁩.
# source: 55011e8b
status-other-region-title = في مكان سكنك يوجد مسار آخر.
# source: 8c86bb26
status-other-region-text = ينظّم كل إقليم في بلجيكا مساره. وهنا معلومات عن المكان الذي يستقبلك.
# source: 89fb6f6e
status-needs-review-title = لنتحدث معًا عن وضعك.
# source: 7c13e960
status-needs-review-text = لا يمكن لهذا الموقع أن يقول هل المسار إلزامي لك. سينظر شخص من المركز في ذلك معك. هذا مجاني. ومن الأفضل عدم الانتظار: إذا كان إلزاميًا فالوقت بدأ يُحسب.
# source: fbb981f2
status-undetermined-title = قليل من الصبر.
# source: 97b4d4a3
status-undetermined-text = نحتاج إلى إجابة أخرى لنعطيك النتيجة.

# source: 00c13841
possible-obligated = قد يكون المسار إلزاميًا لك.
# source: 6be1fda7
possible-exempt = قد يكون المسار غير إلزامي لك (الكلمة الرسمية: «مستثنى»).
# source: 801b79e5
possible-dispensed = قد يكون لك الحق في الإعفاء.
# source: 47c890a2
possible-other-region = قد يكون إقليم آخر هو المسؤول.
# source: faf54514
possible-needs-review = قد يحتاج المركز إلى النظر في وضعك معك.

## Volunteers

# source: e1b9665d
volunteer-title = يمكنك متابعة المسار إن أردت.
# source: 87d97e25
volunteer-text = أهلًا وسهلًا! ثلثا من أنهوا المسار اختاروه بإرادتهم. المسار مجاني.
# source: 140f53ab
volunteer-benefits = في المسار فرصة لتحسين لغتك الفرنسية، والتعرف على حقوقك، والحصول على مساعدة في العمل والمعاملات.
# source: 11176ca3
volunteer-certificate = للحصول على الشهادة النهائية ⁦(attestation)⁩ يجب الالتزام بما هو مكتوب في الاتفاقية ⁦(convention)⁩ الموقعة مع المركز.

## Other regions

# source: ce80bfdd
elsewhere-brussels-title = في بروكسل: مسار الاستقبال ⁦(parcours d’accueil)⁩
# source: 95be5055
elsewhere-brussels-text = قد يكون هذا المسار إلزاميًا لك. يستقبلك مكتب استقبال في بروكسل، بالفرنسية أو بالهولندية. يمكن سؤال بلديتك عن طريقة التسجيل.
# source: f0d25362
elsewhere-brussels-link = موقع مسار بروكسل
# source: a70005fb
elsewhere-flanders-title = في فلاندرز: ⁦«inburgering»⁩
# source: d533e6a7
elsewhere-flanders-text = قد يكون هذا المسار إلزاميًا لك. تستقبلك وكالة الاندماج الفلمنكية. يمكن سؤال بلديتك عن المكان.
# source: 3beb76f8
elsewhere-flanders-link = موقع الوكالة الفلمنكية
# source: fb2a3473
elsewhere-german-speaking-title = في المجموعة الناطقة بالألمانية: ⁦«Integrationsparcours»⁩
# source: 35fe784a
elsewhere-german-speaking-text = قد يكون هذا المسار إلزاميًا لك. تستقبلك خدمة ⁦Info-Integration⁩. يمكن سؤال بلديتك عن المكان.
# source: 33e3826d
elsewhere-german-speaking-link = نص المسار في المجموعة الناطقة بالألمانية
# source: 35a24ed6
elsewhere-moving = هل ستنتقل إقامتك إلى والونيا؟ من المهم الاحتفاظ بشهادتك النهائية ⁦(attestation)⁩، فهي تُحتسب هنا أيضًا.

## Reasons

# source: 7b958050
reason-r01-bru = سكنك في بروكسل.
# source: ad631e9e
reason-r01-vla = سكنك في فلاندرز.
# source: 062d4e38
reason-r01-dg = سكنك في بلدية ناطقة بالألمانية.
# source: 99ebbe3b
reason-r02-belgian = لديك الجنسية البلجيكية.
# source: d1fd5f52
reason-r03-euplus = لديك جنسية بلد من الاتحاد الأوروبي أو آيسلندا أو ليختنشتاين أو النرويج أو سويسرا.
# source: 1be306a5
reason-r04-uk-m = لديك الجنسية البريطانية والبطاقة M الخاصة باتفاق الانسحاب.
# source: e65cb313
reason-r04-uk = لديك الجنسية البريطانية. تقول صفحة المركز إن المسار غير إلزامي. لكن القانون أقل وضوحًا، وسيتحقق المركز من ذلك.
# source: 9a79c708
reason-r04-uk-family = لديك البطاقة M، أو أنت من أسرة شخص بريطاني يشمله اتفاق الانسحاب. القاعدة غير واضحة، وسيتحقق شخص من المركز.
# source: 9d7655bd
reason-r05-asylum = ما زلت في انتظار جواب على طلب لجوئك. خلال هذه الفترة لا يكون المسار إلزاميًا.
# source: 9f24c70e
reason-r06-temporary-protection = لديك حماية مؤقتة، أو إقامتك مرتبطة بقريب لديه هذه الحماية.
# source: 6e5ffc4c
reason-r07-no-permit = ليست لديك وثيقة إقامة. المسار غير إلزامي، لكن الخدمة الاجتماعية عندنا يمكنها استقبالك وتقديم المشورة لك.
# source: 56fb1028
reason-r08-short-permit = وثيقتك صالحة لثلاثة أشهر على الأكثر.
# source: 769398a0
reason-r09-eu-family = أنت من أقرب أفراد أسرة مواطن أوروبي.
# source: 2b1be2bd
reason-r09-eu-family-other = لديك صلة عائلية بمواطن أوروبي. يجب التحقق مما إذا كان القانون يحتسبها.
# source: e199ba7b
reason-r10-belgian-family-mobile = أنت من أسرة شخص بلجيكي، وكانت لكما حياة مشتركة لأكثر من ثلاثة أشهر في بلد أوروبي آخر.
# source: abffe996
reason-r10-belgian-family = أنت من أسرة شخص بلجيكي. القاعدة غير واضحة في هذه الحالة، وسيتحقق منها شخص من المركز.
# source: 971be129
reason-r11-provisional-document = وثيقتك مؤقتة. سينظر المركز معك في الخطوة التالية.
# source: de2649fa
reason-r12-stay-date-unknown = لا نعرف منذ متى إقامتك هنا قانونية. سيبحث المركز معك عن هذا التاريخ.
# source: 6b8e0eb7
reason-r12-three-years-with-procedure = أنت هنا منذ ثلاث سنوات أو أكثر، لكن جزءًا منها كان خلال طلب لجوء. وقد يُحسب هذا الجزء بطريقة أخرى.
# source: 9b64dcdd
reason-r12-three-years = يوم طلب بطاقتك كنت قد أتممت ثلاث سنوات من الإقامة القانونية في بلجيكا.
# source: 1fd614c6
reason-r13-age-unknown = لا نعرف عمرك. المسار إلزامي من سن 18 إلى سن 64.
# source: eff222bd
reason-r13-unaccompanied-minor = عمرك أقل من 18 سنة ولديك سكن خاص بك، بدون والديك. سينظر المركز في وضعك معك ومع وصيك.
# source: 7bbb7020
reason-r13-minor = عمرك أقل من 18 سنة.
# source: 9b25ca43
reason-r13-65 = عمرك 65 سنة أو أكثر.
# source: 290253b5
reason-r14-certificate = لديك الشهادة النهائية ⁦(attestation)⁩ عن مسار سابق في بلجيكا.
# source: ab7cf62a
reason-r14-started-elsewhere = لقد بدأت مسارًا في إقليم آخر. سينظر المركز فيما يُحتسب منه.
# source: a82a8d37
reason-r15-belgian-diploma = لديك شهادة أو دبلوم من التعليم البلجيكي.
# source: 52fabc66
reason-r16-turkish = لديك الجنسية التركية.
# source: 5fcfef4b
reason-r16-standstill = قد يكون لبلدك الاتفاق نفسه الذي لتركيا. سيتحقق المركز من ذلك.
# source: 4dbb4ad1
reason-r17-work = لديك عمل بنصف دوام أو أكثر، منذ أكثر من ثلاثة أشهر.
# source: dbd835f1
reason-r17-work-to-check = لديك عمل. يجب حساب ما إذا كان يبلغ نصف دوام لأكثر من ثلاثة أشهر.
# source: a0d228b5
reason-r18-study = لديك دراسة أو بحث أو تدريس في مدرسة أو جامعة معترف بها.
# source: f2c9aa91
reason-r19-medical = لديك شهادة طبية تقول إن متابعة المسار غير ممكنة لك.
# source: f102b1f3
reason-r19-medical-to-prove = لديك مرض أو إعاقة. الإعفاء ممكن بشهادة طبية.
# source: 71660a57
reason-r20-three-years-since = عند طلب بطاقتك كانت إقامتك أقل من ثلاث سنوات. واليوم هي ثلاث سنوات أو أكثر: يرحب بك المركز بدون مهلة معلنة. وسيتحقق شخص من المركز إن بقي المسار إلزاميًا.
# source: ba43508e
reason-r21-obligated = إجاباتك تطابق تعريف القانون، ولا ينطبق عليك أي إعفاء.
# source: 8b0a4e73
reason-r22-unsure = تنقص بعض الإجابات، وما زالت عدة نتائج ممكنة. سيبحث المركز معك عن الجواب.

# source: 0f38d668
reason-not-european = ليست لديك الجنسية البلجيكية ولا جنسية بلد من الاتحاد الأوروبي أو ما يماثله. ولست من أقرب أفراد أسرة مواطن من هذه البلدان.
# source: 8603601f
reason-long-permit = وثيقة إقامتك صالحة لأكثر من ثلاثة أشهر.
# source: 02c4361b
reason-under-three-years = إقامتك القانونية في بلجيكا أقل من ثلاث سنوات.
# source: f70fe8fc
reason-working-age = عمرك بين 18 و64 سنة.
# source: ae49c46a
reason-no-waiver = لا ينطبق أي إعفاء على إجاباتك.
# source: 7e035948
reason-work-too-recent = لم تكتمل بعد مدة العمل المطلوبة: أكثر من ثلاثة أشهر. إذا استمر هذا العمل فسيكون الإعفاء ممكنًا.
# source: 43deb43a
reason-order-date-unknown = لا نعرف متى طلبت بطاقتك. إيصال البلدية يبيّن هذا التاريخ.
# source: 874b3c27
verdict-from-date = ابتداءً من { $date }

## Deadlines

# source: 9a876a30
deadline-now-title = الآن
# source: bc431a5b
deadline-now-text = حان وقت حجز موعدك الأول.
# source: 43ca89ec
deadline-under-way-text = حان وقت حجز موعدك القادم مع الشخص الذي يتابعك في المركز.
# source: 7d462945
deadline-present-at-centre-title = الزيارة الأولى للمركز
# source: 9d94407c
deadline-present-at-centre-text = خلال ثلاثة أشهر بعد أول تسجيل لك في البلدية.
# source: c0499f29
deadline-aim-for-title = التاريخ المستحسن لإنهاء المسار
# source: bd9eb06c
deadline-aim-for-text = هو التاريخ الأكثر أمانًا: 18 شهرًا بعد طلب بطاقتك.
# source: a0154edd
deadline-aim-for-limit-text = هذه هي المهلة: 18 شهرًا بعد طلب بطاقتك.
# source: 2f540f1e
deadline-allowed-until-title = مهلة مرسوم 2024
# source: 2f26c18f
deadline-allowed-until-text = قد يعطيك مرسوم 14 مارس 2024 وقتًا حتى هذا التاريخ. ومن الأفضل اتباع التاريخ الأول إلى أن يؤكد مركزك ذلك.
# source: 42374180
deadline-arithmetic = { $months ->
    [zero] { $start } = { $date }
    [one] { $start } + شهر واحد = { $date }
    [two] { $start } + شهران = { $date }
    [few] { $start } + { $months } أشهر = { $date }
    [many] { $start } + { $months } شهرًا = { $date }
   *[other] { $start } + { $months } شهر = { $date }
}
# source: 868cbdb3
deadline-clamped = هذا الشهر أقصر، لذلك نحسب حتى آخر يوم فيه.
# source: 8127040d
deadline-approximate = نحسب ابتداءً من أول يوم في الشهر، من باب الاحتياط.
# source: 3d846743
deadline-transition = طُلبت بطاقتك في الفترة التي تغيّرت فيها القاعدة. من الأفضل اتباع التاريخ الأول: سيخبرك المركز أي تاريخ ينطبق عليك.
# source: 253cb1d6
deadline-past = مضى هذا التاريخ. يمكنك الحضور في كل الأحوال، والأفضل قريبًا: نبحث عن حل معًا.
# source: 024d74c2
deadline-extension = يمكن أحيانًا الحصول على وقت إضافي. سيخبرك المركز إن كان ذلك ممكنًا.
# source: 580c0063
deadline-unknown = لا يمكننا حساب تواريخك بدون معرفة يوم طلب بطاقتك.

## Papers to bring

# source: fab8666e
document-passport = جواز سفرك أو وثيقة هوية أخرى، إن وُجدت
# source: 591e96a7
document-residence-document = بطاقة إقامتك أو وثيقة إقامتك
# source: d2c3b251
document-annex-one = رسالة البلدية ⁦(annexe I)⁩، إن كانت لديك
# source: 772c0173
document-permit-order-receipt = إيصال البلدية الذي يبيّن تاريخ طلب البطاقة
# source: 8efd8961
document-residence-history = شهادة إقامة مع العناوين السابقة ⁦(certificat de résidence avec historique)⁩، من البلدية
# source: 439a6b6e
document-asylum-attestation = القرار أو الشهادة الخاصة بطلب لجوئك
# source: bf15b450
document-temporary-protection-attestation = شهادة الحماية المؤقتة ⁦(attestation)⁩
# source: ab62dbbc
document-family-tie-act = عقد الزواج أو عقد الشراكة المسجلة ⁦(partenariat)⁩ أو شهادة الميلاد
# source: a81c8a5c
document-family-member-identity = نسخة من بطاقة قريبك
# source: e82c1142
document-residence-abroad-proof = إثبات أنكم عشتم معًا في بلد أوروبي آخر
# source: 73c3749d
document-path-certificate = الشهادة النهائية ⁦(attestation)⁩ للمسار الذي تابعته
# source: c2f53b5c
document-path-begun-elsewhere = أوراق المسار الذي بدأته في مكان آخر
# source: d38b89c1
document-belgian-diploma = نسخة من شهادتك أو دبلومك البلجيكي
# source: ce623b2b
document-employment-contract = عقد عملك وشهادة من صاحب العمل
# source: d113e4ad
document-payslips = كشوف راتبك للأشهر الأخيرة
# source: 7507a009
document-self-employment-proof = إثبات عملك الحر
# source: 9c33ff05
document-study-attestation = شهادة التسجيل أو المنحة أو شهادة من المؤسسة
# source: bf3c553a
document-medical-certificate = الشهادة الطبية (نطّلع عليها ولا نحتفظ بالورقة)
# source: 091449ee
document-guardian-attestation = ورقة من وصيك أو من الخدمة التي تتابعك

## Short names of the answers

# source: e65e28c9
fact-commune = بلديتك
# source: 6b4801f4
fact-region = إقليمك
# source: 2bf3557e
fact-nationalities = جنسيتك
# source: e53083aa
fact-residence-document = وثيقة إقامتك
# source: 40c2d74c
fact-permit-longer-than-three-months = مدة صلاحية وثيقتك
# source: 9ac32aa0
fact-permit-ordered-on = تاريخ طلب البطاقة
# source: 3cf981fb
fact-legal-stay-since = بداية إقامتك القانونية
# source: 01cb7fa9
fact-birth-date = تاريخ ميلادك
# source: 0e0d05e5
fact-work-since = بداية عملك
# source: 642d9b7d
fact-registered-in-commune-on = تسجيلك في البلدية
# source: e4b914c8
fact-legal-stay-includes-asylum-procedure = إجراءات لجوئك
# source: 8139ab62
fact-asylum-pending = طلب لجوئك
# source: 5b306b67
fact-temporary-protection = الحماية المؤقتة
# source: 79367987
fact-unaccompanied-minor-in-autonomy = سكنك المستقل
# source: ac02a63c
fact-belgian-diploma = شهادتك البلجيكية
# source: bfb2ae24
fact-standstill-state = اتفاق بلدك مع أوروبا
# source: 1929432a
fact-family-tie = صلتك العائلية
# source: 6330d519
fact-prior-certificate = المسار الذي تابعته من قبل
# source: 84bb052e
fact-work = عملك
# source: e1590402
fact-study = دراستك
# source: 9be7cd43
fact-medical = صحتك

## The steps of the path

# source: 66466016
path-title = المسار خطوة بخطوة
# source: c85ceabc
path-free = كل الخطوات مجانية.
# source: 3ae28a2e
path-by-choice = هذه الخطوات اختيارية لك.
# source: 8c09cf2a
path-once-excused = بعد الحصول على الإعفاء تصبح هذه الخطوات اختيارية.
# source: 169b308b
path-if-mandatory = هذه هي الخطوات إذا كان المسار إلزاميًا لك، أو إذا اخترته.
# source: d8eefd54
path-with-commune = مع بلديتك
# source: 6e5eeb94
path-with-centre = مع المركز
# source: 6babdce8
path-with-partners = مع شركاء المركز، في الوقت نفسه
# source: 6819ae56
path-here = أنت هنا
# source: 05cb0b9b
path-done = تم ذلك
# source: 87c7168f
path-not-asked = غير مطلوب منك
# source: d4f754f3
path-soon = في أقرب وقت ممكن
# source: ac0d9262
path-hours-at-most = { $count ->
    [zero] بدون ساعات
    [one] ساعة واحدة على الأكثر
    [two] ساعتان على الأكثر
    [few] { $count } ساعات على الأكثر
    [many] { $count } ساعة على الأكثر
   *[other] { $count } ساعة على الأكثر
}
# source: d18494de
path-hours-at-least = { $count ->
    [zero] بدون ساعات
    [one] ساعة واحدة على الأقل
    [two] ساعتان على الأقل
    [few] { $count } ساعات على الأقل
    [many] { $count } ساعة على الأقل
   *[other] { $count } ساعة على الأقل
}
# source: f03735c5
step-letter = رسالة البلدية (⁦annexe I⁩)
# source: 57f92536
step-letter-text = توجّهك هذه الرسالة إلى المركز إذا كان المسار إلزاميًا. ليس لديك رسالة؟ يمكنك الحضور في كل الأحوال.
# source: b78ef53e
step-reception = لقاء أول
# source: 921845bc
step-reception-text = ساعة ونصف تقريبًا. نتحدث عن السكن والصحة واللغة الفرنسية والعمل والمدرسة وحقوقك. اسمه بالفرنسية ⁦module d’accueil⁩.
# source: f48c8d00
step-convention = اتفاقية ⁦(convention)⁩
# source: bf52d932
step-convention-text = خطة خاصة بك، مع توقيعك وتوقيع المركز.
# source: dbd7f6ef
step-citizenship = دورة المواطنة
# source: b39c03a4
step-citizenship-text = للتعرف على الحياة في بلجيكا وعلى حقوقك وواجباتك.
# source: 534d91b0
step-french = اللغة الفرنسية، عند الحاجة
# source: 67e46282
step-french-text = دورة تناسب مستواك. إذا كان مستواك A2 (أساسي) أو أعلى فهذه الدورة غير إلزامية.
# source: 115c6a30
step-orientation = العمل والتدريب، عند الحاجة
# source: e215d8c2
step-orientation-text = لمعرفة وجهتك: عمل أو تدريب.
# source: 5e814468
step-evaluation = لقاءات تقييم
# source: be2cdc26
step-evaluation-text = مرة كل ستة أشهر على الأقل، لمعرفة ما أنجزته.
# source: 2722bd71
step-certificate = الشهادة النهائية ⁦(attestation)⁩
# source: 903f18c3
step-certificate-text = تُثبت أنك تابعت المسار. وقد تكون مفيدة لاحقًا، مثلًا عند طلب الجنسية.

## ما هو مطوي

# source: 0385e0e6
fold-dates = كيف نحسبها
# source: c0ca07f6
fold-why = { $count ->
    [zero] بدون أسباب
    [one] سبب واحد، مع نص القانون
    [two] سببان، مع نص القانون
    [few] { $count } أسباب، مع نص القانون
    [many] { $count } سببًا، مع نص القانون
   *[other] { $count } سبب، مع نص القانون
}
# source: 3c20f7da
fold-papers = { $count ->
    [zero] بدون أوراق
    [one] ورقة واحدة
    [two] ورقتان
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
}
# source: 58a246fd
fold-calendar = لحفظها في هاتفك
