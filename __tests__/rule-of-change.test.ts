import { expect, test } from "vitest";
import { ruleIds, settingNames } from "../scripts/folders.ts";
import type { Rules } from "../src/domain/rule.ts";
import { SETTING_RULES } from "../src/domain/setting-rules.ts";
import { settings } from "../src/readers/tauri-config/settings/index.ts";
import { ruleOf } from "../src/rules/index.ts";

test("a change finds the rule that it names", () => {
  expect(Object.entries(ruleOf).map(([id, rule]) => [id, rule.id])).toEqual(ruleIds().map((id) => [id, id]));
});

test("every rule outside the permission system has a setting, and every setting a rule", () => {
  const ids = ruleIds().filter((id) => /^(?:bundle|config|native|updates)\//.test(id));
  expect([...new Set(Object.values(SETTING_RULES))].sort()).toEqual(ids);
});

test("every setting's file is registered, under the name of its file", () => {
  expect(settings.map(({ name, rule }) => [name, rule])).toEqual(Object.entries(SETTING_RULES));
  expect(settings.map(({ name }) => name)).toEqual(settingNames());
});

test("the compiler misses a rule that a change can name, and refuses one in another's place", () => {
  const { "ipc/deny-removed": denial, ...others } = ruleOf;
  // @ts-expect-error a change may name the rule that is missing here
  const incomplete: Rules = others;
  // @ts-expect-error a rule judges only the changes that name it
  const mixed: Rules = { ...ruleOf, "csp/eval-allowed": denial };
  expect([incomplete, mixed]).toHaveLength(2);
});
