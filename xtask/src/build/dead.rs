//! Takes out of the program what nothing can call, but the compiler has to keep
//! (docs/decisions/0017-what-nothing-calls.md).
//!
//! The page wakes at once or not at all, so the asynchronous way to take it over
//! is never gone; every erased view holds a pointer to it all the same. And the
//! bindings export classes for streams that no server function of ours returns.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use walrus::{FunctionBuilder, FunctionId, FunctionKind, Module};

use super::fingerprint;
use crate::shell::{note, step};

/// How the mangled names begin of what takes over an erased view later, the function
/// and its future (what drops the future begins otherwise: of equal ones the compiler
/// keeps one for all), and what the names have in them.
const BEGINNINGS: [&str; 2] = ["_RINvNvX", "_RNCINvNvX"];
const WAY: &str = "8into_any13hydrate_async";
/// What the exports of the streams' classes begin with, after the bindings' own sign.
const STREAMS: &str = "intounderlying";
/// What the mangled names of their methods have in them.
const STREAMS_CODE: [&str; 2] = ["12wasm_streams", "IntoUnderlying"];

/// Ends the functions that nothing calls in a trap, and forgets the exports that
/// nothing asks for; `wasm-opt` then removes what only they needed.
///
/// # Errors
/// Where there is nothing to remove: the names are others than those known here.
pub fn remove(bound: &Path) -> Result<()> {
    let _step = step("taking out what nothing calls");
    let (mut functions, mut exports) = (0, 0);
    for file in fingerprint::files_below(bound)? {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name == "main.wasm" || !name.ends_with(".wasm") {
            continue;
        }
        let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let mut module = Module::from_buffer(&bytes).map_err(|trouble| anyhow!("{name}: {trouble:#}"))?;
        let dead: Vec<FunctionId> = module
            .funcs
            .iter_local()
            .map(|(id, _)| id)
            .filter(|id| module.funcs.get(*id).name.as_deref().is_some_and(is_dead))
            .collect();
        functions += dead.len();
        for id in dead {
            trap(&mut module, id);
        }
        let unasked: Vec<_> = module
            .exports
            .iter()
            .filter(|export| export.name.trim_start_matches("__wbg_").starts_with(STREAMS))
            .map(walrus::Export::id)
            .collect();
        exports += unasked.len();
        unasked.into_iter().for_each(|id| module.exports.delete(id));
        fs::write(&file, module.emit_wasm())?;
    }
    ensure!(functions > 0, "no function of the asynchronous way is named as it was");
    ensure!(exports > 0, "no export of the streams is named as it was");
    note(format_args!("{functions} functions and {exports} exports"));
    Ok(())
}

fn is_dead(name: &str) -> bool {
    let is_way = BEGINNINGS.iter().any(|beginning| name.starts_with(beginning)) && name.contains(WAY);
    let drops = name.contains("13drop_in_place");
    is_way || !drops && STREAMS_CODE.iter().all(|part| name.contains(part))
}

/// The same function with nothing in it but a trap.
fn trap(module: &mut Module, id: FunctionId) {
    let ty = module.funcs.get(id).ty();
    let (params, results) = module.types.params_results(ty);
    let (params, results) = (params.to_vec(), results.to_vec());
    let args = params.iter().map(|param| module.locals.add(*param)).collect();
    let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
    builder.func_body().unreachable();
    module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(args));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_asynchronous_way_of_erased_views_is_dead() {
        let way = |tail: &str| format!("_RINvNvXs2_NtNtC_6tachys4view8any_viewpNtBa_7IntoAny{tail}INtC_3app");
        assert!(is_dead(&way("8into_any13hydrate_async")));
        assert!(!is_dead(&way("8into_any19hydrate_from_server")));
        assert!(is_dead(&way("8into_any13hydrate_async").replace("_RINvNvX", "_RNCINvNvX")));
        let drops = ["_RINvNtC_4core3ptr13drop_in_place", &way("8into_any13hydrate_async")].concat();
        assert!(!is_dead(&drops));
        assert!(!is_dead("_RNvNtC_3app6router5wake13hydrate_async"));
    }
}
