import type { CommandPower } from "../../../domain/rust-command.ts";

/** A call that does something with an argument of the page's choice. Arguments count from 0, the receiver not among them. */
export type Sink = Readonly<{ power: CommandPower; argument: number }>;

type Row = readonly [power: CommandPower, argument: number, names: string];

/** Functions, by the last two segments of their path. */
const FUNCTIONS: readonly Row[] = [
  [
    "read-files",
    0,
    "fs::read fs::read_to_string fs::read_dir fs::read_link File::open NamedFile::open image::open",
  ],
  ["read-files", 0, "ImageReader::open WalkDir::new WalkBuilder::new Reader::from_path Mmap::open fs::copy"],
  [
    "change-files",
    0,
    "fs::write fs::create_dir fs::create_dir_all fs::remove_file fs::remove_dir fs::remove_dir_all",
  ],
  [
    "change-files",
    0,
    "fs::rename fs::set_permissions File::create File::create_new trash::delete Writer::from_path",
  ],
  [
    "change-files",
    1,
    "fs::rename fs::copy fs::hard_link fs::symlink fs::soft_link fs::symlink_file fs::symlink_dir",
  ],
  ["change-files", 0, "Connection::open SqliteConnection::open remove_dir_all::remove_dir_all"],
  [
    "run",
    0,
    "Command::new open::that open::that_detached open::that_in_background open::with open::with_detached",
  ],
  [
    "run",
    0,
    "opener::open opener::open_browser tauri_plugin_opener::open_path tauri_plugin_opener::open_url",
  ],
  [
    "run",
    0,
    "webbrowser::open Library::new api::shell::open Command::new_sidecar CommandBuilder::new cmd::new",
  ],
  ["run", 1, "shell::open"],
  [
    "network",
    0,
    "reqwest::get blocking::get ureq::get ureq::post ureq::put ureq::delete ureq::patch ureq::head",
  ],
  [
    "network",
    0,
    "minreq::get minreq::post attohttpc::get attohttpc::post surf::get surf::post isahc::get ureq::request",
  ],
  [
    "network",
    0,
    "TcpStream::connect UnixStream::connect tokio_tungstenite::connect_async tungstenite::connect connect::connect_async",
  ],
  ["network", 0, "Request::get Request::post Request::put Request::delete Request::patch Request::head"],
  ["network", 0, "isahc::get_async isahc::post isahc::post_async"],
  ["network", 1, "Request::new ureq::request"],
  ["window", 0, "WebviewUrl::External WindowUrl::External WebviewUrl::CustomProtocol"],
  ["sql", 0, "sqlx::query sqlx::query_as sqlx::query_scalar sqlx::raw_sql diesel::sql_query dsl::sql_query"],
];

/** Methods that are sinks whatever they are called on. */
const METHODS: readonly Row[] = [
  ["run", 0, "open_path open_url sidecar new_sidecar"],
  ["script", 0, "eval eval_with_callback initialization_script"],
  ["window", 0, "navigate load_url"],
  ["network", 0, "connect_async"],
];

/** Methods that are sinks where what they are called on, as written, looks like this. */
const METHODS_ON: readonly (readonly [RegExp, ...Row])[] = [
  [/shell/i, "run", 0, "command open"],
  [/opener/i, "run", 0, "open"],
  [/OpenOptions|File::options|options/, "change-files", 0, "open"],
  [/updater/i, "update", 0, "endpoints pubkey"],
  [
    /\bconn(?:ection)?\b|\bdb\b|\btx\b|transaction|pool|sqlite/i,
    "sql",
    0,
    "execute execute_batch prepare prepare_cached query_row query query_map query_row_and_then",
  ],
  [/archive|zip|tar/i, "change-files", 0, "unpack unpack_in extract"],
  [/dialer|socket|endpoint/i, "network", 0, "connect"],
  [/Request::builder/, "network", 0, "uri"],
];

const VERBS = "get post put patch delete head";

/** Methods of a client of HTTP. `request` has the method before the address. */
const HTTP: ReadonlyMap<string, number> = new Map([
  ...VERBS.split(" ").map((verb) => [verb, 0] as const),
  ["request", 1],
]);

const CLIENT = /client|http|reqwest|\bagent\b|ureq/i;

const functions = indexed(FUNCTIONS);
const methods = indexed(METHODS);

function indexed(rows: readonly Row[]): ReadonlyMap<string, readonly Sink[]> {
  const found = new Map<string, Sink[]>();
  for (const [power, argument, names] of rows)
    for (const name of names.split(" ")) found.set(name, [...(found.get(name) ?? []), { power, argument }]);
  return found;
}

/** The sinks that a function is, by its whole path: `std::fs::read` and `tokio::fs::read` alike. */
export function sinksOfFunction(path: readonly string[]): readonly Sink[] {
  return functions.get(path.slice(-2).join("::")) ?? [];
}

/** The sinks that a method is, by what it is called on, as that is written. `isSent` tells that `send` follows. */
export function sinksOfMethod(name: string, receiver: string, isSent: boolean): readonly Sink[] {
  const always = methods.get(name) ?? [];
  const on = METHODS_ON.flatMap(([pattern, power, argument, names]): Sink[] =>
    names.split(" ").includes(name) && pattern.test(receiver) ? [{ power, argument }] : [],
  );
  const argument = HTTP.get(name);
  const isClient = argument !== undefined && (isSent || CLIENT.test(receiver));
  return [...always, ...on, ...(isClient ? [{ power: "network", argument } as const] : [])];
}

/** Programs that run or open what they are given. */
const RUNNERS =
  /^(?:.*[\\/])?(?:sh|bash|zsh|dash|fish|cmd|powershell|pwsh|osascript|python\d?|node|perl|ruby|wscript|cscript|rundll32|open|xdg-open|gio|start|env|sudo|pkexec|wsl)(?:\.exe)?$/i;

export function isRunner(program: string | null): boolean {
  return program !== null && RUNNERS.test(program);
}
