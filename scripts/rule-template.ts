/**
 * What a new rule begins with: its three files, which say what to write where. A rule about a setting comes with the setting,
 * and passes as it is; any other compiles once a change can name it. Each text that somebody is to replace begins
 * with "Say here": __tests__/template-words.test.ts finds those that stayed.
 */
import { VERSION } from "../src/hosts/version.ts";
import { camelCase, RULES, SETTINGS } from "./folders.ts";

/** The domains of rules, and where to read about each. */
const REFERENCES: Readonly<Record<string, readonly [string, string]>> = {
  build: [
    "[Cargo: build scripts](https://doc.rust-lang.org/cargo/reference/build-scripts.html)",
    "[npm: scripts](https://docs.npmjs.com/cli/v11/using-npm/scripts)",
  ],
  bundle: [
    "[Tauri 2: the bundle](https://v2.tauri.app/reference/config/#bundleconfig)",
    "[Tauri 2: distribution](https://v2.tauri.app/distribute/)",
  ],
  config: [
    "[Tauri 2: the configuration](https://v2.tauri.app/reference/config/)",
    "[Tauri 1: the configuration](https://v1.tauri.app/v1/api/config)",
  ],
  csp: [
    "[Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)",
    "[W3C: Content Security Policy Level 3](https://www.w3.org/TR/CSP3/)",
  ],
  commands: [
    "[Tauri 2: calling Rust from the frontend](https://v2.tauri.app/develop/calling-rust/)",
    "[OWASP: Path Traversal](https://owasp.org/www-community/attacks/Path_Traversal)",
  ],
  ipc: [
    "[Tauri 2: capabilities](https://v2.tauri.app/security/capabilities/)",
    "[Tauri 2: permissions](https://v2.tauri.app/security/permissions/)",
  ],
  native: [
    "[Apple: entitlements](https://developer.apple.com/documentation/bundleresources/entitlements)",
    "[Android: the manifest](https://developer.android.com/guide/topics/manifest/manifest-intro)",
  ],
  packages: [
    "[Cargo: Cargo.toml and Cargo.lock](https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html)",
    "[npm: package-lock.json](https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json)",
  ],
  policy: [
    "[GitHub: about code owners](https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners)",
    "[OpenSSF: branch protection](https://github.com/ossf/scorecard/blob/main/docs/checks.md#branch-protection)",
  ],
  updates: [
    "[Tauri 2: the updater](https://v2.tauri.app/plugin/updater/)",
    "[Tauri 1: the updater](https://v1.tauri.app/v1/guides/distribution/updater)",
  ],
};

export const DOMAIN_NAMES: readonly string[] = Object.keys(REFERENCES);

/** The domains whose rules tell of settings. */
const OF_SETTINGS = new Set(["bundle", "config", "native", "updates"]);

/** The ids that a rule can have. */
export const RULE_ID = new RegExp(`^(?:${DOMAIN_NAMES.join("|")})/[a-z]+(?:-[a-z]+)*$`);

/** The files of a new rule, by their paths. Throws where it can't have this id. */
export function ruleFiles(id: string): ReadonlyMap<string, string> {
  const [name = "", happening = ""] = id.split("/");
  const references = REFERENCES[name];
  if (references === undefined || !RULE_ID.test(id)) throw new Error(`No rule can be called "${id}".`);
  const words = happening.replaceAll("-", " ");
  const title = `${words[0]?.toUpperCase()}${words.slice(1)}`;
  const folder = `${RULES}/${id}`;
  const files = new Map([
    [`${folder}/rule.ts`, rule(id, title)],
    [`${folder}/README.md`, page(id, references, title)],
    [`${folder}/cases.md`, cases(id, OF_SETTINGS.has(name) ? flagging(happening) : "")],
  ]);
  if (OF_SETTINGS.has(name)) files.set(`${SETTINGS}/${happening}.ts`, setting(id, happening));
  return files;
}

function rule(id: string, title: string): string {
  return `import type { Rule } from "../../../domain/rule.ts";
import { effectOf } from "../../../words/effect-of.ts";

const rule: Rule<"${id}"> = {
  id: "${id}",
  title: "${title}",

  judge(change) {
    const { subject, action } = effectOf(change);
    return {
      severity: "medium",
      confidence: "certain",
      title: \`\${subject} can newly \${action}\`,
      message: "Say here, in one sentence, why that matters.",
      remedy: "Say here, in one sentence, what to do.",
    };
  },
};

export default rule;
`;
}

function page(id: string, references: readonly string[], title: string): string {
  return `# ${title}: \`${id}\`

Severity: medium.

Since: ${VERSION}

Say here what is reported, as it looks in the app's files.

## Why it matters

Say here what someone can do with it, in an app that a reader knows.

## What to do

Say here how to keep the feature and give less away.

## When it says nothing

- Say here which changes look alike and are none.

## Examples

<!-- begin examples: made from cases.md by \`npm run generate\` -->
<!-- end examples -->

## References

${references.map((reference) => `- ${reference}`).join("\n")}
`;
}

function cases(id: string, flagged: string): string {
  return `# Cases of \`${id}\`

Say here what the cases share, and show those files. Then show what the rule flags: a heading "It flags …", and the change
below it.
${flagged}
## It says nothing when text moves

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
 {
-  "productName": "notes",
-  "identifier": "org.example.notes"
+  "identifier": "org.example.notes",
+  "productName": "notes"
 }
\`\`\`
`;
}

function flagging(happening: string): string {
  return `
## It flags a setting that is turned on

\`src-tauri/tauri.conf.json\`:

\`\`\`diff
 {
   "identifier": "org.example.notes",
-  "app": {}
+  "app": { "${camelCase(happening)}": true }
 }
\`\`\`
`;
}

function setting(id: string, happening: string): string {
  return `import { byKey, ONCE_TRUE } from "../by-key.ts";

/** Say here what Tauri does with the key, which is only guessed from the rule's id: put the real one, of each generation. */
export default byKey({
  name: "${happening}",
  rule: "${id}",
  key: { v2: "app.${camelCase(happening)}", v1: null },
  opens: ONCE_TRUE,
  happens: {
    subject: "Say here who, as in: any script in the app's pages",
    action: "say here what they then may do",
    example: "say here one line that does it",
  },
});
`;
}
