import type { CodeKind } from "./installer-code.ts";
import { TELLING_NSIS, TELLING_SHELL, TELLING_WIX, TELLING_XCODE } from "./plain-lines.ts";

/** Scripts that dpkg and rpm run as root. */
export const PACKAGE_SCRIPT: CodeKind = {
  subject: "The package",
  action: (what) => `run ${what} as root on people's machines`,
  telling: TELLING_SHELL,
  comments: /^#(?!!)/,
  syntax: "shell",
  weighs: { new: "high", telling: "medium" },
};

/** What NSIS runs while the app is installed, and what its compiler runs while the installer is made. */
export const NSIS_CODE: CodeKind = {
  subject: "The installer",
  action: (what) => `run ${what} on people's machines`,
  telling: TELLING_NSIS,
  // What ends a comment of several lines may be followed by an instruction.
  comments: /^[;#](?:(?!\*\/|\}\}).)*$/,
  syntax: "nsis",
  weighs: { new: "high", telling: "medium" },
};

/** Language files are included as code, so that a text may be followed by anything. */
export const NSIS_LANGUAGE: CodeKind = { ...NSIS_CODE, weighs: { new: "medium", telling: "medium" } };

/** What Windows Installer does with the rights of the system. */
export const WIX_CODE: CodeKind = {
  subject: "The installer",
  action: (what) => `apply ${what} with the rights of the system`,
  telling: TELLING_WIX,
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
  action: (what) => `run or sign with ${what}`,
  telling: TELLING_XCODE,
  comments: /^#/,
  syntax: "lines",
  weighs: { new: "high", telling: "medium" },
};
