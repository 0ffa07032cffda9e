### Les questions. Une idée par phrase ; une question par écran ; rien qui fasse
### peur. question-<fait> (titre), -hint (où regarder), -why (pourquoi on demande).

wizard-title = Est-ce pour moi ?
wizard-result = Votre résultat
wizard-continue = Continuer
wizard-back = Revenir
wizard-why = Pourquoi cette question ?
wizard-left = { $count ->
    [one] Encore environ { $count } question
   *[other] Encore environ { $count } questions
}
wizard-last = Dernière question
wizard-private = Vos réponses restent sur ce téléphone.
wizard-forms = Vos réponses servent seulement à calculer le résultat. Personne ne les garde.
wizard-change = Changer

## Réponses communes

choice-unsure = Je ne sais pas
choice-yes = Oui
choice-no = Non

## Dates

wizard-date-month-hint = Le mois et l'année suffisent si vous ne savez pas le jour.
wizard-date-year-hint = L'année suffit si vous ne savez pas le reste.

## Commune

question-commune = Dans quelle commune habitez-vous ?
question-commune-hint = Écrivez le nom de votre ville ou le code postal. Deux adresses ? Prenez celle de vos papiers.
question-commune-why = Chaque région de Belgique a son propre parcours. Chaque commune dépend d'un bureau d'accueil et d'une personne du centre.
wizard-commune-label = Commune ou code postal
wizard-commune-none = Aucune commune trouvée. Essayez le code postal, ou la commune écrite sur vos papiers.
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
question-nationalities-why = Le parcours n'est pas obligatoire pour les Belges et les citoyens de l'Union européenne. La règle est différente aussi pour les Britanniques et les Turcs.
choice-nationalities-be = Belge
choice-nationalities-eu = D'un pays de l'Union européenne
choice-nationalities-eu-hint = Ou d'Islande, du Liechtenstein, de Norvège, de Suisse. Pas l'Ukraine, l'Albanie, la Moldavie, la Serbie…
choice-nationalities-gb = Britannique
choice-nationalities-gb-hint = Royaume-Uni
choice-nationalities-tr = Turque
choice-nationalities-zz = D'un autre pays
choice-nationalities-zz-hint = Ou sans nationalité
wizard-european-countries = Quels pays ? Voir la liste
wizard-european-countries-list = Allemagne, Autriche, Bulgarie, Chypre, Croatie, Danemark, Espagne, Estonie, Finlande, France, Grèce, Hongrie, Irlande, Islande, Italie, Lettonie, Liechtenstein, Lituanie, Luxembourg, Malte, Norvège, Pays-Bas, Pologne, Portugal, Roumanie, Slovaquie, Slovénie, Suède, Suisse, Tchéquie.

## Document de séjour

