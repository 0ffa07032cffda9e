### The questions. One idea a sentence; one question a screen; nothing that
### frightens. question-<fact> (title), -hint (where to look), -why (why we ask).

wizard-title = Does it concern me?
wizard-continue = Continue
wizard-back = Back
wizard-why = Why this question?
wizard-listen = Listen
wizard-left = { $count ->
    [one] { $count } more question at most
   *[other] { $count } more questions at most
}
wizard-last = Last question
wizard-private = Your answers stay on this phone.
wizard-forms = Your answers are only used to work out the result. Nobody keeps them.
wizard-answers = Your answers
wizard-no-answers = You have not answered yet.
wizard-change = Change
wizard-start-over = Start over
wizard-clear = Delete my answers
wizard-cleared = Your answers are deleted from this phone.
wizard-see-verdict = See the result
wizard-skip = Skip this question
wizard-unanswered = No answer yet
wizard-resumed = You had already started. We go on from where you were.

## Common answers

choice-unsure = I don't know
choice-unsure-hint = That is fine. We go on.
choice-yes = Yes
choice-no = No

## Dates

wizard-date-hint = Example: 15 September 2025
wizard-date-month-hint = The month and the year are enough if you do not know the day.
wizard-date-year-hint = The year is enough if you do not know the rest.

## Commune

question-commune = In which commune do you live?
question-commune-hint = Type the name of your town or its postal code.
question-commune-why = Each region of Belgium has its own path. Each commune has its reception office and a person in charge.
wizard-commune-label = Commune or postal code
wizard-commune-example = Example: La Louvière, or 7100
wizard-commune-found = { $count ->
    [one] { $count } commune found
   *[other] { $count } communes found
}
wizard-commune-none = No commune found. Try the postal code, or the name of the next town.
wizard-commune-village = village: { $village }
wizard-commune-elsewhere = My commune is not on the list

question-region = Where do you live?
question-region-hint = Look at your address.
question-region-why = Brussels, Flanders and the German-speaking Community have another path.
choice-region-wallonia-french = In Wallonia
choice-region-wallonia-french-hint = Charleroi, La Louvière, Liège, Mons, Namur, Tournai…
choice-region-brussels = In Brussels
choice-region-brussels-hint = One of the 19 communes of Brussels
choice-region-flanders = In Flanders
choice-region-flanders-hint = Antwerp, Bruges, Ghent, Hasselt, Leuven…
choice-region-german-speaking = In a German-speaking commune
choice-region-german-speaking-hint = Eupen, Sankt Vith, Kelmis and six other communes

## Nationality

question-nationalities = What is your nationality?
question-nationalities-hint = If you have several, choose them all.
question-nationalities-why = Belgians and Europeans do not have to follow the path. The rule is also different for British and Turkish people.
choice-nationalities-be = Belgian
choice-nationalities-eu = Of a European country on the list
choice-nationalities-eu-hint = European Union, Iceland, Liechtenstein, Norway or Switzerland
choice-nationalities-gb = British
choice-nationalities-gb-hint = United Kingdom
choice-nationalities-tr = Turkish
choice-nationalities-zz = Of another country
choice-nationalities-zz-hint = Or no nationality
wizard-european-countries = See the European countries on the list
wizard-european-countries-list = Austria, Bulgaria, Croatia, Cyprus, Czechia, Denmark, Estonia, Finland, France, Germany, Greece, Hungary, Iceland, Ireland, Italy, Latvia, Liechtenstein, Lithuania, Luxembourg, Malta, the Netherlands, Norway, Poland, Portugal, Romania, Slovakia, Slovenia, Spain, Sweden, Switzerland.

## Residence document

