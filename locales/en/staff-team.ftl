### The team and the offices: who works here, for which communes, in which offices.

desk-team = Team and offices
team-title = Team and offices
team-lead = Nothing changes before you have seen what it does. Every state is kept: you can go back to it.
team-saved = Saved. The public pages and booking go by it from now on.
team-former = Left or closed

team-add-worker = Add a person
team-add-office = Add an office
team-add-room = Add a room
team-add-interpreter = Add an interpreter
team-communes = Communes
team-communes-for = Communes given to { $name }
team-communes-of = Communes: { $communes }
team-stand-ins-of = In their absence: { $names }
team-offices = Offices
team-leave = Leaving
team-leaves = { $name } leaves
team-close = Close for good
team-closes = { $name } closes for good
team-find-commune = Find a commune, a village or a postal code
team-none-found = No commune of the centre has that name.
team-asked-ahead = { $days ->
    [one] to be asked at least { $days } day ahead
   *[other] to be asked at least { $days } days ahead
}

team-name = First name and surname
team-speaks = Can receive people in these languages, besides French
team-stand-in-first = In their absence, first
team-stand-in-second = Then
team-stand-in-third = Then
team-nobody = Nobody
team-take-communes = Communes to give (in brackets: who looks after it today)
team-responsible = Who looks after it
team-responsible-from = From
team-office-at-once = The office changes when you save, the person from that day on.
team-next-worker = Who takes over their communes the day after
team-next-office = Which office receives its communes, from when you save
team-end-hint = Hours stop on that day. Appointments after it are not cancelled: they stay in sight until you move them.
team-room = Room
team-room-name = Name on the door
team-office-name = Name of the office
team-office-name-hint = In French, as on the door: Bureau d'accueil d'Ath.
team-street = Street and number
team-postal-code = Postal code
team-town = Town
team-position = Position on the map
team-position-hint = Latitude, longitude, copied from a map: 50.4786, 4.1874
team-phone = Telephone
team-email = E-mail
team-website = Website
team-access = How to come and get in
team-access-hint = In French: floor, steps, lift, bus stop, station.
team-step-free = One gets in alone in a wheelchair
team-gender = Woman or man
team-not-said = Not said
team-mode = How
team-on-site = on site
team-provider = Service that sends them
team-provider-hint = Leave it empty if the centre calls them directly.
team-lead-days = How many days ahead to ask
team-asked-hint = With an e-mail or a telephone, the request is sent by itself for each appointment.
team-interprets = Languages, besides French
team-only-offices = Only in these offices (none ticked: all)

team-is-new = New: { $name }
team-is-gone = No longer in the list: { $name }
team-ends = { $name }: last day on { $date }
team-stays = { $name }: no last day any more
team-is-otherwise = Changed: { $name }
team-has-rooms = { $office }: { $rooms }
team-has-no-rooms = { $office }: rooms are no longer counted
team-is-responsible = { $worker } looks after { $communes } from { $from }
team-are-received = { $office } receives { $communes }

team-no-worker = Nobody would look after: { $communes }. Choose who takes over.
team-no-office = No office would receive: { $communes }. Choose which one takes over.
team-goes-on-after = Some hours would go on after somebody has left or an office has closed.
team-unfit-room = The room is no longer there.
team-too-long = This is too long.
team-not-a-postal-code = Give a postal code, for example 7100.
team-not-a-position = Give two numbers, for example 50.4786, 4.1874.
team-not-in-belgium = This point is not in Belgium. First the latitude, then the longitude.
team-not-a-phone = This number cannot be called.
team-not-an-email = This e-mail address is not complete.
team-not-a-website = Begin with https://
team-too-many-lead-days = Give a number of days from 0 to 60.
team-joined = In front of this town French writes “d'”, “du” or “des”.
team-herself = Choose somebody else.

team-did-add-worker = Person added
team-did-change-worker = Details changed
team-did-end-worker = Leaving noted
team-did-change-communes = Communes given otherwise
team-did-add-office = Office added
team-did-change-office = Office changed
team-did-close-office = Closing for good noted
team-did-change-rooms = Rooms changed
team-did-add-interpreter = Interpreter added
team-did-change-interpreter = Interpreter: details changed
team-did-end-interpreter = Interpreter: leaving noted
