### What happened, what is kept, what to do. Never a reproach.

errors-not-found-title = This page does not exist
errors-not-found-text = The address may be incomplete. Nothing is lost.
errors-server-title = Something went wrong
errors-server-text = The problem is on our side. Wait a minute, then try again.
errors-try-again = Try again
errors-trouble = The page has stopped. You can go on, or load it again.
errors-reload = Load the page again
errors-not-loaded-title = This part did not arrive
errors-not-loaded-text = The network may have dropped. Nothing is lost: try again.
errors-offline = No network. Try again when the network is back.
errors-offline-booking = No network. Your appointment is not booked yet. Try again when the network is back.
errors-too-many-title = Please wait a moment
errors-too-many-text = Many requests are coming in at once. Wait a minute, then try again.
errors-refused-title = This request could not be read
errors-refused-text = Nothing was saved. Go back, then try again.
errors-too-large = The message you sent is too long. Write less text.
errors-cross-site = This request comes from another site. Load the page again and start over.

## Above a form

errors-summary = { $count ->
    [one] One field needs correcting
   *[other] { $count } fields need correcting
}

## Fields

errors-choose-one = Choose an answer. “I don't know” is fine.
errors-name-required = Enter your family name.
errors-contact-required = Write a phone number or an e-mail address. One is enough.
errors-phone = We cannot read this number. Example: 0470 12 34 56. If the number is foreign, begin with + and the country.
errors-phone-short = This number lacks a digit or more. We read: { $number }.
errors-phone-long = This number has a digit too many, or more. We read: { $number }.
errors-phone-prefix = No number begins like this. We read: { $number }.
errors-email = This address is not complete. Example: name@example.be.
errors-birth-year = Write the year with four digits. Example: 1990.
errors-commune-required = Choose a commune from the list.
errors-commune-unknown = We do not know this commune. Try the postal code.
errors-consent-required = Tick the box so that we can save your appointment.
errors-date-required = Write the date. The month and the year are enough.
errors-date-invalid = This date does not exist. Check the day and the month.
errors-date-incomplete = Write at least the month and the year.
errors-year-incomplete = Write at least the year, with four digits.
errors-date-future = This date has not come yet. Check the year.
errors-date-too-old = This date is too long ago. Check the year.
errors-value-unknown = This answer is not on the list. Choose another one.
errors-in-title = Error: { $title }
errors-unsure-and-more = Choose “I don't know”, or an answer. Not both.
errors-slot-past-title = This time has passed
errors-slot-past = It has begun, or it begins too soon. Choose another one. What you wrote is kept.
errors-slot-not-offered-title = This time is not offered
errors-slot-not-offered = Nobody receives at that time. Choose another one. What you wrote is kept.
errors-slot-required = Choose a time.
