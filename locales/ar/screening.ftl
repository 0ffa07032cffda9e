screening-commune-which = توجد عدة بلديات بهذا الاسم أو بهذا الرمز. اختر بلديتك.
screening-answers-title = إجاباتك
screening-contradiction-title = إجابتان لا تتفقان
screening-contradiction-text = انظر إلى هاتين الإجابتين، وغيّر الإجابة غير الصحيحة.
screening-change-answer = تغيير الإجابة: { $question }
screening-next-title = ماذا بعد؟
screening-unknown = لا توجد إجابة
screening-list-comma = { "، " }
