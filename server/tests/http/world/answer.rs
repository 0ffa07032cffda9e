//! What came back.

use axum::{body::to_bytes, http::HeaderMap, response::Response};
use serde_json::Value;

pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub async fn read(response: Response) -> Self {
        let (head, body) = response.into_parts();
        let body = to_bytes(body, 4_000_000).await.unwrap().to_vec();
        Self { status: head.status.as_u16(), headers: head.headers, body }
    }

    /// The page as a reader sees it: without marks between texts, and without the
    /// finer points of typography.
    pub fn plain(&self) -> String {
        let text = self.text().replace("<!>", "").replace(['\u{2068}', '\u{2069}'], "");
        text.replace('’', "'").replace(['\u{a0}', '\u{202f}'], " ")
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// Name and value of each cookie that was set, as a browser sends it back.
    pub fn cookies(&self) -> Vec<String> {
        let set = self.headers.get_all("set-cookie").iter().filter_map(|cookie| cookie.to_str().ok());
        set.filter_map(|cookie| cookie.split(';').next()).map(str::to_owned).collect()
    }

    /// The first of them: that of the session.
    pub fn cookie(&self) -> Option<String> {
        self.cookies().into_iter().next()
    }

    /// Holds the answer of a server function to be this error.
    #[track_caller]
    pub fn is_error(&self, status: u16, code: &str) {
        assert_eq!((self.status, self.text()), (status, format!("\"{code}\"")));
    }

    /// Where a form without scripts leads on to.
    #[track_caller]
    pub fn leads_to(&self) -> &str {
        assert_eq!(self.status, 303, "{}", self.text());
        self.header("location")
    }

    /// Holds the page to be shown again with this status, and to say why.
    #[track_caller]
    pub fn says(&self, status: u16, why: &str) {
        assert_eq!(self.status, status, "{why}");
        assert!(self.plain().contains(why), "{why}: {}", self.plain());
    }

    /// Holds the answer to be a problem document of this status and code.
    #[track_caller]
    pub fn is_problem(&self, status: u16, code: &str) -> Value {
        assert_eq!(self.status, status, "{}", self.text());
        assert_eq!(self.header("content-type"), "application/problem+json");
        let problem = self.json();
        assert_eq!(problem["code"], code, "{problem}");
        assert_eq!(problem["status"], status);
        assert_eq!(problem["type"], format!("urn:jalon:problem:{code}"));
        problem
    }
}

/// Field and code of each wrong field of a problem.
pub fn wrong_fields(problem: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let fields = problem["fields"].as_array().unwrap();
    fields.iter().map(|field| (text(&field["field"]), text(&field["code"]))).collect()
}
