import type { ChangeOf } from "../../../domain/change.ts";
import type { ReleaseChange } from "../../../domain/package.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import { packagesInWords } from "../../../words/packages.ts";
import { severityOfBuildCode } from "../../package-weight.ts";
import { originInWords, wayInWords } from "../../package-words.ts";

/** A crate of which no version ran a build script before runs one now. */
const rule: Rule<"build/build-script-added"> = {
  id: "build/build-script-added",
  title: "A crate newly runs a build script",

  judge(change) {
    return {
      severity: registersPermissions(change) ? "info" : severityOfBuildCode(change),
      confidence: "certain",
      title: `Building the app newly runs the build script of ${packagesInWords(change)}`,
      message: `A build script is a program: it runs with the rights of whoever builds, before any of the app's code, and reaches the files and secrets of that machine.${originInWords(change)}${wayInWords(change)}${linksInWords(change)}`,
      remedy:
        "Read the build script in the crate's archive before you merge, or keep the version without it.",
    };
  },
};

export default rule;

/** Tauri's own plugins register their permissions in a build script, every one of them that has a command. */
const OFFICIAL = new Set(
  [
    "authenticator autostart barcode-scanner biometric cli clipboard-manager deep-link dialog fs geolocation",
    "global-shortcut haptics http localhost log nfc notification opener os persisted-scope positioner process",
    "shell single-instance sql store stronghold updater upload websocket window-state",
  ].flatMap((line) => line.split(" ").map((name) => `tauri-plugin-${name}`)),
);

function registersPermissions({ packages, witness }: ReleaseChange): boolean {
  if (!OFFICIAL.has(witness.name)) return false;
  return packages.every((each) => OFFICIAL.has(each.split(" ")[0] ?? ""));
}

/** Tauri's plugins use `links` to hand their permissions to the app, and link nothing. */
function linksInWords({ links, name }: ChangeOf<"build/build-script-added">): string {
  if (links === null || links === name) return "";
  return ` It claims to link the native library ${code(links)}.`;
}
