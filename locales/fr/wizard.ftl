### Les questions. Une idée par phrase ; une question par écran ; rien qui fasse
### peur. question-<fait> (titre), -hint (où regarder), -why (pourquoi on demande).

wizard-title = Est-ce pour moi ?
wizard-continue = Continuer
wizard-back = Revenir
wizard-why = Pourquoi cette question ?
wizard-listen = Écouter
wizard-left = { $count ->
    [one] Encore { $count } question au plus
   *[other] Encore { $count } questions au plus
}
wizard-last = Dernière question
wizard-private = Vos réponses restent sur ce téléphone.
wizard-forms = Vos réponses servent seulement à calculer le résultat. Personne ne les garde.
wizard-answers = Vos réponses
wizard-no-answers = Vous n'avez pas encore répondu.
wizard-change = Changer
wizard-start-over = Recommencer
wizard-clear = Effacer mes réponses
wizard-cleared = Vos réponses sont effacées de ce téléphone.
wizard-see-verdict = Voir le résultat
wizard-skip = Passer cette question
wizard-unanswered = Pas encore de réponse
wizard-resumed = Vous aviez déjà commencé. Nous reprenons là où vous étiez.

## Réponses communes

choice-unsure = Je ne sais pas
choice-unsure-hint = Ce n'est pas grave. On continue.
choice-yes = Oui
choice-no = Non

## Dates

wizard-date-hint = Exemple : 15 septembre 2025
wizard-date-month-hint = Le mois et l'année suffisent si vous ne savez pas le jour.
wizard-date-year-hint = L'année suffit si vous ne savez pas le reste.

## Commune

question-commune = Dans quelle commune habitez-vous ?
question-commune-hint = Écrivez le nom de votre ville ou le code postal.
question-commune-why = Chaque région de Belgique a son propre parcours. Chaque commune a son bureau d'accueil et une personne qui s'en occupe.
wizard-commune-label = Commune ou code postal
wizard-commune-example = Exemple : La Louvière, ou 7100
wizard-commune-found = { $count ->
    [one] { $count } commune trouvée
   *[other] { $count } communes trouvées
}
wizard-commune-none = Aucune commune trouvée. Essayez le code postal, ou le nom de la ville voisine.
wizard-commune-village = village : { $village }
wizard-commune-elsewhere = Ma commune n'est pas dans la liste

question-region = Où habitez-vous ?
question-region-hint = Regardez votre adresse.
question-region-why = Bruxelles, la Flandre et la Communauté germanophone ont un autre parcours.
choice-region-wallonia-french = En Wallonie
choice-region-wallonia-french-hint = Charleroi, La Louvière, Liège, Mons, Namur, Tournai…
choice-region-brussels = À Bruxelles
choice-region-brussels-hint = Une des 19 communes de Bruxelles
choice-region-flanders = En Flandre
choice-region-flanders-hint = Anvers, Bruges, Gand, Hasselt, Louvain…
choice-region-german-speaking = Dans une commune germanophone
choice-region-german-speaking-hint = Eupen, Saint-Vith, La Calamine et six autres communes

## Nationalité

question-nationalities = Quelle est votre nationalité ?
question-nationalities-hint = Si vous en avez plusieurs, choisissez-les toutes.
question-nationalities-why = Les Belges et les Européens ne doivent pas suivre le parcours. La règle est différente aussi pour les Britanniques et les Turcs.
choice-nationalities-be = Belge
choice-nationalities-eu = D'un pays européen de la liste
choice-nationalities-eu-hint = Union européenne, Islande, Liechtenstein, Norvège ou Suisse
choice-nationalities-gb = Britannique
choice-nationalities-gb-hint = Royaume-Uni
choice-nationalities-tr = Turque
choice-nationalities-zz = D'un autre pays
choice-nationalities-zz-hint = Ou sans nationalité
wizard-european-countries = Voir les pays européens de la liste
wizard-european-countries-list = Allemagne, Autriche, Bulgarie, Chypre, Croatie, Danemark, Espagne, Estonie, Finlande, France, Grèce, Hongrie, Irlande, Islande, Italie, Lettonie, Liechtenstein, Lituanie, Luxembourg, Malte, Norvège, Pays-Bas, Pologne, Portugal, Roumanie, Slovaquie, Slovénie, Suède, Suisse, Tchéquie.

## Document de séjour

