### For communes and partners: links, frame, kiosk in a hall.

info-for-partners-title = For communes and partners
info-for-partners-about = How a commune or a partner leads people to this site: links, a frame on its own page, a kiosk in a hall.
info-for-partners-lead = Your commune, your association or your service can lead people to this site. It is free.
info-links-title = Links to copy
info-links-text = Choose a commune. The link then begins with it. The person sees it and can change it.
info-links-commune = Commune
info-links-no-commune = No commune
info-links-show = Show the links
info-link-any-language = The first page, in the language of the browser
info-link-home = The first page
info-link-questions = The questions
info-link-booking = Book an appointment
info-links-languages = For another language, write { $others } in place of { $here }.
info-links-codes = For another commune, write its INS code, or a postal code that no other commune has.
info-links-private = The address tells the commune, and nothing else. Answers never stand in it.
info-frame-title = A frame on your page
info-frame-text = Your page shows a sentence and two buttons. They open this site in a new tab.
info-frame-copy = Copy this into your page:
info-frame-other-sites = Nothing is shown? The centre must first allow your site to show it. Please ask them.
info-frame-off = At the moment no site can do this. Ask the centre to allow yours.
info-hall-title = A kiosk in a hall
info-hall-text = On a tablet, letters and buttons are larger. No link leads out of the site.
info-hall-forgets = After { NUMBER($minutes) } minutes without a touch, the page asks whether somebody is there. Without an answer it clears everything after { NUMBER($seconds) } seconds.
info-hall-on = To begin, open this address on the tablet:
info-hall-off = To stop, open this one:
info-hall-browser = Open it in a browser that keeps no history and no passwords, in full screen.
info-hall-scripts = The browser must run scripts (JavaScript). Without scripts nothing is cleared.
info-embed-lead = A few questions, a first answer and an appointment. It is free.
info-new-tab = (new tab)
info-kiosk-title = Kiosk
info-kiosk-needs-scripts = For a kiosk, the browser must run scripts (JavaScript).
info-kiosk-ticket = Take a photo of the code, or print this page. You need it to change your appointment.
info-kiosk-end = I have finished: clear everything
info-kiosk-there = Are you still there?
info-kiosk-clears = { $seconds ->
    [one] Without an answer, everything is cleared in { $seconds } second.
   *[other] Without an answer, everything is cleared in { $seconds } seconds.
}
info-kiosk-stay = Yes, I am here
