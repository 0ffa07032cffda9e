### Ce qu'une personne reçoit sans le demander. L'objet et les messages courts
### peuvent se lire sur un téléphone partagé : ni nom, ni motif, ni centre.

message-subject-confirmation = Rendez-vous réservé : { $when }
message-subject-reminder = Rappel, rendez-vous : { $when }
message-subject-moved = Rendez-vous changé : { $when }
message-subject-link = Votre rendez-vous : { $when }
message-subject-cancelled = Rendez-vous annulé : { $when }

message-hello = Bonjour { $name },
message-confirmation = Votre rendez-vous est réservé.
message-days-before = Vous avez bientôt un rendez-vous. Nous serons contents de vous voir.
message-hours-before = Votre rendez-vous commence bientôt. À tout à l'heure !
message-moved = Votre rendez-vous a changé. Voici l'heure et le lieu qui comptent maintenant.
message-asked-for = Vous avez demandé le lien de votre rendez-vous. Si ce n'est pas vous, vous n'avez rien à faire.
message-cancelled = Votre rendez-vous est annulé. Vous n'avez pas besoin de venir.

message-when = Quand
message-where = Où
message-access = Comment entrer
message-who = Avec qui
message-reference = Votre référence
message-link = Pour voir, changer ou annuler votre rendez-vous :
message-link-again = Pour prendre un autre rendez-vous :
message-button = Voir mon rendez-vous
message-button-again = Prendre un autre rendez-vous
message-question = Une question ? Téléphonez au { $phone }.
message-why = Vous recevez ce message parce que cette adresse a été donnée pour ce rendez-vous. Le lien est pour vous : ne le donnez qu'à des personnes de confiance.
message-fact = { $label } : { $fact }
message-in-french = En français :

message-sms-confirmation = Rendez-vous réservé : { $when }, { $place }. { $link }
message-sms-reminder = Rappel. Rendez-vous : { $when }, { $place }. { $link }
message-sms-moved = Rendez-vous changé. Maintenant : { $when }, { $place }. { $link }
message-sms-cancelled = Annulé : rendez-vous du { $when }. Pas besoin de venir. { $link }
message-sms-in-french = Rendez-vous : { $when }, { $place }.
message-sms-in-french-cancelled = Annulé : rendez-vous du { $when }.
