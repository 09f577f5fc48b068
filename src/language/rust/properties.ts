import type { Work } from "../../domain/work.ts";
import { type Characters, not } from "../characters.ts";
import type { RustFlags } from "./flags.ts";
import { RefusedExpression, type RustText, UnreadExpression } from "./text.ts";
import { inEveryCase, unicodeClass } from "./unicode.ts";

/** Reads a Unicode class from its `p` or `P` on: `\pL`, `\p{Greek}`, `\P{sc=Greek}`. */
export function propertyIn(text: RustText, flags: RustFlags, work: Work): Characters {
  const isNegated = text.takeAndSkip() === "P";
  const name = nameIn(text);
  if (!flags.unicode) throw new RefusedExpression("a class of Unicode's without the flag u");
  const sign = ["!=", ":", "="].find((each) => name.includes(each));
  const found = sign === undefined ? classNamed(name, work) : classWith(name, sign, work);
  if (found === undefined) throw new UnreadExpression(`the class ${name}`);
  const its = flags.anyCase ? inEveryCase(found, work) : found;
  return isNegated === (sign === "!=") ? its : not(its);
}

function nameIn(text: RustText): string {
  if (text.isAtEnd || text.peek() === "\\") throw new RefusedExpression("a class without a name");
  if (text.peek() !== "{") return text.takeAndSkip();
  text.takeAndSkip();
  let name = "";
  while (!text.isAtEnd && text.peek() !== "}") name += text.takeAndSkip();
  if (text.take() !== "}") throw new RefusedExpression("a brace that doesn't close");
  return name;
}

/** Looks a name up as a property, then as a general category, then as a script. */
function classNamed(name: string, work: Work): Characters | undefined {
  return firstClass(
    spellingsOf(name).flatMap((each) => [each, `Script=${each}`]),
    work,
  );
}

function classWith(name: string, sign: string, work: Work): Characters | undefined {
  const at = name.indexOf(sign);
  const property = PROPERTIES[plain(name.slice(0, at))];
  if (property === undefined) return undefined;
  return firstClass(
    spellingsOf(name.slice(at + sign.length)).map((value) => `${property}=${value}`),
    work,
  );
}

const PROPERTIES: Readonly<Record<string, string>> = {
  gc: "General_Category",
  generalcategory: "General_Category",
  sc: "Script",
  script: "Script",
  scx: "Script_Extensions",
  scriptextensions: "Script_Extensions",
};

function firstClass(names: readonly string[], work: Work): Characters | undefined {
  for (const name of names) {
    const found = /^[\w=]+$/.test(name) ? unicodeClass(`\\p{${name}}`, work) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Rust ignores case, spaces, `-`, `_` and a leading `is`. JavaScript wants names as Unicode spells them. */
function spellingsOf(name: string): string[] {
  const words = name
    .replace(/^is(?=..)/i, "")
    .split(/[\s_-]+/)
    .filter((word) => word !== "");
  const capitalised = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
  return [...new Set([words.join("_"), capitalised.join("_"), words.join("").toUpperCase()])];
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}
