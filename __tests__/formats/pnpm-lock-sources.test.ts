import { describe, expect, test } from "vitest";
import { sourceText } from "../../src/domain/source.ts";
import { gapsOf, lockOf, meaningOf } from "./pnpm-lock-files.ts";

const SHA = "98e8ff1da1a89f93d1397a24d7413ed15421c139";
const HASH = `sha512-${"A".repeat(86)}==`;
const ARCHIVE = `https://codeload.github.com/o/r/tar.gz/${SHA}`;

/** A lockfile of one package that comes from somewhere else than a registry. */
function five(key: string, resolution: string, fields = "    name: r\n    version: 1.0.0\n"): string {
  return `lockfileVersion: 5.4\n\nspecifiers:\n  r: any\n\ndependencies:\n  r: ${key}\n\npackages:\n\n  ${key}:\n    resolution: ${resolution}\n${fields}    dev: false\n`;
}

function six(key: string, resolution: string, fields = "    name: r\n    version: 1.0.0\n"): string {
  return `lockfileVersion: '6.0'\n\ndependencies:\n  r:\n    specifier: any\n    version: '${key}'\n\npackages:\n\n  '${key}':\n    resolution: ${resolution}\n${fields}    dev: false\n`;
}

function nine(reference: string, resolution: string, fields = "    version: 1.0.0\n"): string {
  return `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      r:\n        specifier: any\n        version: ${reference}\n\npackages:\n\n  r@${reference}:\n    resolution: ${resolution}\n${fields}\nsnapshots:\n\n  r@${reference}: {}\n`;
}

describe("one source has one name, however a format writes it", () => {
  test.each([
    ["5.4, an archive of GitHub's", five(`github.com/o/r/${SHA}`, `{tarball: ${ARCHIVE}}`)],
    [
      "5.4, by git",
      five(`github.com/o/r/${SHA}`, `{type: git, repo: https://github.com/o/r, commit: ${SHA}}`),
    ],
    ["6.0, an archive of GitHub's", six(`github.com/o/r/${SHA}`, `{tarball: ${ARCHIVE}}`)],
    ["6.0, with an @", six(`@github.com/o/r/${SHA}`, `{tarball: ${ARCHIVE}}`)],
    ["9.0, an archive of GitHub's", nine(ARCHIVE, `{tarball: ${ARCHIVE}}`)],
    ["9.0, as pnpm 11 has it", nine(ARCHIVE, `{gitHosted: true, tarball: ${ARCHIVE}}`)],
    [
      "9.0, by git over https",
      nine(
        `git+https://github.com/o/r.git#${SHA}`,
        `{commit: ${SHA}, repo: https://github.com/o/r.git, type: git}`,
      ),
    ],
    [
      "9.0, by git over ssh",
      nine(
        `git+ssh://git@github.com/o/r.git#${SHA}`,
        `{commit: ${SHA}, repo: git+ssh://git@github.com/o/r.git, type: git}`,
      ),
    ],
    [
      "9.0, as ssh writes it",
      nine(
        `git@github.com:o/r.git#${SHA}`.replace("git@", "git+ssh://git@"),
        `{commit: ${SHA}, repo: git@github.com:o/r.git, type: git}`,
      ),
    ],
  ])("%s", (_, text) => {
    const lock = lockOf(text);
    expect(lock.gaps).toEqual([]);
    const key = `r@git https://github.com/o/r#${SHA}`;
    expect(lock.packages.get(key)).toMatchObject({
      ...{ name: "r", version: "1.0.0", integrity: null, names: ["r"] },
      source: { kind: "git", url: "https://github.com/o/r", reference: "", commit: SHA },
    });
    expect(lock.answerTo("", "r", "any")).toBe(key);
  });

  test("the whole of three formats is equal", () => {
    const locks = [
      five(`github.com/o/r/${SHA}`, `{tarball: ${ARCHIVE}}`),
      six(`github.com/o/r/${SHA}`, `{tarball: ${ARCHIVE}}`),
      nine(ARCHIVE, `{tarball: ${ARCHIVE}}`),
    ].map((text) => meaningOf(lockOf(text)));
    expect(locks[1]).toEqual(locks[0]);
    expect(locks[2]).toEqual(locks[0]);
  });
});

