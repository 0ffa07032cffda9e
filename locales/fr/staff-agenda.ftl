### L'agenda du jour et de la semaine.

agenda-title = Agenda
agenda-day = Jour
agenda-week = Semaine
agenda-view-label = Vue
agenda-today = Aujourd'hui
agenda-before-day = Jour précédent
agenda-after-day = Jour suivant
agenda-before-week = Semaine précédente
agenda-after-week = Semaine suivante
agenda-week-of = Semaine du { $date }
agenda-filter-label = Choisir ce que montre l'agenda
agenda-date = Date
agenda-office = Bureau
agenda-all-offices = Tous les bureaux
agenda-worker = Personne du centre
agenda-all-workers = Toute l'équipe
agenda-show = Afficher
agenda-count = { $count ->
    [one] { $count } rendez-vous
   *[other] { $count } rendez-vous
}
agenda-nothing-day = Aucun rendez-vous ce jour.
agenda-nothing-week = Aucun rendez-vous cette semaine.
agenda-next = Le prochain est le { $date }.
agenda-no-next = Aucun rendez-vous n'est prévu ensuite.
agenda-closed = Fermé
agenda-closed-because = Fermé : { $reason }
agenda-centre-closed = fermeture du bureau
agenda-away = Absence
agenda-not-receiving = Ne reçoit pas
agenda-elsewhere = Reçoit ailleurs : { $places }
agenda-with = avec { $name }
agenda-at = { $from } – { $until }
agenda-cancelled = { $count ->
    [one] { $count } rendez-vous annulé
   *[other] { $count } rendez-vous annulés
}
agenda-week-table = Rendez-vous de la semaine par personne et par jour
agenda-name-column = Personne

## The day on paper
list-came = Venu
list-time = Heure
list-name = Personne
list-phone = Téléphone
list-language = Langue et interprète
list-worker = Avec