question-residence-document = Which residence document do you have?
question-residence-document-hint = Look at the letter at the top of your card.
question-residence-document-why = The letter says which kind of stay you have. The path is about stays of more than three months.
wizard-card = Card
wizard-other-documents = Another card or a paper
choice-residence-document-none = I have no document
choice-residence-document-none-hint = You can still come and see us.
choice-residence-document-annex-3 = Annex 3
choice-residence-document-annex-3-hint = declaration of arrival, on paper
choice-residence-document-ai = Orange card
choice-residence-document-ai-hint = attestation d'immatriculation, on paper
choice-residence-document-annex-15 = Annex 15
choice-residence-document-annex-15-hint = temporary paper while you wait for the card
choice-residence-document-annex-35 = Annex 35
choice-residence-document-annex-35-hint = paper during an appeal
choice-residence-document-a = Card A
choice-residence-document-a-hint = temporary stay
choice-residence-document-b = Card B
choice-residence-document-b-hint = unlimited stay
choice-residence-document-k = Card K
choice-residence-document-k-hint = establishment, formerly card C
choice-residence-document-l = Card L
choice-residence-document-l-hint = long-term resident, formerly card D
choice-residence-document-eu = Card EU
choice-residence-document-eu-hint = European citizen, formerly card E
choice-residence-document-eu-plus = Card EU+
choice-residence-document-eu-plus-hint = European citizen, permanent stay, formerly card E+
choice-residence-document-f = Card F
choice-residence-document-f-hint = family of a European or a Belgian
choice-residence-document-f-plus = Card F+
choice-residence-document-f-plus-hint = family of a European or a Belgian, permanent stay
choice-residence-document-h = Card H
choice-residence-document-h-hint = European Blue Card, for skilled work
choice-residence-document-i = Card I
choice-residence-document-i-hint = employee sent by a company
choice-residence-document-j = Card J
choice-residence-document-j-hint = employee sent by a company, coming from another European country
choice-residence-document-m = Card M
choice-residence-document-m-hint = British, withdrawal agreement (Brexit)
choice-residence-document-n = Card N
choice-residence-document-n-hint = British, works here and lives elsewhere

question-permit-longer-than-three-months = Is your document valid for more than three months?
question-permit-longer-than-three-months-hint = Compare the two dates written on the document.
question-permit-longer-than-three-months-why = The path is about stays of more than three months.

question-permit-ordered-on = When did you order your card at the commune?
question-permit-ordered-on-hint = It is the day you gave your photo and your fingerprints. The receipt of the commune shows the date.
question-permit-ordered-on-why = Your dates to finish the path count from that day.

## Stay

question-legal-stay-since = Since when have you had the right to live in Belgium?
question-legal-stay-since-hint = It is the date of your first residence document. You find it in your papers from the commune.
question-legal-stay-since-why = After three years of legal stay, the path is no longer mandatory.

question-legal-stay-includes-asylum-procedure = Did you apply for asylum during these years?
question-legal-stay-includes-asylum-procedure-hint = Say yes if you waited for an answer to an asylum application in Belgium.
question-legal-stay-includes-asylum-procedure-why = This waiting time may count differently. A person at the centre checks it with you.

question-asylum-pending = Are you waiting for an answer to an asylum application?
question-asylum-pending-hint = Say no if you have already been given protection.
question-asylum-pending-why = During the asylum application, the path is not mandatory.

question-temporary-protection = Do you have temporary protection?
question-temporary-protection-hint = It is the status of people who came from Ukraine. Say yes too if your stay depends on a relative who has this status.
question-temporary-protection-why = The path is waived for people who have temporary protection.

question-registered-in-commune-on = When did you first register at the commune?
question-registered-in-commune-on-hint = It is your first registration in a commune of Wallonia.
question-registered-in-commune-on-why = The law provides for a first visit to the centre within three months.

## Family

