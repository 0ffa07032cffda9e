//! `jalon`.

use std::process::ExitCode;

use libmimalloc_sys::{mi_option_set, mi_option_t};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// `mi_option_purge_delay` of mimalloc 3; its bindings do not name it.
const PURGE_DELAY: mi_option_t = 15;
/// Milliseconds after which memory that nobody uses goes back to the system. As
/// it comes, mimalloc waits for a second and then for somebody to ask, so that an
/// idle server kept the 19 MiB of every password that was ever hashed at once.
const SOON: core::ffi::c_long = 10;

fn main() -> ExitCode {
    give_memory_back_soon();
    server::cli::run()
}

#[expect(unsafe_code, reason = "mimalloc has no other way to be told but the environment")]
fn give_memory_back_soon() {
    // SAFETY: a number is stored, and no other thread runs yet.
    unsafe { mi_option_set(PURGE_DELAY, SOON) }
}
