### The waiting list, as staff see it.

desk-waiting = Waiting list
waiting-title = Waiting list
waiting-hint = The site offers what becomes free, to one person at a time. First the nearest deadline, then the oldest booking. Nothing is sent at night.
waiting-none = Nobody is waiting.
waiting-rank = Place { $place } of { $of }
waiting-now = Appointment: { $when }
waiting-because-date = nearest deadline
waiting-because-booked = older booking
waiting-because-joined = joined earlier
waiting-because-alone = nobody else is waiting
waiting-because-hand = chosen by someone at the centre
waiting-must-by = deadline: { $date }
waiting-from = not before { $date }
waiting-morning = in the morning
waiting-afternoon = in the afternoon
waiting-notice = { $count ->
    [one] { $count } hour's notice
   *[other] { $count } hours' notice
}
waiting-asked = Offered: { $when }. Answer expected before: { $until }
waiting-no-address = No e-mail or SMS possible: to be called
waiting-refused-today = No new offer today
waiting-nothing-free = Waiting for a free time
waiting-trail = What was offered
waiting-trail-none = Nothing has been offered yet.
waiting-outcome-open = answer expected
waiting-outcome-taken = accepted
waiting-outcome-declined = declined
waiting-outcome-expired = no answer
waiting-outcome-unreached = message not delivered
waiting-outcome-withdrawn = withdrawn
waiting-offer = Offer now
waiting-offer-one = Offer now: { $name }
waiting-take = Says yes
waiting-take-one = Says yes, on the phone: { $name }
waiting-keep = Says no
waiting-keep-one = Says no, on the phone: { $name }
waiting-remove = Take off the list
waiting-remove-one = Take off the list: { $name }
waiting-edit = Change
waiting-edit-one = Change: { $name }
waiting-all = The whole list
waiting-for = To come earlier: { $name }
waiting-field-from = Not before
waiting-field-half-day = Time of day
waiting-any = No preference
waiting-field-notice = Notice
waiting-notice-before = { $count ->
    [one] { $count } hour before
   *[other] { $count } hours before
}
waiting-field-must-by = Deadline in the letter
waiting-join = Put on the list
waiting-save = Save
waiting-wrong = A date cannot be read.
waiting-said-joined = Noted: the person is on the waiting list.
waiting-said-removed = Noted: the person is off the waiting list.
waiting-said-offered = The time is kept. A message is sent. Without e-mail or SMS, call the person.
waiting-said-taken = The appointment is earlier now.
waiting-said-kept = Noted: the appointment stays as it is.
waiting-not-free = Nothing suitable is free earlier, or it is too late to offer it.
waiting-not-taken = That time has just been taken.
waiting-not-waiting = This person is not waiting, or has an offer already.
waiting-not-over = This appointment can no longer change.
waiting-not-late = The time to answer this offer has passed.
waiting-not-longer = This offer is no longer valid.
