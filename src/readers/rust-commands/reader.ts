import { contentOf, type Gap, gapAt, gapIn, wordsOf } from "../../domain/gap.ts";
import type { Place } from "../../domain/place.ts";
import type { CommandFlow, CommandGrant } from "../../domain/rust-command.ts";
import { code } from "../../domain/sentence.ts";
import { OutOfWork, Work } from "../../domain/work.ts";
import { placesIn } from "../../formats/lines.ts";
import type { RustNode } from "../../formats/rust/tree.ts";
import type { Project } from "../../tauri/project.ts";
import { codeOf } from "../../tauri/rust/code-of-app.ts";
import { doorInWords } from "../../words/command-effect.ts";
import { opening } from "../../words/lists.ts";
import type { AppReader, ChangedRust } from "../reader.ts";
import { type AppCode, appCode } from "./app-code.ts";
import type { CodeFile, CodeFunction } from "./code-file.ts";
import { type RegisteredCommand, registeredCommands } from "./commands.ts";
import { conversionsOf } from "./conversions.ts";
import { type Door, doorsIn } from "./doors.ts";
import type { Lost, Reached } from "./flow/found.ts";
import { Walk } from "./flow/walk.ts";
import { type Parameter, parametersOf } from "./inputs.ts";
import { fieldOf, textOf } from "./nodes.ts";

/** What the app's own commands do with what pages hand them. Only commands that a change of code may alter are read. */
export const rustCommands: AppReader = {
  id: "rust-commands",
  scope: "app",
  layered: false,
  // Another reader declares the files of code.
  files: [],
  read: (project, rust) => (rust === undefined ? { grants: [], gaps: [] } : commandsOf(project, rust)),
};

/** Nodes that are looked at for the commands of one app: some hundred times what the largest real one takes. */
const MOST_STEPS = 4_000_000;

function commandsOf(
  project: Project,
  { parser, touched, side }: ChangedRust,
): { grants: CommandGrant[]; gaps: Gap[] } {
  const app = appCode(project, parser);
  const work = new Work(MOST_STEPS);
  const grants: CommandGrant[] = [];
  const gaps: Gap[] = [];
  const registered = registeredCommands(app).filter(
    ({ functions, registration }) =>
      functions.some(({ file }) => touched.has(file.file.path)) ||
      (functions.length === 0 && touched.has(registration.code.file.path)),
  );
  try {
    for (const command of registered) {
      const { grant, gaps: unknown } = commandOf(app, command, work, side);
      if (grant !== null) grants.push(grant);
      gaps.push(...unknown);
    }
    for (const each of doorsIn(app, touched)) {
      const { grant, gaps: unknown } = doorOf(app, each, work, side);
      grants.push(grant);
      gaps.push(...unknown);
    }
  } catch (error) {
    if (!(error instanceof OutOfWork)) throw error;
    gaps.push(outOfSteps(project));
  }
  return { grants, gaps: [...gaps, ...unreadFiles(app, touched)] };
}

function commandOf(
  app: AppCode,
  { name, functions, registration }: RegisteredCommand,
  work: Work,
  side: ChangedRust["side"],
): Readonly<{ grant: CommandGrant | null; gaps: readonly Gap[] }> {
  const [first] = functions;
  if (first === undefined) {
    const place = placeIn(registration.code, registration.node);
    return { grant: null, gaps: [notFound(name, place)] };
  }
  const walks = functions.map((each) => {
    const spend = () => {
      work.spend(1);
    };
    const walk = new Walk(app, spend, side);
    const parameters = parametersOf(app, each);
    walk.run(each, new Map(parameters.map(({ pattern, value }) => [pattern, value])));
    for (const { input, type } of parameters)
      for (const conversion of conversionsOf(app, each.file, type)) walk.convert(conversion, input.name);
    return { parameters, walk, function: each };
  });
  const grant: CommandGrant = {
    domain: "commands",
    kind: "command",
    door: "command",
    command: name,
    inputs: (walks[0]?.parameters ?? []).map(({ input }) => input),
    flows: walks.flatMap((each) => [...each.walk.reached.values()].map((reached) => flowOf(reached, each))),
    callers: "own-pages",
    at: placeIn(first.file, fieldOf(first.node, "name") ?? first.node),
  };
  return {
    grant,
    gaps: [
      ...walks.flatMap(({ walk }) => lostOf(grant, [...walk.lost.values()])),
      ...functions.flatMap(({ file, node }) => unreadIn(grant, file, node)),
    ],
  };
}

