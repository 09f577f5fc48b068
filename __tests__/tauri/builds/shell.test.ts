import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { splitBatch } from "../../../src/tauri/builds/shell/batch.ts";
import { splitPosix } from "../../../src/tauri/builds/shell/posix.ts";
import { splitPowershell } from "../../../src/tauri/builds/shell/powershell.ts";
import { type Scope, valuesOfAll } from "../../../src/tauri/builds/shell/values.ts";
import { type SplitScript, UNKNOWN, UNKNOWN_WORDS } from "../../../src/tauri/builds/shell/words.ts";

const NOTHING: Scope = { variables: new Map(), args: new Map(), outputOf: () => [UNKNOWN] };

/** The words of every command in which something is printed, as the splitter has them. */
function printed({ commands }: SplitScript, scope: Scope = NOTHING): (readonly string[])[] {
  return commands
    .flatMap(({ words }) => valuesOfAll(words, scope))
    .filter(([program]) => program === "print");
}

/** Programs that show their arguments, each on a line as JSON. */
const folder = mkdtempSync(join(tmpdir(), "words-"));
writeFileSync(
  join(folder, "print"),
  `#!${process.execPath}\nconsole.log(JSON.stringify(["print", ...process.argv.slice(2)]));\n`,
  {
    mode: 0o755,
  },
);
afterAll(() => rmSync(folder, { recursive: true }));

function shown(shell: string, script: string): unknown[] {
  const env = { PATH: `${folder}:${process.env.PATH}`, LC_ALL: "C.UTF-8" };
  const output = execFileSync(shell, ["-c", script], { env, cwd: folder, encoding: "utf8" });
  return output
    .split("\n")
    .filter((line) => line.startsWith("["))
    .map((line) => JSON.parse(line));
}

const EVERY_SHELL = [
  `print a 'b c' "d e" f\\ g`,
  `print 'it'"'"'s' 'a'\\''b'`,
  `print --config '{"app":{"security":{"csp":null}}}'`,
  `print --config "{\\"app\\":{}}"`,
  `print --config={\\"app\\":{}}`,
  `print "a\\nb" 'a\\nb' a\\nb`,
  `print "\\$HOME \\\` \\\\ \\x"`,
  "print a\\\n  b \\\n  c",
  "print a # print b\nprint c#d",
  "print a; print b && print c || print d",
  "(print a; (print b)); { print c; }",
  "if true; then print a; else print b; fi; print c",
  "print a 2>&1 >/dev/null | cat; print b",
  "print a > /dev/null; print b 2>/dev/null",
  "for x in 1; do print a; done; while false; do print b; done",
  "case a in b) print x;; a) print y;; esac",
  "f() { print a; }\nf",
  "cat <<EOF >/dev/null\nprint a\nEOF\nprint b",
  "cat <<-'EOF' >/dev/null\n\tit's\n\tEOF\nprint b",
  "X=a Y='b c' print d; print e",
  `! print a; print "" '' a`,
  `print "a'b" 'c"d' e`,
  "print a\\\\ b",
  "print é '日本' \"\u00a0\"",
  "print -c=x -dcx --",
];

const BASH_ALONE = [
  `print $'a\\tb\\'c' $'\\x41\\u00e9\\101'`,
  `A=(a "b c"); print x`,
  "cat <<< 'print a' >/dev/null; print b",
  "function f { print a; }; f",
  "[[ -n a && b == b ]] && print a",
  "print a &>/dev/null; print b",
  `print $"a"`,
];

describe("words are those of the real shell:", () => {
  test.each(EVERY_SHELL)("%j", (script) => {
    const words = printed(splitPosix(script));
    for (const shell of ["sh", "bash"]) {
      const real = shown(shell, script).map((each) => JSON.stringify(each));
      // Both branches count, so that there may be more; none may be missing or other.
      expect(words.map((each) => JSON.stringify(each))).toEqual(expect.arrayContaining(real));
    }
  });

  test.each(BASH_ALONE)("%j", (script) => {
    const words = printed(splitPosix(script));
    const real = shown("bash", script).map((each) => JSON.stringify(each));
    expect(words.map((each) => JSON.stringify(each))).toEqual(expect.arrayContaining(real));
  });
});

