//! Reads a request's fields one by one and remembers everything that is wrong,
//! so that a partner mends all of it at once. What nobody asked for is refused:
//! a misspelt field must not pass for an absent one.

use axum::{
    extract::{FromRequest, Query, Request},
    http::{HeaderMap, StatusCode, header},
};
use serde_json::{Map, Value};

use super::{
    problem::{Code, FieldProblem, Problem},
    unique_keys,
};

/// The fields of one object.
pub struct Fields {
    place: String,
    left: Map<String, Value>,
    known: Vec<&'static str>,
    wrong: Vec<FieldProblem>,
}

/// A body that is one JSON object.
pub struct JsonObject(pub Fields);

impl<S: Send + Sync> FromRequest<S> for JsonObject {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        if !is_json(request.headers()) {
            return Err(Code::NotJson.into());
        }
        let body =
            axum::body::Bytes::from_request(request, state).await.map_err(|_| Code::MalformedRequest)?;
        let Some((Value::Object(fields), twice)) = unique_keys::parse(&body) else {
            return Err(Code::MalformedRequest.into());
        };
        let mut fields = Fields::new(String::new(), fields);
        for place in twice {
            fields.refuse(&place, "twice");
        }
        Ok(Self(fields))
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/json")
}

impl Fields {
    fn new(place: String, left: Map<String, Value>) -> Self {
        Self { place, left, known: Vec::new(), wrong: Vec::new() }
    }

    /// The fields of a query string; a name that comes twice is wrong.
    ///
    /// # Errors
    /// When the query string cannot be read at all.
    pub fn of_query(request: &Request) -> Result<Self, Problem> {
        let pairs = Query::<Vec<(String, String)>>::try_from_uri(request.uri())
            .map_err(|_| Problem::bare(StatusCode::BAD_REQUEST))?;
        let mut fields = Self::new(String::new(), Map::new());
        for (name, value) in pairs.0 {
            if fields.left.insert(name.clone(), Value::String(value)).is_some() {
                fields.refuse(&name, "twice");
            }
        }
        Ok(fields)
    }

    /// Says that a field is wrong.
    pub fn refuse(&mut self, name: &str, code: &'static str) {
        self.refuse_but(name, code, Vec::new());
    }

    /// Says that a field is wrong, and what could stand there.
    pub fn refuse_but(&mut self, name: &str, code: &'static str, allowed: Vec<String>) {
        let field = format!("{}{name}", self.place);
        self.wrong.push(FieldProblem { field, code, allowed });
    }

    /// Whether something was already said about a field.
    #[must_use]
    pub fn is_wrong(&self, name: &str) -> bool {
        let field = format!("{}{name}", self.place);
        self.wrong.iter().any(|wrong| wrong.field == field)
    }

    /// A text, empty where absent. A number is taken as it is written.
    pub fn text(&mut self, name: &'static str) -> String {
        match self.take(name) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text,
            Some(Value::Number(number)) => number.to_string(),
            Some(_) => {
                self.refuse(name, "not_a_text");
                String::new()
            }
        }
    }

    /// A text that `parse` understands; nothing where absent.
    pub fn parsed<T>(
        &mut self,
        name: &'static str,
        code: &'static str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(name);
        if text.is_empty() {
            return None;
        }
        let value = parse(&text);
        if value.is_none() {
            self.refuse(name, code);
        }
        value
    }

    /// One word of a list; nothing where absent.
    pub fn word<T>(
        &mut self,
        name: &'static str,
        allowed: impl Fn() -> Vec<&'static str>,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(name);
        if text.is_empty() {
            return None;
        }
        let value = parse(&text);
        if value.is_none() {
            self.refuse_but(name, "unknown_value", allowed().into_iter().map(str::to_owned).collect());
        }
        value
    }

    /// A boolean; nothing where absent.
    pub fn flag(&mut self, name: &'static str) -> Option<bool> {
        match self.take(name) {
            None | Some(Value::Null) => None,
            Some(Value::Bool(value)) => Some(value),
            Some(_) => {
                self.refuse(name, "not_a_boolean");
                None
            }
        }
    }

    /// The fields of an object inside; none where absent.
    pub fn object(&mut self, name: &'static str) -> Self {
        let place = format!("{}{name}.", self.place);
        match self.take(name) {
            None | Some(Value::Null) => Self::new(place, Map::new()),
            Some(Value::Object(fields)) => Self::new(place, fields),
            Some(_) => {
                self.refuse(name, "not_an_object");
                Self::new(place, Map::new())
            }
        }
    }

    /// Everything that is left, by name.
    pub fn rest(&mut self) -> Map<String, Value> {
        std::mem::take(&mut self.left)
    }

    /// Takes over what is wrong inside an object.
    pub fn finish_inside(&mut self, inside: Self) {
        self.wrong.extend(inside.with_unknown().wrong);
    }

    /// # Errors
    /// Everything that was wrong, unknown fields included.
    pub fn finish(self) -> Result<(), Problem> {
        let all = self.with_unknown();
        if all.wrong.is_empty() { Ok(()) } else { Err(Problem::fields(all.wrong)) }
    }

    fn with_unknown(mut self) -> Self {
        for name in self.rest().keys() {
            self.refuse_but(
                name,
                "unknown_field",
                self.known.iter().map(|known| (*known).to_owned()).collect(),
            );
        }
        self
    }

    fn take(&mut self, name: &'static str) -> Option<Value> {
        self.known.push(name);
        self.left.remove(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(json: &str) -> Fields {
        Fields::new(String::new(), serde_json::from_str(json).unwrap())
    }

    fn wrong(fields: Fields) -> Vec<(String, &'static str)> {
        fields.with_unknown().wrong.into_iter().map(|problem| (problem.field, problem.code)).collect()
    }

    #[test]
    fn everything_that_is_wrong_is_said_at_once_and_with_its_path() {
        let mut body =
            fields(r#"{"kind": [], "consent": "yes", "person": {"familyname": "x"}, "comune": "1"}"#);
        assert_eq!(body.text("kind"), "");
        assert_eq!(body.flag("consent"), None);
        let mut person = body.object("person");
        assert_eq!(person.text("family_name"), "");
        body.finish_inside(person);
        assert_eq!(
            wrong(body),
            [
                ("kind".to_owned(), "not_a_text"),
                ("consent".to_owned(), "not_a_boolean"),
                ("person.familyname".to_owned(), "unknown_field"),
                ("comune".to_owned(), "unknown_field"),
            ]
        );
    }

    #[test]
    fn a_misspelt_field_learns_the_names_that_exist() {
        let mut body = fields(r#"{"famly_name": "x"}"#);
        body.text("family_name");
        let all = body.with_unknown();
        assert_eq!(all.wrong[0].allowed, ["family_name"]);
    }

    #[test]
    fn absent_and_null_are_the_same() {
        let mut body = fields(r#"{"language": null}"#);
        assert_eq!(body.text("language"), "");
        assert_eq!(body.text("office"), "");
        assert!(body.finish().is_ok());
    }
}
