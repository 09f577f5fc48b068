import { describe, expect, test } from "vitest";
import { OWN_REGISTRY, sourceText } from "../../src/domain/source.ts";
import { readCargoLock } from "../../src/formats/cargo-lock.ts";
import { CRATES_IO, cargoLockText, sourceFile } from "./projects.ts";

function lockOf(text: string) {
  return readCargoLock(sourceFile("Cargo.lock", text));
}

/** name → the names and versions it leads to, null where it leads nowhere. */
function edges(text: string): Record<string, (string | null)[]> {
  const { packages } = lockOf(text);
  return Object.fromEntries(
    packages.map(({ name, version, dependencies }) => [
      `${name} ${version}`,
      dependencies.map(({ target }) => (target === undefined ? null : `${target.name} ${target.version}`)),
    ]),
  );
}

describe("the formats", () => {
  const hash = "b".repeat(64);

  test("1 keeps checksums in a table of its own", () => {
    const lock = lockOf(
      [
        "[[package]]",
        'name = "app"',
        'version = "0.1.0"',
        `dependencies = ["libc 0.2.1 (${CRATES_IO})"]`,
        "[[package]]",
        'name = "libc"',
        'version = "0.2.1"',
        `source = "${CRATES_IO}"`,
        "[metadata]",
        `"checksum libc 0.2.1 (${CRATES_IO})" = "${hash}"`,
      ].join("\n"),
    );
    expect(lock.version).toBe(1);
    expect(lock.packages.map(({ checksum }) => checksum)).toEqual([null, hash]);
    expect(lock.packages[0]?.dependencies[0]?.target).toBe(lock.packages[1]);
    expect(lock.gaps).toEqual([]);
  });

  test("1 writes <none> where there is no checksum", () => {
    const text = `[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "${CRATES_IO}"\n[metadata]\n"checksum a 1.0.0 (${CRATES_IO})" = "<none>"\n`;
    expect(lockOf(text).packages[0]?.checksum).toBeNull();
  });

  test("the oldest has a [root]", () => {
    const lock = lockOf('[root]\nname = "app"\nversion = "0.1.0"\n');
    expect(lock.packages.map(({ name, source }) => [name, source.kind])).toEqual([["app", "path"]]);
  });

  test.each([
    ["2", ""],
    ["3", "version = 3\n"],
    ["4", "version = 4\n"],
  ])("%s keeps checksums with the packages", (version, head) => {
    const lock = lockOf(
      `${head}[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "${CRATES_IO}"\nchecksum = "${hash}"\n`,
    );
    expect(lock.version).toBe(Number(version));
    expect(lock.packages[0]).toMatchObject({ source: OWN_REGISTRY, checksum: hash });
  });

  test("5 is a gap that says so", () => {
    const { packages, gaps } = lockOf('version = 5\n[[package]]\nname = "a"\nversion = "1.0.0"\n');
    expect(packages).toEqual([]);
    expect(gaps).toMatchObject([{ kind: "unsupported", blocking: true }]);
  });

  test("inline tables, quoted keys, comments and Windows lines mean the same", () => {
    const plain = lockOf(cargoLockText([{ name: "a" }]));
    const odd = lockOf(
      `version = 4 # new\r\npackage = [{ "name" = 'a', version = "1.0.0", source = "${CRATES_IO}", checksum = "${"a".repeat(64)}" }]\r\n`,
    );
    expect(odd.packages.map(({ name, checksum }) => [name, checksum])).toEqual(
      plain.packages.map(({ name, checksum }) => [name, checksum]),
    );
  });

  test("a package inside of a string is none", () => {
    const text = `version = 4\nnote = """\n[[package]]\nname = "evil"\nversion = "1.0.0"\n"""\n`;
    expect(lockOf(text).packages).toEqual([]);
  });
});

