import { describe, expect, test } from "vitest";
import type { BuildCode } from "../../src/domain/build-code.ts";
import { crateFact } from "../../src/facts/crate-facts.ts";
import { sourceFile } from "./projects.ts";

/**
 * Macros that hand over code as mere tokens, and those that only look like it. Everything below that starts `curl` is what an
 * attacker might write, and none of it may be quiet.
 */
const CURL = 'std::process::Command::new("curl").status().unwrap()';
type Case = Readonly<[name: string, text: string, dependencies?: string]>;

const QUOTE = "macro_rules! quote";

function macro(
  text = "",
  dependencies = 'quote = "1"\nsyn = "2"\ndevise = "0.4"\n',
  others: Readonly<Record<string, string>> = {},
): BuildCode["class"] | undefined {
  const manifest = `[package]\nname = "a"\n[lib]\nproc-macro = true\n[dependencies]\n${dependencies}`;
  const files = new Map(Object.entries({ "src/lib.rs": text, ...others }));
  const fact = crateFact(sourceFile("Cargo.toml", manifest), [...files.keys()], new Map(), files);
  return "unknown" in fact ? undefined : fact.code[0]?.class;
}

/** A muncher of tokens, as crates write it that can't use `quote`: all becomes text, but `#(…)` and `#S(…)`. */
const MUNCHER = `${QUOTE} {
    () => (::proc_macro::TokenStream::new());
    ($($x:tt)*) => {{ let mut ts = ::proc_macro::TokenStream::new(); let all = &mut ts; quote_inner!(all $($x)*); ts }};
}
macro_rules! sign { ($ts:ident $x:tt) => { $ts.extend([::proc_macro::Punct::new($x)]); } }
macro_rules! quote_inner {
    ($ts:ident) => {};
    ($ts:ident :: $($tail:tt)*) => { sign!($ts ':'); quote_inner!($ts $($tail)*); };
    ($ts:ident $i:ident $($tail:tt)*) => { $ts.extend([::proc_macro::Ident::new(&stringify!($i))]); quote_inner!($ts $($tail)*); };
    ($ts:ident $l:literal $($tail:tt)*) => { $ts.extend([::proc_macro::Literal::string(&$l)]); quote_inner!($ts $($tail)*); };
    ($ts:ident {$($inner:tt)*} $($tail:tt)*) => { $ts.extend([::proc_macro::Group::new(quote!($($inner)*))]); quote_inner!($ts $($tail)*); };
    ($ts:ident #($e:expr) $($tail:tt)*) => { $ts.extend([$e]); quote_inner!($ts $($tail)*); };
    ($ts:ident #S($e:expr) $($tail:tt)*) => { $ts.extend($e); quote_inner!($ts $($tail)*); };
}
`;

const SPANNED =
  "macro_rules! quote_at { ($s:expr => $($t:tt)*) => (quote::quote_spanned!(near($s) => $($t)*)) }\n";

describe("tokens that are only handed over", () => {
  test.each<Case>([
    ["by quote", `use quote::quote;\nfn a() { quote! { ${CURL} }; }`],
    [
      "by quote, for a place",
      `use quote::quote_spanned;\nfn a(s: S) { quote_spanned!(s.span() => ${CURL}); }`,
    ],
    ["by quote under its path", `fn a() { quote::quote! { ${CURL} }; }`],
    [
      "by a macro that a crate which many know brings",
      `use devise::ext::quote_respanned;\nfn a() { quote_respanned!(s => ${CURL}); }`,
    ],
    [
      "by a macro around it",
      `macro_rules! code { ($($t:tt)*) => { Some(quote::quote!($($t)*)) } }\nfn a() { code! { ${CURL} }; }`,
    ],
    ["by a macro that gives it a place", `${SPANNED}fn a(s: S) { quote_at!(s.span() => ${CURL}); }`],
    [
      "by two of one name",
      `mod x { ${SPANNED} }\nmod y { ${SPANNED} fn a(s: S) { quote_at!(s => ${CURL}); } }`,
    ],
    ["by a muncher", `${MUNCHER}fn a() { quote! { fn main() { ${CURL} } }; }`, ""],
    [
      "by a muncher, with what it puts in",
      `${MUNCHER}fn a(t: T) { quote! { #(t.name()) { ${CURL} } #S(t) }; }`,
      "",
    ],
    [
      "with a macro's name that is put in",
      `fn a() { quote::quote! { macro_rules! #name { () => { ${CURL} } } }; }`,
    ],
  ])("%s", (_, text?: string, dependencies?: string) => {
    expect(macro(text, dependencies)).toBe("generate");
  });
});

