/** Whose names and versions packages have. */
export type Ecosystem = "cargo" | "npm";

/** The tool that reads a lockfile, and installs or builds what it pins. */
export type Manager = "cargo" | Installer;

/** Who installs npm's packages. */
export const INSTALLERS = ["npm", "pnpm", "yarn", "bun"] as const;

export type Installer = (typeof INSTALLERS)[number];

/** How people have a manager take what its lockfile pins. */
export const INSTALLS: Readonly<Record<Manager, string>> = {
  cargo: "cargo build",
  npm: "npm ci",
  pnpm: "pnpm install",
  yarn: "yarn install",
  bun: "bun install",
};

/** Whose lockfile a file is, by its name. */
export function installerOf(lockfile: string): Installer {
  const [, name] = /(?:^|\/)(pnpm|yarn|bun)[.-]lock[^/]*$/.exec(lockfile) ?? [];
  return INSTALLERS.find((each) => each === name) ?? "npm";
}
