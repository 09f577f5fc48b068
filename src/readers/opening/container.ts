import { code } from "../../domain/sentence.ts";
import { asString, itemsOf, member, type Value } from "../../formats/value.ts";
import { isKeptImage } from "../container-image.ts";
import { commandsIn, type Start, textsIn } from "./start.ts";

const LIFECYCLE = [
  "initializeCommand",
  "onCreateCommand",
  "updateContentCommand",
  "postCreateCommand",
  "postStartCommand",
  "postAttachCommand",
];

/** Rights by which a container is none, and folders of the machine that it is given. */
const LEAVES = /^--(?:privileged|cap-add|security-opt|pid|ipc|userns|network=host|device)\b/;
const OF_MACHINE = /\$\{localEnv:(?:HOME|USERPROFILE)|docker\.sock|source=(?:\/|~)(?!tmp)|^(?:\/|~)[^:]*:/;

/** What a development container runs, is made of, and may reach of the machine that it runs on. */
export function container(value: Value): Start[] {
  const by = "the container";
  const commands = LIFECYCLE.flatMap((name) => commandsIn(`${by}'s ${code(name)}`, member(value, name)));
  const features = member(value, "features");
  const named = features?.kind === "object" ? [...features.entries] : [];
  const image = member(value, "image");
  const rights = [
    ...itemsOf(member(value, "runArgs")).filter((each) => LEAVES.test(asString(each) ?? "")),
    ...["mounts", "workspaceMount", "runArgs"].flatMap((name) => {
      const all = member(value, name);
      return all === undefined ? [] : textsIn(all).filter((text) => OF_MACHINE.test(text.value));
    }),
  ];
  return [
    ...commands,
    ...named.map(([name, { key }]): Start => ({ by, says: `feature ${withoutTag(name)}`, at: key })),
    ...(image?.kind === "string" && !isKeptImage(image.value)
      ? [{ by, says: `image ${withoutTag(image.value)}`, at: image.at }]
      : []),
    ...rights.map((each): Start => ({ by, says: asString(each) ?? "", at: each.at, isGrave: true })),
  ];
}

function withoutTag(name: string): string {
  return name.replace(/:[^:/]*$/, "");
}
