### Les pages à lire : pour qui, quoi, où, qui contacter. Aucun programme ne les
### charge. Les dates, les listes et les étapes viennent des règles et de l'annuaire.

info-more = À lire aussi
info-start = Répondre aux questions
info-book = Prendre rendez-vous

## Pour qui ? Dans quels délais ?

info-for-whom-about = Qui doit suivre le { -path } en Wallonie, qui peut le suivre, qui est exempté ou dispensé, et avant quelle date.
info-for-whom-lead = Le { -path } est obligatoire pour certaines personnes. Toutes les autres peuvent le suivre aussi. Il est gratuit.
info-newcomer-title = Vous n'êtes pas d'Europe et vous êtes ici depuis moins de trois ans
info-newcomer-welcome = Bienvenue ! Votre commune vous a normalement donné une lettre (annexe I). Elle dit que vous devez suivre le parcours.
info-newcomer-who = C'est vous si :
info-newcomer-where = Vous habitez dans une commune wallonne.
info-newcomer-dates = Vos délais
info-newcomer-present = Première visite au centre : dans les { $months } mois après votre première inscription à la commune.
info-newcomer-aim = Tout le parcours : { $months } mois, à partir de la commande de votre titre de séjour.
info-newcomer-allowed = Une loi plus récente donne { $months } mois aux personnes qui ont commandé leur titre de séjour à partir du { $date }. Le centre vous dit si c'est votre cas. En attendant, comptez { $aim } mois.
info-newcomer-call = Ne tardez pas : prenez rendez-vous ou téléphonez au centre.
info-newcomer-convention = Vous devez respecter ce qui est écrit dans la convention que vous signez avec le centre.
info-waivers-title = Les dispenses
info-waivers-text = Vous êtes dans une de ces situations ? Avec une preuve, vous avez droit à une dispense.
info-waiver-proof = Preuve : { $papers }
info-review-title = Quand le centre doit regarder avec vous
info-volunteer-title = Vous êtes d'Europe, de la famille d'une personne d'Europe, ou ici depuis plus de trois ans
info-volunteer-welcome = Bienvenue ! Vous pouvez suivre le parcours si vous le souhaitez. Vous n'avez pas de délai pour le faire en entier.
info-exempt-title = Qui est exempté ?
info-exempt-text = Pour ces personnes, le parcours n'est pas obligatoire.
info-exempt-confirm = Le centre le confirme.
info-countries-eu = { $count ->
    [one] Le { $count } pays de l'Union européenne
   *[other] Les { $count } pays de l'Union européenne
}
info-countries-eea = { $count ->
    [one] Le { $count } pays de l'Espace économique européen
   *[other] Les { $count } pays de l'Espace économique européen
}
info-countries-eea-text = Les pays de l'Union européenne, et aussi :
info-countries-others = Aussi : { $countries }
info-unsure-title = Vous ne savez pas ?
info-unsure-text = Quelques questions suffisent. La réponse dit aussi quels papiers apporter.

## Quoi et avec qui ?

info-path-about = Les étapes du { -path } : le module d'accueil, la convention, les cours et l'attestation finale, avec le centre et ses partenaires.
info-path-lead = Le parcours se fait avec le centre et avec ses partenaires. Toutes les étapes sont gratuites.
info-centre-title = Avec le centre
info-reception-title = Le module d'accueil
info-reception-text = Des rencontres pour faire le point sur votre situation :
info-theme-housing = le logement
info-theme-health = la santé
info-theme-french = votre niveau de français et les cours
info-theme-work = l'emploi et la formation
info-theme-citizenship = la citoyenneté : vos droits et vos devoirs
info-theme-childhood = l'enfance et la jeunesse
info-partners-title = Avec des partenaires
info-partners-text = Des associations et des institutions donnent les cours. Le centre vous dit lesquels sont pour vous.
info-citizenship = Une formation à la citoyenneté de { $hours } heures
info-courses = D'autres formations, selon vos besoins et vos obligations
info-services-title = Nos autres services
info-services-text = L'équipe du parcours travaille avec eux et avec un réseau de partenaires. Selon votre situation, elle vous oriente vers la bonne personne.

## Où et quand ?

