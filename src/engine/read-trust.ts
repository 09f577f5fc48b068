import type { Ecosystem } from "../domain/manager.ts";
import type { Place } from "../domain/place.ts";
import { code } from "../domain/sentence.ts";
import { type CodeOf, REGISTRIES, type Trusted } from "../domain/trust.ts";
import { asString, type Value } from "../formats/value.ts";
import { trustedAddress } from "./trusted-sources.ts";

/** Tells of something that is wrong, at its line. */
type Note = (at: Place, message: string) => void;

/** A package that is trusted, and the line that says so. */
export type TrustedAt = Readonly<{ trusted: Trusted; at: Place }>;

/** More than anybody has looked into. */
const MOST_PACKAGES = 200;

/** Whose packages a list names, by the key that it stands below. */
const LISTS: Readonly<Record<string, Ecosystem>> = { crates: "cargo", npm: "npm" };

/** Names as the registries allow them, and for npm a whole scope. A wildcard of anything else could be anybody's. */
const NAMES: Readonly<Record<Ecosystem, RegExp>> = {
  cargo: /^[A-Za-z0-9][A-Za-z0-9_-]*$/,
  npm: /^(?:@[a-z0-9~_-][a-z0-9._~-]*\/)?[a-z0-9~_-][a-z0-9._~-]*$|^@[a-z0-9~_-][a-z0-9._~-]*\/\*$/,
};

const EXAMPLE = "{ crates: [ring], from: crates.io }";

/** Reads whose code may newly run while building. Each member names packages and the one source that they are trusted from. */
export function readTrust(value: Value, note: Note): readonly TrustedAt[] {
  if (value.kind === "null") return [];
  if (value.kind !== "array") {
    note(value.at, `${code("trust")} is a list, such as ${code(`[${EXAMPLE}]`)}.`);
    return [];
  }
  const trusted = value.items.flatMap((item) => membersIn(item, note));
  if (trusted.length > MOST_PACKAGES)
    note(value.at, `${code("trust")} names at most ${MOST_PACKAGES} packages.`);
  return trusted.slice(0, MOST_PACKAGES);
}

/** Whether a policy can name a package and its source: those of a hostile lockfile may be any text. */
export function isTrustable(code: CodeOf): code is Trusted {
  const { ecosystem, name, from } = code;
  if (from === null || !NAMES[ecosystem].test(name)) return false;
  return from === REGISTRIES[ecosystem] || trustedAddress(from) === from;
}

function membersIn(item: Value, note: Note): TrustedAt[] {
  const entries = item.kind === "object" ? [...item.entries] : [];
  const [list, ...others] = entries.filter(([key]) => Object.hasOwn(LISTS, key));
  const source = entries.find(([key]) => key === "from");
  for (const [key, { key: at }] of entries)
    if (key !== "from" && !Object.hasOwn(LISTS, key))
      note(
        at,
        `${code("trust")} has no ${code(key)}; it has ${code("crates")} or ${code("npm")}, and ${code("from")}.`,
      );
  if (list === undefined || source === undefined || others.length > 0) {
    note(
      item.at,
      `Each member of ${code("trust")} names packages and where they come from, such as ${code(EXAMPLE)}.`,
    );
    return [];
  }
  const ecosystem = LISTS[list[0]] ?? "npm";
  const from = fromIn(source[1].value, ecosystem, note);
  const names = namesIn(list[1].value, ecosystem, note);
  return from === undefined ? [] : names.map(({ name, at }) => ({ trusted: { ecosystem, name, from }, at }));
}

function fromIn(value: Value, ecosystem: Ecosystem, note: Note): string | undefined {
  const text = asString(value) ?? "";
  const from = text === REGISTRIES[ecosystem] ? text : trustedAddress(text);
  if (from === undefined)
    note(
      value.at,
      `${code("from")} takes ${code(REGISTRIES[ecosystem])}, or an address with ${code("https")} and a path, such as ${code("https://github.com/your-organisation")}.`,
    );
  return from;
}

function namesIn(value: Value, ecosystem: Ecosystem, note: Note): Readonly<{ name: string; at: Place }>[] {
  const items = value.kind === "array" ? value.items : [];
  if (items.length === 0)
    note(value.at, `${code("trust")} lists the names of packages, such as ${code("[ring]")}.`);
  return items.flatMap((item) => {
    const name = asString(item) ?? "";
    if (NAMES[ecosystem].test(name)) return [{ name, at: item.at }];
    const scope = ecosystem === "npm" ? `, or a whole scope, such as ${code("@tauri-apps/*")}` : "";
    note(item.at, `${code("trust")} takes whole names of packages${scope}.`);
    return [];
  });
}
