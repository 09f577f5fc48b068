import type { SourceFile } from "../../formats/value.ts";
import type { Project } from "../../tauri/project.ts";
import { rustOfApp } from "../../tauri/rust-files.ts";
import { BOUNDS } from "./flow/walk.ts";
import { declaredIn } from "./names.ts";
import { REGISTERING } from "./registrations.ts";

/** Names that nearly every file mentions, so that they lead from any file to any other. A type is also mentioned by its own. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  "new default from into fmt main run clone drop next eq hash deref tests test get set init start build name id value".split(
    " ",
  ),
);

/**
 * The files of an app's code in which a command may do something else than before: those that changed, and those that
 * mention what one of them declares, up to as many steps as calls are followed. What other commands do is the same on both
 * sides. Empty where no code changed.
 */
export function touchedRust(base: Project | null, head: Project): ReadonlySet<string> {
  const ofHead = known.get(head.files) ?? new WeakMap<Project["files"], Map<string, ReadonlySet<string>>>();
  known.set(head.files, ofHead);
  const ofBoth = ofHead.get(base?.files ?? NO_FILES) ?? new Map<string, ReadonlySet<string>>();
  ofHead.set(base?.files ?? NO_FILES, ofBoth);
  const apps = JSON.stringify([base?.location.root, head.location.root]);
  const touched = ofBoth.get(apps) ?? touchedBetween(base, head);
  ofBoth.set(apps, touched);
  return touched;
}

/** Loading the parser, reading base and reading head ask the same. All apps of a side share their files. */
const known = new WeakMap<Project["files"], WeakMap<Project["files"], Map<string, ReadonlySet<string>>>>();

const NO_FILES: Project["files"] = new Map();

function touchedBetween(base: Project | null, head: Project): ReadonlySet<string> {
  const [before, after] = [base === null ? [] : filesOf(base), filesOf(head)];
  const changed = differing(before, after);
  const touched = new Set(changed.map(({ path }) => path));
  if (touched.size === 0) return touched;
  const left = new Set([...before, ...after].filter(({ path }) => !touched.has(path)));
  let names = new Set(changed.flatMap((file) => [...declaredIn(file), ...registeredIn(file)]));
  for (let step = 0; step <= BOUNDS.calls.head && names.size > 0; step += 1) {
    const mentions = mentioning(names);
    const reached = [...left].filter(({ text }) => mentions(text));
    for (const file of reached) {
      left.delete(file);
      touched.add(file.path);
    }
    names = new Set(reached.flatMap((file) => [...declaredIn(file)]));
  }
  return touched;
}

function filesOf(project: Project): readonly SourceFile[] {
  return rustOfApp(project).files.map(({ file }) => file);
}

/** Files of either side that the other hasn't at the same path. */
function differing(before: readonly SourceFile[], after: readonly SourceFile[]): SourceFile[] {
  const nameOf = ({ path, id }: SourceFile) => `${id} ${path}`;
  const [there, here] = [new Set(before.map(nameOf)), new Set(after.map(nameOf))];
  return [
    ...before.filter((file) => !here.has(nameOf(file))),
    ...after.filter((file) => !there.has(nameOf(file))),
  ];
}

/** What a file may register, word by word: the functions may stand in files that didn't change. */
function registeredIn({ text }: SourceFile): string[] {
  const lists = [...REGISTERING].flatMap((name) => {
    const at = text.indexOf(`${name}!`);
    return at < 0 ? [] : [text.slice(at, at + LONGEST_LIST)];
  });
  return lists.flatMap(
    (list) => list.slice(0, list.search(/[\])}]\s*[),;.]/) >>> 0).match(/\b\w+\b(?=\s*(?:,|\]|$))/gm) ?? [],
  );
}

const LONGEST_LIST = 100_000;

/** How many names one pattern looks for. */
const AT_ONCE = 500;

function mentioning(names: ReadonlySet<string>): (text: string) => boolean {
  const looked = [...names].filter((name) => name.length > 2 && !EVERYWHERE.has(name)).sort();
  const patterns: RegExp[] = [];
  for (let at = 0; at < looked.length; at += AT_ONCE)
    patterns.push(new RegExp(`\\b(?:${looked.slice(at, at + AT_ONCE).join("|")})\\b`));
  return (text) => patterns.some((pattern) => pattern.test(text));
}
