import fc from "fast-check";

/** An app as far as its settings outside the permission system go: data, for any way to write it down. */
export type SettingsData = Readonly<{
  frozen: boolean;
  isolated: boolean;
  global: boolean;
  frontend: string;
  windows: readonly WindowData[];
  policy: readonly string[];
  opener: string | undefined;
  methods: readonly string[];
  sidecars: readonly string[];
  schemes: readonly string[];
  updater: UpdaterData | undefined;
  scopeRedirects: boolean | undefined;
  scopeDroppedPaths: boolean | undefined;
  http: string | undefined;
  fs: string | undefined;
  features: readonly string[];
  crates: readonly string[];
  calls: readonly string[];
}>;

type WindowData = Readonly<{
  label: string;
  url: string | undefined;
  devtools: boolean | undefined;
  additionalBrowserArgs: string | undefined;
  proxyUrl: string | undefined;
  browserExtensionsEnabled: boolean | undefined;
}>;

type UpdaterData = Readonly<{
  pubkey: string;
  endpoints: readonly string[];
  requireSignedVersion: boolean | undefined;
  allowDowngrades: boolean | undefined;
  dangerousAcceptInvalidCerts: boolean | undefined;
}>;

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = (...values: string[]) => fc.subarray(values);

const window: fc.Arbitrary<WindowData> = fc.record({
  label: fc.constantFrom("main", "side", "settings"),
  url: fc.constantFrom(
    undefined,
    "start.html",
    "https://a.example/x",
    "http://a.example",
    "notes://localhost",
  ),
  devtools: maybe(fc.boolean()),
  additionalBrowserArgs: fc.constantFrom(
    undefined,
    undefined,
    "--disable-gpu",
    "--no-sandbox --disable-features=IsolateOrigins",
  ),
  proxyUrl: fc.constantFrom(undefined, undefined, "http://proxy.example:8080"),
  browserExtensionsEnabled: maybe(fc.boolean()),
});

const updater: fc.Arbitrary<UpdaterData> = fc.record({
  pubkey: fc.constantFrom(keyOf(1), keyOf(2)),
  endpoints: some("https://a.example/latest.json", "https://a.example/beta.json", "http://b.example"),
  requireSignedVersion: maybe(fc.boolean()),
  allowDowngrades: maybe(fc.boolean()),
  dangerousAcceptInvalidCerts: maybe(fc.boolean()),
});

/** A public key as `tauri signer` writes it. */
function keyOf(number: number): string {
  const key = Buffer.concat([Buffer.from("Ed"), Buffer.alloc(40, number)]);
  return Buffer.from(`untrusted comment: key ${number}\n${key.toString("base64")}\n`).toString("base64");
}

export const settings: fc.Arbitrary<SettingsData> = fc.record({
  frozen: fc.boolean(),
  isolated: fc.boolean(),
  global: fc.boolean(),
  frontend: fc.constantFrom("../dist", "../dist", "https://a.example", "https://b.example/app"),
  windows: fc.uniqueArray(window, { selector: ({ label }) => label, maxLength: 3 }),
  policy: some("camera=()", 'microphone=(self "https://a.example")', "usb=*"),
  opener: fc.constantFrom(undefined, "same-origin", "same-origin-allow-popups"),
  methods: some("GET", "PUT", "*"),
  sidecars: some("binaries/a", "binaries/b"),
  schemes: some("notes", "memo"),
  updater: maybe(updater),
  scopeRedirects: maybe(fc.boolean()),
  scopeDroppedPaths: maybe(fc.boolean()),
  http: fc.constantFrom(undefined, "2.6.1", "2.8.0", "3.0.0-alpha.3"),
  fs: fc.constantFrom(undefined, "2.6.0", "2.7.0"),
  features: some("devtools", "unstable", "webview-data-url", "protocol-asset"),
  crates: some("tauri-plugin-persisted-scope", "tauri-plugin-localhost"),
  calls: some(
    'builder.register_uri_scheme_protocol("a", answer)',
    "builder.register_asynchronous_uri_scheme_protocol(name, answer)",
    'app.fs_scope().allow_directory("/srv", true)',
    'app.fs_scope().allow_directory("/srv", false)',
    "app.asset_protocol_scope().allow_file(path)",
  ),
});

/** How the same app is written down. */
export type Style = Readonly<{
  kebab: boolean;
  /** In the configuration of every platform, in place of the one that all of them share. */
  spread: boolean;
  /** Where features are turned on. */
  features: "dependency" | "own" | "workspace";
  /** Rust in one file, or in one for each call, with comments that look like calls. */
  split: boolean;
}>;

const PLAIN: Style = { kebab: false, spread: false, features: "dependency", split: false };

export const style: fc.Arbitrary<Style> = fc.record({
  kebab: fc.boolean(),
  spread: fc.boolean(),
  features: fc.constantFrom("dependency", "own", "workspace"),
  split: fc.boolean(),
});

export function filesOf(data: SettingsData, style: Style = PLAIN): Record<string, string> {
  return { ...configOf(data, style), ...cratesOf(data, style), ...rustOf(data, style) };
}

