### Les horaires : qui reçoit où et quand, qui est absent, quels bureaux sont fermés.

desk-schedule = Horaires
schedule-title = Horaires
schedule-lead = Rien ne change avant que vous ayez vu ce que cela donne pour les huit semaines à venir.
schedule-saved = C'est enregistré. Les heures libres en tiennent compte dès maintenant.
schedule-whose = Horaires de
schedule-workers = Personnes du centre
schedule-interpreters = Interprètes
schedule-show = Afficher
schedule-hours-of = Permanences de { $name }
schedule-absences-of = Absences de { $name }
schedule-closures = Bureaux fermés
schedule-holidays = Les jours fériés légaux et la fête de la Fédération Wallonie-Bruxelles sont déjà pris en compte.
schedule-kinds = Durée des rendez-vous
schedule-length = { $minutes } minutes, une possibilité toutes les { $every } minutes
schedule-booking = Délais de réservation
schedule-booking-now = Les personnes réservent au plus tard { $hours } heures et au plus tôt { $days } jours avant le rendez-vous. À l'accueil, ces délais ne jouent pas.
schedule-no-hours = Aucune permanence pour le moment.
schedule-no-absence = Aucune absence à venir.
schedule-no-closure = Aucune fermeture à venir.

schedule-once = une seule fois
schedule-every-weeks = { $weeks ->
    [one] chaque semaine
   *[other] toutes les { $weeks } semaines
}
schedule-first-of-month = le premier { $weekday } du mois
schedule-first-monthly = une fois par mois, le premier
schedule-second-of-month = le deuxième { $weekday } du mois
schedule-second-monthly = une fois par mois, le deuxième
schedule-third-of-month = le troisième { $weekday } du mois
schedule-third-monthly = une fois par mois, le troisième
schedule-fourth-of-month = le quatrième { $weekday } du mois
schedule-fourth-monthly = une fois par mois, le quatrième
schedule-last-of-month = le dernier { $weekday } du mois
schedule-last-monthly = une fois par mois, le dernier
schedule-from-until = du { $from } au { $until }
schedule-from-day = à partir du { $from }
schedule-until-day = jusqu'au { $until }
schedule-whole-day = toute la journée
schedule-mornings = le matin
schedule-afternoons = l'après-midi

schedule-add-hours = Ajouter une permanence
schedule-change-hours = Changer cette permanence
schedule-add-absence = Noter une absence
schedule-add-closure = Noter une fermeture
schedule-change-kind = Changer une durée
schedule-change-booking = Changer les délais
schedule-office = Bureau
schedule-all-offices = Tous les bureaux
schedule-rhythm = À quel rythme
schedule-weekday = Jour
schedule-start = De
schedule-end = À
schedule-first-day = Premier jour
schedule-first-day-hint = Pour une seule fois : indiquez ce jour-là.
schedule-last-day = Dernier jour
schedule-last-day-hint = Laissez vide si cela continue.
schedule-half = Moment de la journée
schedule-only-kinds = Seulement pour ces rendez-vous (aucun coché : tous)
schedule-minutes = Durée, en minutes
schedule-every = Une possibilité toutes les … minutes
schedule-earliest = Au plus tard, en heures avant le rendez-vous
schedule-latest = Au plus tôt, en jours avant le rendez-vous
schedule-preview = Voir ce que cela change
schedule-change = Changer
schedule-change-one = Changer : { $what }
schedule-remove = Retirer
schedule-remove-one = Retirer : { $what }
schedule-restore = Revenir à cet état
schedule-restore-one = Revenir à l'état n° { $number }

schedule-preview-title = Ce que cela change
schedule-preview-same = Rien ne change dans les huit semaines à venir.
schedule-gained = Heures en plus
schedule-lost = Heures en moins
schedule-nobody-falls-out = Aucun rendez-vous n'est touché.
schedule-falls-out = { $count ->
    [one] { $count } rendez-vous ne tient plus
   *[other] { $count } rendez-vous ne tiennent plus
}
schedule-falls-out-hint = Ils ne sont pas annulés. Déplacez-les avant d'enregistrer, ou tout de suite après : ils restent affichés en haut de cette page.
schedule-save = Enregistrer
schedule-leave = Ne rien changer
schedule-unfit = { $count ->
    [one] { $count } rendez-vous est hors horaire
   *[other] { $count } rendez-vous sont hors horaire
}
schedule-unfit-hint = Ces personnes comptent venir. Déplacez leur rendez-vous et prévenez-les.
schedule-unfit-closed = Le bureau est fermé ce jour-là.
schedule-unfit-away = La personne qui reçoit est absente.
schedule-unfit-hours = Personne ne reçoit à cette heure dans ce bureau, ou pas pour ce rendez-vous.
schedule-unfit-interpreter = L'interprète n'est pas disponible.
schedule-move = Déplacer
schedule-move-one = Déplacer le rendez-vous de { $name }

schedule-changed-meanwhile = Quelqu'un a changé les horaires entre-temps. Voici où ils en sont : regardez, puis recommencez si c'est encore utile.
schedule-changes-nothing = C'est déjà ainsi : rien à changer.
schedule-nothing-there = Ce que vous vouliez changer n'existe plus.
schedule-overlap = Cette personne recevrait à deux endroits en même temps.
schedule-crosses = Une matinée finit au plus tard à 12 h 30 : notez deux permanences.
schedule-never-open = Plus personne ne recevrait dans ce bureau. Notez plutôt une fermeture.
schedule-other = Ces horaires se contredisent : { $fault }
schedule-missing = Choisissez ou remplissez ce champ.
schedule-not-a-quarter = Indiquez une heure au quart d'heure, par exemple 9:15.
schedule-not-a-date = Indiquez une date.
schedule-ends-early = La fin vient avant le début.
schedule-last-before-first = Le dernier jour vient avant le premier.
schedule-not-a-length = Indiquez un nombre de minutes de 15 à 240, par quarts d'heure.
schedule-too-many-hours = Indiquez un nombre d'heures de 0 à 336.
schedule-not-days-ahead = Indiquez un nombre de jours de 7 à 186.

schedule-versions = Ce qui a été changé
schedule-did-read = Premier état, repris du fichier du centre
schedule-did-import = Fichier repris par l'équipe technique
schedule-did-add-hours = Permanence ajoutée
schedule-did-change-hours = Permanence changée
schedule-did-remove-hours = Permanence retirée
schedule-did-add-absence = Absence notée
schedule-did-remove-absence = Absence retirée
schedule-did-add-closure = Fermeture notée
schedule-did-remove-closure = Fermeture retirée
schedule-did-change-kind = Durée changée
schedule-did-restore = Retour à l'état n° { $number }
schedule-did-change-booking = Délais de réservation changés

## Quelles heures en plus aideraient
schedule-extra = Où une demi-journée de plus aiderait le plus
schedule-extra-hint = Certaines personnes ont rendez-vous plus de quatre semaines après leur réservation. Voici ce qui leur permettrait de venir plus tôt.
schedule-extra-language = Avec interprète : { $language }
schedule-extra-serves = { $count ->
    [one] Une personne viendrait plus tôt.
   *[other] { $count } personnes viendraient plus tôt.
}
schedule-extra-first = { $times ->
    [one] Une seule fois suffit : le { $day }.
   *[other] { $times } fois, une par semaine, à partir du { $day }.
}
