import type { About } from "../domain/about.ts";
import type { Change } from "../domain/change.ts";
import { aboutCall } from "./about-call.ts";
import { aboutCommand } from "./about-command.ts";
import { aboutPackages } from "./about-packages.ts";
import { aboutPolicy } from "./about-policy.ts";
import { aboutSetting } from "./about-setting.ts";
import { aboutStep } from "./about-step.ts";
import { aboutWeakening } from "./weakening.ts";

/** What any change is about, by its facts alone. */
export function aboutOf(change: Change): About {
  switch (change.domain) {
    case "ipc":
      return aboutCall(change);
    case "csp":
      return aboutPolicy(change);
    case "config":
      return aboutSetting(change);
    case "packages":
      return aboutPackages(change);
    case "policy":
      return aboutWeakening(change);
    case "commands":
      return aboutCommand(change);
    case "steps":
      return aboutStep(change);
  }
}
