### What a person receives without asking. Subjects and short messages may be read on a
### shared phone: no name, no reason, no centre.

message-subject-confirmation = Appointment booked: { $when }
message-subject-reminder = Reminder, appointment: { $when }
message-subject-moved = Appointment changed: { $when }
message-subject-link = Your appointment: { $when }
message-subject-cancelled = Appointment cancelled: { $when }

message-hello = Hello { $name },
message-confirmation = Your appointment is booked.
message-days-before = You have an appointment soon. We look forward to seeing you.
message-hours-before = Your appointment begins soon. See you soon!
message-moved = Your appointment has changed. Here are the time and place that count now.
message-asked-for = You asked for the link to your appointment. If it was not you, there is nothing to do.
message-cancelled = Your appointment is cancelled. You need not come.

message-when = When
message-where = Where
message-access = How to get in
message-who = With whom
message-reference = Your reference
message-link = To see, change or cancel your appointment:
message-link-again = To book another appointment:
message-button = See my appointment
message-button-again = Book another appointment
message-question = A question? Call { $phone }.
message-why = You receive this message because this address was given for this appointment. The link is yours: give it only to people you trust.
message-fact = { $label }: { $fact }
message-in-french = In French:

message-sms-confirmation = Appointment booked: { $when }, { $place }. { $link }
message-sms-reminder = Reminder. Appointment: { $when }, { $place }. { $link }
message-sms-moved = Appointment changed. Now: { $when }, { $place }. { $link }
message-sms-cancelled = Cancelled: your appointment on { $when }. No need to come. { $link }
message-sms-in-french = Appointment: { $when }, { $place }.
message-sms-in-french-cancelled = Cancelled: your appointment on { $when }.
