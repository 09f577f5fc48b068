import type { StepGrant } from "../../domain/step.ts";
import { asString, member, type Value } from "../../formats/value.ts";
import type { Job } from "./job.ts";
import { jobGrant } from "./job-grant.ts";
import { secretsIn } from "./secrets-in.ts";

/** Words of a line that hands something over to the network, in any shell or language. */
const SENDS =
  /\b(?:curl|wget2?|nc|ncat|socat|scp|sftp|rsync|ssh|iwr|irm|Invoke-(?:WebRequest|RestMethod)|fetch|urlopen|requests\.\w+|http\.client|nslookup|dig|aws|gsutil|rclone)\b|\/dev\/(?:tcp|udp)\//i;

/** Lines of a job's steps that could hand a secret over: the step speaks of one, and the line of the network. */
export function sentGrants(job: Job): StepGrant[] {
  return job.steps.flatMap((step) => {
    const code = member(step, "run") ?? member(member(step, "with"), "script");
    const text = asString(code) ?? "";
    const secrets = spokenOf(text, step, job);
    if (code === undefined || secrets.length === 0) return [];
    return linesOf(text).flatMap(({ line, at }) =>
      SENDS.test(line)
        ? [
            jobGrant(job, {
              rule: "build/step-reaches",
              act: `sends ${line}`,
              text: line.slice(0, 160),
              at: { ...code.at, line: Math.min(code.at.line + at, code.at.endLine) },
              secrets,
            }),
          ]
        : [],
    );
  });
}

/** The secrets that a script names itself, or by a variable that holds one. */
function spokenOf(text: string, step: Value, job: Job): string[] {
  const own = secretsIn({ kind: "string", value: text, at: step.at });
  const words = new Set(text.match(/\w+/g));
  const held = [step, job.value, job.workflow].flatMap((level) => {
    const env = member(level, "env");
    if (env?.kind !== "object") return [];
    return [...env.entries].flatMap(([name, { value }]) => (words.has(name) ? secretsIn(value) : []));
  });
  const isAll = /\b(?:printenv|process\.env\b(?!\.)|os\.environ\b(?!\[|\.get))/.test(text);
  return [...new Set([...own, ...held, ...(isAll ? job.secrets : [])])];
}

/** The commands of a script on one line each, without what is a comment, by how many lines stand before. */
function linesOf(text: string): Readonly<{ line: string; at: number }>[] {
  const found: { line: string; at: number }[] = [];
  let goesOn = false;
  for (const [at, written] of text.split("\n").entries()) {
    const line = written
      .replace(/[\\`]\s*$/, "")
      .replace(/\s+/g, " ")
      .trim();
    const last = found.at(-1);
    if (goesOn && last !== undefined) last.line = `${last.line} ${line}`;
    else if (line !== "" && !/^(?:#|\/\/)/.test(line)) found.push({ line, at });
    goesOn = /[\\`]\s*$/.test(written);
  }
  return found;
}
