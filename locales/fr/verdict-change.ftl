### Ce qui changerait la réponse : l'événement (change-<événement>), puis ce qui en
### suit (change-then-<résultat>), avec la date à partir de laquelle cela vaut.

change-work-goes-on = Si votre travail actuel continue
change-half-time-work = Si vous commencez un travail à mi-temps ou plus, et s'il continue
change-work-ends = Si votre travail s'arrête
change-studies-begin = Si vous commencez des études régulières
change-studies-end = Si vos études, votre bourse ou votre enseignement s'arrêtent
change-medical-certificate = Si un médecin certifie que vous ne pouvez pas suivre le parcours
change-recovery = Si la maladie ne vous empêche plus de suivre le parcours
change-belgian-diploma = Si vous obtenez un diplôme ou un certificat belge
change-path-finished = Quand vous aurez fini le parcours et reçu l'attestation finale
change-card-ordered = Si vous recevez un droit de séjour et une carte de plus de trois mois
change-protection-ends = Si la protection temporaire s'arrête
change-family-tie-ends = Si votre situation de famille change
change-becomes-belgian = Si vous obtenez la nationalité belge
change-moves-to-wallonia = Si vous déménagez en Wallonie francophone
change-turns-18 = Quand vous aurez 18 ans
change-turns-65 = Quand vous aurez 65 ans
change-three-years-of-stay = Quand vous aurez trois ans de séjour légal

change-from = à partir du { $date }
change-then-obligated = le parcours deviendra peut-être obligatoire. Le centre vérifie.
change-then-exempt = le parcours ne sera plus obligatoire (mot officiel : « exempté »).
change-then-dispensed = vous aurez droit à une dispense.
change-then-other-region = une autre région s'occupera de vous.
change-then-needs-review = le centre devra regarder votre situation avec vous.
change-to-confirm = Le centre le confirmera.
change-none = Nous ne voyons rien qui changerait cette réponse.
