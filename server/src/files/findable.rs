//! What search engines ask for: which pages they may read, and where these are.

use app::{public::info, routes::Page};
use axum::{
    Router,
    http::header,
    response::{IntoResponse, Response},
    routing::get,
};
use locales::Lang;
use service::Service;

use crate::state::AppState;

/// `/robots.txt` (RFC 9309) and `/sitemap.xml` (sitemaps.org, with the alternates of each
/// page by language).
pub fn routes(service: &Service) -> Router<AppState> {
    let public_url = &service.settings.public_url;
    let (robots, sitemap) = (robots(public_url), sitemap(public_url, &pages(service)));
    Router::new()
        .route(NAMES[0], get(async move || file("text/plain; charset=utf-8", robots)))
        .route(NAMES[1], get(async move || file("application/xml", sitemap)))
}

/// The addresses of both: no file of the site stands there.
pub const NAMES: [&str; 2] = ["/robots.txt", "/sitemap.xml"];

fn file(kind: &'static str, text: String) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=3600")], text).into_response()
}

fn robots(public_url: &str) -> String {
    let mut text = "User-agent: *\n".to_owned();
    for lang in Lang::ALL {
        for page in Page::all().iter().filter(|page| page.is_secret() || page.is_staff()) {
            let path = page.at(lang);
            let (before, _) = path.split_once('{').unwrap_or((&path, ""));
            let line = format!("Disallow: {before}\n");
            if !text.contains(&line) {
                text += &line;
            }
        }
    }
    text + &format!("Disallow: /api/\nSitemap: {public_url}{}\n", NAMES[1])
}

/// The pages of this installation that search engines may tell of.
fn pages(service: &Service) -> Vec<Page> {
    let first = Page::all().into_iter().filter(|page| page.is_indexed() && !matches!(page, Page::Info(_)));
    first.chain(info::all(service).into_iter().map(Page::Info)).collect()
}

fn sitemap(public_url: &str, pages: &[Page]) -> String {
    let mut text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
        <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
        xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
        .to_owned();
    for page in pages {
        for lang in Lang::ALL {
            text += &format!("<url><loc>{public_url}{}</loc>", page.at(lang));
            for other in Lang::ALL {
                text += &format!(
                    "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{public_url}{}\"/>",
                    other.code(),
                    page.at(other)
                );
            }
            text += "</url>\n";
        }
    }
    text + "</urlset>\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_in_the_map_in_every_language() {
        let map = sitemap("https://jalon.example", &[Page::Home, Page::Screening]);
        assert_eq!(map.matches("<url>").count(), 2 * Lang::ALL.len());
        assert!(map.contains("<loc>https://jalon.example/ar/screening</loc>"));
    }

    #[test]
    fn robots_are_kept_from_secrets_and_from_the_console() {
        let robots = robots("https://jalon.example");
        for line in ["Disallow: /fr/my/\n", "Disallow: /ar/staff\n", "Disallow: /api/\n"] {
            assert!(robots.contains(line), "{robots}");
        }
        assert!(robots.ends_with("Sitemap: https://jalon.example/sitemap.xml\n"));
    }
}
