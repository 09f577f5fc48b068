import { expect, test } from "vitest";
import { ruleIds } from "../scripts/folders.ts";
import { RULE_ID, ruleFiles } from "../scripts/rule-template.ts";
import { casesOnPage } from "./rule-cases/page.ts";

test("every rule has an id as a new one has to", () => {
  expect(ruleIds().filter((id) => !RULE_ID.test(id))).toEqual([]);
});

test.each([
  ["build/script-added", 3, 1],
  ["config/thing-opened", 4, 2],
  ["csp/thing-allowed", 3, 1],
  ["ipc/something-happened", 3, 1],
  ["packages/thing-added", 3, 1],
  ["updates/thing-allowed", 4, 2],
])(
  "a new rule is three files, a setting's has one more, and its page can be read: %s",
  (id, count, cases) => {
    const files = ruleFiles(id);
    expect([...files.keys()].slice(0, 3)).toEqual(
      ["rule.ts", "README.md", "cases.md"].map((name) => `src/rules/${id}/${name}`),
    );
    expect(files.size).toBe(count);
    expect(casesOnPage(files.get(`src/rules/${id}/cases.md`) ?? "")).toHaveLength(cases);
  },
);

test.each(["ipc", "ipc/", "other/thing", "ipc/Thing", "ipc/a/b"])("no rule is called %s", (id) => {
  expect(() => ruleFiles(id)).toThrow(id);
});
