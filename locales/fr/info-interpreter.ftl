### La demande à un interprète : la lettre et la page de son lien. Jamais qui vient, ni
### sa situation.

interpret-title = Demande d'interprète
interpret-lead = Pouvez-vous interpréter à ce rendez-vous ?
interpret-facts = Le rendez-vous
interpret-language = Langue
interpret-duration = Durée
interpret-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
interpret-kind = Rendez-vous
interpret-mode = Comment
interpret-mode-on-site = Sur place
interpret-mode-phone = Par téléphone
interpret-mode-video = Par vidéo
interpret-reference = Référence
interpret-answer = Votre réponse
interpret-come = Oui, je peux
interpret-cannot = Je ne peux pas
interpret-change = Vous pouvez changer votre réponse jusqu'au début du rendez-vous.
interpret-said-confirmed = Merci ! Nous comptons sur vous.
interpret-said-declined = C'est noté, merci pour votre réponse. Le centre cherche une autre personne.
interpret-over-cancelled = Le rendez-vous est annulé. Vous n'avez pas besoin de venir.
interpret-over-moved = Le rendez-vous a changé. Cette demande ne compte plus. Si nous avons besoin de vous, vous recevrez une nouvelle demande.
interpret-over-other = Une autre personne interprète à ce rendez-vous. Vous n'avez pas besoin de venir.
interpret-over-begun = Le rendez-vous a commencé. On ne peut plus répondre ici.
interpret-question = Une question ? Téléphonez au bureau.
interpret-about = Une demande du centre à un interprète, par un lien personnel.

message-subject-request = Demande d'interprète : { $when }
message-subject-request-off = Demande annulée : { $when }
message-request = Nous avons besoin d'un interprète. Pouvez-vous interpréter à ce rendez-vous ?
message-request-off = Vous n'avez plus besoin de venir à ce rendez-vous. Merci beaucoup !
message-request-link = Pour dire oui ou non, sans mot de passe :
message-request-off-link = Pour voir cette demande :
message-request-button = Répondre
message-request-off-button = Voir la demande
message-request-why = Vous recevez ce message parce que vous interprétez pour le centre. Le lien est pour vous : ne le donnez à personne.
message-sms-request = Demande d'interprète ({ $language }) : { $when }, { $place }. Oui ou non : { $link }
message-sms-request-off = Annulé : pas besoin d'interprète le { $when }. { $link }

## L'agenda qu'un calendrier suit, et le tableau pour un service d'interprètes.

feed-name = Rendez-vous de { $name }
feed-interpreting = Interprétation : { $language }
feed-open = Vous n'avez pas encore répondu à cette demande.
hours-date = Date
hours-begin = Heure
hours-length = Durée (minutes)
hours-contact = Contact du bureau
hours-interpreter = Interprète
hours-state = État
hours-came = Présence
hours-minutes = Minutes prestées
hours-requested = demandé
hours-confirmed = confirmé
hours-declined = refusé
hours-reserved = réservé
hours-cancelled = annulé
hours-yes = oui
hours-no = non
