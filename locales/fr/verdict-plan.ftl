### Le calendrier de la personne, compté à l'envers depuis la date à viser, et le
### code qui montre le résultat au centre. Les étapes sont les step-* de verdict.ftl.

plan-title = Votre calendrier
plan-text = Nous comptons à l'envers depuis la date de fin. Ce sont des repères pour avancer ; les dates de la loi sont marquées.
plan-picture = Votre parcours sur une ligne : aujourd'hui, les étapes, le dernier jour.
plan-book-before = Venez au rendez-vous avant le { $date }
plan-law = Date de la loi : { $date }
plan-book-now = Prenez rendez-vous dès maintenant
plan-begin-by = À commencer avant le { $date }
plan-around = Vers le { $date }
plan-end = À finir pour le { $date }
plan-late = Ce repère est passé. Ce n'est pas trop tard pour venir.
plan-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
plan-needed-always = pour tout le monde
plan-needed-unless-a2 = sauf si vous avez déjà le niveau A2
plan-needed-if-needed = si vous en avez besoin
plan-extension = Le temps sera peut-être trop court. Vous pouvez demander une prolongation : le centre vous aide.
plan-calendar = Mettre ces dates dans mon calendrier

handover-title = Montrer votre résultat au centre
handover-text = Ce code contient vos réponses. Montrez-le seulement à la personne qui vous reçoit : elle verra le même résultat que vous.
handover-private = Le code est fait sur votre téléphone. Il ne passe par aucun serveur.
handover-qr = Code QR de vos réponses
handover-letters = Le même code, en lettres

household-title = Et votre famille ?
household-text = Vous pouvez faire le test pour une autre personne. Nous reprenons seulement la commune.
household-start = Faire le test pour une autre personne