question-family-tie = Are you a family member of a European or a Belgian who lives here?
question-family-tie-hint = Choose the situation that is yours.
question-family-tie-why = Close family members of a European citizen do not have to follow the path.
choice-family-tie-none = No
choice-family-tie-eu-core = Yes, close family of a European
choice-family-tie-eu-core-hint = Husband, wife, partner registered like a marriage, child under 21, dependent child or parent. A European of another country than Belgium.
choice-family-tie-eu-other = Yes, another tie with a European
choice-family-tie-eu-other-hint = Living together, brother, sister, parent of a European child…
choice-family-tie-belgian = Yes, family of a Belgian
choice-family-tie-belgian-hint = The Belgian has always lived in Belgium.
choice-family-tie-belgian-free-movement = Yes, family of a Belgian, and we lived in another European country
choice-family-tie-belgian-free-movement-hint = Together, for more than three months.

## Age

question-birth-date = What is your date of birth?
question-birth-date-hint = It is on your card.
question-birth-date-why = The path is mandatory from 18 to 64 years of age.

question-unaccompanied-minor-in-autonomy = Are you in Belgium without your parents, and do you live on your own?
question-unaccompanied-minor-in-autonomy-hint = From 16 years of age, with a guardian.
question-unaccompanied-minor-in-autonomy-why = Young people who live alone have rules of their own. The centre looks at it with you.

## A path already followed, studies, work, health

question-prior-certificate = Do you already have the certificate of an integration path?
question-prior-certificate-hint = You received it at the end of a path somewhere in Belgium.
question-prior-certificate-why = A path finished in another region counts here too.
choice-prior-certificate-none = No
choice-prior-certificate-wallonia = Yes, from Wallonia
choice-prior-certificate-wallonia-hint = certificate of attendance of a regional integration centre
choice-prior-certificate-brussels = Yes, from Brussels
choice-prior-certificate-brussels-hint = from a reception office in Brussels
choice-prior-certificate-flanders = Yes, from Flanders
choice-prior-certificate-flanders-hint = “inburgering” certificate
choice-prior-certificate-german-speaking = Yes, from the German-speaking Community
choice-prior-certificate-started-elsewhere = I started elsewhere, but I have not finished

question-belgian-diploma = Do you have a diploma or certificate of a Belgian school?
question-belgian-diploma-hint = The recognition of a foreign diploma is not a Belgian diploma.
question-belgian-diploma-why = The path is waived for people who have a Belgian diploma.

question-standstill-state = Does your country have the same agreement with Europe as Turkey?
question-standstill-state-hint = It is rare. “I don't know” is a good answer.
question-standstill-state-why = Some agreements waive the path. The centre checks it.

question-work = Do you work at the moment?
question-work-hint = Paid work, with a contract or self-employed.
question-work-why = Work that is half-time or more, for more than three months, waives the path.
choice-work-none = No
choice-work-less-than-half-time = Yes, less than half-time
choice-work-less-than-half-time-hint = less than about 19 hours a week
choice-work-half-time-or-more = Yes, half-time or more
choice-work-half-time-or-more-hint = about 19 hours a week or more, for one employer
choice-work-self-employed = Yes, self-employed
choice-work-several-part-time = Yes, several small part-time jobs
choice-work-interim = Yes, agency work or short contracts

question-work-since = Since when have you done this work?
question-work-since-hint = The date is on your contract.
question-work-since-why = It takes more than three months of work without a break.

question-study = Do you study at the moment, or do you teach?
question-study-hint = In a school, a college or a university.
question-study-why = The path is waived for regular students and for some researchers and teachers.
choice-study-none = No
choice-study-regular = Yes, regular student
choice-study-regular-hint = fully enrolled, not only for a language course
choice-study-exchange = Yes, exchange student
choice-study-exchange-hint = Erasmus or another programme
choice-study-phd-grant = Yes, a doctorate with a grant
choice-study-higher-education-teacher = I teach in a college or a university
choice-study-higher-education-teacher-hint = recognised in the Wallonia-Brussels Federation

question-medical = Does an illness or a disability keep you from following the path?
question-medical-hint = We do not ask which illness.
question-medical-why = A medical certificate can waive the path.
choice-medical-none = No
choice-medical-certificate = Yes, and I have a medical certificate
choice-medical-ill-without-certificate = Yes, but I have no certificate
