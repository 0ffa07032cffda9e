### L'équipe et les bureaux : qui travaille ici, pour quelles communes, dans quels bureaux.

desk-team = Équipe et bureaux
team-title = Équipe et bureaux
team-lead = Rien ne change avant que vous ayez vu ce que cela donne. Chaque état est gardé : vous pouvez y revenir.
team-saved = C'est enregistré. Les pages publiques et les réservations en tiennent compte dès maintenant.
team-former = Parties ou fermés

team-add-worker = Ajouter une personne
team-add-office = Ajouter un bureau
team-add-room = Ajouter une salle
team-add-interpreter = Ajouter un ou une interprète
team-communes = Communes
team-communes-for = Communes confiées à { $name }
team-communes-of = Communes : { $communes }
team-stand-ins-of = En son absence : { $names }
team-offices = Bureaux
team-leave = Départ
team-leaves = Départ de { $name }
team-close = Fermer pour toujours
team-closes = Fermeture définitive : { $name }
team-find-commune = Chercher une commune, un village ou un code postal
team-none-found = Aucune commune du centre ne porte ce nom.
team-asked-ahead = { $days ->
    [one] à demander au moins { $days } jour avant
   *[other] à demander au moins { $days } jours avant
}

team-name = Prénom et nom
team-speaks = Peut recevoir dans ces langues, en plus du français
team-stand-in-first = En son absence, d'abord
team-stand-in-second = Puis
team-stand-in-third = Puis encore
team-nobody = Personne
team-take-communes = Communes à lui confier (entre parenthèses : qui s'en occupe aujourd'hui)
team-responsible = Qui s'en occupe
team-responsible-from = À partir du
team-office-at-once = Le bureau change dès l'enregistrement, la personne à partir de ce jour.
team-next-worker = Qui reprend ses communes le lendemain
team-next-office = Quel bureau reçoit ses communes, dès l'enregistrement
team-end-hint = Les permanences s'arrêtent ce jour-là. Les rendez-vous d'après ne sont pas annulés : ils restent affichés jusqu'à ce que vous les déplaciez.
team-room = Salle
team-room-name = Nom sur la porte
team-office-name = Nom du bureau
team-office-name-hint = Comme sur la porte, par exemple : Bureau d'accueil d'Ath.
team-street = Rue et numéro
team-postal-code = Code postal
team-town = Localité
team-position = Position sur la carte
team-position-hint = Latitude, longitude, copiées d'une carte : 50.4786, 4.1874
team-phone = Téléphone
team-email = E-mail
team-website = Site web
team-access = Comment venir et entrer
team-access-hint = En français : étage, marches, ascenseur, arrêt de bus, gare.
team-step-free = On entre seul en fauteuil roulant
team-gender = Femme ou homme
team-not-said = Non indiqué
team-mode = Comment
team-on-site = sur place
team-provider = Service qui l'envoie
team-provider-hint = Laissez vide si le centre l'appelle directement.
team-lead-days = À demander combien de jours avant
team-asked-hint = Avec un e-mail ou un téléphone, la demande part toute seule à chaque rendez-vous.
team-interprets = Langues, en plus du français
team-only-offices = Seulement dans ces bureaux (aucun coché : tous)

team-is-new = Nouveau : { $name }
team-is-gone = N'est plus dans la liste : { $name }
team-ends = { $name } : dernier jour le { $date }
team-stays = { $name } : plus de dernier jour
team-is-otherwise = Changé : { $name }
team-has-rooms = { $office } : { $rooms }
team-has-no-rooms = { $office } : les salles ne sont plus comptées
team-is-responsible = { $worker } s'occupe de { $communes } à partir du { $from }
team-are-received = { $office } reçoit { $communes }

team-no-worker = Plus personne ne s'occuperait de : { $communes }. Choisissez qui reprend.
team-no-office = Plus aucun bureau ne recevrait : { $communes }. Choisissez lequel reprend.
team-goes-on-after = Une permanence continuerait après un départ ou une fermeture.
team-unfit-room = La salle n'existe plus.
team-too-long = C'est trop long.
team-not-a-postal-code = Indiquez un code postal, par exemple 7100.
team-not-a-position = Indiquez deux nombres, par exemple 50.4786, 4.1874.
team-not-in-belgium = Ce point n'est pas en Belgique. D'abord la latitude, puis la longitude.
team-not-a-phone = Ce numéro ne peut pas être appelé.
team-not-an-email = Cette adresse e-mail n'est pas complète.
team-not-a-website = Commencez par https://
team-too-many-lead-days = Indiquez un nombre de jours de 0 à 60.
team-joined = Devant cette localité, on écrit « d' », « du » ou « des ».
team-herself = Choisissez une autre personne.

team-did-add-worker = Personne ajoutée
team-did-change-worker = Fiche changée
team-did-end-worker = Départ noté
team-did-change-communes = Communes confiées autrement
team-did-add-office = Bureau ajouté
team-did-change-office = Bureau changé
team-did-close-office = Fermeture définitive notée
team-did-change-rooms = Salles changées
team-did-add-interpreter = Interprète : ajout
team-did-change-interpreter = Interprète : fiche changée
team-did-end-interpreter = Interprète : départ noté
