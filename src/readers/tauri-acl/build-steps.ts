import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import { code } from "../../domain/sentence.ts";
import { expressionIn, pathAt } from "../../formats/rust/expression.ts";
import { textOf, textsOf } from "../../formats/rust/literals.ts";
import { argumentsAt, spanOf } from "../../formats/rust/stretch.ts";
import { isKeyword, isMark, isOpen } from "../../formats/rust/token.ts";
import type { Project } from "../../tauri/project.ts";
import { isImport } from "../../tauri/rust/calls.ts";
import { allCodeOf, codeIndexOf, restOn } from "../../tauri/rust/code-of-app.ts";
import type { MentioningFile } from "../../tauri/rust/mentions.ts";
import { contentsNamed } from "../../tauri/rust/named-contents.ts";
import { sliceOf } from "../../tauri/rust/slice.ts";
import { statementsAbout } from "../../tauri/rust/statements.ts";
import { contentOfCrate, knownCrates } from "./build-crates.ts";
import { decides, scriptPath } from "./build-paths.ts";
import { DECIDING, isOnlyFlushed, printedAt } from "./build-prints.ts";

/** How many steps of one script are listed one by one, and how many writes are followed to their paths. */
const MOST_STEPS = 20;
const MOST_WRITES = 100;

/**
 * Gaps for what a build script does besides running tauri-build, if that may change what Tauri's build reads: variables, the
 * folder where it starts, files that it reads, and programs and crates that we don't follow. Tried with tauri-build 2.7.4:
 * `TAURI_CONFIG` counts if the script sets it, and if it tells cargo to pass it to rustc.
 */
export function stepsBeside(project: Project, file: MentioningFile): Gap[] {
  const steps = new StepReader(project, file).read();
  return steps.slice(0, MOST_STEPS + 1).map(({ index, what, crate }, position) => {
    const { start, end } = spanOf(file.source, { from: index, to: index + 1 });
    const rests =
      position === MOST_STEPS
        ? allCodeOf(project)
        : wordsOf(
            isOfApp(project, file)
              ? statementsAbout(file, index).map((part) => sliceOf(project, file.rust.file.path, part))
              : contentOfScript(project, file),
            contentOfCrate(project, file, crate),
          );
    const message = `The build script ${what}, which may change what Tauri's build reads; it is never run here. Look at what it does to the configuration, to capabilities and to permissions.`;
    return gapAt(file.placeOf({ start, end }), { kind: "dynamic", rests: wordsOf("step", rests), message });
  });
}

/** Whether code is in the app's index. Code of a crate that doesn't know Tauri isn't. */
function isOfApp(project: Project, { rust }: MentioningFile): boolean {
  return codeIndexOf(project).index.file(rust.file.path) !== undefined;
}

