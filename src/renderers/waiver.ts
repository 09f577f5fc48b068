import type { Waiver } from "../domain/waiver.ts";
import { withoutInvisibles } from "./visible-json.ts";

/** A waiver as a policy file has it: one member of `waivers`. Texts are JSON strings, which YAML reads alike. */
export function renderWaiver({ covers, reason, owner, until }: Omit<Waiver, "at">): string {
  const lines =
    covers.kind === "gap"
      ? [`- gap: ${covers.gap}`, `  path: ${quoted(covers.path)}`, `  id: ${quoted(covers.id)}`]
      : [
          `- finding: ${covers.rule}`,
          ...(covers.app === null ? [] : [`  app: ${quoted(covers.app)}`]),
          "  extent:",
          ...Object.entries(covers.extent).map(
            ([name, words]) => `    ${quoted(name)}: [${words.map(quoted).join(", ")}]`,
          ),
        ];
  const said = [`  reason: ${quoted(reason)}`, `  owner: ${quoted(owner)}`, `  until: ${quoted(until)}`];
  return [...lines, ...said].map((line) => `  ${line}\n`).join("");
}

function quoted(text: string): string {
  return /^[a-z]+$/.test(text) ? text : withoutInvisibles(JSON.stringify(text));
}
