import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crateFact } from "../../src/facts/crate-facts.ts";
import { type CargoPackage, factAccordingTo, hasCargo, packagesOf } from "./cargo-metadata.ts";

type Form = Readonly<{ package?: string; lib?: string; files?: readonly string[] }>;

/** Every way to say, or not to say, that a crate runs code when it is built. */
const FORMS: Readonly<Record<string, Form>> = {
  plain: {},
  "named-script": { package: 'build = "build.rs"', files: ["build.rs"] },
  "script-by-presence": { files: ["build.rs"] },
  "script-elsewhere": { package: 'build = "build/main.rs"', files: ["build/main.rs"] },
  "script-with-dot": { package: 'build = "./tools/b.rs"', files: ["tools/b.rs"] },
  "script-switched-off": { package: "build = false", files: ["build.rs"] },
  "script-switched-on": { package: "build = true", files: ["build.rs"] },
  "file-of-that-name-below": { files: ["src/build.rs"] },
  "native-library": { package: 'links = "toril-oracle"\nbuild = "build.rs"', files: ["build.rs"] },
  "macro-with-dash": { lib: "proc-macro = true" },
  "macro-with-underscore": { lib: "proc_macro = true" },
  "macro-by-crate-type": { lib: 'crate-type = ["proc-macro"]' },
  "macro-by-crate-type-underscore": { lib: 'crate_type = ["proc-macro"]' },
  "macro-that-is-a-lib": { lib: 'crate-type = ["lib"]\nproc-macro = true' },
  "macro-switched-off": { lib: "proc-macro = false" },
  "macro-with-script": { lib: "proc-macro = true", files: ["build.rs"] },
  "library-of-another-type": { lib: 'crate-type = ["staticlib", "rlib"]' },
};

describe.skipIf(!hasCargo())("cargo agrees (skipped where cargo is absent)", () => {
  let folder: string;
  let packages: readonly CargoPackage[];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "toril-oracle-"));
    const members = Object.keys(FORMS).map((name) => JSON.stringify(name));
    writeFileSync(join(folder, "Cargo.toml"), `[workspace]\nresolver = "2"\nmembers = [${members}]\n`);
    for (const [name, form] of Object.entries(FORMS)) writeCrate(join(folder, name), name, form);
    packages = packagesOf(folder, {}, "--offline", "--no-deps");
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(Object.keys(FORMS))("about %s", (name) => {
    const found = packages.find((each) => each.name === name);
    const text = readFileSync(join(folder, name, "Cargo.toml"), "utf8");
    const files = ["Cargo.toml", "src/lib.rs", ...(FORMS[name]?.files ?? [])];
    expect(crateFact({ path: "Cargo.toml", id: name, text }, files)).toMatchObject(
      found ? factAccordingTo(found) : {},
    );
  });
});

function writeCrate(folder: string, name: string, form: Form): void {
  for (const file of ["src/lib.rs", ...(form.files ?? [])]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file.endsWith("lib.rs") ? "" : "fn main() {}\n");
  }
  const lib = form.lib === undefined ? "" : `\n[lib]\n${form.lib}\n`;
  const manifest = `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n${form.package ?? ""}\n${lib}`;
  writeFileSync(join(folder, "Cargo.toml"), manifest);
}
