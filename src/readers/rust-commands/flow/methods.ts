import type { RustNode } from "../../../formats/rust/tree.ts";
import { textOf } from "../nodes.ts";
import { ASKED, CANONICAL, type CheckName, checkInClosure, FILE_NAME, OTHER_PARTS, PARTS } from "./checks.ts";
import type { Env } from "./env.ts";
import { CHANGES, COMMON, HANDS_ON, SAME, SPLITS, TAKES_IN, TELLS_ONLY, UNWRAPS } from "./propagation.ts";
import { GIVES, METHODS_OF_INPUT } from "./sink-rows.ts";
import { announcesScript, isRunner, loadsMore, onlyShows, sinksOfMethod } from "./sinks.ts";
import { runsOfConversion } from "./unseen.ts";
import {
  EMPTY,
  type Facts,
  factsOf,
  isTainted,
  joined,
  NOTHING,
  partsOf,
  passed,
  together,
  type Value,
  valueWith,
} from "./value.ts";
import type { Walking } from "./walking.ts";

/** A call of a method: its name, and what it is called on and with. */
export type MethodCall = Readonly<{
  name: string;
  self: Value;
  /** What it is called on, as written. */
  written: string;
  given: readonly Value[];
  literals: readonly (string | null)[];
  /** The type that is asked for: `parse::<u32>`. */
  wanted: string;
  /** Whether the chain goes on to send a request. */
  isSent: boolean;
  at: RustNode;
}>;

export function ofMethod(walk: Walking, call: MethodCall, env: Env): Value {
  const { name, self, given, literals, at } = call;
  const own = ownMethods(walk, call, env);
  if (own.length > 0) return walk.follow(own, self, given, env, at);
  const sinks = sinksOfMethod(name, `${self.type ?? ""} ${call.written}`, call.isSent);
  if (sinks.length > 0) {
    walk.reach(sinks, name, given, env, at);
    if (MAKES_PROGRAM.has(name)) return valueWith({ type: "Command", literal: literals[0] ?? null });
    if (sinks.some(({ power }) => power !== "network")) return valueWith({ type: self.type });
    return valueWith({ type: "Request" });
  }
  runsOfConversion(walk, name, self, call.wanted, env, at);
  const power = METHODS_OF_INPUT.get(name);
  if (power !== undefined) walk.reach([{ power, argument: 0 }], name, [self], env, at);
  if (self.type === "Command") return ofCommand(walk, call, env);
  const looked = checked(call, env);
  if (looked !== undefined) return looked;
  return passedOn(walk, call, env);
}

/** Methods of the app's own types: by the type, where it is known; else by a name that few have. */
function ownMethods(walk: Walking, { name, self, given }: MethodCall, env: Env) {
  if (!given.some(isTainted) && !isTainted(self)) return [];
  const named = walk.app.functions(name).filter(({ owner }) => owner !== null);
  const type = self.type === "Self" ? env.frame.owner : self.type;
  const typed = named.filter(({ owner }) => owner === type);
  if (typed.length > 0 || COMMON.has(name)) return typed;
  const isForeign = type !== null && walk.app.types(type).length === 0;
  return isForeign && !named.some(({ owner }) => owner === null) ? namedByTraits(named) : named;
}

/** A trait of the app's own may give a method to a type of others. */
function namedByTraits<F extends Readonly<{ owner: string | null }>>(named: readonly F[]): readonly F[] {
  return named.filter(({ owner }) => owner?.endsWith("Ext"));
}

const MAKES_PROGRAM: ReadonlySet<string> = new Set(["command", "sidecar"]);

const TAKES_ARGUMENTS: ReadonlySet<string> = new Set(["arg", "args", "raw_arg"]);

/**
 * A program that is being put together: what it is given counts where it runs or opens what it is given. One that isn't known is
 * a shell if a script is announced to it.
 */
function ofCommand(walk: Walking, call: MethodCall, env: Env): Value {
  const { name, self, given, literals, at } = call;
  const program = self.literal;
  if (name === "env" && loadsMore(literals[0] ?? null))
    walk.reach([{ power: "run", argument: 1 }], `env ${literals[0]}`, given, env, at);
  if (name === "env") walk.reach([{ power: "run", argument: 0 }], "env", given, env, at);
  if (!TAKES_ARGUMENTS.has(name)) return self;
  const words = wordsIn(call, env);
  const shows = words.find((word) => onlyShows(program, word));
  if (shows !== undefined) return { ...self, literal: `${program} ${shows}` };
  const isShell = program === null && words.some(announcesScript);
  if (isShell || isRunner(program))
    walk.reach([{ power: "run", argument: 0 }], `${program ?? "a shell"} …`, given, env, at);
  return isShell ? { ...self, literal: "sh" } : self;
}

