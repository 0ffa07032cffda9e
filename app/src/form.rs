//! A form as it was sent: the one way in which answers reach a page, with
//! scripts (read from the form element) or without (the body of a POST).

use std::{convert::Infallible, fmt, str::FromStr};

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The pairs of a form, in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormPost(pub Vec<(String, String)>);

/// Stand between a name and its value, and behind each pair: characters that no
/// keyboard types and no field accepts.
const BETWEEN: char = '\u{1f}';
const AFTER: char = '\u{1e}';

/// Begins the names of a form's fields while another form carries them.
const KEPT: &str = "kept.";

// Not JSON: the first page keeps a form in the tab, and the reader of JSON comes with
// the parts that talk to the server.
impl fmt::Display for FormPost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in &self.0 {
            for part in [name.as_str(), "\u{1f}", &value.replace([BETWEEN, AFTER], ""), "\u{1e}"] {
                f.write_str(part)?;
            }
        }
        Ok(())
    }
}

impl FromStr for FormPost {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        let pairs = text.split_terminator(AFTER).filter_map(|pair| pair.split_once(BETWEEN));
        Ok(Self(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()))
    }
}

/// Writes a text into a query: letters, digits and `-._~/` as they are, each other
/// byte as `%` and two digits (RFC 3986, section 2.1).
fn encode(text: &str, into: &mut String) {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            into.push(char::from(byte));
        } else {
            into.push('%');
            into.extend([byte >> 4, byte & 15].iter().filter_map(|half| DIGITS.get(usize::from(*half))));
        }
    }
}

impl FormPost {
    /// The first value of a field.
    #[must_use]
    pub fn first(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The first value of a field without blank space around it, or nothing.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.first(name).unwrap_or_default().trim()
    }

    /// All values of a field.
    pub fn all<'form>(&'form self, name: &str) -> impl Iterator<Item = &'form str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// As an address says it: `?name=value&…`, or nothing.
    #[must_use]
    pub fn as_query(&self) -> String {
        let mut query = String::new();
        for (place, (name, value)) in self.0.iter().enumerate() {
            query.push(if place == 0 { '?' } else { '&' });
            encode(name, &mut query);
            query.push('=');
            encode(value, &mut query);
        }
        query
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same form, to be carried by another page: every name says so.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub fn kept(&self) -> Self {
        Self(self.0.iter().map(|(name, value)| ([KEPT, name].concat(), value.clone())).collect())
    }

    /// The form that this one carries, still with the names of one that is carried.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub fn only_kept(&self) -> Self {
        Self(self.0.iter().filter(|(name, _)| name.starts_with(KEPT)).cloned().collect())
    }

    /// Whether it carries another form.
    #[must_use]
    pub fn has_kept(&self) -> bool {
        self.0.iter().any(|(name, _)| name.starts_with(KEPT))
    }

    /// The fields of the form that it carries: the name by which it is carried, its
    /// own name, and the value.
    pub fn carried(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.0
            .iter()
            .filter_map(|(name, value)| Some((name.as_str(), name.strip_prefix(KEPT)?, value.as_str())))
    }

    /// The form that this page answers: posted to the server, or nothing.
    /// The browser finds the same value in the page, so both render alike.
    #[must_use]
    pub fn posted() -> Self {
        Self::posted_and(core::convert::identity)
    }

    /// The same, made by the server into what the browser can read alike: it
    /// knows less.
    #[must_use]
    pub fn posted_and(prepare: impl FnOnce(Self) -> Self) -> Self {
        SharedValue::new_str(|| prepare(use_context::<Self>().unwrap_or_default())).into_inner()
    }

    /// Sends the form as a browser without scripts does: the page goes on to the
    /// answer.
    #[cfg(feature = "hydrate")]
    pub fn send_plainly(&self, address: &str) {
        use wasm_bindgen::{JsCast, JsValue};

        let send = || -> Result<(), JsValue> {
            let document = leptos::prelude::document();
            let form = document.create_element("form")?.unchecked_into::<web_sys::HtmlFormElement>();
            form.set_attribute("method", "post")?;
            form.set_attribute("action", address)?;
            for (name, value) in &self.0 {
                let input = document.create_element("input")?;
                for (attribute, text) in
                    [("type", "hidden"), ("name", name.as_str()), ("value", value.as_str())]
                {
                    input.set_attribute(attribute, text)?;
                }
                form.append_child(&input)?;
            }
            document.body().ok_or(JsValue::NULL)?.append_child(&form)?;
            form.submit()
        };
        // What cannot be sent stands on the page as before.
        let _ = send();
    }

    /// Reads the fields of a form element as they stand.
    #[cfg(feature = "hydrate")]
    #[must_use]
    pub fn of_element(form: &web_sys::HtmlFormElement) -> Self {
        web_sys::FormData::new_with_form(form).map(|data| Self::of_pairs(&data)).unwrap_or_default()
    }

    /// Reads what the browser iterates over as pairs of texts.
    #[cfg(feature = "hydrate")]
    #[must_use]
    pub fn of_pairs(pairs: &wasm_bindgen::JsValue) -> Self {
        use wasm_bindgen::JsCast;

        let entries = js_sys::try_iter(pairs).ok().flatten().into_iter().flatten().flatten();
        let pair = |entry: wasm_bindgen::JsValue| {
            let entry: js_sys::Array = entry.unchecked_into();
            Some((entry.get(0).as_string()?, entry.get(1).as_string()?))
        };
        Self(entries.filter_map(pair).collect())
    }

    /// Reads the form element that a submit event belongs to, with the button
    /// that was pressed.
    #[cfg(feature = "hydrate")]
    #[must_use]
    pub fn submitted(event: &web_sys::SubmitEvent) -> Self {
        use wasm_bindgen::JsCast;

        let Some(form) = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlFormElement>().ok())
        else {
            return Self::default();
        };
        let Self(mut pairs) = Self::of_element(&form);
        if let Some(button) =
            event.submitter().and_then(|element| element.dyn_into::<web_sys::HtmlButtonElement>().ok())
            && !button.name().is_empty()
        {
            pairs.push((button.name(), button.value()));
        }
        Self(pairs)
    }
}
