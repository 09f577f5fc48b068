import type { ScopeMatching } from "../../../domain/ipc.ts";
import type { Platform } from "../../../domain/platform.ts";
import { canonical } from "../../../domain/scope.ts";
import type { Work } from "../../../domain/work.ts";
import { TooComplex } from "../../../language/language.ts";
import { opaqueQuestion } from "./opaque.ts";
import { openerQuestion } from "./opener.ts";
import { pathQuestion } from "./paths.ts";
import { programQuestion } from "./programs.ts";
import { NO_ESCAPE, type ScopeAnswer, type ScopeQuestion, type ScopeSide } from "./scope-question.ts";
import { textQuestion } from "./text.ts";
import { urlTextQuestion } from "./url-texts.ts";
import { urlQuestion } from "./urls.ts";

const QUESTIONS: Readonly<Record<ScopeMatching["kind"], ScopeQuestion>> = {
  none: () => NO_ESCAPE,
  paths: pathQuestion,
  urls: urlQuestion,
  "url-globs": urlTextQuestion,
  opener: openerQuestion,
  programs: programQuestion,
  text: textQuestion,
  opaque: opaqueQuestion,
};

/** Answers scope questions and remembers the answers: windows and commands mostly ask the same ones. */
export function scopeAsker(): ScopeQuestion {
  const answers = new Map<string, ScopeAnswer>();
  return (base, head, command, platform, work) => {
    const { kind } = head.matching;
    const about = [commandMatters(kind) ? command : "", platformMatters(kind) ? platform : ""];
    const question = [kind, ...about, sideKey(base), sideKey(head)].join("\n");
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer =
      sideKey(base) === sideKey(head)
        ? NO_ESCAPE
        : decide(questionFor(base, head), base, head, command, platform, work);
    answers.set(question, answer);
    return answer;
  };
}

/** An app that moves to Tauri 2 changes globs over URLs for patterns of their parts: then both are read as texts. */
function questionFor(base: ScopeSide, head: ScopeSide): ScopeQuestion {
  return QUESTIONS[base.matching.kind === "url-globs" ? "url-globs" : head.matching.kind];
}

function decide(
  question: ScopeQuestion,
  base: ScopeSide,
  head: ScopeSide,
  command: string,
  platform: Platform,
  work: Work,
): ScopeAnswer {
  try {
    return question(base, head, command, platform, work);
  } catch (error) {
    if (error instanceof TooComplex)
      return { escapes: [], undecided: [`it is too large to compare (${error.message})`] };
    throw error;
  }
}

/** A side is asked about for every page, command and platform that it holds for. */
const sideKeys = new WeakMap<ScopeSide, string>();

function sideKey(side: ScopeSide): string {
  let key = sideKeys.get(side);
  if (key === undefined) {
    key = writtenOut(side);
    sideKeys.set(side, key);
  }
  return key;
}

/** The texts of entries are JSON, so that no text in them can end one. */
function writtenOut({ allow, deny, matching }: ScopeSide): string {
  const rules =
    "literalDot" in matching
      ? [matching.literalDot, matching.directories.moved]
      : matching.kind === "text"
        ? matching.accepts
        : "";
  const lists = [allow, deny].map((entries) => `[${entries.map(({ text }) => text).join(",")}]`);
  return [matching.kind, canonical(rules), ...lists].join(" ");
}

function platformMatters(kind: ScopeMatching["kind"]): boolean {
  return kind === "paths" || kind === "opener";
}

function commandMatters(kind: ScopeMatching["kind"]): boolean {
  return kind === "opener";
}
