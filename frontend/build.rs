//! Asks the linker for what the splitting step of `xtask` reads.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let for_browsers = std::env::var_os("CARGO_CFG_TARGET_ARCH").is_some_and(|arch| arch == "wasm32");
    if for_browsers && std::env::var_os("CARGO_FEATURE_SPLIT").is_some() {
        println!("cargo:rustc-link-arg-cdylib=--emit-relocs");
    }
}
