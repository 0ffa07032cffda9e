### The result. Every sentence speaks from the person's answers; the centre
### confirms. Official words: "exempted" (outside the definition of the law) and
### "waived" (inside it, but released on proof). No amounts, no threats; a date
### that has passed is an invitation.

# source: 039866e4
verdict-title = Your result
# source: bc5edb22
verdict-dates = Your dates
# source: 6441cefd
verdict-why = Why?
# source: 1e2b5fe3
verdict-papers = What to bring
# source: ca4cb1b5
verdict-papers-text = Bring what you have. If a paper is missing, come anyway.
# source: d111fc66
verdict-next = What happens next
# source: 6ee76254
verdict-law = What the law says
# source: 689e7201
verdict-law-open = Read the official text
# source: 1caeab86
verdict-law-french = The official text is in French.
# source: e918798a
verdict-would-change = What would change the answer
# source: 56d00da4
verdict-possible = What is still possible
# source: 08107183
verdict-answers = Your answers
# source: 8c99b856
verdict-change-answers = Change an answer
# source: 322a6f1b
verdict-missing = One answer is still missing.
# source: 95c66425
verdict-book = Book an appointment
# source: b4f68e6e
verdict-book-volunteer = Book an appointment, no obligation
# source: 54a59a74
verdict-book-review = Ask for an appointment
# source: f772da4a
verdict-print = Print or keep as PDF
# source: a62f8a37
verdict-start-over = Start over
# source: 2c507b3c
verdict-centre = Your centre: { $centre }
# source: b5718351
verdict-other-centre = Your commune belongs to another centre: { $centre }. That centre will receive you.
# source: 43b1ee86
verdict-today = Worked out on { $date }
# source: de1ad966
verdict-rule = Rule { $rule }
# source: 1b7b1c5d
verdict-rulebook = Rules, version { $version }, fingerprint { $hash }
# source: 9dd9c7ea
verdict-proves = To show: { $fact }

## What the answer is worth

# source: ca04a136
certainty-certain = Based on your answers. The centre confirms with your papers.
# source: b24e0f4b
certainty-to-confirm = Based on your answers, to be confirmed by the centre.

## The result in one sentence

# source: 9e75dca1
status-obligated-title = You must follow the { -path }.
# source: fb70ba98
status-obligated-text = It is free of charge. We are there to help you, with an interpreter if you like.
# source: 25826a33
status-exempt-title = The { -path } is not mandatory for you.
# source: 066da14e
status-exempt-text = The law on the path does not apply to you. The official word is “exempted”.
# source: 57714a41
status-dispensed-title = The { -path } can be waived for you.
# source: 1e8fd96f
status-dispensed-text = The path is not mandatory for you if you show proof. The official word is “waived”.
# source: 55011e8b
status-other-region-title = Where you live, there is another path.
# source: 8c86bb26
status-other-region-text = Each region of Belgium organises its own path. We tell you where to go.
# source: 89fb6f6e
status-needs-review-title = Let us talk about your situation together.
# source: 6765a244
status-needs-review-text = Your answers are not enough to say yes or no. A person at the centre looks at it with you. It is free and commits you to nothing.
# source: fbb981f2
status-undetermined-title = A little more patience.
# source: 97b4d4a3
status-undetermined-text = One more answer is needed to give you a result.

# source: 00c13841
possible-obligated = Perhaps you must follow the path.
# source: b66f3a0e
possible-exempt = Perhaps the path is not mandatory: you would be “exempted”.
# source: 801b79e5
possible-dispensed = Perhaps the path can be waived for you.
# source: 47c890a2
possible-other-region = Perhaps another region is in charge.
# source: faf54514
possible-needs-review = Perhaps the centre has to look at it with you.

## Volunteers

# source: e1b9665d
volunteer-title = You may follow the path if you wish.
# source: 493cdca0
volunteer-text = Welcome! Two out of three people who finish the path do it by choice. It is free of charge, and there is no deadline.
# source: 140f53ab
volunteer-benefits = You improve your French, you learn about your rights, you get help with work and paperwork.
# source: 11176ca3
volunteer-certificate = To receive the final certificate, you follow what is written in the agreement signed with the centre.

## Other regions

