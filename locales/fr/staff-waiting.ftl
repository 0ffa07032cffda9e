### La liste d'attente, vue par le personnel.

desk-waiting = Liste d'attente
waiting-title = Liste d'attente
waiting-hint = Le site propose ce qui se libère, à une personne à la fois. D'abord la date limite la plus proche, puis la réservation la plus ancienne. Rien ne part la nuit.
waiting-none = Personne n'attend.
waiting-rank = Place { $place } sur { $of }
waiting-now = Rendez-vous : { $when }
waiting-because-date = date limite la plus proche
waiting-because-booked = réservation plus ancienne
waiting-because-joined = inscription plus ancienne
waiting-because-alone = personne d'autre n'attend
waiting-because-hand = choix d'une personne du centre
waiting-must-by = date limite : { $date }
waiting-from = pas avant le { $date }
waiting-morning = le matin
waiting-afternoon = l'après-midi
waiting-notice = { $count ->
    [one] prévenir { $count } heure avant
   *[other] prévenir { $count } heures avant
}
waiting-asked = Proposé : { $when }. Réponse attendue avant : { $until }
waiting-no-address = Ni e-mail ni SMS possible : à appeler
waiting-refused-today = Pas de nouvelle proposition aujourd'hui
waiting-nothing-free = En attente d'un moment libre
waiting-trail = Ce qui a été proposé
waiting-trail-none = Rien n'a encore été proposé.
waiting-outcome-open = réponse attendue
waiting-outcome-taken = accepté
waiting-outcome-declined = refusé
waiting-outcome-expired = sans réponse
waiting-outcome-unreached = message pas arrivé
waiting-outcome-withdrawn = retiré
waiting-offer = Proposer maintenant
waiting-offer-one = Proposer maintenant : { $name }
waiting-take = Dit oui
waiting-take-one = Dit oui, au téléphone : { $name }
waiting-keep = Dit non
waiting-keep-one = Dit non, au téléphone : { $name }
waiting-remove = Retirer de la liste
waiting-remove-one = Retirer de la liste : { $name }
waiting-edit = Modifier
waiting-edit-one = Modifier : { $name }
waiting-all = Toute la liste
waiting-for = Venir plus tôt : { $name }
waiting-field-from = Pas avant le
waiting-field-half-day = Moment de la journée
waiting-any = Peu importe
waiting-field-notice = Prévenir
waiting-notice-before = { $count ->
    [one] { $count } heure avant
   *[other] { $count } heures avant
}
waiting-field-must-by = Date limite de la lettre
waiting-join = Mettre sur la liste
waiting-save = Enregistrer
waiting-wrong = Une date n'est pas lisible.
waiting-said-joined = C'est noté : la personne est sur la liste d'attente.
waiting-said-removed = C'est noté : la personne n'est plus sur la liste d'attente.
waiting-said-offered = Le moment est gardé. Un message part. Sans e-mail ni SMS, téléphonez.
waiting-said-taken = Le rendez-vous est avancé.
waiting-said-kept = C'est noté : le rendez-vous ne change pas.
waiting-not-free = Aucun moment libre plus tôt ne convient, ou il est trop tard pour le proposer.
waiting-not-taken = Ce moment vient d'être pris.
waiting-not-waiting = Cette personne n'attend pas, ou a déjà une proposition.
waiting-not-over = Ce rendez-vous ne peut plus changer.
waiting-not-late = Le temps pour répondre à cette proposition est passé.
waiting-not-longer = Cette proposition n'est plus valable.
