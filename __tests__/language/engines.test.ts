import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/folders.ts";

/**
 * JavaScript's own engines try one way after another, and there may be more ways than there is time. So no pattern from a
 * tree becomes an expression of theirs, but where the text that is made of it can be read in one way only:
 */
const MADE: Readonly<Record<string, string>> = {
  "accept/note.ts": "constants alone",
  "compare/csp/plain-source.ts":
    "a source's words literally, and between them classes that their ends aren't in",
  "compare/ipc/plain-url.ts":
    "a URLPattern is taken apart, which takes no matching, and never asked to match",
  "engine/deciding-changes.ts": "constants alone",
  "facts/build-code/own-writes.ts": "a name of letters and digits literally, in a declaration",
  "formats/cargo-requirement.ts": "constants alone",
  "formats/toml-lines.ts": "constants alone",
  "formats/yarn-lines.ts": "constants alone",
  "language/rust/unicode.ts": "one class of Unicode, by a name",
  "readers/build-steps/bundled.ts": "a name of JavaScript literally, that stands by itself",
  "readers/rust-commands/doors.ts": "constants alone",
  "readers/rust-commands/flow/type-names.ts": "a name of Rust literally, that stands by itself",
  "readers/rust-commands/registrations.ts": "a name of Rust literally, and classes that their ends aren't in",
  "readers/rust-commands/serde.ts": "constants alone, and classes that are bounded",
  "readers/rust-commands/shapes.ts": "a name of Rust literally, that stands by itself",
  "readers/tauri-config/native/info-plist.ts": "constants alone",
  "readers/tauri-config/plain-lines.ts": "constants alone, each of which reads a line in one way",
  "readers/tauri-config/scopes-in-sight.ts": "constants alone",
  "renderers/summary-rows.ts": "constants alone",
  "renderers/terminal.ts": "constants alone",
  "review/marker.ts": "constants alone",
  "tauri/builds/unseen-programs.ts": "a name of letters and hyphens, in a line that begins with blanks alone",
  "tauri/rust/settings.ts": "a name literally, and where it stands by itself",
};

test("no pattern from a tree meets an engine that tries one way after another", () => {
  const folder = join(ROOT, "src");
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"));
  const making = files.filter((path) =>
    /\b(?:RegExp|URLPattern)\(/.test(readFileSync(join(folder, path), "utf8")),
  );
  expect(making.sort()).toEqual(Object.keys(MADE));
});
