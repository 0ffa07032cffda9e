### All offices over a week, and receiving somebody who is there.

desk-board = All offices
board-title = All offices
board-this-week = This week
board-filter-label = Choose what the board shows
board-language = Interpreter
board-no-interpreter = Without interpreter
board-table = Free times by office and day
board-next = Next free day: { $date }
board-no-next = No free day for now
board-free = { $free ->
    [one] { $free } free of { $all }
   *[other] { $free } free of { $all }
}
board-interpreters = Interpreters: { $languages }
board-past = Past
board-over = Nothing more today
board-full = Full
board-nobody = Nobody receives
board-without-interpreter = No interpreter
board-too-far = Not open yet
board-too-short = Too short

## Receiving without an appointment
receive-title = Receive now
receive-text = The person is here without an appointment. The arrival is noted at once, even outside opening hours.
receive-what = The visit
receive-worker = Who receives
receive-choose-worker = Choose…
receive-worker-needed = Choose who receives the person.
receive-now = Receive now
receive-taken = { $worker } already has somebody at this hour. Choose someone else at the centre.
receive-taken-by = { $worker } is with { $name } until { $until }. First note that this appointment is over, or choose someone else at the centre.