question-residence-document = Quel document de séjour avez-vous ?
question-residence-document-hint = Regardez la lettre en haut de votre carte.
question-residence-document-why = La lettre dit quel séjour vous avez. Le parcours concerne les séjours de plus de trois mois.
wizard-card = Carte
wizard-other-documents = Une autre carte ou un papier
choice-residence-document-none = Je n'ai pas de document
choice-residence-document-none-hint = Vous pouvez quand même venir nous voir.
choice-residence-document-annex-3 = Annexe 3
choice-residence-document-annex-3-hint = déclaration d'arrivée, sur papier
choice-residence-document-ai = Carte orange
choice-residence-document-ai-hint = attestation d'immatriculation, sur papier
choice-residence-document-annex-15 = Annexe 15
choice-residence-document-annex-15-hint = papier provisoire, en attendant la carte
choice-residence-document-annex-35 = Annexe 35
choice-residence-document-annex-35-hint = papier pendant un recours
choice-residence-document-a = Carte A
choice-residence-document-a-hint = séjour temporaire
choice-residence-document-b = Carte B
choice-residence-document-b-hint = séjour illimité
choice-residence-document-k = Carte K
choice-residence-document-k-hint = établissement, avant : carte C
choice-residence-document-l = Carte L
choice-residence-document-l-hint = résident de longue durée, avant : carte D
choice-residence-document-eu = Carte EU
choice-residence-document-eu-hint = citoyen européen, avant : carte E
choice-residence-document-eu-plus = Carte EU+
choice-residence-document-eu-plus-hint = citoyen européen, séjour permanent, avant : carte E+
choice-residence-document-f = Carte F
choice-residence-document-f-hint = famille d'un Européen ou d'un Belge
choice-residence-document-f-plus = Carte F+
choice-residence-document-f-plus-hint = famille d'un Européen ou d'un Belge, séjour permanent
choice-residence-document-h = Carte H
choice-residence-document-h-hint = carte bleue européenne, pour un emploi qualifié
choice-residence-document-i = Carte I
choice-residence-document-i-hint = employé envoyé par son entreprise
choice-residence-document-j = Carte J
choice-residence-document-j-hint = employé envoyé par son entreprise, venu d'un autre pays européen
choice-residence-document-m = Carte M
choice-residence-document-m-hint = Britannique, accord de retrait (Brexit)
choice-residence-document-n = Carte N
choice-residence-document-n-hint = Britannique qui travaille ici et habite ailleurs

question-permit-longer-than-three-months = Votre document vaut-il plus de trois mois ?
question-permit-longer-than-three-months-hint = Comparez les deux dates écrites sur le document.
question-permit-longer-than-three-months-why = Le parcours concerne les séjours de plus de trois mois.

question-permit-ordered-on = Quand avez-vous commandé votre carte à la commune ?
question-permit-ordered-on-hint = C'est le jour où vous avez donné votre photo et vos empreintes. Le reçu de la commune montre la date.
question-permit-ordered-on-why = Vos dates pour finir le parcours comptent à partir de ce jour.

## Séjour

question-legal-stay-since = Depuis quand avez-vous le droit de vivre en Belgique ?
question-legal-stay-since-hint = C'est la date de votre premier document de séjour. Elle est dans vos papiers de la commune.
question-legal-stay-since-why = Après trois ans de séjour légal, le parcours n'est plus obligatoire.

question-legal-stay-includes-asylum-procedure = Avez-vous demandé l'asile pendant ces années ?
question-legal-stay-includes-asylum-procedure-hint = Dites oui si vous avez attendu une réponse à une demande d'asile en Belgique.
question-legal-stay-includes-asylum-procedure-why = Ce temps d'attente se compte peut-être autrement. Une personne du centre le vérifie avec vous.

question-asylum-pending = Attendez-vous une réponse à une demande d'asile ?
question-asylum-pending-hint = Dites non si vous avez déjà reçu la protection.
question-asylum-pending-why = Pendant la demande d'asile, le parcours n'est pas obligatoire.

question-temporary-protection = Avez-vous la protection temporaire ?
question-temporary-protection-hint = C'est le statut des personnes venues d'Ukraine. Dites oui aussi si votre séjour dépend d'un proche qui a ce statut.
question-temporary-protection-why = Les personnes qui ont la protection temporaire sont dispensées.

question-registered-in-commune-on = Quand avez-vous fait votre première inscription à la commune ?
question-registered-in-commune-on-hint = C'est votre première inscription dans une commune de Wallonie.
question-registered-in-commune-on-why = La loi prévoit une première visite au centre dans les trois mois.

## Famille

question-family-tie = Êtes-vous de la famille d'un Européen ou d'un Belge qui vit ici ?
question-family-tie-hint = Choisissez la situation qui est la vôtre.
question-family-tie-why = La famille proche d'un citoyen européen ne doit pas suivre le parcours.
choice-family-tie-none = Non
choice-family-tie-eu-core = Oui, famille proche d'un Européen
choice-family-tie-eu-core-hint = Mari, femme, partenaire enregistré comme un mariage, enfant de moins de 21 ans, enfant ou parent à charge. Un Européen d'un autre pays que la Belgique.
choice-family-tie-eu-other = Oui, un autre lien avec un Européen
choice-family-tie-eu-other-hint = Cohabitation, frère, sœur, parent d'un enfant européen…
choice-family-tie-belgian = Oui, famille d'un Belge
choice-family-tie-belgian-hint = Le Belge a toujours vécu en Belgique.
choice-family-tie-belgian-free-movement = Oui, famille d'un Belge, et nous avons vécu dans un autre pays européen
choice-family-tie-belgian-free-movement-hint = Ensemble, pendant plus de trois mois.

