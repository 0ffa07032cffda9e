### What the server writes beside free times: why a day has none, and where there are some.
### No phone loads these texts.

info-slots-day = { $day }: { $why }
info-slots-days = From { $from } to { $until }: { $why }
info-slots-closed = closed
info-slots-absent = the person you would meet is away
info-slots-full = all taken
info-slots-too-soon = too close to book online
info-slots-too-far = not open for booking yet
info-slots-no-opening = no appointments at this office
info-slots-no-worker = nobody is assigned to your commune
info-slots-interpreter = no interpreter free for this language
info-slots-past = over
info-slots-morning = In the morning, from { $day }
info-slots-afternoon = In the afternoon, from { $day }
info-slots-office = { $office }, from { $day }
