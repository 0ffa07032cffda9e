### Le livre de règles, pour les relire, les commenter et les signer.

desk-rulebook = Règles
rulebook-title = Les règles
rulebook-lead = Voici les règles que l'application applique, mot pour mot. Relisez-les, notez ce qui vous étonne, puis signez.
rulebook-in-french = Ce document est en français, comme la loi.

## Versions
rulebook-versions = Versions
rulebook-version = Version { $version }
rulebook-in-force = En vigueur
rulebook-earlier = Ancienne version
rulebook-read-this = Lire cette version
rulebook-reading = Vous lisez cette version.
rulebook-fingerprint = Code de contrôle
rulebook-rules = { $count ->
    [one] { $count } règle
   *[other] { $count } règles
}
rulebook-agrees = { $count ->
    [one] Le cas du livre reçoit le résultat attendu.
   *[other] Les { $count } cas du livre reçoivent le résultat attendu.
}
rulebook-differs = { $count ->
    [one] { $count } écart avec le livre des cas
   *[other] { $count } écarts avec le livre des cas
}

## Signatures
rulebook-unsigned = Personne n'a encore signé cette version.
rulebook-signed-by = Signée par { $name }, le { $date }
rulebook-earlier-words = (sur une rédaction antérieure)
rulebook-sign-title = Signer cette version
rulebook-sign-read = J'ai lu toutes les règles de cette version.
rulebook-sign = Signer cette version
rulebook-sign-coordinators = Seule la coordination signe. Vos remarques sont les bienvenues.

## Remarques
rulebook-open-remarks = { $count ->
    [one] { $count } remarque ouverte
   *[other] { $count } remarques ouvertes
}
rulebook-no-open-remarks = Aucune remarque ouverte
rulebook-remark-by = { $name }, { $when }
rulebook-remark-settled-by = Réglée par { $name }, { $when }
rulebook-remark-settle = C'est réglé
rulebook-remark-settle-one = Noter que la remarque de { $name } est réglée
rulebook-lost-remarks = Remarques sur des règles qui n'existent plus
rulebook-remark-add = Écrire une remarque
rulebook-remark-label = Votre remarque sur la règle { $rule }
rulebook-remark-hint = 2000 signes au plus. Rien sur une personne.
rulebook-remark-save = Garder la remarque

## Document
rulebook-contents = Dans ce document
rulebook-graph = Le graphe de décision : les règles de haut en bas, chacune avec son résultat

## Réponses
rulebook-said-signed = C'est signé. Merci.
rulebook-said-already = Vous aviez déjà signé cette version.
rulebook-said-remarked = Votre remarque est gardée.
rulebook-said-settled = La remarque est réglée. Elle reste à lire.
rulebook-said-nothing-open = Quelqu'un a déjà réglé cette remarque.
rulebook-refused-not-read = Relisez les règles, puis cochez la case.
rulebook-refused-empty = Écrivez votre remarque.
rulebook-refused-long = Votre remarque est trop longue. Gardez 2000 signes au plus.