/** What another crate's script depends on: everything in that crate's folder, and files that its texts name elsewhere. */
function contentOfScript(project: Project, { rust }: MentioningFile): readonly string[] {
  const texts = new Set(rust.file.text.match(/(?<=")[^"\\\n]{1,4096}(?=")/g));
  const named = [...texts].flatMap((text) => contentsNamed(project, rust, text));
  for (const path of [rust.crate, ...named.map((each) => each.path)]) restOn(project, path);
  return [project.contents.at(rust.crate), ...named.map(({ identity }) => identity)];
}

/** A step, and the crate whose code does it, by its name in the script. */
type Step = Readonly<{ index: number; what: string; crate?: string }>;

/** Calls that write, with the positions of the paths that they change. */
const WRITES: Readonly<Record<string, readonly number[]>> = {
  "File::create": [0],
  "File::create_new": [0],
  "File::from_raw_fd": [],
  "File::from_raw_handle": [],
  "File::options": [],
  "OpenOptions::default": [],
  "OpenOptions::new": [],
  "fs::copy": [1],
  "fs::hard_link": [1],
  "fs::remove_dir_all": [0],
  "fs::remove_file": [0],
  "fs::rename": [0, 1],
  "fs::soft_link": [1],
  "fs::symlink": [1],
  "fs::symlink_dir": [1],
  "fs::symlink_file": [1],
  "fs::write": [0],
};

const SURROUNDINGS: Readonly<Record<string, string>> = {
  remove_var: "changes an environment variable",
  set_current_dir: "goes to another folder",
  set_var: "sets an environment variable",
};

/** Programs that only print information, with the first arguments for which that holds; null for any. */
const TELLING: ReadonlyMap<string, ReadonlySet<string> | null> = new Map([
  ["date", null],
  [
    "git",
    new Set([
      "describe",
      "log",
      "ls-files",
      "rev-list",
      "rev-parse",
      "show",
      "status",
      "symbolic-ref",
      "tag",
    ]),
  ],
  ["hostname", null],
  ["rustc", new Set(["--print", "--version", "-V", "-vV"])],
  ["uname", null],
]);

class StepReader {
  readonly #project: Project;
  readonly #file: MentioningFile;
  readonly #own: ReadonlySet<string>;
  readonly #crates: ReadonlySet<string>;
  readonly #aliases: ReadonlyMap<string, readonly string[]>;
  /** How many writes were followed to their paths. */
  #followed = 0;

  constructor(project: Project, file: MentioningFile) {
    const { functions, modules, types, owners } = file.items;
    this.#project = project;
    this.#file = file;
    this.#crates = knownCrates(project, file.rust.crate);
    this.#aliases = aliasesIn(file);
    this.#own = new Set([...types, ...[...functions, ...modules, ...owners].map(({ name }) => name)]);
  }

  /** Steps beyond the bound are one step. */
  read(): Step[] {
    const steps: Step[] = [];
    for (const index of this.#file.source.tokens.keys()) {
      if (steps.length > MOST_STEPS) break;
      steps.push(...this.#stepAt(index));
    }
    return steps;
  }

  #stepAt(index: number): Step[] {
    const { tokens } = this.#file.source;
    const isPart = isMark(tokens[index - 1], "::") || isMark(tokens[index - 1], ".");
    if (tokens[index]?.kind !== "word" || isPart || isKeyword(tokens[index - 1], "fn")) return [];
    if (isKeyword(tokens[index], "extern")) return this.#extern(index);
    const isMacro = isMark(tokens[index + 1], "!");
    const isUsed = isMacro || isMark(tokens[index + 1], "::") || isOpen(tokens[index + 1], "(");
    if ((!isUsed && !this.#isHandedOn(index)) || isImport(tokens, index) || this.#isInAttribute(index))
      return [];
    if (isMacro) return this.#macro(index);
    const path = pathAt(tokens, index, tokens.length);
    if (path === null) return [];
    const all = this.#wholePaths(path.names);
    const what = all.map((whole) => this.#call(whole, path.next)).find((each) => each !== undefined);
    if (what !== undefined) return [{ index, what }];
    const [whole = []] = all;
    return this.#foreign(whole).map((step) => ({ ...step, index }));
  }

  /** `extern "C" { … }`: functions of the machine's libraries, such as `system`. */
  #extern(index: number): Step[] {
    const { tokens } = this.#file.source;
    const open = tokens[index + 1]?.kind === "text" ? index + 2 : index + 1;
    return isOpen(tokens[open], "{") ? [{ index, what: "calls code that is not Rust" }] : [];
  }

  /** Whether an imported function that writes is passed on: `let put = write;`. */
  #isHandedOn(index: number): boolean {
    const name = this.#file.source.tokens[index]?.text;
    const imported = this.#file.items.imports.find(({ as }) => as === name);
    return imported !== undefined && Object.hasOwn(WRITES, imported.path.slice(-2).join("::"));
  }

  #isInAttribute(index: number): boolean {
    const { tokens } = this.#file.source;
    return this.#file.groupsAt(index).some(({ open }) => isMark(tokens[open - 1], "#"));
  }

  #macro(index: number): Step[] {
    const name = this.#file.source.tokens[index]?.text ?? "";
    const what = /^(?:global_)?asm$/.test(name)
      ? "holds code that is not Rust"
      : printedAt(this.#file, index);
    if (what !== undefined) return [{ index, what }];
    const imported = this.#own.has(name) ? undefined : this.#file.items.imports.find(({ as }) => as === name);
    return imported === undefined ? [] : this.#foreign(imported.path).map((step) => ({ ...step, index }));
  }

  #call(path: readonly string[], open: number): string | undefined {
    const { source } = this.#file;
    const [name = "", of = ""] = [path.at(-1), path.at(-2)];
    if (of === "env" && Object.hasOwn(SURROUNDINGS, name))
      return this.#isOfNoBuild(name, open) ? undefined : SURROUNDINGS[name];
    if (name === "stdout" && isOpen(source.tokens[open], "("))
      return isOnlyFlushed(this.#file, open + 2) ? undefined : "writes lines that cargo reads";
    if (of === "Command" && name === "new") return this.#isTelling(open) ? undefined : "runs a program";
    const positions = Object.hasOwn(WRITES, `${of}::${name}`) ? WRITES[`${of}::${name}`] : undefined;
    if (positions === undefined) return undefined;
    this.#followed += 1;
    if (this.#followed > MOST_WRITES) return "changes files";
    const given = isOpen(source.tokens[open], "(") ? argumentsAt(source, open) : [];
    const isElsewhere =
      positions.length > 0 &&
      positions.every((position) => {
        const part = given[position];
        const expression = part && expressionIn(source, part);
        const found = expression && scriptPath(this.#project, { expression, file: this.#file, index: open });
        return found !== undefined && !decides(this.#project, this.#file.rust.crate, found);
      });
    return isElsewhere ? undefined : "changes files";
  }

  /** Whether neither cargo nor Tauri reads a variable: `set_var("LANG", "C")`. */
  #isOfNoBuild(name: string, open: number): boolean {
    const { source } = this.#file;
    const [first] = isOpen(source.tokens[open], "(") ? argumentsAt(source, open) : [];
    const variable = first && textOf(expressionIn(source, first))?.value;
    return (
      name !== "set_current_dir" &&
      variable !== undefined &&
      !/^CARGO/.test(variable) &&
      !DECIDING.test(variable)
    );
  }

  /** Whether a program only prints information: `Command::new("git").args(["rev-parse", "HEAD"])`. */
  #isTelling(open: number): boolean {
    const { source } = this.#file;
    const { tokens } = source;
    const [program] = argumentsAt(source, open).map((part) => textOf(expressionIn(source, part))?.value);
    if (program === undefined || !TELLING.has(program)) return false;
    const words = TELLING.get(program) ?? null;
    const [dot, method, next] = [1, 2, 3].map((step) => (tokens[open]?.partner ?? open) + step);
    const isGiven = isMark(tokens[dot ?? -1], ".") && /^args?$/.test(tokens[method ?? -1]?.text ?? "");
    const [first] = isGiven ? argumentsAt(source, next ?? -1) : [];
    const expression = first && expressionIn(source, first);
    const word = textOf(expression)?.value ?? textsOf(expression)?.[0]?.value ?? "";
    return words === null || words.has(word);
  }

  /** A step for a crate that may write files, as far as we know. */
  #foreign([first = "", ...rest]: readonly string[]): Omit<Step, "index">[] {
    const isKnown =
      rest.length === 0 || /^[A-Z]/.test(first) || this.#own.has(first) || this.#crates.has(first);
    return isKnown ? [] : [{ what: `uses the crate ${code(first)}`, crate: first }];
  }

  /** All full paths that a path may mean: its first name may be an import, an alias, or come from a glob import. */
  #wholePaths([first = "", ...rest]: readonly string[]): (readonly string[])[] {
    const { imports } = this.#file.items;
    const named = this.#aliases.get(first);
    if (named === undefined && this.#own.has(first)) return [[first, ...rest]];
    const path = [...(named ?? [first]), ...rest];
    const imported = imports.find(({ as }) => as === path[0]);
    if (imported !== undefined) return [[...imported.path, ...path.slice(1)]];
    if (named !== undefined) return [path];
    const globs = imports.filter(({ as }) => as === "*");
    return [[first, ...rest], ...globs.map(({ path }) => [...path, first, ...rest])];
  }
}

/** Type aliases by name: `type C = std::process::Command;`. One that leads to itself is left out. */
function aliasesIn({ source: { tokens } }: MentioningFile): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [at, token] of tokens.entries()) {
    const name = tokens[at + 1];
    if (!isKeyword(token, "type") || name?.kind !== "word" || !isMark(tokens[at + 2], "=")) continue;
    const [first = "", ...rest] = pathAt(tokens, at + 3, tokens.length)?.names ?? [];
    if (first !== name.text) found.set(name.text, [...(found.get(first) ?? [first]), ...rest]);
  }
  return found;
}
