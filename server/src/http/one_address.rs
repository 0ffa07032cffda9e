//! Each page has one address. What mails, chats and hands add to it (a slash too
//! many, capitals in the language, a full stop or a bracket behind a link) leads
//! there by a redirect that keeps method and body (308, RFC 9110, 15.4.9).

use axum::{
    extract::Request,
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use locales::Lang;

/// What a program that makes links out of a text takes along, as it stands in a
/// path; the last four are », ”, ’ and ….
const BEHIND_A_LINK: [&str; 20] = [
    ".",
    ",",
    ";",
    ":",
    "!",
    ")",
    "]",
    "}",
    ">",
    "'",
    "*",
    "%5D",
    "%7D",
    "%3E",
    "%22",
    "%20",
    "%C2%BB",
    "%E2%80%9D",
    "%E2%80%99",
    "%E2%80%A6",
];

/// Sends whoever asks for a page by another writing of its address there.
pub async fn redirect(request: Request, next: Next) -> Response {
    let Some(path) = page_address(request.uri().path()) else { return next.run(request).await };
    let address = match request.uri().query() {
        Some(query) => format!("{path}?{query}"),
        None => path,
    };
    (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, address)]).into_response()
}

/// The address of the page that is meant, where it is written in another way.
/// It always begins with one slash and a language: it leads nowhere else.
fn page_address(path: &str) -> Option<String> {
    let mut steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
    let last = steps.pop()?;
    let last = without_what_follows(last);
    steps.extend((!last.is_empty()).then_some(last));
    let (first, rest) = steps.split_first()?;
    let lang = Lang::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(first))?;
    let address = [&[lang.code()], rest].concat().iter().fold(String::new(), |path, step| path + "/" + step);
    (address != path).then_some(address)
}

fn without_what_follows(step: &str) -> &str {
    let ends_with = |step: &str, end: &str| {
        let start = step.len().checked_sub(end.len()).filter(|start| step.is_char_boundary(*start))?;
        let (before, ending) = step.split_at(start);
        ending.eq_ignore_ascii_case(end).then_some(before.len())
    };
    let mut step = step;
    while let Some(length) = BEHIND_A_LINK.iter().find_map(|end| ends_with(step, end)) {
        step = step.get(..length).unwrap_or_default();
    }
    step
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn other_writings_lead_to_the_page() {
        for (written, page) in [
            ("/fr/", "/fr"),
            ("/FR", "/fr"),
            ("//fr", "/fr"),
            ("/fr//screening", "/fr/screening"),
            ("/Ar/screening/", "/ar/screening"),
            ("/en/my/0123/cancel).", "/en/my/0123/cancel"),
            ("/en/my/0123%C2%bb,", "/en/my/0123"),
            ("/fr/my/0123/.", "/fr/my/0123"),
            ("/fr.", "/fr"),
        ] {
            assert_eq!(page_address(written).as_deref(), Some(page), "{written}");
        }
    }

    #[test]
    fn what_is_no_page_is_left_alone() {
        for path in [
            "/",
            "//",
            "/healthz",
            "/api/v1/",
            "/pkg//x.js",
            "//evil.example/",
            "/xx/",
            "/...",
            "/fr",
            "/fr/my/a.b",
        ] {
            assert_eq!(page_address(path), None, "{path}");
        }
    }

    proptest! {
        /// No redirect leads to another state, and none leads to another redirect.
        #[test]
        fn a_redirect_ends_at_a_page_of_ours(path in "(/|/fr|/EN|/ar|fr|evil|\\.|%22|%C2|\\\\|é|[a-z]){0,8}") {
            if let Some(address) = page_address(&path) {
                prop_assert!(Lang::of_path(&address).is_some(), "{address}");
                prop_assert!(!address.contains("//"), "{address}");
                prop_assert_eq!(page_address(&address), None);
            }
        }
    }
}
