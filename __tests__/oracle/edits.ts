import { parseFile } from "../../src/formats/parse.ts";
import { plain } from "../../src/formats/value.ts";
import type { RealApp } from "./corpus-apps.ts";
import { editFiles } from "./file-edits.ts";
import type { Random } from "./random.ts";
import { tomlOf } from "./toml.ts";

type Capability = Record<string, unknown> & { identifier: string; permissions: unknown[] };

/** Patterns of labels, sites and scopes, those included that nobody writes. */
export const LABELS = [
  ...["main", "*", "settings", "tool-*", "[ms]ain", "m?in", "main/**", "**", "other"],
  ...["ma:in", "-main", "m_*", "é", "[!m]*", "[]a]*", "{main,other}", "main ", "$main", "?", "a\u0000b", ""],
];
export const SITES = [
  "https://example.com",
  "https://*.example.com",
  "*://localhost:*",
  "http://*",
  "https://example.com/app/*",
  ...["https://example.com.", "https://*.example.com./", "https://-a.example", "https://a-.example"],
  ...["https://a..example", "https://a!b.example", "https://user:pw@example.com", "https://:u*@example.com"],
  ...["https://example.com:", "https://example.com:0443", "https://example.com:*", "http{s}?://:h+.example"],
  ...["custom://example.com/", "https://0x7f.1", "https://*.0", "https://[::1]", "https://ä.example", "/app"],
];
const IDS = [
  "core:default",
  "core:window:allow-set-title",
  "fs:default",
  "fs:allow-remove",
  "fs:deny-remove",
  "fs:scope-home-recursive",
  "fs:read-all",
  "shell:allow-execute",
  "shell:deny-execute",
  "http:default",
  "opener:default",
  "os:default",
  "dialog:allow-ask",
  "process:allow-exit",
];
const DENIALS = ["fs:deny-remove", "shell:deny-execute", "core:window:deny-set-title", "http:deny-fetch"];
export const ENTRIES: readonly (readonly [string, unknown])[] = [
  ["fs:scope", "$HOME/**"],
  ["fs:scope", { path: "$APPDATA/*" }],
  ["fs:allow-read-file", { path: "$DOCUMENT/**/*.md" }],
  ["fs:default", "$DOWNLOAD/**"],
  ["http:default", { url: "https://*.example.com" }],
  ["http:default", "http://localhost:*"],
  ["opener:allow-open-path", { path: "$HOME/*", app: true }],
  ["opener:allow-open-url", { url: "https://*.example.com/*" }],
  ["shell:allow-execute", { name: "git", cmd: "git", args: ["status"] }],
  ["shell:allow-spawn", { name: "sh", cmd: "sh", args: ["-c", { validator: "a|b" }] }],
  ["shell:allow-execute", { name: "run", cmd: "run", args: [{ validator: "(?i)[[:alpha:]]+\\b" }] }],
  ...[".ssh/*", "./.ssh/**", "../*", "../../etc/*", "~/.ssh/*", "$home/*", "$HOME/../*", "a/../.ssh/*"].map(
    (path) => ["fs:scope", path] as const,
  ),
  ...["$NONE/*", "$APPDATA", "$TEMP/**", "*/id", "**", "", "/", ".", "C:/Users/*", "[/", "a\u0000b"].map(
    (path) => ["fs:allow-read-file", { path }] as const,
  ),
  ...SITES.map((url) => ["http:default", { url }] as const),
  ...["https://*.example.com.", "*", "https://*@example.com/*", "", "mailto:*", "file:///*"].map(
    (url) => ["opener:allow-open-url", { url }] as const,
  ),
  ["opener:allow-open-path", { path: ".ssh/*" }],
];

export function hasCapabilities(app: RealApp): boolean {
  return capabilitiesOf(app).length > 0;
}

/** Each site of a capability costs Tauri a matcher for every command, seconds for some apps. */
export function namesNoSite(app: RealApp): boolean {
  return capabilitiesOf(app).every(({ remote }) => remote === undefined || remote === null);
}

/** Some small changes, one after the other, to an app with capabilities. */
export function edited(app: RealApp, tauri: string, random: Random): RealApp {
  const paths = capabilityPaths(app);
  const capabilities = capabilitiesOf(app);
  for (let left = random.below(4); left > 0; left -= 1) edit(capabilities, random);
  const others = Object.entries(app.files).filter(([path]) => !paths.includes(path));
  const written = Object.entries(capabilityFiles(capabilities, random)).map(
    ([path, text]) => [below(app, `capabilities/${path}`), text] as const,
  );
  const files: Record<string, string> = Object.fromEntries([...others, ...written]);
  const names = capabilities.map(({ identifier }) => identifier);
  if (random.chance(0.5)) editFiles(files, app.location, names, tauri, random);
  return { ...app, files };
}

