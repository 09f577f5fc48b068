import type { InstallSetting } from "../../domain/install-policy.ts";
import { asString, member, type Value } from "../../formats/value.ts";

/** The crate that an entry of a list is about, and on what it holds: of which versions. */
export type CrateSpec = Readonly<{ crate: string; conditions: readonly string[] }>;

/** `ring`, `ring@0.17.8`, `ring:^0.17`, `{ crate = "ring@0.17.8" }` or `{ name = "ring", version = "0.17" }`. */
export function crateSpec(entry: Value): CrateSpec | undefined {
  const text = asString(entry) ?? asString(member(entry, "crate"));
  if (text !== undefined) return specIn(text);
  const crate = asString(member(entry, "name"));
  return crate === undefined ? undefined : specOf(crate, asString(member(entry, "version")));
}

/** After an `@` stands one version, after a `:` a requirement. */
function specIn(text: string): CrateSpec {
  const [, crate = text, mark, version] =
    /^([^@]*?)(@)(.*)$/.exec(text) ?? /^([^:]*)(:)(.*)$/.exec(text) ?? [];
  return specOf(crate, mark === "@" ? `=${version}` : version);
}

function specOf(crate: string, version: string | undefined): CrateSpec {
  return { crate, conditions: version === undefined || version === "*" ? [] : [`version ${version}`] };
}

/** What all settings of cargo-deny share. The more conditions an entry has, the less it says. */
export function denySetting(
  said: Pick<InstallSetting, "name" | "of" | "written" | "at" | "effect">,
  conditions: readonly string[] = [],
): InstallSetting {
  const decides = said.effect === "more" ? "approval" : "guard";
  return { ...said, decides, from: "deny.toml", value: conditions.join("\n") };
}
