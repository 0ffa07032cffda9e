### The proof: each rule that was looked at, in order (rule-<rule>: of whom it
### speaks), and what was found.

# source: a0cacea1
proof-title = All the rules that we looked at
# source: feeece23
proof-text = In this order. The first one that applies gives the result.
# source: 5c38c422
proof-holds = applies
# source: d5699faf
proof-fails = does not apply
# source: d7f771fa
proof-open = not known yet
# source: 828e6d9f
proof-taken-out = already answered by an earlier rule
# source: 3c8bf30e
proof-decides = This one gives the result.
# source: 5fe51828
proof-fact = { $fact }: { $answer }
# source: afcdaeaf
proof-over-on = Date reached: { $date }

# source: 9fbdacdd
rule-r01-bru = Living in Brussels
# source: 4f03c967
rule-r01-vla = Living in Flanders
# source: 745e9f53
rule-r01-dg = Living in a German-speaking commune
# source: 3a7c6c4a
rule-r02-belgian = Being Belgian
# source: 03801c2e
rule-r03-euplus = Being a citizen of the European Union, Iceland, Liechtenstein, Norway or Switzerland
# source: 6f7c9335
rule-r04-uk-m = Being British with card M
# source: a8f9690d
rule-r04-uk = Being British
# source: ae067282
rule-r04-uk-family = Having card M, or being family of a British person
# source: 034b8e27
rule-r05-asylum = Waiting for an answer to an asylum application
# source: 7e3c016e
rule-r06-temporary-protection = Having temporary protection
# source: ff419e40
rule-r07-no-permit = Having no residence permit
# source: 4d8379ee
rule-r08-short-permit = Having a document for three months at most
# source: ca1f62ea
rule-r09-eu-family = Being a close family member of a European
# source: 5562ab66
rule-r09-eu-family-other = Having another tie with a European
# source: b8cd630b
rule-r10-belgian-family-mobile = Being a family member of a Belgian, after living together elsewhere in Europe
# source: c45912b6
rule-r10-belgian-family = Being a family member of a Belgian
# source: 12793eb6
rule-r11-provisional-document = Having only a provisional document
# source: a3ce4211
rule-r12-stay-date-unknown = Not knowing when the legal stay began
# source: 71d75067
rule-r12-three-years-with-procedure = Having three years of stay, with an asylum procedure among them
# source: b9213faa
rule-r12-three-years = Having three years of legal stay when the card was ordered
# source: 61007512
rule-r13-age-unknown = Not knowing the date of birth
# source: 5d08c0b5
rule-r13-unaccompanied-minor = Being under 18 and living on one's own
# source: 647ceb0c
rule-r13-minor = Being under 18
# source: a141ba39
rule-r13-65 = Being 65 or older
# source: 423ff7ad
rule-r14-certificate = Already having the final certificate of a programme
# source: d27f3579
rule-r14-started-elsewhere = Having started a programme elsewhere
# source: 116f2a1c
rule-r15-belgian-diploma = Having a Belgian diploma
# source: ee0d7f86
rule-r16-turkish = Having Turkish nationality
# source: 94e7aefa
rule-r16-standstill = Coming from a country with the same agreement as Turkey
# source: a75cd4d0
rule-r17-work = Working half-time or more for more than three months
# source: 6c320160
rule-r17-work-to-check = Having work whose hours have to be counted
# source: e0b721c8
rule-r18-study = Studying, doing research or teaching
# source: 5c2f16dd
rule-r19-medical = Having a medical certificate: programme impossible
# source: 6882575e
rule-r19-medical-to-prove = Being ill, without a certificate
# source: f32775ba
rule-r20-three-years-since = Having three years of legal stay today
# source: 8b5cb9c2
rule-r21-obligated = Everyone else
# source: f103de8c
rule-r22-unsure = Several results are still possible
