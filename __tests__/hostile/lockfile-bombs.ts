import type { Files } from "./reviewer.ts";

const HASH = `sha512-${"A".repeat(86)}==`;

/** Lockfiles of pnpm, Yarn and Bun that hold as much as is read, or more, or ask for much work. */
export function lockfileBombs(count: number): Readonly<Record<string, () => Files>> {
  return {
    "a pnpm-lock.yaml of many packages": () => pnpm(count, () => "{}"),
    "a pnpm-lock.yaml in which each package needs the next ten": () =>
      pnpm(count / 4, (at) => `{ dependencies: { ${names(at, 10, ": 1.0.0")} } }`),
    "a pnpm-lock.yaml of packages that nobody describes": () => ({
      ...manifest("pnpm"),
      "pnpm-lock.yaml": `lockfileVersion: '9.0'\nsnapshots:\n${lines(count, (at) => `  p${at}@1.0.0: {}`)}`,
    }),
    "a yarn.lock of many packages": () => ({
      ...manifest("yarn"),
      "yarn.lock": `# yarn lockfile v1\n\n\n${lines(count, (at) => `p${at}@^1.0.0:\n  version "1.0.0"\n  resolved "https://registry.yarnpkg.com/p${at}/-/p${at}-1.0.0.tgz#${"a".repeat(40)}"\n  integrity ${HASH}\n`)}`,
    }),
    "a yarn.lock of Berry in which each package needs the next ten": () => ({
      ...manifest("yarn"),
      "yarn.lock": `__metadata:\n  version: 8\n  cacheKey: 10c0\n\n${lines(count / 4, (at) => `"p${at}@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "p${at}@npm:1.0.0"\n  dependencies:\n${Array.from({ length: 10 }, (_, i) => `    p${at + i + 1}: "npm:^1.0.0"`).join("\n")}\n  checksum: 10c0/${"b".repeat(128)}\n  languageName: node\n  linkType: hard\n`)}`,
    }),
    "a bun.lock of many packages": () => ({
      ...manifest("bun"),
      "bun.lock": `{"lockfileVersion":1,"workspaces":{"":{"name":"a"}},"packages":{${Array.from({ length: count }, (_, at) => `"p${at}":["p${at}@1.0.0","",{},"${HASH}"]`).join(",")}}}`,
    }),
    "a bun.lock that nests": () => ({
      ...manifest("bun"),
      "bun.lock": `{"lockfileVersion":1,"workspaces":{"":{"name":"a"}},"packages":{${Array.from({ length: 300 }, (_, at) => `"${Array.from({ length: at + 1 }, (_, i) => `p${i}`).join("/")}":["p${at}@1.0.0","",{"dependencies":{"p${at + 1}":"1"}},"${HASH}"]`).join(",")}}}`,
    }),
    "a pnpm-workspace.yaml of many settings": () => ({
      ...manifest("pnpm"),
      "pnpm-workspace.yaml": `overrides:\n${lines(count / 10, (at) => `  p${at}: npm:q${at}@1.0.0`)}`,
    }),
  };
}

function manifest(manager: string): Files {
  return { "package.json": JSON.stringify({ name: "a", scripts: { build: `${manager} install` } }) };
}

function pnpm(count: number, entry: (at: number) => string): Files {
  return {
    ...manifest("pnpm"),
    "pnpm-lock.yaml": `lockfileVersion: '9.0'\npackages:\n${lines(count, (at) => `  p${at}@1.0.0:\n    resolution: {integrity: ${HASH}}`)}\nsnapshots:\n${lines(count, (at) => `  p${at}@1.0.0: ${entry(at)}`)}`,
  };
}

function lines(count: number, line: (at: number) => string): string {
  return `${Array.from({ length: Math.floor(count) }, (_, at) => line(at)).join("\n")}\n`;
}

function names(at: number, count: number, rest: string): string {
  return Array.from({ length: count }, (_, i) => `p${at + i + 1}${rest}`).join(", ");
}
