-brand = Jalon
-path = Parcours d'intégration

common-brand = { -brand }
common-back = Revenir
