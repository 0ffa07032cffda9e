### The proof: each rule that was looked at, in order (rule-<rule>: of whom it
### speaks), and what was found.

# source: a0cacea1
proof-title = كل القواعد التي نظرنا فيها
# source: feeece23
proof-text = بهذا الترتيب. القاعدة الأولى التي تنطبق تعطي النتيجة.
# source: 5c38c422
proof-holds = تنطبق
# source: d5699faf
proof-fails = لا تنطبق
# source: d7f771fa
proof-open = غير معروف حتى الآن
# source: 828e6d9f
proof-taken-out = سبقتها قاعدة أخرى
# source: 3c8bf30e
proof-decides = هذه القاعدة هي التي تعطي النتيجة.
# source: 5fe51828
proof-fact = { $fact }: { $answer }
# source: afcdaeaf
proof-over-on = تاريخ الاكتمال: { $date }

# source: 9fbdacdd
rule-r01-bru = السكن في بروكسل
# source: 4f03c967
rule-r01-vla = السكن في فلاندرز
# source: 745e9f53
rule-r01-dg = السكن في بلدية ناطقة بالألمانية
# source: 3a7c6c4a
rule-r02-belgian = الجنسية البلجيكية
# source: 03801c2e
rule-r03-euplus = جنسية بلد من الاتحاد الأوروبي أو آيسلندا أو ليختنشتاين أو النرويج أو سويسرا
# source: 6f7c9335
rule-r04-uk-m = الجنسية البريطانية مع البطاقة M
# source: a8f9690d
rule-r04-uk = الجنسية البريطانية
# source: ae067282
rule-r04-uk-family = البطاقة M، أو القرابة من شخص بريطاني
# source: 034b8e27
rule-r05-asylum = انتظار جواب على طلب لجوء
# source: 7e3c016e
rule-r06-temporary-protection = الحماية المؤقتة
# source: ff419e40
rule-r07-no-permit = عدم وجود وثيقة إقامة
# source: 4d8379ee
rule-r08-short-permit = وثيقة لثلاثة أشهر على الأكثر
# source: ca1f62ea
rule-r09-eu-family = من أقرب أفراد أسرة مواطن أوروبي
# source: 5562ab66
rule-r09-eu-family-other = صلة أخرى بمواطن أوروبي
# source: b8cd630b
rule-r10-belgian-family-mobile = من أسرة مواطن بلجيكي، بعد حياة مشتركة في بلد أوروبي آخر
# source: c45912b6
rule-r10-belgian-family = من أسرة مواطن بلجيكي
# source: 12793eb6
rule-r11-provisional-document = وثيقة مؤقتة فقط
# source: a3ce4211
rule-r12-stay-date-unknown = بداية الإقامة القانونية غير معروفة
# source: 71d75067
rule-r12-three-years-with-procedure = ثلاث سنوات من الإقامة، ومنها فترة طلب لجوء
# source: b9213faa
rule-r12-three-years = ثلاث سنوات من الإقامة القانونية عند طلب البطاقة
# source: 61007512
rule-r13-age-unknown = تاريخ الميلاد غير معروف
# source: 5d08c0b5
rule-r13-unaccompanied-minor = العمر أقل من 18 سنة مع سكن مستقل
# source: 647ceb0c
rule-r13-minor = العمر أقل من 18 سنة
# source: a141ba39
rule-r13-65 = العمر 65 سنة أو أكثر
# source: 423ff7ad
rule-r14-certificate = شهادة عن مسار سابق
# source: d27f3579
rule-r14-started-elsewhere = مسار بدأ في مكان آخر
# source: 116f2a1c
rule-r15-belgian-diploma = شهادة بلجيكية
# source: ee0d7f86
rule-r16-turkish = الجنسية التركية
# source: 94e7aefa
rule-r16-standstill = جنسية بلد له نفس الاتفاق الذي لتركيا
# source: a75cd4d0
rule-r17-work = عمل بنصف دوام أو أكثر منذ أكثر من ثلاثة أشهر
# source: 6c320160
rule-r17-work-to-check = عمل يجب حساب ساعاته
# source: e0b721c8
rule-r18-study = دراسة أو بحث أو تدريس
# source: 5c2f16dd
rule-r19-medical = شهادة طبية تقول إن المسار غير ممكن
# source: 6882575e
rule-r19-medical-to-prove = مرض بدون شهادة طبية
# source: f32775ba
rule-r20-three-years-since = ثلاث سنوات من الإقامة القانونية حتى اليوم
# source: 8b5cb9c2
rule-r21-obligated = كل الأشخاص الآخرين
# source: f103de8c
rule-r22-unsure = ما زالت عدة نتائج ممكنة
