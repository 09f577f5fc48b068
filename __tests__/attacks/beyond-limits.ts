import { APP, WIDE } from "./app.ts";
import type { AttackClass } from "./attack.ts";
import {
  BUILDS,
  chain,
  changed,
  lines,
  many,
  opened,
  other,
  PADDED_CODE,
  package_,
  same,
  writer,
} from "./decoys.ts";

export const BEYOND_LIMITS: AttackClass = {
  name: "beyond limits",
  decides:
    "Tools read on where a reader of ours may stop: what stands behind many, long or deep decoys counts as all else.",
  attacks: [
    changed("names a file behind a thousand readings of short names", (w) => ({
      ...Object.fromEntries(Object.entries(APP).map(([p, t]) => [`caa/cab/cac/cad/${p}`, t])),
      ...(w ? { "C~1/C~2/C~3/C~4/SRC-TA~1/CAPABI~1/evil.json": WIDE } : {}),
    })),
    changed("imports a writer from a program behind 300 others", (w) => ({
      ...many(310, (n) => [`scripts/a${n}.mjs`, "export {};\n"]),
      "scripts/z.mjs": 'import "../src/made.js";\n',
      "src/made.js": writer(w),
      "package.json": package_({ build: "node scripts/z.mjs && vite build" }),
    })),
    changed("imports a writer behind half a megabyte of comments", (w) => ({
      "scripts/z.mjs": `${PADDED_CODE}import "../src/made.js";\n`,
      "src/made.js": writer(w),
      "package.json": package_({ build: "node scripts/z.mjs && vite build" }),
    })),
    changed("imports a writer by seven steps", (w) => ({
      ...chain(
        9,
        (i) => `src/a${i}.js`,
        (next) => `import "./${next.slice(4)}";\n`,
        'import "./made.js";\n',
      ),
      "scripts/z.mjs": 'import "../src/a0.js";\n',
      "src/made.js": writer(w),
      "package.json": package_({ build: "node scripts/z.mjs && vite build" }),
    })),
    changed("imports a writer by a long path", (w) => ({
      "scripts/z.mjs": `import "../src/${"./".repeat(120)}made.js";\n`,
      "src/made.js": writer(w),
      "package.json": package_({ build: "node scripts/z.mjs && vite build" }),
    })),
    changed("writes a capability behind 1,000 changed programs", (w) => ({
      ...many(1_001, (n) => [`scripts/a${n}.mjs`, `export const a = ${w};\n`]),
      "scripts/z.mjs": writer(w),
      "package.json": package_({ build: "node scripts/z.mjs && vite build" }),
    })),
    changed("writes a capability in a program of nine megabytes", (w) => ({
      "scripts/z.mjs": `${`// ${"x".repeat(97)}\n`.repeat(95_000)}${writer(w)}`,
      "package.json": package_({ build: "node scripts/z.mjs && vite build" }),
    })),
    changed("loads a script in the 41st page", (w) => ({
      ...many(41, (n) => [`p${n}/index.html`, APP["index.html"]]),
      "q/index.html": APP["index.html"].replace(
        "<body>",
        `<body>${w ? '<script src="https://evil.example/a.js"></script>' : ""}`,
      ),
      "src-tauri/tauri.conf.json": APP["src-tauri/tauri.conf.json"].replace(
        '"../dist"',
        JSON.stringify([
          ...Array.from({ length: 41 }, (_, i) => `../p${String(i).padStart(5, "0")}/index.html`),
          "../q/index.html",
        ]),
      ),
    })),
    changed("loads a script behind a megabyte of a page", (w) => ({
      "index.html": `${"<!-- x -->\n".repeat(110_000)}${APP["index.html"].replace("<body>", `<body>${w ? '<script src="https://evil.example/a.js"></script>' : ""}`)}`,
    })),
    changed("loads the 51st script before a policy", (w) => ({
      "src-tauri/tauri.conf.json": APP["src-tauri/tauri.conf.json"].replace(/"csp": "[^"]*",/, ""),
      "index.html": APP["index.html"].replace(
        "<head>",
        `<head>${'<script src="/a.js"></script>'.repeat(50)}${w ? '<script src="/b.js"></script>' : ""}<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`,
      ),
    })),
    changed("turns debug assertions on by 17 steps of a profile", (w) => ({
      "release.sh": BUILDS("-- --profile p0\n"),
      "src-tauri/Cargo.toml": `${APP["src-tauri/Cargo.toml"]}${lines(20, (i) => `[profile.p${i}]\ninherits = "p${i + 1}"`)}\n[profile.p20]\ninherits = "release"\n${w ? "debug-assertions = true\n" : ""}`,
    })),
    changed("shows a folder again behind 5,000 lines that hide none", (w) => ({
      ...other("aaa/src-tauri", WIDE),
      ...Object.fromEntries(Object.entries(APP).map(([p, t]) => [p.replace("src-tauri/", "bbb/"), t])),
      ...Object.fromEntries(
        Object.keys(APP)
          .filter((p) => p.startsWith("src-tauri/"))
          .map((p) => [p, null]),
      ),
      ".taurignore": `${w ? "" : "/aaa\n"}${lines(5_001, (i) => `x${i}`)}`,
    })),
    changed("hides a folder behind 5,000 lines", (w) => ({
      ...other("bbb", WIDE),
      ...Object.fromEntries(Object.entries(APP).map(([p, t]) => [p.replace("src-tauri/", "aaa/"), t])),
      ...Object.fromEntries(
        Object.keys(APP)
          .filter((p) => p.startsWith("src-tauri/"))
          .map((p) => [p, null]),
      ),
      ".taurignore": `${lines(5_001, (i) => `x${i}`)}\n${w ? "/aaa\n" : ""}`,
    })),
    changed("adds a crate under a condition that nests 33 times", (w) => ({
      "src-tauri/Cargo.toml": `${APP["src-tauri/Cargo.toml"]}${w ? `\n[target.'cfg(${"all(".repeat(32)}not(windows)${")".repeat(32)})'.dependencies]\ntauri = { version = "2", features = ["devtools"] }\n` : ""}`,
    })),
    changed("writes a capability in a long line", (w) => ({
      "scripts/z.mjs": `/* ${"x".repeat(2_000)} */ ${w ? 'process.chdir("src-" + x); writeFileSync("capabilities/evil.json", x);' : ""}\n`,
      "package.json": package_({ build: "node scripts/z.mjs && vite build" }),
    })),
    changed("adds a capability by a file behind 200 other mentions", (w) => ({
      "src-tauri/extra/cap.json": w ? WIDE : WIDE.replace("/**", "$APPDATA/x"),
      "src-tauri/src/setup.rs": `${APP["src-tauri/src/setup.rs"].replace("_app: &mut tauri::App) {}", `app: &mut tauri::App) {\n${'    app.add_capability(include_str!("../extra/none.json")).unwrap();\n'.repeat(205)}    app.add_capability(include_str!("../extra/cap.json")).unwrap();\n}`)}`,
      "src-tauri/extra/none.json": JSON.stringify({ identifier: "none", windows: ["main"], permissions: [] }),
    })),
    changed("adds to a set that holds more than is followed", (w) => ({
      "src-tauri/permissions/own.toml": `${lines(6_000, (i) => `[[permission]]\nidentifier = "p${i}"\ncommands.allow = ["c${i}"]\n`)}\n[[set]]\nidentifier = "all"\ndescription = "x"\npermissions = [${lines(6_000, (i) => `"p${i}",`)}${w ? '"fs:allow-read-text-file", "fs:read-all"' : ""}]\n`,
      "src-tauri/capabilities/more.json": JSON.stringify({
        identifier: "more",
        windows: ["main"],
        permissions: ["all"],
      }),
    })),
    changed("adds to a set behind 20,000 grants", (w) => ({
      "src-tauri/permissions/own.toml": `[[permission]]\nidentifier = "many"\ncommands.allow = [${lines(4_000, (i) => `"c${i}",`)}]\n[[permission]]\nidentifier = "last"\ncommands.allow = [${w ? '"wipe_disk"' : ""}]\n`,
      "src-tauri/capabilities/more.json": JSON.stringify({
        identifier: "more",
        windows: ["main"],
        remote: { urls: Array.from({ length: 6 }, (_, i) => `https://a${i}.example`) },
        permissions: ["many", "last"],
      }),
    })),
    changed("opens what a constant of 600 words says", (w) => ({
      ...opened(
        "one()",
        `fn one() -> String { two() }\nfn two() -> String { three() }\nfn three() -> String { DIR.into() }\nconst DIR: &str = if ${"0 + ".repeat(600)}0 == 0 { "${w ? "/" : "/srv/share"}" } else { "" };`,
      ),
    })),
    changed("opens what a function with a header of 300 words says", (w) => ({
      ...opened(
        "one()",
        `fn one() -> String { two() }\nfn two() -> String { three() }\nfn three() -> String { four().0 }\ntype Four = (String, u8);\nfn four() -> Four where ${lines(60, (i) => `[u8; ${i}]: Sized, `)} { ("${w ? "/" : "/srv/share"}".into(), 1) }`,
      ),
    })),
    changed("opens what an import in 25 braces brings", (w) => ({
      ...opened(
        "one()",
        `fn one() -> String { two() }\nfn two() -> String { three() }\nfn three() -> String { four() }\nuse crate::home::${"{".repeat(25)}root as four${"}".repeat(25)};`,
      ),
      "src-tauri/src/lib.rs": `mod home;\n${APP["src-tauri/src/lib.rs"]}`,
      "src-tauri/src/home.rs": `pub fn root() -> String { "${w ? "/" : "/srv/share"}".into() }`,
    })),
    changed("opens a scope that types hand on by eight files", (w) => ({
      "src-tauri/src/lib.rs": `${lines(10, (i) => `mod t${i};`)}\n${APP["src-tauri/src/lib.rs"]}`,
      "src-tauri/src/t0.rs":
        "use tauri_plugin_fs::FsExt;\npub struct T0(pub tauri_plugin_fs::Scope);\npub fn make(app: &tauri::App) -> T0 { T0(app.fs_scope()) }\n",
      ...Object.fromEntries(
        Array.from({ length: 9 }, (_, i) => [
          `src-tauri/src/t${i + 1}.rs`,
          `use crate::t${i}::T${i};\npub struct T${i + 1}(pub T${i});\nimpl std::ops::Deref for T${i + 1} { type Target = T${i}; fn deref(&self) -> &T${i} { &self.0 } }\n`,
        ]),
      ),
      "src-tauri/src/setup.rs": `use crate::t9::T9;\n${APP["src-tauri/src/setup.rs"]}\npub fn open(x: &T9) { ${w ? 'x.allow_directory("/", true);' : ""} }\n`,
    })),
    changed("changes the end of a long policy in code", (w) => ({
      "src-tauri/tauri.conf.json": APP["src-tauri/tauri.conf.json"].replace(/"csp": "[^"]*",/, ""),
      "src/page.ts": `export const head = {"http-equiv": "Content-Security-Policy", content: "default-src 'self'; img-src ${lines(
        90,
        (i) => `https://i${i}.example`,
      ).replaceAll("\n", " ")}; script-src ${w ? "*" : "'self'"}", other: 1, ${"a: 1, ".repeat(200)} }`,
    })),
    changed("asks for another package where overrides nest deep", (w) => {
      const manifest = JSON.parse(APP["package.json"]);
      const lock = JSON.parse(APP["package-lock.json"]);
      const dependencies = { ...manifest.dependencies, p0: "1.0.0" };
      for (let i = 0; i < 20; i += 1)
        lock.packages[`node_modules/p${i}`] = {
          version: "1.0.0",
          integrity: `sha512-${"C".repeat(86)}==`,
          ...(i < 19 && { dependencies: { [`p${i + 1}`]: "1.0.0" } }),
        };
      lock.packages[""].dependencies = dependencies;
      const around = Array.from({ length: 19 }, (_, i) => `{"p${i}":`).join("");
      const overrides = JSON.parse(`${around}{"p19":"${w ? "2.0.0" : "1.0.0"}"}${"}".repeat(19)}`);
      return {
        "package.json": JSON.stringify({ ...manifest, dependencies, overrides }),
        "package-lock.json": JSON.stringify(lock),
      };
    }),
    same(
      "changes a page beside many programs and pages",
      {
        ...many(310, (n) => [`scripts/a${n}.mjs`, "export {};\n"]),
        ...many(41, (n) => [`p${n}/index.html`, APP["index.html"]]),
        "scripts/z.mjs": `${PADDED_CODE}import "../src/made.js";\n`,
        "src/made.js": writer(true),
        "package.json": package_({ build: "node scripts/z.mjs && vite build" }),
      },
      { "src/main.js": "document.title = 'Memos';\n" },
    ),
    same(
      "moves a line of code beside long headers, constants and imports",
      {
        ...opened(
          "one()",
          `fn one() -> String { two() }\nfn two() -> String { DIR.into() }\nconst DIR: &str = if ${"0 + ".repeat(600)}0 == 0 { "/srv/share" } else { "" };`,
        ),
        "src-tauri/src/home.rs": "pub fn root() -> u8 { 1 }\n",
      },
      { "src-tauri/src/lib.rs": `mod home;\n${APP["src-tauri/src/lib.rs"]}` },
    ),
    same("names one short name as some file", {}, { "docs/NOTES~1.md": "Notes.\n" }),
  ],
};
