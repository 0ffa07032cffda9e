//! What stands in the document, in order.

use domain::eligibility::{AnswerForm, Case, Difference, FactName, Rule, Rulebook, Status, VERSIONS};

use crate::blocks::Block;
use crate::{french, graph_svg};

pub(crate) const TITLE: &str = "Le livre de règles du parcours d'intégration";

pub(crate) fn blocks(rulebook: &'static Rulebook, cases: &[Case]) -> Vec<Block> {
    let mut blocks = introduction(rulebook, cases);
    blocks.push(heading("Les règles dans l'ordre"));
    blocks.push(paragraph(
        "La première règle qui s'applique décide. Entre parenthèses, la valeur du fait comme l'application l'écrit.",
    ));
    blocks.push(table_of_rules(rulebook));
    blocks.push(heading("Le graphe de décision"));
    blocks.push(Block::Graph(
        "Les règles de haut en bas, chacune avec le résultat qu'elle donne",
        graph_svg(rulebook),
    ));
    blocks.push(heading("Les délais"));
    blocks.extend(terms(rulebook));
    blocks.push(heading("Règle par règle"));
    rulebook.rules.iter().for_each(|rule| blocks.extend(one_rule(rule)));
    blocks.push(heading("Les faits"));
    blocks.push(table_of_facts());
    blocks.push(heading("Ce qui a changé depuis la version précédente"));
    blocks.extend(changes(rulebook));
    blocks.push(heading("Le livre des cas"));
    blocks.extend(case_book(rulebook, cases));
    blocks.push(heading("Les sources"));
    let sources = french::SOURCES.iter().map(|(id, name)| vec![(*id).to_owned(), (*name).to_owned()]);
    blocks.push(Block::Table(vec!["Source", "Texte"], sources.collect()));
    blocks
}

fn heading(title: &str) -> Block {
    Block::Heading(2, title.to_owned())
}

fn paragraph(words: &str) -> Block {
    Block::Paragraph(words.to_owned())
}

fn introduction(rulebook: &Rulebook, cases: &[Case]) -> Vec<Block> {
    vec![
        Block::Heading(1, TITLE.to_owned()),
        Block::Paragraph(format!(
            "Version `{}`, code de contrôle `{}` : {} règles, {} cas. Ce document est produit à partir des règles mêmes \
             que l'application applique ; il ne se modifie pas à la main.",
            rulebook.version,
            rulebook.stamp().hash_text(),
            rulebook.rules.len(),
            cases.len(),
        )),
        paragraph(
            "Une personne exemptée est en dehors de la définition de la loi ; une personne dispensée y entre, mais une \
             preuve la libère. Quand un résultat est à confirmer ou à examiner, un rendez-vous est proposé : c'est un \
             travailleur du centre qui décide. Toute personne qui n'est pas obligée peut suivre le parcours comme \
             volontaire.",
        ),
        paragraph(
            "Un résultat n'est donné que si toutes les réponses encore possibles y mènent. Si plus aucune question ne \
             peut aider et que plusieurs résultats restent possibles, la situation est à examiner (`R22-UNSURE`).",
        ),
    ]
}

fn table_of_rules(rulebook: &Rulebook) -> Block {
    let rows = rulebook.rules.iter().map(|rule| {
        vec![
            format!("`{}`", rule.id.as_str()),
            french::rule(rule),
            french::status(rule.status).to_owned(),
            french::sureness(rule),
            rule.sources.join(", "),
        ]
    });
    Block::Table(vec!["Règle", "S'applique si", "Résultat", "Certitude", "Sources"], rows.collect())
}

fn one_rule(rule: &Rule) -> Vec<Block> {
    let facts: Vec<String> = rule.facts().iter().map(|name| format!("`{}`", name.as_str())).collect();
    let documents: Vec<&str> = rule.documents.iter().map(|document| french::document(*document)).collect();
    let mut lines = vec![
        format!("S'applique si : {}.", french::rule(rule)),
        format!("Résultat : {}, {}.", french::status(rule.status), french::sureness(rule)),
    ];
    if !facts.is_empty() {
        lines.push(format!("Faits lus : {}.", facts.join(", ")));
    }
    if !documents.is_empty() {
        lines.push(format!("À apporter : {}.", documents.join(" ; ")));
    }
    lines.push(format!("Sources : {}.", rule.sources.join(", ")));
    let mut blocks = vec![Block::Heading(3, rule.id.as_str().to_owned()), Block::List(lines)];
    if let Some(id) = rule.reasons.iter().find_map(|reason| reason.citation) {
        let citation = id.citation();
        let name = format!("{} ({})", citation.article, french::confidence(citation.confidence));
        blocks.push(Block::Link(name, citation.url));
    }
    blocks
}

