### L'espace du personnel : cadre, connexion, mots du métier. Court et précis.


## Cadre
desk-agenda = Agenda
desk-book = Nouveau rendez-vous
desk-rail-label = Espace du personnel
desk-public-site = Site public
desk-signed-in-as = Session : { $name }
desk-sign-out = Se déconnecter
desk-print = Imprimer
desk-demonstration = Démonstration : les noms et les adresses sont inventés.

## Connexion
sign-in-title = Connexion
sign-in-text = Réservé au personnel du centre.
sign-in-login = Nom d'utilisateur
sign-in-password = Mot de passe
sign-in-submit = Se connecter
sign-in-wrong = Le nom d'utilisateur ou le mot de passe n'est pas bon. Vérifiez les deux, puis essayez encore.
sign-in-wait = { $count ->
    [one] Trop d'essais. Attendez { $count } seconde, puis essayez encore.
   *[other] Trop d'essais. Attendez { $count } secondes, puis essayez encore.
}
sign-in-missing-login = Écrivez votre nom d'utilisateur.
sign-in-missing-password = Écrivez votre mot de passe.
sign-in-ended = Votre session est terminée. Connectez-vous pour continuer.
sign-in-kept = Ce que vous aviez écrit est gardé.
sign-in-again-title = Vous êtes de retour
sign-in-again-text = Rien n'est perdu. Ce que vous aviez écrit n'est pas encore envoyé.
sign-in-again-send = Envoyer ce que j'avais écrit
sign-in-again-without = Continuer sans l'envoyer
session-ends = Votre session se termine dans deux minutes.
session-stay = Rester
session-ended = Votre session est terminée. Ce que vous avez écrit reste ici : envoyez-le, puis connectez-vous quand on vous le demande.
sign-in-forgotten = Mot de passe oublié ? Demandez-en un nouveau à la coordination.
sign-in-public = Vous cherchez un rendez-vous ? Allez sur le site public.

## Types de rendez-vous
kind-first-reception = Premier rendez-vous
kind-follow-up = Suivi
kind-convention = Convention
kind-evaluation = Évaluation
kind-social-service = Service social
kind-professional-service = Emploi et formation

## États
state-booked = À venir
state-arrived = Arrivée
state-arrived-at = Arrivée à { $time }
state-done = Terminé
state-no-show = Absence
state-cancelled = Annulé

## Interprètes
interpreting-reserved = interprète réservé
interpreting-missing = interprète à trouver
interpreting-column = Interprète · { $languages }

## Jours fériés
holiday-new-year = Nouvel An
holiday-easter-monday = Lundi de Pâques
holiday-labour-day = Fête du travail
holiday-ascension = Ascension
holiday-whit-monday = Lundi de Pentecôte
holiday-national-day = Fête nationale
holiday-assumption = Assomption
holiday-all-saints = Toussaint
holiday-armistice = Armistice
holiday-christmas = Noël
holiday-french-community = Fête de la Fédération Wallonie-Bruxelles

## Quand quelque chose ne va pas
trouble-offline = Pas de réseau. Rien n'a été changé. Essayez encore.
trouble-unavailable = Le problème vient de nous. Rien n'a été changé. Essayez encore dans une minute.
trouble-not-found = Ce rendez-vous n'existe pas.
trouble-forbidden = Votre compte ne permet pas cela. Demandez à la personne qui coordonne.
trouble-moved-on = Quelqu'un vient de changer ce rendez-vous. Voici où il en est.
trouble-reload = Recharger
