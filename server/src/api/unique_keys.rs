//! JSON in which every name of an object stands once. Of two values under one
//! name a parser keeps either (RFC 8259, section 4): with two consents, nobody
//! could say which was given.

use std::{cell::RefCell, fmt};

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// The value of a whole text, and the places of the names that stand twice,
/// each as `facts.region`; nothing where the text is no JSON.
pub fn parse(text: &[u8]) -> Option<(Value, Vec<String>)> {
    let twice = RefCell::new(Vec::new());
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    let value = Place { path: String::new(), twice: &twice }.deserialize(&mut deserializer).ok()?;
    deserializer.end().ok()?;
    Some((value, twice.into_inner()))
}

/// Where in the text a value stands.
#[derive(Clone)]
struct Place<'a> {
    path: String,
    twice: &'a RefCell<Vec<String>>,
}

impl Place<'_> {
    fn inside(&self, name: &str) -> Self {
        let path = if self.path.is_empty() { name.to_owned() } else { format!("{}.{name}", self.path) };
        Self { path, ..self.clone() }
    }
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = values.next_element_seed(self.clone())? {
            list.push(value);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(name) = fields.next_key::<String>()? {
            let place = self.inside(&name);
            let path = place.path.clone();
            let value = fields.next_value_seed(place)?;
            if object.insert(name, value).is_some() {
                self.twice.borrow_mut().push(path);
            }
        }
        Ok(object.into())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            (-1e9..1e9_f64).prop_map(Value::from),
            ".{0,8}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 32, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map("[a-c]{1,2}", inner, 0..4)
                    .prop_map(|fields| fields.into_iter().collect::<Map<_, _>>().into()),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_stands_once_is_read_as_any_parser_reads_it(value in any_json()) {
            let text = serde_json::to_vec(&value).unwrap();
            let read: Value = serde_json::from_slice(&text).unwrap();
            prop_assert_eq!(parse(&text), Some((read, Vec::new())));
        }

        /// Whatever surrounds it, and however deep.
        #[test]
        fn a_name_that_stands_twice_is_told_with_its_place(value in any_json(), depth in 0_usize..20) {
            let inner = format!("{{\"once\":1,\"name\":{value},\"name\":{value}}}");
            let text = (0..depth).fold(inner, |text, _| format!("{{\"in\":{text}}}"));
            let place = "in.".repeat(depth) + "name";
            prop_assert_eq!(parse(text.as_bytes()).map(|(_, twice)| twice), Some(vec![place]));
        }
    }

    #[test]
    fn what_is_no_json_or_goes_too_deep_is_refused() {
        for text in ["", "{", "{\"a\":1}x", "{a:1}", "nul", &"[".repeat(100_000)] {
            assert_eq!(parse(text.as_bytes()), None);
        }
    }

    #[test]
    fn a_name_written_with_escapes_is_the_same_name() {
        let (_, twice) = parse(br#"{"consent":true,"c\u006fnsent":false}"#).unwrap();
        assert_eq!(twice, ["consent"]);
    }
}
