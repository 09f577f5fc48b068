import {
  COMMAND_POWERS,
  type CommandChange,
  type CommandFlow,
  type CommandGrant,
  type ExposedChange,
  type ExposedCommand,
  RULE_OF_POWER,
  type UncheckedChange,
  type UncheckedRule,
} from "../../domain/rust-command.ts";
import type { Comparison } from "../comparison.ts";
import { extentOf } from "./extent.ts";
import { pairedCommands } from "./pairs.ts";
import { commandWitness, exposedWitness } from "./witness.ts";

/**
 * Compares what the app's own commands do with what pages hand them. More is a power over something of the page's choice that
 * the same command did not give: which parameter gives it, by which function and in which file, doesn't matter.
 */
export const commandComparison: Comparison<CommandGrant, CommandChange> = {
  domain: "commands",

  compare(base, head) {
    const before = pairedCommands(base ?? [], head);
    const unchecked = head.flatMap((grant) => uncheckedIn(before.get(grant), grant, base === null));
    const told = new Set(unchecked.map(({ command }) => command));
    const left = pairedCommands(head, base ?? []);
    return {
      changes: [
        ...unchecked,
        ...exposed(before, head, told, base === null),
        ...(base ?? []).flatMap((grant) =>
          uncheckedIn(left.get(grant), asFarAs(grant), false).map(
            (change): UncheckedChange => ({ ...change, direction: "narrowed" }),
          ),
        ),
      ],
      gaps: [],
    };
  },

  allows(grants, change) {
    const own = grants.filter(({ command }) => command === change.witness.command);
    if (change.rule === "commands/exposed") {
      const names = Object.keys(change.witness.payload);
      return own.some(({ inputs }) => names.every((name) => inputs.some((input) => input.name === name)));
    }
    const { power } = change.flow;
    return own.some(({ flows }) => flows.some((flow) => flow.power === power && flow.checks.length === 0));
  },

  extentOf,
};

/** What is followed at head is followed at base too, and base is followed further. */
const CALLS_AT_HEAD = 3;

function asFarAs(grant: CommandGrant): CommandGrant {
  return { ...grant, flows: grant.flows.filter(({ steps }) => steps <= CALLS_AT_HEAD) };
}

function uncheckedIn(
  before: CommandGrant | undefined,
  grant: CommandGrant,
  appIsNew: boolean,
): UncheckedChange[] {
  const had = new Set((before?.flows ?? []).filter(isUnchecked).map(({ power }) => power));
  const news = grant.flows.filter((flow) => isUnchecked(flow) && !had.has(flow.power)).toSorted(byWorst);
  const lostOf = ({ power }: CommandFlow): string[] => [
    ...new Set((before?.flows ?? []).filter((flow) => flow.power === power).flatMap(({ checks }) => checks)),
  ];
  const byRule = Map.groupBy(news, (flow) =>
    lostOf(flow).length > 0 ? "commands/check-removed" : RULE_OF_POWER[flow.power],
  );
  return [...byRule].map(([rule, [flow, ...also]]) => changeOf(rule, grant, flow as CommandFlow, also));

  function changeOf(
    rule: UncheckedRule | "commands/check-removed",
    { door, command, callers }: CommandGrant,
    flow: CommandFlow,
    also: readonly CommandFlow[],
  ): UncheckedChange {
    const powers = [...new Set([flow, ...also].map(({ power }) => power))];
    return {
      domain: "commands",
      direction: "widened",
      rule,
      door,
      command,
      callers,
      appIsNew,
      isNew: before === undefined,
      flow,
      also,
      lost: lostOf(flow),
      at: flow.at,
      witness: commandWitness(grant, flow),
      identity: JSON.stringify([rule, command, powers]),
    };
  }
}

function isUnchecked({ checks }: CommandFlow): boolean {
  return checks.length === 0;
}

/** The worst first, then what is nearest to the command, then as the code has it. */
function byWorst(a: CommandFlow, b: CommandFlow): number {
  return (
    COMMAND_POWERS.indexOf(a.power) - COMMAND_POWERS.indexOf(b.power) ||
    a.steps - b.steps ||
    a.at.line - b.at.line
  );
}

/** All commands that are new or newly take a text, in one: most are what an app is made of. */
function exposed(
  before: ReadonlyMap<CommandGrant, CommandGrant>,
  head: readonly CommandGrant[],
  told: ReadonlySet<string>,
  appIsNew: boolean,
): ExposedChange[] {
  const commands = head.flatMap((grant): ExposedCommand[] => {
    // What else code answers takes what it takes.
    if (grant.door !== "command") return [];
    const known = before.get(grant);
    const names = new Set(known?.inputs.map(({ name }) => name));
    const inputs = grant.inputs.filter(
      ({ name, isText }) => known === undefined || (isText && !names.has(name)),
    );
    if (told.has(grant.command) || (known !== undefined && inputs.length === 0)) return [];
    const { command, at } = grant;
    return [
      {
        command,
        isNew: known === undefined,
        inputs,
        checked: grant.flows.filter((flow) => !isUnchecked(flow)),
        at,
      },
    ];
  });
  const [first] = commands;
  if (first === undefined) return [];
  const callers = head.find(({ command }) => command === first.command)?.callers ?? "own-pages";
  return [
    {
      domain: "commands",
      direction: "widened",
      rule: "commands/exposed",
      commands,
      callers,
      appIsNew,
      at: first.at,
      witness: exposedWitness(first),
      identity: JSON.stringify([
        "commands/exposed",
        commands.map(({ command, inputs }) => [command, inputs.map(({ name }) => name)]),
      ]),
    },
  ];
}