info-offices-about = Les bureaux d'accueil du { -path } : adresses, demi-jours, communes, accès. Uniquement sur rendez-vous.
info-offices-lead = { $count ->
    [one] { $count } bureau d'accueil vous reçoit, uniquement sur rendez-vous.
   *[other] { $count } bureaux d'accueil vous reçoivent, uniquement sur rendez-vous.
}
info-offices-interpreter = Un interprète peut être là avec vous.
info-offices-half-days = Selon l'endroit, le rendez-vous est le matin ou l'après-midi.
info-morning = { $weekday } matin
info-afternoon = { $weekday } après-midi
info-no-openings = Pas d'accueil en ce moment.
info-office-about = { $office } : adresse, heures, communes, accès. Uniquement sur rendez-vous.
info-office-only = Uniquement sur rendez-vous
info-office-address = Adresse
info-office-phone = Téléphone : { $phone }
info-office-email = E-mail : { $email }
info-office-when = Quand
info-opening = { $day }, de { $start } à { $end }
info-every-weeks = { $weeks ->
    [one] chaque semaine
   *[other] toutes les { $weeks } semaines
}
info-first-of-month = le premier { $weekday } du mois
info-second-of-month = le deuxième { $weekday } du mois
info-third-of-month = le troisième { $weekday } du mois
info-fourth-of-month = le quatrième { $weekday } du mois
info-last-of-month = le dernier { $weekday } du mois
info-office-next-title = Prochain rendez-vous libre
info-office-next = { $date }, à { $time }
info-office-none = Aucune heure n'est libre pour le moment. Demandez quand même : le centre cherche avec vous.
info-office-unknown = Nous ne pouvons pas le dire maintenant. Les heures libres sont montrées quand vous prenez rendez-vous.
info-office-next-note = Pour un premier rendez-vous. L'heure peut être prise entre-temps.
info-office-communes = Pour les personnes qui habitent à
info-office-access = Comment venir
info-office-french = Ces indications sont en français, comme au centre.
info-office-languages = Langues des interprètes
info-office-languages-text = Dites votre langue quand vous prenez rendez-vous.

## Contacter le service

info-contact-about = Qui vous reçoit pour le { -path } : écrivez votre commune, et trouvez la personne, le bureau et le téléphone.
info-contact-lead = La personne du centre qui s'occupe de votre commune vous donne un rendez-vous.
info-contact-label = Où habitez-vous ? Commune, village ou code postal
info-contact-find = Trouver
info-contact-empty = Écrivez d'abord votre commune.
info-contact-none = Nous ne trouvons pas ce nom. Écrivez le code postal, ou le nom sur votre lettre de la commune.
info-contact-several = Laquelle est la vôtre ?
info-contact-all = { $count ->
    [one] La commune que nous recevons
   *[other] Les { $count } communes que nous recevons
}
info-commune-title = Vous habitez à { $commune }
info-commune-about = Qui reçoit les personnes de { $commune } pour le { -path } : la personne, le bureau, le téléphone.
info-commune-worker = La personne qui s'occupe de votre commune
info-commune-no-worker = Une personne de l'équipe vous reçoit.
info-commune-stand-ins = Si elle n'est pas là : { $names }
info-commune-office = Votre bureau d'accueil
info-commune-centre = Votre centre
info-commune-elsewhere = Votre commune n'est pas dans la partie de la Wallonie où se fait ce parcours. Une autre organisation vous reçoit.
info-commune-another = Une autre commune

## Mon rendez-vous

info-mine-about = Comment retrouver, changer ou annuler un rendez-vous pour le { -path }.
info-mine-lead = Vous pouvez le voir, le changer ou l'annuler vous-même.
info-mine-link = Ouvrez le lien que vous avez gardé quand vous avez pris rendez-vous.
info-mine-code = Ou scannez le code carré sur votre feuille de rendez-vous, avec l'appareil photo de votre téléphone.
info-mine-lost-title = Vous n'avez plus le lien ?
info-mine-lost = Téléphonez au centre de votre commune. Il vous dit le jour et l'heure, et vous donne un nouveau lien.
info-mine-again = Nous pouvons vous l'envoyer de nouveau.
info-mine-email = Votre e-mail
info-mine-phone = Votre téléphone
info-mine-either = Votre e-mail ou votre téléphone
info-mine-hint = Celui que vous avez donné pour le rendez-vous.
info-mine-send = Envoyer le lien
info-mine-wrong-email = Écrivez l'e-mail que vous avez donné, par exemple nom@exemple.be.
info-mine-wrong = Écrivez l'e-mail ou le numéro de téléphone que vous avez donné.
info-mine-sent-title = Regardez vos messages
info-mine-sent = Si un rendez-vous a été pris avec cette adresse ou ce numéro, son lien arrive dans quelques minutes. Regardez aussi dans les courriers indésirables.
info-mine-sent-nothing = Rien n'arrive ? Téléphonez au centre de votre commune.
info-mine-lost-otherwise = Ce n'est pas possible pour vous ? Téléphonez au centre de votre commune. Il vous dit le jour et l'heure, et vous donne un nouveau lien.

## Ce que les moteurs de recherche disent des autres pages

info-screening-about = Quelques questions pour savoir si le { -path } est obligatoire pour vous, avant quelle date, et quels papiers apporter. Vos réponses restent sur votre téléphone.
info-booking-about = Prenez rendez-vous pour le { -path } dans le bureau d'accueil de votre commune, avec un interprète si vous voulez. C'est gratuit.
