import { directoryOf } from "../../src/compare/ipc/scopes/directories.ts";
import type { IpcGrant } from "../../src/domain/ipc.ts";
import type { Platform } from "../../src/domain/platform.ts";
import type { InvokeWitness } from "../../src/domain/witness.ts";
import { ACTS, type Act, example, invoke, startedSomewhere } from "./probes.ts";
import type { Subject } from "./questions.ts";
import type { Random } from "./random.ts";

/** A command of the app that nothing names. */
export const UNDECLARED = "an_app_command";

const FOREIGN = ["https://foreign.example/", "http://localhost:1420/", "tauri://localhost/"];

/** Calls that may tell apart what an app allows: its own labels, origins, commands and scopes, and strangers. */
export function callsTo(
  { grants, project }: Subject,
  platform: Platform,
  { pick, chance }: Random,
  count: number,
): InvokeWitness[] {
  const patterns = (of: (grant: IpcGrant) => readonly Readonly<{ text: string }>[]) =>
    grants.flatMap(of).map(({ text }) => example(text));
  const labels = distinct([
    ...patterns((g) => g.windows),
    ...patterns((g) => g.webviews),
    "main",
    "stranger",
  ]);
  const sites = patterns(({ context }) => (context.kind === "remote" ? [context.url] : [])).filter((url) =>
    URL.canParse(url),
  );
  const origins = distinct([...sites, ...FOREIGN]);
  const commands = distinct([
    ...grants.map(({ command }) => command).filter((name) => /^[^*]/.test(name)),
    UNDECLARED,
  ]);
  const directories = { identifier: project.identifier, product: project.name, moved: {} };
  const entries = grants.flatMap(({ plugin, scope }) =>
    [...(scope?.allow ?? []), ...(scope?.deny ?? [])].map(({ text }) => [plugin, JSON.parse(text)] as const),
  );
  const acts = distinct(entries.map((entry) => JSON.stringify(entry))).flatMap((text) => {
    const [plugin, value] = JSON.parse(text);
    return actsOn(plugin, value, (name) => directoryOf(name, platform, directories) ?? name);
  });
  const known = [...acts, ...acts, ...ACTS].filter(([command]) => commands.includes(command));
  const calls = Array.from({ length: count }, () => {
    const window = pick(labels);
    const page = {
      window,
      webview: chance(0.4) ? pick(labels) : window,
      origin: chance(0.6) ? "local" : pick(origins),
    };
    if (known.length === 0 || chance(0.5)) return invoke(page, pick(commands));
    const [command, payload, runs] = pick(known);
    return invoke(page, command, payload, runs);
  });
  return startedSomewhere(calls, platform);
}

export function actsOn(plugin: string, value: unknown, directory: (name: string) => string): Act[] {
  const field = (name: string) =>
    typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  const path = typeof value === "string" ? value : field("path");
  const url = typeof value === "string" ? value : field("url");
  const app = field("app");
  const opener = typeof app === "string" ? { with: app } : {};
  if (plugin === "fs" && typeof path === "string")
    return pathsIn(path, directory).flatMap((found) =>
      ["read_file", "write_text_file", "remove", "exists"].map(
        (name): Act => [`plugin:fs|${name}`, { path: found }],
      ),
    );
  if (plugin === "http" && typeof url === "string")
    return urlsIn(url).map((found) => ["plugin:http|fetch", { clientConfig: { method: "GET", url: found } }]);
  if (plugin === "opener" && typeof field("path") === "string")
    return pathsIn(String(path), directory).map((found) => [
      "plugin:opener|open_path",
      { path: found, ...opener },
    ]);
  if (plugin === "opener" && typeof url === "string")
    return [url.replaceAll("*", "x"), url.replaceAll("*", "x/y"), `${url}/`].map((found) => [
      "plugin:opener|open_url",
      { url: found, ...opener },
    ]);
  if (plugin === "shell" && typeof field("name") === "string") {
    const listed: readonly unknown[] = Array.isArray(field("args")) ? field("args") : [];
    const args = listed.map((item) => (typeof item === "string" ? item : "x"));
    const commandLines = [args, [...args, "more"], args.slice(1), []];
    return commandLines.flatMap((line) =>
      ["execute", "spawn"].map(
        (name): Act => [`plugin:shell|${name}`, { program: field("name"), args: line }],
      ),
    );
  }
  return [];
}

function pathsIn(pattern: string, directory: (name: string) => string): string[] {
  const [first = "", ...rest] = pattern.split("/");
  const whole = [first.startsWith("$") ? directory(first) : first, ...rest].join("/");
  const filled = (all: string, some: string) =>
    whole.replaceAll("**", all).replaceAll("*", some).replaceAll("?", "q");
  const found = [
    filled("a/b", "c"),
    filled(".a/b", ".c"),
    filled("a", "c/d"),
    filled("A", "C").toUpperCase(),
    `${filled("a", "c")}/below`,
  ];
  const written = [...found, whole.replace(/\/\*+$/, "")].map((path) =>
    `${path}/`.replace(/\/+/g, "/").replace(/(.)\/$/, "$1"),
  );
  // What is relative leads to where the app may have been started, and beside it.
  const plain = (path: string) =>
    path
      .split("/")
      .filter((part) => part !== "." && part !== "..")
      .join("/");
  const relative = written.filter((path) => !/^(?:\/|[A-Z]:)/.test(path)).map(plain);
  const real = relative.filter((path) => path !== "");
  return [...written, ...real, ...real.flatMap((path) => HOMES.map((home) => home + path))];
}

const HOMES = ["/", "/home/", "/home/user/", "C:/Users/user/"];

function urlsIn(pattern: string): string[] {
  const found = example(pattern);
  return [
    found,
    `${found}/page?q#h`,
    found.replace("//", "//other."),
    found.replace(/^https/, "http"),
  ].filter((url) => URL.canParse(url));
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)];
}
