import { type Gap, gapIn, wordsOf } from "../../domain/gap.ts";
import type { InstallPolicy } from "../../domain/install-policy.ts";
import { type Ecosystem, type Installer, installerOf } from "../../domain/manager.ts";
import { code } from "../../domain/sentence.ts";
import { folderOf } from "./folders.ts";
import { lockedFor, namedInstallers } from "./installers.ts";
import type { Inventory } from "./inventory.ts";

/** Without a lockfile, every build takes whatever is newest. Each manager reads its own kind alone. */
export function lostLockfiles(base: Inventory, head: Inventory): Gap[] {
  const cargo = head.isEmpty("cargo") ? pathsOf(base, "cargo") : [];
  const [before, after] = [locksOfNpm(base), locksOfNpm(head)];
  const still = new Set(after.map(folderOf));
  const pinned = new Set(after.map((path) => `${installerOf(path)} ${folderOf(path)}`));
  const lost = before.filter((path) => {
    const folder = folderOf(path);
    if (after.length === 0) return true;
    if (!isProject(folder, head)) return false;
    const manager = installerOf(path);
    return !still.has(folder) || (installs(manager, folder, head) && !pinned.has(`${manager} ${folder}`));
  });
  return [...cargo, ...lost].map((path) => {
    const message = `${code(path)} pins no versions any more, so it can't be told which code gets into the app.`;
    return gapIn(path, { kind: "not-checked", rests: wordsOf("lost lockfile", path), message });
  });
}

/**
 * Managers that newly install a folder for which only others have a lockfile: they take what is newest, and run scripts by rules of
 * their own. Bun makes its lockfile of the others'.
 */
export function unlockedInstallers(base: Inventory, head: Inventory): Gap[] {
  return head.policies.flatMap((policy) => {
    const { folder, path, isProject: isOne } = policy;
    const old = base.policies.find((each) => each.folder === folder);
    if (old === undefined || !isOne) return [];
    const [known, locked] = [installersBefore(old, base), lockedFor(folder, head)];
    if (known.length === 0 || locked.length === 0) return [];
    const added = policy.managers.filter((each) => !known.includes(each) && !locked.includes(each));
    return added.filter((each) => each !== "bun").map((each) => unlocked(each, folder, path));
  });
}

function installersBefore(old: InstallPolicy, base: Inventory): readonly Installer[] {
  const named = namedInstallers(old);
  return named.length > 0 ? named : lockedFor(old.folder, base);
}

function unlocked(manager: Installer, folder: string, path: string): Gap {
  const where = code(folder === "" ? "." : folder);
  const message = `${code(manager)} newly installs ${where}, and has no lockfile of its own there: it takes whatever is newest, and may run install scripts that didn't run before. Commit its lockfile first.`;
  return gapIn(path, { kind: "not-checked", rests: wordsOf("unlocked installer", manager, folder), message });
}

/** The lockfiles of npm's packages: those that are read, and those of other managers. */
function locksOfNpm(inventory: Inventory): string[] {
  return [...pathsOf(inventory, "npm"), ...inventory.unread.map(({ path }) => path)];
}

function installs(manager: Installer, folder: string, { policies }: Inventory): boolean {
  return policies.some((policy) => policy.folder === folder && policy.managers.includes(manager));
}

/** Whether head may still install a folder. Where all went, its packages are somewhere else. */
function isProject(folder: string, { policies }: Inventory): boolean {
  return policies.some((policy) => policy.folder === folder && policy.isProject);
}

function pathsOf({ packages }: Inventory, ecosystem: Ecosystem): string[] {
  return [...new Set(packages.filter((each) => each.ecosystem === ecosystem).map((each) => each.at.path))];
}