# source: ce80bfdd
elsewhere-brussels-title = In Brussels: the reception path
# source: 729a657c
elsewhere-brussels-text = A reception office of Brussels receives you, in French or in Dutch. Your commune tells you how to register.
# source: f0d25362
elsewhere-brussels-link = See the site of the Brussels path
# source: a70005fb
elsewhere-flanders-title = In Flanders: “inburgering”
# source: fd8fcb62
elsewhere-flanders-text = The Flemish integration agency receives you. Your commune tells you where to go.
# source: 3beb76f8
elsewhere-flanders-link = See the site of the Flemish agency
# source: fb2a3473
elsewhere-german-speaking-title = In the German-speaking Community: the “Integrationsparcours”
# source: d78fecf1
elsewhere-german-speaking-text = The Info-Integration service receives you. Your commune tells you where to go.
# source: 33e3826d
elsewhere-german-speaking-link = See the text on the German-speaking path
# source: 6c0bfd53
elsewhere-moving = Are you moving to Wallonia? Keep your certificates: they count here too.

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
# source: f1e62863
reason-r04-uk = You are British. The centre's page says that the path is not mandatory. The law is less clear: the centre confirms it to you.
# source: 9d7655bd
reason-r05-asylum = You are waiting for an answer to your asylum application. During this time, the path is not mandatory.
# source: 9f24c70e
reason-r06-temporary-protection = You have temporary protection, or your stay depends on a relative who has it.
# source: 6e5ffc4c
reason-r07-no-permit = You have no residence permit. The path is not mandatory, but our social service can receive you and advise you.
# source: 8e0dcb97
reason-r08-short-permit = Your document is valid for three months at most.
# source: 96295ca5
reason-r09-eu-family = You are a close family member of a European citizen.
# source: 2b1be2bd
reason-r09-eu-family-other = You have a family tie with a European citizen. It has to be checked whether the law counts it.
# source: 406fc258
reason-r10-belgian-family-mobile = You are a family member of a Belgian, and you lived together in another European country.
# source: 0cf87375
reason-r10-belgian-family = You are a family member of a Belgian. The rule is not clear for this situation: a person at the centre checks it.
# source: a922deec
reason-r11-provisional-document = Your document is provisional. The centre looks at what you will have next.
# source: cfeb1b43
reason-r12-stay-date-unknown = We do not know since when you have had the right to live here. The centre finds this date together with you.
# source: 6b8e0eb7
reason-r12-three-years-with-procedure = You have been here for three years or more, but part of it is an asylum procedure. It may count differently.
# source: 04c8ffae
reason-r12-three-years = You already had three years of legal stay in Belgium.
# source: 1fd614c6
reason-r13-age-unknown = We do not know your age. The path is mandatory from 18 to 64 years of age.
# source: 7d27e4aa
reason-r13-unaccompanied-minor = You are under 18 and live on your own, without your parents. The centre looks at it with you and your guardian.
# source: 7bbb7020
reason-r13-minor = You are under 18.
# source: 9b25ca43
reason-r13-65 = You are 65 or older.
# source: f58f45cc
reason-r14-certificate = You already have the certificate of a path in Belgium.
# source: ab7cf62a
reason-r14-started-elsewhere = You started a path in another region. The centre looks at what already counts.
# source: a82a8d37
reason-r15-belgian-diploma = You have a diploma or certificate of Belgian education.
# source: 52fabc66
reason-r16-turkish = You have Turkish nationality.
# source: 5fcfef4b
reason-r16-standstill = Your country may have the same agreement as Turkey. The centre checks it.
# source: 4dbb4ad1
reason-r17-work = You have worked half-time or more, for more than three months.
# source: dbd835f1
reason-r17-work-to-check = You work. It has to be worked out whether your work adds up to half-time for more than three months.
# source: a050da44
reason-r18-study = You study, do research or teach at a recognised institution.
# source: f2c9aa91
reason-r19-medical = A medical certificate says that you cannot follow the path.
# source: f102b1f3
reason-r19-medical-to-prove = You are ill or have a disability. With a medical certificate, a waiver is possible.
# source: 1f8fd692
reason-r20-three-years-since = Since you ordered your card, your three years of stay have passed. The centre checks what this changes.
# source: ba43508e
reason-r21-obligated = Your answers match the definition of the law, and no waiver applies.
# source: 191f0ef5
reason-r22-unsure = Some answers are missing. Several results are still possible: the centre finds out with you.

# source: 3323fbb1
reason-not-european = You have neither Belgian nationality nor that of a European country on the list.
# source: 7c690048
reason-long-permit = Your residence document is valid for more than three months.
# source: 02c4361b
reason-under-three-years = You have been legally in Belgium for less than three years.
# source: f70fe8fc
reason-working-age = You are between 18 and 64 years old.
# source: ae49c46a
reason-no-waiver = No waiver applies to your answers.
# source: 5ba1a2cf
reason-work-too-recent = You have worked for less than three months. If this work goes on, a waiver will be possible.
# source: 43deb43a
reason-order-date-unknown = We do not know when you ordered your card. The receipt of the commune shows this date.
# source: 874b3c27
verdict-from-date = From { $date } on

