import { CAPABILITY_PATH, CONFIG_PATH, capability, config, LOCK_PATH } from "./apps.ts";
import { lockfileBombs } from "./lockfile-bombs.ts";
import type { Files } from "./reviewer.ts";

const DECLARED = "src-tauri/permissions/bomb.toml";
const MORE = "src-tauri/capabilities/bomb.json";
const READ = "fs:allow-read-text-file";

/** Bombs whose cost is known to grow steadily are small ones by default; `HOSTILE_RUNS=2` makes them great. */
function sized(light: number, heavy: number): number {
  return Number(process.env.HOSTILE_RUNS ?? 1) > 1 ? heavy : light;
}

/** Files that are made to cost far more than they weigh, by what they are. Each comes on top of a real widening. */
export const BOMBS: Readonly<Record<string, () => Files>> = {
  ...lockfileBombs(sized(10_000, 100_000)),
  "sets that double, with nothing at the end": () => sets(40, (i) => [`s${i + 1}`, `s${i + 1}`]),
  "sets that double, with a permission at the end": () => ({
    ...sets(40, (i) => (i === 39 ? ["allow-bomb"] : [`s${i + 1}`, `s${i + 1}`])),
    "src-tauri/permissions/last.toml":
      '[[permission]]\nidentifier = "allow-bomb"\ncommands.allow = ["bomb"]\n',
  }),
  "sets that all hold one another": () => sets(20, () => times(20, (i) => `s${i}`)),
  "a ring of sets": () => sets(1_000, (i) => [`s${(i + 1) % 1_000}`]),
  "a chain of sets": () => sets(1_000, (i) => [`s${i + 1}`]),
  "a permission of 100,000 commands": () => ({
    [DECLARED]: `[[permission]]\nidentifier = "s0"\ncommands.allow = [${times(100_000, (i) => `"c${i}"`)}]\n`,
    [MORE]: capability({ identifier: "bomb", permissions: ["s0"] }),
  }),

  "1,000 capabilities, each for a window": () => capabilities(1_000, (i) => ({ windows: [`w${i}`] })),
  "200 capabilities × 20 windows × 20 origins": () =>
    capabilities(200, (i) => ({
      windows: times(20, (j) => `w${i}-${j}`),
      remote: { urls: times(20, (j) => `https://h${i}-${j}.example.com`) },
    })),
  "many windows": () => bomb({ windows: times(sized(1_000, 5_000), (i) => `w${i}`) }),
  "40 windows of many stars": () => bomb({ windows: times(40, (i) => `*${i}*${i + 1}*`) }),
  "a window of stars and question marks": () => bomb({ windows: ["*?".repeat(200)] }),
  "windows that need a great automaton": () => bomb({ windows: times(300, (i) => `*${i}${"?".repeat(20)}`) }),
  "many origins": () =>
    bomb({ remote: { urls: times(sized(300, 5_000), (i) => `https://h${i}.example.com/*`) } }),
  "60 origins of many wildcards": () => bomb({ remote: { urls: times(60, manyWildcards) } }),
  "an origin of many stars": () => bomb({ remote: { urls: [`https://a.example/${"*a".repeat(60)}`] } }),
  "an origin of nested groups": () =>
    bomb({ remote: { urls: [`https://a.example/${"{".repeat(500)}a${"}?".repeat(500)}`] } }),
  "an origin whose group backtracks": () =>
    bomb({ remote: { urls: ["https://a.example/((?:a+)+c{61}|a{40})", "https://a.example/a{40}b"] } }),

  // Of each expression that reads these lines a reader may try one way after another, and there are many.
  "a makefile of targets behind targets": () => recipes("Makefile", `${"a: export ".repeat(60)}!`),
  "a makefile of variables that don't end": () => recipes("Makefile", `\t${"$(".repeat(200_000)}`),
  "a makefile of calls and variables": () =>
    recipes(
      "Makefile",
      `f = $(shell a $(1))\n${times(500, (i) => `V${i} = ${"x".repeat(60)}`).join("\n")}\na:\n${times(500, (i) => `\t$(call f,${i})`).join("\n")}`,
    ),
  "a makefile of calls with long arguments": () =>
    recipes(
      "Makefile",
      `f = ${"$(1)".repeat(2_400)}\na:\n${times(16, () => `\t$(call f,${"y".repeat(20_000)})`).join("\n")}`,
    ),
  "a makefile of one long name": () => recipes("Makefile", `a${" ".repeat(400_000)}x`),
  "a justfile of spaces behind braces": () => recipes("justfile", `  {{${" ".repeat(100_000)}x`),
  "a justfile of braces": () => recipes("justfile", `  ${"{".repeat(400_000)}`),
  "a justfile of parameters": () =>
    recipes("justfile", `all${" a".repeat(200_000)}: b${" a".repeat(200_000)}`),
  "a workflow of empty lines": () => ({
    ".github/workflows/bomb.yml": `on: push\njobs: { a: { steps: [{ run: npx tauri build }] } }\n${"\n".repeat(400_000)}`,
  }),
  "a taskfile of braces": () => ({
    "Taskfile.yml": `tasks: { build: { cmds: ['npx tauri build ${"{".repeat(400_000)}'] } }\n`,
  }),

  "windows that each show a site through a proxy": () => ({
    [CONFIG_PATH]: config({
      app: {
        windows: times(sized(1_000, 10_000), (i) => ({
          label: `w${i}`,
          url: `https://h${i}.example.com`,
          proxyUrl: `http://p${i}.example.com`,
        })),
      },
    }),
  }),
  "many switches for the browser": () => ({
    [CONFIG_PATH]: config({
      app: { windows: [{ additionalBrowserArgs: times(sized(1_000, 20_000), (i) => `--s${i}`).join(" ") }] },
    }),
  }),
  "a header with one long name": () => ({
    [CONFIG_PATH]: config({ app: { security: { headers: { "Permissions-Policy": "a".repeat(300_000) } } } }),
  }),
  "Rust that opens many scopes": () => ({
    "src-tauri/src/lib.rs": times(sized(1_000, 20_000), (i) => `app.fs_scope().allow_file("/a${i}");\n`).join(
      "",
    ),
  }),
  "Rust whose comments never end": () => ({
    "src-tauri/src/lib.rs": `fs_scope allow_file ${"/*".repeat(300_000)}`,
  }),
  "a condition in Cargo.toml that nests": () => ({
    "src-tauri/Cargo.toml": `[target.'cfg(${"not(".repeat(50_000)}unix${")".repeat(50_000)})'.dependencies]\ntauri = "2"\n`,
  }),

  "100,000 permissions that don't exist": () =>
    bomb({ permissions: times(100_000, (i) => `fs:allow-x${i}`) }),
  "100,000 times the same permission": () => bomb({ permissions: times(100_000, () => READ) }),
  "100,000 plugins that nobody knows": () => bomb({ permissions: times(100_000, (i) => `p${i}:allow-x`) }),
  "20,000 commands of a plugin that nobody knows": () =>
    bomb({ permissions: times(20_000, (i) => `p:allow-x${i}`) }),
  "130,000 capabilities with nothing in them": () => ({ [MORE]: `[${times(130_000, () => "{}")}]` }),
  "300,000 values": () => ({ [MORE]: `[${times(300_000, () => "{}")}]` }),
  "3,000 capabilities in the configuration": () => ({
    [CONFIG_PATH]: config({
      app: {
        security: {
          capabilities: [
            "main",
            ...times(3_000, (i) => JSON.parse(capability({ identifier: `c${i}`, permissions: [READ] }))),
          ],
        },
      },
    }),
  }),
  "2,000 configurations beside": () =>
    Object.fromEntries(
      times(2_000, (i) => [`src-tauri/tauri.${i}.conf.json`, config({ identifier: `x${i}` })]),
    ),

  "a very long path": () => scope(READ, [`/${"a".repeat(sized(300_000, 3_000_000))}`]),
  "a path of 2,000 stars": () => scope(READ, [`/${"*/".repeat(2_000)}`]),
  "a path of stars and question marks": () => scope(READ, [`/*a${"?*".repeat(50)}`]),
  "a path that needs a great automaton": () => scope(READ, [`/*a${"?".repeat(20)}`]),
  "300 paths, each with a great automaton": () =>
    scope(
      READ,
      times(300, (i) => `/x${i}/*a${"?".repeat(12)}`),
    ),
  "2,000 paths with wildcards": () =>
    scope(
      READ,
      times(2_000, (i) => `/x${i}/**/*.txt`),
    ),
  "20 paths that overlap": () =>
    scope(
      READ,
      times(20, (i) => `**/x${i}/**/*y${i}*/**`),
    ),
  "a program whose argument backtracks": () =>
    scope("shell:allow-execute", [program("(a*)*b"), program("(?:(?:a+)+c{41}|a{40})")]),
  "an argument of nested repetitions": () =>
    scope("shell:allow-execute", [program("((a{1,100}){1,100}){1,100}")]),
  "an argument of 2,000 groups": () =>
    scope("shell:allow-execute", [program(`${"(".repeat(2_000)}a${")*".repeat(2_000)}`)]),
  "many URLs": () =>
    scope(
      "http:default",
      times(sized(300, 3_000), (i) => ({ url: `https://h${i}.com/p${i}/*` })),
    ),
  "60 URLs of many wildcards": () =>
    scope(
      "http:default",
      times(60, (i) => ({ url: manyWildcards(i) })),
    ),
  "a URL of 1,000 stars": () => scope("http:default", [{ url: `https://a.com/${"*a".repeat(1_000)}` }]),
  "20,000 entries of an unknown scope": () =>
    scope(
      "x:allow-y",
      times(20_000, (i) => ({ x: i })),
    ),

  "a policy of 20,000 sources": () =>
    policy(`script-src ${times(20_000, (i) => `https://h${i}.com`).join(" ")}`),
  "a policy of 300 wildcards": () =>
    policy(`script-src ${times(300, (i) => `https://*.h${i}.com:*/p${i}/`).join(" ")}`),
  "a policy of 20,000 directives": () => policy(times(20_000, (i) => `d${i} *`).join("; ")),
  "2,000 policies": () => policy(times(2_000, (i) => `script-src h${i}.com`).join(", ")),
  "2,000 policies of a page": () => ({
    "index.html": `<html><head>${times(2_000, (i) => `<meta http-equiv="Content-Security-Policy" content="script-src https://h${i}.com">`).join("\n")}`,
  }),
  "a page of open tags": () => ({ "index.html": "<meta ".repeat(50_000) }),
  "a page of open comments": () => ({ "index.html": "<!--".repeat(60_000) }),

  "Rust code with 30,000 capabilities": () =>
    rust('app.add_capability(include_str!("a.json"));\n'.repeat(30_000)),
  "Rust code of brackets": () => rust(`app.add_capability(${"([{".repeat(200_000)}`),
  "Rust code of quotes": () => rust(`${'r#"'.repeat(200_000)}${"'".repeat(200_000)}`),
  "Rust code of comments in comments": () => rust("/*".repeat(300_000)),
  "a capability builder without end": () =>
    rust(`app.add_capability(CapabilityBuilder::new("a")${'.window("b")'.repeat(50_000)});`),
  "a build script that declares 20,000 plugins": () =>
    build('.plugin("a", InlinedPlugin::new().commands(&["b"]))'.repeat(20_000)),
  "a build script whose patterns explode": () =>
    build(`Attributes::new().capabilities_path_pattern("${"**/*a*".repeat(300)}");`),
  "a script of nothing but `--config`": () => ({
    "package.json": JSON.stringify({ scripts: { a: ` --config ${" ".repeat(100_000)}`.repeat(5) } }),
    Makefile: `a:\n\ttauri ${"--config '{\"a\":1}' ".repeat(20_000)}`,
  }),
  "1,000 scripts with a configuration each": () => ({
    "package.json": JSON.stringify({
      scripts: Object.fromEntries(
        times(1_000, (i) => [`s${i}`, `tauri build --config '{"version":"${i}"}'`]),
      ),
    }),
  }),
  "a build script of half a list": () => build(`AppManifest::new().commands(&[${'"a",'.repeat(200_000)}`),
  "a build script of many plugins": () => build('.plugin("a",'.repeat(sized(5_000, 50_000))),
  "a build script of backslashes": () => build(`"${"\\".repeat(2_000_000)}`),
  "a build script of open comments": () => build("/*".repeat(1_000_000)),

  "a million open brackets": () => ({ [MORE]: "[".repeat(1_000_000) }),
  "half a million objects in one another": () => ({ [MORE]: '{"a":'.repeat(500_000) }),
  "a number of 5 MB": () => ({ [MORE]: `{"a":${"1".repeat(5_000_000)}}` }),
  "a million escapes": () => ({ [MORE]: `{"identifier":"${"\\u0041".repeat(1_000_000)}","permissions":[]}` }),
  "a dotted key of 200,000 parts": () => ({ [DECLARED]: `${"a.".repeat(200_000)}b = 1` }),
  "5,000 dotted keys": () => ({ [DECLARED]: times(5_000, (i) => `${"a.".repeat(50)}k${i} = 1`).join("\n") }),
  "100,000 inline tables in one another": () => ({
    [DECLARED]: `a = ${"{a = ".repeat(100_000)}1${"}".repeat(100_000)}`,
  }),
  "60,000 tables": () => ({ [DECLARED]: times(60_000, (i) => `[a${i}.b${i}]`).join("\n") }),
  "60,000 tables of one name": () => ({ [DECLARED]: "[[a]]\n".repeat(60_000) }),
  "a string of 5 MB": () => ({ [DECLARED]: `a = "${"x".repeat(5_000_000)}"` }),
  "a string of 3 million lines": () => ({ [DECLARED]: `a = """${"\n".repeat(3_000_000)}"""` }),
  "a TOML number of a megabyte": () => ({ [DECLARED]: `a = ${"9".repeat(1_000_000)}` }),

  "20,000 crates": () => lock(times(20_000, (i) => crate(`c${i}`))),
  "50,000 crates": () => lock(times(50_000, (i) => crate(`c${i}`))),
  "15,000 crates, written as cargo doesn't": () => lock(times(15_000, (i) => ` ${crate(`c${i}`)}`)),
  "400 crates that all need one another": () =>
    lock(
      times(400, (i) =>
        crate(
          `c${i}`,
          times(400, (j) => `c${j}`),
        ),
      ),
    ),
  "10,000 versions of a crate": () => lock(times(10_000, (i) => crate("c", ["c"], `1.0.${i}`))),
  "120,000 keys of a lockfile": () => lock(times(120_000, (i) => `k${i} = 1`)),
  "450,000 keys of a lockfile": () => lock(times(450_000, (i) => `k${i} = 1`)),
  "450,000 things that a crate needs": () =>
    lock([`${crate("c").replace("[]", "[")}${' "c",\n'.repeat(450_000)}]`]),
  "50,000 npm packages": () => npm(times(50_000, (i) => `node_modules/p${i}`)),
  "2,000 npm packages in one another": () =>
    npm(times(2_000, (i) => "node_modules/a/".repeat(i + 1).slice(0, -1))),

  "500 more apps": () =>
    Object.fromEntries(
      times(500, (i) => [
        [`a${i}/tauri.conf.json`, config({ identifier: `x${i}` })],
        [`a${i}/capabilities/a.json`, capability({ identifier: "a", permissions: [READ] })],
      ]).flat(),
    ),
  "3,000 more apps in a tree of 190,000 files": () =>
    Object.fromEntries([
      ...times(3_000, (i) => [`x${i}/tauri.conf.json`, "{}"]),
      ...times(190_000, (i) => [`src/a${i % 1_000}/f${i}.ts`, ""]),
    ]),
  "a tree of more files than are listed": () =>
    Object.fromEntries(times(210_000, (i) => [`src/a${i % 1_000}/f${i}.ts`, ""])),
  "20,000 plugins in the tree": () =>
    Object.fromEntries(
      times(20_000, (i) => [`plugins/p${i}/permissions/a.toml`, '[[permission]]\nidentifier = "allow-x"\n']),
    ),
};

/** The head's own capability, which lets window `main` read any file. */
export const WIDENED: Files = {
  [CAPABILITY_PATH]: capability({
    permissions: ["core:default", { identifier: READ, allow: ["/**"] }],
  }),
};

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function bomb(changes: Readonly<Record<string, unknown>>): Files {
  return { [MORE]: capability({ identifier: "bomb", permissions: ["core:default"], ...changes }) };
}

function capabilities(count: number, make: (index: number) => Readonly<Record<string, unknown>>): Files {
  return Object.fromEntries(
    times(count, (i) => [
      `src-tauri/capabilities/c${i}.json`,
      capability({ identifier: `c${i}`, permissions: ["core:default"], ...make(i) }),
    ]),
  );
}

function sets(count: number, membersOf: (index: number) => readonly string[]): Files {
  const declared = times(
    count,
    (i) =>
      `[[set]]\nidentifier = "s${i}"\ndescription = "x"\npermissions = ${JSON.stringify(membersOf(i))}\n`,
  );
  const last = `[[set]]\nidentifier = "s${count}"\ndescription = "x"\npermissions = []\n`;
  return {
    [DECLARED]: [...declared, last].join("\n"),
    [MORE]: capability({ identifier: "bomb", permissions: ["s0"] }),
  };
}

/** The scope stands beside `/**`, `https://*` or `sh`, which make it a grave widening whatever else is in it. */
function scope(identifier: string, allow: readonly unknown[]): Files {
  const all = identifier.startsWith("http:")
    ? [{ url: "https://*" }]
    : identifier.startsWith("shell:")
      ? [{ name: "sh", cmd: "sh", args: true }]
      : ["/**"];
  return {
    [CAPABILITY_PATH]: capability({
      permissions: ["core:default", { identifier, allow: [...all, ...allow] }],
    }),
  };
}

function program(validator: string): Readonly<Record<string, unknown>> {
  return { name: validator.slice(0, 50), cmd: "x", args: [{ validator }] };
}

function manyWildcards(i: number): string {
  return `http{s}?://*${i}*.com:${i}/*p${i}*?q${i}*#h${i}*`;
}

function policy(csp: string): Files {
  return { [CONFIG_PATH]: config({ app: { security: { csp } } }) };
}

function build(text: string): Files {
  return { "src-tauri/build.rs": text };
}

function rust(text: string): Files {
  return { "src-tauri/src/main.rs": text };
}

function lock(parts: readonly string[]): Files {
  return { [LOCK_PATH]: `version = 4\n${parts.join("\n")}` };
}

function crate(name: string, dependencies: readonly string[] = [], version = "1.0.0"): string {
  return `[[package]]\nname = "${name}"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${"a".repeat(64)}"\ndependencies = ${JSON.stringify(dependencies)}\n`;
}

function npm(locations: readonly string[]): Files {
  const packages = Object.fromEntries(
    locations.map((location) => [location, { version: "1.0.0", hasInstallScript: true }]),
  );
  return { "package.json": "{}", "package-lock.json": JSON.stringify({ lockfileVersion: 3, packages }) };
}

/** A file of recipes that builds the app, and a line more. */
function recipes(path: string, line: string): Files {
  return { [path]: `build:\n\tnpx tauri build\n\n${line}\n` };
}
