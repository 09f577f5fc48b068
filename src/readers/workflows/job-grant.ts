import type { StepGrant } from "../../domain/step.ts";
import type { Job } from "./job.ts";

/** One answer to one of the six questions. */
export type Answer = Pick<StepGrant, "rule" | "act" | "text" | "at"> & Partial<StepGrant>;

/** The answer as a grant of a job, with all secrets of the job where it names none itself. */
export function jobGrant({ name, secrets }: Job, answer: Answer): StepGrant {
  return { domain: "steps", machine: "job", by: name, entry: "", class: "reaches", secrets, ...answer };
}
