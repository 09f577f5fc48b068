import { member, pick, type Value } from "../../formats/value.ts";
import type { Job } from "./job.ts";
import { textsOf } from "./texts.ts";

/** Shells as runners and actions have them, with flags and the place for the script. */
const USUAL =
  /^(?:(?:nix (?:develop|shell)|arch -\w+|xvfb-run|devbox run|micromamba run)\b[^"'`;|&]*\s)?(?:bash|sh|zsh|pwsh|powershell|cmd|python3?|nu|fish|msys2|wsl-bash|Rscript|node|alpine\.sh|cpa\.sh)(?:\.exe)?(?:\s+(?:--?(?!c\b|command\b|init-file|rcfile)[\w-]+|[a-z]+(?=\s)|\/\w+(?::\w+)?))*(?:\s+["']?\{0\}["']?)?\s*$/i;

/** How long such a line may be. */
const LONGEST = 200;

/** What runs the scripts of a job in a shell's place, where that is no shell that one knows. */
export function otherShells(job: Job): (readonly [text: string, at: Value])[] {
  const defaults = [job.workflow, job.value].map((level) => pick(level, "defaults", "run", "shell"));
  const own = job.steps.map((step) => member(step, "shell"));
  return [...defaults, ...own].flatMap((shell) =>
    textsOf(shell, job).flatMap((text) =>
      shell === undefined || (text.length <= LONGEST && USUAL.test(text)) ? [] : [[text, shell] as const],
    ),
  );
}
