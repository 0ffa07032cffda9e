### The questions. One idea a sentence; one question a screen; nothing that
### frightens. question-<fact> (title), -hint (where to look), -why (why we ask).

wizard-title = Is it for me?
wizard-result = Your result
wizard-continue = Continue
wizard-back = Back
wizard-why = Why this question?
wizard-left = { $count ->
    [one] About { $count } more question
   *[other] About { $count } more questions
}
wizard-last = Last question
wizard-private = Your answers stay on this phone.
wizard-forms = Your answers are only used to work out the result. Nobody keeps them.
wizard-change = Change

## Common answers

choice-unsure = I don't know
choice-yes = Yes
choice-no = No

## Dates

wizard-date-month-hint = The month and the year are enough if you do not know the day.
wizard-date-year-hint = The year is enough if you do not know the rest.

## Commune

question-commune = In which commune do you live?
question-commune-hint = Type the name of your town or its postal code. Two addresses? Take the one on your papers.
question-commune-why = Each region of Belgium has its own programme. Each commune has a reception office and a contact person.
wizard-commune-label = Commune or postal code
wizard-commune-none = No commune found. Try the postal code, or the commune written on your papers.
wizard-commune-village = village: { $village }
wizard-commune-elsewhere = My commune is not on the list

question-region = Where do you live?
question-region-hint = Look at your address.
question-region-why = Brussels, Flanders and the German-speaking Community have their own programmes.
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
question-nationalities-why = The programme is not mandatory for Belgians and EU citizens. The rule is also different for British and Turkish people.
choice-nationalities-be = Belgian
choice-nationalities-eu = A country of the European Union
choice-nationalities-eu-hint = Or Iceland, Liechtenstein, Norway, Switzerland. Not Ukraine, Albania, Moldova, Serbia…
choice-nationalities-gb = British
choice-nationalities-gb-hint = United Kingdom
choice-nationalities-tr = Turkish
choice-nationalities-zz = Another country
choice-nationalities-zz-hint = Or no nationality
wizard-european-countries = Which countries? See the list
wizard-european-countries-list = Austria, Bulgaria, Croatia, Cyprus, Czechia, Denmark, Estonia, Finland, France, Germany, Greece, Hungary, Iceland, Ireland, Italy, Latvia, Liechtenstein, Lithuania, Luxembourg, Malta, the Netherlands, Norway, Poland, Portugal, Romania, Slovakia, Slovenia, Spain, Sweden, Switzerland.

## Residence document

question-residence-document = Which residence document do you have?
question-residence-document-hint = Look for the letter on your card. Is the card lost, out of date or being renewed, even with a temporary paper? Choose the letter of that card.
question-residence-document-why = The letter shows what kind of stay you have. The programme is for stays of more than three months.
wizard-other-documents = See the other cards and papers
choice-residence-document-none = I have no residence paper at all
choice-residence-document-none-hint = No card (not even an orange one), no annex, no D visa. You can come to see us anyway.
choice-residence-document-annex-3 = Annex 3
choice-residence-document-annex-3-hint = declaration of arrival, on paper
choice-residence-document-ai = Orange card
choice-residence-document-ai-hint = attestation d'immatriculation, on paper
choice-residence-document-annex-15 = Annex 15
choice-residence-document-annex-15-hint = temporary paper while you wait for the first card
choice-residence-document-annex-35 = Annex 35
choice-residence-document-annex-35-hint = paper during an appeal (you contest a decision)
choice-residence-document-a = Card A
choice-residence-document-a-hint = temporary stay
choice-residence-document-b = Card B
choice-residence-document-b-hint = unlimited stay
choice-residence-document-k = Card K
choice-residence-document-k-hint = establishment, formerly card C
choice-residence-document-l = Card L
choice-residence-document-l-hint = long-term resident, formerly card D
choice-residence-document-eu = Card EU
choice-residence-document-eu-hint = for European citizens, formerly card E
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
choice-residence-document-m-hint = British withdrawal agreement (Brexit), for the family too
choice-residence-document-n = Card N
choice-residence-document-n-hint = British, works here and lives elsewhere
choice-residence-document-visa-d = D visa in my passport
choice-residence-document-other = Another paper or another annex
choice-residence-document-other-hint = for example: annex 12, 19 or 26

