screening-commune-which = يرجى اختيار بلديتك، أو كتابة اسمها بطريقة أخرى.
screening-contradiction-title = لنتحقق من إجاباتك
screening-contradiction-text = يُرجى تغيير الإجابة غير الصحيحة.
screening-change-answer = تغيير الإجابة: { $question }
screening-unknown = لا توجد إجابة
screening-list-comma = { "، " }

## إجابات لا تتفق
contradiction-card-f-without-family = البطاقتان F و⁦F+⁩ مخصصتان لأسرة شخص أوروبي أو بلجيكي.
contradiction-commune-against-region = هذه البلدية ليست في هذا الإقليم.
contradiction-born-in-the-future = تاريخ الميلاد هذا لم يأتِ بعد.
contradiction-permit-ordered-in-the-future = تاريخ طلب البطاقة لم يأتِ بعد.
contradiction-legal-stay-in-the-future = تاريخ بداية إقامتك لم يأتِ بعد.
contradiction-work-in-the-future = تاريخ بداية عملك لم يأتِ بعد.
contradiction-registration-in-the-future = تاريخ التسجيل في البلدية لم يأتِ بعد.
contradiction-permit-ordered-before-birth = طُلبت البطاقة قبل تاريخ ميلادك.
contradiction-legal-stay-before-birth = بدأت الإقامة قبل تاريخ ميلادك.
contradiction-work-before-birth = بدأ العمل قبل تاريخ ميلادك.
contradiction-registration-before-birth = التسجيل في البلدية قبل تاريخ ميلادك.
contradiction-age-against-study = دراستك وعمرك لا يتفقان.
contradiction-minor-of-age = عمرك 18 سنة أو أكثر، وهذا السؤال لمن هم أصغر سنًا فقط.
