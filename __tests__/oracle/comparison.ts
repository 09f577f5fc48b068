import { matchesGlob } from "../../src/compare/ipc/plain-glob.ts";
import { hasPlatform, PLATFORMS, type Platform } from "../../src/domain/platform.ts";
import type { InvokeWitness } from "../../src/domain/witness.ts";
import { readUrlPattern } from "../../src/language/url/pattern.ts";
import { plenty } from "../work.ts";
import { KEYS } from "./acl-manifests.ts";
import { leavesUndecided, request, type Subject, torilSays } from "./questions.ts";
import { type Answer, ask, type Family } from "./tauri-oracle.ts";

/** Calls to one app on one platform. */
export type Asked = Readonly<{
  subject: Subject;
  platform: Platform;
  calls: readonly InvokeWitness[];
  /** What the app is about, to say in a disagreement. */
  about?: unknown;
}>;

export type Disagreement = Readonly<{ what: string; call: string; asked: Asked }>;

export type Comparison = Readonly<{
  compared: number;
  /** Of these, calls that Tauri lets through. */
  allowed: number;
  /** Apps that Tauri refuses to build, and Toril says so too; or with plugins of which the oracle has no manifest. */
  unbuilt: number;
  /** Calls about which Toril says that it can't decide them. */
  undecided: number;
  disagreements: readonly Disagreement[];
}>;

/** Asks a released Tauri and Toril's second matcher about the same calls. */
export function compare(family: Family, asked: readonly Asked[]): Comparison {
  const answers = ask(
    family,
    asked.map(({ subject, platform, calls }) => request(subject, platform, calls)),
  );
  let [compared, allowed, unbuilt, undecided] = [0, 0, 0, 0];
  const disagreements: Disagreement[] = [];
  for (const [i, each] of asked.entries()) {
    const answer = answers[i] as Answer;
    const broken = each.subject.gaps.filter(({ blocking }) => blocking);
    const refused = refusedPattern(each.subject, each.platform);
    if ("error" in answer) {
      const isSaid = broken.length > 0 || refused !== undefined || leavesUndecided(each.subject);
      if (isSaid || isForeign(answer.error)) unbuilt += 1;
      else disagreements.push({ what: `Tauri: ${answer.error}`, call: "", asked: each });
      continue;
    }
    const [gap] = broken.filter(({ kind }) => kind === "does-not-build" || kind === "unparsed");
    if (gap !== undefined && buildsEverywhere(family, each.subject))
      disagreements.push({ what: `Toril: ${gap.message}`, call: "", asked: each });
    if (refused !== undefined)
      disagreements.push({ what: `Toril refuses the pattern ${refused}`, call: "", asked: each });
    for (const [j, call] of each.calls.entries()) {
      const said = answer.answers[j];
      const truth = said?.passes ?? said?.allowed;
      compared += 1;
      if (truth === true) allowed += 1;
      if (torilSays(each.subject, call, each.platform) === truth) continue;
      if (leavesUndecided(each.subject)) {
        undecided += 1;
        continue;
      }
      const what = `${call.command}: Tauri ${truth ? "allows" : "refuses"} it${said?.denied ? " (denied)" : ""}`;
      disagreements.push({ what, call: `${call.text} on ${each.platform}`, asked: each });
    }
  }
  return { compared, allowed, unbuilt, undecided, disagreements };
}

/** A layer of the configuration may be broken for one platform only. */
function buildsEverywhere(family: Family, subject: Subject): boolean {
  const answers = ask(
    family,
    PLATFORMS.map((platform) => request(subject, platform, [])),
  );
  return answers.every((answer) => !("error" in answer));
}

function isForeign(error: string): boolean {
  const key = /^unknown ACL for (\S+),/.exec(error)?.[1];
  return key !== undefined && key !== "app" && !KEYS.includes(key);
}

/** A pattern of labels or sites that Toril takes for one with which an app does not build. */
export function refusedPattern({ grants }: Subject, platform: Platform): string | undefined {
  const here = grants.filter(
    ({ effect, platforms }) => effect !== "scope" && hasPlatform(platforms, platform),
  );
  const labels = here.flatMap(({ windows, webviews }) => [...windows, ...webviews]);
  const sites = here.flatMap(({ context }) => (context.kind === "remote" ? [context.url] : []));
  const refused =
    labels.find(({ text }) => matchesGlob(text, "", ANY_LABEL) === undefined) ??
    sites.find(({ text }) => readUrlPattern(text, plenty()) === "refused");
  return refused?.text;
}

const ANY_LABEL = { literalSeparator: false, literalDot: false, foldCase: false };