fn terms(rulebook: &Rulebook) -> Vec<Block> {
    let terms = rulebook.terms;
    let mut lines = vec![
        format!(
            "Se présenter au centre : {} mois après l'inscription à la commune (`present_at_centre`).",
            terms.present_months
        ),
        format!("Date à viser : {} mois après la commande du titre de séjour (`aim_for`).", terms.aim_months),
    ];
    if let Some(longer) = terms.allowed {
        lines.push(format!(
            "Date permise : {} mois après la commande du titre, si elle a eu lieu le {} ou après (`allowed_until`) ; \
             avant le {}, il n'est pas clair quelle règle s'applique, et le verdict le dit.",
            longer.months, longer.from, longer.sure_from,
        ));
    }
    lines.push(
        "Les mois se comptent dans le calendrier : si le dernier mois n'a pas ce jour, c'est son dernier jour.".to_owned(),
    );
    vec![Block::List(lines)]
}

fn table_of_facts() -> Block {
    let rows = FactName::ALL.iter().map(|name| {
        let values = match name.form() {
            AnswerForm::Choice(words) => {
                words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" ")
            }
            AnswerForm::YesNo => "oui ou non".to_owned(),
            AnswerForm::Nationalities => "codes ISO 3166-1".to_owned(),
            AnswerForm::Commune => "code INS".to_owned(),
            AnswerForm::Date { allows_year: true, .. } => "date, mois ou année".to_owned(),
            AnswerForm::Date { .. } => "date ou mois".to_owned(),
        };
        vec![format!("`{}`", name.as_str()), french::fact(*name).to_owned(), values]
    });
    Block::Table(vec!["Fait", "Sens", "Valeurs"], rows.collect())
}

/// Compares with the version before: rules that came, went or changed.
fn changes(rulebook: &'static Rulebook) -> Vec<Block> {
    let place = VERSIONS.iter().position(|book| book.hash == rulebook.hash);
    let before = place.and_then(|place| place.checked_sub(1)).and_then(|place| VERSIONS.get(place));
    let Some(before) = before else {
        return vec![paragraph("C'est la première version.")];
    };
    let mut lines = Vec::new();
    for rule in rulebook.rules {
        match before.rule(rule.id) {
            None => lines.push(format!("`{}` est nouvelle : {}.", rule.id.as_str(), french::rule(rule))),
            Some(old) if !same(old, rule) => lines.push(format!(
                "`{}` disait : {} ({}, {}).",
                rule.id.as_str(),
                french::rule(old),
                french::status(old.status),
                french::sureness(old),
            )),
            Some(_) => {}
        }
    }
    for old in before.rules.iter().filter(|old| rulebook.rule(old.id).is_none()) {
        lines.push(format!("`{}` n'existe plus.", old.id.as_str()));
    }
    if rulebook.terms.allowed.is_some() && before.terms.allowed.is_none() {
        lines.push("La date permise (`allowed_until`) est nouvelle.".to_owned());
    }
    vec![Block::Paragraph(format!("Version précédente : `{}`.", before.version)), Block::List(lines)]
}

fn same(old: &Rule, new: &Rule) -> bool {
    old.when == new.when
        && old.except == new.except
        && old.status == new.status
        && old.certainty == new.certainty
        && old.doubt == new.doubt
}

fn case_book(rulebook: &'static Rulebook, cases: &[Case]) -> Vec<Block> {
    let wrong = differences(rulebook, cases);
    let rows = cases.iter().map(|case| {
        let expected = &case.expected;
        let date = |date: Option<chrono::NaiveDate>| date.map(|date| date.to_string()).unwrap_or_default();
        let status = Status::parse(&expected.status).map_or("?", french::status);
        vec![
            case.id.clone(),
            case.person.trim().to_owned(),
            format!("`{}`", expected.rule),
            status.to_owned(),
            date(expected.aim_for),
            date(expected.allowed_until),
        ]
    });
    let head = vec!["Cas", "Personne", "Règle attendue", "Résultat", "À viser", "Permis jusqu'au"];
    let mut blocks = vec![Block::Table(head, rows.collect())];
    if wrong.is_empty() {
        blocks.push(paragraph("Tous les cas reçoivent le verdict attendu."));
    } else {
        blocks.push(paragraph("Ces cas ne reçoivent pas le verdict attendu :"));
        blocks.push(Block::List(wrong));
    }
    blocks
}

pub(crate) fn differences(rulebook: &'static Rulebook, cases: &[Case]) -> Vec<String> {
    let of_one = |case: &Case| -> Vec<String> {
        case.differences(rulebook).iter().map(|one| in_words(case, one)).collect()
    };
    cases.iter().flat_map(of_one).collect()
}

/// A difference as a sentence.
fn in_words(case: &Case, one: &Difference) -> String {
    let part = match one.part {
        "status" => "le résultat",
        "rule" => "la règle",
        "certainty" => "la certitude",
        "aim_for" => "la date à viser",
        _ => "la date permise",
    };
    let shown = |value: &str| if value.is_empty() { "rien".to_owned() } else { format!("`{value}`") };
    format!(
        "{} ({}) : pour {part}, on attend {} et les règles disent {}.",
        case.id,
        case.person.trim(),
        shown(&one.expected),
        shown(&one.found),
    )
}
