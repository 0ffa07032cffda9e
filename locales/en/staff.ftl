### The staff console: frame, sign-in, words of the trade. Short and exact.


## Frame
desk-agenda = Agenda
desk-book = New appointment
desk-rail-label = Staff area
desk-public-site = Public site
desk-signed-in-as = Signed in: { $name }
desk-sign-out = Sign out
desk-print = Print
desk-demonstration = Demonstration: names and addresses are invented.

## Sign-in
sign-in-title = Sign in
sign-in-text = For the centre's staff only.
sign-in-login = User name
sign-in-password = Password
sign-in-submit = Sign in
sign-in-wrong = The user name or the password is not right. Check both, then try again.
sign-in-wait = { $count ->
    [one] Too many attempts. Wait { $count } second, then try again.
   *[other] Too many attempts. Wait { $count } seconds, then try again.
}
sign-in-missing-login = Enter your user name.
sign-in-missing-password = Enter your password.
sign-in-ended = Your session has ended. Sign in to go on.
sign-in-kept = What you wrote is kept.
sign-in-again-title = You are back
sign-in-again-text = Nothing is lost. What you wrote has not been sent yet.
sign-in-again-send = Send what I wrote
sign-in-again-without = Go on without sending it
session-ends = Your session ends in two minutes.
session-stay = Stay
session-ended = Your session has ended. What you wrote stays here: send it, and sign in when you are asked to.
sign-in-forgotten = Forgotten your password? Ask the coordination team for a new one.
sign-in-public = Looking for an appointment? Go to the public site.

## Kinds of appointment
kind-first-reception = First meeting
kind-follow-up = Follow-up
kind-convention = Agreement
kind-evaluation = Evaluation
kind-social-service = Social service
kind-professional-service = Work and training

## States
state-booked = To come
state-arrived = Arrived
state-arrived-at = Arrived at { $time }
state-done = Done
state-no-show = Did not come
state-cancelled = Cancelled

## Interpreters
interpreting-reserved = interpreter booked
interpreting-missing = interpreter to be found
interpreting-column = Interpreter · { $languages }

## Public holidays
holiday-new-year = New Year's Day
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day
holiday-ascension = Ascension Day
holiday-whit-monday = Whit Monday
holiday-national-day = National Day
holiday-assumption = Assumption
holiday-all-saints = All Saints' Day
holiday-armistice = Armistice Day
holiday-christmas = Christmas Day
holiday-french-community = Day of the Wallonia-Brussels Federation

## When something goes wrong
trouble-offline = No network. Nothing was changed. Try again.
trouble-unavailable = The problem is on our side. Nothing was changed. Try again in a minute.
trouble-not-found = This appointment does not exist.
trouble-forbidden = Your account does not allow this. Ask the person who coordinates.
trouble-moved-on = Somebody has just changed this appointment. This is how it stands.
trouble-reload = Reload
