import type { InstallSetting } from "../../domain/install-policy.ts";
import { requirementsOf } from "../../formats/npm-requirements.ts";
import type { SourceFile, Value } from "../../formats/value.ts";
import { inFolder, withAncestors } from "../../tauri/paths.ts";
import { MAY_BE_HERE } from "./run-once.ts";

const LOCKS = ["bun.lock", "bun.lockb", "package-lock.json", "pnpm-lock.yaml", "yarn.lock"] as const;

/** Commands of packages that have another name, which not every lockfile says. */
const COMMANDS: ReadonlyMap<string, string> = new Map([
  ["tauri", "@tauri-apps/cli"],
  ["tsc", "typescript"],
]);

/** `bunx vite` where the project has Vite. A lockfile names packages and their commands; one in bytes tells nothing. */
export function isOwnPackage(
  { name, value }: InstallSetting,
  path: string,
  manifest: Value | undefined,
  files: ReadonlyMap<string, SourceFile>,
): boolean {
  if (name !== MAY_BE_HERE) return false;
  const asked = new Set(requirementsOf(manifest, false).map((each) => each.name));
  if (asked.has(value) || asked.has(COMMANDS.get(value) ?? value)) return true;
  const locks = withAncestors(path).flatMap((folder) =>
    LOCKS.flatMap((each) => files.get(inFolder(folder, each)) ?? []),
  );
  return locks.some((file) => file.path.endsWith(".lockb") || wordsIn(file).has(value));
}

/** All words of a lockfile that a package or command may be called by. */
function wordsIn({ text }: SourceFile): ReadonlySet<string> {
  return new Set(text.match(/(?:@[\w.-]+\/)?[\w.-]+/g));
}