question-permit-longer-than-three-months = Is your document valid for more than three months in total?
question-permit-longer-than-three-months-hint = Count between the two dates on the document, not from today.
question-permit-longer-than-three-months-why = The programme is for stays of more than three months.

question-permit-ordered-on = When did you order your first residence card at the commune (town hall)?
question-permit-ordered-on-hint = It is the day when the commune first took your photo and fingerprints. It is not the day you received the card. Do not count the orange card, annexes or later cards. The receipt from the commune shows the date.
question-permit-ordered-on-why = Your time to finish the programme starts on that day.

## Stay

question-legal-stay-since = When did your legal stay in Belgium begin, without a break since then?
question-legal-stay-since-hint = It is the date of your first Belgian paper: orange card, annex (not an order to leave) or card. With a D visa: the day you arrived. Include the asylum procedure. Did you have a time without papers? Give the date of the first paper after it.
question-legal-stay-since-why = The law is about people who have been here legally for less than three years.

question-legal-stay-includes-asylum-procedure = Did you have an asylum procedure during that time?
question-legal-stay-includes-asylum-procedure-hint = Say yes if you waited for an answer to an asylum application in Belgium.
question-legal-stay-includes-asylum-procedure-why = This waiting time may be counted differently. Someone at the centre will check it with you.

question-asylum-pending = Are you waiting for an answer to an asylum application or to an asylum appeal?
question-asylum-pending-hint = Say no if you already have protection.
question-asylum-pending-why = During the asylum application, the programme is not mandatory.

question-temporary-protection = Do you have, at the moment, the temporary protection given to people who fled Ukraine?
question-temporary-protection-hint = This is not refugee status or subsidiary protection. Say yes too if you are here because somebody in your family has temporary protection.
question-temporary-protection-why = People with temporary protection do not have to do the programme.

question-registered-in-commune-on = On what date were you first registered in a commune of Wallonia?
question-registered-in-commune-on-hint = A registration for a stay of more than three months. Did you move within Wallonia? Give the first date. An orange card and the communes of Brussels or Flanders do not count. The commune can give you the date.
question-registered-in-commune-on-why = The law provides for a first visit to the centre within three months.

## Family

question-family-tie = Are you a family member of a European or Belgian citizen who lives in Belgium?
question-family-tie-hint = “European” means the European Union (not Belgium), Iceland, Liechtenstein, Norway or Switzerland.
question-family-tie-why = The programme is not mandatory for close family members of a European citizen.
choice-family-tie-none = No
choice-family-tie-eu-core = Yes, close family of a European (not Belgian)
choice-family-tie-eu-core-hint = You are the husband, the wife, or the partner registered like a marriage (not Belgian legal cohabitation). Or you are a child under 21 of this person or of the spouse. Or you are an older child or a parent, and live on this person's money. Is this person also Belgian? Choose “family of a Belgian”.
choice-family-tie-eu-other = Yes, another family link with a European
choice-family-tie-eu-other-hint = Belgian legal cohabitation, living as a couple, brother, sister, mother or father of a European child…
choice-family-tie-belgian = Yes, family of a Belgian
choice-family-tie-belgian-hint = Husband, wife, partner, child, mother or father of a Belgian, even if Belgian only recently. Have you lived together in another European country? Read the next answer too.
choice-family-tie-belgian-free-movement = Yes, family of a Belgian, and we lived in another European country
choice-family-tie-belgian-free-movement-hint = Together in the same home, for more than three months. Holidays do not count.
choice-family-tie-british-withdrawal = Yes, family of a British person
choice-family-tie-british-withdrawal-hint = With card M, the one of the withdrawal agreement (Brexit).

## Age

question-birth-date = What is your date of birth?
question-birth-date-hint = It is on your card.
question-birth-date-why = The programme is not mandatory before 18, or from 65 on.

