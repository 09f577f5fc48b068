import type { VariantWriting } from "../../domain/input-shape.ts";
import type { RustNode } from "../../formats/rust/tree.ts";
import { attributeOf, type CodeFile } from "./code-file.ts";

/** What serde is told of a type, a field or a variant: the arguments of all its `#[serde(…)]`, as written. */
export function serdeWords(file: CodeFile, attributes: readonly RustNode[]): string {
  return attributes
    .map((each) => attributeOf(file, each))
    .flatMap(({ path, arguments: given }) => (path.at(-1) === "serde" ? [given.slice(1, -1)] : []))
    .join(", ");
}

/** `rename = "x"`, and for one direction `rename(deserialize = "x")`. */
export function renamedTo(words: string): string | undefined {
  return (
    textAt(words, "rename") ??
    /\brename\s*\([^)]{0,400}\bdeserialize\s*=\s*"([^"]*)"/.exec(words)?.[1] ??
    undefined
  );
}

/** How a type writes the names of its fields or variants: `rename_all = "camelCase"`. */
export function ruleOfNames(words: string, key = "rename_all"): string | undefined {
  const split = new RegExp(`\\b${key}\\s*\\([^)]{0,400}\\bdeserialize\\s*=\\s*"([^"]*)"`).exec(words);
  return textAt(words, key) ?? split?.[1];
}

export function says(words: string, word: string): boolean {
  return new RegExp(`(?:^|[,(\\s])${word}\\s*(?:$|[,=)])`).test(words);
}

export function writingOf(words: string, shown: string): VariantWriting {
  if (says(words, "untagged")) return "bare";
  return { shown, tag: textAt(words, "tag") ?? null, content: textAt(words, "content") ?? null };
}

function textAt(words: string, key: string): string | undefined {
  return new RegExp(`\\b${key}\\s*=\\s*"([^"]*)"`).exec(words)?.[1];
}

/** A name of Rust's, a `snake_case` field or a `CamelCase` variant, by one of serde's rules. */
export function nameBy(rule: string | undefined, name: string): string {
  const words = name.match(/[A-Z]?[a-z\d]+|[A-Z]+(?![a-z])/g) ?? [name];
  const low = words.map((word) => word.toLowerCase());
  const camel = low.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  switch (rule) {
    case "camelCase":
      return camel.charAt(0).toLowerCase() + camel.slice(1);
    case "PascalCase":
      return camel;
    case "snake_case":
      return low.join("_");
    case "SCREAMING_SNAKE_CASE":
      return low.join("_").toUpperCase();
    case "kebab-case":
      return low.join("-");
    case "SCREAMING-KEBAB-CASE":
      return low.join("-").toUpperCase();
    case "lowercase":
      return name.toLowerCase();
    case "UPPERCASE":
      return name.toUpperCase();
    default:
      return name;
  }
}
