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
# source: 38047509
change-recovery = إذا لم يعد المرض يمنعك من متابعة المسار
# source: 69e6890a
change-belgian-diploma = إذا حصلت على شهادة أو دبلوم من التعليم البلجيكي
# source: 6330f087
change-path-finished = بعد إنهاء المسار والحصول على الشهادة النهائية
# source: 6d06990e
change-card-ordered = إذا حصلت على حق الإقامة وعلى بطاقة لأكثر من ثلاثة أشهر
# source: 5222f3ce
change-protection-ends = إذا انتهت الحماية المؤقتة
# source: 0d52c716
change-family-tie-ends = إذا تغيّر وضعك العائلي
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
# source: 9b49e520
change-then-obligated = قد يصبح المسار إلزاميًا. سيتحقق المركز من ذلك.
# source: c848271b
change-then-exempt = لن يبقى المسار إلزاميًا لك (الكلمة الرسمية: «مستثنى»).
# source: 2b4d39d7
change-then-dispensed = سيكون لك الحق في الإعفاء.
# source: 0f0777df
change-then-other-region = سيكون إقليم آخر هو المسؤول.
# source: 6f569993
change-then-needs-review = سيحتاج المركز إلى النظر في وضعك معك.
# source: 5d33efb8
change-to-confirm = سيؤكد المركز ذلك.
# source: 800c4b0c
change-none = لا نرى شيئًا يغيّر هذه النتيجة.
