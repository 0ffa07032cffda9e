### Mon rendez-vous : le billet, le déplacer, l'annuler.

mine-title = Votre rendez-vous
mine-state-booked = Rendez-vous réservé
mine-state-moved = Rendez-vous déplacé
mine-state-arrived = Votre arrivée est notée
mine-state-past = Rendez-vous passé
mine-state-no-show = Rendez-vous manqué
mine-state-cancelled = Rendez-vous annulé
mine-no-show-text = Cela arrive. Prenez un nouveau rendez-vous dès que possible.
mine-cancelled-text = L'heure est de nouveau libre pour quelqu'un d'autre. Vous pouvez revenir quand vous voulez.
mine-past-text = Pour la suite, prenez un nouveau rendez-vous.
mine-book-again = Prendre un nouveau rendez-vous
mine-reference = Votre référence
mine-qr = Code QR de cette page
mine-qr-text = Montrez cette page ou dites la référence à l'accueil.
mine-keep = Gardez le lien de cette page : avec lui, vous pouvez revoir, déplacer ou annuler le rendez-vous. Ne le donnez qu'à des personnes de confiance.
mine-remember-text = Si personne d'autre n'utilise ce téléphone, il peut garder ce rendez-vous : vous le retrouvez depuis la première page.
mine-remember = Garder sur ce téléphone
mine-remembered = Ce téléphone garde votre rendez-vous. Vous le retrouvez depuis la première page.
mine-forget = Ne plus le garder sur ce téléphone
mine-calendar = Mettre dans mon calendrier
mine-calendar-summary = Rendez-vous
mine-calendar-text = Référence : { $reference }. Pour voir, déplacer ou annuler ce rendez-vous : { $link }
mine-move = Changer l'heure
mine-cancel = Annuler le rendez-vous
mine-earlier = Venir plus tôt
mine-where = Où
mine-access = Comment entrer
mine-map = Voir sur la carte
mine-phone = Téléphone
mine-who = Avec qui
mine-kind = Pourquoi
mine-interpreter = Interprète
mine-interpreter-reserved = réservé : { $language }
mine-interpreter-asked = demandé, pas encore confirmé : { $language }
mine-interpreter-none = sans interprète
mine-bring-title = Prenez avec vous
mine-bring-residence = votre document de séjour : carte, annexe ou attestation
mine-bring-letter = la lettre de la commune (annexe I), si vous l'avez
mine-bring-diplomas = vos diplômes, aussi ceux de votre pays, si vous en avez
mine-bring-courses = vos attestations de cours de français ou de formation, si vous en avez
mine-bring-work = votre contrat de travail ou une preuve d'études, si vous en avez
mine-bring-convention = votre convention, si vous l'avez signée
mine-bring-papers = les papiers dont vous voulez parler
mine-bring-resume = votre CV, si vous en avez un
mine-bring-none = Il vous manque un papier ? Venez quand même.

## Déplacer
mine-move-title = Changer l'heure
mine-move-now = Votre rendez-vous actuel : { $when }
mine-move-kept = Il reste à vous jusqu'à ce que vous en choisissiez un autre.
mine-move-submit = Prendre cette heure
mine-move-taken = Cette heure vient d'être prise. Voici celles qui restent. Votre rendez-vous n'a pas changé.
mine-move-refused-title = Ce rendez-vous ne peut plus changer
mine-move-refused = Il a déjà commencé, il est passé ou il est annulé. Prenez un nouveau rendez-vous, ou téléphonez au centre.
mine-back = Retour à mon rendez-vous

## Annuler
mine-cancel-title = Annuler ce rendez-vous ?
mine-cancel-text = L'heure sera tout de suite libre pour quelqu'un d'autre. Vous pourrez en prendre une autre quand vous voulez.
mine-cancel-instead = Vous pouvez aussi seulement changer l'heure.
mine-cancel-submit = Oui, annuler
mine-cancel-keep = Non, garder mon rendez-vous

## Lien inconnu
mine-unknown-title = Nous ne trouvons pas ce rendez-vous
mine-unknown-text = Ce lien n'est pas complet, ou il n'est plus valable.
mine-unknown-copy = Ouvrez encore une fois le lien en entier, ou photographiez le code QR de votre confirmation.
mine-unknown-call = Ou contactez le centre avec votre nom ou votre référence : nous le retrouvons pour vous.
mine-unknown-send = Retrouver mon rendez-vous