describe("an address decides what a package is", () => {
  test.each([
    ["of the registry, of the same release", "https://registry.npmjs.org/r/-/r-1.0.0.tgz", "registry"],
    ["beside the registry's", "r/-/r-1.0.0.tgz", "registry"],
    [
      "of another release",
      "https://registry.npmjs.org/s/-/s-1.0.0.tgz",
      "tarball https://registry.npmjs.org/s/-/s-1.0.0.tgz",
    ],
    ["that leaves the registry", "//example.com/r/-/r-1.0.0.tgz", "registry https://example.com"],
    ["that goes up", "r/-/../../s/-/r-1.0.0.tgz", "tarball https://registry.npmjs.org/s/-/r-1.0.0.tgz"],
    [
      "of another registry",
      "https://npm.example.com/x/r/-/r-1.0.0.tgz",
      "registry https://npm.example.com/x",
    ],
    ["of no release", "https://example.com/r.tgz", "tarball https://example.com/r.tgz"],
    [
      "without https",
      "http://registry.npmjs.org/r/-/r-1.0.0.tgz",
      "tarball http://registry.npmjs.org/r/-/r-1.0.0.tgz",
    ],
    [
      "of a branch",
      "https://codeload.github.com/o/r/tar.gz/main",
      "tarball https://codeload.github.com/o/r/tar.gz/main",
    ],
  ])("one %s", (_, address, source) => {
    const text = five("/r/1.0.0", `{integrity: ${HASH}, tarball: ${address}}`, "");
    const found = [...lockOf(text).packages.values()].map((each) => sourceText(each.source));
    expect(found).toEqual([source]);
  });

  test("a part of a repository is another package than the repository", () => {
    const lock = lockOf(nine(`${ARCHIVE}#path:/a`, `{path: a, tarball: ${ARCHIVE}}`));
    expect(lock.gaps).toEqual([]);
    expect([...lock.packages.keys()]).toEqual([`r@git https://github.com/o/r?path=a#${SHA}`]);
  });

  test("so is a part of an archive that another host made of one", () => {
    const archive = "https://gitlab.com/api/v4/projects/o%2Fr/repository/archive.tar.gz?ref=1";
    const lock = lockOf(nine(`${archive}#path:/a`, `{path: /a, tarball: "${archive}"}`));
    expect(lock.gaps).toEqual([]);
    expect([...lock.packages.keys()]).toEqual([`r@tarball ${archive}#path=a`]);
  });

  test("a registry's key with a repository behind it is the repository's package", () => {
    const lock = lockOf(nine("1.0.0", `{commit: ${SHA}, repo: https://github.com/o/r, type: git}`, ""));
    expect([...lock.packages.keys()]).toEqual([`r@git https://github.com/o/r#${SHA}`]);
  });
});

describe("what isn't followed is a gap at its line", () => {
  const entry = (resolution: string, fields = "") => nine("1.0.0", resolution, fields);
  test.each([
    ["another type", entry("{type: custom:x, url: y}"), "is fetched in a way that isn't followed"],
    ["variants", entry("{type: variations, variants: []}"), "is fetched in a way that isn't followed"],
    [
      "a commit that is a branch",
      nine("git+https://x.y/r.git#main", "{type: git, repo: https://x.y/r.git, commit: main}"),
      "no commit pins it",
    ],
    [
      "what git never hosted",
      entry(`{integrity: ${HASH}, tarball: https://x.y/r.tgz, gitHosted: true}`),
      "hosted by git",
    ],
    [
      "an unknown field",
      entry(`{integrity: ${HASH}, revision: 3}`),
      "`revision` of the entry `r@1.0.0` isn't read",
    ],
    ["a hash that pins nothing", entry("{integrity: md5-AAAA}"), "has a hash that can't be read"],
    ["a hash as a list", entry(`{integrity: [${HASH}]}`), "`integrity` of the entry `r@1.0.0` isn't a text"],
    [
      "another version",
      entry(`{integrity: ${HASH}}`, "    version: 6.6.6\n"),
      "has another version than its key",
    ],
    ["another name", entry(`{integrity: ${HASH}}`, "    name: s\n"), "has another name than its key"],
    [
      "another name before",
      five("/r/1.0.0", `{integrity: ${HASH}}`, "    name: s\n    version: 1.0.0\n"),
      "has another name than its key",
    ],
    [
      "no name",
      five("x.y/r/1.0.0", `{integrity: ${HASH}, tarball: https://x.y/r.tgz}`, ""),
      "names no package",
    ],
    [
      "a name that is a path",
      six("x.y/r", "{tarball: https://x.y/r.tgz}", "    name: ../r\n"),
      "names no package",
    ],
    [
      "no address",
      nine("https://x.y/r.tgz", `{integrity: ${HASH}}`),
      "has the key of an address and gives none",
    ],
    ["no version", nine("x", `{integrity: ${HASH}}`, ""), "comes from a registry and has no version"],
    ["no resolution", nine("1.0.0", "''", ""), "names no package that pnpm could fetch"],
    [
      "a registry of a setting's",
      nine("work:1.0.0", `{integrity: ${HASH}}`, ""),
      "comes from a registry and has no version",
    ],
  ])("%s", (_, text, message) => {
    const gaps = gapsOf(text);
    expect(gaps.join("\n")).toContain(message);
    expect(gaps.every((gap) => /^not-followed \d+ true /.test(gap))).toBe(true);
  });

  test("what a setting names is no package of npm's", () => {
    const text = nine("work:1.0.0", `{integrity: ${HASH}}`, "");
    expect([...lockOf(text).packages.keys()]).toEqual(["r@unknown r@work:1.0.0"]);
  });

  test("a name of the entry's own decides what is fetched", () => {
    const text = five("/r/1.0.0", `{integrity: ${HASH}}`, "    name: s\n    version: 2.0.0\n");
    expect([...lockOf(text).packages.keys()]).toEqual(["s@2.0.0"]);
  });
});
