import type { StepGrant } from "../../domain/step.ts";
import { asString, member, type Value } from "../../formats/value.ts";
import { isKeptImage } from "../container-image.ts";
import type { Job } from "./job.ts";
import { jobGrant } from "./job-grant.ts";
import { secretsIn } from "./secrets-in.ts";
import { textsOf } from "./texts.ts";

/** Code of somebody else that a tag or a branch names, so that its owner decides at any time what runs. */
export type Unpinned = Readonly<{ name: string; written: string; step: Value; uses: Value }>;

/** Whose actions are part of GitHub, and whose code is part of every Tauri app. A pull request there is a stranger's. */
const FIRST_PARTY = /^(?:actions|github|tauri-apps)\/(?![^@]*@refs\/pull\/)/i;

const PINNED = /@[\da-f]{40}$|@sha256:[\da-f]{64}$/i;

/** Actions, workflows, container images and checkouts of others that no commit pins. */
export function unpinnedIn(job: Job): Unpinned[] {
  const { value, steps } = job;
  return [
    ...[value, ...steps].flatMap((step) => actionsIn(step, job)),
    ...imagesIn(job),
    ...steps.flatMap((step) => checkoutsIn(step, job)),
  ];
}

function actionsIn(step: Value, job: Job): Unpinned[] {
  const uses = member(step, "uses");
  return textsOf(uses, job).flatMap((written) => {
    if (uses === undefined || written.startsWith("./") || FIRST_PARTY.test(written)) return [];
    if (PINNED.test(written) || !/[/@]/.test(written)) return [];
    return [{ name: nameIn(written), written: `uses: ${written}`, step, uses }];
  });
}

/** The container in which all steps run, and those beside it. */
function imagesIn(job: Job): Unpinned[] {
  const services = member(job.value, "services");
  const beside = services?.kind === "object" ? [...services.entries.values()].map(({ value }) => value) : [];
  // An action may be an image, or a file here that makes one.
  const own = member(job.value, "runs");
  return [member(job.value, "container"), ...beside, own].flatMap((of) => {
    const uses = of?.kind === "string" ? of : member(of, "image");
    const images = textsOf(uses, job).filter((text) => of !== own || text.startsWith("docker://"));
    return images
      .map((text) => text.replace(/^docker:\/\//, ""))
      .flatMap((image) =>
        of === undefined || uses === undefined || image === "" || PINNED.test(image) || isKeptImage(image)
          ? []
          : [{ name: nameIn(`docker://${image}`), written: `image: ${image}`, step: of, uses }],
      );
  });
}

/** `actions/checkout` of another repository, whose branch may be any code at the time. */
function checkoutsIn(step: Value, job: Job): Unpinned[] {
  if (!/^actions\/checkout@/i.test(asString(member(step, "uses")) ?? "")) return [];
  const of = member(step, "with");
  const uses = member(of, "repository");
  const isPinned = /^[\da-f]{40}$/i.test(asString(member(of, "ref")) ?? "");
  return textsOf(uses, job).flatMap((repository) =>
    uses === undefined || isPinned || repository.includes("${{")
      ? []
      : [{ name: `checkout ${repository.toLowerCase()}`, written: `repository: ${repository}`, step, uses }],
  );
}

/** The action without what is asked of it. */
function nameIn(written: string): string {
  return (
    written.startsWith("docker://") ? written.replace(/:[^:/]*$/, "") : (written.split("@", 1)[0] ?? "")
  ).toLowerCase();
}

/** (a) Actions of third parties that no commit pins. */
export function actionGrants(job: Job): StepGrant[] {
  return unpinnedIn(job).map(({ name, written, step, uses }) =>
    jobGrant(job, {
      rule: "build/action-unpinned",
      act: name,
      text: written,
      at: uses.at,
      secrets: [...new Set([...job.wide, ...secretsIn(step)])],
    }),
  );
}