question-residence-document = Quel document de séjour avez-vous ?
question-residence-document-hint = Cherchez la lettre sur votre carte. Carte perdue, périmée ou en renouvellement, même avec un papier provisoire ? Choisissez la lettre de cette carte.
question-residence-document-why = La lettre dit quel séjour vous avez. Le parcours concerne les séjours de plus de trois mois.
wizard-other-documents = Voir les autres cartes et papiers
choice-residence-document-none = Je n'ai aucun papier de séjour
choice-residence-document-none-hint = Ni carte (même orange), ni annexe, ni visa D. Vous pouvez quand même venir nous voir.
choice-residence-document-annex-3 = Annexe 3
choice-residence-document-annex-3-hint = déclaration d'arrivée, sur papier
choice-residence-document-ai = Carte orange
choice-residence-document-ai-hint = attestation d'immatriculation, sur papier
choice-residence-document-annex-15 = Annexe 15
choice-residence-document-annex-15-hint = papier provisoire, en attendant la première carte
choice-residence-document-annex-35 = Annexe 35
choice-residence-document-annex-35-hint = papier pendant un recours (vous contestez une décision)
choice-residence-document-a = Carte A
choice-residence-document-a-hint = séjour temporaire
choice-residence-document-b = Carte B
choice-residence-document-b-hint = séjour illimité
choice-residence-document-k = Carte K
choice-residence-document-k-hint = établissement, avant : carte C
choice-residence-document-l = Carte L
choice-residence-document-l-hint = séjour de longue durée, avant : carte D
choice-residence-document-eu = Carte EU
choice-residence-document-eu-hint = pour les citoyens européens, avant : carte E
choice-residence-document-eu-plus = Carte EU+
choice-residence-document-eu-plus-hint = citoyen européen, séjour permanent, avant : carte E+
choice-residence-document-f = Carte F
choice-residence-document-f-hint = famille d'une personne européenne ou belge
choice-residence-document-f-plus = Carte F+
choice-residence-document-f-plus-hint = famille d'une personne européenne ou belge, séjour permanent
choice-residence-document-h = Carte H
choice-residence-document-h-hint = carte bleue européenne, pour un emploi qualifié
choice-residence-document-i = Carte I
choice-residence-document-i-hint = pour un travail envoyé par l'entreprise
choice-residence-document-j = Carte J
choice-residence-document-j-hint = employé envoyé par son entreprise, venu d'un autre pays européen
choice-residence-document-m = Carte M
choice-residence-document-m-hint = accord de retrait britannique (Brexit), pour la famille aussi
choice-residence-document-n = Carte N
choice-residence-document-n-hint = Britannique qui travaille ici et habite ailleurs
choice-residence-document-visa-d = Visa D dans mon passeport
choice-residence-document-other = Un autre papier ou une autre annexe
choice-residence-document-other-hint = par exemple : annexe 12, 19 ou 26

question-permit-longer-than-three-months = Votre document est-il valable plus de trois mois en tout ?
question-permit-longer-than-three-months-hint = Comptez entre les deux dates écrites sur le document, pas à partir d'aujourd'hui.
question-permit-longer-than-three-months-why = Le parcours concerne les séjours de plus de trois mois.

question-permit-ordered-on = Quand avez-vous commandé votre première carte à la commune ?
question-permit-ordered-on-hint = C'est le jour où la commune a pris votre photo et vos empreintes pour la première fois. Ce n'est pas le jour où vous avez reçu la carte. Ne comptez pas la carte orange, les annexes, ni les cartes suivantes. Le reçu de la commune montre la date.
question-permit-ordered-on-why = Vos dates pour finir le parcours comptent à partir de ce jour.

## Séjour

question-legal-stay-since = Depuis quand vivez-vous légalement en Belgique, sans interruption ?
question-legal-stay-since-hint = C'est la date du premier papier belge : carte orange, annexe (pas un ordre de quitter le pays) ou carte. Avec un visa D : le jour de votre arrivée. Comptez aussi la demande d'asile. Une période sans papiers ? Donnez la date du premier papier après cette période.
question-legal-stay-since-why = La loi parle des personnes qui sont ici légalement depuis moins de trois ans.

question-legal-stay-includes-asylum-procedure = Avez-vous eu une procédure d'asile pendant ce temps ?
question-legal-stay-includes-asylum-procedure-hint = Dites oui si vous avez attendu une réponse à une demande d'asile en Belgique.
question-legal-stay-includes-asylum-procedure-why = Ce temps d'attente se compte peut-être autrement. Une personne du centre le vérifie avec vous.

question-asylum-pending = Attendez-vous une réponse à une demande d'asile, ou à un recours après un refus d'asile ?
question-asylum-pending-hint = Dites non si vous avez déjà reçu la protection.
question-asylum-pending-why = Pendant la demande d'asile, le parcours n'est pas obligatoire.

question-temporary-protection = Avez-vous en ce moment la protection temporaire donnée aux personnes qui ont fui l'Ukraine ?
question-temporary-protection-hint = Ce n'est pas le statut de réfugié ni la protection subsidiaire. Dites oui aussi si vous êtes ici grâce à la protection temporaire d'une personne de votre famille.
question-temporary-protection-why = Les personnes qui ont la protection temporaire sont dispensées.

