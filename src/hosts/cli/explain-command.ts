import { readFile } from "node:fs/promises";
import { SetupError } from "../../adapters/setup-error.ts";
import type { Finding } from "../../domain/finding.ts";
import { SEVERITIES } from "../../domain/severity.ts";
import { renderFinding, renderRule } from "../../renderers/explain.ts";
import { rules } from "../../rules/index.ts";
import type { Numbered } from "../../words/digest.ts";
import type { ExplainCommand } from "./command.ts";
import { rulePage } from "./rule-pages.ts";
import type { Terminal } from "./terminal.ts";

/** Prints the page of a rule, or one finding of a written review and then its rule's page. */
export async function explain({ what, from }: ExplainCommand, terminal: Terminal): Promise<number> {
  const layout = { colour: terminal.colour, ...(terminal.width !== undefined && { width: terminal.width }) };
  if (from === null) {
    terminal.print(renderRule(pageOf(what), layout));
    return 0;
  }
  const found = pick(await findingsIn(from), what, from);
  terminal.print(`${renderFinding(found, layout)}\n${renderRule(pageOf(found.finding.rule), layout)}`);
  return 0;
}

function pageOf(rule: string): string {
  const ids = rules.map(({ id }) => id);
  if (ids.includes(rule)) return rulePage(rule);
  if (/^\d+$/.test(rule)) {
    throw new SetupError(
      `To explain finding ${rule}, name the review that has it: toril explain ${rule} --from review.json`,
    );
  }
  const near = ids.filter((id) => id.endsWith(`/${rule}`) || id.startsWith(`${rule}/`) || id.includes(rule));
  const known = near.length > 0 ? near : ids;
  throw new SetupError(
    `There is no rule "${rule}". ${near.length > 0 ? "Did you mean" : "There are"}: ${known.join(", ")}`,
  );
}

function pick(findings: readonly Finding[], what: string, from: string): Numbered {
  const index = findings.findIndex((each, at) => String(at + 1) === what || each.key === what);
  const finding = findings[index];
  if (finding !== undefined) return { number: index + 1, finding };
  throw new SetupError(`${from} has no finding "${what}"; it has ${findings.length}, counted from 1.`);
}

async function findingsIn(file: string): Promise<readonly Finding[]> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    throw new SetupError(
      `${file} can't be read. Write it first with: toril review --format json --output ${file}`,
    );
  }
  try {
    const review: unknown = JSON.parse(text);
    const schema = typeof review === "object" && review !== null ? Reflect.get(review, "schema") : undefined;
    const findings: unknown =
      schema === "toril.review/1" ? Reflect.get(review as object, "findings") : undefined;
    if (Array.isArray(findings) && findings.every(isFinding)) return findings;
  } catch {
    // Said below: whatever it holds, it is no review.
  }
  throw new SetupError(
    `${file} holds no review. Write one with: toril review --format json --output ${file}`,
  );
}

/** Whether a value has what is printed of a finding; a review that was edited by hand may not. */
function isFinding(value: unknown): value is Finding {
  if (typeof value !== "object" || value === null) return false;
  const field = (name: string): unknown => Reflect.get(value, name);
  const witness = field("witness");
  return (
    ["rule", "severity", "confidence", "path", "title", "message", "remedy", "base", "head", "key"].every(
      (name) => typeof field(name) === "string",
    ) &&
    (SEVERITIES as readonly unknown[]).includes(field("severity")) &&
    ["line", "column", "endLine"].every((name) => typeof field(name) === "number") &&
    typeof witness === "object" &&
    witness !== null &&
    ["kind", "text", "platform"].every((name) => typeof Reflect.get(witness, name) === "string")
  );
}
