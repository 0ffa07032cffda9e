### Interpreters: who has answered what, who else can come.

desk-interpreters = Interpreters
interpreters-title = Interpreters
interpreters-hint = These interpreters have said no, or have not answered yet. Call them, give the appointment to somebody else, or move it.
interpreters-none = All interpreters who were asked have said yes.
interpreters-waiting = { $count ->
    [one] { $count } appointment waits for an interpreter's answer
   *[other] { $count } appointments wait for an interpreter's answer
}
interpreters-asked = no answer yet
interpreters-not-told = does not know yet: to be called
interpreters-confirmed = has said yes
interpreters-declined = has said no
interpreters-comes = Has said yes on the phone
interpreters-comes-one = { $name } has said yes on the phone
interpreters-cannot = Has said no
interpreters-cannot-one = { $name } has said no on the phone
interpreters-assign = Give to { $name }
interpreters-woman = woman
interpreters-man = man
interpreters-by-phone = by telephone
interpreters-by-video = by video
interpreters-nobody-else = Nobody else is free at that hour for this language.
interpreters-move = Move the appointment
interpreters-find = Find somebody else
interpreters-done-assigned = Noted. The other person gets a request if the centre has an e-mail or a number for them.
interpreters-done-noted = Noted.
interpreters-refused-taken = This person is no longer free at that hour.
interpreters-refused-not-there = This person does not work at that hour, or no longer for this language.
interpreters-refused-over = This appointment has changed or begun.
interpreting-asked = interpreter asked
interpreting-confirmed = interpreter confirmed
interpreting-declined = the interpreter has said no
history-interpreter = Given to the interpreter { $name }
history-interpreter-confirmed = The interpreter has said yes
history-interpreter-declined = The interpreter has said no
history-by-interpreter = by the interpreter

## What interpreters have done.

interpreters-log = Did the interpreter come?
interpreters-minutes = Minutes
interpreters-came = Came
interpreters-missed = Did not come
interpreters-wrong-minutes = Write a number of minutes, from 1 to 600.
interpreters-was-there = { $count ->
    [one] there for { $count } minute
   *[other] there for { $count } minutes
}
interpreters-was-not-there = did not come
interpreters-not-logged = No interpreter is planned, or the hour has not come yet.
interpreters-export = Table for an interpreting service
interpreters-export-hint = A file for a spreadsheet: requests, answers, presence and minutes. The names of the people received are not in it.
interpreters-provider = Service
interpreters-from = From
interpreters-until = Until
interpreters-download = Download
history-interpreter-came = Presence of the interpreter noted
history-interpreter-missed = Absence of the interpreter noted

## The agendas that a calendar follows.

feeds-title = Agendas on the phone
feeds-link = My agenda on my phone
feeds-hint = A secret address shows an agenda in the calendar of a phone: time, place, language and reference, never a name. Give it to the right person only.
feeds-own = My agenda
feeds-interpreters = Interpreters
feeds-give = Create the address
feeds-again = Create another address
feeds-end = Remove the address
feeds-end-one = Remove the address of the agenda of { $name }
feeds-given = Here is the address. Copy it now: it will not be shown again. If there was another one before, it no longer works.
feeds-address = Address to add to the calendar
feeds-ended = The address is removed. Calendars that had it no longer show anything.
