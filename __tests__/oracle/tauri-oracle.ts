import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../../scripts/folders.ts";
import type { Platform } from "../../src/domain/platform.ts";

/** A released Tauri that answers for itself: the programs of ../../oracle, which see. */
export type Family = Readonly<{
  folder: string;
  program: string;
  tauri: string;
  /** The first version that it answers for. */
  since: string;
}>;

/** The one that people use, and of which most is asked. */
export const NEWEST: Family = {
  folder: "tauri-2.12",
  program: "oracle-2-12",
  tauri: "2.12.5",
  since: "2.12.0",
};

/** Versions at which something about permissions changed, oldest first. */
export const FAMILIES: readonly Family[] = [
  { folder: "tauri-2.0", program: "oracle-2-0", tauri: "2.0.6", since: "2.0.0" },
  { folder: "tauri-2.4", program: "oracle-2-4", tauri: "2.4.1", since: "2.4.0" },
  { folder: "tauri-2.8", program: "oracle-2-8", tauri: "2.8.5", since: "2.5.0" },
  { folder: "tauri-2.11", program: "oracle-2-11", tauri: "2.11.5", since: "2.11.1" },
  NEWEST,
  { folder: "tauri-3.0", program: "oracle-3-0", tauri: "3.0.0-alpha.5", since: "3.0.0-alpha.0" },
];

export type FileText = Readonly<{ json: string }> | Readonly<{ toml: string }>;

/** The argument of a call, by the plugin that looks at it. */
export type Argument =
  | Readonly<{ kind: "path"; path: string; rules: PathRules }>
  | Readonly<{ kind: "url"; url: string }>
  | Readonly<{ kind: "open-url"; url: string; with: string | undefined }>
  | Readonly<{ kind: "open-path"; path: string; with: string | undefined; rules: PathRules }>
  | Readonly<{ kind: "program"; program: string; args: readonly string[]; runs: string | undefined }>;

export type PathRules = Readonly<{
  requireLiteralLeadingDot: boolean;
  directories: Readonly<Record<string, string | null>>;
  /** The folder that the app was started in. */
  startedIn: string | undefined;
}>;

export type AskedCall = Readonly<{
  window: string;
  webview: string;
  origin: string;
  command: string;
  argument?: Argument | undefined;
}>;

export type Request = Readonly<{
  manifests: Readonly<Record<string, unknown>>;
  permissions: readonly FileText[];
  plugins: Readonly<Record<string, readonly FileText[]>>;
  capabilities: readonly FileText[];
  enabled: unknown;
  target: Platform;
  calls: readonly AskedCall[];
}>;

export type CallAnswer = Readonly<{ allowed: boolean; denied: boolean; passes?: boolean }>;

export type Answer = Readonly<{ answers: readonly CallAnswer[] }> | Readonly<{ error: string }>;

/** Builds the program where it isn't built yet; minutes the first time. */
export function build({ folder }: Family): void {
  const cwd = join(ROOT, "oracle", folder);
  execFileSync("cargo", ["build", "--locked", "-j1"], { cwd, stdio: ["ignore", "ignore", "inherit"] });
}

/** All questions at once: the program answers line by line. Manifests are said where they change, or a plugin is added. */
export function ask({ folder, program }: Family, requests: readonly Request[]): Answer[] {
  const own = join(ROOT, "oracle", folder, "target");
  const path = join(process.env.CARGO_TARGET_DIR ?? own, "debug", program);
  const input = requests.map(({ manifests, ...rest }, i) => {
    const before = requests[i - 1];
    const said = before?.manifests === manifests && Object.keys(before.plugins).length === 0;
    return `${said ? "" : `${JSON.stringify({ manifests })}\n`}${JSON.stringify(rest)}\n`;
  });
  const output = execFileSync(path, { input: input.join(""), encoding: "utf8", maxBuffer: 2 ** 30 });
  const lines = output
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  return lines.filter((line) => !("manifests" in line));
}