describe("dependency strings", () => {
  const fork = "git+https://github.com/o/b?branch=main#0123456789abcdef0123456789abcdef01234567";

  test("name alone where there is one version", () => {
    expect(edges(cargoLockText([{ name: "a", deps: ["b"] }, { name: "b" }]))).toMatchObject({
      "a 1.0.0": ["b 1.0.0"],
    });
  });

  test("name and version where there are two", () => {
    const text = cargoLockText([
      { name: "a", deps: ["b 2.0.0", "b"] },
      { name: "b" },
      { name: "b", version: "2.0.0" },
    ]);
    expect(edges(text)).toMatchObject({ "a 1.0.0": ["b 2.0.0", null] });
  });

  test("a source tells two of one version apart, without its commit", () => {
    const lock = lockOf(
      cargoLockText([
        {
          name: "a",
          deps: ["b 1.0.0 (git+https://github.com/o/b?branch=main)", `b 1.0.0 (${CRATES_IO})`, "b 1.0.0"],
        },
        { name: "b" },
        { name: "b", source: fork },
      ]),
    );
    const [, registry, git] = lock.packages;
    expect(lock.packages[0]?.dependencies.map(({ target }) => target)).toEqual([git, registry, undefined]);
  });

  test("the repository's own package wins where no source is given", () => {
    const lock = lockOf(
      cargoLockText([{ name: "a", deps: ["b"] }, { name: "b" }, { name: "b", source: null }]),
    );
    expect(lock.packages[0]?.dependencies[0]?.target).toBe(lock.packages[2]);
  });

  test("what names nothing leads nowhere", () => {
    expect(edges(cargoLockText([{ name: "a", deps: ["gone", "", "b  1"] }]))).toEqual({
      "a 1.0.0": [null, null, null],
    });
  });
});

describe("sources", () => {
  test.each([
    [CRATES_IO, "registry"],
    ["registry+https://example.com/index/", "registry https://example.com/index"],
    ["sparse+https://Example.com/index/", "registry sparse+https://example.com/index"],
    ["git+https://GitHub.com/o/r.git?branch=next#abc", "git https://github.com/o/r?branch=next#abc"],
    ["git+https://github.com/o/r?branch=feat%2Fx#abc", "git https://github.com/o/r?branch=feat/x#abc"],
    ["git+https://github.com/tauri-apps/../o/r#abc", "git https://github.com/o/r#abc"],
    ["git+https://github.com/o/r?branch=%zz#abc", "git https://github.com/o/r?branch=%zz#abc"],
  ])("%s is %s", (written, canonical) => {
    const [only] = lockOf(cargoLockText([{ name: "a", source: written }])).packages;
    expect(only && sourceText(only.source)).toBe(canonical);
  });

  test("one of an unknown kind is a gap", () => {
    const { gaps } = lockOf(cargoLockText([{ name: "a", source: "ftp+example.com" }]));
    expect(gaps).toMatchObject([{ kind: "unsupported", line: 6 }]);
  });

  test("git without a commit is a gap", () => {
    const { gaps } = lockOf(cargoLockText([{ name: "a", source: "git+https://github.com/o/r" }]));
    expect(gaps).toMatchObject([{ kind: "not-checked", line: 6 }]);
  });
});

describe("what was tampered with or merged badly", () => {
  test("a package twice", () => {
    expect(lockOf(cargoLockText([{ name: "a" }, { name: "a" }])).gaps).toMatchObject([
      { kind: "does-not-build" },
    ]);
  });

  test("checksums in both places", () => {
    const text = `${cargoLockText([{ name: "a" }])}[metadata]\n"checksum b 1.0.0 (${CRATES_IO})" = "${"c".repeat(64)}"\n`;
    expect(lockOf(text).gaps).toMatchObject([{ kind: "not-checked" }]);
  });

  test("text that isn't TOML", () => {
    expect(lockOf("<<<<<<< HEAD\n").gaps).toMatchObject([{ kind: "unparsed", blocking: true }]);
  });

  test("a package without a name", () => {
    expect(lockOf('version = 4\n[[package]]\nversion = "1.0.0"\n').gaps).toMatchObject([
      { kind: "unparsed", line: 2 },
    ]);
  });
});

describe("hostile", () => {
  test("names of prototypes are names", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const lock = lockOf(cargoLockText(names.map((name) => ({ name, deps: names }))));
    expect(lock.packages.map(({ name }) => name)).toEqual(names);
    for (const { dependencies } of lock.packages) {
      expect(dependencies.map(({ target }) => target?.name)).toEqual(names);
    }
  });

  test.each([
    ["as cargo writes them", " = ", "truncated"],
    ["written otherwise", "=", "unparsed"],
  ])("of 100,000 packages, %s, none is compared, and that is named", (_, equals, kind) => {
    const crates = Array.from(
      { length: 100_000 },
      (_each, at) => `[[package]]\nname${equals}"c${at}"\nversion${equals}"1.0.0"\n`,
    );
    const lock = lockOf(`version = 4\n${crates.join("")}`);
    expect(lock.packages).toEqual([]);
    expect(lock.gaps.map((gap) => gap.kind)).toEqual([kind]);
  });

  test("20,000 packages in a chain are read", () => {
    const crates = Array.from({ length: 20_000 }, (_, at) => ({
      name: `c${at}`,
      source: null,
      deps: [`c${at + 1}`],
    }));
    const lock = lockOf(cargoLockText(crates));
    expect(lock.packages).toHaveLength(20_000);
  });
});
