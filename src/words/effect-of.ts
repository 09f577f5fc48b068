import type { Change } from "../domain/change.ts";
import { commandEffect } from "./command-effect.ts";
import { configEffect } from "./config-effect.ts";
import { cspEffect } from "./csp-effect.ts";
import type { Effect } from "./effect.ts";
import { ipcEffect } from "./ipc-effect.ts";
import { packageEffect } from "./package-effect.ts";
import { stepEffect } from "./step-effect.ts";
import { weakeningEffect } from "./weakening.ts";

/** What any change does, in words. */
export function effectOf(change: Change): Effect {
  switch (change.domain) {
    case "ipc":
      return ipcEffect(change);
    case "csp":
      return cspEffect(change);
    case "config":
      return configEffect(change);
    case "packages":
      return packageEffect(change);
    case "policy":
      return weakeningEffect(change);
    case "commands":
      return commandEffect(change);
    case "steps":
      return stepEffect(change);
  }
}
