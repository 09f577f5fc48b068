import { plain, type Value } from "../../formats/value.ts";
import { membersOf } from "./manifest.ts";

/** A line of TOML as people write it: `[patch.crates-io] serde = { path = "serde" }`. */
export function lineOf(heading: string, key: string, value: Value): string {
  return `${heading === "" ? "" : `[${heading}] `}${inKey(key)} = ${inToml(value)}`;
}

/** A name in a heading or before a value. */
export function inKey(name: string): string {
  return /^[\w-]+$/.test(name) ? name : JSON.stringify(name);
}

function inToml(value: Value): string {
  switch (value.kind) {
    case "object":
      return `{ ${membersOf(value)
        .map(([name, each]) => `${inKey(name)} = ${inToml(each)}`)
        .join(", ")} }`;
    case "array":
      return `[${value.items.map(inToml).join(", ")}]`;
    default:
      return JSON.stringify(plain(value));
  }
}
