-brand = Jalon
-path = integration path

common-brand = { -brand }
common-back = Back
