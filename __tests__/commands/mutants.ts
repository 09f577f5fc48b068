import { DETOURS } from "./detours.ts";
import { command, type Mutant, mutant, RESULT, SHOWN } from "./mutant.ts";

/**
 * One unsafe command, written in as many ways as people write Rust: `read_note` reads the file that a page names.
 */
const NAMES: readonly Mutant[] = [
  mutant("a full path", `std::fs::read_to_string(path)${SHOWN}`),
  mutant("a full path from the root", `::std::fs::read_to_string(path)${SHOWN}`),
  mutant("a module", `fs::read_to_string(path)${SHOWN}`, "use std::fs;"),
  mutant("a module under another name", `disk::read_to_string(path)${SHOWN}`, "use std::fs as disk;"),
  mutant("a function by itself", `read_to_string(path)${SHOWN}`, "use std::fs::read_to_string;"),
  mutant("a function under another name", `slurp(path)${SHOWN}`, "use std::fs::read_to_string as slurp;"),
  mutant("a list of names", `slurp(path)${SHOWN}`, "use std::{fs::{self, read_to_string as slurp}, io};"),
  mutant("every name of a module", `read_to_string(path)${SHOWN}`, "use std::fs::*;"),
  mutant("a name inside the function", `use std::fs as disk; disk::read_to_string(path)${SHOWN}`),
  mutant(
    "a module passed on by a module",
    `disk::fs::read_to_string(path)${SHOWN}`,
    "mod disk { pub use std::fs; }",
  ),
  mutant(
    "a function passed on by a module",
    `disk::slurp(path)${SHOWN}`,
    "mod disk { pub use std::fs::read_to_string as slurp; }",
  ),
  mutant("tokio", `tauri::async_runtime::block_on(tokio::fs::read_to_string(path))${SHOWN}`),
  mutant("a raw name", `std::fs::r#read_to_string(path)${SHOWN}`),
  mutant("generics", `std::fs::read_to_string::<String>(path)${SHOWN}`),
  mutant("a function as a value", `let load = std::fs::read_to_string; load(path)${SHOWN}`),
  mutant("a function as an argument", `Some(path).map(std::fs::read_to_string).unwrap()${SHOWN}`),
  mutant(
    "a type's own function",
    "let mut text = String::new(); File::open(path).and_then(|mut file| file.read_to_string(&mut text))" +
      SHOWN +
      "?; Ok(text)",
    "use std::{fs::File, io::Read};",
  ),
  mutant("a type by its full path", 'Ok(format!("{:?}", <std::fs::File>::open(path)))'),
  mutant("options of opening", 'Ok(format!("{:?}", std::fs::OpenOptions::new().read(true).open(path)))'),
  mutant(
    "options of opening in a name",
    'let mut options = OpenOptions::new(); options.read(true); Ok(format!("{:?}", options.open(&path)))',
    "use std::fs::OpenOptions;",
  ),
];