describe("variables are put in as the real shell does:", () => {
  const variables = new Map([
    ["one", [["a b"]]],
    ["none", [[""]]],
    ["list", [["a", "b c"]]],
  ]);
  const setting = "one='a b'; none=; list=(a 'b c'); ";

  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: they are the shell's
  test.each([
    "print $one",
    'print "$one" x$one"y"',
    "print $none a",
    'print "$none" "${none}"',
    "print ${one} ${none:-d} ${unset:-d e} ${none-d}",
    'print "${unset:-d e}" ${one:+--x $one}',
    'print "${list[@]}" x"${list[@]}"y',
    'print ${unset:+a} "${one}"',
    // biome-ignore-end lint/suspicious/noTemplateCurlyInString: they are the shell's
  ])("%s", (script) => {
    const words = printed(splitPosix(script), { ...NOTHING, variables });
    expect(words.map((each) => JSON.stringify(each))).toContain(
      JSON.stringify(shown("bash", setting + script)[0]),
    );
  });
});

test("what a command puts out ends where its bracket does", () => {
  const { commands } = splitPosix('print "$(echo ")" \'(\' $(x))"a `y` b');
  expect(printed({ commands, functions: new Map() })).toEqual([["print", `${UNKNOWN}a`, UNKNOWN_WORDS, "b"]]);
});

/** By about_Quoting_Rules, about_Parsing and about_Splatting of PowerShell 7. */
describe("words of PowerShell", () => {
  test.each([
    ["print a 'b c' \"d e\"", ["a", "b c", "d e"]],
    ["print 'it''s' \"a\"\"b\"", ["it's", 'a"b']],
    ['print "a`"b" a` b', ['a"b', "a b"]],
    ["print a `\n  b", ["a", "b"]],
    [`print --config '{"app":{}}'`, ["--config", '{"app":{}}']],
    ["& print a # b", ["a"]],
    ["if ($x) { print a } else { other }", ["a"]],
    ["<# print x #> print a", ["a"]],
    ["print a | Out-Null", ["a"]],
    ["$x = 1; print a", ["a"]],
    ["print @'\na 'b'\n'@", ["a 'b'"]],
  ])("%j", (script, words) => {
    expect(printed(splitPowershell(script))).toEqual([["print", ...words]]);
  });

  test("variables, those of the environment too, are one word", () => {
    const variables = new Map([["Conf", [["a b"]]]]);
    expect(printed(splitPowershell('print $conf "$env:CONF.json"'), { ...NOTHING, variables })).toEqual([
      ["print", "a b", "a b.json"],
    ]);
  });
});

/** By the documentation of cmd, and of how programs for Windows take their arguments apart. */
describe("words of cmd", () => {
  test.each([
    ['print a "b c"', ["a", "b c"]],
    ['print --con^fig "{\\"app\\":{}}"', ["--config", '{"app":{}}']],
    ["print a ^\r\n b", ["a", "b"]],
    ["@print a", ["a"]],
    ["rem print x\r\nprint a", ["a"]],
    ["(print a)", ["a"]],
    ["cd x && print a", ["a"]],
    ["print 'a b'", ["'a", "b'"]],
  ])("%j", (script, words) => {
    expect(printed(splitBatch(script))).toEqual([["print", ...words]]);
  });

  test("a variable that is set is put in", () => {
    const { commands } = splitBatch('set "X=a b"\r\nset Y=c d');
    expect(commands.flatMap(({ assignments }) => assignments.map(({ name }) => name))).toEqual(["X", "Y"]);
  });
});

test.each([
  ["brackets that never close", "$(".repeat(50_000)],
  ["quotes that never close", '"$('.repeat(50_000)],
  ["braces that never close", "${".repeat(50_000)],
  ["patterns", "[".repeat(100_000)],
  ["assignments", "a=".repeat(100_000)],
])("%s end soon", (_, text) => {
  for (const split of [splitPosix, splitPowershell, splitBatch])
    expect(split(text, 0).commands.length).toBeLessThan(200_000);
});
