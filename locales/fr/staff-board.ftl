### Tous les bureaux sur une semaine, et recevoir quelqu'un qui est là.

desk-board = Tous les bureaux
board-title = Tous les bureaux
board-this-week = Cette semaine
board-filter-label = Choisir ce que montre le tableau
board-language = Interprète
board-no-interpreter = Sans interprète
board-table = Heures libres par bureau et par jour
board-next = Prochain jour libre : { $date }
board-no-next = Aucun jour libre pour l'instant
board-free = { $free ->
    [one] { $free } libre sur { $all }
   *[other] { $free } libres sur { $all }
}
board-interpreters = Interprètes : { $languages }
board-past = Passé
board-over = Plus rien aujourd'hui
board-full = Complet
board-nobody = Personne ne reçoit
board-without-interpreter = Pas d'interprète
board-too-far = Pas encore ouvert
board-too-short = Trop court

## Recevoir sans rendez-vous
receive-title = Recevoir maintenant
receive-text = La personne est là sans rendez-vous. Son arrivée est notée tout de suite, même en dehors des heures d'ouverture.
receive-what = La visite
receive-worker = Qui reçoit
receive-choose-worker = Choisir…
receive-worker-needed = Choisissez qui reçoit la personne.
receive-now = Recevoir maintenant
receive-taken = Cette heure est déjà prise chez { $worker }. Choisissez une autre personne du centre.
receive-taken-by = { $worker } reçoit { $name } jusqu'à { $until }. Notez d'abord la fin de ce rendez-vous, ou choisissez une autre personne du centre.
