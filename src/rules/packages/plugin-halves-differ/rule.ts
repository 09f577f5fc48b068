import type { ChangeOf } from "../../../domain/change.ts";
import type { Half, HalvesApart } from "../../../domain/plugin-halves.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { byCase } from "../../../domain/weights.ts";
import { listInWords } from "../../../words/lists.ts";

/** Since 2.8, `tauri build` stops for them. */
const WEIGHTS = { stops: "medium", builds: "low" } as const;

/** The crate and the npm package of Tauri or a plugin newly have other major or minor versions. */
const rule: Rule<"packages/plugin-halves-differ"> = {
  id: "packages/plugin-halves-differ",
  title: "The two halves of a plugin differ",
  weights: WEIGHTS,

  judge(change) {
    const { stops } = change;
    return {
      ...byCase(WEIGHTS, stops ? "stops" : "builds"),
      confidence: "certain",
      title: titleOf(change),
      message: stops
        ? "`tauri build` stops where the crate and the npm package of Tauri or of a plugin have other major or minor versions. `cargo build` and the build of the pages don't compare them, so it may be the release that fails first."
        : "The `@tauri-apps/cli` that the lockfile pins is older than 2.8 and doesn't compare them: the app is built, and its pages may call what the crate doesn't have.",
      remedy: remedyFor(change),
    };
  },
};

export default rule;

type Apart = ChangeOf<"packages/plugin-halves-differ">;

/** So many are named; `tauri info` lists them all. */
const MOST = 5;

function titleOf({ pairs }: Apart): string {
  const [first] = pairs;
  if (first !== undefined && pairs.length === 1)
    return `${released(first.crate)} and ${released(first.npm)} newly differ in more than the patch`;
  return `${pairs.length} crates and their npm packages newly differ in more than the patch`;
}

function remedyFor({ pairs }: Apart): string {
  const sides = pairs.map(sidesOf);
  const [first] = sides;
  const more = pairs.length > MOST ? `, and so on for ${pairs.length - MOST} more` : "";
  const fitting = sides.slice(0, MOST).map(({ behind, ahead }) => wanted(behind, ahead));
  const take = `Take ${listInWords(fitting)}${more}.`;
  if (first === undefined || pairs.length > 1)
    return `${take} Where that isn't released yet, keep the other half at the version that fits.`;
  const { behind, ahead } = first;
  return `${take} If that isn't released yet, keep ${code(ahead.name)} at ${code(`~${minorOf(behind.version)}`)}.`;
}

function released({ name, version }: Half): string {
  return code(`${name} ${version}`);
}

/** A half at the minor version of the other: "`@tauri-apps/plugin-fs` 2.4". */
function wanted({ name }: Half, { version }: Half): string {
  return `${code(name)} ${minorOf(version)}`;
}

function minorOf(version: string): string {
  return version.split(".", 2).join(".");
}

/** The half that has the lower version, which is the one to move, and the other. */
function sidesOf({ crate, npm }: HalvesApart): Readonly<{ behind: Half; ahead: Half }> {
  const [ofCrate, ofNpm] = [numbersOf(crate), numbersOf(npm)];
  const isBehind = ofCrate.major === ofNpm.major ? ofCrate.minor < ofNpm.minor : ofCrate.major < ofNpm.major;
  return isBehind ? { behind: crate, ahead: npm } : { behind: npm, ahead: crate };
}

function numbersOf({ version }: Half): Readonly<{ major: number; minor: number }> {
  const [major = 0, minor = 0] = version.split(".", 2).map(Number);
  return { major, minor };
}
