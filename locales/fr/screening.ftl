screening-commune-which = Choisissez votre commune, ou écrivez son nom autrement.
screening-contradiction-title = Vérifions vos réponses
screening-contradiction-text = Changez la réponse qui n'est pas juste.
screening-change-answer = Changer la réponse : { $question }
screening-unknown = Pas de réponse
screening-list-comma = { ", " }

## Réponses qui ne vont pas ensemble
contradiction-card-f-without-family = Les cartes F et F+ sont pour la famille d'une personne européenne ou belge.
contradiction-commune-against-region = Cette commune n'est pas dans cette région.
contradiction-born-in-the-future = Cette date de naissance n'est pas encore arrivée.
contradiction-permit-ordered-in-the-future = La date de commande de la carte n'est pas encore arrivée.
contradiction-legal-stay-in-the-future = Le début de votre séjour n'est pas encore arrivé.
contradiction-work-in-the-future = Le début de votre travail n'est pas encore arrivé.
contradiction-registration-in-the-future = La date d'inscription à la commune n'est pas encore arrivée.
contradiction-permit-ordered-before-birth = La carte est commandée avant votre naissance.
contradiction-legal-stay-before-birth = Le séjour commence avant votre naissance.
contradiction-work-before-birth = Le travail commence avant votre naissance.
contradiction-registration-before-birth = L'inscription à la commune est avant votre naissance.
contradiction-age-against-study = Vos études et votre âge ne vont pas ensemble.
contradiction-minor-of-age = Vous avez 18 ans ou plus : cette question ne concerne que les plus jeunes.
