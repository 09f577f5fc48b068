import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import { asString, itemsOf, member, type Value } from "../../../formats/value.ts";
import type { Project } from "../../../tauri/project.ts";
import { valueOfKey } from "../bundle-key.ts";
import { type Granted, type Setting, short } from "../setting.ts";

const KEY = { v2: "plugins.cli", v1: "tauri.cli" };

/** How many commands may stand in one another. */
const DEEPEST = 10;

/** Arguments that the app takes on its command line, which links and files reach too. */
const setting: Setting = {
  name: "command-line-argument",
  rule: "config/surface-grown",
  covers: [`${KEY.v2}.**`, `${KEY.v1}.**`],
  inConfiguration(project: Project, platform: Platform) {
    const found = valueOfKey(project, platform, KEY);
    return found === undefined ? [] : argumentsIn(found.value, found.written, [], 0);
  },
};

export default setting;

function argumentsIn(
  value: Value | undefined,
  key: string,
  commands: readonly string[],
  depth: number,
): Granted[] {
  if (depth > DEEPEST) return [];
  const own = itemsOf(member(value, "args")).flatMap((each): Granted[] => {
    const name = asString(member(each, "name"));
    return name === undefined ? [] : [argument([...commands, `--${name}`], key, each)];
  });
  const inner = member(value, "subcommands");
  const below = inner?.kind === "object" ? [...inner.entries] : [];
  return [
    ...own,
    ...below.flatMap(([name, entry]) => [
      argument([...commands, name], key, entry.value),
      ...argumentsIn(entry.value, key, [...commands, name], depth + 1),
    ]),
  ];
}

function argument(words: readonly string[], key: string, { at }: Value): Granted {
  const text = words.join(" ");
  return {
    extent: text,
    subject: "Whoever starts the app",
    action: `hand it ${code(text)}`,
    example: `notes ${short(text)}`,
    written: `${key}: ${short(text)}`,
    weighs: "low",
    at,
  };
}
