import { APP, WIDE } from "./app.ts";
import type { AttackClass } from "./attack.ts";
import {
  BUILDS,
  builds,
  chain,
  changed,
  ci,
  LISTED,
  lines,
  many,
  nested,
  other,
  PADDED_CODE,
  PADDING,
  package_,
  same,
  WITH,
} from "./decoys.ts";

export const BEYOND_LIMITS_OF_BUILDS: AttackClass = {
  name: "beyond limits of builds",
  decides:
    "Shells, make and CI read on where a reader of ours may stop: a build behind many, long or deep decoys counts as any other.",
  attacks: [
    changed("turns a build to another app behind 2,000 changed workflows", (w) => ({
      ...other("other", WIDE),
      ...many(2_001, (n) => [`.github/workflows/a${n}.yml`, `on: push\n# ${w}\n`]),
      ".github/workflows/release.yml": ci(`cd ${w ? "other" : "src-tauri"}\nnpx tauri build`),
    })),
    changed("widens a capability of the thirteenth build", (w) => ({
      ...LISTED,
      "src-tauri/capabilities/evil.json": w ? WIDE : WIDE.replace("/**", "$APPDATA/x"),
      "release.sh": `${builds(14)}\n${WITH}\n`,
    })),
    changed("changes the 51st module of a program that builds", (w) => ({
      ...many(52, (n) => [
        `scripts/m${n}.mjs`,
        n === "00051" ? `export const flags = "${w ? "--features=wide" : "-v"}";\n` : "export {};\n",
      ]),
      "scripts/z.mjs": `${lines(52, (i) => `import * as m${i} from "./m${String(i).padStart(5, "0")}.mjs";`)}\nspawn("npx", ["tauri", "build", m51.flags]);\n`,
      "package.json": package_({ release: "node scripts/z.mjs" }),
    })),
    changed("changes a module of a module of a program that builds", (w) => ({
      "scripts/a.mjs": 'export * from "./b.mjs";\n',
      "scripts/b.mjs": `export const flags = "${w ? "--features=wide" : "-v"}";\n`,
      "scripts/z.mjs": 'import * as m from "./a.mjs";\nspawn("npx", ["tauri", "build", m.flags]);\n',
      "package.json": package_({ release: "node scripts/z.mjs" }),
    })),
    changed("builds in the last of seven makefiles", (w) => ({
      ...LISTED,
      ...chain(
        7,
        (i) => (i === 0 ? "Makefile" : `mk/m${i}`),
        (next) => `include ${next}\n`,
        `all:\n\t${w ? WITH : BUILDS("")}\n`,
      ),
    })),
    changed("builds in the last of 101 makefiles", (w) => ({
      ...LISTED,
      ...many(101, (n) => [`m${n}.mk`, "x:\n\ttrue\n"]),
      "mk/z": `all:\n\t${w ? WITH : BUILDS("")}\n`,
      Makefile: `${lines(101, (i) => `include m${String(i).padStart(5, "0")}.mk`)}\ninclude mk/z\n`,
    })),
    changed("builds at the end of a long script", (w) => ({
      ...LISTED,
      "release.sh": `${PADDING}${w ? WITH : BUILDS("")}\n`,
    })),
    changed("builds at the end of a script that becomes long", (w) => ({
      ...LISTED,
      "release.sh": w ? `${PADDING}${WITH}\n` : `${BUILDS("")}\n`,
    })),
    changed("builds at the end of a long batch file", (w) => ({
      ...LISTED,
      "release.bat": `${PADDING.replaceAll("#", "rem")}${w ? WITH : BUILDS("")}\n`,
    })),
    changed("builds at the end of a long script for PowerShell", (w) => ({
      ...LISTED,
      "release.ps1": `${PADDING}${w ? WITH : BUILDS("")}\n`,
    })),
    changed("builds at the end of a long step", (w) => ({
      ...LISTED,
      ".github/workflows/release.yml": ci(`${PADDING}${w ? WITH : BUILDS("")}`),
    })),
    changed("builds in substitutions that lie deep", (w) => ({
      ...LISTED,
      "release.sh": `${nested(w ? WITH : BUILDS(""), 14)}\n`,
    })),
    changed("builds in shells that lie deep", (w) => ({
      ...LISTED,
      ...chain(
        9,
        (i) => `s${i}.sh`,
        (next) => `sh ./${next}\n`,
        `${w ? WITH : BUILDS("")}\n`,
      ),
    })),
    changed("builds behind 20,000 commands", (w) => ({
      ...LISTED,
      "release.sh": `${"true\n".repeat(20_001)}sh ops/go\n`,
      "ops/go": `#!/bin/sh\n${w ? WITH : BUILDS("")}\n`,
    })),
    changed("builds in a script that is named by a long path", (w) => ({
      ...LISTED,
      "release.sh": `sh ./${"./".repeat(160)}ops/go\n`,
      "ops/go": `#!/bin/sh\n${w ? WITH : BUILDS("")}\n`,
    })),
    changed("builds behind an expression of 2,000 characters", (w) => ({
      ...LISTED,
      ".github/workflows/release.yml": ci(`echo \${{ '${"x".repeat(2_100)}' }}\n${w ? WITH : BUILDS("")}`),
    })),
    changed("builds behind 200 expressions", (w) => ({
      ...LISTED,
      ".github/workflows/release.yml": ci(
        `${`echo \${{ github.sha }}\n`.repeat(201)}\n${w ? WITH : BUILDS("")}`,
      ),
    })),
    changed("hands a variable on at the end of a long step", (w) => ({
      ...LISTED,
      ".github/workflows/release.yml": ci(
        `${PADDING}echo FLAGS=${w ? "--config=src-tauri/wide.json" : "-v"} >> $GITHUB_ENV`,
        "      - run: npx tauri build $FLAGS\n",
      ).replace("runs-on", "env: { FLAGS: -v }\n    runs-on"),
    })),
    changed("builds in the fifth package that has a script of the name", (w) => ({
      ...LISTED,
      ...many(4, (n) => [
        `packages/a${n}/package.json`,
        JSON.stringify({ name: `a${n}`, scripts: { ship: "true" } }),
      ]),
      "packages/z/package.json": JSON.stringify({
        name: "z",
        scripts: { ship: "cd ../.. && tauri build" },
      }),
      "release.sh": `pnpm run ship ${w ? "--config src-tauri/wide.json" : "-v"}\n`,
    })),
    changed("builds in the fifth package of one name", (w) => ({
      ...LISTED,
      ...many(4, (n) => [
        `packages/a${n}/package.json`,
        JSON.stringify({ name: "a", scripts: { ship: "true" } }),
      ]),
      "packages/z/package.json": JSON.stringify({
        name: "a",
        scripts: { ship: "cd ../.. && tauri build" },
      }),
      "release.sh": `pnpm --filter a run ship ${w ? "--config src-tauri/wide.json" : "-v"}\n`,
    })),
    changed("sets the compiler's flags in the 33rd included file", (w) => ({
      ...many(33, (n) => [`.cargo/a${n}.toml`, "[term]\nquiet = true\n"]),
      ".cargo/z.toml": w ? '[build]\nrustflags = ["--cfg", "wide"]\n' : "[term]\nquiet = true\n",
      ".cargo/config.toml": `include = [${["z", ...Array.from({ length: 33 }, (_, i) => `a${String(i).padStart(5, "0")}`)].map((n) => `"${n}.toml"`).join(", ")}]\n`,
    })),
    changed("builds by variables of make that lead to each other", (w) => ({
      ...LISTED,
      Makefile: `${lines(8, (i) => `A${i} = $(A${i + 1})`)}\nA8 = ${w ? "--config src-tauri/wide.json" : "-v"}\nall:\n\tnpx tauri build $(A0)\n`,
    })),
    changed("builds with a long list in braces", (w) => ({
      ...LISTED,
      "release.sh": `npx tauri build {${"-v,".repeat(200)}${w ? "--config=src-tauri/wide.json" : "-v"}}\n`,
    })),
    changed("builds deep in the settings of another runner", (w) => ({
      ...LISTED,
      ".circleci/config.yml": `jobs:\n  build:\n    steps: ${'{ "a": '.repeat(25)}"${w ? WITH : BUILDS("")}"${" }".repeat(25)}\n`,
    })),
    changed("builds deep in the settings of a tool", (w) => ({
      ...LISTED,
      "package.json": JSON.stringify({
        ...JSON.parse(package_({})),
        tool: JSON.parse(`${'{"a":'.repeat(12)}"${w ? WITH : BUILDS("")}"${"}".repeat(12)}`),
      }),
    })),
    changed("sets flags of the compiler in a long program", (w) => ({
      "scripts/z.mjs": `${PADDED_CODE}process.env.RUSTFLAGS = "${w ? "--cfg wide" : "-g"}"; spawn("npm", ["run", "all"]);\n`,
      "package.json": package_({ release: "node scripts/z.mjs" }),
    })),
    changed("names a configuration by makefiles that lie far apart", (w) => ({
      ...LISTED,
      ...chain(
        12,
        (i) => (i === 0 ? "Makefile" : `mk/m${i}`),
        (next) => `include ${next}\n`,
        `all:\n\t${w ? WITH : BUILDS("")}\n`,
      ),
    })),
    changed("starts a script by scripts that lie far apart", (w) => ({
      ...LISTED,
      ...chain(
        9,
        (i) => (i === 0 ? "release.sh" : `ops/s${i}`),
        (next) => `sh ${next}\n`,
        `${w ? WITH : BUILDS("")}\n`,
      ),
    })),
    same(
      "changes a page beside a long script, a long chain and many commands",
      {
        ...LISTED,
        "release.sh": `${PADDING}${WITH}\n`,
        "all.sh": `${"true\n".repeat(20_001)}sh ops/go\n`,
        "ops/go": `${WITH}\n`,
      },
      { "src/main.js": "document.title = 'Memos';\n" },
    ),
    same(
      "changes a manifest beside builds that are followed far",
      {
        ...LISTED,
        ...chain(
          9,
          (i) => (i === 0 ? "release.sh" : `ops/s${i}`),
          (next) => `sh ${next}\n`,
          `${WITH}\n`,
        ),
        ...many(40, (n) => [`m${n}.mk`, "x:\n\ttrue\n"]),
        Makefile: lines(40, (i) => `include m${String(i).padStart(5, "0")}.mk`),
      },
      { "package.json": APP["package.json"].replace('"0.1.0"', '"0.1.1"') },
    ),
  ],
};
