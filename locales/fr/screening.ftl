screening-commune-which = Plusieurs communes portent ce nom ou ce code. Choisissez la vôtre.
screening-answers-title = Vos réponses
screening-contradiction-title = Deux réponses ne vont pas ensemble
screening-contradiction-text = Regardez ces deux réponses. Changez celle qui n'est pas juste.
screening-change-answer = Changer la réponse : { $question }
screening-next-title = Et après ?
screening-unknown = Pas de réponse
screening-list-comma = { ", " }
