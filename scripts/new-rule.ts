/** `npm run new:rule -- ipc/something-happened`: the three files of a rule, ready to be filled in. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { say, write } from "./committed.ts";
import { ROOT, RULES, SETTINGS } from "./folders.ts";
import { DOMAIN_NAMES, RULE_ID, ruleFiles } from "./rule-template.ts";

const [id = ""] = process.argv.slice(2);
const folder = `${RULES}/${id}`;

if (!RULE_ID.test(id)) {
  say("Give the rule's id in the words of the field: npm run new:rule -- ipc/something-happened");
  say(`What stands before the slash is one of ${DOMAIN_NAMES.join(", ")}.`);
  process.exitCode = 2;
} else if (existsSync(join(ROOT, folder))) {
  say(`${folder} is there already.`);
  process.exitCode = 2;
} else {
  const files = ruleFiles(id);
  for (const [path, text] of files) write(path, text);
  say(
    `Made ${folder}: say what the rule names (rule.ts), why it matters (README.md), and show it (cases.md).`,
  );
  for (const path of files.keys())
    if (path.startsWith(SETTINGS))
      say(
        `Made ${path}: its key is guessed from the rule's id. Put the real one, and say what it lets happen.`,
      );
  say("After npm run generate, its cases are tried and what Toril says of them is written with:");
  say(`npx vitest run __tests__/rules.test.ts -t ${id} --update`);
}
