### The texts of the law. citation-<text>-title (plain name), -gloss (what it
### says, in our words). Quotations stay in French and are only in the French file.

# source: 1ee5f98e
law-gloss-note = Plain explanation. Only the official text counts.

# source: eb6cbb93
citation-cwass-150-title = Walloon Code of Social Action and Health: who is a newcomer
# source: 176c1728
citation-cwass-150-gloss = The law is about foreign nationals who have been legally in Belgium for less than three years, with a residence permit of more than three months. It is not about citizens of the European Union, the European Economic Area or Switzerland, or members of their family.
# source: 63609ed6
citation-cwass-152-title = Walloon Code of Social Action and Health: the first visit
# source: dc2b49aa
citation-cwass-152-gloss = People come to the centre within three months of their first registration in a commune, unless something serious stops them and they can prove it (force majeure).
# source: 6b8822ed
citation-decree-2024-title = Decree of 14 March 2024: three years for the programme
# source: f09fbd72
citation-decree-2024-gloss = The decree gives three years to do the programme, instead of 18 months. This applies to cards ordered after it came into force. It does not apply to people who are asking for asylum.
# source: 23cb415a
citation-code-238-3-title = Walloon regulatory code: temporary protection
# source: 3b1212cf
citation-code-238-3-gloss = People with temporary protection get a waiver. Relatives get it too, if their stay depends on that protection.
# source: e40f8e19
citation-faq-title = Official questions and answers of Wallonia
# source: f80c59d9
citation-faq-gloss = The official site says who is exempted and who gets a waiver.
# source: 8a0df287
citation-centre-page-title = The centre's page about the programme
# source: 0841bbae
citation-centre-page-gloss = On this page the centre says who the programme is for, and what the deadlines are.
# source: 4b3388f3
citation-directive-2004-38-title = European Directive 2004/38: the family of a European citizen
# source: 9717d733
citation-directive-2004-38-gloss = It says who counts as family: husband or wife, partner registered like a marriage, children under 21 or dependent, dependent parents. The children and parents of the spouse count too.
# source: b8c7e19d
citation-decree-2018-title = Decree of 8 November 2018
# source: a2bcdbfc
citation-decree-2018-gloss = It sets the hours of the courses and makes them free. People who work half-time or more, without a break, for more than three months get a waiver.
# source: 14e458e7
citation-ankara-agreement-title = Agreement between Europe and Turkey
# source: 7840460f
citation-ankara-agreement-gloss = Thanks to this agreement, people of Turkish nationality get a waiver.
# source: 9709d7e7
citation-scheme-brussels-title = The “parcours d'accueil” of Brussels
# source: c3c77a78
citation-scheme-brussels-gloss = In Brussels, the programme has been mandatory since 1 June 2022, with other rules.
# source: de6955e4
citation-scheme-flanders-title = Civic integration in Flanders
# source: 4c01fa72
citation-scheme-flanders-gloss = In Flanders, the programme is called “inburgering”. It has other rules.
# source: 9df7cd39
citation-scheme-german-speaking-title = The programme of the German-speaking Community
# source: d9c760b9
citation-scheme-german-speaking-gloss = In the nine German-speaking communes, another programme has been mandatory since 1 January 2018.
