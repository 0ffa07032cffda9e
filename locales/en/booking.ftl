### Booking: commune, wishes, times, contact details.

booking-title = Book an appointment
booking-step = Step { NUMBER($now) } of { NUMBER($all) }

## Commune
booking-commune-title = Where do you live?
booking-commune-text = Each commune has its own office and a person at the centre who takes care of it.
booking-commune-region = Do you live outside Wallonia?
booking-commune-brussels = I live in Brussels
booking-commune-flanders = I live in Flanders

## Elsewhere
booking-elsewhere-title = You belong to another centre
booking-elsewhere-centre = If you live in { $commune }, your centre is:
booking-elsewhere-known-as = Also known as: { $name }
booking-elsewhere-town = Its main office is in { $town }.
booking-elsewhere-ask = Please make the appointment directly with them. Your commune can give you their address and phone number.
booking-elsewhere-free = It is free there too, and you are welcome.
booking-elsewhere-brussels-title = In Brussels it is the parcours d'accueil
booking-elsewhere-brussels = Brussels has its own programme, called “parcours d'accueil”, with its own reception offices. Ask your commune where to go and what you have to do.
booking-elsewhere-flanders-title = In Flanders it is inburgering
booking-elsewhere-flanders = Flanders has its own programme, called inburgering, with its own offices. Your commune tells you where to go and what you have to do.
booking-elsewhere-german-title = This is the German-speaking Community
booking-elsewhere-german = The German-speaking Community has its own integration programme. Your commune tells you where to go and what you have to do.
booking-elsewhere-change = Choose another commune

## Wishes
booking-wishes-title = What suits you?
booking-commune-of = Commune: { $commune }
booking-kind-label = What is the appointment for?
booking-kind-others = I have already started the programme: another appointment
booking-kind-first-reception = First meeting
booking-kind-first-reception-hint = To begin: we get to know you and look at your situation together.
booking-kind-follow-up = Follow-up
booking-kind-follow-up-hint = A question, or a new step in your programme.
booking-kind-convention = Signing the agreement (convention)
booking-kind-convention-hint = The plan of your programme, signed together.
booking-kind-evaluation = Evaluation
booking-kind-evaluation-hint = We look at how your courses are going, and at what you need.
booking-kind-social-service = Social service
booking-kind-social-service-hint = Housing, health, papers, rights.
booking-kind-professional-service = Work and training
booking-kind-professional-service-hint = Jobs, diplomas, courses.
booking-language-label = Which language do you speak best?
booking-other-language = Which language is it?
booking-other-language-hint = Write its name. The centre will look for an interpreter with you.
booking-wrong-other-language = Enter the name of your language.
booking-interpreter-label = Would you like an interpreter?
booking-interpreter-yes = Yes, with an interpreter
booking-interpreter-yes-hint = It is free. The interpreter translates everything that is said.
booking-interpreter-no = No, I speak French well enough
booking-half-day-label = When would you prefer to come?
booking-half-day-any = No preference
booking-half-day-morning = Morning
booking-half-day-afternoon = Afternoon
booking-see-times = See available times

## Times
booking-slots-title = Choose your appointment
booking-slots-worker = You will meet { $worker }.
booking-slots-minutes = About { NUMBER($minutes) } minutes
booking-slots-interpreter = An interpreter is available at all these times: { $language }
booking-slots-demonstration = Demonstration: these names and this address are invented.
booking-step-free = Wheelchair accessible
booking-slots-with = with { $worker }
booking-slots-first = First available day: { $day }
booking-slots-window = From { $first } to { $last }
booking-slots-later = Later days
booking-slots-earlier = Earlier days
booking-slots-offices = See another office
booking-slots-offices-text = You can meet the same people here:
booking-slots-taken-title = This time has just been taken
booking-slots-taken = Someone else booked it first. Here are the nearest available times. What you wrote is kept.
booking-slots-book = Book this time
booking-none-title = No time available on these days
booking-none-no-worker = Right now nobody is assigned to your commune on these dates.
booking-none-past = These days are over.
booking-none-no-opening = This office is not open at these times.
booking-none-closed = The office is closed on these days.
booking-none-absent = The person you would meet is away on these days.
booking-none-no-interpreter = We do not have an interpreter for this language.
booking-none-interpreter-elsewhere = No interpreter of this language is free at these times.
booking-none-too-soon = The last available times are too soon to book online.
booking-none-too-far = These days are too far ahead to book.
booking-none-full = All times are taken.
booking-none-try = What you can do:
booking-none-next = See { $day }
booking-none-without-interpreter = Look without an interpreter: you may bring someone who translates
booking-none-phone = Call us: { $phone }
booking-none-call = You can also call the centre: we will look for a solution together.

## Contact details
booking-details-title = What is your name?
booking-details-chosen = Your appointment
booking-details-interpreter = Interpreter: { $language }
booking-details-kept = We are keeping this time for you until { $time }.
booking-details-not-kept = We are no longer keeping this time for you. You can go on: we will check whether it is still free.
booking-family-name = Family name
booking-given-name = First name (optional)
booking-reach = How can we reach you?
booking-reach-hint = A phone number or an e-mail: one of the two is enough. Only to tell you about this appointment.
booking-phone = Phone
booking-phone-hint = For example: 0470 12 34 56
booking-email = E-mail
booking-consent = I agree that the centre may keep this information to prepare my appointment.
booking-consent-more = What is kept, and why
booking-consent-what = We keep your name, your phone number or e-mail, your commune and your language. We also keep the time, place and reason of the appointment, and the interpreter you asked for. Your answers to the earlier questions are not kept.
booking-consent-why = To meet you, and to tell you if something changes. Only the people who prepare this appointment see them.
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
