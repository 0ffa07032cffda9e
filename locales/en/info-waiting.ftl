### To come earlier: the waiting list, what is offered, and the appointment in a calendar.

earlier-title = Come earlier
earlier-lead = A time may become free before your appointment. We can offer it to you.
earlier-keeps = You keep your appointment until you say yes.
earlier-now = Your appointment
earlier-waits = You are on the waiting list. We write to you if a time becomes free.
earlier-waits-for-call = You are on the waiting list. Someone at the centre has to call you.
earlier-stopped = You are no longer waiting. Your appointment stays as it is.
earlier-offered = A time is kept for you: { $when }. Answer by the link in the message.
earlier-by-phone = We cannot write to you. If a time becomes free, someone at the centre has to call you on { $phone }.
earlier-no-way = We have no e-mail or telephone number to reach you. Call the office to give one.
earlier-over = This appointment can no longer change.
earlier-when = When can you come?
earlier-from = Not before
earlier-from-hint = Leave it empty if any day is fine.
earlier-half-day = Time of day
earlier-any = Any time
earlier-morning = In the morning
earlier-afternoon = In the afternoon
earlier-notice = I must know
earlier-notice-hours = { $count ->
    [one] at least { $count } hour before
   *[other] at least { $count } hours before
}
earlier-must-by = Deadline in your letter
earlier-must-by-hint = If you have one. The nearest date comes first.
earlier-wrong = Choose a date of the calendar, or leave it empty.
earlier-join = I would come earlier
earlier-save = Save
earlier-stop = Stop waiting
earlier-back = Back to my appointment
earlier-about = To say that one would come earlier, by a personal link.

follow-title = My appointment in my calendar
follow-lead = The calendar of your phone can follow this appointment. If it changes, the calendar changes too.
follow-give = Get the address
follow-again = Get another address
follow-given = Here is the address. It is shown once only.
follow-open = Open in my calendar
follow-address = Address for the calendar
follow-is = There is an address. Another one takes its place.
follow-end = End the address
follow-name = My appointment

offer-title = Come earlier?
offer-lead = A time has become free. Do you want it?
offer-facts = The offer
offer-new = New time
offer-now = Your appointment
offer-until = Kept for you until
offer-answer = Your answer
offer-take = Yes, I come earlier
offer-keep = I keep my appointment
offer-stop = No more offers
offer-silence = Without an answer your appointment stays as it is.
offer-said-taken = Done. We look forward to seeing you at the new time.
offer-said-declined = Noted. You keep your appointment.
offer-said-stopped = Noted. You keep your appointment and no longer wait.
offer-over-late = The time to answer is over. You keep your appointment.
offer-over-changed = This offer no longer counts. Here is what counts now.
offer-question = A question? Call the office.
offer-about = An offer to come earlier, by a personal link.

message-subject-offer = Come earlier? { $when }
message-offer = A time has become free before your appointment. It is kept for you.
message-offer-new = New time
message-offer-now = Your appointment
message-offer-until = Kept for you until
message-offer-link = To say yes or no. Without an answer nothing changes:
message-offer-button = Answer
message-sms-offer = Come earlier? { $when }, { $place }. Answer before: { $until }. { $link }
message-sms-in-french-offer = Earlier: { $when }, { $place }. Answer before: { $until }.
