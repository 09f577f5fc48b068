import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { topOf } from "../../domain/place.ts";
import { wholeOf } from "../../formats/rust/source.ts";
import { spanOf, writtenOf } from "../../formats/rust/stretch.ts";
import type { SourceFile } from "../../formats/value.ts";
import { joined } from "../../tauri/paths.ts";
import type { Project } from "../../tauri/project.ts";
import { restOn } from "../../tauri/rust/code-of-app.ts";
import { type MentioningFile, readCode } from "../../tauri/rust/mentions.ts";
import { contentsNamed } from "../../tauri/rust/named-contents.ts";
import { type AppRust, walkFrom } from "../../tauri/rust/walk.ts";
import type { NamedFile } from "./added-capability.ts";
import { otherScripts } from "./build-crates.ts";
import { followMain } from "./build-flow.ts";
import { declaresNothing, seemingly } from "./build-guess.ts";
import { type BuildMentions, buildMentions } from "./build-mentions.ts";
import { type BuildNames, buildNames } from "./build-names.ts";
import { stepsBeside } from "./build-steps.ts";
import type { AttributesValue, PluginValue } from "./build-values.ts";
import { windowsRights } from "./build-windows.ts";
import { isAppPermissionFile } from "./files.ts";
import type { DeclaredMember } from "./manifest.ts";
import { otherConfiguration } from "./other-configuration.ts";

/** What the app's `build.rs` says about permissions. It is never run. */
export type BuildScriptRead = Readonly<{
  /** `Attributes::capabilities_path_pattern("…")`: the place of capabilities, instead of `./capabilities`. */
  capabilitiesPattern: string | undefined;
  /** `CodegenContext::capability("…")`: files that are capabilities, whatever the configuration lists. */
  capabilityFiles: readonly NamedFile[];
  app: Readonly<{ commands: readonly DeclaredMember[]; permissionsPattern: string | undefined }>;
  plugins: ReadonlyMap<string, InlinedPlugin>;
  gaps: readonly Gap[];
}>;

/** A plugin that the app declares inside itself: its commands, and its default if the script gives one. */
export type InlinedPlugin = Readonly<{
  commands: readonly DeclaredMember[];
  default: readonly DeclaredMember[] | undefined;
  permissionsPattern: string | undefined;
}>;

export const NO_SCRIPT: BuildScriptRead = {
  capabilitiesPattern: undefined,
  capabilityFiles: [],
  app: { commands: [], permissionsPattern: undefined },
  plugins: new Map(),
  gaps: [],
};

const read = new WeakMap<Project, BuildScriptRead>();

/**
 * Reads what a build script passes to tauri-build. If its only call can be followed from `fn main`, that is the result. If not,
 * and if it may declare something, one gap covers all declarations. What it seems to declare is read all the same, so that it can
 * be compared with base's.
 */
export function readBuildScript(project: Project, file: SourceFile): BuildScriptRead {
  const known = read.get(project);
  if (known !== undefined) return known;
  const result = new ScriptReader(project, file).read();
  read.set(project, result);
  return result;
}

class ScriptReader {
  readonly #project: Project;
  readonly #file: MentioningFile;
  readonly #others: readonly AppRust[];
  readonly #names: BuildNames;
  readonly #mentions: BuildMentions;

  constructor(project: Project, file: SourceFile) {
    const crate = { folder: project.location.root, manifest: project.manifest };
    this.#project = project;
    this.#file = readCode({ file, crate: crate.folder, requires: [] });
    this.#others = walkFrom(project, crate, file.path).files.filter((each) => each.file.path !== file.path);
    this.#names = buildNames(project, this.#file.items);
    this.#mentions = buildMentions(this.#file, this.#names);
  }

