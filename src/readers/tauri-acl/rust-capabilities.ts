import { type Gap, gapAt } from "../../domain/gap.ts";
import type { Place } from "../../domain/place.ts";
import { code } from "../../domain/sentence.ts";
import { parseJson } from "../../formats/json.ts";
import { placesIn } from "../../formats/lines.ts";
import {
  argumentsIn,
  callsOf,
  type Literal,
  literalOf,
  literalsOf,
  type Range,
  type RustCall,
  type RustSource,
  rustSource,
} from "../../formats/rust-calls.ts";
import { parseToml } from "../../formats/toml.ts";
import type { SourceFile } from "../../formats/value.ts";
import { folderOf, joined, type Project } from "../../tauri/project.ts";
import { isRustOfApp } from "../../tauri/rust-files.ts";
import { type Capability, readCapabilityFile } from "./capabilities.ts";
import { builtCapability } from "./capability-builder.ts";

/** A file that Rust code takes for a capability, and the line that names it. */
export type NamedFile = Readonly<{ path: string | null; name: string; at: Place }>;

/** What the app's Rust code adds to its capabilities, whatever the configuration lists. */
export type RustCapabilities = Readonly<{
  /** Files that the build puts into the app. */
  atBuild: readonly NamedFile[];
  /** Files and capabilities that the running app adds. */
  atRunTime: readonly NamedFile[];
  capabilities: readonly Capability[];
  gaps: readonly Gap[];
}>;

/** Finds what `generate_context!(capabilities = […])` and `add_capability(…)` add. Nothing of it is run. */
export function rustCapabilities(project: Project): RustCapabilities {
  const { root } = project.location;
  const found = [...project.files.values()]
    .filter(({ path }) => isRustOfApp(path, root))
    .map((file) => new RustFile(file, root).read());
  return {
    atBuild: found.flatMap(({ atBuild }) => atBuild),
    atRunTime: found.flatMap(({ atRunTime }) => atRunTime),
    capabilities: found.flatMap(({ capabilities }) => capabilities),
    gaps: found.flatMap(({ gaps }) => gaps),
  };
}

/** More calls in one file than any app has; what is beyond is as good as computed. */
const MOST_CALLS = 200;

class RustFile {
  readonly #file: SourceFile;
  readonly #root: string;
  readonly #source: RustSource;
  readonly #place: ReturnType<typeof placesIn>;
  readonly #atBuild: NamedFile[] = [];
  readonly #atRunTime: NamedFile[] = [];
  readonly #capabilities: Capability[] = [];
  readonly #gaps: Gap[] = [];

  constructor(file: SourceFile, root: string) {
    this.#file = file;
    this.#root = root;
    this.#source = rustSource(file);
    this.#place = placesIn(file);
  }

  read(): RustCapabilities {
    for (const call of callsOf(this.#source, "(?:generate_context|tauri_build_context)")) this.#context(call);
    const added = callsOf(this.#source, "add_capability");
    for (const { index } of this.#source.code.matchAll(/(?<!\bfn\s{1,9})\badd_capability\b(?!\s*\()/g)) {
      // Handed on as a value, it is called where nobody sees with what.
      this.#computed({ name: "add_capability", at: index, inside: { start: index, end: index } });
      break;
    }
    for (const call of added.slice(0, MOST_CALLS)) this.#added(call);
    for (const call of added.slice(MOST_CALLS, MOST_CALLS + 1)) this.#computed(call);
    return {
      atBuild: this.#atBuild,
      atRunTime: this.#atRunTime,
      capabilities: this.#capabilities,
      gaps: this.#gaps,
    };
  }

  /** `generate_context!(capabilities = ["a.json"])`: the macro takes nothing but literals. */
  #context({ inside }: RustCall): void {
    for (const argument of argumentsIn(this.#source, inside)) {
      const text = this.#source.code.slice(argument.start, argument.end);
      const named = /^capabilities\s*=\s*/.exec(text);
      if (named === null) continue;
      const list = { start: argument.start + named[0].length, end: argument.end };
      for (const literal of literalsOf(this.#source, list) ?? [])
        this.#atBuild.push(this.#named(literal, this.#root));
    }
  }

  #added(call: RustCall): void {
    const [argument] = argumentsIn(this.#source, call.inside);
    if (argument === undefined || this.#isDefinition(call)) return;
    const included = this.#insideOf(argument, "include_str");
    const literal = literalOf(this.#source, included ?? argument);
    if (literal !== undefined) {
      if (included !== undefined) this.#atRunTime.push(this.#named(literal, folderOf(this.#file.path)));
      else this.#written(literal);
      return;
    }
    const [made] = callsOf(this.#source, "CapabilityBuilder::new", argument);
    const built = made && builtCapability(this.#source, made, this.#place);
    if (built !== undefined) this.#capabilities.push(built);
    else this.#computed(call);
  }

  /** `fn add_capability(&self, …)` declares, and calls nothing. */
  #isDefinition({ at }: RustCall): boolean {
    return /\bfn\s+$/.test(this.#source.code.slice(Math.max(0, at - 40), at));
  }

  #insideOf(argument: Range, macro: string): Range | undefined {
    const [call] = callsOf(this.#source, macro, argument);
    return call && argumentsIn(this.#source, call.inside)[0];
  }

  #named({ value, start, end }: Literal, folder: string): NamedFile {
    return { path: joined(folder, value), name: value, at: this.#place(start, end) };
  }

  /** A capability in the source itself: JSON, or else TOML. It is parsed where it stands, so that its lines are those of the file. */
  #written({ value, start, end }: Literal): void {
    const at = this.#place(start, end);
    const file = { ...this.#file, text: "\n".repeat(at.line - 1) + value };
    const json = parseJson(file, "json");
    const parsed = json.ok ? json : parseToml(file);
    if (!parsed.ok) {
      const message = `The capability that this line adds can't be read: ${parsed.message}`;
      this.#gaps.push(gapAt(at, "unparsed", message));
      return;
    }
    const read = readCapabilityFile(parsed.value);
    this.#capabilities.push(...read.capabilities);
    this.#gaps.push(...read.gaps);
  }

  /** What it adds may depend on any other file, so that it blocks even where this one is as it was. */
  #computed({ at, inside }: RustCall): void {
    const message = `${code("add_capability")} is called with a capability that is computed, so what it grants is not known. Write it in a file, and add it with \`include_str!\`.`;
    this.#gaps.push(gapAt(this.#place(at, inside.start), "dynamic", message));
  }
}
