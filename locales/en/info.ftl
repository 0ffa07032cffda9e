info-more = Read also
info-start = Answer the questions
info-book = Book an appointment

## For whom? By when?

info-for-whom-about = Who must do the { -path } in Wallonia, who may, who is exempted or waived, and by which date.
info-for-whom-lead = The { -path } (Parcours d'intégration) is mandatory for some people. Everyone else may do it too. It is free of charge.
info-newcomer-title = You are not from Europe and have been here for less than three years
info-newcomer-welcome = Welcome! Your commune has normally given you a letter (annex I). It says that you must do the programme.
info-newcomer-who = This is you if:
info-newcomer-where = You live in a commune in Wallonia.
info-newcomer-dates = Your time limits
info-newcomer-present = First visit to the centre: within { $months } months after you first registered with your commune.
info-newcomer-aim = The whole programme: { $months } months, from the day you ordered your residence permit.
info-newcomer-allowed = A newer law gives { $months } months to people who ordered their permit on or after { $date }. The centre tells you if this is your case. Until then, count { $aim } months.
info-newcomer-call = Do not wait: book an appointment or phone the centre.
info-newcomer-convention = You must keep to what is written in the agreement (convention) that you sign with the centre.
info-waivers-title = Waivers
info-waivers-text = Are you in one of these situations? With proof, you have a right to a waiver.
info-waiver-proof = Proof: { $papers }
info-review-title = When the centre has to look at it with you
info-volunteer-title = You are from Europe, in the family of a European, or have been here for more than three years
info-volunteer-welcome = Welcome! You may do the programme if you want to. There is no time limit to do all of it.
info-exempt-title = Who is exempted?
info-exempt-text = For these people, the programme is not mandatory.
info-exempt-confirm = The centre confirms it.
info-countries-eu = { $count ->
    [one] The { $count } country of the European Union
   *[other] The { $count } countries of the European Union
}
info-countries-eea = { $count ->
    [one] The { $count } country of the European Economic Area
   *[other] The { $count } countries of the European Economic Area
}
info-countries-eea-text = The countries of the European Union, and also:
info-countries-others = Also: { $countries }
info-unsure-title = Not sure?
info-unsure-text = A few questions are enough. The answer also tells you which papers to bring.

## What and with whom?

info-path-about = The steps of the { -path }: the reception module, the agreement (convention), the courses and the final certificate (attestation), with the centre and its partners.
info-path-lead = You do the programme with the centre and with its partners. All the steps are free of charge.
info-centre-title = With the centre
info-reception-title = The reception module (module d'accueil)
info-reception-text = Meetings to take stock of your situation:
info-theme-housing = housing
info-theme-health = health
info-theme-french = your level of French and French courses
info-theme-work = work and training
info-theme-citizenship = citizenship: your rights and duties
info-theme-childhood = childhood and youth
info-partners-title = With partners
info-partners-text = Associations and institutions give the courses. The centre tells you which ones are for you.
info-citizenship = A citizenship course of { $hours } hours
info-courses = Other courses, depending on your needs and your duties
info-services-title = Our other services
info-services-text = The team of the programme works with them and with a network of partners. Depending on your situation, it sends you to the right person.

## Where and when?

info-offices-about = The reception offices of the { -path }: addresses, half-days, communes, access. By appointment only.
info-offices-lead = { $count ->
    [one] You can come to { $count } reception office, by appointment only.
   *[other] You can come to { $count } reception offices, by appointment only.
}
info-offices-interpreter = An interpreter can be there with you.
info-offices-half-days = Depending on the place, appointments are in the morning or in the afternoon.
info-morning = { $weekday } morning
info-afternoon = { $weekday } afternoon
info-no-openings = No appointments here at the moment.
info-office-about = { $office }: address, hours, communes, access. By appointment only.
info-office-only = By appointment only
info-office-address = Address
info-office-phone = Telephone: { $phone }
info-office-email = E-mail: { $email }
info-office-when = When
info-opening = { $day }, from { $start } to { $end }
info-every-weeks = { $weeks ->
    [one] every week
   *[other] every { $weeks } weeks
}
info-first-of-month = the first { $weekday } of the month
info-second-of-month = the second { $weekday } of the month
info-third-of-month = the third { $weekday } of the month
info-fourth-of-month = the fourth { $weekday } of the month
info-last-of-month = the last { $weekday } of the month
info-office-next-title = Next free appointment
info-office-next = { $date }, at { $time }
info-office-none = No time is free at the moment. Ask all the same: the centre looks for one with you.
info-office-unknown = We cannot say right now. The free times are shown when you book.
info-office-next-note = For a first appointment. The time may be taken in the meantime.
info-office-communes = For people who live in
info-office-access = How to get there
info-office-french = These directions are in French, as at the centre.
info-office-languages = Languages of the interpreters
info-office-languages-text = Tell us your language when you book.

## Contact

info-contact-about = Whom you meet for the { -path }: type your commune and find the person, the office and the telephone number.
info-contact-lead = The person at the centre who takes care of your commune gives you an appointment.
info-contact-label = Where do you live? Commune, village or postal code
info-contact-find = Find
info-contact-empty = First type your commune.
info-contact-none = We cannot find that name. Type the postal code, or the name on the letter of your commune.
info-contact-several = Which one is yours?
info-contact-all = { $count ->
    [one] The commune we receive people from
   *[other] The { $count } communes we receive people from
}
info-commune-title = You live in { $commune }
info-commune-about = Whom people from { $commune } meet for the { -path }: the person, the office, the telephone number.
info-commune-worker = The person who takes care of your commune
info-commune-no-worker = You meet someone from the team.
info-commune-stand-ins = If that person is away: { $names }
info-commune-office = Your reception office
info-commune-centre = Your centre
info-commune-elsewhere = Your commune is not in the part of Wallonia where this programme takes place. Another organisation will help you.
info-commune-another = Another commune

## My appointment

info-mine-about = How to find, change or cancel an appointment for the { -path }.
info-mine-lead = You can see it, change it or cancel it yourself.
info-mine-link = Open the link that you kept when you booked.
info-mine-code = Or scan the square code on your appointment sheet with the camera of your phone.
info-mine-lost-title = Do you no longer have the link?
info-mine-lost = Call the centre of your commune. They tell you the day and time, and give you a new link.
info-mine-again = We can send it to you again.
info-mine-email = Your e-mail
info-mine-phone = Your phone number
info-mine-either = Your e-mail or phone number
info-mine-hint = The one that you gave for the appointment.
info-mine-send = Send the link
info-mine-wrong-email = Write the e-mail that you gave, for example name@example.be.
info-mine-wrong = Write the e-mail or phone number that you gave.
info-mine-sent-title = Look at your messages
info-mine-sent = If an appointment was booked with this address or number, its link arrives within a few minutes. Please look in your spam folder too.
info-mine-sent-nothing = Nothing arrives? Call the centre of your commune.
info-mine-lost-otherwise = Is that not possible for you? Call the centre of your commune. They tell you the day and time, and give you a new link.

## What search engines say of the other pages

info-screening-about = A few questions to know if the { -path } is mandatory for you, by which date, and which papers to bring. Your answers stay on your phone.
info-booking-about = Book an appointment for the { -path } at the reception office of your commune, with an interpreter if you want. It is free of charge.
