/**
 * Small changes of a command `act(value)` that base has and that does nothing with what it is handed, and what has to come of
 * each: a rule, or silence. Beside most attacks stands a neighbour that looks alike and is harmless.
 */
export type CommandAttack = Readonly<{
  name: string;
  code: string;
  /** What base has in place of the harmless command. */
  base?: string;
  expect:
    | "commands/unchecked-path"
    | "commands/unchecked-url"
    | "commands/unchecked-program"
    | "commands/check-removed"
    | "silent";
}>;

const RESULT = "-> Result<(), String>";
export const DONE = ".map(|_| ()).map_err(|error| error.to_string())";

export const HARMLESS = act(`let _ = value.len(); Ok(())`);

function act(body: string, before = "", parameters = "value: String"): string {
  return `${before}\n#[tauri::command]\nfn act(${parameters}) ${RESULT} {\n    ${body}\n}`;
}

type Expected = CommandAttack["expect"];

export function attack(
  expect: Expected,
  name: string,
  body: string,
  before = "",
  parameters?: string,
): CommandAttack {
  return { name, code: act(body, before, parameters), expect };
}

export const PATH = "commands/unchecked-path";
export const URL = "commands/unchecked-url";
export const PROGRAM = "commands/unchecked-program";
const REMOVED = "commands/check-removed";

const PATHS: readonly CommandAttack[] = [
  attack(PATH, "writes", `std::fs::write(&value, "x")${DONE}`),
  attack(
    "silent",
    "writes what it is handed to a file of its own",
    `std::fs::write("/tmp/x", &value)${DONE}`,
  ),
  attack(PATH, "removes a file", `std::fs::remove_file(value)${DONE}`),
  attack(PATH, "removes a folder", `std::fs::remove_dir_all(value)${DONE}`),
  attack(PATH, "moves to it", `std::fs::rename("/tmp/x", value)${DONE}`),
  attack(PATH, "copies from it", `std::fs::copy(value, "/tmp/x")${DONE}`),
  attack(PATH, "lists a folder", `std::fs::read_dir(value)${DONE}`),
  attack(PATH, "makes a link", `std::os::unix::fs::symlink("/tmp/x", value)${DONE}`),
  attack(PATH, "opens a database", `rusqlite::Connection::open(value)${DONE}`),
  attack(PATH, "walks a folder", `for each in walkdir::WalkDir::new(value) { let _ = each; } Ok(())`),
  attack(PATH, "unpacks an archive to it", `archive.unpack(value)${DONE}`),
  attack(
    "silent",
    "uses its last part alone",
    `let name = std::path::Path::new(&value).file_name().ok_or("none")?; std::fs::write(std::path::Path::new("/notes").join(name), "x")${DONE}`,
  ),
  attack(
    "silent",
    "refuses parent folders",
    `let file = std::path::Path::new(&value); if file.components().any(|part| matches!(part, std::path::Component::ParentDir)) { return Err("no".into()); } std::fs::write(std::path::Path::new("/notes").join(file), "x")${DONE}`,
  ),
  attack(
    "silent",
    "refuses parent folders one by one",
    `let file = std::path::Path::new(&value); for part in file.components() { if part == std::path::Component::ParentDir { return Err("no".into()); } } std::fs::write(file, "x")${DONE}`,
  ),
  attack(
    "silent",
    "resolves it and stays in a folder",
    `let file = std::fs::canonicalize(&value)${DONE.replace(".map(|_| ())", "")}?; if !file.starts_with("/notes") { return Err("no".into()); } std::fs::write(file, "x")${DONE}`,
  ),
  attack(
    "silent",
    "lets another function check it",
    `check(&value)?; std::fs::write(&value, "x")${DONE}`,
    `fn check(path: &str) ${RESULT} { let file = std::fs::canonicalize(path).map_err(|_| "none")?; if !file.starts_with("/notes") { return Err("no".into()); } Ok(()) }`,
  ),
  attack(
    "silent",
    "lets another function say yes or no",
    `if !inside(&value) { return Err("no".into()); } std::fs::write(&value, "x")${DONE}`,
    `fn inside(path: &str) -> bool { let Ok(file) = std::fs::canonicalize(path) else { return false }; file.starts_with("/notes") }`,
  ),
  attack(
    "silent",
    "asks the scope",
    `if !app.fs_scope().is_allowed(&value) { return Err("no".into()); } std::fs::write(&value, "x")${DONE}`,
    "",
    "app: tauri::AppHandle, value: String",
  ),
  attack(
    "silent",
    "takes a number",
    `std::fs::write(format!("/notes/{value}"), "x")${DONE}`,
    "",
    "value: u32",
  ),
  attack(
    "silent",
    "reads it as a number",
    `let id: u32 = value.parse().map_err(|_| "no number")?; std::fs::write(format!("/notes/{id}"), "x")${DONE}`,
  ),
  attack(
    "silent",
    "takes one of a few",
    `let name = match kind { Kind::A => "a", Kind::B => "b" }; std::fs::write(name, "x")${DONE}`,
    "#[derive(serde::Deserialize)] enum Kind { A, B }",
    "kind: Kind",
  ),
  attack(
    "silent",
    "looks it up in a map of its own",
    `let file = files.lock().unwrap().get(&value).cloned().ok_or("none")?; std::fs::write(file, "x")${DONE}`,
    "",
    "files: tauri::State<'_, Files>, value: String",
  ),
  attack(
    "silent",
    "has a function of this name",
    `write(&value, "x"); Ok(())`,
    'fn write(shown: &str, more: &str) { println!("{shown}{more}"); }',
  ),
];

