import { wordsOf } from "../../domain/gap.ts";
import { asString, pick, type SourceFile } from "../../formats/value.ts";
import { inFolder, withAncestors } from "../paths.ts";
import type { Project } from "../project.ts";
import { contentsNamed, type NamedContent } from "./named-contents.ts";
import { parsedCode } from "./parsed-code.ts";
import { buildScriptTarget } from "./targets.ts";
import { walkFrom } from "./walk.ts";

/** What decides a setting that code reads from its build: an identity that two revisions can share, and the paths. */
export type Settings = Readonly<{ identity: string; paths: readonly string[] }>;

/** What cargo's settings, the build script and commands of builds say of a variable or condition of this name. */
export function settingsOf(project: Project, name: string, also: RegExp | null = null): Settings {
  const { location, contents } = project;
  const folders = withAncestors(location.root).map((folder) => inFolder(folder, ".cargo"));
  const paths = [...folders, ...scriptsOf(project)];
  const said = linesAbout(project, name, also);
  return {
    identity: wordsOf(
      "settings",
      paths.map((path) => contents.at(path)),
      said,
      ...packageKey(project, name),
    ),
    paths,
  };
}

/** Cargo sets `CARGO_PKG_DESCRIPTION` and such from the manifest. A version is no path, and every release changes it. */
function packageKey({ manifest }: Project, name: string): string[] {
  const [, key] = /^CARGO_PKG_(?!VERSION)(\w+)$/.exec(name) ?? [];
  return key === undefined ? [] : [asString(pick(manifest, "package", key.toLowerCase())) ?? ""];
}

function scriptsOf(project: Project): string[] {
  const { location, manifest, contents } = project;
  const script = buildScriptTarget(manifest, location.root)?.path ?? null;
  if (script === null || !contents.isFile(script)) return [];
  return [...walkFrom(project, { folder: location.root, manifest }, script).named];
}

/** What the texts of the build script lead to: the code that it generates may come from there. */
export function readByScripts(project: Project): readonly NamedContent[] {
  const known = namedByScripts.get(project) ?? contentsOfScripts(project);
  namedByScripts.set(project, known);
  return known;
}

const namedByScripts = new WeakMap<Project, readonly NamedContent[]>();

function contentsOfScripts(project: Project): NamedContent[] {
  return scriptsOf(project).flatMap((path) => {
    const file = project.files.get(path);
    if (file === undefined) return [];
    const rust = { file, crate: project.location.root, requires: [] };
    const texts = parsedCode(file).source.tokens.filter(({ kind }) => kind === "text");
    return texts.flatMap(({ text }) => contentsNamed(project, rust, text));
  });
}

/** Files that tell a build nothing. */
const SILENT = /\.(?:rs|lock|md|html?|css|svg|vue|svelte)$|(?:^|\/)(?:package-lock\.json|pnpm-lock\.yaml)$/;

/** Code of pages uses many names, and sets nothing for a build. Code in folders of scripts may. */
const OF_PAGES = /^(?!(?:.*\/)?(?:scripts?|ci|\.ci|tools|bin|build|hack|\.github)\/).*\.[cm]?[jt]sx?$/;

/** Manifests and configurations have keys of the same names, and set no variable. */
const OF_NO_ENVIRONMENT = /(?:^|\/)(?:Cargo|Tauri[^/]*)\.toml$|\.conf\.json5?$/;

type Line = Readonly<{ path: string; text: string }>;

/** How often variables lead to other variables. Beyond it, every line counts. */
const MOST_ROUNDS = 50;

/** The lines that name something, and those that set variables and outputs used in them, and so on. */
function linesAbout({ files }: Project, name: string, also: RegExp | null): string[] {
  const lines = linesIn.get(files) ?? saidTo([...files.values()]);
  linesIn.set(files, lines);
  const word = wordIn(name);
  const isAbout = ({ text }: Line) => word.test(text) || also?.test(text) === true;
  const found = new Set(lines.filter(isAbout));
  let latest: readonly Line[] = [...found];
  for (let round = 0; latest.length > 0; round += 1) {
    const leads = leadsOf(latest);
    const isNext = (line: Line) =>
      !found.has(line) && (round >= MOST_ROUNDS || setsOne(line, leads, round > 0));
    latest = leads.size === 0 ? [] : lines.filter(isNext);
    for (const line of latest) found.add(line);
  }
  return [...new Set([...found].map(({ text }) => text))].sort();
}

/** All builds of one side have the same files. */
const linesIn = new WeakMap<Project["files"], readonly Line[]>();

function saidTo(files: readonly SourceFile[]): Line[] {
  return files.flatMap(({ path, text }) => {
    if (SILENT.test(path) || OF_PAGES.test(path)) return [];
    const lines = text.split("\n").map((line) => ({ path, text: line.trim() }));
    // In a script or a workflow such a line may be part of a text that a command takes.
    return path.endsWith(".toml") ? lines.filter((line) => !line.text.startsWith("#")) : lines;
  });
}

/** Contexts that every workflow has. Nothing in the repository sets what they hold, but for the inputs of a run by hand. */
const GIVEN_TO_RUNS: ReadonlySet<string> = new Set("github job runner secrets strategy".split(" "));

/** Variables and outputs by their names, and the files that use them: in such a file any line with the name counts. */
type Leads = ReadonlyMap<string, ReadonlySet<string>>;

/** What lines use as `$NAME`, `${NAME}`, `$(NAME)`, `%NAME%`, `!NAME!` or `${{ env.NAME }}`. */
function leadsOf(lines: readonly Line[]): Leads {
  const leads = new Map<string, Set<string>>();
  for (const { path, text } of lines)
    for (const [, expression, variable] of text.matchAll(
      /\$\{\{\s*([A-Za-z_][\w.-]*)|(?:\$(?:\{|\((?=\w+\)))?(?:env:)?|[%!](?=\w+[%!:]))([A-Za-z_]\w*)/g,
    )) {
      const [context = "", ...members] = (expression ?? "").split(".");
      const isGiven = GIVEN_TO_RUNS.has(context) && !/^github\.event\.inputs\./.test(expression ?? "");
      const name = variable ?? members.at(-1) ?? context;
      if (isGiven || name === "") continue;
      leads.set(name, (leads.get(name) ?? new Set()).add(path));
    }
  return leads;
}

/** A word, and what may follow where it is set: `A=`, `A: `, `"A": `, `A := `, `A<<END`, `setOutput("a", …)`. */
const SET = /([A-Za-z_][\w-]*)(?=(["']?\s*(?:[:?+]?=|:|<<|,))?)/g;

/** A variable that is used at once may be set in its file by any line with its name; one behind others only by what sets. */
function setsOne({ path, text }: Line, leads: Leads, isBehind: boolean): boolean {
  const isSilent = OF_NO_ENVIRONMENT.test(path);
  for (const [, word = "", sign = ""] of text.matchAll(SET)) {
    const users = leads.get(word);
    if (users === undefined) continue;
    if (users.has(path) && (!isBehind || sign !== "" || /\bread\b/.test(text))) return true;
    // The keys of a package.json set nothing, but its scripts may.
    const isKey = path.endsWith("package.json") && !sign.includes("=");
    if (sign !== "" && !isSilent && !isKey) return true;
  }
  return false;
}

function wordIn(name: string): RegExp {
  return new RegExp(`(?<![\\w-])${name.replace(/\W/g, ".")}(?![\\w-])`);
}
