import fc from "fast-check";

/** A capability as a test writes it: data, for any of the formats. */
export type CapabilityData = Readonly<{
  identifier: string;
  windows: readonly string[];
  webviews: readonly string[];
  local: boolean;
  urls: readonly string[];
  platforms: readonly string[] | undefined;
  permissions: readonly PermissionData[];
}>;

export type PermissionData = Readonly<{
  identifier: string;
  allow: readonly unknown[];
  deny: readonly unknown[];
}>;

/** A small app: its capabilities, which of them are enabled, its policy, and its locked crates. */
export type AppData = Readonly<{
  capabilities: readonly CapabilityData[];
  enabled: readonly number[] | undefined;
  csp: string | null;
  fs: string;
}>;

const LABELS = ["main", "settings", "tool-*", "*", "tool-1", "[ab]x", "pop?"];
const URLS = [
  "https://example.com",
  "https://*.example.com",
  "https://*example.com",
  "https://*",
  "http://localhost:*",
  "https://example.com/app/*",
  "*://*:*/*",
];
const PATHS = [
  "$HOME/**",
  "$HOME/*",
  "$DOCUMENT/**",
  "$DOCUMENT/a.txt",
  "$APPDATA/**",
  "$APPDATA/*",
  "/**",
  "$HOME/.ssh/*",
  "**/*.md",
  "$TEMP/x-?",
];

const path = fc.oneof(
  fc.constantFrom(...PATHS),
  fc.constantFrom(...PATHS).map((text) => ({ path: text })),
);
const url = fc.oneof(
  fc.constantFrom(...URLS),
  fc.constantFrom(...URLS).map((text) => ({ url: text })),
);
const opened = fc.oneof(
  fc.record({
    url: fc.constantFrom("https://*", "mailto:*", "https://*.example.com/*", "https://docs.example.com/*"),
  }),
  fc.record(
    { path: fc.constantFrom(...PATHS), app: fc.constantFrom(true, "vlc") },
    { requiredKeys: ["path"] },
  ),
);
const program = fc.record({
  name: fc.constantFrom("git", "sh", "run"),
  cmd: fc.constantFrom("git", "sh"),
  args: fc.oneof(
    fc.constantFrom(true, false),
    fc.array(
      fc.constantFrom(
        "-c",
        "status",
        { validator: "\\S+" },
        { validator: "a|b" },
        { validator: "x", raw: true },
      ),
      { maxLength: 2 },
    ),
  ),
});

const plain = (...ids: string[]) =>
  fc.constantFrom(...ids).map((identifier): PermissionData => ({ identifier, allow: [], deny: [] }));
const scoped = (ids: string[], entry: fc.Arbitrary<unknown>) =>
  fc.record({
    identifier: fc.constantFrom(...ids),
    allow: fc.array(entry, { maxLength: 3 }),
    deny: fc.array(entry, { maxLength: 1 }),
  });

const permission: fc.Arbitrary<PermissionData> = fc.oneof(
  plain(
    "core:default",
    "os:default",
    "dialog:allow-open",
    "process:default",
    "fs:default",
    "shell:allow-open",
    "fs:deny-remove",
  ),
  plain(
    "fs:read-all",
    "fs:allow-read-file",
    "fs:scope-home",
    "fs:allow-home-read-recursive",
    "shell:deny-execute",
    "opener:default",
  ),
  scoped(["fs:scope", "fs:allow-read-text-file", "fs:allow-write-file"], path),
  scoped(["http:default", "http:allow-fetch"], url),
  scoped(["opener:allow-open-url", "opener:allow-open-path"], opened),
  scoped(["shell:allow-execute", "shell:allow-spawn"], program),
);

const capability: fc.Arbitrary<Omit<CapabilityData, "identifier">> = fc.record({
  windows: fc.uniqueArray(fc.constantFrom(...LABELS), { maxLength: 2 }),
  webviews: fc.uniqueArray(fc.constantFrom(...LABELS), { maxLength: 1 }),
  local: fc.boolean(),
  urls: fc.uniqueArray(fc.constantFrom(...URLS), { maxLength: 2 }),
  platforms: fc.option(
    fc.uniqueArray(fc.constantFrom("linux", "macOS", "windows", "android", "iOS"), { maxLength: 3 }),
    {
      nil: undefined,
    },
  ),
  permissions: fc.array(permission, { maxLength: 4 }),
});

const SOURCES = [
  "'self'",
  "https:",
  "https://cdn.example",
  "'unsafe-inline'",
  "'unsafe-eval'",
  "ipc:",
  "data:",
];
const directive = fc
  .tuple(
    fc.constantFrom("default-src", "script-src", "connect-src", "img-src"),
    fc.uniqueArray(fc.constantFrom(...SOURCES)),
  )
  .map(([name, sources]) => [name, ...sources].join(" "));

export const app: fc.Arbitrary<AppData> = fc
  .record({
    capabilities: fc.array(capability, { maxLength: 3 }),
    enabled: fc.option(fc.uniqueArray(fc.nat({ max: 2 }), { minLength: 1 }), { nil: undefined }),
    csp: fc.option(fc.uniqueArray(directive, { maxLength: 3 }).map((list) => list.join("; "))),
    fs: fc.constantFrom("2.0.3", "2.4.5"),
  })
  .map(({ capabilities, enabled, ...rest }) => ({
    ...rest,
    capabilities: capabilities.map((data, i) => ({ ...data, identifier: `c${i}` })),
    enabled: enabled?.filter((i) => i < capabilities.length),
  }));

