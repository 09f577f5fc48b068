import type { CspAbsence, CspChange, CspStance } from "../domain/csp.ts";
import { code } from "../domain/sentence.ts";
import { actOf } from "./csp-acts.ts";
import type { Effect } from "./effect.ts";

/** What pages may do, and the directives that decide it on either side. */
export function cspEffect(change: CspChange): Effect {
  const [allowed, refused] = [allowedInWords(change.allowed), refusedInWords(change.refused)];
  return {
    subject: "pages of the app",
    action: actionOf(change),
    base: change.direction === "widened" ? refused : allowed,
    head: change.direction === "widened" ? allowed : refused,
  };
}

function actionOf({ act, targets: [first, ...others], extent }: CspChange): string {
  const { does } = actOf(act.class);
  if (first === undefined || extent === "none") return does;
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return `${does}: ${code(first)}${more}`;
}

const WITHOUT_POLICY: Readonly<Record<CspAbsence, string>> = {
  "not-configured": "no policy",
  "not-ascii": "no policy: the webview drops a header with a character outside ASCII",
  "remote-pages": "no policy: the pages come from a server, and Tauri sends no header with them",
};

/** How the side that allows puts it. */
function allowedInWords(stance: CspChange["allowed"]): string {
  switch (stance.kind) {
    case "no-policy":
      return WITHOUT_POLICY[stance.absence];
    case "unrestricted":
      return "allowed: no directive restricts it";
    case "directive":
      return `allowed by ${directiveInCode(stance)}`;
  }
}

/** How the side that refuses puts it. */
function refusedInWords(stance: CspChange["refused"]): string {
  switch (stance.kind) {
    case "no-app":
      return "the app is new";
    case "not-done":
      return "not done";
    case "directive":
      return `refused by ${directiveInCode(stance)}`;
  }
}

/** The directive as the developer wrote it; what Tauri adds to it is only mentioned. */
function directiveInCode({ words, isCompleted }: Extract<CspStance, { kind: "directive" }>): string {
  return `${code(words.join(" "), 240)}${isCompleted ? " with what Tauri adds to it" : ""}`;
}