/** What code does with what it is told of an event, an address of a scheme or a link. */
function doorOf(
  app: AppCode,
  { kind, name, calls, callers }: Door,
  work: Work,
  side: ChangedRust["side"],
): Readonly<{ grant: CommandGrant; gaps: readonly Gap[] }> {
  const [first] = calls;
  const walks = calls.map((call) => {
    const spend = () => {
      work.spend(1);
    };
    const walk = new Walk(app, spend, side);
    walk.answer(call);
    return { walk, call };
  });
  const command = `${kind} ${name}`;
  const flows = walks.flatMap(({ walk, call }) =>
    [...walk.reached.values()].map((reached) => flowAt(reached, placeIn(call.code, call.handler))),
  );
  const at = placeIn(first.code, first.node);
  const grant: CommandGrant = {
    ...{ domain: "commands", kind: "command", door: kind, command, inputs: [], flows, callers, at },
  };
  const gaps = walks.flatMap(({ walk, call }) => [
    ...lostOf(grant, [...walk.lost.values()]),
    ...unreadIn(grant, call.code, call.handler),
  ]);
  return { grant, gaps };
}

function flowOf(
  reached: Reached,
  { parameters, function: own }: Readonly<{ parameters: readonly Parameter[]; function: CodeFunction }>,
): CommandFlow {
  const name = reached.source.replace(/[.[].*$/s, "");
  const pattern = parameters.find(({ input }) => input.name === name)?.pattern;
  return flowAt(reached, placeIn(own.file, pattern ?? own.node));
}

function flowAt(
  { source, sink, call, checks, steps, around, code: file, node }: Reached,
  parameterAt: Place,
): CommandFlow {
  const { power } = sink;
  return { input: source, power, call, checks, steps, around, at: placeIn(file, node), parameterAt };
}

function placeIn({ file }: CodeFile, { start, end }: RustNode): Place {
  return placesIn(file)(start, end);
}

/** One change may register many commands of a crate that isn't here. */
const CAUSE = "commands from elsewhere";

function notFound(name: string, at: Place): Gap {
  const message = `The app registers the command ${code(name)}, and no function of this repository is it: what it does with what pages hand it is not known.`;
  return gapAt(at, { kind: "not-followed", rests: wordsOf("command", name), message, cause: CAUSE });
}

/** As many as one command needs to be looked at by hand. */
const MOST_LOST = 3;

function lostOf(grant: CommandGrant, lost: readonly Lost[]): Gap[] {
  return lost.slice(0, MOST_LOST).map(({ what, code: file, node }) => {
    const message = `${opening(doorInWords(grant))} hands something of its input to ${code(what)}: what is done with it there was not followed.`;
    const rests = wordsOf("command", grant.command, what);
    return gapAt(placeIn(file, node), { kind: "not-followed", rests, message, blocking: false });
  });
}

function unreadIn(grant: CommandGrant, file: CodeFile, node: RustNode): Gap[] {
  const error = file.errors.find(({ start, end }) => node.start <= start && end <= node.end);
  if (error === undefined) return [];
  const message = `A part of ${doorInWords(grant)} can't be read as Rust: what it does with what pages hand it is not known.`;
  return [
    gapAt(placeIn(file, error), {
      kind: "unparsed",
      rests: wordsOf("command", textOf(file, node)),
      message,
    }),
  ];
}

function unreadFiles({ files, unread }: AppCode, touched: ReadonlySet<string>): Gap[] {
  return files.flatMap((file) => {
    const why = touched.has(file.path) ? unread.get(file.path) : undefined;
    if (why === undefined) return [];
    const message = `What commands do in this file was not read: ${why}.`;
    return [gapIn(file.path, { kind: "truncated", rests: contentOf(file), message })];
  });
}

function outOfSteps(project: Project): Gap {
  const message =
    "The app's commands are more code than one review follows, so what some of them do with what pages hand them is not known.";
  return gapIn(project.location.config, {
    kind: "truncated",
    rests: wordsOf("commands", codeOf(project)),
    message,
  });
}
