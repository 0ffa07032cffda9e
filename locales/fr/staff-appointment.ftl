### La fiche d'un rendez-vous : tout savoir, tout faire.

sheet-title = Rendez-vous
sheet-close = Fermer la fiche
sheet-open = Ouvrir dans une page
sheet-back = Retour à l'agenda
sheet-when = Quand
sheet-time = { $from } – { $until }
sheet-office = Bureau
sheet-room = Salle
sheet-worker = Reçu par
sheet-language = Langue
sheet-interpreter = Interprète
sheet-no-interpreter = sans interprète
sheet-commune = Commune
sheet-phone = Téléphone
sheet-email = E-mail
sheet-no-contact = ni téléphone ni e-mail
sheet-note = Note
sheet-birth-year = Année de naissance
sheet-file = Dossier
sheet-file-open = Ouvrir son dossier
sheet-reference = Référence
sheet-history = Historique
sheet-actions = Que s'est-il passé ?

## Boutons
do-arrived = Noter l'arrivée
do-done = Noter la fin
do-no-show = Noter l'absence
do-expected = Corriger : la personne est encore attendue
do-move = Déplacer
do-receive = La personne est là maintenant
do-receive-text = Elle est venue avant ou après son heure. Le rendez-vous est déplacé à maintenant et l'arrivée est notée.
do-book-again = Nouveau rendez-vous pour cette personne
do-cancel = Annuler le rendez-vous
do-cancel-sure = Annuler ce rendez-vous ? L'heure sera tout de suite libre pour quelqu'un d'autre.
do-cancel-yes = Oui, annuler
do-correct = Corriger le téléphone ou l'e-mail
do-note = Écrire une note
do-link-file = Rattacher à son dossier
do-link-file-text = Ces dossiers portent le même nom ou le même téléphone. Vérifiez l'année de naissance avec la personne.
do-link-file-yes = C'est son dossier
do-save = Enregistrer
note-hint = Au plus 500 signes, pour le personnel seulement. Un champ vide efface la note. Elle est effacée avec la personne.
note-too-long = Cette note est trop longue. Gardez 500 signes au plus.
do-new-link = Donner un nouveau lien
do-new-link-sure = Donner un nouveau lien à la personne ? Ses liens d'avant ne fonctionneront plus.
do-new-link-yes = Oui, nouveau lien
do-erase = Effacer la personne
do-erase-sure = Effacer son nom, son année de naissance, son téléphone, son e-mail et la note ? On ne peut pas revenir en arrière. Le rendez-vous reste compté dans les chiffres.
do-erase-yes = Oui, effacer
do-move-here = Déplacer à cette heure

## Réponses
done-saved = C'est enregistré.
done-cancelled = Le rendez-vous est annulé. L'heure est de nouveau libre.
done-new-link = La personne a un nouveau lien. Ses liens d'avant ne fonctionnent plus.
done-erased = La personne est effacée. Le rendez-vous reste compté dans les chiffres.
done-moved = Le rendez-vous est déplacé.
done-received = La personne est reçue maintenant. Son arrivée est notée.
done-received-short = La personne est reçue maintenant, jusqu'au rendez-vous suivant. C'est moins long que d'habitude.
refused-cancelled = Ce rendez-vous est annulé. Il ne peut plus changer.
refused-not-begun = L'heure du rendez-vous n'est pas encore venue.
refused-not-today = Le rendez-vous est un autre jour.
refused-already-cancelled = Ce rendez-vous était déjà annulé.
refused-still-coming = La personne est encore attendue. Annulez d'abord le rendez-vous.
refused-already-erased = Cette personne était déjà effacée.
refused-too-late = Ce rendez-vous a commencé ou est passé. Il ne peut plus être déplacé ni annulé.
refused-received = Cette personne a déjà été reçue.
refused-past-day = Ce rendez-vous était un autre jour. Recevez la personne sans rendez-vous.
refused-taken = Cette heure vient d'être prise. Le rendez-vous reste où il est. Choisissez une autre heure.
refused-has-another = Cette personne a déjà un autre rendez-vous à ce moment.
refused-not-hers = Ce rendez-vous appartient déjà à un autre dossier, ou la personne a été effacée.
refused-choose = Choisissez une heure dans la liste.

## Historique
history-booked = Réservé pour le { $when }
history-received = Visite sans rendez-vous, le { $when }
history-moved = Déplacé au { $when }
history-moved-with = Déplacé au { $when }, avec { $worker }
history-cancelled = Annulé
history-arrived = Arrivée notée
history-done = Fin notée
history-no-show = Absence notée
history-corrected = Téléphone ou e-mail corrigé
history-noted = Note modifiée
history-linked-to-file = Rattaché à un dossier
history-expected = De nouveau en attente
history-by-visitor = par la personne elle-même
history-by = par { $name }
history-by-someone = par un compte supprimé
history-by-service = automatiquement
history-erased = Personne effacée
sheet-erased = Personne effacée

## Déplacer
move-title = Déplacer le rendez-vous
move-interpreter = Interprète : { $name }
move-other-worker = { $worker }, au lieu de { $before }
move-only = Seules les heures avec { $worker } sont montrées.
move-all = Voir toute l'équipe
move-hers-first = Voir seulement les heures avec { $worker }
