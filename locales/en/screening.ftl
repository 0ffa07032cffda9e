screening-commune-which = Several municipalities have this name or postcode. Choose yours.
screening-answers-title = Your answers
screening-contradiction-title = Two answers do not fit together
screening-contradiction-text = Look at these two answers. Change the one that is not right.
screening-change-answer = Change the answer: { $question }
screening-next-title = What happens next?
screening-unknown = No answer
screening-list-comma = { ", " }
