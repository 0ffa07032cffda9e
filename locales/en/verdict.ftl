### The result. Every sentence speaks from the person's answers; the centre
### confirms. Official words: "exempted" (outside the definition of the law) and
### "waived" (inside it, but released on proof). No amounts, no threats; a date
### that has passed is an invitation.

# source: bc5edb22
verdict-dates = Your dates
# source: 6441cefd
verdict-why = Why?
# source: 1e2b5fe3
verdict-papers = What to bring
# source: ca4cb1b5
verdict-papers-text = Bring what you have. If something is missing, come anyway.
# source: 689e7201
verdict-law-open = Read the official text
# source: e918798a
verdict-would-change = What could change this result
# source: 08107183
verdict-answers = Your answers
# source: 95c66425
verdict-book = Book an appointment
# source: 77508b2c
verdict-book-volunteer = Book an appointment, if you want
# source: 92574354
verdict-book-confirm = Book an appointment to check
# source: 05898536
verdict-book-proof = Book an appointment to show your proof
# source: 54a59a74
verdict-book-review = Ask for an appointment
# source: f772da4a
verdict-print = Print or save as PDF
# source: a62f8a37
verdict-start-over = Start over
# source: b5718351
verdict-other-centre = Your commune belongs to another centre: { $centre }. You will have your appointments there.
# source: 43b1ee86
verdict-today = Worked out on { $date }
# source: de1ad966
verdict-rule = Rule { $rule }
# source: 0232aa6e
verdict-rulebook = Rules, version { $version }, check code { $hash }
# source: 9dd9c7ea
verdict-proves = Shows { $fact }

## What the answer is worth

# source: ca04a136
certainty-certain = Based on your answers. The centre will confirm it with your papers.
# source: b24e0f4b
certainty-to-confirm = Based on your answers, to be confirmed by the centre.

## The result in one sentence

# source: 9e75dca1
status-obligated-title = You have to do the { -path }.
# source: 95f69572
status-obligated-text = It is free of charge. We will help you. An interpreter is possible.
# source: 25826a33
status-exempt-title = The { -path } is not mandatory for you.
# source: 066da14e
status-exempt-text = The law on the programme does not apply to you. The official word is “exempted”.
# source: dc0b5db0
status-exempt-to-confirm-title = The { -path } is probably not mandatory for you.
# source: e41cef5b
status-exempt-to-confirm-text = This is not certain yet. Book an appointment: the centre will check your papers.
# source: 749c6805
status-dispensed-title = You can be excused from the { -path }, with proof.
# source: 897162db
status-dispensed-text = Show your proof at the centre, as soon as you can: until then, the programme stays mandatory. The official word is “dispensé”.
# source: 55011e8b
status-other-region-title = There is another programme where you live.
# source: 8c86bb26
status-other-region-text = Each region of Belgium has its own programme. We tell you where to go.
# source: 89fb6f6e
status-needs-review-title = Let us talk about your situation together.
# source: 7c13e960
status-needs-review-text = This site cannot say whether you have to do the programme. Someone at the centre will look at it with you. It is free of charge. Do not wait: if you have to, your time has already begun.
# source: fbb981f2
status-undetermined-title = Almost there.
# source: 97b4d4a3
status-undetermined-text = One more answer is needed to give you a result.

# source: 00c13841
possible-obligated = You may have to do the programme.
# source: 6be1fda7
possible-exempt = The programme may not be mandatory for you (official word: “exempted”).
# source: 801b79e5
possible-dispensed = You may have the right to a waiver.
# source: 47c890a2
possible-other-region = Another region may be responsible.
# source: faf54514
possible-needs-review = The centre may need to look at it with you.

## Volunteers

# source: e1b9665d
volunteer-title = You can do the programme if you want to.
# source: 87d97e25
volunteer-text = Welcome! Two out of three people who finish the programme chose to do it. It is free of charge.
# source: 140f53ab
volunteer-benefits = You improve your French, you learn about your rights, you get help with work and paperwork.
# source: 11176ca3
volunteer-certificate = To get the final certificate (attestation), you must keep to the agreement (convention) you sign with the centre.

## Other regions

