### Les interprètes : qui a répondu quoi, qui d'autre peut venir.

desk-interpreters = Interprètes
interpreters-title = Interprètes
interpreters-hint = Ces interprètes ont dit non, ou n'ont pas encore répondu. Téléphonez, confiez le rendez-vous à une autre personne, ou déplacez-le.
interpreters-none = Tous les interprètes demandés ont répondu oui.
interpreters-waiting = { $count ->
    [one] { $count } rendez-vous attend la réponse d'un interprète
   *[other] { $count } rendez-vous attendent la réponse d'un interprète
}
interpreters-asked = pas encore de réponse
interpreters-not-told = pas au courant : à appeler
interpreters-confirmed = a dit oui
interpreters-declined = a dit non
interpreters-comes = A dit oui par téléphone
interpreters-comes-one = { $name } a dit oui par téléphone
interpreters-cannot = A dit non
interpreters-cannot-one = { $name } a dit non par téléphone
interpreters-assign = Confier à { $name }
interpreters-woman = femme
interpreters-man = homme
interpreters-by-phone = par téléphone
interpreters-by-video = par vidéo
interpreters-nobody-else = Personne d'autre n'est libre à cette heure pour cette langue.
interpreters-move = Déplacer le rendez-vous
interpreters-find = Trouver une autre personne
interpreters-done-assigned = C'est noté. L'autre personne reçoit une demande si le centre a son e-mail ou son numéro.
interpreters-done-noted = C'est noté.
interpreters-refused-taken = Cette personne n'est plus libre à cette heure.
interpreters-refused-not-there = Cette personne ne travaille pas à cette heure, ou plus pour cette langue.
interpreters-refused-over = Ce rendez-vous a changé ou a commencé.
interpreting-asked = interprète demandé
interpreting-confirmed = interprète confirmé
interpreting-declined = l'interprète a dit non
history-interpreter = Confié à l'interprète { $name }
history-interpreter-confirmed = L'interprète a dit oui
history-interpreter-declined = L'interprète a dit non
history-by-interpreter = par l'interprète

## Ce que les interprètes ont fait.

interpreters-log = Présence de l'interprète
interpreters-minutes = Minutes
interpreters-came = Était là
interpreters-missed = N'était pas là
interpreters-wrong-minutes = Écrivez un nombre de minutes, de 1 à 600.
interpreters-was-there = { $count ->
    [one] a interprété { $count } minute
   *[other] a interprété { $count } minutes
}
interpreters-was-not-there = n'était pas là
interpreters-not-logged = Aucun interprète n'est prévu, ou l'heure n'est pas encore venue.
interpreters-export = Tableau pour un service d'interprètes
interpreters-export-hint = Un fichier pour un tableur : demandes, réponses, présences et minutes. Le nom des personnes reçues n'y est pas.
interpreters-provider = Service
interpreters-from = Du
interpreters-until = Au
interpreters-download = Télécharger
history-interpreter-came = Présence de l'interprète notée
history-interpreter-missed = Absence de l'interprète notée

## Les agendas qu'un calendrier suit.

feeds-title = Agendas sur le téléphone
feeds-link = Mon agenda sur mon téléphone
feeds-hint = Une adresse secrète montre un agenda dans le calendrier d'un téléphone : heure, lieu, langue et référence, jamais un nom. Ne la donnez qu'à la bonne personne.
feeds-own = Mon agenda
feeds-interpreters = Interprètes
feeds-give = Créer l'adresse
feeds-again = Créer une autre adresse
feeds-end = Supprimer l'adresse
feeds-end-one = Supprimer l'adresse de l'agenda de { $name }
feeds-given = Voici l'adresse. Copiez-la maintenant : elle ne sera plus montrée. S'il y en avait une autre avant, elle ne fonctionne plus.
feeds-address = Adresse à ajouter dans le calendrier
feeds-ended = L'adresse est supprimée. Les calendriers qui l'avaient ne montrent plus rien.
