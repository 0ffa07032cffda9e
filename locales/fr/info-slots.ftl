### Ce que le serveur écrit à côté des heures libres : pourquoi un jour n'en a pas, et où il y
### en a. Aucun téléphone ne charge ces textes.

info-slots-day = { $day } : { $why }
info-slots-days = Du { $from } au { $until } : { $why }
info-slots-closed = fermé
info-slots-absent = la personne qui reçoit est absente
info-slots-full = complet
info-slots-too-soon = trop proche pour réserver en ligne
info-slots-too-far = trop tôt pour réserver
info-slots-no-opening = ce bureau ne reçoit pas
info-slots-no-worker = personne n'est désigné pour votre commune
info-slots-interpreter = pas d'interprète libre pour cette langue
info-slots-past = passé
info-slots-morning = Le matin, à partir du { $day }
info-slots-afternoon = L'après-midi, à partir du { $day }
info-slots-office = { $office }, à partir du { $day }