/** An app's files as a person might have written them; `style` changes nothing but the text. */
export function filesOf(app: AppData, style: Style = PLAIN): Record<string, string> {
  const files: Record<string, string> = {
    "src-tauri/tauri.conf.json": style.json({
      productName: "Notes",
      identifier: "com.example.notes",
      app: {
        security: {
          csp: app.csp,
          ...(app.enabled !== undefined &&
            app.enabled.length > 0 && { capabilities: app.enabled.map((i) => `c${i}`) }),
        },
      },
    }),
    "src-tauri/Cargo.toml": '[package]\nname = "notes"\nversion = "0.1.0"\n',
    "src-tauri/Cargo.lock": lockOf(app),
    // With permissions of its own the app's commands are closed, so that capabilities alone decide.
    "src-tauri/permissions/notes.toml":
      '[[permission]]\nidentifier = "allow-greet"\ncommands.allow = ["greet"]\n',
  };
  for (const [path, capabilities] of style.place(app.capabilities)) {
    files[path] = path.endsWith(".toml")
      ? toml(capabilities)
      : style.json(forms(capabilities.map(style.written)));
  }
  return files;
}

/** How the same app is written down. */
export type Style = Readonly<{
  json: (value: unknown) => string;
  place: (capabilities: readonly CapabilityData[]) => (readonly [string, readonly CapabilityData[]])[];
  written: (capability: CapabilityData) => unknown;
}>;

const PLAIN: Style = {
  json: (value) => JSON.stringify(value, null, 2),
  place: (capabilities) =>
    capabilities.map((each) => [`src-tauri/capabilities/${each.identifier}.json`, [each]]),
  written: (capability) => writtenAs(capability, (entry) => entry),
};

/** Another way to write the same: other files, another order, other forms. */
export const style: fc.Arbitrary<Style> = fc
  .record({
    indent: fc.constantFrom(0, 1, 4, "\t"),
    layout: fc.constantFrom("one-list", "toml", "nested", "as-it-was"),
    objects: fc.boolean(),
    reversed: fc.boolean(),
  })
  .map(({ indent, layout, objects, reversed }) => ({
    json: (value) => `${JSON.stringify(value, null, indent)}\n\n`,
    place(capabilities) {
      const inOrder = reversed ? capabilities.toReversed() : capabilities;
      if (layout === "one-list" && capabilities.length > 0)
        return [["src-tauri/capabilities/all.json", inOrder]];
      if (layout === "toml")
        return inOrder.map((each) => [`src-tauri/capabilities/z-${each.identifier}.toml`, [each]]);
      if (layout === "nested")
        return inOrder.map((each) => [`src-tauri/capabilities/desktop/${each.identifier}.json`, [each]]);
      return PLAIN.place(inOrder);
    },
    written: (capability) =>
      writtenAs(capability, (entry) =>
        objects && typeof entry === "string" ? { identifier: entry, allow: null } : entry,
      ),
  }));

function forms(capabilities: readonly unknown[]): unknown {
  return capabilities.length === 1 ? capabilities[0] : { capabilities };
}

function writtenAs(capability: CapabilityData, permission: (entry: unknown) => unknown): unknown {
  const { urls, platforms, permissions, ...rest } = capability;
  return {
    ...rest,
    ...(urls.length > 0 && { remote: { urls } }),
    ...(platforms !== undefined && { platforms }),
    permissions: permissions.map(({ identifier, allow, deny }) =>
      permission(allow.length + deny.length === 0 ? identifier : { identifier, allow, deny }),
    ),
  };
}

function toml(capabilities: readonly CapabilityData[]): string {
  return capabilities
    .map(
      (each) =>
        `[[capabilities]]\n${Object.entries(writtenAs(each, (entry) => entry) as object)
          .map(([key, value]) => `${key} = ${inline(value)}`)
          .join("\n")}\n`,
    )
    .join("\n");
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== null);
  return `{ ${fields.map(([key, field]) => `${key} = ${inline(field)}`).join(", ")} }`;
}

function lockOf(app: AppData): string {
  const versions = {
    tauri: "2.8.5",
    "tauri-plugin-fs": app.fs,
    "tauri-plugin-http": "2.5.1",
    "tauri-plugin-opener": "2.5.0",
    "tauri-plugin-os": "2.3.1",
    "tauri-plugin-process": "2.3.0",
    "tauri-plugin-shell": "2.3.1",
    "tauri-plugin-dialog": "2.6.0",
  };
  const packages = Object.entries(versions).map(
    ([name, version]) =>
      `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${"0".repeat(64)}"\n`,
  );
  const app_ = `[[package]]\nname = "notes"\nversion = "0.1.0"\ndependencies = [\n${Object.keys(versions)
    .map((name) => ` "${name}",\n`)
    .join("")}]\n`;
  return `version = 4\n\n${[app_, ...packages].join("\n")}`;
}
