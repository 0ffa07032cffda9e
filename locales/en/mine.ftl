### My appointment: the ticket, moving it, cancelling it.

mine-title = Your appointment
mine-state-booked = Appointment booked
mine-state-moved = Appointment moved
mine-state-arrived = Your arrival is noted
mine-state-past = This appointment is over
mine-state-no-show = Missed appointment
mine-state-cancelled = Appointment cancelled
mine-no-show-text = It happens. Please book a new appointment as soon as you can.
mine-cancelled-text = The time is free again for somebody else. You can come back whenever you like.
mine-past-text = For the next step, book a new appointment.
mine-book-again = Book a new appointment
mine-reference = Your reference
mine-qr = QR code of this page
mine-qr-text = At the centre, show this page or give the reference.
mine-keep = Keep the link to this page: with it you can see, move or cancel the appointment. Give it only to people you trust.
mine-remember-text = Is this phone yours alone? It can keep this appointment: you find it again from the first page.
mine-remember = Keep it on this phone
mine-remembered = This phone keeps your appointment. You find it again from the first page.
mine-forget = Stop keeping it on this phone
mine-calendar = Add to my calendar
mine-calendar-summary = Appointment
mine-calendar-text = Reference: { $reference }. To see, move or cancel this appointment: { $link }
mine-move = Change the time
mine-cancel = Cancel the appointment
mine-earlier = Come earlier
mine-where = Where
mine-access = How to get in
mine-map = See on the map
mine-phone = Phone
mine-who = With whom
mine-kind = What for
mine-interpreter = Interpreter
mine-interpreter-reserved = reserved: { $language }
mine-interpreter-asked = asked for, not yet confirmed: { $language }
mine-interpreter-none = no interpreter
mine-bring-title = Please bring
mine-bring-residence = your residence document: card, annex or other paper
mine-bring-letter = the letter from the commune (annexe I), if you have it
mine-bring-diplomas = your diplomas, including those from your country, if you have any
mine-bring-courses = your certificates of French classes or training, if you have any
mine-bring-work = your work contract or proof of studies, if you have one
mine-bring-convention = your agreement (convention), if you have signed it
mine-bring-papers = the papers you want to talk about
mine-bring-resume = your CV, if you have one
mine-bring-none = Is a paper missing? Come anyway.

## Moving
mine-move-title = Change the time
mine-move-now = Your appointment now: { $when }
mine-move-kept = It stays yours until you choose another one.
mine-move-submit = Take this time
mine-move-taken = This time has just been taken. Here are those that are left. Your appointment has not changed.
mine-move-refused-title = This appointment can no longer be changed
mine-move-refused = It has begun, is over or was cancelled. Book a new appointment, or call the centre.
mine-back = Back to my appointment

## Cancelling
mine-cancel-title = Cancel this appointment?
mine-cancel-text = The time will be free for somebody else at once. You can take another one whenever you like.
mine-cancel-instead = You can also just change the time.
mine-cancel-submit = Yes, cancel
mine-cancel-keep = No, keep my appointment

## Unknown link
mine-unknown-title = We cannot find this appointment
mine-unknown-text = This link is not complete, or it is no longer valid.
mine-unknown-copy = Open the whole link once more, or scan the QR code of your confirmation.
mine-unknown-call = Or contact the centre with your name or your reference: we will find it for you.
mine-unknown-send = Find my appointment