question-registered-in-commune-on = Quelle est la date de votre première inscription dans une commune de Wallonie ?
question-registered-in-commune-on-hint = Une inscription pour un séjour de plus de trois mois. Vous avez changé de commune en Wallonie ? Donnez la première date. La carte orange et les communes de Bruxelles ou de Flandre ne comptent pas. La commune peut vous donner la date.
question-registered-in-commune-on-why = La loi prévoit une première visite au centre dans les trois mois.

## Famille

question-family-tie = Êtes-vous de la famille d'une personne européenne ou belge qui vit en Belgique ?
question-family-tie-hint = « Européenne » : de l'Union européenne (pas la Belgique), d'Islande, du Liechtenstein, de Norvège ou de Suisse.
question-family-tie-why = Le parcours n'est pas obligatoire pour la famille proche d'un citoyen européen.
choice-family-tie-none = Non
choice-family-tie-eu-core = Oui, famille proche d'un Européen (pas belge)
choice-family-tie-eu-core-hint = Vous êtes son mari, sa femme, ou en partenariat enregistré comme un mariage (pas la cohabitation légale belge). Ou son enfant de moins de 21 ans, ou celui de son conjoint. Ou son enfant plus âgé, son père ou sa mère, et vous vivez de son argent. Elle est aussi belge ? Choisissez « famille d'une personne belge ».
choice-family-tie-eu-other = Oui, un autre lien avec un Européen
choice-family-tie-eu-other-hint = Cohabitation légale belge, vie en couple, frère, sœur, père ou mère d'un enfant européen…
choice-family-tie-belgian = Oui, famille d'une personne belge
choice-family-tie-belgian-hint = Mari, femme, partenaire, enfant, père ou mère d'une personne belge, même belge depuis peu. Vous avez vécu ensemble dans un autre pays européen ? Lisez aussi la réponse suivante.
choice-family-tie-belgian-free-movement = Oui, famille d'une personne belge, et nous avons vécu dans un autre pays européen
choice-family-tie-belgian-free-movement-hint = Ensemble, dans le même logement, pendant plus de trois mois. Les vacances ne comptent pas.
choice-family-tie-british-withdrawal = Oui, famille d'une personne britannique
choice-family-tie-british-withdrawal-hint = Avec la carte M, celle de l'accord de retrait (Brexit).

## Âge

question-birth-date = Quelle est votre date de naissance ?
question-birth-date-hint = Elle est sur votre carte.
question-birth-date-why = Le parcours n'est pas obligatoire avant 18 ans, ni à partir de 65 ans.

question-unaccompanied-minor-in-autonomy = Êtes-vous en Belgique sans vos parents, dans votre propre logement ?
question-unaccompanied-minor-in-autonomy-hint = Dites oui si vous avez un tuteur et un logement à vous, à partir de 16 ans. Dites non si vous vivez dans un centre d'accueil ou dans une famille.
question-unaccompanied-minor-in-autonomy-why = Les jeunes qui vivent seuls ont des règles à eux. Le centre regarde avec vous.

## Parcours déjà suivi, études, travail, santé

question-prior-certificate = Avez-vous déjà l'attestation finale d'un parcours d'intégration ?
question-prior-certificate-hint = Une attestation de cours de français ou de citoyenneté ne suffit pas.
question-prior-certificate-why = Un parcours fini dans une autre région compte ici aussi.
choice-prior-certificate-none = Non
choice-prior-certificate-wallonia = Oui, de Wallonie
choice-prior-certificate-wallonia-hint = attestation reçue à la fin, dans un centre régional d'intégration
choice-prior-certificate-brussels = Oui, de Bruxelles
choice-prior-certificate-brussels-hint = attestation reçue à la fin, dans un bureau d'accueil bruxellois
choice-prior-certificate-flanders = Oui, de Flandre
choice-prior-certificate-flanders-hint = attestation d'« inburgering », reçue à la fin
choice-prior-certificate-german-speaking = Oui, de la Communauté germanophone de Belgique
choice-prior-certificate-started-elsewhere = J'ai commencé dans une autre région de Belgique, mais je n'ai pas fini
choice-prior-certificate-in-progress-wallonia = J'ai commencé en Wallonie, mais je n'ai pas fini

