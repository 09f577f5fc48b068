import type { StepGrant } from "../../domain/step.ts";
import type { SourceFile } from "../../formats/value.ts";
import { Budget } from "../../tauri/builds/budget.ts";
import { commandsRun } from "../../tauri/builds/run.ts";
import type { Contents } from "../../tauri/contents.ts";
import { actOf, classOf, shown } from "../command-act.ts";
import type { RepositoryReader } from "../reader.ts";
import { FILES, isProse } from "./files.ts";
import { proseGrants } from "./prose.ts";
import type { Start } from "./start.ts";
import { startsIn, unreadStarts } from "./starts.ts";

/** Reads what runs on the machine of whoever opens the repository: a developer's, a reviewer's, an agent's. */
export const opening: RepositoryReader = {
  id: "opening",
  scope: "repository",
  files: FILES,

  read({ files, contents }) {
    const own = [...files.values()].filter(({ path }) => FILES.some((kind) => kind.is(path, [])));
    return {
      grants: own.flatMap((file) => grantsIn(file, contents)),
      gaps: own.flatMap((file) => (isProse(file.path) ? [] : (unreadStarts(file) ?? []))),
    };
  },
};

function grantsIn(file: SourceFile, contents: Contents): StepGrant[] {
  return isProse(file.path)
    ? proseGrants(file)
    : startsIn(file).flatMap((start) => grantsOf(start, contents));
}

function grantsOf(start: Start, contents: Contents): StepGrant[] {
  const of = {
    domain: "steps",
    rule: "build/opening-runs",
    machine: "opener",
    by: start.by,
    secrets: [],
  } as const;
  if ("says" in start) {
    const { says, at, isGrave } = start;
    return [{ ...of, entry: "", act: says, text: says, class: isGrave === true ? "reaches" : "unknown", at }];
  }
  const { script } = start;
  const ran = commandsRun(script, { folders: [""], variables: new Map(), args: [[]] }, new Budget());
  return ran.flatMap((each): StepGrant[] => {
    const act = actOf(each, { contents });
    const at = { path: script.path, line: each.line, column: 1, endLine: each.line };
    return act === undefined || each.isPrinted
      ? []
      : [{ ...of, entry: "", act, text: shown(each), class: classOf(each), at }];
  });
}