const URLS: readonly CommandAttack[] = [
  attack(URL, "asks a server", `reqwest::blocking::get(value)${DONE}`),
  attack(URL, "asks with a client", `reqwest::blocking::Client::new().post(&value).body("x").send()${DONE}`),
  attack(
    URL,
    "asks with a method of its choice",
    `let client = reqwest::blocking::Client::new(); client.request(reqwest::Method::GET, value).send()${DONE}`,
  ),
  attack(URL, "asks with another crate", `ureq::get(&value).call()${DONE}`),
  attack(URL, "connects to a host", `std::net::TcpStream::connect(value)${DONE}`),
  attack(URL, "connects to a host and a port", `std::net::TcpStream::connect(format!("{value}:80"))${DONE}`),
  attack(
    URL,
    "puts it in the place of a host",
    `reqwest::blocking::get(format!("https://{value}/x"))${DONE}`,
  ),
  attack(
    URL,
    "begins with a name that ends elsewhere",
    `reqwest::blocking::get(format!("https://api.example.com{value}"))${DONE}`,
  ),
  attack(
    URL,
    "parses it and asks",
    `let url = url::Url::parse(&value).map_err(|_| "none")?; reqwest::blocking::get(url)${DONE}`,
  ),
  attack(
    URL,
    "shows it in a window that is there",
    `window.navigate(value.parse().unwrap())${DONE}`,
    "",
    "window: tauri::WebviewWindow, value: String",
  ),
  attack(
    "commands/unchecked-url",
    "asks it for updates",
    `app.updater_builder().endpoints(vec![value.parse().unwrap()])${DONE}`,
    "",
    "app: tauri::AppHandle, value: String",
  ),
  attack(
    "silent",
    "sends it to a server of its own",
    `reqwest::blocking::Client::new().post("https://api.example.com/x").body(value).send()${DONE}`,
  ),
  attack(
    "silent",
    "puts it into the path of an address",
    `reqwest::blocking::get(format!("https://api.example.com/{value}"))${DONE}`,
  ),
  attack(
    "silent",
    "adds it to an address",
    `reqwest::blocking::get("https://api.example.com/".to_string() + &value)${DONE}`,
  ),
  attack(
    "silent",
    "puts it behind the address that a client has",
    `let client = api_client(); client.get(&format!("/notes/{value}")).send()${DONE}`,
  ),
  attack(
    "silent",
    "puts it behind an address of its own",
    `let base = std::env::var("API").unwrap(); reqwest::blocking::get(format!("{base}/x/{value}"))${DONE}`,
  ),
  attack(
    "silent",
    "compares the scheme",
    `let url = url::Url::parse(&value).map_err(|_| "none")?; if url.scheme() != "https" { return Err("no".into()); } reqwest::blocking::get(url)${DONE}`,
  ),
  attack(
    "silent",
    "knows a list of hosts",
    `let url = url::Url::parse(&value).map_err(|_| "none")?; let host = url.host_str().unwrap_or(""); if !HOSTS.contains(&host) { return Err("no".into()); } reqwest::blocking::get(url)${DONE}`,
    'const HOSTS: [&str; 1] = ["a.example"];',
  ),
  attack(
    "silent",
    "matches the host",
    `let url = url::Url::parse(&value).map_err(|_| "none")?; match url.host_str() { Some("a.example") => reqwest::blocking::get(url)${DONE}, _ => Err("no".into()) }`,
  ),
];

