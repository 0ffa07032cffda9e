### The texts of the law. citation-<text>-title (plain name), -gloss (what it
### says, in our words). Quotations stay in French and are only in the French file.

# source: 1ee5f98e
law-gloss-note = Plain explanation. Only the official text counts.
# source: cae649d1
law-inferred = The centre still has to confirm this point.

# source: eb6cbb93
citation-cwass-150-title = Walloon Code of Social Action and Health: who is a newcomer
# source: 296dda41
citation-cwass-150-gloss = The law is about foreign people who have been legally in Belgium for less than three years, with a residence permit of more than three months. It is not about European citizens or members of their family.
# source: 63609ed6
citation-cwass-152-title = Walloon Code of Social Action and Health: the first visit
# source: 539ac142
citation-cwass-152-gloss = People come to the centre within three months of their first registration in a commune, unless force majeure is proven.
# source: 6b8822ed
citation-decree-2024-title = Decree of 14 March 2024: three years for the path
# source: f09fbd72
citation-decree-2024-gloss = The decree gives three years to follow the path, instead of 18 months. This holds for cards ordered after it came into force. It is not about people who are applying for asylum.
# source: 23cb415a
citation-code-238-3-title = Walloon regulatory code: temporary protection
# source: 3b1212cf
citation-code-238-3-gloss = The path is waived for people who have temporary protection. It is waived for their relatives too, if their stay depends on it.
# source: e40f8e19
citation-faq-title = Official questions and answers of Wallonia
# source: f80c59d9
citation-faq-gloss = The official site says who is exempted and for whom the path is waived.
# source: 8a0df287
citation-centre-page-title = The centre's page about the path
# source: 0841bbae
citation-centre-page-gloss = The centre says there whom the path is for, and the deadlines.
# source: 4b3388f3
citation-directive-2004-38-title = European Directive 2004/38: the family of a European citizen
# source: 42d51594
citation-directive-2004-38-gloss = It says who counts as family: husband or wife, partner registered like a marriage, children under 21 or dependent, dependent parents.
# source: b8c7e19d
citation-decree-2018-title = Decree of 8 November 2018
# source: 88c2412a
citation-decree-2018-gloss = It sets the hours of the courses and makes them free of charge. It waives the path for people who work half-time or more for more than three months.
# source: 14e458e7
citation-ankara-agreement-title = Agreement between Europe and Turkey
# source: 200b5a43
citation-ankara-agreement-gloss = Because of this agreement, the path is waived for people of Turkish nationality.
# source: 9709d7e7
citation-scheme-brussels-title = The reception path of Brussels
# source: c3c77a78
citation-scheme-brussels-gloss = In Brussels, the path has been mandatory since 1 June 2022, with other rules.
# source: de6955e4
citation-scheme-flanders-title = Civic integration in Flanders
# source: 4c01fa72
citation-scheme-flanders-gloss = In Flanders, the path is called “inburgering”. It has other rules.
# source: 9df7cd39
citation-scheme-german-speaking-title = The path of the German-speaking Community
# source: 344390a9
citation-scheme-german-speaking-gloss = In the nine German-speaking communes, there has been a path of their own since 1 January 2018.
