### Le résultat. Chaque phrase parle selon les réponses de la personne ; le centre
### confirme. Mots officiels : « exempté » (hors de la définition de la loi) et
### « dispensé » (dans la définition, mais libéré sur preuve). Aucun montant,
### aucune menace ; une date passée est une invitation.

verdict-dates = Vos dates
verdict-why = Pourquoi ?
verdict-papers = À apporter
verdict-papers-text = Apportez ce que vous avez. S'il manque un papier, venez quand même.
verdict-law-open = Lire le texte officiel
verdict-would-change = Ce qui changerait la réponse
verdict-answers = Vos réponses
verdict-book = Prendre rendez-vous
verdict-book-volunteer = Prendre rendez-vous, si vous le voulez
verdict-book-confirm = Prendre rendez-vous pour vérifier
verdict-book-proof = Prendre rendez-vous pour montrer la preuve
verdict-book-review = Demander un rendez-vous
verdict-print = Imprimer ou garder en PDF
verdict-start-over = Recommencer
verdict-other-centre = Votre commune dépend d'un autre centre : { $centre }. C'est lui qui vous reçoit.
verdict-today = Calculé le { $date }
verdict-rule = Règle { $rule }
verdict-rulebook = Règles, version { $version }, code de contrôle { $hash }
verdict-proves = Pour montrer : { $fact }

## Ce que la réponse vaut

certainty-certain = Selon vos réponses. Le centre confirme avec vos papiers.
certainty-to-confirm = Selon vos réponses, à confirmer par le centre.

## Le résultat en une phrase

status-obligated-title = Vous devez suivre le { -path }.
status-obligated-text = C'est gratuit. Nous vous accompagnons. Un interprète est possible.
status-exempt-title = Le { -path } n'est pas obligatoire pour vous.
status-exempt-text = La loi sur le parcours ne vous concerne pas. Le mot officiel est « exempté ».
status-exempt-to-confirm-title = Le { -path } n'est probablement pas obligatoire pour vous.
status-exempt-to-confirm-text = Ce n'est pas encore sûr. Prenez rendez-vous : le centre vérifie avec vos papiers.
status-dispensed-title = Avec une preuve, vous avez droit à une dispense du { -path }.
status-dispensed-text = Montrez la preuve au centre, le plus tôt possible : jusque-là, le parcours reste obligatoire. Le mot officiel est « dispensé ».
status-other-region-title = Là où vous habitez, il y a un autre parcours.
status-other-region-text = Chaque région de Belgique organise son parcours. Nous vous disons où aller.
status-needs-review-title = Parlons de votre situation ensemble.
status-needs-review-text = Ce site ne peut pas dire si le parcours est obligatoire pour vous. Une personne du centre regarde avec vous. C'est gratuit. N'attendez pas : s'il est obligatoire, le temps compte déjà.
status-undetermined-title = Encore un peu de patience.
status-undetermined-text = Il faut une réponse de plus pour vous donner un résultat.

possible-obligated = Vous devez peut-être suivre le parcours.
possible-exempt = Le parcours n'est peut-être pas obligatoire (mot officiel : « exempté »).
possible-dispensed = Vous avez peut-être droit à une dispense.
possible-other-region = Vous dépendez peut-être d'une autre région.
possible-needs-review = Le centre devra peut-être regarder avec vous.

## Volontaires

volunteer-title = Vous pouvez suivre le parcours si vous le souhaitez.
volunteer-text = Bienvenue ! Deux personnes sur trois qui finissent le parcours l'ont choisi. C'est gratuit.
volunteer-benefits = Vous améliorez votre français, vous découvrez vos droits, vous recevez de l'aide pour le travail et les démarches.
volunteer-certificate = Pour recevoir l'attestation finale, il faut suivre ce qui est écrit dans la convention signée avec le centre.

## Autres régions

