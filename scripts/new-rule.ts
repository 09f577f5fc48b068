/** `npm run new:rule -- ipc/something-happened`: a rule's folder, with a case of each kind, ready to be filled in. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { say, write } from "./committed.ts";
import { ROOT, RULES } from "./folders.ts";

const [id = ""] = process.argv.slice(2);
const folder = `${RULES}/${id}`;

if (!/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/.test(id)) {
  say("Give the rule's id in the words of the field: npm run new:rule -- ipc/something-happened");
  process.exitCode = 2;
} else if (existsSync(join(ROOT, folder))) {
  say(`${folder} is there already.`);
  process.exitCode = 2;
} else {
  for (const [name, text] of files()) write(`${folder}/${name}`, text);
  say(
    `Made ${folder}. In it, say what the rule judges (rule.ts) and why it matters (README.md), put a change`,
  );
  say(
    "into each case and name it for what it shows. Then: npm run generate && npm test; read each expected.md.",
  );
}

function files(): [string, string][] {
  const [domain = "", happening = ""] = id.split("/");
  const words = happening.replaceAll("-", " ");
  const title = `${words[0]?.toUpperCase()}${words.slice(1)}`;
  return [
    ["rule.ts", rule(domain, title)],
    ["README.md", page(title)],
    ["cases/flags-a-widening/base/src-tauri/tauri.conf.json", config()],
    ["cases/flags-a-widening/head/src-tauri/tauri.conf.json", config()],
    ["cases/says-nothing-when-text-moves/base/src-tauri/tauri.conf.json", config()],
    ["cases/says-nothing-when-text-moves/head/src-tauri/tauri.conf.json", config()],
  ];
}

function rule(domain: string, title: string): string {
  return `import type { Rule } from "../../../domain/rule.ts";

const rule: Rule = {
  id: "${id}",
  title: "${title}",

  judge(change) {
    if (change.domain !== "${domain === "build" ? "packages" : domain}") return undefined;
    return {
      severity: "medium",
      confidence: "certain",
      title: \`\${change.subject} can newly \${change.action}.\`,
      message: "Say here, in one sentence, why that matters.",
      remedy: "Say here, in one sentence, what to do.",
    };
  },
};

export default rule;
`;
}

function page(title: string): string {
  return `# ${title}: \`${id}\`

Severity: medium.

Say what is reported, as it looks in the app's files.

## Why it matters

Say what someone can do with it, in an app that a reader knows.

## What to do

Say how to keep the feature and give less away.

## When it says nothing

- Say which changes look alike and are none.
`;
}

function config(): string {
  return `${JSON.stringify({ productName: "notes", identifier: "org.example.notes" }, null, 2)}\n`;
}
