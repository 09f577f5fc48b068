import type { Layers } from "./layers.ts";
import type { Policy } from "./policy.ts";
import { atLeast, type Severity } from "./severity.ts";
import { ruleAndCase } from "./weights.ts";

/**
 * What becomes of rules. Where they may be loosened, a repository's words on a rule take the place of its organisation's. Else
 * both count: nobody knows from the words alone what a finding weighs, so each finding weighs as much as the graver of both.
 */
export function rulesOver(layers: Layers): Pick<Policy, "rules" | "ownRules"> {
  const [floor, own] = [layers.floor.policy.rules, layers.own.policy.rules];
  const isSaid = new Set([...own.keys()].map((name) => ruleAndCase(name).rule));
  if (layers.mayLoosen("rules")) {
    const left = [...floor].filter(([name]) => !isSaid.has(ruleAndCase(name).rule));
    noteAll(left, layers, "floor");
    noteAll(own, layers, "own");
    return { rules: new Map([...left, ...own]), ownRules: new Map() };
  }
  const isRepeated = (rule: string): boolean => wordsOn(rule, own) === wordsOn(rule, floor);
  const counting = [...own].filter((entry): entry is [string, Severity] => {
    return entry[1] !== "off" && !isRepeated(ruleAndCase(entry[0]).rule);
  });
  for (const entry of own)
    if (isLooser(entry, floor))
      layers.refuse(`rules: ${entry.join(": ")}`, layers.placeOf(`rules: ${entry[0]}`));
  noteAll(counting, layers, "own");
  noteAll(floor, layers, "floor");
  return { rules: floor, ownRules: new Map(counting) };
}

type Entry = readonly [name: string, setting: Severity | "off"];

/** What a policy says of a rule and its cases. */
function wordsOn(rule: string, rules: Policy["rules"]): string {
  return JSON.stringify([...rules].filter(([name]) => ruleAndCase(name).rule === rule).sort());
}

function isLooser([name, setting]: Entry, floor: Policy["rules"]): boolean {
  const there = floor.get(name);
  if (setting === "off") return there !== "off";
  return there !== undefined && there !== "off" && !atLeast(setting, there);
}

function noteAll(entries: Iterable<Entry>, layers: Layers, of: "floor" | "own"): void {
  for (const [name] of entries) layers.note(`rules: ${name}`, layers[of].set.get(`rules: ${name}`));
}
