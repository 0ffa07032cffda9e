//! The rules that this version applies, in their order.

use domain::eligibility::RULEBOOK;

use super::say;

pub fn print() {
    let stamp = RULEBOOK.stamp();
    say(format!("{} {} {}", stamp.id, stamp.version, stamp.hash_text()));
    for rule in RULEBOOK.rules {
        let sources: Vec<_> = rule
            .reasons
            .iter()
            .filter_map(|reason| reason.citation)
            .map(|citation| citation.citation().article)
            .collect();
        let sources = if sources.is_empty() { String::new() } else { format!("  [{}]", sources.join("; ")) };
        say(format!(
            "{:<32} {:<14} {}{sources}",
            rule.id.as_str(),
            rule.status.as_str(),
            rule.certainty.as_str()
        ));
    }
}