question-belgian-diploma = Avez-vous un diplôme ou un certificat d'une école ou d'une université belge ?
question-belgian-diploma-hint = Par exemple : CEB, CESS, bachelier, master. Pour un papier d'un cours de français ou d'une formation, choisissez « Je ne sais pas » : le centre vérifie. L'équivalence d'un diplôme étranger ne compte pas.
question-belgian-diploma-why = Les personnes qui ont un diplôme belge sont dispensées.

question-standstill-state = Votre pays a-t-il avec l'Europe le même accord que la Turquie ?
question-standstill-state-hint = C'est rare. « Je ne sais pas » est une bonne réponse.
question-standstill-state-why = Certains accords dispensent du parcours. Le centre vérifie.

question-work = Travaillez-vous en ce moment ?
question-work-hint = Un travail payé, avec un contrat ou comme indépendant. Pas un stage ni une formation. En intérim, en contrats courts ou en « article 60 » ? Prenez la réponse qui le dit, même à temps plein.
question-work-why = Un travail à mi-temps ou plus, depuis plus de trois mois, dispense du parcours.
choice-work-none = Non
choice-work-less-than-half-time = Oui, moins d'un mi-temps
choice-work-less-than-half-time-hint = moins de 19 heures par semaine environ (la moitié d'un temps plein)
choice-work-half-time-or-more = Oui, à mi-temps ou plus
choice-work-half-time-or-more-hint = 19 heures par semaine environ, ou plus (la moitié d'un temps plein), chez un seul employeur
choice-work-self-employed = Oui, à mon compte (indépendant)
choice-work-several-part-time = Oui, plusieurs petits temps partiels
choice-work-interim = Oui, en intérim, en contrats courts (jours, semaines) ou en « article 60 »

question-work-since = Depuis quand travaillez-vous à mi-temps ou plus, sans interruption ?
question-work-since-hint = Donnez le premier jour de travail, pas le jour de la signature. Plusieurs contrats sans arrêt ? Donnez le début du premier. Vous avez arrêté, ou travaillé en intérim ou moins d'heures ? Comptez seulement le temps d'après. Indépendant : le début de votre activité.
question-work-since-why = Il faut plus de trois mois de travail sans interruption.

question-study = Étudiez-vous en ce moment, ou enseignez-vous ?
question-study-hint = Dans une école, une haute école ou une université.
question-study-why = Les études régulières, et parfois la recherche ou l'enseignement, dispensent du parcours.
choice-study-none = Non
choice-study-regular = Oui, des études avec un programme complet
choice-study-regular-hint = inscription pour toute l'année d'études, pas seulement un cours de langue
choice-study-exchange = Oui, en échange
choice-study-exchange-hint = Erasmus ou un autre programme
choice-study-phd-grant = Oui, doctorat avec une bourse
choice-study-higher-education-teacher = J'enseigne dans une haute école ou une université
choice-study-higher-education-teacher-hint = reconnue en Fédération Wallonie-Bruxelles

question-medical = Est-ce impossible pour vous de suivre le parcours d'intégration, à cause d'une maladie ou d'un handicap ?
question-medical-hint = Un arrêt de travail ou une carte de handicap ne suffit pas. Nous ne demandons pas quelle maladie.
question-medical-why = Un certificat médical peut dispenser du parcours.
choice-medical-none = Non
choice-medical-certificate = Oui, et un certificat médical dit que je ne peux pas suivre le parcours
choice-medical-ill-without-certificate = Oui, mais je n'ai pas de certificat
