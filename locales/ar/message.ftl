### ما يصل إلى الشخص دون طلب: رسائل بريد ورسائل قصيرة.

message-subject-confirmation = تم حجز الموعد: { $when }
message-subject-reminder = تذكير بالموعد: { $when }
message-subject-moved = تم تغيير الموعد: { $when }
message-subject-link = موعدك: { $when }
message-subject-cancelled = أُلغي الموعد: { $when }

message-hello = مرحبًا { $name }،
message-confirmation = تم حجز موعدك.
message-days-before = لديك موعد قريبًا. يسعدنا اللقاء بك.
message-hours-before = يبدأ موعدك بعد قليل. نراك قريبًا!
message-moved = تغيّر موعدك. إليك وقته ومكانه الآن.
message-asked-for = طُلب رابط موعدك. إن لم يكن الطلب منك فلا داعي لفعل أي شيء.
message-cancelled = أُلغي موعدك. لا داعي للحضور.

message-when = الوقت
message-where = المكان
message-access = كيفية الدخول
message-who = مع من
message-reference = رمز موعدك
message-link = لرؤية موعدك أو تغييره أو إلغائه:
message-link-again = لحجز موعد آخر:
message-button = رؤية موعدي
message-button-again = حجز موعد آخر
message-question = لديك سؤال؟ يمكنك الاتصال بالرقم { $phone }.
message-why = وصلتك هذه الرسالة لأن عنوان البريد الإلكتروني هذا سُجّل لهذا الموعد. الرابط لك وللأشخاص الموثوق بهم فقط.
message-fact = { $label }: { $fact }
message-in-french = بالفرنسية:

message-sms-confirmation = تم حجز الموعد: { $when }، { $place }. { $link }
message-sms-reminder = تذكير بالموعد: { $when }، { $place }. { $link }
message-sms-moved = تغيّر الموعد. الآن: { $when }، { $place }. { $link }
message-sms-cancelled = أُلغي موعد { $when }. لا داعي للحضور. { $link }
message-sms-in-french = الموعد: { $when }، { $place }.
message-sms-in-french-cancelled = أُلغي موعد { $when }.
