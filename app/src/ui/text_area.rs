//! Several lines of text that keep what was typed and say what is wrong with it.

use leptos::prelude::*;

#[component]
pub fn TextArea(
    #[prop(into)] id: String,
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(into)] hint: String,
    #[prop(into)] value: String,
    /// What is wrong; empty where nothing is.
    #[prop(into)]
    error: String,
) -> impl IntoView {
    let is_wrong = !error.is_empty();
    let (hint_id, error_id) = (format!("{id}-hint"), format!("{id}-error"));
    let described_by = if is_wrong { format!("{hint_id} {error_id}") } else { hint_id.clone() };
    view! {
        <div class="field" class:wrong=is_wrong>
            <label for=id.clone()>{label}</label>
            <p class="muted small" id=hint_id>{hint}</p>
            {is_wrong.then(|| view! { <p class="field-error" id=error_id>{error}</p> })}
            <textarea
                id=id
                name=name
                rows="4"
                dir="auto"
                aria-invalid=is_wrong.then_some("true")
                aria-describedby=described_by
            >
                {content(value)}
            </textarea>
        </div>
    }
}

/// Leptos 0.8 writes into a text area what it is given; in a document that must
/// be escaped, and a first line break would be lost.
fn content(text: String) -> String {
    #[cfg(feature = "ssr")]
    return ["\n", &text.replace('&', "&amp;").replace('<', "&lt;")].concat();
    #[cfg(not(feature = "ssr"))]
    text
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::content;

    #[test]
    fn what_was_typed_stays_in_the_field() {
        let typed = "</textarea><script>alert(1)</script> & more";
        assert_eq!(content(typed.to_owned()), "\n&lt;/textarea>&lt;script>alert(1)&lt;/script> &amp; more");
    }
}
