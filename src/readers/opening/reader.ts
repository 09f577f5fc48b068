import { type Gap, gapIn, wordsOf } from "../../domain/gap.ts";
import { code } from "../../domain/sentence.ts";
import type { StepGrant } from "../../domain/step.ts";
import type { SourceFile } from "../../formats/value.ts";
import { actOf, classOf, shown } from "../command-act.ts";
import type { Repository, RepositoryReader } from "../reader.ts";
import { FILES, isOpening, isProse, MANIFEST } from "./files.ts";
import { type Around, aroundOf, commandsOfScript, pathsNamed, reachedBy } from "./led.ts";
import { proseGrants } from "./prose.ts";
import type { Start } from "./start.ts";
import { extendedBy, startsIn, startsOfHooks, unreadStarts } from "./starts.ts";

/** Reads what runs on the machine of whoever opens the repository: a developer's, a reviewer's, an agent's. */
export const opening: RepositoryReader = {
  id: "opening",
  scope: "repository",
  files: FILES,

  follows: {
    from: (path) => startsSomething(path),
    named(repository) {
      const around = aroundOf(repository);
      const own = [...repository.files.values()].filter(({ path }) => startsSomething(path));
      const extended = own.flatMap(extendedBy);
      const commands = startedIn(repository).flatMap((start) =>
        "script" in start ? commandsOfScript(start.script, around) : [],
      );
      return [...extended, ...commands.flatMap((ran) => pathsNamed(ran, around))];
    },
  },

  read(repository) {
    const own = [...repository.files.values()].filter(({ path }) => isOpening(path));
    const around = aroundOf(repository);
    const grants = [
      ...own.flatMap((file) => (isProse(file.path) ? proseGrants(file) : [])),
      ...startedIn(repository).flatMap((start) => grantsOf(start, around)),
    ];
    const unread = own.flatMap((file) => (isProse(file.path) ? [] : (unreadStarts(file) ?? [])));
    return { grants, gaps: around.budget.isCut ? [...unread, ...tooMuch(own, repository)] : unread };
  },
};

/** A gap for commands that are more than are looked at: what the rest of them does may be anything. */
function tooMuch(own: readonly SourceFile[], { files }: Repository): Gap[] {
  const [first] = own.filter(({ path }) => startsSomething(path));
  if (first === undefined) return [];
  const message = `${code(first.path)} and others like it start more commands than are looked at, so it isn't known what opening the repository runs.`;
  const rests = wordsOf(
    "opening starts too much",
    [...files.values()].map(({ path, id }) => [path, id]),
  );
  return [gapIn(first.path, { kind: "truncated", rests, message })];
}

function startsSomething(path: string): boolean {
  return path === MANIFEST || (!isProse(path) && isOpening(path));
}

/** What the files of a side have started, and those that these take in. */
function startedIn({ files }: Repository): Start[] {
  const own = [...files.values()].filter(({ path }) => startsSomething(path));
  const extended = new Set(own.flatMap(extendedBy));
  const taken = [...files.values()].filter(({ path }) => extended.has(path) && !startsSomething(path));
  return [...own.flatMap(startsIn), ...taken.flatMap(startsOfHooks)];
}

function grantsOf(start: Start, around: Around): StepGrant[] {
  const of = {
    domain: "steps",
    rule: "build/opening-runs",
    machine: "opener",
    by: start.by,
    entry: "",
    secrets: [],
  } as const;
  if ("says" in start) {
    const { says, at, isGrave } = start;
    return [{ ...of, act: says, text: says, class: isGrave === true ? "reaches" : "unknown", at }];
  }
  return commandsOfScript(start.script, around).flatMap((ran): StepGrant[] => {
    if (ran.isPrinted) return [];
    const reached = reachedBy(ran, around);
    const isTold = start.isOfTools !== true || classOf(ran) === "reaches";
    const act = isTold ? actOf(ran, around) : undefined;
    const led = reached.map((each): StepGrant => {
      // What a new command leads to is told with it.
      const news = act === undefined ? {} : { insteadOf: act };
      return { ...of, ...each, class: "reaches", ...news };
    });
    if (act === undefined) return led;
    const at = { path: ran.path, line: ran.line, column: 1, endLine: ran.line };
    const seen = reached.length > 0 ? "reaches" : classOf(ran);
    return [{ ...of, act, text: shown(ran), class: seen, at }, ...led];
  });
}
