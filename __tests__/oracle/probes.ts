import fc from "fast-check";
import type { Platform } from "../../src/domain/platform.ts";
import type { InvokeWitness } from "../../src/domain/witness.ts";
import type { AppData, PermissionData } from "../laws/arbitrary-app.ts";

/** What a page does: a command, its payload, and the program that is to start. */
export type Act = readonly [
  command: string,
  payload: Readonly<Record<string, unknown>>,
  runs?: string | undefined,
];

const PATHS = [
  "/home/user/.ssh/id_ed25519",
  "/home/user/Documents/a.txt",
  "/home/user/documents/A.TXT",
  "/Users/user/Documents/sub/a.txt",
  "C:/Users/user/Documents/a.txt",
  "/home/user/notes.md",
  "/home/user",
  "/tmp/x-1",
  "/tmp/x-é",
  "/home/user/.local/share/com.example.notes/a",
  "/home/user/.local/share/com.example.notes/.a/b",
  "/etc/passwd",
  "/home/.ssh/x",
  "/.ssh/x",
  ".ssh/x",
  "~/x",
];
const URLS = [
  "https://example.com/",
  "https://example.com/app",
  "https://example.com/app/x?y#z",
  "https://evilexample.com/",
  "https://a.b.example.com:8443/",
  "http://localhost:9/x",
  "http://user:word@localhost/",
  "https://[::1]/",
  "https://example.com./",
  "https://-a.example.com/",
  "https://user:pw@example.com/",
  "https://usera@example.com/app",
];
const LINES = [
  ["status"],
  ["-c"],
  ["-c", "x"],
  ["a"],
  ["ab"],
  ["xb"],
  ["x"],
  ["y x y", "status"],
  ["٣"],
  [" "],
  [],
];

export const ACTS: readonly Act[] = [
  ...["read_file", "read_text_file", "write_file", "remove"].flatMap((name): Act[] => [
    [`plugin:fs|${name}`, {}],
    ...PATHS.map((path): Act => [`plugin:fs|${name}`, { path }]),
  ]),
  ...URLS.map((url): Act => ["plugin:http|fetch", { clientConfig: { method: "GET", url } }]),
  ...[...URLS, "mailto:x", "https://evil.example/?.example.com/", "file:///etc/passwd"].flatMap(
    (url): Act[] => [
      ["plugin:opener|open_url", { url }],
      ["plugin:opener|open_url", { url, with: "vlc" }],
    ],
  ),
  ...PATHS.flatMap((path): Act[] => [
    ["plugin:opener|open_path", { path }],
    ["plugin:opener|open_path", { path, with: "vlc" }],
  ]),
  ...["execute", "spawn"].flatMap((name) =>
    ["git", "sh", "run"].flatMap((program) =>
      LINES.flatMap((args) =>
        [undefined, "git", "sh"].map((runs): Act => [`plugin:shell|${name}`, { program, args }, runs]),
      ),
    ),
  ),
  ["plugin:http|fetch_send", {}],
  ["plugin:opener|open_url", {}],
  ["plugin:shell|execute", {}],
  ["plugin:shell|kill", {}],
  ["plugin:shell|open", {}],
  ["plugin:window|title", {}],
  ["plugin:window|close", {}],
  ["plugin:os|platform", {}],
  ["plugin:dialog|open", {}],
  ["plugin:app|version", {}],
  ["plugin:process|exit", {}],
  ["greet", {}],
];

const BY_COMMAND = [
  ...Map.groupBy(ACTS, ([command, payload]) => `${command} ${Object.keys(payload)}`).values(),
];

const LABELS = ["main", "settings", "tool-1", "tool-9", "other", "ax", "popx", "pop/x", "pop:1", "é"];
const ORIGINS = [...URLS, "custom://localhost/p", "tauri://localhost/", "https://example.com/app/*"];

const act = fc.constantFrom(...BY_COMMAND).chain((acts) => fc.constantFrom(...acts));