/** The same capabilities as files, in one of the forms that there are. */
function capabilityFiles(
  capabilities: readonly Capability[],
  { pick, below: upTo }: Random,
): Record<string, string> {
  const json = (value: unknown) => JSON.stringify(value, null, upTo(3));
  const each = (end: string, text: (value: Capability) => string) =>
    Object.fromEntries(capabilities.map((capability, i) => [`nested/${i}.${end}`, text(capability)]));
  const forms: readonly (() => Record<string, string>)[] = [
    () => ({ "all.json": json({ capabilities }) }),
    () => ({ "all.json": json(capabilities) }),
    () => ({ "all.toml": tomlOf({ capabilities }) }),
    () => each("json", json),
    () => each("toml", tomlOf),
  ];
  return pick(forms)();
}

function below({ location: { root } }: RealApp, path: string): string {
  return root === "" ? path : `${root}/${path}`;
}

function capabilityPaths({ files }: RealApp): string[] {
  return Object.keys(files).filter((path) => /\/capabilities\/.*\.(json|toml)$/.test(path));
}

function capabilitiesOf(app: RealApp): Capability[] {
  return capabilityPaths(app).flatMap((path) => capabilitiesIn(path, app.files[path] ?? ""));
}

function capabilitiesIn(path: string, text: string): Capability[] {
  const parsed = parseFile({ path, id: text, text });
  if (!parsed.ok) return [];
  const value = plain(parsed.value) as Capability & { capabilities?: Capability[] };
  const listed = Array.isArray(value) ? (value as Capability[]) : (value.capabilities ?? [value]);
  return listed.filter(({ permissions }) => Array.isArray(permissions));
}

function edit(capabilities: Capability[], { pick, below, chance }: Random): void {
  const one = pick(capabilities);
  const { permissions } = one;
  const drop = <T>(list: T[]) => list.splice(below(list.length), 1);
  const labels = (name: "windows" | "webviews") => [...((one[name] as string[] | undefined) ?? [])];
  const remote = one.remote as { urls?: string[] } | null | undefined;
  const acts: readonly (() => void)[] = [
    () => drop(permissions),
    () => permissions.push(pick(IDS)),
    () => permissions.unshift(pick(IDS)),
    () => {
      const [identifier, entry] = pick(ENTRIES);
      permissions.push({ identifier, [chance(0.8) ? "allow" : "deny"]: [entry] });
    },
    () => permissions.reverse(),
    () => capabilities.push({ ...one, identifier: `${one.identifier}-too`, permissions: drop(permissions) }),
    () => pick(capabilities).permissions.push(...drop(permissions)),
    () => Object.assign(one, { windows: [...labels("windows"), pick(LABELS)] }),
    () => Object.assign(one, { webviews: [...labels("webviews"), pick(LABELS)] }),
    () => Object.assign(one, { windows: labels("windows").slice(1) }),
    () => Object.assign(one, { webviews: labels("webviews").slice(1) }),
    () => Object.assign(one, { remote: { urls: (remote?.urls ?? []).slice(1) } }),
    () => {
      if (capabilities.length > 1) drop(capabilities);
    },
    () => {
      const [gone] = capabilities.length > 1 ? drop(capabilities) : [];
      pick(capabilities).permissions.push(...(gone?.permissions ?? []));
    },
    () => {
      const { platforms } = one as { platforms?: string[] | null };
      Object.assign(one, { platforms: (platforms ?? ["linux", "macOS", "windows"]).slice(1) });
    },
    () => {
      const index = below(permissions.length);
      permissions.splice(index, 1, pick([...DENIALS, ...IDS]));
    },
    () => Object.assign(one, { local: !(one.local ?? true) }),
    () => Object.assign(one, { remote: { urls: [...(remote?.urls ?? []), pick(SITES)] } }),
    () => Object.assign(one, { remote: chance(0.5) ? null : { urls: [] } }),
    () =>
      Object.assign(one, {
        platforms: pick([[], ["linux"], ["macOS", "windows"], ["android", "iOS"], null]),
      }),
    () => Object.assign(one, { identifier: `${pick(["a", "Z", "é", "_"])}${one.identifier}` }),
    () =>
      permissions.splice(
        0,
        permissions.length,
        ...permissions.map((entry) => withScope(entry, pick, chance)),
      ),
  ];
  pick(acts)();
}

/** The object form, a scope that grows, or one that shrinks. */
function withScope(entry: unknown, pick: Random["pick"], chance: Random["chance"]): unknown {
  if (chance(0.5)) return entry;
  if (typeof entry === "string") return { identifier: entry, [pick(["allow", "deny"])]: pick([[], null]) };
  const scoped = { ...(entry as Record<string, unknown[] | undefined>) };
  const side = pick(["allow", "deny"]);
  const fitting = ENTRIES.filter(([id]) => id.split(":")[0] === String(scoped.identifier).split(":")[0]);
  const list = Array.isArray(scoped[side]) ? scoped[side] : [];
  if (chance(0.5) || fitting.length === 0) return { ...scoped, [side]: list.slice(1) };
  return { ...scoped, [side]: [...list, pick(fitting)[1]] };
}
