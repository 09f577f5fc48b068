import type { CodeKind } from "./installer-code.ts";

/** What a line of a script may end in: that nobody hears of it, or that it may fail. */
const ENDING = String.raw`(?: >\s?/dev/null| 2>\s?/dev/null| &>\s?/dev/null| 2>&1| \|\| (?:true|:|exit \d+))*(?: ?;;| ?;)?`;

/** Lines of a script that only choose, say something, or have the desktop look again at what was installed. */
const PLAIN = [
  "#! ?/(?:usr/)?bin/(?:env )?(?:ba|da)?sh(?: -[a-z]+)*",
  String.raw`(?:then|else|fi|do|done|esac|\{|\}|;;|true|:|set [-+][a-z]+(?: [a-z]+)?|(?:exit|return)(?: \d+)?)(?: ?;;| ?;)?`,
  `(?:echo|printf)(?: [^$\`<>|&;()]*)?${ENDING}`,
  `(?:update-desktop-database|update-mime-database|gtk4?-update-icon-cache)(?: [-\\w/.=]+)*${ENDING}`,
  String.raw`case "?\$\{?\w+\}?"? in`,
  String.raw`[\w|*" -]+\)(?: ;;)?`,
  String.raw`(?:el)?if \[\[? [^\`();|&<>]* \]\]?(?: ?; then)?`,
  `(?:el)?if (?:! )?(?:command -v|which|type|hash) [-\\w]+${ENDING}(?: ?;? then)?`,
].join("|");

/** Scripts that dpkg and rpm run as root. */
export const PACKAGE_SCRIPT: CodeKind = {
  subject: "The package",
  action: (what) => `run ${what} as root on people's machines`,
  telling: new RegExp(`^(?!(?:${PLAIN})$).`),
  comments: /^#(?!!)/,
  syntax: "shell",
  weighs: { new: "high", telling: "medium" },
};

/** What NSIS runs while the app is installed, and what its compiler runs while the installer is made. */
export const NSIS_CODE: CodeKind = {
  subject: "The installer",
  action: (what) => `run ${what} on people's machines`,
  telling:
    /\b(?:Exec(?:Wait|Shell(?:Wait)?)?|nsExec::|nsis_tauri_utils::Run|WriteReg\w*\s+(?:HKLM|HKCR|HKEY_LOCAL_MACHINE|HKEY_CLASSES_ROOT|SHCTX|SHELL_CONTEXT)|WriteReg\w*.*\\(?:Run|RunOnce|Policies|Winlogon|Image File Execution Options)\b|NSISdl::|inetc::|NScurl::|INetC|System::(?:Call|Get|Store)|SimpleSC::|SimpleFC::|AccessControl::|UserMgr::|ShellExecAsUser::|StdUtils::Exec|RegDLL|CallInstDLL|SetRegView)|!(?:system|execute|makensis|packhdr|finalize|uninstfinalize|addplugindir|include|addincludedir|delfile)\b|\$(?:SYSDIR|WINDIR|SMSTARTUP|COMMONSTARTUP)\b|\b(?:powershell|cmd\.exe|cmd \/c|schtasks|sc\.exe|net\.exe|netsh|reg\.exe|certutil|bitsadmin|mshta|rundll32|regsvr32|wscript|cscript|icacls|takeown)\b|RequestExecutionLevel|\bSetOutPath\s+"?\$(?:SYSDIR|WINDIR)|^(?:File|CopyFiles|CreateShortcut|Rename|FileOpen|FileWrite\w*|WriteINIStr)\s|^(?:\w+::)?\w+::\w|\$\{\w+\}\w/i,
  comments: /^[;#]/,
  syntax: "nsis",
  weighs: { new: "high", telling: "medium" },
};

/** Language files are included as code, so that a text may be followed by anything. */
export const NSIS_LANGUAGE: CodeKind = { ...NSIS_CODE, weighs: { new: "medium", telling: "medium" } };

/** What Windows Installer does with the rights of the system. */
export const WIX_CODE: CodeKind = {
  subject: "The installer",
  action: (what) => `do ${what} with the rights of the system`,
  telling:
    /<(?:\w+:)?(?:CustomAction|Custom|Service(?:Install|Control|Config)|Registry(?:Key|Value|Search)|Permission(?:Ex)?|User|Group|Firewall(?:Exception)?|Environment|ExePackage|Binary|CreateFolder|RemoveFile|RemoveFolder|ScheduledTask|XmlFile|SqlDatabase|FileShare|Certificate|QuietExec|SetProperty|EmbeddedChainer|CloseApplication|Merge|Publish\s[^>]*DoAction)\b|\bExecute="(?:deferred|commit|rollback)"|\bImpersonate="no"|\bInstallPrivileges=|<\?include\b/i,
  comments: /^$/,
  syntax: "xml",
  weighs: { new: "high", telling: "medium" },
};

/** What the desktop starts when people open the app. */
export const DESKTOP_ENTRY: CodeKind = {
  subject: "The desktop",
  action: (what) => `start the app by ${what}`,
  telling: /^(?:Exec|TryExec|MimeType|DBusActivatable|Path|Actions|Terminal|X-KDE-\w+|OnlyShowIn)\s*=/,
  comments: /^#/,
  syntax: "lines",
  weighs: { new: "medium", telling: "medium" },
};

/** What XcodeGen puts into the project of the iOS app, and so runs on the machine that builds it. */
export const XCODE_TEMPLATE: CodeKind = {
  subject: "The machine that builds the iOS app",
  action: (what) => `run or sign by ${what}`,
  telling:
    /(?:^|[\s{[,"'-])(?:pre\w*Scripts|post\w*Scripts|script|path|shell|entitlements|CODE_SIGN\w*|OTHER_\w+|DEVELOPMENT_TEAM|package|packages|url|framework|sdk|include|NSApp\w*|CFBundleURL\w*|settings\w*|command)["']?\s*:|\$\{?\w*\}?\s*\(|\b(?:curl|wget|bash|sh|python3?|ruby|node|npx?)\b/i,
  comments: /^#/,
  syntax: "lines",
  weighs: { new: "high", telling: "medium" },
};
