### Messages to people, as staff see them.

desk-messages = Messages
messages-title = Messages
messages-undelivered = To be told in another way
messages-undelivered-hint = These people did not receive their message. Call or write to them, then note that they know.
messages-none = Nobody to tell at the moment.
messages-off = This site sends neither e-mail nor SMS. The technical team can switch it on.
messages-settle = Done
messages-settle-one = Done: { $name } knows
messages-settled = It is noted.
messages-waiting = { $count ->
    [one] { $count } person did not receive a message
   *[other] { $count } people did not receive a message
}
messages-kind-confirmation = Confirmation
messages-kind-days-before = Reminder, two days before
messages-kind-hours-before = Reminder, two hours before
messages-kind-moved = New time
messages-kind-link = Link asked for
messages-kind-offer = Offer to come earlier
messages-kind-cancelled = Cancellation
messages-kind-interpreter-request = Request to the interpreter
messages-kind-interpreter-off = Cancellation for the interpreter
messages-by-mail = by e-mail
messages-by-sms = by SMS
messages-trouble-unreachable = The provider does not answer.
messages-trouble-address = This address or number does not exist, or refuses the message.
messages-trouble-provider = The provider refuses what we send: tell the technical team.
messages-trouble-late = Too late: the message is of no use any more.

sheet-messages = Messages
sheet-messages-none = No message: there is no address or number that can receive one, or nothing is planned yet.
sheet-message-sent = sent { $when }
sheet-message-waiting = planned for { $when }
sheet-message-again = another try { $when }
sheet-message-failed = not sent, { $when }
sheet-message-dropped = no longer needed

tell-by-message = The person will get a message.
tell-by-phone = No message is sent. Please tell the person:
tell-by-email = No message is sent. Please write to let them know.
tell-in-no-way = The person gave neither phone nor e-mail: they know nothing of this change.

jobs-title = What the site does by itself
jobs-none = Nothing has been done yet.
jobs-messages = Send messages
jobs-forgetting = Erase what must no longer be kept
jobs-waiting = Offer what becomes free
jobs-done = Succeeded
jobs-failed = Failed
jobs-running = Running
