### Reading a person's result, and starting her file.

desk-result = Read a result
desk-files = People

## Reading
result-title = Read a result
result-book = New appointment for this person
result-lead = The person shows the code of their result. The answers come from their phone: nothing is kept unless you start a file.
result-code = Code
result-code-hint = Scan the code, or type the letters below it.
result-read = Read
result-photo = Or take a photo of the code
result-photo-reading = Reading the photo…
result-photo-nothing = No code can be seen on this photo. Come closer, avoid reflections, then try again.
result-photo-lost = The photo reader could not be loaded. Type the letters of the code.
result-photo-strange = This file is not a picture that this browser can read. Choose a JPEG or PNG photo, or a screenshot.
result-another = Read another result

## Refusals
result-refused-missing = Scan the code or type its letters.
result-refused-foreign = This is not the code of a result. A result begins with J1. Ask the person to open their result page.
result-refused-newer = This code comes from a newer version of the application. Reload this page, then read it again.
result-refused-damaged = Letters are missing, or one is wrong. Compare with the person's screen, then try again.
result-refused-scanner = The scanner types as if on another keyboard than this computer's. Set the scanner to the keyboard of the computer (often: Belgian French), or type the letters of the code.

## What is read
result-answers = Their answers
result-seen = What the person saw
result-unknown-rules = This application does not know the rules of that day. Here is what the rules in force say.
result-in-force = What the rules in force say
result-unknown-rule = Their screen named rule { $rule }.
result-today = Today
result-on-with = On { $date }, with version { $version } of the rules
result-same = Today the rules in force say the same.
result-changed = Today the rules in force say something else.

## Another day
result-preview-title = Another day, other rules
result-preview-text = Past or to come: the day of an appointment, for example.
result-preview-day = Day
result-preview-rules = Rules
result-preview-named = Those of their result
result-preview-in-force = { $version } (in force)
result-preview-show = Show
result-preview-shown = On the day you chose
result-preview-same = The result is the same as the person saw.
result-preview-changed = The result is not the one that the person saw.
result-preview-day-wrong = Choose a day between 1900 and 2100.

## Starting a file
file-start-title = Start a file
file-start-text = The person's answers, this result and the version of the rules are then kept.
file-birth-year = Year of birth (optional)
file-consent = The person agrees that the centre keeps their name, how to reach them and their answers, also about their stay and health.
file-start = Start the file

## Files
people-title = People
people-find = Find somebody
people-search = Name, telephone number or reference
people-appointments = Appointments
people-files = Files
people-none-found = Nobody is known by this name, number or reference. Try the beginning of the name, another spelling, or the telephone number.
people-more = These are the newest. Write more to find the others.
file-erased = The person is erased, with the answers. The file still counts in the figures.
file-erase-sure = Erase the name, year of birth, telephone number, e-mail and answers? This cannot be undone. Appointments are erased separately.
file-actions = What you can do
appointment-count = { $count ->
    [one] one appointment
   *[other] { $count } appointments
}
file-search-all = See the newest files
file-count = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
file-none = No file yet. Read a result, then start a file if the person agrees.
file-born = Born in { $year }
file-opened-on = Started on { $date }
file-title = File
file-back = Look for somebody else
file-unknown = This file does not exist.
file-started = The file is started.
file-started-before = This file already existed, with the same answers.
file-opened = File started
file-opened-by = by { $name }
file-consented = The person agreed
file-unreadable = The answers of this file cannot be read by this version of the application.