## Deadlines

# source: a4081d2c
deadline-now-title = This week
# source: bc431a5b
deadline-now-text = Book your first appointment.
# source: 7d462945
deadline-present-at-centre-title = First visit to the centre
# source: 52aa6cef
deadline-present-at-centre-text = Within three months after you registered at the commune.
# source: c0499f29
deadline-aim-for-title = Aim for this date to finish
# source: e42d2b18
deadline-aim-for-text = It is the prudent date: 18 months after you ordered your card.
# source: 2f540f1e
deadline-allowed-until-title = The time limit of the 2024 decree
# source: 8eb068ed
deadline-allowed-until-text = The decree of 14 March 2024 gives you time until this date. Your centre confirms which date counts for you.
# source: 42374180
deadline-arithmetic = { $months ->
    [one] { $start } + { $months } month = { $date }
   *[other] { $start } + { $months } months = { $date }
}
# source: 868cbdb3
deadline-clamped = This month is shorter: we count to its last day.
# source: 51867c1d
deadline-approximate = We count from the first day of the month, to be on the safe side.
# source: 87b86192
deadline-transition = Your card dates from the time when the rule changed. The centre tells you which date counts.
# source: 9215c247
deadline-past = This date has passed. Come anyway: we look for a solution together.
# source: f629db17
deadline-extension = You can ask for more time. The centre helps you to apply for an extension.
# source: 580c0063
deadline-unknown = We cannot work out your dates without the day you ordered your card.
# source: b935ff07
deadline-range = Between { $from } and { $to }
# source: b3fda3f0
deadline-days-left = { $count ->
    [one] { $count } day left
   *[other] { $count } days left
}
# source: 12b92495
deadline-months-left = { $count ->
    [one] { $count } month left
   *[other] { $count } months left
}
# source: fd2cfbf5
deadline-none = No deadline for you.

## Papers to bring

# source: 7436b6c4
document-passport = Your passport or national identity card
# source: 591e96a7
document-residence-document = Your residence card or document
# source: d2c3b251
document-annex-one = The letter from the commune (annex I), if you have it
# source: 772c0173
document-permit-order-receipt = The receipt of the commune that shows when you ordered the card
# source: 8efd8961
document-residence-history = A certificate of residence with your address history (the commune issues it)
# source: 439a6b6e
document-asylum-attestation = The decision or certificate on your asylum application
# source: bf15b450
document-temporary-protection-attestation = The certificate of temporary protection
# source: ab62dbbc
document-family-tie-act = The marriage, partnership or birth certificate
# source: a81c8a5c
document-family-member-identity = A copy of your relative's card
# source: e82c1142
document-residence-abroad-proof = Proof that you lived together in another European country
# source: e3c0f772
document-path-certificate = The certificate of the path you followed
# source: c2f53b5c
document-path-begun-elsewhere = The papers of the path you began elsewhere
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
# source: 2257fd3f
document-medical-certificate = The medical certificate (we look at it, we do not keep it)
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
fact-prior-certificate = the path you already followed
# source: 84bb052e
fact-work = your work
# source: e1590402
fact-study = your studies
# source: 9be7cd43
fact-medical = your health

## The steps of the path

# source: 66466016
path-title = The path, step by step
# source: 6e5eeb94
path-with-centre = With the centre
# source: 6fe61c94
path-with-partners = With our partners
# source: c85ceabc
path-free = All the steps are free of charge.
# source: b1c0bd22
step-reception = A first interview
# source: 921845bc
step-reception-text = About an hour and a half. We talk about housing, health, French, work, school and your rights. This is the reception module.
# source: f48c8d00
step-convention = An agreement
# source: bf52d932
step-convention-text = You sign a plan with the centre, made for you.
# source: dbd7f6ef
step-citizenship = The citizenship course
# source: c08cee44
step-citizenship-text = 60 hours, to learn about life in Belgium, your rights and your duties.
# source: 534d91b0
step-french = French, if you need it
# source: 3d883b3f
step-french-text = A course that fits your level. If you already have level A2, this course is not mandatory.
# source: f39a4d06
step-orientation = Work and training, if you need it
# source: 6f224b68
step-orientation-text = At least 4 hours to find your way.
# source: 5e814468
step-evaluation = Evaluation meetings
# source: be2cdc26
step-evaluation-text = At least every six months, to see how things are going.
# source: 2722bd71
step-certificate = The final certificate
# source: a89477ec
step-certificate-text = It shows that you followed the path. It is useful later, for example to apply for nationality.
