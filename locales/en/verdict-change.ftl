### What would change the answer: the event (change-<event>), then what follows
### (change-then-<result>), with the date from which it holds.

# source: b646d4e3
change-work-goes-on = If your present work goes on
# source: 488c934b
change-half-time-work = If you start work that is half-time or more, and it goes on
# source: f0e1485f
change-work-ends = If your work ends
# source: 39c01fb2
change-studies-begin = If you start regular studies
# source: 14279967
change-studies-end = If your studies, your grant or your teaching ends
# source: 7ef6de8b
change-medical-certificate = If a medical certificate says that you cannot do the programme
# source: 38047509
change-recovery = If illness no longer stops you from doing the programme
# source: 69e6890a
change-belgian-diploma = If you obtain a Belgian diploma or certificate
# source: 6330f087
change-path-finished = When you have finished the programme and have the final certificate
# source: 6d06990e
change-card-ordered = If you get the right to stay and a card of more than three months
# source: 5222f3ce
change-protection-ends = If temporary protection ends
# source: 0d52c716
change-family-tie-ends = If your family situation changes
# source: 3b123a2a
change-becomes-belgian = If you obtain Belgian nationality
# source: 94264585
change-moves-to-wallonia = If you move to French-speaking Wallonia
# source: 0887cc35
change-turns-18 = When you turn 18
# source: e1d38ba1
change-turns-65 = When you turn 65
# source: f5776b21
change-three-years-of-stay = When you have three years of legal stay

# source: bc8b3787
change-from = from { $date }
# source: 9b49e520
change-then-obligated = the programme may become mandatory. The centre will check.
# source: c848271b
change-then-exempt = the programme will no longer be mandatory (official word: “exempted”).
# source: 2b4d39d7
change-then-dispensed = you may get a waiver.
# source: 0f0777df
change-then-other-region = another region will be responsible.
# source: 6f569993
change-then-needs-review = the centre will have to look at your situation with you.
# source: 5d33efb8
change-to-confirm = The centre will confirm it.
# source: 800c4b0c
change-none = We see nothing that would change this answer.
