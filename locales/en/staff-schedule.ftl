### The hours: who receives where and when, who is away, which offices are closed.

desk-schedule = Hours
schedule-title = Hours
schedule-lead = Nothing changes before you have seen what it does to the next eight weeks.
schedule-saved = Saved. Free times take it into account from now on.
schedule-whose = Hours of
schedule-workers = People at the centre
schedule-interpreters = Interpreters
schedule-show = Show
schedule-hours-of = Hours of { $name }
schedule-absences-of = Absences of { $name }
schedule-closures = Closed offices
schedule-holidays = Public holidays and the Day of the Wallonia-Brussels Federation are already taken into account.
schedule-kinds = Length of appointments
schedule-length = { $minutes } minutes, one start every { $every } minutes
schedule-booking = Booking ahead
schedule-booking-now = People book at the latest { $hours } hours and at the earliest { $days } days before the appointment. At the counter this does not apply.
schedule-no-hours = No hours at the moment.
schedule-no-absence = No upcoming absence.
schedule-no-closure = No upcoming closure.

schedule-once = only once
schedule-every-weeks = { $weeks ->
    [one] every week
   *[other] every { $weeks } weeks
}
schedule-first-of-month = the first { $weekday } of the month
schedule-first-monthly = once a month, the first
schedule-second-of-month = the second { $weekday } of the month
schedule-second-monthly = once a month, the second
schedule-third-of-month = the third { $weekday } of the month
schedule-third-monthly = once a month, the third
schedule-fourth-of-month = the fourth { $weekday } of the month
schedule-fourth-monthly = once a month, the fourth
schedule-last-of-month = the last { $weekday } of the month
schedule-last-monthly = once a month, the last
schedule-from-until = from { $from } to { $until }
schedule-from-day = from { $from } on
schedule-until-day = until { $until }
schedule-whole-day = the whole day
schedule-mornings = in the morning
schedule-afternoons = in the afternoon

schedule-add-hours = Add hours
schedule-change-hours = Change these hours
schedule-add-absence = Note an absence
schedule-add-closure = Note a closure
schedule-change-kind = Change a length
schedule-change-booking = Change how far ahead
schedule-office = Office
schedule-all-offices = All offices
schedule-rhythm = How often
schedule-weekday = Day
schedule-start = From
schedule-end = To
schedule-first-day = First day
schedule-first-day-hint = For once only: give that day.
schedule-last-day = Last day
schedule-last-day-hint = Leave empty if it goes on.
schedule-half = Time of day
schedule-only-kinds = Only for these appointments (none ticked: all)
schedule-minutes = Length, in minutes
schedule-every = One start every … minutes
schedule-earliest = At the latest, in hours before the appointment
schedule-latest = At the earliest, in days before the appointment
schedule-preview = See what this changes
schedule-change = Change
schedule-change-one = Change: { $what }
schedule-remove = Remove
schedule-remove-one = Remove: { $what }
schedule-restore = Go back to this state
schedule-restore-one = Go back to state no. { $number }

schedule-preview-title = What this changes
schedule-preview-same = Nothing changes in the next eight weeks.
schedule-gained = More hours
schedule-lost = Fewer hours
schedule-nobody-falls-out = No appointment is affected.
schedule-falls-out = { $count ->
    [one] { $count } appointment no longer fits
   *[other] { $count } appointments no longer fit
}
schedule-falls-out-hint = They are not cancelled. Move them before you save, or right after: they stay at the top of this page.
schedule-save = Save
schedule-leave = Change nothing
schedule-unfit = { $count ->
    [one] { $count } appointment is outside the hours
   *[other] { $count } appointments are outside the hours
}
schedule-unfit-hint = These people plan to come. Move their appointment and tell them.
schedule-unfit-closed = The office is closed on that day.
schedule-unfit-away = The person who receives is away.
schedule-unfit-hours = Nobody receives at that time at this office, or not for this appointment.
schedule-unfit-interpreter = The interpreter is not available.
schedule-move = Move
schedule-move-one = Move the appointment of { $name }

schedule-changed-meanwhile = Somebody has changed the hours in the meantime. This is how they stand: have a look, then try again if it is still needed.
schedule-changes-nothing = It is already like this: nothing to change.
schedule-nothing-there = What you wanted to change is no longer there.
schedule-overlap = This person would receive in two places at once.
schedule-crosses = A morning ends at 12:30 at the latest: add the hours in two parts.
schedule-never-open = Nobody would receive at this office any more. Note a closure instead.
schedule-other = These hours contradict each other: { $fault }
schedule-missing = Choose or fill in this field.
schedule-not-a-quarter = Give a time on the quarter hour, such as 9:15.
schedule-not-a-date = Give a date.
schedule-ends-early = The end comes before the beginning.
schedule-last-before-first = The last day comes before the first.
schedule-not-a-length = Give a number of minutes from 15 to 240, in quarters of an hour.
schedule-too-many-hours = Give a number of hours from 0 to 336.
schedule-not-days-ahead = Give a number of days from 7 to 186.

schedule-versions = What was changed
schedule-did-read = First state, taken from the centre's file
schedule-did-import = File loaded by the technical team
schedule-did-add-hours = Hours added
schedule-did-change-hours = Hours changed
schedule-did-remove-hours = Hours removed
schedule-did-add-absence = Absence noted
schedule-did-remove-absence = Absence removed
schedule-did-add-closure = Closure noted
schedule-did-remove-closure = Closure removed
schedule-did-change-kind = Length changed
schedule-did-restore = Back to state no. { $number }
schedule-did-change-booking = Booking ahead changed

## Which hours more would help
schedule-extra = Where one more half-day would help most
schedule-extra-hint = Some people have an appointment more than four weeks after they booked. Here is what would let them come sooner.
schedule-extra-language = With an interpreter: { $language }
schedule-extra-serves = { $count ->
    [one] One person would come sooner.
   *[other] { $count } people would come sooner.
}
schedule-extra-first = { $times ->
    [one] Once is enough: on { $day }.
   *[other] { $times } times, once a week, from { $day }.
}
