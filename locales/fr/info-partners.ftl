### Pour les communes et les partenaires : liens, cadre, borne dans un hall.

info-for-partners-title = Pour les communes et les partenaires
info-for-partners-about = Comment une commune ou un partenaire mène vers ce site : des liens, un cadre sur sa page, une borne dans un hall.
info-for-partners-lead = Votre commune, votre association ou votre service peut mener les gens vers ce site. C'est gratuit.
info-links-title = Des liens tout prêts
info-links-text = Choisissez une commune. Le lien commence alors avec elle. La personne la voit et peut la changer.
info-links-commune = Commune
info-links-no-commune = Sans commune
info-links-show = Montrer les liens
info-link-any-language = La première page, dans la langue du navigateur
info-link-home = La première page
info-link-questions = Les questions
info-link-booking = Prendre rendez-vous
info-links-languages = Pour une autre langue, écrivez { $others } à la place de { $here }.
info-links-codes = Pour une autre commune, écrivez son code INS, ou un code postal qu'elle a seule.
info-links-private = L'adresse dit la commune, et rien d'autre. Les réponses n'y sont jamais.
info-frame-title = Un cadre sur votre page
info-frame-text = Votre page montre une phrase et deux boutons. Ils ouvrent ce site dans un nouvel onglet.
info-frame-copy = Copiez ceci dans votre page :
info-frame-other-sites = Rien ne se montre ? Le centre doit d'abord permettre à votre site de le montrer. Demandez-le-lui.
info-frame-off = Pour le moment, aucun site ne peut le faire. Demandez au centre de le permettre au vôtre.
info-hall-title = Une borne dans un hall
info-hall-text = Sur une tablette, les lettres et les boutons sont plus grands. Aucun lien ne mène hors du site.
info-hall-forgets = Après { NUMBER($minutes) } minutes sans toucher l'écran, la page demande si quelqu'un est là. Sans réponse, elle efface tout après { NUMBER($seconds) } secondes.
info-hall-on = Pour commencer, ouvrez cette adresse sur la tablette :
info-hall-off = Pour arrêter, ouvrez celle-ci :
info-hall-browser = Ouvrez-la dans un navigateur qui ne garde ni historique ni mots de passe, en plein écran.
info-hall-scripts = Le navigateur doit exécuter des scripts (JavaScript). Sans scripts, rien ne s'efface.
info-embed-lead = Quelques questions, une première réponse et un rendez-vous. C'est gratuit.
info-new-tab = (nouvel onglet)
info-kiosk-title = Borne
info-kiosk-needs-scripts = Pour une borne, le navigateur doit exécuter des scripts (JavaScript).
info-kiosk-ticket = Photographiez le code, ou imprimez cette page. Vous en avez besoin pour changer votre rendez-vous.
info-kiosk-end = J'ai terminé : tout effacer
info-kiosk-there = Êtes-vous encore là ?
info-kiosk-clears = { $seconds ->
    [one] Sans réponse, tout s'efface dans { $seconds } seconde.
   *[other] Sans réponse, tout s'efface dans { $seconds } secondes.
}
info-kiosk-stay = Oui, je continue
