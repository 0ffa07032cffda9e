### The person's calendar, counted backwards from the date to aim for, and the
### code that shows the result to the centre. The steps are step-* of verdict.ftl.

# source: 409eec9a
plan-title = Your calendar
# source: e80a26de
plan-text = We count backwards from the end date. These are landmarks to move forward; the dates set by the law are marked.
# source: ce16eec3
plan-picture = Your path on a line: today, the steps, the last day.
# source: b82cc61e
plan-book-before = Come to the appointment before { $date }
# source: f720f6ca
plan-book-now = Book an appointment now
# source: e35e8d69
plan-law = Date set by the law: { $date }
# source: ecca32d6
plan-begin-by = Begin before { $date }
# source: d20f1d40
plan-around = Around { $date }
# source: f28482ed
plan-end = Finish by { $date }
# source: d81b6b8a
plan-late = This landmark has passed. It is not too late to come.
# source: d9026832
plan-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
# source: f4f828d1
plan-needed-always = for everyone
# source: 23e3412e
plan-needed-unless-a2 = unless you already have level A2
# source: 222d19a3
plan-needed-if-needed = if you need it
# source: 673ddd23
plan-extension = The time may be too short. You can ask for an extension: the centre helps you.
# source: d3bfec77
plan-calendar = Put these dates in my calendar

# source: be0e71b2
handover-title = Show your result to the centre
# source: b34484f2
handover-text = This code contains your answers. Show it only to the person who receives you: they will see the same result as you.
# source: 23ca6c98
handover-private = The code is made on your phone. It does not pass through any server.
# source: dfcc82ba
handover-qr = QR code of your answers
# source: b6d210f3
handover-letters = The same code, in letters

# source: a887ffea
household-title = And your family?
# source: 55e71278
household-text = You can take the test for another person. We keep only the commune.
# source: cc087e4e
household-start = Take the test for another person
