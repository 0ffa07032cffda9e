//! A photo of the code, read in the browser: it never leaves the machine.

use leptos::prelude::*;

use super::model::OpenOutcome;
use crate::staff::{parts::Forms, words::Words};

/// How far the reading of a photo has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Waiting,
    #[cfg(feature = "hydrate")]
    Reading,
    /// No code was seen.
    #[cfg(feature = "hydrate")]
    Nothing,
    /// It is no picture that this browser knows.
    #[cfg(feature = "hydrate")]
    Strange,
    /// The program that reads photos did not come.
    #[cfg(feature = "hydrate")]
    Lost,
}

#[component]
pub fn PhotoField(forms: Forms<OpenOutcome>) -> impl IntoView {
    let texts = Words::here().staff;
    let state = RwSignal::new(State::Waiting);
    let choose = move |event: leptos::ev::Event| {
        #[cfg(feature = "hydrate")]
        pixels::take(&event, forms, state);
        #[cfg(not(feature = "hydrate"))]
        let _ = (event, forms);
    };
    let said = move || match state.get() {
        State::Waiting => "",
        #[cfg(feature = "hydrate")]
        State::Reading => texts.result_photo_reading(),
        #[cfg(feature = "hydrate")]
        State::Nothing => texts.result_photo_nothing(),
        #[cfg(feature = "hydrate")]
        State::Strange => texts.result_photo_strange(),
        #[cfg(feature = "hydrate")]
        State::Lost => texts.result_photo_lost(),
    };
    view! {
        <div class="field photo with-scripts">
            <label for="photo">{texts.result_photo()}</label>
            <input
                type="file" id="photo" accept="image/*" capture="environment"
                aria-describedby="photo-said" on:change=choose
            />
            <p id="photo-said" role="status" class:notice=move || state.get() != State::Waiting class:note=move || state.get() != State::Waiting>{said}</p>
        </div>
    }
}

#[cfg(feature = "hydrate")]
mod pixels {
    use domain::eligibility::Handover;
    use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
    use leptos::prelude::*;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::{JsFuture, spawn_local};

    use super::State;
    use super::{Forms, OpenOutcome};
    use crate::{form::FormPost, lazy::ChunkLost};

    /// Longest sides, in pixels, at which a photo is looked at: what is unsharp
    /// at one is often clear at the other.
    const SIZES: [f64; 2] = [1200.0, 600.0];

    /// A photo in shades of grey.
    struct Photo {
        width: usize,
        grey: Vec<u8>,
    }

    /// Reads the photo that was chosen; its code is sent like one that was typed.
    pub(super) fn take(event: &web_sys::Event, forms: Forms<OpenOutcome>, state: RwSignal<State>) {
        let Some(input) = event.target() else { return };
        let file = get(&input, "files").and_then(|files| Reflect::get_u32(&files, 0));
        let Some(file) = file.ok().filter(JsValue::is_object) else { return };
        state.set(State::Reading);
        spawn_local(async move {
            let read = letters_of(&file).await;
            // The same photo may be chosen once more.
            let _ = set(&input, "value", &JsValue::from_str(""));
            match read {
                Ok(Some(code)) => {
                    let pair = |name: &str, value: String| (name.to_owned(), value);
                    forms.take(FormPost(vec![pair("code", code), pair("do", "read".to_owned())]));
                }
                Ok(None) => state.set(State::Nothing),
                Err(NotRead::Strange) => state.set(State::Strange),
                Err(NotRead::Lost) => state.set(State::Lost),
            }
        });
    }

    /// Why nothing was looked for.
    enum NotRead {
        Strange,
        Lost,
    }

    async fn letters_of(file: &JsValue) -> Result<Option<String>, NotRead> {
        for size in SIZES {
            let bitmap = bitmap_of(file).await.map_err(|_| NotRead::Strange)?;
            // A browser without the room to draw it has seen no code on it.
            let Ok(photo) = photo_of(&bitmap, size) else { continue };
            if let Some(text) = decode_photo(photo).await.map_err(|ChunkLost| NotRead::Lost)? {
                return Ok(Some(text));
            }
        }
        Ok(None)
    }