/** Calls of every kind, from every kind of page; most from pages that the app's capabilities speak of. */
export function callsOf(app: AppData): fc.Arbitrary<readonly InvokeWitness[]> {
  const { capabilities } = app;
  const labels = capabilities.flatMap(({ windows, webviews }) => [...windows, ...webviews]).map(example);
  const origins = capabilities.flatMap(({ urls }) => urls).map(example);
  const plugins = new Set(
    capabilities.flatMap(({ permissions }) => permissions.map(({ identifier }) => pluginOf(identifier))),
  );
  const own = BY_COMMAND.filter(([first]) =>
    plugins.has(pluginOf((first?.[0] ?? "").replace("plugin:", "").replace("|", ":"))),
  );
  const mostly = <T>(arbitrary: fc.Arbitrary<T>, likely: readonly T[]) =>
    likely.length === 0
      ? arbitrary
      : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...likely) }, { weight: 1, arbitrary });
  const label = mostly(fc.constantFrom(...LABELS), labels);
  const call = fc
    .record({
      window: label,
      webview: fc.option(label, { nil: undefined, freq: 2 }),
      origin: fc.oneof(fc.constant("local"), mostly(fc.constantFrom(...ORIGINS), origins)),
      act:
        own.length === 0
          ? act
          : fc.oneof(
              { weight: 4, arbitrary: fc.constantFrom(...own).chain((acts) => fc.constantFrom(...acts)) },
              { weight: 1, arbitrary: act },
            ),
    })
    .map(({ window, webview = window, origin, act: [command, payload, runs] }) =>
      invoke({ window, webview, origin }, command, payload, runs),
    );
  return fc.array(call, { minLength: 20, maxLength: 40 });
}

export function invoke(
  page: Readonly<{ window: string; webview: string; origin: string }>,
  command: string,
  payload: Readonly<Record<string, unknown>> = {},
  runs?: string,
): InvokeWitness {
  const text = `${command} ${JSON.stringify(payload)}${runs === undefined ? "" : ` (${runs})`} from ${page.origin} in ${page.window}/${page.webview}`;
  return {
    kind: "invoke",
    text,
    platform: "any",
    ...page,
    command,
    payload,
    ...(runs !== undefined && { runs }),
  };
}

/**
 * The same calls, every other one of those with a path from an app that was started in some folder: there a relative path
 * of a scope begins.
 */
export function startedSomewhere(
  calls: readonly InvokeWitness[],
  platform: Platform,
  first = 0,
): InvokeWitness[] {
  const folders = platform === "windows" ? WINDOWS_FOLDERS : FOLDERS;
  return calls.map((call, i) => {
    const startedIn = call.payload.path === undefined ? undefined : folders[(first + i) % folders.length];
    return startedIn === undefined
      ? call
      : { ...call, startedIn, text: `${call.text}, started in ${startedIn}` };
  });
}

const FOLDERS = ["/home/user", undefined, "/home/user/Downloads", undefined, "/", undefined, "/srv"];
const WINDOWS_FOLDERS = ["C:/Users/user", undefined, "C:/Windows/System32", undefined, "D:/x"];

/** `core` apart, plugins are told by what stands before the colon. */
function pluginOf(identifier: string): string {
  const [plugin = ""] = identifier.split(":");
  return ["window", "app"].includes(plugin) ? "core" : plugin;
}

/** Something that a pattern stands for. */
export function example(pattern: string): string {
  return pattern
    .replace(/:\*/, ":8080")
    .replace("*://", "https://")
    .replaceAll("*", "w")
    .replace(/\[(.).*\]/, "$1")
    .replace("?", "q");
}

/**
 * The same app with a capability more, which gives to every window of every platform what the others give or deny.
 * Its core permissions are fewer: each entry costs Tauri a pattern for every remote site.
 */
export function busier(app: AppData): AppData {
  const { capabilities } = app;
  const urls = capabilities.flatMap((each) => each.urls).slice(0, 1);
  const permissions = capabilities.flatMap((each) => each.permissions).map(given);
  const all = {
    identifier: "all",
    windows: ["*"],
    webviews: [],
    local: true,
    urls,
    platforms: undefined,
    permissions,
  };
  return { ...app, capabilities: [...capabilities, all], enabled: undefined };
}

function given(permission: PermissionData): PermissionData {
  const identifier = permission.identifier
    .replace(":deny-", ":allow-")
    .replace("core:default", "core:app:default");
  return { ...permission, identifier };
}
