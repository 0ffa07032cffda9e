### To come earlier: the waiting list, what is offered, and the appointment in a calendar.

earlier-title = Come earlier
earlier-lead = A time may become free before your appointment. We can offer it to you.
earlier-keeps = You keep your appointment until you say yes.
earlier-now = Your appointment
earlier-waits = You are on the waiting list. We will write to you if a time becomes free.
earlier-waits-for-call = You are on the waiting list. Someone at the centre will call you if a time becomes free.
earlier-stopped = You are no longer waiting. Your appointment stays as it is.
earlier-offered = We are keeping a time for you: { $when }. Answer with the link in the message.
earlier-by-phone = We cannot write to you. If a time becomes free, someone at the centre will call you on { $phone }.
earlier-no-way = We have no e-mail or telephone number to reach you. Call the office to give one.
earlier-over = This appointment can no longer change.
earlier-when = When can you come?
earlier-from = Not before
earlier-from-hint = Leave it empty if any day is fine.
earlier-half-day = Time of day
earlier-any = No preference
earlier-morning = In the morning
earlier-afternoon = In the afternoon
earlier-notice = I need to know
earlier-notice-hours = { $count ->
    [one] at least { $count } hour before
   *[other] at least { $count } hours before
}
earlier-must-by = Deadline in your letter
earlier-must-by-hint = If you have one. The nearest date comes first.
earlier-wrong = Choose a date in the calendar, or leave it empty.
earlier-join = I would like to come earlier
earlier-save = Save
earlier-stop = Stop waiting
earlier-back = Back to my appointment
earlier-about = Ask to come earlier, with a personal link.

follow-title = My appointment in my calendar
follow-lead = Add an address to the calendar of your phone: it follows this appointment. If the appointment changes, the calendar changes too.
follow-give = Get the address
follow-again = Get another address
follow-given = Here is the address. It is shown only once.
follow-open = Open in my calendar
follow-address = Address to add to the calendar
follow-is = You already have an address. A new one replaces it.
follow-end = Remove the address
follow-name = My appointment

offer-title = Come earlier?
offer-lead = An earlier time has become free. Does it suit you?
offer-facts = The offer
offer-new = New time
offer-now = Your appointment
offer-until = Kept for you until
offer-answer = Your answer
offer-take = Yes, I will come earlier
offer-keep = No, I keep my appointment
offer-stop = No more offers
offer-silence = Without an answer, your appointment stays as it is.
offer-said-taken = Done. We look forward to seeing you at the new time.
offer-said-declined = Noted. You keep your appointment.
offer-said-stopped = Noted. You keep your appointment and are no longer waiting.
offer-over-late = The time to answer has passed. You keep your appointment.
offer-over-changed = This offer is no longer valid. Here is your appointment.
offer-question = A question? Call the office.
offer-about = An offer to come earlier, with a personal link.

message-subject-offer = Come earlier? { $when }
message-offer = A time before your appointment has become free. We are keeping it for you.
message-offer-new = New time
message-offer-now = Your appointment
message-offer-until = Kept for you until
message-offer-link = Without an answer, nothing changes. To say yes or no:
message-offer-button = Answer
message-sms-offer = Come earlier? { $when }, { $place }. Answer before: { $until }. { $link }
message-sms-in-french-offer = Earlier: { $when }, { $place }. Answer before: { $until }.