question-unaccompanied-minor-in-autonomy = Are you in Belgium without your parents, in your own home?
question-unaccompanied-minor-in-autonomy-hint = Say yes if you have a guardian and a home of your own, from the age of 16. Say no if you live in a reception centre or with a family.
question-unaccompanied-minor-in-autonomy-why = There are special rules for young people who live alone. The centre will look at it with you.

## A path already followed, studies, work, health

question-prior-certificate = Do you already have the final certificate (attestation) of an integration programme?
question-prior-certificate-hint = A certificate for a French or citizenship course is not enough.
question-prior-certificate-why = A programme finished in another region counts here too.
choice-prior-certificate-none = No
choice-prior-certificate-wallonia = Yes, from Wallonia
choice-prior-certificate-wallonia-hint = certificate received at the end, at a regional integration centre
choice-prior-certificate-brussels = Yes, from Brussels
choice-prior-certificate-brussels-hint = certificate received at the end, at a reception office in Brussels
choice-prior-certificate-flanders = Yes, from Flanders
choice-prior-certificate-flanders-hint = “inburgering” certificate, received at the end
choice-prior-certificate-german-speaking = Yes, from the German-speaking Community of Belgium
choice-prior-certificate-started-elsewhere = I started in another region of Belgium, but I have not finished
choice-prior-certificate-in-progress-wallonia = I started in Wallonia, but I have not finished

question-belgian-diploma = Do you have a diploma or certificate from a Belgian school or university?
question-belgian-diploma-hint = For example: CEB, CESS, bachelor, master. For a paper of a French course or a work training, choose “I don't know”: the centre will check. The recognition (équivalence) of a foreign diploma does not count.
question-belgian-diploma-why = People with a Belgian diploma do not have to do the programme.

question-standstill-state = Does your country have the same agreement with Europe as Turkey?
question-standstill-state-hint = It is rare. “I don't know” is a good answer.
question-standstill-state-why = With some agreements, you do not have to do the programme. The centre will check.

question-work = Are you working at the moment?
question-work-hint = Paid work, with a contract or self-employed. Not an internship or a training course. Agency work, short contracts or “article 60”? Choose the answer that says so, even if you work full-time.
question-work-why = People who have worked half-time or more for over three months do not have to do the programme.
choice-work-none = No
choice-work-less-than-half-time = Yes, less than half-time
choice-work-less-than-half-time-hint = less than about 19 hours a week (half of a full-time schedule)
choice-work-half-time-or-more = Yes, half-time or more
choice-work-half-time-or-more-hint = about 19 hours a week or more (half of a full-time schedule), for one employer
choice-work-self-employed = Yes, self-employed
choice-work-several-part-time = Yes, several jobs with few hours each
choice-work-interim = Yes, agency work, short contracts (days, weeks) or “article 60” (CPAS)

question-work-since = When did you begin to work half-time or more, without a break since then?
question-work-since-hint = Give the first day of work, not the day you signed. Several contracts without a break? Give the first day of the first one. Did you stop, or do agency work or fewer hours? Count only from after that. Self-employed: the start of your activity.
question-work-since-why = You need more than three months of work without a break.

question-study = Are you studying or teaching at the moment?
question-study-hint = In a school, a college or a university.
question-study-why = Regular students, and some researchers and teachers, do not have to do the programme.
choice-study-none = No
choice-study-regular = Yes, studies with a full programme
choice-study-regular-hint = enrolled for the whole year of study, not only for a language course
choice-study-exchange = Yes, exchange student
choice-study-exchange-hint = Erasmus or another programme
choice-study-phd-grant = Yes, a doctorate with a grant
choice-study-higher-education-teacher = I teach in a college or a university
choice-study-higher-education-teacher-hint = recognised in the Wallonia-Brussels Federation

question-medical = Does an illness or a disability make it impossible for you to do the integration programme?
question-medical-hint = A sick note for work or a disability card is not enough. We do not ask which illness.
question-medical-why = With a medical certificate, you can be excused from the programme.
choice-medical-none = No
choice-medical-certificate = Yes, and a medical certificate says that I cannot do the programme
choice-medical-ill-without-certificate = Yes, but I have no certificate