elsewhere-brussels-title = À Bruxelles : le parcours d'accueil
elsewhere-brussels-text = Ce parcours est peut-être obligatoire pour vous. Un bureau d'accueil de Bruxelles vous reçoit, en français ou en néerlandais. Demandez à votre commune comment vous inscrire.
elsewhere-brussels-link = Voir le site du parcours bruxellois
elsewhere-flanders-title = En Flandre : l'« inburgering »
elsewhere-flanders-text = Ce parcours est peut-être obligatoire pour vous. L'agence flamande d'intégration vous reçoit. Demandez à votre commune où aller.
elsewhere-flanders-link = Voir le site de l'agence flamande
elsewhere-german-speaking-title = En Communauté germanophone : l'« Integrationsparcours »
elsewhere-german-speaking-text = Ce parcours est peut-être obligatoire pour vous. Le service Info-Integration vous reçoit. Demandez à votre commune où aller.
elsewhere-german-speaking-link = Voir le texte du parcours germanophone
elsewhere-moving = Vous déménagez en Wallonie ? Gardez votre attestation finale : elle compte ici aussi.

## Raisons

reason-r01-bru = Vous habitez à Bruxelles.
reason-r01-vla = Vous habitez en Flandre.
reason-r01-dg = Vous habitez dans une commune germanophone.
reason-r02-belgian = Vous avez la nationalité belge.
reason-r03-euplus = Vous avez la nationalité d'un pays de l'Union européenne, d'Islande, du Liechtenstein, de Norvège ou de Suisse.
reason-r04-uk-m = Vous êtes Britannique et vous avez la carte M, celle de l'accord de retrait.
reason-r04-uk = Vous êtes Britannique. La page du centre dit que le parcours n'est pas obligatoire. La loi est moins claire : le centre vérifie.
reason-r04-uk-family = Vous avez la carte M, ou vous êtes de la famille d'une personne britannique de l'accord de retrait. La règle n'est pas claire : une personne du centre vérifie.
reason-r05-asylum = Vous attendez une réponse à votre demande d'asile. Pendant ce temps, le parcours n'est pas obligatoire.
reason-r06-temporary-protection = Vous avez la protection temporaire, ou votre séjour dépend d'un proche qui l'a.
reason-r07-no-permit = Vous n'avez pas de titre de séjour. Le parcours n'est pas obligatoire, mais notre service social peut vous recevoir et vous conseiller.
reason-r08-short-permit = Votre document est valable trois mois au plus.
reason-r09-eu-family = Vous êtes de la famille proche d'une personne de l'Union européenne, d'Islande, du Liechtenstein, de Norvège ou de Suisse.
reason-r09-eu-family-other = Vous avez un lien de famille avec un citoyen européen. Il faut vérifier si la loi le compte.
reason-r10-belgian-family-mobile = Vous êtes de la famille d'une personne belge, et vous avez vécu ensemble plus de trois mois dans un autre pays européen.
reason-r10-belgian-family = Vous êtes de la famille d'une personne belge. La règle n'est pas claire pour cette situation : une personne du centre vérifie.
reason-r11-provisional-document = Votre document est provisoire. Le centre regarde la suite avec vous.
reason-r12-stay-date-unknown = Nous ne savons pas depuis quand vous vivez légalement ici. Le centre cherche cette date avec vous.
reason-r12-three-years-with-procedure = Vous êtes ici depuis trois ans ou plus, mais une partie est une procédure d'asile. Elle se compte peut-être autrement.
reason-r12-three-years = Le jour de la commande de votre carte, vous aviez déjà trois ans de séjour légal en Belgique.
reason-r13-age-unknown = Nous ne connaissons pas votre âge. Le parcours est obligatoire de 18 à 64 ans.
reason-r13-unaccompanied-minor = Vous avez moins de 18 ans et vous vivez dans votre logement, sans vos parents. Le centre regarde avec vous et votre tuteur.
reason-r13-minor = Vous avez moins de 18 ans.
reason-r13-65 = Vous avez 65 ans ou plus.
reason-r14-certificate = Vous avez déjà l'attestation finale d'un parcours en Belgique.
reason-r14-started-elsewhere = Vous avez commencé un parcours dans une autre région. Le centre regarde ce qui compte déjà.
reason-r15-belgian-diploma = Vous avez un diplôme ou un certificat de l'enseignement belge.
reason-r16-turkish = Vous avez la nationalité turque.
reason-r16-standstill = Votre pays a peut-être le même accord que la Turquie. Le centre vérifie.
reason-r17-work = Vous travaillez à mi-temps ou plus, depuis plus de trois mois.
reason-r17-work-to-check = Vous travaillez. Il faut calculer si votre travail atteint un mi-temps pendant plus de trois mois.
reason-r18-study = Vous étudiez, vous faites de la recherche ou vous enseignez dans une école ou une université reconnue.
reason-r19-medical = Un certificat médical dit que vous ne pouvez pas suivre le parcours.
reason-r19-medical-to-prove = Vous êtes malade ou vous avez un handicap. Avec un certificat médical, une dispense est possible.
reason-r20-three-years-since = Vous aviez moins de trois ans de séjour à la commande de votre carte. Aujourd'hui, vous avez trois ans ou plus : le centre vous accueille, sans annoncer de date limite. Une personne vérifie s'il reste une obligation.
reason-r21-obligated = Vos réponses correspondent à la définition de la loi, et aucune dispense ne s'applique.
reason-r22-unsure = Certaines réponses manquent. Plusieurs résultats restent possibles : le centre cherche avec vous.