const VALUES: readonly Mutant[] = [
  mutant("a name for it", `let file = path; let name = &file; std::fs::read_to_string(name)${SHOWN}`),
  mutant("a name that is set later", `let file; file = path; std::fs::read_to_string(file)${SHOWN}`),
  mutant("a name that hides it", `let path = path.trim().to_string(); std::fs::read_to_string(path)${SHOWN}`),
  mutant("a path", `std::fs::read_to_string(std::path::Path::new(&path))${SHOWN}`),
  mutant("a path that is owned", `std::fs::read_to_string(std::path::PathBuf::from(path))${SHOWN}`),
  mutant("a folder before it", `std::fs::read_to_string(std::path::Path::new("/notes").join(&path))${SHOWN}`),
  mutant(
    "a folder before it, by a function",
    `std::fs::read_to_string(std::path::Path::join("/notes".as_ref(), path))${SHOWN}`,
  ),
  mutant(
    "a path that grows",
    `let mut file = std::path::PathBuf::from("/notes"); file.push(path); std::fs::read_to_string(file)${SHOWN}`,
  ),
  mutant(
    "a text that grows",
    `let mut file = String::from("/notes/"); file.push_str(&path); std::fs::read_to_string(file)${SHOWN}`,
  ),
  mutant("a sum", `let file = "/notes/".to_string() + &path; std::fs::read_to_string(file)${SHOWN}`),
  mutant(
    "a sum that is set",
    `let mut file = String::new(); file += &path; std::fs::read_to_string(file)${SHOWN}`,
  ),
  mutant("format!", `std::fs::read_to_string(format!("/notes/{}", path))${SHOWN}`),
  mutant("format! with the name inside", `std::fs::read_to_string(format!("/notes/{path}.md"))${SHOWN}`),
  mutant("a list that is joined", `std::fs::read_to_string(["/notes", &path].join("/"))${SHOWN}`),
  mutant(
    "a path of parts",
    `let file: std::path::PathBuf = ["/notes", path.as_str()].iter().collect(); std::fs::read_to_string(file)${SHOWN}`,
  ),
  mutant("a vector", `let all = vec![path]; std::fs::read_to_string(&all[0])${SHOWN}`),
  mutant("a pair", `let (file, _) = (path, 1); std::fs::read_to_string(file)${SHOWN}`),
  mutant("a pair by its number", `let pair = (1, path); std::fs::read_to_string(pair.1)${SHOWN}`),
  mutant(
    "a field",
    `let note = Note { path }; std::fs::read_to_string(note.path)${SHOWN}`,
    "struct Note { path: String }",
  ),
  mutant(
    "a field that is set",
    `let mut note = Note::default(); note.path = path; std::fs::read_to_string(note.path)${SHOWN}`,
    "#[derive(Default)] struct Note { path: String }",
  ),
  mutant(
    "a pattern of fields",
    `let Note { path: file } = Note { path }; std::fs::read_to_string(file)${SHOWN}`,
    "struct Note { path: String }",
  ),
  mutant(
    "what is decoded",
    `let file = urlencoding::decode(&path).unwrap().into_owned(); std::fs::read_to_string(file)${SHOWN}`,
  ),
  mutant("what is replaced", `std::fs::read_to_string(path.replace("\\\\", "/"))${SHOWN}`),
  mutant(
    "either of two",
    `let file = if path.is_empty() { "a".to_string() } else { path }; std::fs::read_to_string(file)${SHOWN}`,
  ),
  mutant(
    "an arm of a match",
    `let file = match path.len() { 0 => "a".to_string(), _ => path }; std::fs::read_to_string(file)${SHOWN}`,
  ),
  mutant("a block", `let file = { let inner = path; inner }; std::fs::read_to_string(file)${SHOWN}`),
  mutant("an unsafe block", `unsafe { std::fs::read_to_string(path) }${SHOWN}`),
];

const INPUTS: readonly Mutant[] = [
  mutant(
    "an optional text",
    `let Some(file) = path else { return Err("none".into()) }; std::fs::read_to_string(file)${SHOWN}`,
    "",
    "path: Option<String>",
  ),
  mutant(
    "an optional text in a condition",
    `if let Some(file) = path { return std::fs::read_to_string(file)${SHOWN}; } Err("none".into())`,
    "",
    "path: Option<String>",
  ),
  mutant(
    "a list of texts",
    `let mut all = String::new(); for file in paths { all.push_str(&std::fs::read_to_string(file)${SHOWN}?); } Ok(all)`,
    "",
    "paths: Vec<String>",
  ),
  mutant(
    "a list of texts, one by one",
    `paths.iter().map(|file| std::fs::read_to_string(file)).collect::<Result<String, _>>()${SHOWN}`,
    "",
    "paths: Vec<String>",
  ),
  mutant(
    "the first of a list",
    `std::fs::read_to_string(paths.first().unwrap())${SHOWN}`,
    "",
    "paths: Vec<String>",
  ),
  mutant(
    "a path as input",
    `std::fs::read_to_string(path)${SHOWN}`,
    "use std::path::PathBuf;",
    "path: PathBuf",
  ),
  mutant(
    "a struct as input",
    `std::fs::read_to_string(&note.path)${SHOWN}`,
    "#[derive(serde::Deserialize)] struct Note { path: String, size: u32 }",
    "note: Note",
  ),
  mutant(
    "a struct that is taken apart",
    `std::fs::read_to_string(path)${SHOWN}`,
    "#[derive(serde::Deserialize)] struct Note { path: String }",
    "Note { path }: Note",
  ),
  mutant(
    "a struct in a struct",
    `std::fs::read_to_string(note.place.path)${SHOWN}`,
    "#[derive(serde::Deserialize)] struct Place { path: String } #[derive(serde::Deserialize)] struct Note { place: Place }",
    "note: Note",
  ),
  mutant(
    "a tuple struct",
    `std::fs::read_to_string(note.0)${SHOWN}`,
    "#[derive(serde::Deserialize)] struct Note(String);",
    "note: Note",
  ),
  mutant(
    "an enum with a payload",
    `match note { Note::At(file) => std::fs::read_to_string(file)${SHOWN}, Note::None => Err("none".into()) }`,
    "#[derive(serde::Deserialize)] enum Note { At(String), None }",
    "note: Note",
  ),
  mutant(
    "a map",
    `std::fs::read_to_string(&map["path"])${SHOWN}`,
    "use std::collections::HashMap;",
    "map: HashMap<String, String>",
  ),
  mutant(
    "any JSON",
    `std::fs::read_to_string(value["path"].as_str().unwrap())${SHOWN}`,
    "",
    "value: serde_json::Value",
  ),
  mutant("a type's other name", `std::fs::read_to_string(path)${SHOWN}`, "type Name = String;", "path: Name"),
  mutant(
    "a text beside what Tauri hands over",
    `std::fs::read_to_string(path)${SHOWN}`,
    "",
    "app: tauri::AppHandle, path: &str",
  ),
];

