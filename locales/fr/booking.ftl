### Prendre rendez-vous : commune, souhaits, heures, coordonnées.

booking-title = Prendre rendez-vous
booking-step = Étape { NUMBER($now) } sur { NUMBER($all) }

## Commune
booking-commune-title = Où habitez-vous ?
booking-commune-text = Chaque commune a son bureau et une personne du centre qui s'en occupe.
booking-commune-region = Vous n'habitez pas en Wallonie ?
booking-commune-brussels = J'habite à Bruxelles
booking-commune-flanders = J'habite en Flandre

## Ailleurs
booking-elsewhere-title = Un autre centre vous reçoit
booking-elsewhere-centre = Si vous habitez { $commune }, c'est un autre centre régional d'intégration qui vous accueille :
booking-elsewhere-known-as = Aussi connu sous le nom : { $name }
booking-elsewhere-town = Son siège est à { $town }.
booking-elsewhere-ask = Prenez rendez-vous directement chez lui. Votre commune peut vous donner son adresse et son numéro de téléphone.
booking-elsewhere-free = Là aussi, tout est gratuit. Bienvenue !
booking-elsewhere-brussels-title = À Bruxelles, c'est le parcours d'accueil
booking-elsewhere-brussels = Bruxelles a son propre parcours, avec ses propres bureaux d'accueil. Votre commune vous dit où aller et ce que vous devez faire.
booking-elsewhere-flanders-title = En Flandre, c'est l'inburgering
booking-elsewhere-flanders = La Flandre a son propre parcours, l'inburgering, avec ses propres bureaux. Votre commune vous dit où aller et ce que vous devez faire.
booking-elsewhere-german-title = C'est la Communauté germanophone
booking-elsewhere-german = La Communauté germanophone a son propre parcours d'intégration. Votre commune vous dit où aller et ce que vous devez faire.
booking-elsewhere-change = Choisir une autre commune

## Souhaits
booking-wishes-title = Qu'est-ce qui vous convient ?
booking-commune-of = Commune : { $commune }
booking-kind-label = Pourquoi venez-vous ?
booking-kind-others = Mon parcours a déjà commencé : autre rendez-vous
booking-kind-first-reception = Premier rendez-vous
booking-kind-first-reception-hint = Pour commencer : nous faisons connaissance et le point sur votre situation.
booking-kind-follow-up = Suivi
booking-kind-follow-up-hint = Une question ou une nouvelle étape de votre parcours.
booking-kind-convention = Signature de la convention
booking-kind-convention-hint = Le plan de votre parcours, signé ensemble.
booking-kind-evaluation = Évaluation
booking-kind-evaluation-hint = Nous faisons le point sur vos formations et vos besoins.
booking-kind-social-service = Service social
booking-kind-social-service-hint = Logement, santé, papiers, droits.
booking-kind-professional-service = Emploi et formation
booking-kind-professional-service-hint = Travail, diplômes, formations.
booking-language-label = Quelle langue parlez-vous le mieux ?
booking-other-language = Quelle est cette langue ?
booking-other-language-hint = Écrivez son nom. Le centre cherche un interprète avec vous.
booking-wrong-other-language = Écrivez le nom de votre langue.
booking-interpreter-label = Voulez-vous un interprète ?
booking-interpreter-yes = Oui, avec un interprète
booking-interpreter-yes-hint = C'est gratuit. L'interprète traduit tout ce qui se dit.
booking-interpreter-no = Non, je parle bien français
booking-half-day-label = Quand préférez-vous venir ?
booking-half-day-any = Peu importe
booking-half-day-morning = Le matin
booking-half-day-afternoon = L'après-midi
booking-see-times = Voir les heures libres