/** The literal words among arguments, also those in a list, or before what a text is made of: `/select,{path}`. */
function wordsIn({ name, at }: MethodCall, { frame }: Env): readonly string[] {
  const text = textOf(frame.code, at);
  const given = text.slice(text.lastIndexOf(`${name}(`));
  return given.match(/"[^"\\\n]{0,300}"/g)?.map((each) => each.slice(1, -1)) ?? [];
}

/** What a method tells of an input, where it is one that people check with. */
function checked({ name, self, given, literals, written, at }: MethodCall, env: Env): Value | undefined {
  const [first = EMPTY] = given;
  const { code } = env.frame;
  if (isTainted(self)) {
    if (name === "starts_with" && !isTainted(first))
      return valueWith({ whenTrue: beginning(self, literals[0] ?? null, AS_TEXT.test(written)) });
    if (name === "strip_prefix" && !isTainted(first))
      return valueWith({
        from: self.from,
        whenTrue: beginning(self, literals[0] ?? null, AS_TEXT.test(written)),
      });
    if (name === "eq" || name === "eq_ignore_ascii_case")
      return valueWith({ whenTrue: isTainted(first) ? NOTHING : factsOf(self.from, "a comparison") });
    if (CANONICAL.has(name)) return { ...self, from: passed(self.from, "a canonical path") };
    if (FILE_NAME.has(name))
      return valueWith({
        from: passed(partsOf(self.from, name), "a file name alone"),
        part: name === "extension" ? "other" : null,
      });
    const isPart = Object.hasOwn(PARTS, name);
    const part = isPart ? PARTS[name] : OTHER_PARTS.has(name) ? "other" : undefined;
    if (part !== undefined && isPart) return { ...valueWith({ from: self.from }), part };
    if (part !== undefined && self.type === "Url") return { ...valueWith({ from: self.from }), part };
    const check = checkInClosure(textOf(code, at).slice(textOf(code, at).lastIndexOf(name)));
    if (check !== undefined && name === "any") return valueWith({ whenFalse: factsOf(self.from, check) });
    if (check !== undefined && name === "all") return valueWith({ whenTrue: factsOf(self.from, check) });
    return undefined;
  }
  if (name in ASKED && Object.hasOwn(ASKED, name) && given.some(isTainted)) {
    const check = ASKED[name] ?? "a closed list";
    return valueWith({ whenTrue: factsAbout(first, check) });
  }
  return undefined;
}

/** What is called on a path whose text is looked at. */
const AS_TEXT = /\b(?:to_string_lossy|to_str|to_string|display|into_string)\b|\b(?:str|text|string|\w+_str)$/;

function factsAbout({ from, part }: Value, check: CheckName): Facts {
  if (part === "other") return NOTHING;
  if (part === "host") return factsOf(from, "its host");
  if (part === "scheme") return factsOf(from, "its scheme");
  return factsOf(from, check);
}

/**
 * What is known of what begins with a text: a canonical path stays in a folder, and an address at a server. Everything begins
 * with nothing and every path with its root; and as a text, `/notes-of-others` begins with `/notes`.
 */
