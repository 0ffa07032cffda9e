### The agenda of the day and of the week.

agenda-title = Agenda
agenda-day = Day
agenda-week = Week
agenda-view-label = View
agenda-today = Today
agenda-before-day = Previous day
agenda-after-day = Next day
agenda-before-week = Previous week
agenda-after-week = Next week
agenda-week-of = Week of { $date }
agenda-filter-label = Choose what the agenda shows
agenda-date = Date
agenda-office = Office
agenda-all-offices = All offices
agenda-worker = Person at the centre
agenda-all-workers = The whole team
agenda-show = Show
agenda-count = { $count ->
    [one] { $count } appointment
   *[other] { $count } appointments
}
agenda-nothing-day = No appointment on this day.
agenda-nothing-week = No appointment this week.
agenda-next = The next one is on { $date }.
agenda-no-next = None is planned after that.
agenda-closed = Closed
agenda-closed-because = Closed: { $reason }
agenda-centre-closed = the office is closed
agenda-away = Away
agenda-not-receiving = No appointments
agenda-elsewhere = Receives elsewhere: { $places }
agenda-with = with { $name }
agenda-at = { $from } – { $until }
agenda-cancelled = { $count ->
    [one] { $count } cancelled appointment
   *[other] { $count } cancelled appointments
}
agenda-week-table = Appointments of the week by person and day
agenda-name-column = Person

## The day on paper
list-came = Came
list-time = Time
list-name = Person
list-phone = Telephone
list-language = Language and interpreter
list-worker = With
