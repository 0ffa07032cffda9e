### The rulebook: to be read again, remarked upon and signed.

desk-rulebook = Rules
rulebook-title = The rules
rulebook-lead = These are the rules that the application uses, word for word. Read them, note anything that surprises you, then sign.
rulebook-in-french = This document is in French, like the law.

## Versions
rulebook-versions = Versions
rulebook-version = Version { $version }
rulebook-in-force = In force
rulebook-earlier = Earlier version
rulebook-read-this = Read this version
rulebook-reading = You are reading this version.
rulebook-fingerprint = Check code
rulebook-rules = { $count ->
    [one] { $count } rule
   *[other] { $count } rules
}
rulebook-agrees = { $count ->
    [one] The case of the book gets the expected result.
   *[other] All { $count } cases of the book get the expected result.
}
rulebook-differs = { $count ->
    [one] { $count } difference from the case book
   *[other] { $count } differences from the case book
}

## Signatures
rulebook-unsigned = Nobody has signed this version yet.
rulebook-signed-by = Signed by { $name } on { $date }
rulebook-earlier-words = (on an earlier wording)
rulebook-sign-title = Sign this version
rulebook-sign-read = I have read all the rules of this version.
rulebook-sign = Sign this version
rulebook-sign-coordinators = Only the coordination team signs. Your remarks are welcome.

## Remarks
rulebook-open-remarks = { $count ->
    [one] { $count } open remark
   *[other] { $count } open remarks
}
rulebook-no-open-remarks = No open remark
rulebook-remark-by = { $name }, { $when }
rulebook-remark-settled-by = Settled by { $name }, { $when }
rulebook-remark-settle = This is settled
rulebook-remark-settle-one = Note that the remark of { $name } is settled
rulebook-lost-remarks = Remarks on rules that are no longer there
rulebook-remark-add = Write a remark
rulebook-remark-label = Your remark on rule { $rule }
rulebook-remark-hint = 2000 characters at most. Nothing about a person.
rulebook-remark-save = Keep the remark

## Document
rulebook-contents = In this document
rulebook-graph = The decision graph: the rules from top to bottom, each with its result

## Answers
rulebook-said-signed = It is signed. Thank you.
rulebook-said-already = You had already signed this version.
rulebook-said-remarked = Your remark is kept.
rulebook-said-settled = The remark is settled. It can still be read.
rulebook-said-nothing-open = Somebody has already settled this remark.
rulebook-refused-not-read = Read the rules, then tick the box.
rulebook-refused-empty = Write your remark.
rulebook-refused-long = Your remark is too long. Keep it to 2000 characters.
