### Ce que toutes les pages disent. Style : vouvoiement, phrases courtes, mots
### simples (niveau A2-B1), ni menace ni montant.

-brand = Jalon
-path = Parcours d'intégration

common-brand = { -brand }
common-skip = Aller au contenu
common-language = Langue de la page
common-foot-label = À propos du site
common-about = À propos et vie privée
common-staff = Espace du personnel
common-demonstration = Site de démonstration : les noms, les adresses, les téléphones et les heures sont inventés. Un rendez-vous pris ici n'existe pas.
common-go-home = Aller à la première page

## Boutons et mots que l'on retrouve partout

common-continue = Continuer
common-back = Revenir
common-listed = { $before }, { $next }
common-change = Changer
common-print = Imprimer
common-loading = Un instant…

## Dates à remplir

common-day = Jour
common-month = Mois
common-year = Année

## Régions et langues


language-fr = français
language-en = anglais
language-ar = arabe
language-uk = ukrainien
language-tr = turc
language-ru = russe
language-es = espagnol
language-fa = persan (dari, farsi)
language-ps = pachto
language-so = somali
language-sq = albanais
language-ku = kurde (kurmandji)
language-zh = chinois
language-pt = portugais
language-ti = tigrigna
language-it = italien
language-ro = roumain
language-ln = lingala
language-sw = swahili
language-ckb = kurde (sorani)
language-ff = peul
language-ber = amazighe
language-am = amharique
language-vi = vietnamien
language-hi = hindi
language-ur = ourdou
language-bn = bengali
language-hy = arménien
language-ka = géorgien
language-ce = tchétchène
language-sfb = langue des signes (LSFB)
language-other = une autre langue