const CALLS: readonly Mutant[] = [
  mutant(
    "a function",
    `load(&path)`,
    `fn load(path: &str) ${RESULT} { std::fs::read_to_string(path)${SHOWN} }`,
  ),
  mutant(
    "a function of three",
    `a(&path)`,
    `fn a(p: &str) ${RESULT} { b(p) }\nfn b(p: &str) ${RESULT} { c(p) }\nfn c(p: &str) ${RESULT} { std::fs::read_to_string(p)${SHOWN} }`,
  ),
  mutant(
    "a function of five",
    `a(&path)`,
    ["a", "b", "c", "d"]
      .map((name, at) => `fn ${name}(p: &str) ${RESULT} { ${["b", "c", "d", "e"][at]}(p) }`)
      .concat(`fn e(p: &str) ${RESULT} { std::fs::read_to_string(p)${SHOWN} }`)
      .join("\n"),
  ),
  mutant(
    "a function that makes the path",
    `std::fs::read_to_string(place(&path))${SHOWN}`,
    `fn place(name: &str) -> std::path::PathBuf { std::path::Path::new("/notes").join(name) }`,
  ),
  mutant(
    "a method",
    `Store.load(&path)`,
    `struct Store;\nimpl Store { fn load(&self, path: &str) ${RESULT} { std::fs::read_to_string(path)${SHOWN} } }`,
  ),
  mutant(
    "a method of a field",
    `let store = Store { path }; store.load()`,
    `struct Store { path: String }\nimpl Store { fn load(&self) ${RESULT} { std::fs::read_to_string(&self.path)${SHOWN} } }`,
  ),
  mutant(
    "a method by its type",
    `Store::load(&Store, &path)`,
    `struct Store;\nimpl Store { fn load(&self, path: &str) ${RESULT} { std::fs::read_to_string(path)${SHOWN} } }`,
  ),
  mutant(
    "a type that is made first",
    `Store::new(path).load()`,
    `struct Store { path: String }\nimpl Store { fn new(path: String) -> Self { Self { path } } fn load(&self) ${RESULT} { std::fs::read_to_string(&self.path)${SHOWN} } }`,
  ),
  mutant(
    "a state",
    `store.load(&path)`,
    `struct Store;\nimpl Store { fn load(&self, path: &str) ${RESULT} { std::fs::read_to_string(path)${SHOWN} } }`,
    "store: tauri::State<'_, Store>, path: String",
  ),
  mutant(
    "a trait",
    `path.load()`,
    `trait Load { fn load(&self) ${RESULT}; }\nimpl Load for String { fn load(&self) ${RESULT} { std::fs::read_to_string(self)${SHOWN} } }`,
  ),
  mutant(
    "a trait behind a box",
    `let loader: Box<dyn Loader> = Box::new(Disk); loader.fetch(&path)`,
    `trait Loader { fn fetch(&self, path: &str) ${RESULT}; }\nstruct Disk;\nimpl Loader for Disk { fn fetch(&self, path: &str) ${RESULT} { std::fs::read_to_string(path)${SHOWN} } }`,
  ),
  mutant(
    "a generic function",
    `load(path)`,
    `fn load<P: AsRef<std::path::Path>>(path: P) ${RESULT} { std::fs::read_to_string(path)${SHOWN} }`,
  ),
  mutant("a closure", `let load = |file: &str| std::fs::read_to_string(file); load(&path)${SHOWN}`),
  mutant("a closure over it", `let load = || std::fs::read_to_string(&path); load()${SHOWN}`),
  mutant(
    "a closure that is handed over",
    `with(&path, |file| std::fs::read_to_string(file)${SHOWN})`,
    `fn with<F: Fn(&str) ${RESULT}>(path: &str, f: F) ${RESULT} { f(path) }`,
  ),
  mutant("a thread", `std::thread::spawn(move || std::fs::read_to_string(path)).join().unwrap()${SHOWN}`),
  mutant(
    "a task",
    `tauri::async_runtime::block_on(async move { tokio::fs::read_to_string(path).await })${SHOWN}`,
  ),
  mutant(
    "a task that may block",
    `tauri::async_runtime::block_on(tauri::async_runtime::spawn_blocking(move || std::fs::read_to_string(path))).unwrap()${SHOWN}`,
  ),
  mutant(
    "a chain",
    `Some(path).filter(|file| !file.is_empty()).map(|file| std::fs::read_to_string(file)).ok_or("none")?${SHOWN}`,
  ),
  mutant(
    "a chain with ?",
    `let file = std::path::Path::new(&path).canonicalize()${SHOWN}?; std::fs::read_to_string(file)${SHOWN}`,
  ),
  mutant(
    "a macro of the app",
    `load!(path)`,
    `macro_rules! load { ($p:expr) => { std::fs::read_to_string($p)${SHOWN} }; }`,
  ),
  mutant("a macro around it", `dbg!(std::fs::read_to_string(path))${SHOWN}`),
  mutant(
    "a macro with statements",
    `tokio::select! { text = tokio::fs::read_to_string(path) => text${SHOWN}, }`,
  ),
  {
    name: "another file",
    code: command("disk::load(&path)", "mod disk;"),
    files: {
      "src-tauri/src/disk.rs": `pub fn load(path: &str) ${RESULT} { std::fs::read_to_string(path)${SHOWN} }`,
    },
  },
  {
    name: "another file, under another name",
    code: command("load_it(&path)", "mod disk;\nuse disk::deep::load as load_it;"),
    files: {
      "src-tauri/src/disk/mod.rs": "pub mod deep;",
      "src-tauri/src/disk/deep.rs": `pub fn load(path: &str) ${RESULT} { std::fs::read_to_string(path)${SHOWN} }`,
    },
  },
  {
    name: "another file that passes a function on",
    code: command("disk::load(&path)", "mod disk;"),
    files: {
      "src-tauri/src/disk/mod.rs": "mod deep;\npub use deep::load;",
      "src-tauri/src/disk/deep.rs": `pub fn load(path: &str) ${RESULT} { std::fs::read_to_string(path)${SHOWN} }`,
    },
  },
];

