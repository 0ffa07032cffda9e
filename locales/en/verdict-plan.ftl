### The person's calendar, counted backwards from the date to aim for, and the
### code that shows the result to the centre. The steps are step-* of verdict.ftl.

# source: 409eec9a
plan-title = Your plan
# source: 193a254e
plan-text = These dates are a guide. “Date set by the law” means that this date may bind you.
# source: da7a0786
plan-book-before = Come to the first appointment before { $date }
# source: f720f6ca
plan-book-now = Book an appointment now
# source: ae6ebe79
plan-law = Date set by the law, to be confirmed: { $date }
# source: aa7d608d
plan-begin-by = Begin before { $date }
# source: d20f1d40
plan-around = Around { $date }
# source: f28482ed
plan-end = Finish by { $date }
# source: 6b6a8ef7
plan-late = The best time for these steps has passed. It is not too late to come.
# source: d9026832
plan-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
# source: f4f828d1
plan-needed-always = for everyone
# source: 9f39f22e
plan-extension = The time may be too short. The centre will tell you if you can have more time.
# source: d3bfec77
plan-calendar = Put these dates in my calendar

# source: be0e71b2
handover-title = Show your result at the centre
# source: b34484f2
handover-text = This code contains your answers. Show it only to the person you meet: they will see the same result as you.
# source: 6302d613
handover-private = The code is made on your phone. It is not sent anywhere.
# source: dfcc82ba
handover-qr = QR code of your answers
# source: b6d210f3
handover-letters = The same code, in letters

# source: a887ffea
household-title = And your family?
# source: 6a54e59b
household-text = You can answer the questions for another person. Only the commune is filled in.
# source: 4a95e3a2
household-start = Answer for another person
