/**
 * Measures the comparison of an app's whole access control list, for all five platforms, in this process. For the corpus cases
 * with the most grants it prints the time to resolve both sides and to compare them (the first time, and the median of
 * later times, when patterns are known), the number of grants and distinct patterns, and the states of their automata.
 * Then it prints how the time grows with windows and commands, and with patterns.
 *
 *     node scripts/acl-benchmark.ts [COUNT | CASE…]
 *
 * A case that is named on the command line is measured alone, without the others in memory.
 */

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { ipcComparison } from "../src/compare/ipc/ipc-comparison.ts";
import { resolvePath } from "../src/compare/ipc/scopes/path-side.ts";
import type { IpcGrant } from "../src/domain/ipc.ts";
import { Work } from "../src/domain/work.ts";
import { languageOf } from "../src/language/automaton.ts";
import { globExpression } from "../src/language/glob.ts";
import { sizeOf } from "../src/language/language.ts";
import { tauriAcl } from "../src/readers/tauri-acl/reader.ts";
import { discoverApps } from "../src/tauri/discover.ts";
import { loadProject } from "../src/tauri/load-project.ts";
import type { AppLocation } from "../src/tauri/project.ts";
import { ROOT } from "./folders.ts";

type Files = ReadonlyMap<string, Readonly<{ path: string; id: string; text: string }>>;
type App = Readonly<{ name: string; base: Side; head: Side }>;
type Side = Readonly<{ location: AppLocation; files: Files }>;

const CORPUS = join(ROOT, "../shared/corpus/cases");
const AGAIN = 9;

/** Commands of the fs plugin, which made-up apps grant with paths. */
const COMMANDS = [
  ..."read-file write-file mkdir exists remove rename copy-file create stat lstat truncate read-dir".split(
    " ",
  ),
  ..."read-text-file write-text-file watch open size".split(" "),
];

const [first = "3", ...more] = process.argv.slice(2);
for (const app of /^\d+$/.test(first) ? largest(Number(first)) : appsOf([first, ...more])) reportApp(app);
reportGrowth();

/** The apps with the most grants, among those that both sides have in the same folder. */
function largest(count: number): App[] {
  if (!existsSync(CORPUS)) {
    say("There is no ../shared/corpus here, so no real app is measured.");
    return [];
  }
  const sized = appsOf(readdirSync(CORPUS)).map((app) => ({ app, grants: grantsOf(app.head).length }));
  return sized
    .sort((a, b) => b.grants - a.grants)
    .slice(0, count)
    .map(({ app }) => app);
}

function appsOf(names: readonly string[]): App[] {
  return names.flatMap((name) => {
    const [base, head] = [filesOf(join(CORPUS, name, "base")), filesOf(join(CORPUS, name, "head"))];
    return discoverApps(head.keys()).flatMap((location): App[] => {
      const isInBoth = base.has(location.config);
      return isInBoth ? [{ name, base: { location, files: base }, head: { location, files: head } }] : [];
    });
  });
}

function filesOf(folder: string): Files {
  if (!existsSync(folder)) return new Map();
  const paths = (readdirSync(folder, { recursive: true }) as string[]).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return new Map(
    paths.map((path) => [
      path,
      { path, id: `${folder}/${path}`, text: readFileSync(join(folder, path), "utf8") },
    ]),
  );
}

function grantsOf({ location, files }: Side): IpcGrant[] {
  const { grants } = tauriAcl.read(loadProject(location, files));
  return grants.filter((grant) => grant.domain === "ipc");
}

function reportApp({ name, base, head }: App): void {
  const [resolving, [before, after]] = timed(() => [grantsOf(base), grantsOf(head)] as const);
  const [first] = timed(() => ipcComparison.compare(before, after, new Work(Number.POSITIVE_INFINITY)));
  const times = Array.from(
    { length: AGAIN },
    () => timed(() => ipcComparison.compare(before, after, new Work(Number.POSITIVE_INFINITY)))[0],
  );
  const { patterns, states, most } = automata([...before, ...after]);
  say(
    `${name}: ${before.length} and ${after.length} grants, ${patterns} distinct patterns, ${states} states (${most} the most).`,
    `  resolved in ${shown(resolving)}, compared in ${shown(first)}, then in ${shown(median(times))}.`,
  );
}

/** The automata of the labels and paths that these grants name, as the comparison makes them on Linux. */
function automata(grants: readonly IpcGrant[]) {
  const directories = { identifier: "com.example.app", product: "App", moved: {} };
  const labels = grants.flatMap(({ windows, webviews }) => [...windows, ...webviews].map(({ text }) => text));
  const paths = grants.flatMap(({ scope }) =>
    [...(scope?.allow ?? []), ...(scope?.deny ?? [])].flatMap((entry) =>
      entry.kind === "path" ? (resolvePath(entry.path, "linux", directories) ?? []) : [],
    ),
  );
  const sizes = [...new Set([...labels, ...paths])].flatMap((pattern) => {
    const glob = globExpression(pattern, { literalSeparator: true, literalDot: true, foldCase: true });
    return glob === undefined ? [] : [sizeOf(languageOf(glob, new Work(Number.POSITIVE_INFINITY)))];
  });
  return {
    patterns: sizes.length,
    states: sizes.reduce((sum, size) => sum + size, 0),
    most: Math.max(0, ...sizes),
  };
}

/** Twice the windows and commands should cost far less than twice the patterns, since only patterns become automata. */
function reportGrowth(): void {
  say("\nA made-up app, compared with one that lacks a path:");
  for (const [windows, commands, patterns] of [
    [8, 8, 16],
    [16, 16, 16],
    [32, 32, 16],
    [8, 8, 32],
    [8, 8, 64],
  ] as const) {
    const head = madeUp(windows, commands, patterns);
    const base = madeUp(windows, commands, patterns - 1);
    timed(() => ipcComparison.compare(base, head, new Work(Number.POSITIVE_INFINITY)));
    const times = Array.from(
      { length: AGAIN },
      () => timed(() => ipcComparison.compare(base, head, new Work(Number.POSITIVE_INFINITY)))[0],
    );
    say(`  ${windows} windows × ${commands} commands, ${patterns} patterns: ${shown(median(times))}`);
  }
}

function madeUp(windows: number, commands: number, patterns: number): IpcGrant[] {
  const names = [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => `allow_${letter}`);
  const capabilities = Array.from({ length: windows }, (_, i) => ({
    identifier: `c${i}`,
    windows: [`window-${i}`],
    permissions: [
      ...Array.from({ length: commands }, (_each, n) => `fs:allow-${COMMANDS[n % COMMANDS.length]}`),
      {
        identifier: "fs:scope",
        allow: Array.from({ length: patterns }, (_each, n) => `$HOME/${names[n % names.length]}-${n}/**`),
      },
    ],
  }));
  const files = new Map(
    Object.entries({
      "tauri.conf.json": "{}",
      "capabilities/all.json": JSON.stringify(capabilities),
    }).map(([path, text]) => [path, { path, id: text, text }] as const),
  );
  return grantsOf({ location: { root: "", config: "tauri.conf.json" }, files });
}

function timed<T>(work: () => T): readonly [number, T] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function shown(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
}

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}