## Heures
booking-slots-title = Choisissez votre rendez-vous
booking-slots-worker = { $worker } vous recevra.
booking-slots-minutes = Environ { NUMBER($minutes) } minutes
booking-slots-interpreter = Un interprète est libre à toutes ces heures : { $language }
booking-slots-demonstration = Démonstration : ces noms et cette adresse sont inventés.
booking-step-free = Accessible en fauteuil roulant
booking-slots-with = avec { $worker }
booking-slots-first = Premier jour libre : { $day }
booking-slots-window = Du { $first } au { $last }
booking-slots-later = Jours suivants
booking-slots-earlier = Jours précédents
booking-slots-offices = Voir un autre bureau
booking-slots-offices-text = Les mêmes personnes reçoivent aussi ici :
booking-slots-taken-title = Cette heure vient d'être prise
booking-slots-taken = Quelqu'un a été plus rapide. Voici les heures libres les plus proches. Ce que vous avez écrit est gardé.
booking-slots-book = Réserver cette heure
booking-none-title = Aucune heure libre ces jours-là
booking-none-no-worker = Pour le moment, personne n'est désigné pour votre commune à ces dates.
booking-none-past = Ces jours sont passés.
booking-none-no-opening = Ce bureau ne reçoit pas à ces moments-là.
booking-none-closed = Le bureau est fermé ces jours-là.
booking-none-absent = La personne qui reçoit est absente ces jours-là.
booking-none-no-interpreter = Nous n'avons pas d'interprète pour cette langue.
booking-none-interpreter-elsewhere = Aucun interprète de cette langue n'est libre à ces moments-là.
booking-none-too-soon = Les dernières heures libres sont trop proches. On ne peut plus réserver en ligne.
booking-none-too-far = Ces jours sont trop loin : on ne peut pas encore réserver.
booking-none-full = Toutes les heures sont prises.
booking-none-try = Ce que vous pouvez faire :
booking-none-next = Voir le { $day }
booking-none-without-interpreter = Chercher sans interprète : vous pouvez venir avec quelqu'un qui traduit
booking-none-phone = Téléphonez-nous : { $phone }
booking-none-call = Vous pouvez aussi téléphoner au centre : nous cherchons une solution ensemble.

## Coordonnées
booking-details-title = Quel est votre nom ?
booking-details-chosen = Votre rendez-vous
booking-details-interpreter = Interprète : { $language }
booking-details-kept = Nous gardons cette heure pour vous jusqu'à { $time }.
booking-details-not-kept = Cette heure n'est plus gardée pour vous. Vous pouvez continuer : nous vérifions si elle est encore libre.
booking-family-name = Nom de famille
booking-given-name = Prénom (facultatif)
booking-reach = Comment vous joindre ?
booking-reach-hint = Un téléphone ou un e-mail : un des deux suffit. Seulement pour vous parler de ce rendez-vous.
booking-phone = Téléphone
booking-phone-hint = Par exemple : 0470 12 34 56
booking-email = E-mail
booking-consent = J'accepte que le centre garde ces informations pour préparer mon rendez-vous.
booking-consent-more = Ce qui est gardé, et pourquoi
booking-consent-what = Nous gardons votre nom, votre téléphone ou votre e-mail, votre commune et votre langue. Nous gardons aussi l'heure, le lieu et la raison du rendez-vous, et l'interprète demandé. Vos réponses aux questions d'avant ne sont pas gardées.
booking-consent-why = Pour vous recevoir et pour vous prévenir si quelque chose change. Seules les personnes qui préparent ce rendez-vous les voient.
booking-consent-long = Pendant { $past } mois après le rendez-vous, ou { $cancelled } mois après son annulation. Ensuite, elles sont effacées. Vous pouvez demander à tout moment de les voir, de les corriger ou de les effacer.
booking-book = Réserver ce rendez-vous
booking-used-before = Vous avez déjà réservé avec ce formulaire. Si vous réservez encore, ce sera un deuxième rendez-vous.
booking-not-now = Ce rendez-vous n'est pas pris : il y a trop de demandes. Essayez plus tard, ou appelez le centre : il prendra le rendez-vous avec vous.

## Ce qui ne va pas
booking-wrong-language = Choisissez votre langue.
booking-wrong-name-unreadable = Un nom a au moins une lettre.
booking-wrong-name-long = Ce nom est trop long : 100 lettres au plus.