const PROGRAMS: readonly CommandAttack[] = [
  attack(PROGRAM, "runs it", `std::process::Command::new(&value).spawn()${DONE}`),
  attack(PROGRAM, "runs it with tokio", `tokio::process::Command::new(value).spawn()${DONE}`),
  attack(
    PROGRAM,
    "hands it to a shell",
    `std::process::Command::new("sh").args(["-c", &value]).spawn()${DONE}`,
  ),
  attack(
    PROGRAM,
    "hands it to a shell of Windows",
    `std::process::Command::new("cmd").arg("/C").arg(&value).spawn()${DONE}`,
  ),
  attack(
    PROGRAM,
    "puts it into the line of a shell",
    `let line = format!("make {value}"); std::process::Command::new("/bin/bash").arg("-c").arg(line).spawn()${DONE}`,
  ),
  attack(
    PROGRAM,
    "chooses a shell by the platform",
    `let mut command = if cfg!(windows) { std::process::Command::new("cmd") } else { std::process::Command::new("sh") }; command.arg(&value); command.spawn()${DONE}`,
  ),
  attack(PROGRAM, "opens it", `open::that(value)${DONE}`),
  attack(
    PROGRAM,
    "opens it with the plugin",
    `app.opener().open_path(value, None::<&str>)${DONE}`,
    "",
    "app: tauri::AppHandle, value: String",
  ),
  attack(
    PROGRAM,
    "runs it with the plugin",
    `app.shell().command(value).spawn()${DONE}`,
    "",
    "app: tauri::AppHandle, value: String",
  ),
  attack(
    PROGRAM,
    "runs a program beside the app",
    `app.shell().sidecar(value)${DONE}`,
    "",
    "app: tauri::AppHandle, value: String",
  ),
  attack(PROGRAM, "loads a library", `unsafe { libloading::Library::new(value) }${DONE}`),
  attack(
    PROGRAM,
    "runs it as script",
    `window.eval(&value)${DONE}`,
    "",
    "window: tauri::WebviewWindow, value: String",
  ),
  attack(
    PROGRAM,
    "puts it into a script",
    `window.eval(&format!("show('{}')", value))${DONE}`,
    "",
    "window: tauri::WebviewWindow, value: String",
  ),
  attack(PROGRAM, "asks a database for it", `let db = open_db(); db.execute(&value, [])${DONE}`),
  attack(
    PROGRAM,
    "puts it into a query",
    `let conn = open_db(); conn.execute(&format!("DELETE FROM notes WHERE name = '{value}'"), [])${DONE}`,
  ),
  attack(
    "silent",
    "hands it to a query as a parameter",
    `let conn = open_db(); conn.execute("DELETE FROM notes WHERE name = ?1", [&value])${DONE}`,
  ),
  attack(
    "silent",
    "hands it to a program of its own",
    `std::process::Command::new("git").arg("log").arg(value).spawn()${DONE}`,
  ),
  attack(
    "silent",
    "chooses from a list",
    `let program = match value.as_str() { "a" => "git", "b" => "make", _ => return Err("no".into()) }; std::process::Command::new(program).spawn()${DONE}`,
  ),
  attack(
    "silent",
    "chooses by matches!",
    `if !matches!(value.as_str(), "git" | "make") { return Err("no".into()); } std::process::Command::new(value).spawn()${DONE}`,
  ),
  attack(
    "silent",
    "looks for it in a list",
    `if !TOOLS.contains(&value.as_str()) { return Err("no".into()); } std::process::Command::new(value).spawn()${DONE}`,
    'const TOOLS: [&str; 2] = ["git", "make"];',
  ),
  attack(
    "silent",
    "shows where it lies",
    `std::process::Command::new("open").arg("-R").arg(value).spawn()${DONE}`,
  ),
];

