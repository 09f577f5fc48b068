import { topOf } from "../../domain/place.ts";
import { code, visible } from "../../domain/sentence.ts";
import { type StepGrant, WHOLE_CODE } from "../../domain/step.ts";
import { hashOf } from "../../facts/build-code/own-act.ts";
import type { SourceFile } from "../../formats/value.ts";
import { baseName } from "../../tauri/paths.ts";

/** Characters that no one sees and that agents read: without those that join the parts of an emoji or begin a file. */
const HIDDEN =
  /[\u00ad\u180e\u200b-\u200c\u200e-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f]|[\u{e0000}-\u{e007f}]|[\u{e0100}-\u{e01ef}]/u;

/** Instructions to agents: that they are others, and lines with characters that nobody sees. */
export function proseGrants(file: SourceFile): StepGrant[] {
  const { path, text } = file;
  const of = {
    domain: "steps",
    rule: "build/agent-text-changed",
    machine: "opener",
    by: code(path),
    entry: "",
    secrets: [],
  } as const;
  const hidden = text.split("\n").flatMap((line, index): StepGrant[] => {
    if (!HIDDEN.test(line)) return [];
    const at = { path, line: index + 1, column: 1, endLine: index + 1 };
    const shown = visible(line.trim()).slice(0, 160);
    return [{ ...of, act: `hidden ${line.trim()}`, text: shown, class: "reaches", at }];
  });
  const act = `${WHOLE_CODE}${baseName(path)} ${hashOf(text.replace(/\s+/g, " ").trim())}`;
  return [...hidden, { ...of, act, text: path, class: "probe", at: topOf(path) }];
}
