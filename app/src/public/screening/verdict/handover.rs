//! Her answers as a code to show at the centre: made where she is, read by the
//! worker's screen, known to no server in between.

use chrono::NaiveDate;
use domain::eligibility::{DeadlinePolicy, Facts, Handover, RULEBOOK};
use fast_qr::{ECL, QRBuilder};
use leptos::prelude::*;
use locales::LazyTexts;

#[component]
pub fn HandoverCode(facts: Facts, today: NaiveDate, policy: DeadlinePolicy) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    let letters = Handover::new(facts, today, policy, &RULEBOOK).to_text();
    view! {
        <details class="why handover">
            <summary>{texts.handover_title()}</summary>
            <p>{texts.handover_text()}</p>
            <Picture letters=letters.clone()/>
            <p class="muted small">{texts.handover_letters()}</p>
            <p class="letters" dir="ltr" translate="no">{in_groups(&letters)}</p>
            <p class="muted small with-scripts">{texts.handover_private()}</p>
        </details>
    }
}

/// Modules of white around the code: the four that scanners expect.
const QUIET: usize = 4;

/// The code as one black path; nothing where no code can hold the letters.
#[component]
fn Picture(letters: String) -> impl IntoView {
    let texts = expect_context::<LazyTexts>();
    // Capitals and digits: the code is dense, and half a quarter of it may be lost.
    QRBuilder::new(letters.as_bytes()).ecl(ECL::M).build().ok().map(|code| {
        let side = code.size + 2 * QUIET;
        let mut path = String::new();
        for (row, modules) in code.data.chunks(code.size).take(code.size).enumerate() {
            for (column, _) in modules.iter().enumerate().filter(|(_, module)| module.value()) {
                path.push_str(&format!("M{} {}h1v1h-1z", column + QUIET, row + QUIET));
            }
        }
        view! {
            <svg class="code" viewBox=format!("0 0 {side} {side}") role="img" aria-label=texts.handover_qr() shape-rendering="crispEdges">
                <path class="paper" d=format!("M0 0H{side}V{side}H0z")/>
                <path d=path/>
            </svg>
        }
    })
}

/// Five letters at a time: what can be read aloud or typed.
fn in_groups(letters: &str) -> String {
    let mut groups = String::new();
    for (place, letter) in letters.chars().enumerate() {
        if place > 0 && place % 5 == 0 {
            groups.push(' ');
        }
        groups.push(letter);
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_stand_in_fives_and_read_as_before() {
        assert_eq!(in_groups("J1ABCDE23"), "J1ABC DE23");
        let (today, policy) = ("2026-11-25".parse().unwrap(), DeadlinePolicy::Seed18Months);
        let code = Handover::new(Facts::new(), today, policy, &RULEBOOK);
        assert_eq!(Handover::read(&in_groups(&code.to_text())), Ok(code));
    }
}