const FOLDER = `let file = std::fs::canonicalize(&value).map_err(|_| "none")?;`;
const CHECK = `if !file.starts_with("/notes") { return Err("no".into()); }`;
const READ = `std::fs::read_to_string(file)${DONE}`;
const CHECKED = act(`${FOLDER} ${CHECK} ${READ}`);

function without(name: string, body: string, before = "", base = CHECKED): CommandAttack {
  return { name, base, code: act(body, before), expect: REMOVED };
}

const REMOVALS: readonly CommandAttack[] = [
  without("takes the check away", `${FOLDER} ${READ}`),
  without("turns the check round", `${FOLDER} ${CHECK.replace("!", "")} ${READ}`),
  without("only prints", `${FOLDER} ${CHECK.replace('return Err("no".into())', 'println!("no")')} ${READ}`),
  without("checks what isn't resolved", `let file = std::path::Path::new(&value); ${CHECK} ${READ}`),
  without("checks too late", `${FOLDER} let text = std::fs::read_to_string(&file)${DONE}; ${CHECK} text`),
  without("checks only in some cases", `${FOLDER} if value.len() > 3 { ${CHECK} } ${READ}`),
  without(
    "looks for a word instead",
    `${FOLDER} if !value.contains("notes") { return Err("no".into()); } ${READ}`,
  ),
  without("checks in development", `${FOLDER} debug_assert!(file.starts_with("/notes")); ${READ}`),
  without("drops the answer", `${FOLDER} let _ = file.starts_with("/notes"); ${READ}`),
  without(
    "lets one more way through",
    `${FOLDER} if !file.starts_with("/notes") && value != "x" { return Err("no".into()); } ${READ}`,
  ),
  without(
    "reads before it asks a function",
    `let text = std::fs::read_to_string(&value)${DONE}; check(&value)?; text`,
    `fn check(path: &str) ${RESULT} { if path != "a" { return Err("no".into()); } Ok(()) }`,
    act(
      `check(&value)?; std::fs::read_to_string(&value)${DONE}`,
      `fn check(path: &str) ${RESULT} { if path != "a" { return Err("no".into()); } Ok(()) }`,
    ),
  ),
  without(
    "leaves the function that checks empty",
    `check(&value)?; std::fs::read_to_string(&value)${DONE}`,
    `fn check(_path: &str) ${RESULT} { Ok(()) }`,
    act(
      `check(&value)?; std::fs::read_to_string(&value)${DONE}`,
      `fn check(path: &str) ${RESULT} { if path != "a" { return Err("no".into()); } Ok(()) }`,
    ),
  ),
  {
    ...without(
      "checks in a function",
      `let file = inside(&value)?; ${READ}`,
      `fn inside(value: &str) -> Result<std::path::PathBuf, String> { ${FOLDER.replace("&value", "value")} ${CHECK} Ok(file) }`,
    ),
    expect: "silent",
  },
  {
    ...without(
      "checks the other way round, and does it inside",
      `${FOLDER} if file.starts_with("/notes") { return ${READ}; } Err("no".into())`,
    ),
    expect: "silent",
  },
  {
    ...without("checks by strip_prefix", `${FOLDER} file.strip_prefix("/notes").map_err(|_| "no")?; ${READ}`),
    expect: "silent",
  },
  {
    ...without("checks by ensure!", `${FOLDER} anyhow::ensure!(file.starts_with("/notes")); ${READ}`),
    expect: "silent",
  },
];

export const COMMAND_ATTACKS: readonly CommandAttack[] = [...PATHS, ...URLS, ...PROGRAMS, ...REMOVALS];