reason-not-european = Vous n'avez ni la nationalité belge, ni celle d'un pays de l'Union européenne ou assimilé. Vous n'êtes pas de la famille proche d'un tel citoyen.
reason-long-permit = Votre document de séjour est valable plus de trois mois.
reason-under-three-years = Vous êtes légalement en Belgique depuis moins de trois ans.
reason-working-age = Vous avez entre 18 et 64 ans.
reason-no-waiver = Aucune dispense ne s'applique à vos réponses.
reason-work-too-recent = Vous ne travaillez pas encore depuis plus de trois mois. Si ce travail continue, une dispense sera possible.
reason-order-date-unknown = Nous ne savons pas quand vous avez commandé votre carte. Le reçu de la commune montre cette date.
verdict-from-date = À partir du { $date }

## Délais

deadline-now-title = Maintenant
deadline-now-text = Prenez votre premier rendez-vous.
deadline-under-way-text = Prenez votre prochain rendez-vous avec la personne du centre qui vous suit.
deadline-present-at-centre-title = Première visite au centre
deadline-present-at-centre-text = Dans les trois mois après votre première inscription à la commune.
deadline-aim-for-title = Visez cette date pour finir
deadline-aim-for-text = C'est la date la plus sûre : 18 mois après la commande de votre carte.
deadline-aim-for-limit-text = C'est le délai : 18 mois après la commande de votre carte.
deadline-allowed-until-title = Le délai du décret de 2024
deadline-allowed-until-text = Le décret du 14 mars 2024 donne peut-être du temps jusqu'à cette date. En attendant que votre centre le confirme, suivez la première date.
deadline-arithmetic = { $months ->
    [one] { $start } + { $months } mois = { $date }
   *[other] { $start } + { $months } mois = { $date }
}
deadline-clamped = Ce mois est plus court : nous comptons jusqu'à son dernier jour.
deadline-approximate = Nous comptons à partir du premier jour du mois : c'est plus sûr.
deadline-transition = Votre carte date de la période où la règle a changé. Suivez la première date : le centre vous dit laquelle compte.
deadline-past = Cette date est passée. Venez quand même, bientôt : nous cherchons une solution ensemble.
deadline-extension = Parfois, on peut avoir plus de temps. Le centre vous dit si c'est possible.
deadline-unknown = Nous ne pouvons pas calculer vos dates sans le jour de la commande de votre carte.

## Papiers à apporter

