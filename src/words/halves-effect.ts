import type { HalfChange, HalvesChange } from "../domain/plugin-halves.ts";
import { code } from "../domain/sentence.ts";
import type { Effect } from "./effect.ts";
import { someOf } from "./lists.ts";
import { kindOfPackage } from "./packages.ts";

/** What halves of other versions do. */
export function apartEffect({ pairs, witness: { crate, npm } }: HalvesChange, action: string): Effect {
  const names = `${code(crate.name)} and ${code(npm.name)}`;
  const found = `${code(`${crate.name} ${crate.version}`)} and ${code(`${npm.name} ${npm.version}`)}`;
  const more = pairs.length === 1 ? "" : `, and so do ${pairs.length - 1} more`;
  return {
    subject: pairs.length === 1 ? names : `${names}, and ${pairs.length - 1} more`,
    action,
    base: "the two agree in major and minor, or aren't both here",
    head: `${found} differ${more}`,
  };
}

/** What a half does whose other half is missing. */
export function aloneEffect({ ecosystem, halves }: HalfChange, action: string): Effect {
  const kind = kindOfPackage(ecosystem);
  const [names, others] = [
    halves.map(({ name, version }) => `${name} ${version}`),
    halves.map(({ other }) => other),
  ];
  return {
    subject: `the ${kind}${halves.length === 1 ? "" : "s"} ${someOf(names)}`,
    action,
    base: `no ${kind} is here without the other half`,
    head: `${someOf(names)} ${halves.length === 1 ? "is" : "are"} here, and ${someOf(others)} not`,
  };
}
