//! Each page has one address. What mails, chats and hands add to it (a slash too
//! many, capitals in the language, a full stop or a bracket behind a link) leads
//! there by a redirect that keeps method and body (308, RFC 9110, 15.4.9).

use axum::{
    extract::Request,
    http::{StatusCode, header},
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
pub fn redirect(request: &Request) -> Option<Response> {
    let path = page_address(request.uri().path())?;
    let address = match request.uri().query() {
        Some(query) => format!("{path}?{query}"),
        None => path,
    };
    Some((StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, address)]).into_response())
}

/// The address of the page that is meant, where it is written in another way.
/// It always begins with one slash and a language: it leads nowhere else.
fn page_address(path: &str) -> Option<String> {
    if !begins_with_a_language(path) || is_page_address(path) {
        return None;
    }
    let mut steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
    let last = steps.pop()?;
    let last = without_what_follows(last);
    steps.extend((!last.is_empty()).then_some(last));
    let (first, rest) = steps.split_first()?;
    let lang = Lang::ALL.into_iter().find(|lang| lang.code().eq_ignore_ascii_case(first))?;
    let address = [&[lang.code()], rest].concat().iter().fold(String::new(), |path, step| path + "/" + step);
    (address != path).then_some(address)
}

/// In any writing.
fn begins_with_a_language(path: &str) -> bool {
    let begin = path.trim_start_matches('/');
    Lang::ALL
        .into_iter()
        .map(Lang::code)
        .any(|code| begin.get(..code.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(code)))
}

/// Whether a page, if one stands there, stands at this very address: what nearly
/// every request asks for, so nothing is put together to find out.
fn is_page_address(path: &str) -> bool {
    let begins_well = Lang::ALL.into_iter().any(|lang| {
        let rest = path.strip_prefix('/').and_then(|path| path.strip_prefix(lang.code()));
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    });
    let (_, last) = path.rsplit_once('/').unwrap_or_default();
    let ends_well = last.ends_with(|end: char| end.is_ascii_alphanumeric()) && !last.contains('%');
    begins_well && ends_well && !path.contains("//")
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
        /// What is left alone at once would also have been left alone after a look.
        #[test]
        fn an_address_that_is_one_has_no_better_writing(path in "(/|/fr|/EN|/ar|fr|evil|\\.|%22|%C2|\\\\|é|[a-z]){0,8}") {
            if is_page_address(&path) {
                let steps: Vec<&str> = path.split('/').skip(1).collect();
                let last = steps.last().copied().unwrap_or_default();
                prop_assert!(steps.iter().all(|step| !step.is_empty()), "{path}");
                prop_assert_eq!(without_what_follows(last), last);
                prop_assert!(Lang::ALL.into_iter().any(|lang| steps.first() == Some(&lang.code())), "{}", path);
            }
        }

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