const CHECKS: readonly Mutant[] = [
  mutant(
    "a word that it has to hold",
    `if !path.contains("notes") { return Err("no".into()); } std::fs::read_to_string(path)${SHOWN}`,
  ),
  mutant(
    "a beginning of what isn't resolved",
    `if !std::path::Path::new(&path).starts_with("/notes") { return Err("no".into()); } std::fs::read_to_string(path)${SHOWN}`,
  ),
  mutant(
    "an ending",
    `if !path.ends_with(".md") { return Err("no".into()); } std::fs::read_to_string(path)${SHOWN}`,
  ),
  mutant(
    "a check that only prints",
    `if path != "a" { println!("no"); } std::fs::read_to_string(path)${SHOWN}`,
  ),
  mutant(
    "a check whose answer is dropped",
    `let _ = check(&path); std::fs::read_to_string(path)${SHOWN}`,
    `fn check(path: &str) -> Result<(), String> { if path != "a" { return Err("no".into()); } Ok(()) }`,
  ),
  mutant(
    "a check that always says yes",
    `if !is_allowed(&path) { return Err("no".into()); } std::fs::read_to_string(path)${SHOWN}`,
    "fn is_allowed(_path: &str) -> bool { true }",
  ),
  mutant(
    "a check the other way round",
    `if path == "a" { return Err("no".into()); } std::fs::read_to_string(path)${SHOWN}`,
  ),
  mutant(
    "a check after the use",
    `let text = std::fs::read_to_string(&path)${SHOWN}; if path != "a" { return Err("no".into()); } text`,
  ),
  mutant(
    "a check of one way alone",
    `if path.is_empty() { if path != "a" { return Err("no".into()); } } std::fs::read_to_string(path)${SHOWN}`,
  ),
  mutant(
    "a check or another one",
    `if path == "a" || true { return std::fs::read_to_string(path)${SHOWN}; } Err("no".into())`,
  ),
  mutant(
    "a check of what else is handed over",
    `if other != "a" { return Err("no".into()); } std::fs::read_to_string(path)${SHOWN}`,
    "",
    "path: String, other: String",
  ),
  mutant(
    "a folder that is handed over too",
    `let file = std::path::Path::new(&path).canonicalize()${SHOWN}?; if !file.starts_with(&root) { return Err("no".into()); } std::fs::read_to_string(file)${SHOWN}`,
    "",
    "path: String, root: String",
  ),
];

export const MUTANTS: readonly Mutant[] = [...NAMES, ...VALUES, ...INPUTS, ...CALLS, ...CHECKS, ...DETOURS];
