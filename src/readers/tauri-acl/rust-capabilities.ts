import type { BuildCondition } from "../../domain/build-condition.ts";
import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { Place } from "../../domain/place.ts";
import { code } from "../../domain/sentence.ts";
import { expressionIn } from "../../formats/rust/expression.ts";
import { argumentsAt } from "../../formats/rust/stretch.ts";
import type { Project } from "../../tauri/project.ts";
import { useOf } from "../../tauri/rust/calls.ts";
import { allCodeOf } from "../../tauri/rust/code-of-app.ts";
import { conditionOf } from "../../tauri/rust/conditions.ts";
import { type Mention, mentionsOf } from "../../tauri/rust/mentions.ts";
import { pastedNames } from "../../tauri/rust/pasted.ts";
import { runsWhere } from "../../tauri/rust/reach.ts";
import { sliceOf } from "../../tauri/rust/slice.ts";
import { rustOfApp } from "../../tauri/rust-files.ts";
import { addedCapability, type NamedFile } from "./added-capability.ts";
import { AUTHORITY_WORDS, authorityGap } from "./authority.ts";
import type { Capability } from "./capabilities.ts";
import { CONTEXT_MACROS, contextAt, missingContext } from "./context-macro.ts";
import { resourcesRead } from "./resources.ts";

/** A file that the running app adds as a capability, and the builds that do. */
export type AddedFile = NamedFile & Readonly<{ only: BuildCondition }>;

/** The capabilities that the app's Rust code adds, whatever the configuration lists. */
export type RustCapabilities = Readonly<{
  /** Files that the build puts into the app. */
  atBuild: readonly NamedFile[];
  /** Files and capabilities that the running app adds. */
  atRunTime: readonly AddedFile[];
  capabilities: readonly Capability[];
  gaps: readonly Gap[];
}>;

/** All sought names. */
const WORDS: readonly string[] = ["add_capability", ...CONTEXT_MACROS, ...AUTHORITY_WORDS];

/** Sought names of another reader, which a macro may put together too. */
const OF_SCOPES = [
  "allow_directory",
  "allow_file",
  "register_asynchronous_uri_scheme_protocol",
  "register_uri_scheme_protocol",
] as const;

const found = new WeakMap<Project, RustCapabilities>();

/**
 * Finds what `generate_context!(capabilities = […])` and `add_capability(…)` add, and everything else that changes what pages may
 * do. Nothing is run: anything but literals is a gap.
 */
export function rustCapabilities(project: Project): RustCapabilities {
  const known = found.get(project);
  if (known !== undefined) return known;
  const result = new CapabilitiesInCode(project).read();
  found.set(project, result);
  return result;
}

const ADD = "add_capability";

/** How many names that macros put together are listed. Each rests on all code, so more would say nothing new. */
const MOST_PASTED = 20;

/** More mentions than any app has. Those beyond count as computed. */
const MOST_MENTIONS = 200;

class CapabilitiesInCode {
  readonly #project: Project;
  readonly #mentions: readonly Mention[];
  readonly #atBuild: NamedFile[] = [];
  readonly #atRunTime: AddedFile[] = [];
  readonly #capabilities: Capability[] = [];

  constructor(project: Project) {
    this.#project = project;
    this.#mentions = mentionsOf(project, WORDS);
  }

  read(): RustCapabilities {
    const followed = this.#mentions.slice(0, MOST_MENTIONS).flatMap((mention) => this.#mention(mention));
    const others = this.#mentions.slice(MOST_MENTIONS, MOST_MENTIONS + 1);
    const pasted = pastedNames(this.#project, [...WORDS, ...OF_SCOPES]).slice(0, MOST_PASTED);
    const gaps = [
      ...rustOfApp(this.#project).gaps,
      ...missingContext(this.#project),
      ...followed,
      ...others.map(({ at }) => computed(at, allCodeOf(this.#project))),
      ...pasted.map(({ at, name }) => putTogether(at, name, allCodeOf(this.#project))),
    ];
    return { atBuild: this.#atBuild, atRunTime: this.#atRunTime, capabilities: this.#capabilities, gaps };
  }

  #mention(mention: Mention): readonly Gap[] {
    const only = this.#runsWhere(mention);
    if (only === undefined) return [];
    const gaps = this.#gapsAt(mention, only);
    if (only === null) return gaps;
    // Code that nobody ships doesn't block, until a build ships it.
    const isShipped = only.kind === "reach";
    return gaps.map((gap) => ({
      ...gap,
      rests: wordsOf(gap.rests, only),
      blocking: isShipped && gap.blocking,
    }));
  }

  /** The builds for a mention. The macros that make the app's context count in every build that holds them. */
  #runsWhere(mention: Mention): BuildCondition | undefined {
    const isMacro = CONTEXT_MACROS.some((word) => word === mention.word);
    if (isMacro) return conditionOf(this.#project, mention.file.rust.crate, mention.requires);
    return useOf(mention).kind === "declared" ? null : runsWhere(this.#project, mention);
  }

  #gapsAt(mention: Mention, only: BuildCondition): readonly Gap[] {
    if (mention.word === ADD) return this.#added(mention, only);
    if (!CONTEXT_MACROS.some((word) => word === mention.word)) return authorityGap(this.#project, mention);
    const { capabilities, gaps } = contextAt(this.#project, mention);
    this.#atBuild.push(...capabilities);
    return gaps;
  }

  #added(mention: Mention, only: BuildCondition): readonly Gap[] {
    const { file, index, isInMacro, at } = mention;
    const use = useOf(mention);
    if (use.kind === "declared" || (use.kind === "function" && !use.isQualified && this.#isOwn())) return [];
    // In a call as a function, the receiver is the first argument.
    const position = use.kind === "method" ? 0 : use.kind === "function" && use.isQualified ? 1 : -1;
    const stretch = "open" in use ? argumentsAt(file.source, use.open)[position] : undefined;
    if (stretch === undefined) return [computed(at, allCodeOf(this.#project))];
    const expression = expressionIn(file.source, stretch);
    const added = isInMacro ? null : addedCapability(this.#project, { expression, file, index });
    if (added === null)
      return [computed(at, this.#restOf(sliceOf(this.#project, file.rust.file.path, stretch)))];
    if ("file" in added) {
      this.#atRunTime.push({ ...added.file, only });
      return [];
    }
    this.#capabilities.push(...added.capabilities.map((capability) => ({ ...capability, only })));
    return added.gaps;
  }

  /** What computed code rests on: it may also read files that are bundled with the app. */
  #restOf(code: string): string {
    const resources = resourcesRead(this.#project);
    return resources === "" ? code : wordsOf(code, resources);
  }

  /** Whether the app has a function of that name: then its definition tells what it does. */
  #isOwn(): boolean {
    return this.#mentions.some(({ file }) =>
      file.items.functions.some(({ name, owner }) => name === ADD && owner === null),
    );
  }
}

function computed(at: Place, rests: string): Gap {
  const message = `${code(ADD)} is called with a capability that is computed, so what it grants is not known. Write it in a file, and add it with \`include_str!\`.`;
  return gapAt(at, { kind: "dynamic", rests: wordsOf(ADD, rests), message });
}

function putTogether(at: Place, name: string, rests: string): Gap {
  const message = `A macro puts a name together here that may be ${code(name)}, so what is called with what is not known. Write the name out.`;
  return gapAt(at, { kind: "dynamic", rests: wordsOf("pasted", rests), message });
}