# source: ce80bfdd
elsewhere-brussels-title = In Brussels: the “parcours d'accueil”
# source: 95be5055
elsewhere-brussels-text = That programme may be mandatory for you. A reception office in Brussels can help you, in French or Dutch. Ask your commune how to register.
# source: f0d25362
elsewhere-brussels-link = See the site of the Brussels programme
# source: a70005fb
elsewhere-flanders-title = In Flanders: “inburgering”
# source: d533e6a7
elsewhere-flanders-text = That programme may be mandatory for you. The Flemish integration agency can help you. Ask your commune where to go.
# source: 3beb76f8
elsewhere-flanders-link = See the site of the Flemish agency
# source: fb2a3473
elsewhere-german-speaking-title = In the German-speaking Community: the “Integrationsparcours”
# source: 35fe784a
elsewhere-german-speaking-text = That programme may be mandatory for you. The Info-Integration service can help you. Ask your commune where to go.
# source: 33e3826d
elsewhere-german-speaking-link = See the text on the German-speaking programme
# source: 35a24ed6
elsewhere-moving = Are you moving to Wallonia? Keep your final certificate (attestation): it counts here too.

## Reasons

# source: 7b958050
reason-r01-bru = You live in Brussels.
# source: ad631e9e
reason-r01-vla = You live in Flanders.
# source: 062d4e38
reason-r01-dg = You live in a German-speaking commune.
# source: 99ebbe3b
reason-r02-belgian = You have Belgian nationality.
# source: d1fd5f52
reason-r03-euplus = You have the nationality of a country of the European Union, Iceland, Liechtenstein, Norway or Switzerland.
# source: 1be306a5
reason-r04-uk-m = You are British and you have card M, the one of the withdrawal agreement.
# source: e65cb313
reason-r04-uk = You are British. The centre's page says that the programme is not mandatory. The law is less clear: the centre will check.
# source: 9a79c708
reason-r04-uk-family = You have card M, or you are a family member of a British person under the withdrawal agreement. The rule is not clear: someone at the centre will check.
# source: 9d7655bd
reason-r05-asylum = You are waiting for an answer to your asylum application. During this time, the programme is not mandatory.
# source: 9f24c70e
reason-r06-temporary-protection = You have temporary protection, or your stay depends on a relative who has it.
# source: 6e5ffc4c
reason-r07-no-permit = You have no residence permit. The programme is not mandatory, but our social service can meet you and advise you.
# source: 56fb1028
reason-r08-short-permit = Your document is valid for three months at most.
# source: 769398a0
reason-r09-eu-family = You are a close family member of a citizen of the European Union, Iceland, Liechtenstein, Norway or Switzerland.
# source: 2b1be2bd
reason-r09-eu-family-other = You have a family tie with a European citizen. The centre will check if it counts.
# source: e199ba7b
reason-r10-belgian-family-mobile = You are a family member of a Belgian, and you lived together for more than three months in another European country.
# source: abffe996
reason-r10-belgian-family = You are a family member of a Belgian. The rule is not clear for this situation: someone at the centre will check.
# source: 971be129
reason-r11-provisional-document = Your document is provisional. The centre will look at what comes next with you.
# source: de2649fa
reason-r12-stay-date-unknown = We do not know when your legal stay began. The centre will look for this date with you.
# source: 6b8e0eb7
reason-r12-three-years-with-procedure = You have been here for three years or more, but part of it is an asylum procedure. It may count differently.
# source: 9b64dcdd
reason-r12-three-years = On the day you ordered your card, you already had three years of legal stay in Belgium.
# source: 1fd614c6
reason-r13-age-unknown = We do not know your age. The programme is mandatory from 18 to 64 years of age.
# source: eff222bd
reason-r13-unaccompanied-minor = You are under 18 and live in your own home, without your parents. The centre will look at it with you and your guardian.
# source: 7bbb7020
reason-r13-minor = You are under 18.
# source: 9b25ca43
reason-r13-65 = You are 65 or older.
# source: 290253b5
reason-r14-certificate = You already have the final certificate (attestation) of a programme in Belgium.
# source: ab7cf62a
reason-r14-started-elsewhere = You started a programme in another region. The centre will look at what already counts.
# source: a82a8d37
reason-r15-belgian-diploma = You have a diploma or certificate of Belgian education.
# source: 52fabc66
reason-r16-turkish = You have Turkish nationality.
# source: 5fcfef4b
reason-r16-standstill = Your country may have the same agreement as Turkey. The centre checks it.
# source: 4dbb4ad1
reason-r17-work = You have been working half-time or more for over three months.
# source: dbd835f1
reason-r17-work-to-check = You are working. The centre needs to check if it is half-time or more, for over three months.
# source: a0d228b5
reason-r18-study = You study, do research or teach at a recognised school or university.
# source: f2c9aa91
reason-r19-medical = A medical certificate says that you cannot do the programme.
# source: f102b1f3
reason-r19-medical-to-prove = You are ill or have a disability. With a medical certificate, a waiver is possible.
# source: 71660a57
reason-r20-three-years-since = When you ordered your card, you had less than three years of stay. Today you have three years or more: the centre welcomes you, and announces no deadline. Someone will check if an obligation remains.
# source: ba43508e
reason-r21-obligated = Your answers match the law's definition, and no waiver applies.
# source: 8b0a4e73
reason-r22-unsure = Some answers are missing. Several results are still possible: the centre will look for the answer with you.

