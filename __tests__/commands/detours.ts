import { type Mutant, mutant, SHOWN } from "./mutant.ts";

/** Ways around: through loops, blocks, builds, macros, closures and what a function is lent. */
export const DETOURS: readonly Mutant[] = [
  mutant(
    "a value that leaves a loop",
    `let file = loop { break path; }; std::fs::read_to_string(file)${SHOWN}`,
  ),
  mutant(
    "a value that leaves a block",
    `let file = 'found: { break 'found path; }; std::fs::read_to_string(file)${SHOWN}`,
  ),
  mutant(
    "a name that a loop gives a value before it ends",
    `let mut file = String::new(); loop { file = path.clone(); break; } std::fs::read_to_string(file)${SHOWN}`,
  ),
  mutant(
    "a name that a loop gives a value before it goes on",
    `let mut file = String::new(); for _ in 0..2 { file = path.clone(); continue; } std::fs::read_to_string(file)${SHOWN}`,
  ),
  mutant(
    "a value that goes from name to name, round by round",
    `let (mut file, mut next) = (String::new(), String::new()); for _ in 0..3 { let _ = std::fs::read(&file); file = next.clone(); next = path.clone(); } Ok(file)`,
  ),
  mutant(
    "a return that only some builds have",
    `#[cfg(debug_assertions)] return Ok(path); std::fs::read_to_string(path)${SHOWN}`,
  ),
  mutant(
    "a block that only some builds have",
    `#[cfg(debug_assertions)] { return Ok(path); } std::fs::read_to_string(path)${SHOWN}`,
  ),
  mutant(
    "a check that only some builds have",
    `#[cfg(debug_assertions)] if path != "a" { return Err("no".into()); } std::fs::read_to_string(path)${SHOWN}`,
  ),
  mutant(
    "a field that only some builds have",
    `let all = Options { #[cfg(unix)] file: path, #[cfg(windows)] file: String::new() }; std::fs::read_to_string(all.file)${SHOWN}`,
    `struct Options { file: String }`,
  ),
  mutant(
    "a macro that is called like one that stops",
    `bail!("no"); std::fs::read_to_string(path)${SHOWN}`,
    `macro_rules! bail { ($text:expr) => { println!($text) } }`,
  ),
  mutant(
    "a macro that is called like one that checks",
    `ensure!(path == "a"); std::fs::read_to_string(path)${SHOWN}`,
    `macro_rules! ensure { ($what:expr) => { let _ = $what; } }`,
  ),
  mutant(
    "a macro under the name of one that stops",
    `bail!("no"); std::fs::read_to_string(path)${SHOWN}`,
    `use log::info as bail;`,
  ),
  mutant(
    "something that a closure fills",
    `let mut found = None; (0..2).for_each(|each| found = Some(each)); found.unwrap(); std::fs::read_to_string(path)${SHOWN}`,
  ),
  mutant(
    "something that a function fills",
    `let mut found = None; fill(&mut found); found.unwrap(); std::fs::read_to_string(path)${SHOWN}`,
    `fn fill(found: &mut Option<u8>) { *found = Some(1); }`,
  ),
  mutant(
    "a name that a closure gives a value",
    `let mut file = String::new(); let mut set = |given: String| { file = given; }; set(path); std::fs::read_to_string(file)${SHOWN}`,
  ),
  mutant(
    "a list that a closure fills",
    `let mut all = Vec::new(); path.split(',').for_each(|each| all.push(each.to_string())); for file in all { let _ = std::fs::read(file); } Ok(String::new())`,
  ),
  {
    ...mutant(
      "a closure of another file",
      `let mut seen = String::new(); store::with(|given| seen = given.to_string(), &path); std::fs::read_to_string(seen)${SHOWN}`,
      `mod store;`,
    ),
    files: {
      "src-tauri/src/store.rs":
        "/* longer than the file that the closure stands in, so that no place of one fits the other */\npub fn with(each: impl FnOnce(&str), path: &str) { each(path) }\n",
    },
  },
  mutant(
    "a text that a function fills",
    `let mut file = String::new(); fill(&mut file, &path); std::fs::read_to_string(file)${SHOWN}`,
    `fn fill(file: &mut String, path: &str) { file.push_str(path); }`,
  ),
  mutant(
    "two texts that change places",
    `let (mut file, mut other) = (String::new(), path); std::mem::swap(&mut file, &mut other); std::fs::read_to_string(file)${SHOWN}`,
  ),
  mutant(
    "a text that a copy is put into",
    `let mut file = String::new(); path.clone_into(&mut file); std::fs::read_to_string(file)${SHOWN}`,
  ),
  mutant(
    "a text that is written to",
    `use std::fmt::Write; let mut file = String::new(); write!(file, "{}", path).unwrap(); std::fs::read_to_string(file)${SHOWN}`,
  ),
  mutant(
    "a lent text that is written to",
    `use std::fmt::Write; let mut file = String::new(); write!(&mut file, "{path}").unwrap(); std::fs::read_to_string(file)${SHOWN}`,
  ),
  mutant(
    "a method that keeps it",
    `let mut all = Options::default(); all.name(path); all.load()`,
    `#[derive(Default)] struct Options { file: String } impl Options { fn name(&mut self, file: String) { self.file = file; } fn load(&self) -> Result<String, String> { std::fs::read_to_string(&self.file)${SHOWN} } }`,
  ),
  mutant(
    "a method that keeps it in a field",
    `let mut all = Options { file: String::new() }; all.name(path); std::fs::read_to_string(all.file)${SHOWN}`,
    `#[derive(Default)] struct Options { file: String } impl Options { fn name(&mut self, file: String) { self.file = file; } fn load(&self) -> Result<String, String> { std::fs::read_to_string(&self.file)${SHOWN} } }`,
  ),
  mutant(
    "a method that puts it into its own",
    `Options { file: String::new() }.with(path)`,
    `struct Options { file: String } impl Options { fn with(mut self, file: String) -> Result<String, String> { self.file = file; std::fs::read_to_string(self.file)${SHOWN} } }`,
  ),
  mutant(
    "a closure in a box",
    `let read: Box<dyn Fn(&str)> = Box::new(|file| { let _ = std::fs::read(file); }); read(&path); Ok(String::new())`,
  ),
  mutant(
    "a function in a box",
    `let read: Box<dyn Fn(String) -> std::io::Result<Vec<u8>>> = Box::new(std::fs::read); let _ = read(path); Ok(String::new())`,
  ),
  mutant(
    "a closure that a function returns",
    `reader()(path); Ok(String::new())`,
    `fn reader() -> impl Fn(String) { |file| { let _ = std::fs::read(file); } }`,
  ),
  mutant(
    "a closure that something is filled by",
    `static FILE: std::sync::OnceLock<String> = std::sync::OnceLock::new(); std::fs::read_to_string(FILE.get_or_init(|| path))${SHOWN}`,
  ),
  mutant(
    "an entry of a map",
    `let mut all = std::collections::HashMap::new(); all.entry("a").or_insert(path); std::fs::read_to_string(&all["a"])${SHOWN}`,
  ),
  mutant(
    "one of several that a trait has",
    `for each in readers() { each.load(&path); } Ok(String::new())`,
    `trait Reader { fn load(&self, path: &str); } struct A; impl Reader for A { fn load(&self, path: &str) { let _ = std::fs::read(path); } } fn readers() -> Vec<Box<dyn Reader>> { vec![Box::new(A)] }`,
  ),
  mutant(
    "a parameter of a type",
    `load::<A>(&path); Ok(String::new())`,
    `trait Reader { fn load(path: &str); } struct A; impl Reader for A { fn load(path: &str) { let _ = std::fs::read(path); } } fn load<T: Reader>(path: &str) { T::load(path) }`,
  ),
  mutant(
    "what a text is turned into",
    `let note: Note = path.into(); Ok(note.0)`,
    `struct Note(String); impl From<String> for Note { fn from(path: String) -> Self { Note(std::fs::read_to_string(path).unwrap()) } }`,
  ),
  mutant(
    "what a text is parsed as",
    `Ok(path.parse::<Note>().unwrap().0)`,
    `struct Note(String); impl std::str::FromStr for Note { type Err = (); fn from_str(path: &str) -> Result<Self, ()> { Ok(Note(std::fs::read_to_string(path).unwrap())) } }`,
  ),
  mutant(
    "something that is dropped",
    `let _ = Note { path }; Ok(String::new())`,
    `struct Note { path: String } impl Drop for Note { fn drop(&mut self) { std::fs::remove_file(&self.path).unwrap(); } }`,
  ),
  mutant(
    "a sum of a type of its own",
    `Ok(Root + path.as_str())`,
    `struct Root; impl std::ops::Add<&str> for Root { type Output = String; fn add(self, path: &str) -> String { std::fs::read_to_string(path).unwrap() } }`,
  ),
  mutant(
    "how an input is read",
    `Ok(String::new())`,
    `struct Note; impl<'de> serde::Deserialize<'de> for Note { fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> { let path = String::deserialize(from)?; let _ = std::fs::read(path); Ok(Note) } }`,
    "path: Note",
  ),
  mutant(
    "how a field of an input is read",
    `Ok(String::new())`,
    `#[derive(serde::Deserialize)] struct Note { #[serde(deserialize_with = "slurp")] path: String } fn slurp<'de, D: serde::Deserializer<'de>>(from: D) -> Result<String, D::Error> { let path = String::deserialize(from)?; Ok(std::fs::read_to_string(path).unwrap()) }`,
    "path: Note",
  ),
  mutant(
    "what an input is made from",
    `Ok(String::new())`,
    `#[derive(serde::Deserialize)] #[serde(try_from = "String")] struct Note; impl TryFrom<String> for Note { type Error = String; fn try_from(path: String) -> Result<Self, String> { std::fs::read(path).unwrap(); Ok(Note) } }`,
    "path: Note",
  ),
];
