import { code } from "../../../domain/sentence.ts";
import { itemsOf, type Value } from "../../../formats/value.ts";
import { valueOfKey, wholly } from "../bundle-key.ts";
import { type Setting, short } from "../setting.ts";

const KEY = { v2: "app.security.devCsp", v1: "tauri.security.devCsp" };

/** Sources of the policy for pages of developers' builds alone, one by one: what they mean is compared for releases. */
const setting: Setting = {
  name: "dev-policy",
  rule: "config/surface-grown",
  covers: wholly(KEY),
  inConfiguration(project, platform) {
    const found = valueOfKey(project, platform, KEY);
    return sourcesOf(found?.value).map(({ text, at }) => ({
      extent: text,
      subject: "Pages of a developer's build",
      action: `load what ${code(short(text))} allows`,
      example: short(text),
      written: `${found?.written}: ${short(text)}`,
      weighs: "low" as const,
      at,
    }));
  },
};

export default setting;

type Source = Readonly<{ text: string; at: Value["at"] }>;

function sourcesOf(policy: Value | undefined): Source[] {
  if (policy?.kind === "string")
    return policy.value.split(";").flatMap((directive) => sourcesIn(directive, policy.at));
  if (policy?.kind !== "object") return [];
  return [...policy.entries].flatMap(([name, { value }]) => {
    const lists = value.kind === "array" ? itemsOf(value) : [value];
    return lists.flatMap((list) =>
      list.kind === "string" ? sourcesIn(`${name} ${list.value}`, list.at) : [],
    );
  });
}

/** `script-src 'self' https:` is two sources. */
function sourcesIn(directive: string, at: Value["at"]): Source[] {
  const [name, ...sources] = directive.trim().split(/\s+/);
  return sources.map((source) => ({ text: `${name} ${source}`, at }));
}
