import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { code } from "../../domain/sentence.ts";
import { writtenOf } from "../../formats/rust/stretch.ts";
import { ownSchemes } from "../../tauri/own-schemes.ts";
import type { Project } from "../../tauri/project.ts";
import { type CodeArgument, type CodeCall, computedFrom } from "../../tauri/rust/code-calls.ts";
import { openingCalls } from "./scope-calls.ts";
import { builderCalls, shownAddresses, textGiven } from "./webview-calls.ts";

/**
 * Gaps for folders and schemes that the app's code computes. A gap rests on what they are computed from. A single computed file
 * is no gap: code opens files that people choose.
 */
export function computedCalls(project: Project): Gap[] {
  const folders = openingCalls(project).flatMap((call) => {
    const [path, recursive] = call.arguments;
    if (call.mention.word !== "allow_directory") return [];
    const isSaid = recursive?.expression.kind === "boolean";
    const computed = [...(isText(path) ? [] : [path]), ...(isSaid ? [] : [recursive])];
    return gapsOf(project, call, computed, "which folder it opens, or how deep,");
  });
  const schemes = ownSchemes(project).flatMap(({ name, call }) =>
    gapsOf(project, call, name === null ? [call.arguments[0]] : [], "which scheme it makes local"),
  );
  const addresses = shownAddresses(project).flatMap(({ call, url }) =>
    url === null ? [computedAddress(call)] : [],
  );
  const switches = builderCalls(project, "additional_browser_args").flatMap((call) =>
    gapsOf(
      project,
      call,
      textGiven(call) === undefined ? [call.arguments[0]] : [],
      "which switches the browser gets",
    ),
  );
  return [...folders, ...schemes, ...addresses, ...switches];
}

/** A gap that rests on what is written there alone: most such addresses are the app's own, and come from afar. */
function computedAddress({ mention: { file, index, at } }: CodeCall): Gap {
  const open = file.source.tokens[index + 1];
  const to = open?.kind === "open" ? open.partner : index + 1;
  const rests = wordsOf("computed address", writtenOf(file.source, { from: index, to }));
  const message = `A window shows an address that the app's code computes, so whose pages it shows is not known. Compare by hand what it comes from.`;
  return gapAt(at, { kind: "dynamic", rests, message });
}

function isText(argument: CodeArgument | undefined): boolean {
  return argument?.text !== undefined;
}

function gapsOf(
  project: Project,
  call: CodeCall,
  computed: readonly (CodeArgument | undefined)[],
  what: string,
): Gap[] {
  const { mention, only } = call;
  if (computed.length === 0) return [];
  const parts = computed.filter((argument) => argument !== undefined);
  const message = `${code(mention.word)} is given what the app's code computes, so ${what} is not known. Write it out, or compare by hand what it comes from.`;
  const rests = wordsOf("computed", mention.word, computedFrom(project, call, parts));
  const isShipped = only === null || only.kind === "reach";
  return [gapAt(mention.at, { kind: "dynamic", rests, message, blocking: isShipped })];
}
