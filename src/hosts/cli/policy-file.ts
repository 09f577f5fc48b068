import { open } from "node:fs/promises";
import { SetupError } from "../../adapters/setup-error.ts";
import type { Policy } from "../../domain/policy.ts";
import { visible } from "../../domain/sentence.ts";
import type { PolicyError, PolicyReading } from "../../engine/read-policy.ts";

/** More than any policy may have; a file is not read further. */
const MOST_BYTES = 1024 * 1024;

/** Reads the policy that the command line names, and takes it or stops: no review runs on half a policy. */
export async function openPolicy(file: string): Promise<Policy> {
  const reading = await readPolicyFile(file);
  if (reading.ok) return reading.policy;
  throw new SetupError(`The policy can't be used.\n${reading.errors.map(errorLine).join("\n")}`);
}

/** @throws SetupError where there is no such file */
export async function readPolicyFile(file: string): Promise<PolicyReading> {
  const text = await textOf(file);
  const { readPolicy } = await import("../engine.ts");
  return readPolicy({ path: file, id: file, text });
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
