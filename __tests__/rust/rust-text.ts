import { type RustSource, rustSource } from "../../src/formats/rust/source.ts";

/** Rust source from a text of a test. */
export function rust(text: string): RustSource {
  return rustSource({ path: "src/main.rs", id: text.slice(0, 40), text });
}

/** The tokens of a text, each as the first letter of its kind and what it says. */
export function tokensOf(text: string): string[] {
  const { tokens, fault } = rust(text);
  return fault === null
    ? tokens.map(({ kind, text: said }) => `${kind[0]} ${said}`)
    : [`fault: ${fault.message}`];
}
