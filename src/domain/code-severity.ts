import type { CodeClass } from "./build-code.ts";
import { isOfficialPlugin } from "./official-plugins.ts";
import type { RunningPackage } from "./package-change.ts";
import type { Severity } from "./severity.ts";

/**
 * What code that newly runs on the building machine weighs: by what it was seen to do, and more where an update that anyone takes
 * brings it. What only asks the compiler, compiles native code or writes what cargo asked for is a line in a list. The scripts of
 * npm's packages weigh as much as what reaches out: few honest ones have one, and most attacks do.
 */
export function severityOfCode(running: RunningPackage): Severity {
  const { step, class: seen, classBefore, name } = running;
  if (classBefore !== null) return severityOfChange(running);
  // Every one of Tauri's own plugins with a command has a build script, which registers that.
  if (step === "build-script" && isOfficialPlugin(name)) return "info";
  if (step !== "install-script" && !isOpen(seen)) return "low";
  // Of a hundred honest macros some ten can't be followed.
  if (step !== "install-script" && seen === "unknown") return "medium";
  return isQuiet(running) ? "high" : "medium";
}

/** Code that ran before and reads otherwise now: only what it newly reaches is news. */
function severityOfChange(running: RunningPackage): Severity {
  const { class: seen, classBefore } = running;
  if (!isOpen(seen) || isOpen(classBefore)) return "info";
  if (seen !== "reaches") return "low";
  return isQuiet(running) ? "high" : "medium";
}

/** Whether nothing says what it does, or that it stays where it should. */
function isOpen(seen: CodeClass | null): boolean {
  return seen === null || seen === "reaches" || seen === "unknown";
}

/** Whether an update brings it that is taken without reading. */
function isQuiet({ moved, broughtBy }: RunningPackage): boolean {
  return moved === "compatible" || broughtBy !== null;
}