document-passport = Votre passeport ou un autre papier d'identité, si vous en avez un
document-residence-document = Votre carte ou document de séjour
document-annex-one = La lettre de la commune (annexe I), si vous l'avez
document-permit-order-receipt = Le reçu de la commune qui montre quand vous avez commandé la carte
document-residence-history = Un certificat de résidence avec historique (la commune le donne)
document-asylum-attestation = La décision ou l'attestation de votre demande d'asile
document-temporary-protection-attestation = L'attestation de protection temporaire
document-family-tie-act = L'acte de mariage, de partenariat ou de naissance
document-family-member-identity = Une copie de la carte de votre proche
document-residence-abroad-proof = Une preuve que vous avez vécu ensemble dans un autre pays européen
document-path-certificate = L'attestation finale du parcours que vous avez suivi
document-path-begun-elsewhere = Les papiers du parcours commencé ailleurs
document-belgian-diploma = Une copie de votre diplôme ou certificat belge
document-employment-contract = Votre contrat de travail et une attestation de l'employeur
document-payslips = Vos fiches de paie des derniers mois
document-self-employment-proof = Une preuve de votre activité d'indépendant
document-study-attestation = L'attestation d'inscription, de bourse ou de l'école
document-medical-certificate = Le certificat médical (nous le regardons, nous ne gardons pas le papier)
document-guardian-attestation = Un papier de votre tuteur ou du service qui vous suit

## Noms courts des réponses

fact-commune = votre commune
fact-region = votre région
fact-nationalities = votre nationalité
fact-residence-document = votre document de séjour
fact-permit-longer-than-three-months = la durée de votre document
fact-permit-ordered-on = la date de commande de la carte
fact-legal-stay-since = le début de votre séjour légal
fact-birth-date = votre date de naissance
fact-work-since = le début de votre travail
fact-registered-in-commune-on = votre inscription à la commune
fact-legal-stay-includes-asylum-procedure = votre procédure d'asile
fact-asylum-pending = votre demande d'asile
fact-temporary-protection = la protection temporaire
fact-unaccompanied-minor-in-autonomy = votre vie en autonomie
fact-belgian-diploma = votre diplôme belge
fact-standstill-state = l'accord de votre pays avec l'Europe
fact-family-tie = votre lien de famille
fact-prior-certificate = votre parcours déjà suivi
fact-work = votre travail
fact-study = vos études
fact-medical = votre santé

## Les étapes du parcours

path-title = Le parcours, étape par étape
path-free = Toutes les étapes sont gratuites.
path-by-choice = Pour vous, ces étapes sont un choix.
path-once-excused = Une fois la dispense donnée, ces étapes sont un choix.
path-if-mandatory = Ce sont les étapes si le parcours est obligatoire, ou si vous le choisissez.
path-with-commune = Avec votre commune
path-with-centre = Avec le centre
path-with-partners = Avec des partenaires, en même temps
path-here = Vous êtes ici
path-done = C'est fait
path-not-asked = Pas demandé pour vous
path-soon = Dès que possible
path-hours-at-most = { $count ->
    [one] Jusqu'à { $count } heure
   *[other] Jusqu'à { $count } heures
}
path-hours-at-least = { $count ->
    [one] Au moins { $count } heure
   *[other] Au moins { $count } heures
}
step-letter = La lettre de la commune (annexe I)
step-letter-text = Elle vous envoie au centre, si le parcours est obligatoire. Pas de lettre ? Venez quand même.
step-reception = Un premier rendez-vous
step-reception-text = Environ 1 h 30. On fait le point sur le logement, la santé, le français, le travail, l'école et vos droits. C'est le module d'accueil.
step-convention = Une convention
step-convention-text = Vous signez avec le centre un plan fait pour vous.
step-citizenship = La formation à la citoyenneté
step-citizenship-text = Pour connaître la vie en Belgique, vos droits et vos devoirs.
step-french = Le français, si vous en avez besoin
step-french-text = Un cours selon votre niveau. Si vous avez déjà le niveau A2 (français de base), ce cours n'est pas obligatoire.
step-orientation = Le travail et la formation, si besoin
step-orientation-text = Pour trouver votre direction : un travail, une formation.
step-evaluation = Des rencontres d'évaluation
step-evaluation-text = Tous les six mois au moins, pour voir où vous en êtes.
step-certificate = L'attestation finale
step-certificate-text = Elle montre que vous avez suivi le parcours. Elle peut servir plus tard, par exemple pour demander la nationalité.

## Ce qui est plié

fold-dates = Comment nous les comptons
fold-why = { $count ->
    [one] { $count } raison, avec la loi
   *[other] { $count } raisons, avec la loi
}
fold-papers = { $count ->
    [one] { $count } papier
   *[other] { $count } papiers
}
fold-calendar = À garder dans votre téléphone
