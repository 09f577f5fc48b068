import { type Need, type NeedKind, type NeedOf, needKey } from "../domain/need.ts";
import type { FactUsed } from "../domain/review.ts";
import type { CrateFact } from "./crate-facts.ts";
import type { NpmFact } from "./npm-facts.ts";
import { NO_REPOSITORIES, OFFLINE, type Unknown } from "./unknown.ts";

/** What each kind of need is answered with. A new kind of outside knowledge adds its line here and its object to `kinds.ts`. */
export type AnswerTo = Readonly<{
  crate: CrateFact;
  "git crate": CrateFact;
  "npm package": NpmFact;
}>;

/** The answers to needs that this run could get, with their sources. */
export type Facts = Readonly<{
  answerTo<Kind extends NeedKind>(need: NeedOf<Kind>): AnswerTo[Kind] | Unknown;
  used(): readonly FactUsed[];
}>;

/**
 * The port to outside knowledge. It gets the answers that it can, in the order of the needs, and says why the others aren't
 * known. No failure of the network makes it throw.
 */
export type FactSource = Readonly<{ fetch(needs: readonly Need[]): Promise<Facts> }>;

/** Answers by the keys of their needs. */
export type Answers = ReadonlyMap<string, AnswerTo[NeedKind] | Unknown>;

/** Facts that were gathered before. Every other question gets the answer `otherwise`. */
export function factsFrom(answers: Answers, used: readonly FactUsed[], otherwise: Unknown): Facts {
  return {
    // A key begins with the kind, so its answer is of that kind.
    answerTo: <Kind extends NeedKind>(need: NeedOf<Kind>) =>
      (answers.get(needKey(need)) as AnswerTo[Kind] | Unknown | undefined) ?? otherwise,
    used: () => used,
  };
}

/** What is known without a network: nothing. */
export function offlineFacts(): Facts {
  return { answerTo: ({ kind }) => (kind === "git crate" ? NO_REPOSITORIES : OFFLINE), used: () => [] };
}

/** A source that asks nobody. */
export const offline: FactSource = { fetch: async () => offlineFacts() };

/** One source for each kind of need. All are asked at once. */
export function joinedSources(sources: Readonly<Record<NeedKind, FactSource>>): FactSource {
  return {
    async fetch(needs) {
      const kinds = Object.keys(sources) as NeedKind[];
      const answers = await Promise.all(
        kinds.map(async (kind) => {
          const asked = needs.filter((need) => need.kind === kind);
          return [kind, await sources[kind].fetch(asked)] as const;
        }),
      );
      const byKind = new Map(answers);
      return {
        answerTo: (need) => byKind.get(need.kind)?.answerTo(need) ?? OFFLINE,
        used: () => answers.flatMap(([, facts]) => facts.used()),
      };
    },
  };
}

/** A source that has no repositories at hand. */
export const noRepositories: FactSource = {
  fetch: async () => factsFrom(new Map(), [], NO_REPOSITORIES),
};
