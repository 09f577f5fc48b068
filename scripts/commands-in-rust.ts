/**
 * Compiles the unsafe commands of `__tests__/commands/mutants.ts` that need the standard library alone, with the `rustc` that is
 * installed, and calls each with the witness that Toril shows: does it really return the file? Nothing else is run.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MUTANTS } from "../__tests__/commands/mutants.ts";
import { say } from "./committed.ts";

/** Code that needs another crate, or takes something else than one text. */
const NEEDS_MORE = /tauri::(?!command)|tokio|serde|urlencoding|anyhow/;
const TAKES_A_TEXT = /fn read_note\(path: String\)/;

/** Relative as the witness is, and absolute, which leaves a folder that it is joined to. */
const WITNESSES = ["../../../../../../../../etc/passwd", "/etc/passwd"];

const all = MUTANTS.filter(
  ({ code, files }) => files === undefined && !NEEDS_MORE.test(code) && TAKES_A_TEXT.test(code),
);
const folder = mkdtempSync(join(tmpdir(), "toril-commands-"));
try {
  writeFileSync(join(folder, "main.rs"), program());
  execFileSync("rustc", ["--edition", "2021", "-o", "commands", "main.rs"], { cwd: folder, stdio: "pipe" });
  const lines = execFileSync(join(folder, "commands"), { cwd: folder, stdio: ["ignore", "pipe", "ignore"] })
    .toString()
    .trim()
    .split("\n");
  const read = lines.filter((line) => line.startsWith("reads"));
  for (const line of lines.toSorted()) say(line);
  say(`${read.length} of ${all.length} commands return the file.`);
} finally {
  rmSync(folder, { recursive: true });
}

function program(): string {
  const modules = all.map(({ code }, at) => `mod m${at} { ${code.replace("#[tauri::command]", "pub")} }`);
  const calls = all.map(({ name }, at) => `call(${JSON.stringify(name)}, m${at}::read_note);`);
  return `#![allow(warnings)]
${modules.join("\n")}
fn call(name: &str, command: fn(String) -> Result<String, String>) {
    let reads = [${WITNESSES.map((each) => JSON.stringify(each)).join(", ")}].iter().any(|path| {
        let answer = std::panic::catch_unwind(|| command(path.to_string()));
        matches!(answer, Ok(Ok(text)) if text.contains("root:") || text.contains("File {"))
    });
    println!("{} {name}", if reads { "reads" } else { "refuses" });
}
fn main() { ${calls.join(" ")} }
`;
}