# source: 0f38d668
reason-not-european = You do not have Belgian nationality or that of an EU country or similar. You are not a close family member of such a citizen.
# source: 8603601f
reason-long-permit = Your residence document is valid for more than three months.
# source: 02c4361b
reason-under-three-years = You have been legally in Belgium for less than three years.
# source: f70fe8fc
reason-working-age = You are between 18 and 64 years old.
# source: ae49c46a
reason-no-waiver = No waiver applies to your answers.
# source: 7e035948
reason-work-too-recent = You have not worked for more than three months yet. If this job goes on, a waiver will be possible.
# source: 43deb43a
reason-order-date-unknown = We do not know when you ordered your card. The receipt of the commune shows this date.
# source: 874b3c27
verdict-from-date = From { $date }

## Deadlines

# source: 9a876a30
deadline-now-title = Now
# source: bc431a5b
deadline-now-text = Book your first appointment.
# source: 43ca89ec
deadline-under-way-text = Book your next appointment with the person at the centre who follows you.
# source: 7d462945
deadline-present-at-centre-title = First visit to the centre
# source: 9d94407c
deadline-present-at-centre-text = Within three months after your first registration at the commune.
# source: c0499f29
deadline-aim-for-title = Aim for this date to finish
# source: bd9eb06c
deadline-aim-for-text = This is the safest date: 18 months after you ordered your card.
# source: a0154edd
deadline-aim-for-limit-text = This is the time limit: 18 months after you ordered your card.
# source: 2f540f1e
deadline-allowed-until-title = The time limit of the 2024 decree
# source: 2f26c18f
deadline-allowed-until-text = The decree of 14 March 2024 may give you time until this date. Follow the first date until your centre confirms it.
# source: 42374180
deadline-arithmetic = { $months ->
    [one] { $start } + { $months } month = { $date }
   *[other] { $start } + { $months } months = { $date }
}
# source: 868cbdb3
deadline-clamped = This month is shorter: we count to its last day.
# source: 8127040d
deadline-approximate = We count from the first day of the month. That is safer.
# source: 3d846743
deadline-transition = Your card dates from the time when the rule changed. Follow the first date: the centre will tell you which one counts.
# source: 253cb1d6
deadline-past = This date has passed. Come anyway, and soon: we will look for a solution together.
# source: 024d74c2
deadline-extension = Sometimes you can have more time. The centre will tell you if it is possible.
# source: 580c0063
deadline-unknown = We cannot work out your dates without the day you ordered your card.

## Papers to bring

# source: fab8666e
document-passport = Your passport or another identity paper, if you have one
# source: 591e96a7
document-residence-document = Your residence card or document
# source: d2c3b251
document-annex-one = The letter from the commune (annexe I), if you have it
# source: 772c0173
document-permit-order-receipt = The receipt of the commune that shows when you ordered the card
# source: 8efd8961
document-residence-history = A certificate of residence with history (certificat de résidence avec historique), from the commune
# source: 439a6b6e
document-asylum-attestation = The decision or certificate on your asylum application
# source: bf15b450
document-temporary-protection-attestation = The certificate of temporary protection (attestation)
# source: ab62dbbc
document-family-tie-act = The marriage, partnership or birth certificate
# source: a81c8a5c
document-family-member-identity = A copy of your relative's card
# source: e82c1142
document-residence-abroad-proof = Proof that you lived together in another European country
# source: 73c3749d
document-path-certificate = The final certificate (attestation) of your programme
# source: c2f53b5c
document-path-begun-elsewhere = The papers of the programme you began elsewhere
# source: d38b89c1
document-belgian-diploma = A copy of your Belgian diploma or certificate
# source: ce623b2b
document-employment-contract = Your contract of employment and a letter from the employer
# source: d113e4ad
document-payslips = Your payslips for the last few months
# source: 7507a009
document-self-employment-proof = Proof of your self-employed work
# source: 9c33ff05
document-study-attestation = The certificate of enrolment, of the grant or from the school
# source: bf3c553a
document-medical-certificate = The medical certificate (we look at it, we do not keep the paper)
# source: 091449ee
document-guardian-attestation = A paper from your guardian or from the service that supports you

