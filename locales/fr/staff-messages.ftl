### Les messages aux personnes, vus par le personnel.

desk-messages = Messages
messages-title = Messages
messages-undelivered = À prévenir autrement
messages-undelivered-hint = Ces personnes n'ont pas reçu leur message. Appelez-les ou écrivez-leur, puis notez qu'elles sont prévenues.
messages-none = Personne à prévenir pour le moment.
messages-off = Ce site n'envoie ni e-mail ni SMS. L'équipe technique peut l'activer.
messages-settle = C'est fait
messages-settle-one = C'est fait : { $name } est au courant
messages-settled = C'est noté.
messages-waiting = { $count ->
    [one] { $count } personne n'a pas reçu son message
   *[other] { $count } personnes n'ont pas reçu leur message
}
messages-kind-confirmation = Confirmation
messages-kind-days-before = Rappel, deux jours avant
messages-kind-hours-before = Rappel, deux heures avant
messages-kind-moved = Nouvelle heure
messages-kind-link = Lien demandé
messages-kind-offer = Proposition de venir plus tôt
messages-kind-cancelled = Annulation
messages-kind-interpreter-request = Demande à l'interprète
messages-kind-interpreter-off = Annulation pour l'interprète
messages-by-mail = par e-mail
messages-by-sms = par SMS
messages-trouble-unreachable = Le fournisseur ne répond pas.
messages-trouble-address = Cette adresse ou ce numéro n'existe pas, ou refuse le message.
messages-trouble-provider = Le fournisseur refuse nos envois : prévenez l'équipe technique.
messages-trouble-late = Trop tard : le message ne sert plus.

sheet-messages = Messages
sheet-messages-none = Aucun message : ni adresse ni numéro qui puisse en recevoir, ou rien n'est encore prévu.
sheet-message-sent = parti { $when }
sheet-message-waiting = prévu { $when }
sheet-message-again = nouvel essai { $when }
sheet-message-failed = pas parti, { $when }
sheet-message-dropped = plus nécessaire

tell-by-message = Un message prévient la personne.
tell-by-phone = Aucun message ne part. Prévenez la personne :
tell-by-email = Aucun message ne part. Écrivez à la personne pour la prévenir.
tell-in-no-way = La personne n'a donné ni téléphone ni e-mail : elle ne sait rien de ce changement.

jobs-title = Ce que le site fait seul
jobs-none = Rien n'a encore été fait.
jobs-messages = Envoyer les messages
jobs-forgetting = Effacer ce qui ne doit plus être gardé
jobs-waiting = Proposer ce qui se libère
jobs-done = Réussi
jobs-failed = Échoué
jobs-running = En cours
