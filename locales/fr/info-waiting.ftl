### Venir plus tôt : la liste d'attente, ce qui est proposé, et le rendez-vous dans un calendrier.

earlier-title = Venir plus tôt
earlier-lead = Un moment peut se libérer avant votre rendez-vous. Nous pouvons vous le proposer.
earlier-keeps = Vous gardez votre rendez-vous tant que vous ne dites pas oui.
earlier-now = Votre rendez-vous
earlier-waits = Vous êtes sur la liste d'attente. Nous vous écrivons si un moment se libère.
earlier-waits-for-call = Vous êtes sur la liste d'attente. Une personne du centre vous appelle si un moment se libère.
earlier-stopped = Vous n'attendez plus. Votre rendez-vous ne change pas.
earlier-offered = Un moment est gardé pour vous : { $when }. Répondez par le lien du message.
earlier-by-phone = Nous ne pouvons pas vous écrire. Si un moment se libère, une personne du centre vous appelle au { $phone }.
earlier-no-way = Nous n'avons ni e-mail ni téléphone pour vous prévenir. Téléphonez au bureau pour en donner un.
earlier-over = Ce rendez-vous ne peut plus changer.
earlier-when = Quand pouvez-vous venir ?
earlier-from = Pas avant le
earlier-from-hint = Laissez vide si tous les jours vous conviennent.
earlier-half-day = Moment de la journée
earlier-any = Peu importe
earlier-morning = Le matin
earlier-afternoon = L'après-midi
earlier-notice = Je dois le savoir
earlier-notice-hours = { $count ->
    [one] au moins { $count } heure avant
   *[other] au moins { $count } heures avant
}
earlier-must-by = Date limite dans votre lettre
earlier-must-by-hint = Si vous en avez une. La date la plus proche passe en premier.
earlier-wrong = Choisissez une date du calendrier, ou laissez vide.
earlier-join = Je voudrais venir plus tôt
earlier-save = Enregistrer
earlier-stop = Ne plus attendre
earlier-back = Retour à mon rendez-vous
earlier-about = Demander à venir plus tôt, par un lien personnel.

follow-title = Mon rendez-vous dans mon calendrier
follow-lead = Ajoutez une adresse au calendrier de votre téléphone : il suit ce rendez-vous. Si le rendez-vous change, le calendrier change aussi.
follow-give = Obtenir l'adresse
follow-again = Obtenir une autre adresse
follow-given = Voici l'adresse. Elle n'est montrée qu'une fois.
follow-open = Ouvrir dans mon calendrier
follow-address = Adresse à ajouter dans le calendrier
follow-is = Vous avez déjà une adresse. Une nouvelle la remplace.
follow-end = Supprimer l'adresse
follow-name = Mon rendez-vous

offer-title = Venir plus tôt ?
offer-lead = Un moment plus tôt s'est libéré. Vous convient-il ?
offer-facts = La proposition
offer-new = Nouveau moment
offer-now = Votre rendez-vous
offer-until = Gardé pour vous jusqu'à
offer-answer = Votre réponse
offer-take = Oui, je viens plus tôt
offer-keep = Non, je garde mon rendez-vous
offer-stop = Ne plus recevoir de propositions
offer-silence = Sans réponse, votre rendez-vous ne change pas.
offer-said-taken = C'est fait. Votre rendez-vous est avancé. Nous vous attendons.
offer-said-declined = C'est noté. Vous gardez votre rendez-vous.
offer-said-stopped = C'est noté. Vous gardez votre rendez-vous et vous n'attendez plus.
offer-over-late = Le temps pour répondre est passé. Vous gardez votre rendez-vous.
offer-over-changed = Cette proposition n'est plus valable. Voici votre rendez-vous.
offer-question = Une question ? Téléphonez au bureau.
offer-about = Une proposition de venir plus tôt, par un lien personnel.

message-subject-offer = Venir plus tôt ? { $when }
message-offer = Un moment s'est libéré avant votre rendez-vous. Il est gardé pour vous.
message-offer-new = Nouveau moment
message-offer-now = Votre rendez-vous
message-offer-until = Gardé pour vous jusqu'à
message-offer-link = Sans réponse, rien ne change. Pour dire oui ou non :
message-offer-button = Répondre
message-sms-offer = Venir plus tôt ? { $when }, { $place }. Répondre avant : { $until }. { $link }
message-sms-in-french-offer = Plus tôt : { $when }, { $place }. Répondre avant : { $until }.
