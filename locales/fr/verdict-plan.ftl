### Le calendrier de la personne, compté à l'envers depuis la date à viser, et le
### code qui montre le résultat au centre. Les étapes sont les step-* de verdict.ftl.

plan-title = Votre calendrier
plan-text = Ces dates vous aident à avancer. « Date de la loi » veut dire : cette date peut être obligatoire.
plan-book-before = Venez au premier rendez-vous avant le { $date }
plan-law = Date de la loi, à confirmer : { $date }
plan-book-now = Prenez rendez-vous dès maintenant
plan-begin-by = Début avant le { $date }
plan-around = Vers le { $date }
plan-end = À finir pour le { $date }
plan-late = Le bon moment pour ces étapes est passé. Ce n'est pas trop tard pour venir.
plan-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
plan-needed-always = pour tout le monde
plan-extension = Le temps sera peut-être trop court. Le centre vous dit si vous pouvez avoir plus de temps.
plan-calendar = Mettre ces dates dans mon calendrier

handover-title = Montrer votre résultat au centre
handover-text = Ce code contient vos réponses. Montrez-le seulement à la personne qui vous reçoit : elle verra le même résultat que vous.
handover-private = Le code est fait sur votre téléphone. Il n'est envoyé nulle part.
handover-qr = Code QR de vos réponses
handover-letters = Le même code, en lettres

household-title = Et votre famille ?
household-text = Vous pouvez répondre aux questions pour une autre personne. Nous reprenons seulement la commune.
household-start = Répondre pour une autre personne