describe("code that only looks handed over", () => {
  test.each<Case>([
    ["before the arrow", `use quote::quote_spanned;\nfn a() { quote_spanned!({ ${CURL}; s } => x); }`],
    ["before the arrow of its own macro", `${SPANNED}fn a() { quote_at!({ ${CURL}; s } => x); }`],
    [
      "before the arrow, by another's macro",
      `use devise::ext::quote_respanned;\nfn a() { quote_respanned!({ ${CURL}; s } => x); }`,
    ],
    ["where a muncher puts something in", `${MUNCHER}fn a() { quote! { x #({ ${CURL}; t }) }; }`, ""],
    ["where a muncher puts more in", `${MUNCHER}fn a() { quote! { { x #S({ ${CURL}; t }) } }; }`, ""],
    [
      "in one arm of many",
      `${MUNCHER.replace("($ts:ident) => {};", "($ts:ident) => {};\n($ts:ident @ $e:expr) => { $e };")}fn a() { quote! { x @ ${CURL} }; }`,
      "",
    ],
    ["in a block", `${QUOTE} { ({ $($t:tt)* }) => { $($t)* } }\nfn a() { quote!({ ${CURL} }); }`],
    [
      "after an arrow that is added",
      `${QUOTE} { ($($t:tt)*) => { quote_run!($($t)* => x) } }\nmacro_rules! quote_run { ($e:expr => $($t:tt)*) => { $e; stringify!($($t)*) } }\nfn a() { quote!(${CURL}); }`,
    ],
    [
      "before an arrow further in",
      `${QUOTE} { ({ $($t:tt)* }) => { quote_run!($($t)*) } }\nmacro_rules! quote_run { ($e:expr => $($t:tt)*) => { $e; stringify!($($t)*) } }\nfn a() { quote!({ ${CURL} => x }); }`,
    ],
    [
      "with a mark that is added",
      `${MUNCHER}macro_rules! quote_more { ($($t:tt)*) => { quote!(#($($t)*)) } }\nfn a() { quote_more!(${CURL}); }`,
      "",
    ],
    [
      "with a mark that is moved",
      `${MUNCHER}macro_rules! quote_more { ($a:tt $b:tt) => { quote!($b $a) } }\nfn a() { quote_more!((${CURL}) #); }`,
      "",
    ],
    [
      "with a mark from which something is taken",
      `${MUNCHER}macro_rules! quote_more { ($($a:tt ,)*) => { quote!($($a)*) } }\nfn a() { quote_more!(#, (${CURL}),); }`,
      "",
    ],
    [
      "with a mark that is put together",
      `${MUNCHER}macro_rules! quote_more { ($($a:tt)* ; $($b:tt)*) => { quote!($($a)* $($b)*) } }\nfn a() { quote_more!(x # ; (${CURL})); }`,
      "",
    ],
    [
      "as a name that is called",
      `${QUOTE} { ($f:ident $($t:tt)*) => { $f($($t)*) } }\nfn a() { quote!(drop ${CURL}); }`,
    ],
    [
      "by a macro that is given its name",
      `macro_rules! make { ($n:ident) => { macro_rules! $n { ($d($d t:tt)*) => { $d($d t)* } } } }\nmake!(quote);\nfn a() { quote! { ${CURL} }; }`,
    ],
    [
      "by a macro that is put together",
      `macro_rules! make { ($m:ident $n:ident $($t:tt)*) => { $m ! $n { $($t)* } } }\nmake!(macro_rules quote ($($t:tt)*) => { $($t)* });\nfn a() { quote! { ${CURL} }; }`,
    ],
    ["by a macro of a newer form", `macro quote($($t:tt)*) { $($t)* }\nfn a() { quote! { ${CURL} }; }`],
    [
      "by a name of the language's, quoted elsewhere",
      `mod x { macro_rules! format { ($($t:tt)*) => { stringify!($($t)*) } } }\nfn a() { format!("{:?}", ${CURL}); }`,
    ],
    [
      "by a name of a crate's, quoted elsewhere",
      `mod x { macro_rules! ensure { ($($t:tt)*) => { stringify!($($t)*) } } }\nfn a() { anyhow::ensure!(${CURL}); }`,
      'anyhow = "1"\n',
    ],
    [
      "by all names of a crate",
      `use anyhow::*;\nmod x { macro_rules! ensure { ($($t:tt)*) => { stringify!($($t)*) } } }\nfn a() { ensure!(${CURL}); }`,
      'anyhow = "1"\n',
    ],
    [
      "by all macros of a crate",
      `#[macro_use] extern crate anyhow;\nmod x { macro_rules! ensure { ($($t:tt)*) => { stringify!($($t)*) } } }\nfn a() { ensure!(${CURL}); }`,
      'anyhow = "1"\n',
    ],
    [
      "by another macro under its name",
      `use crate::run as quote;\nmacro_rules! run { ($($t:tt)*) => { $($t)* } }\nfn a() { quote! { ${CURL} }; }`,
    ],
    [
      "by the macro with a place under its name",
      `use quote::quote_spanned as quote;\nfn a() { quote!({ ${CURL}; s } => x); }`,
    ],
    [
      "by a quote and a stringify of its own",
      `macro_rules! stringify { ($($t:tt)*) => { $($t)* } }\nmacro_rules! quote { ($($t:tt)*) => { stringify!($($t)*) } }\nfn a() { quote!(${CURL}); }`,
    ],
    [
      "by a stringify of its own",
      `macro_rules! stringify { ($($t:tt)*) => { $($t)* } }\nmacro_rules! code { ($($t:tt)*) => { stringify!($($t)*) } }\nfn a() { code!(${CURL}); }`,
    ],
    [
      "after one that isn't",
      `macro_rules! code { ($x:expr, $($t:tt)*) => { { $x; quote::quote!($($t)*) } } }\nfn a() { code!(${CURL}, x); }`,
    ],
  ])("%s", (_, text?: string, dependencies?: string) => {
    expect(["reaches", "unknown"]).toContain(macro(text, dependencies));
  });
});

