import { contentOf, type Gap, gapAt } from "../../domain/gap.ts";
import { topOf } from "../../domain/place.ts";
import { code } from "../../domain/sentence.ts";
import { type StepGrant, WHOLE_CODE } from "../../domain/step.ts";
import { hashOf } from "../../facts/build-code/own-act.ts";
import { placesIn } from "../../formats/lines.ts";
import type { SourceFile } from "../../formats/value.ts";
import { grantOf } from "../own-act-grant.ts";
import { readProgram } from "../program-files.ts";

/** What a program does, as grants: what it reaches, and all of its code, which is told where it changed. */
export function programGrants(file: SourceFile, secrets: readonly string[]): StepGrant[] {
  const { acts, whole } = readProgram(file);
  const all: StepGrant = {
    domain: "steps",
    rule: "build/step-changed",
    act: `${WHOLE_CODE}${hashOf(whole)}`,
    machine: "builder",
    by: code(file.path),
    entry: "",
    text: file.path,
    class: "probe",
    secrets: [],
    at: topOf(file.path),
  };
  return [...acts.map((act) => grantOf(act, file, secrets)), all];
}

/** Why what a program does isn't known; none where it can be read. */
export function programGaps(file: SourceFile): Gap[] {
  const { unread } = readProgram(file);
  if (unread === undefined) return [];
  const message = `${code(file.path)} runs where the app is built, and from this line on it can't be read as JavaScript or TypeScript: what it does is not known.`;
  return [gapAt(placesIn(file)(unread, unread), { kind: "unparsed", rests: contentOf(file), message })];
}
