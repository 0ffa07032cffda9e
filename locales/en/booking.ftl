### Booking: commune, wishes, times, contact details.

booking-title = Book an appointment
booking-step = Step { NUMBER($now) } of { NUMBER($all) }

## Commune
booking-commune-title = Where do you live?
booking-commune-text = Each commune has its own office and its own social worker.
booking-commune-region = Do you live outside Wallonia?
booking-commune-brussels = I live in Brussels
booking-commune-flanders = I live in Flanders

## Elsewhere
booking-elsewhere-title = Another centre will receive you
booking-elsewhere-centre = If you live in { $commune }, another regional integration centre welcomes you:
booking-elsewhere-known-as = Also known as: { $name }
booking-elsewhere-town = Its main office is in { $town }.
booking-elsewhere-ask = Please make the appointment directly with them. Your commune can give you their address and phone number.
booking-elsewhere-free = It is free there too, and you are welcome.
booking-elsewhere-brussels-title = In Brussels it is the parcours d'accueil
booking-elsewhere-brussels = Brussels has its own programme, the parcours d'accueil, with its own reception offices. Your commune tells you where to go and what you have to do.
booking-elsewhere-flanders-title = In Flanders it is inburgering
booking-elsewhere-flanders = Flanders has its own programme, called inburgering, with its own offices. Your commune tells you where to go and what you have to do.
booking-elsewhere-german-title = This is the German-speaking Community
booking-elsewhere-german = The German-speaking Community has its own integration programme. Your commune tells you where to go and what you have to do.
booking-elsewhere-change = Choose another commune

## Wishes
booking-wishes-title = How shall we receive you?
booking-commune-of = Commune: { $commune }
booking-kind-label = What is the appointment for?
booking-kind-others = I have already started the path: another appointment
booking-kind-first-reception = First interview
booking-kind-first-reception-hint = To begin: we get to know you and look at your situation together.
booking-kind-follow-up = Follow-up
booking-kind-follow-up-hint = A question, or a new step on your path.
booking-kind-convention = Signing the agreement
booking-kind-convention-hint = The plan of your path, signed together.
booking-kind-evaluation = Evaluation
booking-kind-evaluation-hint = How your courses are going, and what you need.
booking-kind-social-service = Social service
booking-kind-social-service-hint = Housing, health, papers, rights.
booking-kind-professional-service = Work and training
booking-kind-professional-service-hint = Jobs, diplomas, courses.
booking-language-label = Which language do you speak best?
booking-own-fr = Français
booking-own-en = English
booking-own-ar = العربية
booking-own-uk = Українська
booking-own-tr = Türkçe
booking-own-ru = Русский
booking-own-es = Español
booking-own-fa = فارسی
booking-own-ps = پښتو
booking-own-so = Soomaali
booking-own-sq = Shqip
booking-own-ku = Kurdî
booking-own-zh = 中文
booking-own-pt = Português
booking-own-ti = ትግርኛ
booking-own-it = Italiano
booking-own-ro = Română
booking-interpreter-label = Would you like an interpreter?
booking-interpreter-yes = Yes, with an interpreter
booking-interpreter-yes-hint = It is free. The interpreter translates everything that is said.
booking-interpreter-no = No, I speak French well enough
booking-half-day-label = When would you prefer to come?
booking-half-day-any = No preference
booking-half-day-morning = Morning
booking-half-day-afternoon = Afternoon
booking-see-times = See the free times

## Times
booking-slots-title = Choose your appointment
booking-slots-worker = { $worker } will receive you.
booking-slots-minutes = About { NUMBER($minutes) } minutes
booking-slots-interpreter = An interpreter is free at all these times: { $language }
booking-slots-demonstration = Demonstration: these names and this address are invented.
booking-step-free = Wheelchair accessible
booking-slots-with = with { $worker }
booking-slots-first = First free day: { $day }
booking-slots-window = From { $first } to { $last }
booking-slots-later = Later days
booking-slots-earlier = Earlier days
booking-slots-offices = See another office
booking-slots-offices-text = The same people also receive visitors here:
booking-slots-taken-title = This time has just been taken
booking-slots-taken = Somebody was faster. Here are the nearest free times. What you wrote is kept.
booking-slots-book = Book this time
booking-none-title = No free time on these days
booking-none-no-worker = Right now nobody is assigned to your commune on these dates.
booking-none-past = These days are over.
booking-none-no-opening = This office does not receive visitors at these times.
booking-none-closed = The office is closed on these days.
booking-none-absent = The person who receives you is away on these days.
booking-none-no-interpreter = We do not have an interpreter for this language.
booking-none-interpreter-elsewhere = No interpreter of this language is free at these times.
booking-none-too-soon = The last free times are too close to book online.
booking-none-too-far = These days are too far ahead to book.
booking-none-full = All times are taken.
booking-none-try = What you can do:
booking-none-next = See { $day }
booking-none-any-half-day = Look at mornings and afternoons
booking-none-without-interpreter = Look without an interpreter: you may bring someone who translates
booking-none-phone = Call us: { $phone }
booking-none-call = You can also call the centre or come to an office: we will find a solution together.

## Contact details
booking-details-title = In what name?
booking-details-chosen = Your appointment
booking-details-interpreter = Interpreter: { $language }
booking-family-name = Family name
booking-given-name = First name (optional)
booking-reach = How can we reach you?
booking-reach-hint = A phone number or an e-mail: one of the two is enough. Only to tell you about a change.
booking-phone = Phone
booking-phone-hint = For example: 0470 12 34 56
booking-email = E-mail
booking-consent = I agree that the centre keeps this information to prepare my appointment.
booking-consent-more = What is kept, and why
booking-consent-what = We keep your name, your phone number or e-mail, your commune, your language and the time of the appointment. Your answers to the earlier questions are not kept.
booking-consent-why = To receive you, and to tell you if something changes. Nobody else gets them.
booking-consent-long = For { $past ->
    [one] one month
   *[other] { $past } months
} after the appointment, or { $cancelled ->
    [one] one month
   *[other] { $cancelled } months
} after it was cancelled. Then they are erased. You can ask at any time to see them, correct them or have them erased.
booking-book = Book this appointment
booking-used-before = You have already booked with this form. If you book again, it will be a second appointment.
booking-not-now = This appointment is not booked: there are too many requests. Try later, or call the centre: it will book the appointment with you.

## What is wrong
booking-wrong-language = Choose your language.
booking-wrong-name-unreadable = A name has at least one letter.
booking-wrong-name-long = This name is too long: 100 letters at most.
