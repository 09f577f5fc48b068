import type { PackageChange } from "../../../domain/package.ts";
import type { Rule } from "../../../domain/rule.ts";
import { code } from "../../../domain/sentence.ts";
import type { Severity } from "../../../domain/severity.ts";
import { packagesInWords, wayInWords } from "../../package-words.ts";

/** Somebody else decides what the code of a package is than before. */
const rule: Rule = {
  id: "packages/source-changed",
  title: "A package comes from somebody else",

  judge(change) {
    if (change.domain !== "packages" || change.cause !== "source-changed") return undefined;
    const isNew = change.from === null;
    const verb = change.packages.length === 1 ? "comes" : "come";
    return {
      severity: severityOf(change),
      confidence: "certain",
      title: `${packagesInWords(change)} newly ${verb} from ${addressOf(change)}`,
      message: `${isNew ? "Nothing of the app came from there before" : "Base takes it from elsewhere"}: its owner now decides what code is built into the app under that name.${wayInWords(change)}`,
      remedy:
        "Check that you know the new owner and that the code is the one you expect; else take the package from where it came.",
    };
  },
};

export default rule;

/** Tauri's own organisation, whose code every Tauri app is built from already. */
const TAURI = "git https://github.com/tauri-apps/";

/** A package on the ecosystem's registry is at least public and never changes under a version. */
function severityOf({ witness }: PackageChange): Severity {
  const source = sourceOf(witness);
  if (source === "registry") return "low";
  return source.startsWith(TAURI) ? "medium" : "high";
}

function sourceOf(witness: PackageChange["witness"]): string {
  return witness.kind === "package" ? witness.source : "";
}

function addressOf({ witness, ecosystem, owners }: PackageChange): string {
  if (owners > 1) return `${owners} other sources`;
  const source = sourceOf(witness);
  if (source === "registry") return ecosystem === "cargo" ? "crates.io" : "the npm registry";
  return code(source.slice(source.indexOf(" ") + 1).replace(/[?#].*$/s, ""));
}
