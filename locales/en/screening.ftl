screening-commune-which = Choose your commune, or write its name another way.
screening-contradiction-title = Let us check your answers
screening-contradiction-text = Change the answer that is not right.
screening-change-answer = Change the answer: { $question }
screening-unknown = No answer
screening-list-comma = { ", " }

## Answers that do not fit together
contradiction-card-f-without-family = Cards F and F+ are for the family of a European or Belgian citizen.
contradiction-commune-against-region = This commune is not in this region.
contradiction-born-in-the-future = This date of birth has not come yet.
contradiction-permit-ordered-in-the-future = The day you ordered your card has not come yet.
contradiction-legal-stay-in-the-future = The start of your stay has not come yet.
contradiction-work-in-the-future = The start of your work has not come yet.
contradiction-registration-in-the-future = The day you registered at the commune has not come yet.
contradiction-permit-ordered-before-birth = The card was ordered before you were born.
contradiction-legal-stay-before-birth = The stay began before you were born.
contradiction-work-before-birth = The work began before you were born.
contradiction-registration-before-birth = The registration is before you were born.
contradiction-age-against-study = Your studies and your age do not fit together.
contradiction-minor-of-age = You are 18 or older: this question is only for younger people.
