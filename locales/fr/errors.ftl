### Ce qui s'est passé, ce qui est gardé, quoi faire. Jamais de reproche.

errors-not-found-title = Cette page n'existe pas
errors-not-found-text = L'adresse est peut-être incomplète. Rien n'est perdu.
errors-server-title = Quelque chose n'a pas marché
errors-server-text = Le problème vient de nous. Attendez une minute, puis essayez encore.
errors-try-again = Essayer encore
errors-trouble = La page s'est arrêtée. Vous pouvez continuer, ou la recharger.
errors-reload = Recharger la page
errors-not-loaded-title = Cette partie n'est pas arrivée
errors-not-loaded-text = Le réseau a peut-être coupé. Rien n'est perdu : essayez encore.
errors-offline = Pas de réseau. Essayez encore quand le réseau revient.
errors-offline-booking = Pas de réseau. Votre rendez-vous n'est pas encore pris. Essayez encore quand le réseau revient.
errors-too-many-title = Un peu de patience
errors-too-many-text = Beaucoup de demandes arrivent en même temps. Attendez une minute, puis essayez encore.
errors-refused-title = Cette demande n'a pas pu être lue
errors-refused-text = Rien n'a été enregistré. Revenez en arrière, puis essayez encore.
errors-too-large = Le message envoyé est trop long. Écrivez moins de texte.
errors-cross-site = Cette demande vient d'un autre site. Rechargez la page et recommencez.

## En haut d'un formulaire

errors-summary = { $count ->
    [one] Un champ est à corriger
   *[other] { $count } champs sont à corriger
}

## Champs

errors-choose-one = Choisissez une réponse. « Je ne sais pas » est possible.
errors-name-required = Écrivez votre nom de famille.
errors-contact-required = Écrivez un numéro de téléphone ou une adresse e-mail. Un seul suffit.
errors-phone = Nous ne pouvons pas lire ce numéro. Exemple : 0470 12 34 56. Pour un numéro étranger, commencez par + et le pays.
errors-phone-short = Il manque un chiffre ou plus à ce numéro. Nous avons lu : { $number }.
errors-phone-long = Ce numéro a un chiffre de trop, ou plus. Nous avons lu : { $number }.
errors-phone-prefix = Aucun numéro ne commence ainsi. Nous avons lu : { $number }.
errors-email = Cette adresse n'est pas complète. Exemple : nom@exemple.be.
errors-birth-year = Écrivez l'année avec quatre chiffres. Exemple : 1990.
errors-commune-required = Choisissez une commune dans la liste.
errors-commune-unknown = Nous ne connaissons pas cette commune. Essayez le code postal.
errors-consent-required = Cochez la case pour que nous puissions garder votre rendez-vous.
errors-date-required = Écrivez la date. Le mois et l'année suffisent.
errors-date-invalid = Cette date n'existe pas. Vérifiez le jour et le mois.
errors-date-incomplete = Écrivez au moins le mois et l'année.
errors-year-incomplete = Écrivez au moins l'année, avec quatre chiffres.
errors-date-future = Cette date n'est pas encore arrivée. Vérifiez l'année.
errors-date-too-old = Cette date est trop ancienne. Vérifiez l'année.
errors-value-unknown = Cette réponse n'est pas dans la liste. Choisissez-en une autre.
errors-in-title = Erreur : { $title }
errors-unsure-and-more = Choisissez « Je ne sais pas », ou une réponse. Pas les deux.
errors-slot-past-title = Cette heure est passée
errors-slot-past = Elle a déjà commencé, ou elle commence trop tôt. Choisissez-en une autre. Ce que vous avez écrit est gardé.
errors-slot-not-offered-title = Cette heure n'est pas proposée
errors-slot-not-offered = Personne ne reçoit à cette heure-là. Choisissez-en une autre. Ce que vous avez écrit est gardé.
errors-slot-required = Choisissez une heure.
