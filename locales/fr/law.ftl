### Les textes de loi. citation-<texte>-title (nom simple), -gloss (ce qu'il dit,
### avec nos mots), -quote (mot à mot, seulement ce que nous avons lu : jamais
### traduit, donc seulement dans ce fichier-ci).

law-gloss-note = Explication simple. Seul le texte officiel compte.

citation-cwass-150-title = Code wallon de l'action sociale et de la santé : qui est une personne primo-arrivante
citation-cwass-150-gloss = La loi concerne les personnes étrangères qui sont légalement en Belgique depuis moins de trois ans, avec un titre de séjour de plus de trois mois. Elle ne concerne pas les citoyens de l'Union européenne, de l'Espace économique européen et de la Suisse, ni les membres de leur famille.
citation-cwass-150-quote = personnes primo-arrivantes : les personnes étrangères séjournant légalement en Belgique depuis moins de trois ans et disposant d'un titre de séjour de plus de trois mois, à l'exception des citoyens d'un état membre de l'UE+, et des membres de leur famille
citation-cwass-152-title = Code wallon de l'action sociale et de la santé : la première visite
citation-cwass-152-gloss = On se présente au centre dans les trois mois après la première inscription dans une commune, sauf un empêchement grave et prouvé (force majeure).
citation-decree-2024-title = Décret du 14 mars 2024 : trois ans pour le parcours
citation-decree-2024-gloss = Le décret donne trois ans pour faire le parcours, au lieu de 18 mois. Cela vaut pour les cartes commandées après son entrée en vigueur. Il ne vise pas les personnes en demande d'asile.
citation-decree-2024-quote = le délai de 18 mois étant trop court, il est porté à 3 ans. Cet allongement n'est applicable qu'aux personnes primo-arrivantes qui commanderont leur titre de séjour après l'entrée en vigueur du présent décret [cité par wolterskluwer.com]
citation-code-238-3-title = Code réglementaire wallon : la protection temporaire
citation-code-238-3-gloss = Les personnes qui ont la protection temporaire sont dispensées. Leurs proches aussi, si leur séjour en dépend.
citation-faq-title = Questions et réponses officielles de la Wallonie
citation-faq-gloss = Le site officiel dit qui est exempté et qui est dispensé du parcours.
citation-centre-page-title = La page du centre sur le parcours
citation-centre-page-gloss = Le centre y dit à qui le parcours s'adresse, et les délais.
citation-directive-2004-38-title = Directive européenne 2004/38 : la famille d'un citoyen européen
citation-directive-2004-38-gloss = Elle dit qui compte comme famille : mari ou femme, partenaire enregistré comme un mariage, enfants de moins de 21 ans ou à charge, parents à charge. Les enfants et les parents du conjoint comptent aussi.
citation-decree-2018-title = Décret du 8 novembre 2018
citation-decree-2018-gloss = Il fixe les heures de cours et la gratuité. Il dispense les personnes qui travaillent à mi-temps ou plus, sans interruption, depuis plus de trois mois.
citation-ankara-agreement-title = Accord entre l'Europe et la Turquie
citation-ankara-agreement-gloss = Grâce à cet accord, les personnes de nationalité turque sont dispensées.
citation-scheme-brussels-title = Le parcours d'accueil de Bruxelles
citation-scheme-brussels-gloss = À Bruxelles, le parcours est obligatoire depuis le 1er juin 2022, avec d'autres règles.
citation-scheme-flanders-title = L'intégration civique en Flandre
citation-scheme-flanders-gloss = En Flandre, le parcours s'appelle « inburgering ». Il a d'autres règles.
citation-scheme-german-speaking-title = Le parcours de la Communauté germanophone
citation-scheme-german-speaking-gloss = Dans les neuf communes germanophones, un autre parcours est obligatoire depuis le 1er janvier 2018.

## Mot à mot, par règle : questions et réponses officielles, page du centre

quote-r04-uk = Personnes exemptées de l'obligation : citoyennes de l'Union Européenne, de l'Espace économique européen, de la Suisse, du Royaume-Uni [ceraic.be]
quote-r13-minor = moins de 18 ans ou de 65 ans et plus [parcoursintegration.be]
quote-r13-65 = moins de 18 ans ou de 65 ans et plus [parcoursintegration.be]
quote-r14-certificate = ont déjà obtenu l'attestation de fréquentation, ou toute autre attestation de ce type délivrée par une autre communauté ou région du pays [parcoursintegration.be]
quote-r15-belgian-diploma = ont obtenu un certificat ou un diplôme dans l'enseignement belge [parcoursintegration.be]
quote-r16-turkish = Les ressortissants turcs sont également dispensés. [ceraic.be]
quote-r16-standstill = contenant une clause de standstill identique [cainamur.be]
quote-r17-work = activité professionnelle au minimum à mi-temps pendant une période continue de plus de trois mois [parcoursintegration.be]
quote-r19-medical = certificat médical attestant de l'impossibilité de suivre le parcours d'intégration en raison d'une maladie ou d'un handicap sévère [parcoursintegration.be]
