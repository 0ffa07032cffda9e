### What would change the answer: the event (change-<event>), then what follows
### (change-then-<result>), with the date from which it holds.

# source: b646d4e3
change-work-goes-on = إذا استمر عملك الحالي
# source: 488c934b
change-half-time-work = إذا بدأت عملًا بنصف دوام أو أكثر واستمر هذا العمل
# source: f0e1485f
change-work-ends = إذا انتهى عملك
# source: 39c01fb2
change-studies-begin = إذا بدأت دراسة منتظمة
# source: 14279967
change-studies-end = إذا انتهت دراستك أو منحتك أو عملك في التدريس
# source: 7ef6de8b
change-medical-certificate = إذا شهد طبيب بأن متابعة المسار غير ممكنة لك
# source: aa11d50c
change-recovery = إذا تحسنت صحتك
# source: 69e6890a
change-belgian-diploma = إذا حصلت على شهادة أو دبلوم من التعليم البلجيكي
# source: 302e8630
change-path-finished = عندما تكون قد أنهيت المسار وحصلت على الشهادة
# source: 95d387fc
change-card-ordered = إذا طلبت بطاقة إقامة لأكثر من ثلاثة أشهر
# source: 5222f3ce
change-protection-ends = إذا انتهت الحماية المؤقتة
# source: bf7f7012
change-family-tie-ends = إذا انتهت الصلة العائلية
# source: 3b123a2a
change-becomes-belgian = إذا حصلت على الجنسية البلجيكية
# source: 94264585
change-moves-to-wallonia = إذا انتقل سكنك إلى والونيا الناطقة بالفرنسية
# source: 0887cc35
change-turns-18 = عند بلوغك 18 سنة
# source: e1d38ba1
change-turns-65 = عند بلوغك 65 سنة
# source: f5776b21
change-three-years-of-stay = عند اكتمال ثلاث سنوات من إقامتك القانونية

# source: bc8b3787
change-from = ابتداءً من { $date }
# source: 53197b90
change-then-obligated = سيكون عليك متابعة المسار.
# source: 23427a9f
change-then-exempt = لن يبقى المسار إلزاميًا لك: ستكون صفتك «مستثنى».
# source: 2b4d39d7
change-then-dispensed = سيكون لك الحق في الإعفاء.
# source: 0f0777df
change-then-other-region = سيكون إقليم آخر هو المسؤول.
# source: 6f569993
change-then-needs-review = سيحتاج المركز إلى النظر في وضعك معك.
# source: 5d33efb8
change-to-confirm = سيؤكد المركز ذلك.
# source: a51804db
change-none = لا شيء معتاد يغيّر هذه النتيجة.