function configOf(data: SettingsData, { kebab, spread }: Style): Record<string, string> {
  const written = kebab ? inKebab(configuration(data)) : configuration(data);
  const named = { productName: "Notes", identifier: "org.example.notes" };
  const text = (value: unknown) => JSON.stringify(value, null, kebab ? 1 : 2);
  if (!spread) return { "src-tauri/tauri.conf.json": text({ ...named, ...written }) };
  const layers = ["linux", "macos", "windows", "android", "ios"].map(
    (platform) => [`src-tauri/tauri.${platform}.conf.json`, text(written)] as const,
  );
  return { "src-tauri/tauri.conf.json": text({ ...named, app: {} }), ...Object.fromEntries(layers) };
}

function configuration(data: SettingsData): Record<string, unknown> {
  return {
    build: { frontendDist: data.frontend },
    app: {
      withGlobalTauri: data.global,
      windows: data.windows,
      security: {
        csp: "default-src 'self'",
        freezePrototype: data.frozen,
        pattern: data.isolated
          ? { use: "isolation", options: { dir: "../isolation" } }
          : { use: "brownfield" },
        headers: {
          ...(data.policy.length > 0 && { "Permissions-Policy": data.policy.join(", ") }),
          ...(data.opener !== undefined && { "Cross-Origin-Opener-Policy": data.opener }),
          ...(data.methods.length > 0 && { "Access-Control-Allow-Methods": data.methods }),
        },
      },
    },
    bundle: { externalBin: data.sidecars },
    plugins: {
      "deep-link": { desktop: { schemes: data.schemes } },
      http: { scopeRedirects: data.scopeRedirects },
      fs: { scopeDroppedPaths: data.scopeDroppedPaths },
      ...(data.updater !== undefined && { updater: data.updater }),
    },
  };
}

/** Keys of the http and fs plugins have one spelling only. */
const ONE_SPELLING = new Set(["scopeRedirects", "scopeDroppedPaths"]);

function inKebab(value: unknown): Record<string, unknown> {
  const turned = (each: unknown): unknown => {
    if (Array.isArray(each)) return each.map(turned);
    if (typeof each !== "object" || each === null) return each;
    return Object.fromEntries(
      Object.entries(each).map(([key, inner]) => [
        /^[a-z]/.test(key) && !ONE_SPELLING.has(key)
          ? key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
          : key,
        turned(inner),
      ]),
    );
  };
  return turned(value) as Record<string, unknown>;
}

function cratesOf(data: SettingsData, { features }: Style): Record<string, string> {
  const versions: Record<string, string | undefined> = {
    tauri: "2.12.0",
    "tauri-utils": "2.10.2",
    "tauri-plugin-updater": "2.12.0",
    "tauri-plugin-http": data.http,
    "tauri-plugin-fs": data.fs,
    ...Object.fromEntries(data.crates.map((name) => [name, "2.3.0"])),
  };
  const names = Object.keys(versions).filter((name) => versions[name] !== undefined);
  const list = JSON.stringify(data.features);
  const tauri = {
    dependency: `{ version = "2", features = ${list} }`,
    own: '"2"',
    workspace: "{ workspace = true }",
  }[features];
  const lines = names.map((name) => `${name} = ${name === "tauri" ? tauri : `"${versions[name]}"`}`);
  const own = JSON.stringify(data.features.map((name) => `tauri/${name}`));
  const pinned = names.map(
    (name) =>
      `[[package]]\nname = "${name}"\nversion = "${versions[name]}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${"0".repeat(64)}"\n`,
  );
  const app = `[[package]]\nname = "notes"\nversion = "0.1.0"\ndependencies = ${JSON.stringify(names)}\n`;
  return {
    "src-tauri/Cargo.toml": [
      '[package]\nname = "notes"\nversion = "0.1.0"\n',
      `[dependencies]\n${lines.join("\n")}\n`,
      ...(features === "own" ? [`[features]\ndefault = ["all"]\nall = ${own}\n`] : []),
    ].join("\n"),
    "Cargo.toml":
      features === "workspace"
        ? `[workspace.dependencies]\ntauri = { version = "2", features = ${list} }\n`
        : "[workspace]\n",
    "Cargo.lock": ["version = 4\n", ...pinned, app].join("\n"),
  };
}

function rustOf({ calls }: SettingsData, { split }: Style): Record<string, string> {
  const main = (body: string) => `use tauri_plugin_fs::FsExt;\n\nfn run() {\n${body}\n}\n`;
  if (!split) return { "src-tauri/src/lib.rs": main(calls.map((call) => `    ${call};`).join("\n")) };
  const files = calls.map((call, index) => [
    `src-tauri/src/part_${index}.rs`,
    main(call.replace(".", "\n        .")),
  ]);
  return {
    "src-tauri/src/lib.rs": main(
      '// x.register_uri_scheme_protocol("b", f)\nlet a = "app.fs_scope().allow_file(1)";',
    ),
    ...Object.fromEntries(files),
  };
}