function beginning({ from }: Value, literal: string | null, isText: boolean): Facts {
  if (literal !== null && /^\w+:\/\/[^/]+\//.test(literal)) return factsOf(from, "its host");
  if (literal !== null && /^\w+:(?:\/\/)?$/.test(literal)) return factsOf(from, "its scheme");
  if (literal !== null && (/^(?:[A-Za-z]:)?[\\/]{0,4}$/.test(literal) || (isText && !/[\\/]$/.test(literal))))
    return NOTHING;
  const canonical = [...from].filter(([, checks]) => checks.has("a canonical path"));
  return factsOf(new Map(canonical), "its folder");
}

/** Types that a text is read as, of which only harmless ones come out. */
const HARMLESS = /^(?:[iuf](?:8|16|32|64|128|size)|bool|char|Uuid|uuid::Uuid|IpAddr|(?:std::net::)?IpAddr)$/;

/** What any other method yields. */
function passedOn(walk: Walking, call: MethodCall, env: Env): Value {
  const { name, self, given, wanted, at } = call;
  if (UNWRAPS.has(name)) {
    if (self.says === "no") env.ended = true;
    env.learn(self.whenTrue);
    return { ...self, whenTrue: NOTHING, whenFalse: NOTHING, says: null };
  }
  if (name === "is_ok" || name === "is_some")
    return valueWith({ whenTrue: self.whenTrue, whenFalse: self.whenFalse });
  if (name === "is_err" || name === "is_none")
    return valueWith({ whenTrue: self.whenFalse, whenFalse: self.whenTrue });
  const handed = HANDS_ON.has(name) ? given.map((each) => handedTo(walk, name, self, each, at, env)) : [];
  if (name === "filter") return { ...self, from: withMarks(self.from, handed[0]?.whenTrue ?? NOTHING) };
  const [asked = EMPTY] = handed;
  if (name === "any" || name === "is_some_and" || name === "is_ok_and")
    return valueWith({ whenTrue: together(name === "any" ? NOTHING : self.whenTrue, asked.whenTrue) });
  // What is found is one for which the closure says yes.
  if (name === "find" || name === "position")
    return valueWith({
      from: name === "find" ? self.from : NOTHING,
      whenTrue: asked.whenTrue,
      type: name === "find" ? self.type : null,
    });
  if (isTainted(self) && SPLITS.has(name))
    return valueWith({ from: joined([{ ...self, from: partsOf(self.from, "split") }, ...given]) });
  if (SAME.has(name)) return { ...self, says: self.says };
  if (TELLS_ONLY.has(name)) return EMPTY;
  if (name === "parse" && HARMLESS.test(wanted))
    return valueWith({ whenTrue: factsOf(self.from, "its number") });
  if (name === "parse") return valueWith({ from: joined([self, ...given]), type: wanted || null });
  const results = [...handed, ...given.filter(({ closure }) => closure === null)];
  if (
    name === "map" ||
    name === "and_then" ||
    name === "then" ||
    name === "filter_map" ||
    name === "flat_map"
  )
    return {
      ...valueWith({ from: joined(handed) }),
      fields: handed[0]?.fields ?? null,
      others: handed[0]?.others ?? null,
      part: handed[0]?.part ?? null,
      whenTrue: together(self.whenTrue, handed[0]?.whenTrue ?? NOTHING),
    };
  if (isTainted(self))
    return valueWith({
      from: joined([self, ...results]),
      whenTrue: self.whenTrue,
      part: self.part,
      type: self.type,
    });
  // What a closure yields that sees an input: `cell.get_or_init(|| path)`.
  const yielded = given.flatMap(({ closure }) => (closure === null ? [] : [walk.apply(closure, [], env)]));
  if (yielded.some(isTainted)) return valueWith({ from: joined(yielded) });
  return TAKES_IN.has(name)
    ? valueWith({ from: joined([self, ...results]), type: self.type })
    : valueWith({ type: typeAfter(name, self) });
}

/** `Client::builder().timeout(…)` stays what it is. */
function typeAfter(name: string, { type }: Value): string | null {
  return GIVES.get(name) ?? (COMMON.has(name) ? null : type);
}

/** What a closure or a function makes of what the method is called on. */
function handedTo(walk: Walking, name: string, self: Value, given: Value, at: RustNode, env: Env): Value {
  const content: Value = { ...self, whenTrue: NOTHING, whenFalse: NOTHING, says: null };
  const inside = name === "then" ? env.fork(self.whenTrue) : env;
  const arguments_ = name.includes("fold") ? [EMPTY, content] : [content];
  if (given.closure !== null) return walk.apply(given.closure, arguments_, inside);
  return given.path !== null && isTainted(self) ? walk.call(given, arguments_, at, inside) : given;
}

function withMarks(from: Facts, facts: Facts): Facts {
  return new Map([...from].map(([source, checks]) => [source, checks.union(facts.get(source) ?? new Set())]));
}

/** Whether a method changes what it is called on, which then holds its arguments too. */
export function changes(name: string): boolean {
  return CHANGES.has(name);
}
