import { readFile } from "node:fs/promises";
import { SetupError } from "../../adapters/setup-error.ts";
import type { Finding } from "../../domain/finding.ts";
import { SEVERITIES } from "../../domain/severity.ts";

/** A finding as the JSON of a review has it. */
export type WrittenFinding = Finding & Readonly<{ fingerprint?: unknown }>;

/** What a written review is used for. */
export type WrittenReview = Readonly<{
  findings: readonly WrittenFinding[];
  gaps: readonly Readonly<{ kind: string; path: string; id: string }>[];
}>;

/** @throws SetupError where there is no such file, or it holds no review */
export async function writtenReview(file: string): Promise<WrittenReview> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch {
    throw new SetupError(
      `${file} can't be read. Write it first with: toril review --format json --output ${file}`,
    );
  }
  const review = reviewIn(text);
  if (review !== undefined) return review;
  throw new SetupError(
    `${file} holds no review. Write one with: toril review --format json --output ${file}`,
  );
}

function reviewIn(text: string): WrittenReview | undefined {
  let review: unknown;
  try {
    review = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof review !== "object" || review === null) return undefined;
  const [schema, findings, gaps] = ["schema", "findings", "gaps"].map((name) => Reflect.get(review, name));
  if (schema !== "toril.review/1" || !Array.isArray(findings) || !findings.every(isFinding)) return undefined;
  return { findings, gaps: Array.isArray(gaps) ? gaps.filter(isGap) : [] };
}

function isGap(value: unknown): value is WrittenReview["gaps"][number] {
  if (typeof value !== "object" || value === null) return false;
  return ["kind", "path", "id"].every((name) => typeof Reflect.get(value, name) === "string");
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
