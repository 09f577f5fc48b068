import { code } from "../../domain/sentence.ts";
import { asString, itemsOf, member, stringsOf, type Value } from "../../formats/value.ts";
import { below, command, commandsIn, program, type Start, variablesIn } from "./start.ts";

const LISTS_OF_SERVERS = ["mcpServers", "servers", "mcp", "mcp_servers", "context_servers"];

/** Servers that agents start, or ask for tools. */
export function servers(value: Value): Start[] {
  const all = LISTS_OF_SERVERS.flatMap((name) => {
    const list = member(value, name);
    return list?.kind === "object" ? [...list.entries] : [];
  });
  return all.flatMap(([name, { value: server }]): Start[] => {
    const by = `the MCP server ${code(name)}`;
    return [
      ...startOf(server, by),
      ...variablesIn(by, member(server, "env") ?? member(server, "environment")),
    ];
  });
}

function startOf(server: Value, by: string): Start[] {
  const line = member(server, "command");
  const args = [line, server].flatMap((each) => stringsOf(member(each, "args"))).map((each) => each.value);
  if (line?.kind === "array") return commandsIn(by, line);
  const first = asString(line) ?? asString(member(line, "path"));
  if (line !== undefined && first !== undefined) return program(by, line.at, [first, ...args]);
  return ["url", "httpUrl", "serverUrl"].flatMap((name): Start[] => {
    const url = member(server, name);
    return url?.kind === "string" ? [{ by, says: `a server at ${url.value}`, at: url.at }] : [];
  });
}

/** Commands that agents start at events: `hooks`, however deep. */
export function hooks(value: Value): Start[] {
  const found = member(value, "hooks");
  return found === undefined
    ? []
    : below(found, new Set(["command", "bash"])).map((text) => command("a hook of the coding agent", text));
}

/** Settings of an agent that are commands: who gives it keys, and what it shows. */
const HELPERS = ["apiKeyHelper", "awsAuthRefresh", "awsCredentialExport", "otelHeadersHelper"];

/** Entries by which an agent asks nobody before it runs anything. */
const ANYTHING = /^(?:\*|Bash(?:\((?:\*|:\*|\*:\*)?\))?)$/;

/** Commands and rights that settings of an agent give it, and where it gets its answers from. */
export function rights(value: Value): Start[] {
  const by = "the coding agent";
  const helpers = [
    ...HELPERS.map((name) => member(value, name)),
    member(member(value, "statusLine"), "command"),
  ];
  const permissions = member(value, "permissions");
  const mode = member(permissions, "defaultMode");
  const grave = [
    ...itemsOf(member(permissions, "allow")).filter((each) => ANYTHING.test(asString(each) ?? "")),
    ...(asString(mode) === "bypassPermissions" && mode !== undefined ? [mode] : []),
  ];
  const env = member(value, "env");
  const places = env?.kind === "object" ? [...env.entries].filter(([name]) => /_BASE_URL$/.test(name)) : [];
  const all = member(value, "enableAllProjectMcpServers");
  const markets = member(value, "extraKnownMarketplaces");
  const known = markets?.kind === "object" ? [...markets.entries] : [];
  return [
    ...helpers.flatMap((each) => (each?.kind === "string" ? [command(by, each)] : [])),
    ...grave.map(
      (each): Start => ({ by, says: `anything, by ${asString(each)}`, at: each.at, isGrave: true }),
    ),
    ...variablesIn(by, env),
    ...places.map(
      ([name, { value: said }]): Start => ({
        by,
        says: `${name}: ${asString(said)}`,
        at: said.at,
        isGrave: true,
      }),
    ),
    ...(all?.kind === "boolean" && all.value
      ? [{ by, says: "all servers of the repository", at: all.at }]
      : []),
    ...known.map(([name, { key }]): Start => ({ by, says: `plugins of ${name}`, at: key })),
  ];
}

/** What an agent's machine in a cloud, or an editor in one, runs first. */
export function environment(value: Value): Start[] {
  const names = new Set(["install", "start", "init", "before", "command", "prebuild"]);
  return below(value, names).map((text) => command("the environment", text));
}