## Âge

question-birth-date = Quelle est votre date de naissance ?
question-birth-date-hint = Elle est sur votre carte.
question-birth-date-why = Le parcours est obligatoire de 18 à 64 ans.

question-unaccompanied-minor-in-autonomy = Êtes-vous en Belgique sans vos parents, et vivez-vous en autonomie ?
question-unaccompanied-minor-in-autonomy-hint = À partir de 16 ans, avec un tuteur.
question-unaccompanied-minor-in-autonomy-why = Les jeunes qui vivent seuls ont des règles à eux. Le centre regarde avec vous.

## Parcours déjà suivi, études, travail, santé

question-prior-certificate = Avez-vous déjà l'attestation d'un parcours d'intégration ?
question-prior-certificate-hint = Vous l'avez reçue à la fin d'un parcours en Belgique.
question-prior-certificate-why = Un parcours fini dans une autre région compte ici aussi.
choice-prior-certificate-none = Non
choice-prior-certificate-wallonia = Oui, de Wallonie
choice-prior-certificate-wallonia-hint = attestation de fréquentation d'un centre régional d'intégration
choice-prior-certificate-brussels = Oui, de Bruxelles
choice-prior-certificate-brussels-hint = d'un bureau d'accueil bruxellois
choice-prior-certificate-flanders = Oui, de Flandre
choice-prior-certificate-flanders-hint = attestation d'« inburgering »
choice-prior-certificate-german-speaking = Oui, de la Communauté germanophone
choice-prior-certificate-started-elsewhere = J'ai commencé ailleurs, mais je n'ai pas fini

question-belgian-diploma = Avez-vous un diplôme ou un certificat d'une école belge ?
question-belgian-diploma-hint = L'équivalence d'un diplôme étranger n'est pas un diplôme belge.
question-belgian-diploma-why = Les personnes qui ont un diplôme belge sont dispensées.

question-standstill-state = Votre pays a-t-il avec l'Europe le même accord que la Turquie ?
question-standstill-state-hint = C'est rare. « Je ne sais pas » est une bonne réponse.
question-standstill-state-why = Certains accords dispensent du parcours. Le centre vérifie.

question-work = Travaillez-vous en ce moment ?
question-work-hint = Un travail payé, avec un contrat ou comme indépendant.
question-work-why = Un travail à mi-temps ou plus, depuis plus de trois mois, dispense du parcours.
choice-work-none = Non
choice-work-less-than-half-time = Oui, moins d'un mi-temps
choice-work-less-than-half-time-hint = moins de 19 heures par semaine environ
choice-work-half-time-or-more = Oui, à mi-temps ou plus
choice-work-half-time-or-more-hint = 19 heures par semaine ou plus environ, chez un employeur
choice-work-self-employed = Oui, à mon compte (indépendant)
choice-work-several-part-time = Oui, plusieurs petits temps partiels
choice-work-interim = Oui, en intérim ou avec des contrats courts

question-work-since = Depuis quand faites-vous ce travail ?
question-work-since-hint = La date est sur votre contrat.
question-work-since-why = Il faut plus de trois mois de travail sans interruption.

question-study = Étudiez-vous en ce moment, ou enseignez-vous ?
question-study-hint = Dans une école, une haute école ou une université.
question-study-why = Les étudiants réguliers et certains chercheurs et enseignants sont dispensés.
choice-study-none = Non
choice-study-regular = Oui, des études régulières
choice-study-regular-hint = inscription complète, pas seulement un cours de langue
choice-study-exchange = Oui, en échange
choice-study-exchange-hint = Erasmus ou un autre programme
choice-study-phd-grant = Oui, doctorat avec une bourse
choice-study-higher-education-teacher = J'enseigne dans une haute école ou une université
choice-study-higher-education-teacher-hint = reconnue en Fédération Wallonie-Bruxelles

question-medical = Une maladie ou un handicap vous empêche-t-il de suivre le parcours ?
question-medical-hint = Nous ne demandons pas quelle maladie.
question-medical-why = Un certificat médical peut dispenser du parcours.
choice-medical-none = Non
choice-medical-certificate = Oui, et j'ai un certificat médical
choice-medical-ill-without-certificate = Oui, mais je n'ai pas de certificat