    /// The picture in a file, where it is one that the browser knows.
    async fn bitmap_of(file: &JsValue) -> Result<JsValue, JsValue> {
        let bitmap: Promise =
            call(&window(), "createImageBitmap", std::slice::from_ref(file))?.unchecked_into();
        JsFuture::from(bitmap).await
    }

    /// The photo as the browser draws it, small enough to be looked through.
    fn photo_of(bitmap: &JsValue, longest: f64) -> Result<Photo, JsValue> {
        let side = |name| get(bitmap, name).map(|side| side.as_f64().unwrap_or(1.0));
        let (width, height) = (side("width")?, side("height")?);
        let scale = (longest / width.max(height)).min(1.0);
        let scaled = |side: f64| (side * scale).floor().max(1.0);
        let columns = scaled(width) as usize;
        let (zero, width, height) =
            (JsValue::from(0.0), JsValue::from(scaled(width)), JsValue::from(scaled(height)));
        let canvas = document().create_element("canvas")?;
        set(&canvas, "width", &width)?;
        set(&canvas, "height", &height)?;
        let context = call(&canvas, "getContext", &["2d".into()])?;
        let there = [bitmap.clone(), zero.clone(), zero.clone(), width.clone(), height.clone()];
        call(&context, "drawImage", &there)?;
        let pixels = call(&context, "getImageData", &[zero.clone(), zero, width, height])?;
        let pixels = Uint8Array::new(&get(&get(&pixels, "data")?, "buffer")?).to_vec();
        Ok(Photo { width: columns, grey: pixels.chunks_exact(4).map(grey).collect() })
    }

    // Typed bindings of all this would stand in the script that everyone loads;
    // the general ones below are there already.

    fn get(of: &JsValue, name: &str) -> Result<JsValue, JsValue> {
        Reflect::get(of, &JsValue::from_str(name))
    }

    fn set(of: &JsValue, name: &str, value: &JsValue) -> Result<bool, JsValue> {
        Reflect::set(of, &JsValue::from_str(name), value)
    }

    fn call(of: &JsValue, method: &str, with: &[JsValue]) -> Result<JsValue, JsValue> {
        let method: Function = get(of, method)?.dyn_into()?;
        let list = Array::new();
        for value in with {
            list.push(value);
        }
        method.apply(of, &list)
    }

    /// How light a pixel is to the eye, where white paper shines through.
    fn grey(pixel: &[u8]) -> u8 {
        let &[red, green, blue, opacity] = pixel else { return u8::MAX };
        let [red, green, blue, opacity] = [red, green, blue, opacity].map(u32::from);
        let shade = (red * 77 + green * 150 + blue * 29) >> 8;
        let white = u32::from(u8::MAX);
        ((shade * opacity + white * (white - opacity)) / white) as u8
    }

    /// The entrance to the program that finds codes, a chunk of its own: most
    /// results come from a scanner.
    #[cfg(feature = "split")]
    #[leptos::wasm_split::wasm_split(decode_photo, wasm_split_path = ::leptos::wasm_split, fallible)]
    fn decode_photo(photo: Photo) -> Result<Option<String>, ChunkLost> {
        Ok(decode(&photo))
    }

    #[cfg(not(feature = "split"))]
    #[expect(clippy::unused_async, reason = "with the feature it waits for its chunk")]
    async fn decode_photo(photo: Photo) -> Result<Option<String>, ChunkLost> {
        Ok(decode(&photo))
    }

    /// The text of a code on the photo, dark on light or else light on dark: ours
    /// where there are several.
    fn decode(photo: &Photo) -> Option<String> {
        let mut foreign = None;
        for mask in [0, u8::MAX] {
            let mut texts = texts_of(photo, mask);
            if let Some(ours) = texts.iter().position(|text| Handover::begins(text)) {
                return Some(texts.swap_remove(ours));
            }
            foreign = foreign.or_else(|| texts.into_iter().next());
        }
        foreign
    }

    /// The codes that can be seen once every shade is changed by `mask`.
    fn texts_of(photo: &Photo, mask: u8) -> Vec<String> {
        let height = photo.grey.len() / photo.width.max(1);
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(photo.width, height, |x, y| {
            photo.grey.get(y * photo.width + x).copied().unwrap_or(u8::MAX) ^ mask
        });
        image.detect_grids().iter().filter_map(|grid| grid.decode().ok().map(|(_, text)| text)).collect()
    }
}
