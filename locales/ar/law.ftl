### The texts of the law. citation-<text>-title (plain name), -gloss (what it
### says, in our words). Quotations stay in French and are only in the French file.

# source: 1ee5f98e
law-gloss-note = شرح مبسّط. النص الرسمي وحده هو المعتمد.

# source: eb6cbb93
citation-cwass-150-title = القانون الوالوني للعمل الاجتماعي والصحة: من هو القادم الجديد
# source: 176c1728
citation-cwass-150-gloss = يخص القانون الأجانب المقيمين قانونيًا في بلجيكا منذ أقل من ثلاث سنوات، والذين لديهم وثيقة إقامة لأكثر من ثلاثة أشهر. ولا يخص مواطني الاتحاد الأوروبي والمنطقة الاقتصادية الأوروبية وسويسرا، ولا أفراد أسرهم.
# source: 63609ed6
citation-cwass-152-title = القانون الوالوني للعمل الاجتماعي والصحة: الزيارة الأولى
# source: dc2b49aa
citation-cwass-152-gloss = تكون زيارة المركز خلال ثلاثة أشهر من أول تسجيل في بلدية، إلا عند وجود مانع خطير مثبت (قوة قاهرة).
# source: 6b8822ed
citation-decree-2024-title = مرسوم 14 مارس 2024: ثلاث سنوات للمسار
# source: f09fbd72
citation-decree-2024-gloss = يعطي المرسوم ثلاث سنوات لمتابعة المسار بدل 18 شهرًا. وهذا ينطبق على البطاقات المطلوبة بعد بدء العمل به. ولا يشمل طالبي اللجوء.
# source: 23cb415a
citation-code-238-3-title = القانون التنظيمي الوالوني: الحماية المؤقتة
# source: 3b1212cf
citation-code-238-3-gloss = من لديه حماية مؤقتة معفى من المسار. وكذلك أقاربه إذا كانت إقامتهم مرتبطة بها.
# source: e40f8e19
citation-faq-title = الأسئلة والأجوبة الرسمية في والونيا
# source: f80c59d9
citation-faq-gloss = يبيّن الموقع الرسمي من هو مستثنى ومن هو معفى من المسار.
# source: 8a0df287
citation-centre-page-title = صفحة المركز عن المسار
# source: 0841bbae
citation-centre-page-gloss = يبيّن فيها المركز لمن المسار، وما هي المهل.
# source: 4b3388f3
citation-directive-2004-38-title = التوجيه الأوروبي 2004/38: أسرة المواطن الأوروبي
# source: 9717d733
citation-directive-2004-38-gloss = يبيّن من هم أفراد الأسرة: الزوج أو الزوجة، والشريك المسجل بعقد يساوي الزواج، والأولاد دون 21 سنة أو المعالون، والوالدان المعالان. ويُحتسب أيضًا أولاد الزوج ووالداه.
# source: b8c7e19d
citation-decree-2018-title = مرسوم 8 نوفمبر 2018
# source: a2bcdbfc
citation-decree-2018-gloss = يحدد ساعات الدورات ومجانيتها. ويعفي من لديه عمل بنصف دوام أو أكثر، بدون انقطاع، منذ أكثر من ثلاثة أشهر.
# source: 14e458e7
citation-ankara-agreement-title = الاتفاق بين أوروبا وتركيا
# source: 7840460f
citation-ankara-agreement-gloss = بفضل هذا الاتفاق يُعفى من المسار من لديه الجنسية التركية.
# source: 9709d7e7
citation-scheme-brussels-title = مسار الاستقبال في بروكسل
# source: c3c77a78
citation-scheme-brussels-gloss = المسار إلزامي في بروكسل منذ 1 يونيو 2022، بقواعد أخرى.
# source: de6955e4
citation-scheme-flanders-title = الاندماج المدني في فلاندرز
# source: 4c01fa72
citation-scheme-flanders-gloss = يسمى المسار في فلاندرز ⁦«inburgering»⁩، وله قواعد أخرى.
# source: 9df7cd39
citation-scheme-german-speaking-title = مسار المجموعة الناطقة بالألمانية
# source: d9c760b9
citation-scheme-german-speaking-gloss = في البلديات التسع الناطقة بالألمانية مسار آخر إلزامي منذ 1 يناير 2018.