## Short names of the answers

# source: e65e28c9
fact-commune = your commune
# source: 6b4801f4
fact-region = your region
# source: 2bf3557e
fact-nationalities = your nationality
# source: e53083aa
fact-residence-document = your residence document
# source: 40c2d74c
fact-permit-longer-than-three-months = how long your document is valid
# source: 9ac32aa0
fact-permit-ordered-on = the date you ordered the card
# source: 3cf981fb
fact-legal-stay-since = the start of your legal stay
# source: 01cb7fa9
fact-birth-date = your date of birth
# source: 0e0d05e5
fact-work-since = the start of your work
# source: 642d9b7d
fact-registered-in-commune-on = your registration at the commune
# source: e4b914c8
fact-legal-stay-includes-asylum-procedure = your asylum procedure
# source: 8139ab62
fact-asylum-pending = your asylum application
# source: 5b306b67
fact-temporary-protection = temporary protection
# source: 79367987
fact-unaccompanied-minor-in-autonomy = your living on your own
# source: ac02a63c
fact-belgian-diploma = your Belgian diploma
# source: bfb2ae24
fact-standstill-state = your country's agreement with Europe
# source: 1929432a
fact-family-tie = your family tie
# source: 6330d519
fact-prior-certificate = a programme you already did
# source: 84bb052e
fact-work = your work
# source: e1590402
fact-study = your studies
# source: 9be7cd43
fact-medical = your health

## The steps of the path

# source: 66466016
path-title = The programme, step by step
# source: c85ceabc
path-free = All the steps are free of charge.
# source: 3ae28a2e
path-by-choice = For you, these steps are a choice.
# source: 8c09cf2a
path-once-excused = Once you are excused, these steps are a choice.
# source: 169b308b
path-if-mandatory = These are the steps if the programme is mandatory for you, or if you choose it.
# source: d8eefd54
path-with-commune = With your commune
# source: 6e5eeb94
path-with-centre = With the centre
# source: 6babdce8
path-with-partners = With partners, at the same time
# source: 6819ae56
path-here = You are here
# source: 05cb0b9b
path-done = Done
# source: 87c7168f
path-not-asked = Not asked of you
# source: d4f754f3
path-soon = As soon as possible
# source: ac0d9262
path-hours-at-most = { $count ->
    [one] Up to { $count } hour
   *[other] Up to { $count } hours
}
# source: d18494de
path-hours-at-least = { $count ->
    [one] At least { $count } hour
   *[other] At least { $count } hours
}
# source: f03735c5
step-letter = The letter from your commune (annex I)
# source: 57f92536
step-letter-text = It sends you to the centre, if the programme is mandatory. No letter? Come all the same.
# source: b78ef53e
step-reception = A first meeting
# source: 921845bc
step-reception-text = About an hour and a half. We talk about housing, health, French, work, school and your rights. Its French name is “module d'accueil”.
# source: f48c8d00
step-convention = An agreement (convention)
# source: bf52d932
step-convention-text = You sign a plan with the centre, made for you.
# source: dbd7f6ef
step-citizenship = The citizenship course
# source: b39c03a4
step-citizenship-text = To learn about life in Belgium, your rights and your duties.
# source: 534d91b0
step-french = French, if you need it
# source: 67e46282
step-french-text = A course that fits your level. If you already have level A2 (basic French), this course is not mandatory.
# source: 115c6a30
step-orientation = Work and training, if needed
# source: e215d8c2
step-orientation-text = To find your direction: a job, a training course.
# source: 5e814468
step-evaluation = Evaluation meetings
# source: be2cdc26
step-evaluation-text = At least every six months, to see how things are going.
# source: 2722bd71
step-certificate = The final certificate (attestation)
# source: 903f18c3
step-certificate-text = It shows that you did the programme. It may be useful later, for example to apply for nationality.

## What is folded

# source: 0385e0e6
fold-dates = How we count them
# source: c0ca07f6
fold-why = { $count ->
    [one] { $count } reason, with the law
   *[other] { $count } reasons, with the law
}
# source: 3c20f7da
fold-papers = { $count ->
    [one] { $count } paper
   *[other] { $count } papers
}
# source: 58a246fd
fold-calendar = To keep on your phone
