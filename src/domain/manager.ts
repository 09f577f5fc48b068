/** Whose names and versions packages have. */
export type Ecosystem = "cargo" | "npm";

/** The tool that reads a lockfile, and installs or builds what it pins. */
export type Manager = "cargo" | Installer;

/** Who installs npm's packages. */
export const INSTALLERS = ["npm", "pnpm", "yarn", "bun"] as const;

export type Installer = (typeof INSTALLERS)[number];