describe("other forms", () => {
  test("what an attribute holds is its own, unless that is one of the compiler's", () => {
    const attribute = (written: string) => macro(`#[derive(FromMeta)]\nstruct A { ${written} b: C }`);
    expect(attribute("#[meta(used)]")).toBe("generate");
    for (const written of [
      "#[used]",
      "#[unsafe(used)]",
      "#[cfg_attr(all(), used)]",
      '#[cfg_attr(all(), link_section = ".init_array")]',
    ])
      expect(attribute(written)).toBe("unknown");
  });

  test("a module may come with all names of a crate, where no crate goes by another name", () => {
    const text = "use devise::*;\nfn a() { mapper::run(); }";
    expect(macro(text)).toBe("generate");
    expect(macro(text, 'devise = "0.4"\nother = "1"\n')).toBe("unknown");
    expect(
      macro("use helpers::*;\nmod helpers;\nfn a() { mapper::run(); }", undefined, { "src/helpers.rs": "" }),
    ).toBe("unknown");
  });

  test("a macro that chooses a function of files", () => {
    const text = 'macro_rules! go { ($f:ident) => { std::fs::$f("/etc/x", "y") } }\nfn a() { go!(write); }';
    expect(macro(text)).toBe("unknown");
    expect(macro(text.replace("std::fs", "crate::fs"))).toBe("generate");
  });

  test("a function of files as a value", () => {
    expect(macro('use std::fs::write;\nfn a() { let put = write; put("/etc/x", "y"); }')).toBe("unknown");
  });
});
