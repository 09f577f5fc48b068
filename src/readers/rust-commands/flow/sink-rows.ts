import type { CommandPower } from "../../../domain/rust-command.ts";

/** What is done with which argument, and the names of calls that do it. */
export type Row = readonly [power: CommandPower, argument: number, names: string];

/** Functions, by the last two segments of their path. */
export const FUNCTIONS: readonly Row[] = [
  [
    "read-files",
    0,
    "fs::read fs::read_to_string fs::read_dir fs::read_link File::open NamedFile::open image::open",
  ],
  ["read-files", 0, "ImageReader::open WalkDir::new WalkBuilder::new Reader::from_path Mmap::open fs::copy"],
  ["read-files", 0, "format::input avformat::input format::input_with_dictionary"],
  ["change-files", 0, "format::output avformat::output format::output_as"],
  ["read-files", 0, "glob::glob glob::glob_with libc::open libc::fopen libc::opendir dir::get_dir_content"],
  ["read-files", 0, "dir::copy dir::move_dir file::copy file::move_file"],
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
  ["change-files", 0, "SqlitePool::connect SqlitePool::connect_lazy SqliteConnectOptions::from_str"],
  ["change-files", 0, "dir::create dir::create_all dir::remove file::write_all file::remove libc::creat"],
  ["change-files", 0, "libc::unlink libc::rmdir libc::mkdir libc::rename trash::delete_all"],
  ["change-files", 0, "Database::create sled::open"],
  ["change-files", 1, "StoreBuilder::new"],
  ["change-files", 1, "dir::copy dir::move_dir file::copy file::move_file libc::rename"],
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
  ["run", 0, "Library::open open::commands duct::cmd Exec::cmd Exec::shell execute::shell execute::command"],
  ["run", 0, "env::set_var powershell_script::run run_script::run run_script::run_script run_script::spawn"],
  ["run", 1, "shell::open open::with open::with_detached"],
  ["run", 1, "tauri_plugin_opener::open_path tauri_plugin_opener::open_url"],
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
  ["network", 0, "isahc::get_async isahc::post isahc::post_async Proxy::all Proxy::http Proxy::https"],
  ["network", 0, "PgPool::connect MySqlPool::connect AnyPool::connect Database::connect"],
  ["network", 1, "Request::new ureq::request"],
  ["window", 0, "WebviewUrl::External WindowUrl::External WebviewUrl::CustomProtocol"],
  // An address as a path leads to its own server: Tauri joins it to the app's.
  ["window", 0, "WebviewUrl::App WindowUrl::App"],
  ["sql", 0, "sqlx::query sqlx::query_as sqlx::query_scalar sqlx::raw_sql diesel::sql_query dsl::sql_query"],
  ["sql", 0, "QueryBuilder::new QueryBuilder::with_arguments"],
];

/** Functions of any crate, by their name; some only where they belong to a type. */
export const FUNCTIONS_OF_ANY: readonly (readonly [RegExp, CommandPower, "any" | "type"])[] = [
  [/^(?:system|popen|exec[lv]\w{0,2}|posix_spawnp?|dlopen|sh_dangerous|WinExec)$/, "run", "any"],
  [/^(?:LoadLibrary|LoadPackagedLibrary|ShellExecute|CreateProcess)\w*$/, "run", "any"],
  [/^(?:remove_(?:file|dir|dir_all|items)|create_dir(?:_all)?|hard_link|symlink\w*)$/, "change-files", "any"],
  [/^(?:copy_(?:items|dir|dir_all|recursively)|move_(?:items|dir|file))$/, "change-files", "any"],
  [/^(?:extract(?:_to|_all|_archive)?|unpack|unzip|untar|decompress_file\w*)$/, "change-files", "any"],
  [/^(?:atomic_write|write_atomic|write_file|write_to_file)$/, "change-files", "any"],
  [/^(?:read_to_string|read_dir|read_file|read_file_to_\w+)$/, "read-files", "any"],
  [/^(?:open|open_file|open_path|from_path|from_file)$/, "read-files", "type"],
  [/^download(?:_file|_to|_url)?$/, "network", "any"],
];

/** Methods that are sinks whatever they are called on. */
export const METHODS: readonly Row[] = [
  ["run", 0, "open_path open_url sidecar new_sidecar load_extension"],
  ["run", 1, "open_path open_url"],
  ["script", 0, "eval eval_with_callback initialization_script initialization_script_for_all_frames"],
  ["script", 0, "append_invoke_initialization_script load_html with_html"],
  ["window", 0, "navigate load_url"],
  ["change-files", 0, "persist persist_noclobber"],
  ["network", 0, "connect_async"],
  ["network", 1, "send_to"],
  ["sql", 0, "execute_unprepared execute_batch"],
];

/** Methods that are sinks where what they are called on, by its type and as written, looks like this. */
export const METHODS_ON: readonly (readonly [RegExp, ...Row])[] = [
  [/shell/i, "run", 0, "command open"],
  [/opener/i, "run", 0, "open"],
  [/channel|session|ssh/i, "run", 0, "exec"],
  [/\blua\b/i, "run", 0, "load"],
  [/OpenOptions|File::options|options/, "change-files", 0, "open"],
  [/updater/i, "update", 0, "endpoints pubkey"],
  [
    /\bconn(?:ection)?\b|\bdb\b|\btx\b|transaction|pool|sqlite/i,
    "sql",
    0,
    "execute execute_batch prepare prepare_cached query_row query query_map query_row_and_then",
  ],
  [/QueryBuilder|Separated/, "sql", 0, "push push_unseparated"],
  [/archive|zip|tar/i, "change-files", 0, "unpack unpack_in extract"],
  [/image|\bimg\b|pixmap|canvas|workbook|document|\bpdf\b/i, "change-files", 0, "save save_as save_png"],
  [/\bapp(?:_handle)?\b|AppHandle/, "change-files", 0, "store store_builder"],
  [/ConnectOptions/, "change-files", 0, "filename"],
  [/\bFs\b|\bfs\(\)/, "read-files", 0, "read read_to_string"],
  [/\bFs\b|\bfs\(\)/, "change-files", 0, "write open"],
  [/dialer|socket|endpoint/i, "network", 0, "connect"],
  [/Request::builder/, "network", 0, "uri"],
  [/easy|curl/i, "network", 0, "url"],
];

/** Methods that do something with what they are called on. */
export const METHODS_OF_INPUT: ReadonlyMap<string, CommandPower> = new Map([
  ["read_dir", "read-files"],
  ["read_link", "read-files"],
]);

/** Methods of the app's handle and of plugins by the type that they give. */
export const GIVES: ReadonlyMap<string, string> = new Map([
  ["shell", "Shell"],
  ["opener", "Opener"],
  ["updater_builder", "UpdaterBuilder"],
  ["fs", "Fs"],
]);

const VERBS = "get post put patch delete head";

/** Methods of a client of HTTP. `request` has the method before the address. */
export const HTTP: ReadonlyMap<string, number> = new Map([
  ...VERBS.split(" ").map((verb) => [verb, 0] as const),
  ["request", 1],
]);

export const CLIENT = /client|http|reqwest|\bagent\b|ureq/i;
