import { textOf } from "../../formats/rust/literals.ts";
import { isMark } from "../../formats/rust/token.ts";
import type { Project } from "../../tauri/project.ts";
import { type CodeCall, codeCalls } from "../../tauri/rust/code-calls.ts";
import type { Mention } from "../../tauri/rust/mentions.ts";

/** Methods of the builders of windows and webviews that say what the configuration says too, by the key there. */
export const BUILDERS = {
  additional_browser_args: "additionalBrowserArgs",
  browser_extensions_enabled: "browserExtensionsEnabled",
  proxy_url: "proxyUrl",
} as const;

export type BuilderMethod = keyof typeof BUILDERS;

/** Calls of one of these methods in the app's code. */
export function builderCalls(project: Project, method: BuilderMethod): readonly CodeCall[] {
  return codeCalls(project, METHODS).filter(({ mention }) => mention.word === method);
}

const METHODS = Object.keys(BUILDERS);

/** An address that code gives to a window; `url` is null where code computes it. */
export type ShownAddress = Readonly<{ call: CodeCall; label: string; url: string | null }>;

/** Windows that code makes for the address of a site: `WebviewUrl::External(…)`. */
export function shownAddresses(project: Project): readonly ShownAddress[] {
  return codeCalls(project, EXTERNAL, isOfTauri).map((call) => ({
    call,
    label: labelBefore(call.mention),
    url: addressGiven(call),
  }));
}

const EXTERNAL = ["External"];

function isOfTauri({ file: { source }, index }: Mention): boolean {
  const name = source.tokens[index - 2]?.text;
  return isMark(source.tokens[index - 1], "::") && (name === "WebviewUrl" || name === "WindowUrl");
}

/** Names that stand beside an address where it is read as one: `"https://…".parse::<Url>().unwrap()`. */
const READ = new Set("tauri url Url parse unwrap expect try_into into from String map_err".split(" "));

/** The one text in the arguments of a call, where nothing else there can change it; null where code computes it. */
export function addressGiven({ mention: { file, index } }: CodeCall): string | null {
  const { source } = file;
  const open = source.tokens[index + 1];
  const inside = open?.kind === "open" ? source.tokens.slice(index + 2, open.partner) : [];
  const [text, ...others] = inside.filter(({ kind }) => kind === "text");
  const isRead = inside.every(({ kind, text: word }) => kind !== "word" || READ.has(word));
  const isOne = others.length === 0 || inside.some(({ text: word }) => word === "expect");
  return text !== undefined && isRead && isOne ? text.text : null;
}

/** The label before it: `WebviewWindowBuilder::new(app, "label", WebviewUrl::External(…))`. */
function labelBefore({ file: { source }, index }: Mention): string {
  for (let at = index - 1; at >= 0 && at > index - NEAREST; at -= 1) {
    const token = source.tokens[at];
    if (token?.kind === "text") return token.text;
    if (token?.kind === "open") break;
  }
  return "…";
}

/** As many tokens as stand between a label and its address. */
const NEAREST = 12;

/** Whether an argument is written out as `true`. */
export function isTrue({ arguments: [first] }: CodeCall): boolean {
  return first?.expression.kind === "boolean" && first.expression.value;
}

/** The text of a call's first argument; undefined where code computes it. */
export function textGiven({ arguments: [first] }: CodeCall): string | undefined {
  return first?.text ?? textOf(first?.expression)?.value;
}
