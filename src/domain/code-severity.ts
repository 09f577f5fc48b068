import type { CodeClass } from "./build-code.ts";
import { isOfficialPlugin } from "./official-plugins.ts";
import type { RunningPackage } from "./package-change.ts";
import type { Severity } from "./severity.ts";

type Table = Readonly<Record<string, Severity>>;

/** What a new build script or macro weighs that may do anything. `in-update` is where an update that anyone takes brings it. */
const OPEN = {
  /** It can't be followed as a whole: of a hundred honest macros some ten can't. */
  unknown: "medium",
  reaches: "medium",
  "reaches-in-update": "high",
  /** Nobody looked into it. */
  unread: "medium",
  "unread-in-update": "high",
} as const satisfies Table;

/** `harmless` only asks the compiler, compiles native code or writes what cargo asked for. */
export const NEW_MACRO = { harmless: "low", ...OPEN } as const satisfies Table;

/** Every one of Tauri's own plugins with a command has a build script, which registers that: `official`. */
export const NEW_BUILD_SCRIPT = { official: "info", ...NEW_MACRO } as const satisfies Table;

/** The script of an npm package, whatever it does: few honest ones have one, and most attacks do. */
export const NEW_INSTALL_SCRIPT = {
  /** The package manager runs none that nobody approved. */
  waits: "info",
  runs: "medium",
  "runs-in-update": "high",
} as const satisfies Table;

/** What code weighs that newly runs on the building machine. */
export const NEW_CODE = { ...NEW_BUILD_SCRIPT, ...NEW_INSTALL_SCRIPT } as const satisfies Table;

/** What code weighs that ran before and reads otherwise now: only what it newly reaches is news. */
export const CHANGED_CODE = {
  same: "info",
  unknown: "low",
  reaches: "medium",
  "reaches-in-update": "high",
} as const satisfies Table;

export type NewCode = keyof typeof NEW_CODE;
export type ChangedCode = keyof typeof CHANGED_CODE;

/** Which case code is that newly runs. */
export function newCodeOf({ step, class: seen, name, moved, broughtBy }: RunningPackage): NewCode {
  const isQuiet = moved === "compatible" || broughtBy !== null;
  if (step === "install-script") return isQuiet ? "runs-in-update" : "runs";
  if (step === "build-script" && isOfficialPlugin(name)) return "official";
  if (!isOpen(seen)) return "harmless";
  if (seen === "unknown") return "unknown";
  if (seen === null) return isQuiet ? "unread-in-update" : "unread";
  return isQuiet ? "reaches-in-update" : "reaches";
}

/** Which case code is that ran before. */
export function changedCodeOf({ class: seen, classBefore, moved, broughtBy }: RunningPackage): ChangedCode {
  if (!isOpen(seen) || isOpen(classBefore)) return "same";
  if (seen !== "reaches") return "unknown";
  return moved === "compatible" || broughtBy !== null ? "reaches-in-update" : "reaches";
}

/** What code that newly runs, or newly does something else, weighs where no policy says otherwise. */
export function severityOfCode(running: RunningPackage): Severity {
  return running.classBefore === null ? NEW_CODE[newCodeOf(running)] : CHANGED_CODE[changedCodeOf(running)];
}

/** Whether nothing says what it does, or that it stays where it should. */
function isOpen(seen: CodeClass | null): boolean {
  return seen === null || seen === "reaches" || seen === "unknown";
}