  read(): BuildScriptRead {
    const declared = this.#declared();
    const files = [this.#file, ...this.#others.map((rust) => readCode(rust))];
    return {
      ...declared,
      gaps: [
        ...declared.gaps,
        ...files.flatMap((file) => windowsRights(this.#project, file)),
        ...[...files, ...otherScripts(this.#project)].flatMap((file) => stepsBeside(this.#project, file)),
      ],
    };
  }

  #declared(): BuildScriptRead {
    const { calls, values, declaring } = this.#mentions;
    const [call, ...more] = calls;
    const isElsewhere = this.#others.some(({ file }) =>
      /tauri_build|AppManifest|InlinedPlugin/.test(file.text),
    );
    const isOne = call !== undefined && more.length === 0 && values.length === 0 && !isElsewhere;
    const followed = isOne ? followMain(this.#file, this.#names, call, declaring) : null;
    if (followed !== null) return this.#said(followed);
    const isSilent =
      declaring.length === 0 && !isElsewhere && values.length === 0 && this.#saysNothing(calls);
    if (isSilent) return NO_SCRIPT;
    const guessed = this.#said(seemingly(this.#file, this.#names, declaring));
    return { ...guessed, gaps: [...guessed.gaps, this.#notFollowed(call ?? values[0] ?? declaring[0])] };
  }

  /** Whether the arguments of every call declare nothing, so that it doesn't matter which call runs. */
  #saysNothing(calls: readonly number[]): boolean {
    const { location, files } = this.#project;
    // Without a call, permission files of the app don't count.
    const isHarmless = ![...files.keys()].some((path) => isAppPermissionFile(path, location));
    return (
      calls.length > 0 && isHarmless && calls.every((call) => declaresNothing(this.#file, this.#names, call))
    );
  }

  #said({ capabilitiesPattern, configuration, app, plugins, context }: AttributesValue): BuildScriptRead {
    const { root } = this.#project.location;
    const files = (context?.capabilities ?? []).map(({ name, at }) => ({
      name,
      path: joined(root, name),
      at,
    }));
    const configurations = [configuration, context?.configuration ?? null];
    return {
      capabilitiesPattern,
      capabilityFiles: files,
      app: { commands: app.commands, permissionsPattern: app.permissionsPattern },
      plugins: new Map([...plugins].map(([name, plugin]) => [name, inlined(plugin)])),
      gaps: configurations.flatMap((given) => otherConfiguration(this.#project, root, given)),
    };
  }

  #notFollowed(index: number | undefined): Gap {
    const { source, placeOf } = this.#file;
    const at =
      index === undefined ? topOf(source.file.path) : placeOf(spanOf(source, { from: index, to: index + 1 }));
    const why =
      index === undefined
        ? "never runs tauri-build, as far as can be told"
        : "runs tauri-build in a form that isn't followed";
    const message = `The build script ${why}, so what it declares of commands, permissions and capabilities is not known. Call \`tauri_build::try_build\` once, at the top of \`main\`, with attributes that are written out.`;
    return gapAt(at, { kind: "dynamic", rests: this.#identity(), message });
  }

  /** An identity of all tokens of the script and its modules, and of the files that its texts name. */
  #identity(): string {
    const sources = [this.#file, ...this.#others.map((rust) => readCode(rust))];
    const named = sources.flatMap(({ source, rust }) =>
      source.tokens.flatMap(({ kind, text }) =>
        kind === "text" ? contentsNamed(this.#project, rust, text) : [],
      ),
    );
    for (const { path } of named) restOn(this.#project, path);
    const written = sources.map(({ source }) => writtenOf(source, wholeOf(source)));
    return wordsOf(
      "build script",
      written,
      named.map(({ identity }) => identity),
    );
  }
}

/** Tauri makes a default only if the plugin has commands. */
function inlined({ commands, default: given, permissionsPattern }: PluginValue): InlinedPlugin {
  const every = commands.map(({ name, at }) => ({ name: `allow-${name.replaceAll("_", "-")}`, at }));
  return {
    commands,
    permissionsPattern,
    default: commands.length === 0 ? undefined : given === null ? every : given,
  };
}
