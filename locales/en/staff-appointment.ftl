### The sheet of an appointment: know everything, do everything.

sheet-title = Appointment
sheet-close = Close the sheet
sheet-open = Open as a page
sheet-back = Back to the agenda
sheet-when = When
sheet-time = { $from } – { $until }
sheet-office = Office
sheet-room = Room
sheet-worker = Received by
sheet-language = Language
sheet-interpreter = Interpreter
sheet-no-interpreter = no interpreter
sheet-commune = Commune
sheet-phone = Telephone
sheet-email = E-mail
sheet-no-contact = neither telephone nor e-mail
sheet-note = Note
sheet-birth-year = Year of birth
sheet-file = File
sheet-file-open = Open the file
sheet-reference = Reference
sheet-history = History
sheet-actions = What happened?

## Buttons
do-arrived = Arrived
do-done = Done
do-no-show = Did not come
do-expected = Correct this: the person is still expected
do-move = Move
do-receive = The person is here now
do-receive-text = The person came before or after the time. The appointment is moved to now and the arrival is noted.
do-book-again = New appointment for this person
do-cancel = Cancel the appointment
do-cancel-sure = Cancel this appointment? The time is free for someone else at once.
do-cancel-yes = Yes, cancel
do-correct = Correct the telephone number or e-mail
do-note = Write a note
do-link-file = Link to the person's file
do-link-file-text = These files have the same name or the same telephone number. Check the year of birth with the person.
do-link-file-yes = This is the right file
do-save = Save
note-hint = At most 500 characters, for staff only. An empty field erases the note. It is erased with the person.
note-too-long = This note is too long. Keep 500 characters at most.
do-new-link = Give a new link
do-new-link-sure = Give the person a new link? Her earlier links will no longer work.
do-new-link-yes = Yes, new link
do-erase = Erase the person
do-erase-sure = Erase her name, year of birth, telephone number, e-mail and the note? This cannot be undone. The appointment still counts in the figures.
do-erase-yes = Yes, erase
do-move-here = Move to this time

## Answers
done-saved = Saved.
done-cancelled = The appointment is cancelled. The time is free again.
done-new-link = The person has a new link. Her earlier links no longer work.
done-erased = The person is erased. The appointment still counts in the figures.
done-moved = The appointment is moved.
done-received = The person is received now. The arrival is noted.
done-received-short = The person is received now, until the next appointment. That is shorter than usual.
refused-cancelled = This appointment is cancelled. It can no longer change.
refused-not-begun = The time of the appointment has not come yet.
refused-not-today = The appointment is on another day.
refused-already-cancelled = This appointment was already cancelled.
refused-still-coming = The person is still expected. Cancel the appointment first.
refused-already-erased = This person was already erased.
refused-too-late = This appointment has begun or is over. It can no longer be moved or cancelled.
refused-received = This person has already been received.
refused-past-day = This appointment was on another day. Receive the person without an appointment.
refused-taken = That time has just been taken. The appointment stays where it is. Choose another time.
refused-has-another = This person already has another appointment at that time.
refused-not-hers = This appointment already belongs to another file, or the person was erased.
refused-choose = Choose a time from the list.

## History
history-booked = Booked for { $when }
history-received = Visit without an appointment, { $when }
history-moved = Moved to { $when }
history-moved-with = Moved to { $when }, with { $worker }
history-cancelled = Cancelled
history-arrived = Noted: arrived
history-done = Noted: done
history-no-show = Noted: did not come
history-corrected = Telephone number or e-mail corrected
history-noted = Note changed
history-linked-to-file = Linked to a file
history-expected = Expected again
history-by-visitor = by the person
history-by = by { $name }
history-by-someone = by an account that is gone
history-by-service = automatically
history-erased = Person erased
sheet-erased = Person erased

## Move
move-title = Move the appointment
move-interpreter = Interpreter: { $name }
move-other-worker = { $worker }, instead of { $before }
move-only = Only times with { $worker } are shown.
move-all = Show the whole team
move-hers-first = Show only times with { $worker }
