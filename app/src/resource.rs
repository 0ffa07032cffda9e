//! What a page loads from the server: written into the page by the server, read
//! from it or asked for by the browser.

use leptos::{
    prelude::*,
    server::codee::{Decoder, Encoder},
};
use serde::{Serialize, de::DeserializeOwned};

/// JSON, read from bytes: a server function's answer is read so too, and two ways
/// of reading the same types would weigh twice on every phone.
pub struct Json;

/// What a page has loaded.
pub type Loaded<T> = Resource<T, Json>;

/// Loads again whenever `source` changes.
pub fn resource<S, T, Fut>(
    source: impl Fn() -> S + Send + Sync + 'static,
    load: impl Fn(S) -> Fut + Send + Sync + 'static,
) -> Loaded<T>
where
    S: PartialEq + Clone + Send + Sync + 'static,
    T: Serialize + DeserializeOwned + Send + Sync + 'static,
    Fut: Future<Output = T> + Send + 'static,
{
    Resource::new_with_options(source, load, false)
}

/// What the server found out while it wrote the page; the browser reads it there.
pub fn shared<T>(make: impl FnOnce() -> T) -> T
where
    T: Serialize + DeserializeOwned + std::fmt::Debug + 'static,
{
    SharedValue::<T, Json>::new_with_encoding(make).into_inner()
}

impl<T: Serialize> Encoder<T> for Json {
    type Error = serde_json::Error;
    type Encoded = String;

    fn encode(value: &T) -> Result<String, Self::Error> {
        serde_json::to_string(value)
    }
}

impl<T: DeserializeOwned> Decoder<T> for Json {
    type Error = serde_json::Error;
    type Encoded = str;

    fn decode(text: &str) -> Result<T, Self::Error> {
        serde_json::from_slice(text.as_bytes())
    }
}
