import { open } from "node:fs/promises";
import { SetupError } from "../../adapters/setup-error.ts";
import type { Floor } from "../../domain/floor.ts";
import { DEFAULT_POLICY, type Policy } from "../../domain/policy.ts";
import { code, visible } from "../../domain/sentence.ts";
import type { JudgingPolicy } from "../../engine/judging-policy.ts";
import type { PolicyError, PolicyReading } from "../../engine/read-policy.ts";
import { today } from "../today.ts";
import type { PolicyChoice } from "./command.ts";
import type { OpenedSides } from "./opened-sides.ts";

/** More than any policy may have; a file is not read further. */
const MOST_BYTES = 1024 * 1024;

/** A policy for a review, its organisation's, and what the review says of where it came from; empty where the command line says it. */
export type ChosenPolicy = Readonly<{ policy: Policy; floor: Floor | null; note: string }>;

/**
 * Reads the policy that judges, and takes it or stops: no review runs on half a policy.
 * @param organization a file with the organisation's policy; null where none was given
 */
export async function openPolicy(
  choice: PolicyChoice,
  organization: string | null,
  sides: OpenedSides,
): Promise<ChosenPolicy> {
  if (choice.kind === "file") return over(organization, await readPolicyFile(choice.file));
  const own = choice.kind === "own" ? await sides.ownPolicy() : null;
  if (own === null) return over(organization, { ok: true, policy: DEFAULT_POLICY, set: new Map() });
  const { policyInBytes } = await import("../engine.ts");
  const hint = "Use another one with --policy, or none with --no-policy.";
  const chosen = await over(organization, policyInBytes(own.file.path, own.file), ` of ${own.of}`, hint);
  return { ...chosen, note: `Policy: ${code(own.file.path)} of ${own.of}` };
}

async function over(
  organization: string | null,
  own: PolicyReading,
  where = "",
  hint = "",
): Promise<ChosenPolicy> {
  const judging = await overOrganization(organization, own);
  if (judging.ok) return { policy: judging.policy, floor: judging.floor, note: "" };
  const lines = [`The policy${where} can't be used.`, ...judging.errors.map(errorLine), hint];
  throw new SetupError(lines.filter((line) => line !== "").join("\n"));
}

/** A policy over its organisation's, if that is given by a file. Nothing is fetched, so one that is only asked for is an error. */
export async function overOrganization(
  organization: string | null,
  own: PolicyReading,
): Promise<JudgingPolicy> {
  const { judgingPolicy } = await import("../engine.ts");
  if (organization === null) return judgingPolicy(own, { kind: "none", why: NOT_GIVEN }, false);
  return judgingPolicy(own, { kind: "read", reading: await readPolicyFile(organization) }, true);
}

const NOT_GIVEN = "the command line fetches nothing, so name a file that holds it with --organization";

/** @throws SetupError where there is no such file */
export async function readPolicyFile(file: string): Promise<PolicyReading> {
  const text = await textOf(file);
  const { readPolicy } = await import("../engine.ts");
  return readPolicy({ path: file, id: file, text }, today());
}

/** `file:line:column: what is wrong`, as editors and terminals make it a link. */
export function errorLine({ at: { path, line, column }, message }: PolicyError): string {
  return visible(`${path}:${line}:${column}: ${message}`);
}

async function textOf(file: string): Promise<string> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST_BYTES + 1), 0, MOST_BYTES + 1, null);
      if (bytesRead > MOST_BYTES) throw new SetupError(`${file} is too large for a policy.`);
      return new TextDecoder("utf-8", { fatal: true }).decode(buffer.subarray(0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof SetupError) throw error;
    const isText = !(error instanceof TypeError);
    throw new SetupError(
      isText ? `There is no policy ${file} that can be read.` : `${file} is not UTF-8 text.`,
    );
  }
}
