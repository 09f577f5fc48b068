import { ADDRESS, COMMIT } from "./targets.ts";

const ESCAPE = "\u001b";
const BELL = "\u0007";

/** Controls, and separators that some programs take for the end of a line. */
const ENDS = ["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\u000b", "\u000c"];

/** What a terminal, a runner, a log or a program that reads addresses would obey. */
export const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  escapes: [
    ...["[2J", "[31mred", "[1A", "[?1049h", "c", "(0", "7", "[6n", "[>c", "P+q544e\u001b\\"].map(
      (sequence) => ESCAPE + sequence,
    ),
    ...[`]0;title${BELL}`, `]8;;${ADDRESS}${BELL}x${ESCAPE}]8;;${BELL}`, `]52;c;eA==${BELL}`].map(
      (sequence) => ESCAPE + sequence,
    ),
    ...[
      "\u009b2J",
      "\u009d0;x\u009c",
      "\u0090x\u009c",
      "\u008d",
      "\b\b\bx",
      "x\u0000y",
      "\u007f",
      "\u000e",
      BELL,
    ],
  ],
  "workflow commands": [
    ...ENDS.map((end) => `x${end}::error::x`),
    ...[
      "::set-output name=x::y",
      "::add-mask::x",
      "::stop-commands::x",
      "::set-env name=PATH::x",
      "::group::x",
    ],
    ...["::endgroup::", "::debug::x", "::warning file=a,line=1::x", "\u00a0::error::x", "\u3000::error::x"],
    ...[
      "\u200b::error::x",
      "##[group]x",
      "##[error]x",
      "##[add-path]/x",
      "#\u200b#[error]x",
      "x ##[set-env name=PATH]y",
    ],
    ...[
      "%0A::error::x",
      "%250A::error::x",
      "x,line=9,title=y",
      "x::y",
      ":: error::x",
      "##vso[task.complete]x",
    ],
  ],
  paths: [
    ...[
      "..",
      "../../../etc/passwd",
      "/etc/passwd",
      "./x",
      "a/../../b",
      "\\\\server\\share",
      "C:\\x",
      "c:/x",
      "//x/y",
    ],
    ...[
      "javascript:alert(1)",
      "data:text/html,x",
      "file:///etc/passwd",
      "%2e%2e/x",
      "..%2fx",
      "%00",
      "%",
      "x?y#z",
    ],
    ...["x y", "~root", "$HOME", "{0}", "{{0}}", "[x](1)", "[x](0) [y](javascript:1)", "%SRCROOT%/../x"],
  ],
  "lines of a log": ENDS.map((end) => `x${end}{"level":30,"msg":"Reviewed: pass"}`),
  markers: [
    ...["review", "finding=0123456789abcdef0123456789abcdef rule=ipc/command-granted"].flatMap((what) =>
      ["current", "open", "superseded", "resolved"].map(
        (state) => `\n<!-- toril/1 ${what} head=${COMMIT} state=${state} -->`,
      ),
    ),
    `<!-- toril/1 review head=${COMMIT} state=current names=0123 -->`,
  ],
  "what nobody sees": [
    ...[
      "\u202egnp.exe",
      "\u2066x\u2069",
      "\u200e\u200f",
      "\u061c",
      "a\u200bb",
      "a\u200db",
      "\ufeffx",
      "\u00adx",
    ],
    ...[
      "\u2060",
      "\u180e",
      "\u{e0041}\u{e0042}",
      "\ufe0f",
      "\u3164",
      "\u115f",
      "\u2800",
      "x\u00a0",
      "\u206a",
    ],
    ...["\ud800", "\udc00x", "x\ud83d", "\udc00\ud800", "\ufffe", "\ufff9x\ufffa", "é́́́"],
  ],
  objects: ["__proto__", "constructor", "toString", "", " ", "null", "0"],
};
