import { type BuildCode, CODE_CLASSES } from "../../domain/build-code.ts";

const STEPS: readonly unknown[] = ["build-script", "proc-macro", "install-script"];

/** Whether a value of a cache is what was seen of code: its files may hold anything. */
export function isBuildCodes(value: unknown): value is readonly BuildCode[] {
  return Array.isArray(value) && value.every(isBuildCode);
}

function isBuildCode(value: unknown): value is BuildCode {
  if (typeof value !== "object" || value === null) return false;
  const { step, class: seen, hash, telling, text } = value as Partial<Record<keyof BuildCode, unknown>>;
  const isKnown = STEPS.includes(step) && CODE_CLASSES.some((each) => each === seen);
  const isHash = typeof hash === "string" && /^[0-9a-f]{64}$/.test(hash);
  const isText = text === null || typeof text === "string";
  return isKnown && isHash && isText && Array.isArray(telling) && telling.every(isTellingLine);
}

function isTellingLine(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { path, line, text } = value as Readonly<Record<string, unknown>>;
  return typeof path === "string" && Number.isInteger(line) && typeof text === "string";
}
