### The request to an interpreter: the letter and the page of its link. Never who comes,
### nor her situation.

interpret-title = Request for an interpreter
interpret-lead = Can you interpret at this appointment?
interpret-facts = The appointment
interpret-language = Language
interpret-duration = Length
interpret-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
interpret-kind = Appointment
interpret-mode = How
interpret-mode-on-site = On site
interpret-mode-phone = By telephone
interpret-mode-video = By video
interpret-reference = Reference
interpret-answer = Your answer
interpret-come = Yes, I can
interpret-cannot = I cannot
interpret-change = You can change your answer until the appointment begins.
interpret-said-confirmed = Thank you! We are counting on you.
interpret-said-declined = Noted, thank you for your answer. The centre is looking for somebody else.
interpret-over-cancelled = The appointment is cancelled. You need not come.
interpret-over-moved = The appointment has changed. This request no longer counts. If we need you, you will get a new request.
interpret-over-other = Somebody else interprets at this appointment. You need not come.
interpret-over-begun = The appointment has begun. You can no longer answer here.
interpret-question = A question? Call the office.
interpret-about = A request from the centre to an interpreter, by a personal link.

message-subject-request = Request for an interpreter: { $when }
message-subject-request-off = Request cancelled: { $when }
message-request = We need an interpreter. Can you interpret at this appointment?
message-request-off = You no longer need to come to this appointment. Thank you very much!
message-request-link = To say yes or no, without a password:
message-request-off-link = To see this request:
message-request-button = Answer
message-request-off-button = See the request
message-request-why = You receive this message because you interpret for the centre. The link is yours: give it to nobody.
message-sms-request = Request for an interpreter ({ $language }): { $when }, { $place }. Yes or no: { $link }
message-sms-request-off = Cancelled: no interpreter needed on { $when }. { $link }

## The agenda that a calendar follows, and the table for an interpreting service.

feed-name = Appointments of { $name }
feed-interpreting = Interpreting: { $language }
feed-open = You have not answered this request yet.
hours-date = Date
hours-begin = Time
hours-length = Length (minutes)
hours-contact = Office contact
hours-interpreter = Interpreter
hours-state = State
hours-came = Presence
hours-minutes = Minutes interpreted
hours-requested = requested
hours-confirmed = confirmed
hours-declined = declined
hours-reserved = reserved
hours-cancelled = cancelled
hours-yes = yes
hours-no = no
