//! A photo of the code, read in the browser: it never leaves the machine.

use leptos::prelude::*;

use crate::{form::FormPost, staff::words::Words};

/// How far the reading of a photo has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Waiting,
    #[cfg(feature = "hydrate")]
    Reading,
    /// No code was seen.
    #[cfg(feature = "hydrate")]
    Nothing,
    /// The program that reads photos did not come.
    #[cfg(feature = "hydrate")]
    Lost,
}

#[component]
pub fn PhotoField(form: RwSignal<FormPost>) -> impl IntoView {
    let texts = Words::here().staff;
    let state = RwSignal::new(State::Waiting);
    let choose = move |event: leptos::ev::Event| {
        #[cfg(feature = "hydrate")]
        pixels::take(&event, form, state);
        #[cfg(not(feature = "hydrate"))]
        let _ = (event, form);
    };
    let said = move || match state.get() {
        State::Waiting => "",
        #[cfg(feature = "hydrate")]
        State::Reading => texts.result_photo_reading(),
        #[cfg(feature = "hydrate")]
        State::Nothing => texts.result_photo_nothing(),
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
    use leptos::prelude::*;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::{JsFuture, spawn_local};

    use super::State;
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
    pub(super) fn take(event: &web_sys::Event, form: RwSignal<FormPost>, state: RwSignal<State>) {
        let input = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
        let Some((input, file)) =
            input.and_then(|input| input.files().and_then(|files| files.get(0)).map(|file| (input, file)))
        else {
            return;
        };
        state.set(State::Reading);
        spawn_local(async move {
            let read = letters_of(&file).await;
            // The same photo may be chosen once more.
            input.set_value("");
            match read {
                Ok(Some(code)) => {
                    let pair = |name: &str, value: String| (name.to_owned(), value);
                    form.set(FormPost(vec![pair("code", code), pair("do", "read".to_owned())]));
                }
                Ok(None) => state.set(State::Nothing),
                Err(ChunkLost) => state.set(State::Lost),
            }
        });
    }

    async fn letters_of(file: &web_sys::File) -> Result<Option<String>, ChunkLost> {
        for size in SIZES {
            // What the browser cannot show is no photo of a code.
            let Ok(photo) = photo_of(file, size).await else { return Ok(None) };
            if let Some(text) = decode_photo(photo).await? {
                return Ok(Some(text));
            }
        }
        Ok(None)
    }

    /// The photo as the browser draws it, small enough to be looked through.
    async fn photo_of(file: &web_sys::File, longest: f64) -> Result<Photo, JsValue> {
        let bitmap: web_sys::ImageBitmap =
            JsFuture::from(window().create_image_bitmap_with_blob(file)?).await?.dyn_into()?;
        let (width, height) = (f64::from(bitmap.width()), f64::from(bitmap.height()));
        let scale = (longest / width.max(height)).min(1.0);
        let (width, height) = ((width * scale).floor().max(1.0), (height * scale).floor().max(1.0));
        let canvas: web_sys::HtmlCanvasElement = document().create_element("canvas")?.dyn_into()?;
        canvas.set_width(width as u32);
        canvas.set_height(height as u32);
        let context: web_sys::CanvasRenderingContext2d =
            canvas.get_context("2d")?.ok_or(JsValue::NULL)?.dyn_into()?;
        context.draw_image_with_image_bitmap_and_dw_and_dh(&bitmap, 0.0, 0.0, width, height)?;
        let pixels = context.get_image_data(0.0, 0.0, width, height)?.data();
        let grey = pixels.chunks_exact(4).map(grey).collect();
        Ok(Photo { width: width as usize, grey })
    }

    /// How light a pixel is to the eye.
    fn grey(pixel: &[u8]) -> u8 {
        match pixel {
            [red, green, blue, ..] => {
                ((u32::from(*red) * 77 + u32::from(*green) * 150 + u32::from(*blue) * 29) >> 8) as u8
            }
            _ => 0,
        }
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

    /// The text of a code on the photo: ours where there are several.
    fn decode(photo: &Photo) -> Option<String> {
        let height = photo.grey.len() / photo.width.max(1);
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(photo.width, height, |x, y| {
            photo.grey.get(y * photo.width + x).copied().unwrap_or(u8::MAX)
        });
        let texts: Vec<String> =
            image.detect_grids().iter().filter_map(|grid| grid.decode().ok().map(|(_, text)| text)).collect();
        let ours = texts.iter().find(|text| Handover::read(text).is_ok());
        ours.or(texts.first()).cloned()
    }
}
