import { describe, expect, test } from "vitest";
import { registering, reviewOf } from "./small-app.ts";

const ETC = "../../../../etc/passwd";
const READ = "std::fs::read_to_string";

/** A parameter, what the command does with it, the types that it needs, and what the page has to hand over. */
const ROWS: readonly (readonly [
  name: string,
  parameters: string,
  body: string,
  types: string,
  payload: unknown,
])[] = [
  [
    "other parameters",
    "path: String, limit: u32, all: bool",
    `${READ}(path)`,
    "",
    { path: ETC, limit: 0, all: false },
  ],
  ["what may lack", "path: String, title: Option<String>", `${READ}(path)`, "", { path: ETC }],
  ["a list", "paths: Vec<String>", `${READ}(&paths[0])`, "", { paths: [ETC] }],
  [
    "a text by its bytes",
    "path: Vec<u8>",
    `${READ}(String::from_utf8(path).unwrap())`,
    "",
    { path: [...Buffer.from(ETC)] },
  ],
  [
    "a table",
    "paths: HashMap<String, String>",
    `${READ}(paths.values().next().unwrap())`,
    "",
    { paths: { [ETC]: ETC } },
  ],
  ["a pair", "pair: (String, u8)", `${READ}(pair.0)`, "", { pair: [ETC, 0] }],
  [
    "fields beside it, by their rule",
    "note: Note",
    `${READ}(note.file_path)`,
    '#[derive(Deserialize)] #[serde(rename_all = "camelCase")] struct Note { file_path: String, page_count: u32, title: String }',
    { note: { filePath: ETC, pageCount: 0, title: "x" } },
  ],
  [
    "a field of another name, and fields in its place",
    "note: Note",
    `${READ}(note.file)`,
    '#[derive(Deserialize)] struct More { size: u8 } #[derive(Deserialize)] struct Note { #[serde(rename = "at")] file: String, #[serde(default)] tags: Vec<String>, #[serde(flatten)] more: More }',
    { note: { at: ETC, size: 0 } },
  ],
  [
    "one way of an enum",
    "act: Act",
    `match act { Act::Read { file } => ${READ}(file), _ => ${READ}("a") }`,
    "#[derive(Deserialize)] enum Act { Say { text: String }, Read { file: String }, Stop }",
    { act: { Read: { file: ETC } } },
  ],
  [
    "one of an enum that holds it alone",
    "act: Act",
    `if let Act::Read(file) = act { ${READ}(file) } else { ${READ}("a") }`,
    '#[derive(Deserialize)] #[serde(rename_all = "kebab-case")] enum Act { Say(String), Read(String) }',
    { act: { read: ETC } },
  ],
  [
    "an enum with a tag",
    "act: Act",
    `match act { Act::ReadIt { file } => ${READ}(file), Act::Stop => ${READ}("a") }`,
    '#[derive(Deserialize)] #[serde(tag = "type", rename_all = "snake_case")] enum Act { Stop, ReadIt { file: String } }',
    { act: { type: "read_it", file: ETC } },
  ],
  [
    "an enum with a tag and a content",
    "act: Act",
    `match act { Act::Read(file) => ${READ}(file), Act::Stop => ${READ}("a") }`,
    '#[derive(Deserialize)] #[serde(tag = "t", content = "c")] enum Act { Stop, Read(String) }',
    { act: { t: "Read", c: ETC } },
  ],
  [
    "a folder to list",
    "path: String",
    "std::fs::read_dir(path).map(|_| String::new())",
    "",
    { path: "../../../../etc" },
  ],
  [
    "the place of a server",
    "host: String",
    'ureq::get(&format!("https://{host}/x")).call()',
    "",
    { host: "169.254.169.254/latest/meta-data/?" },
  ],
  [
    "the place of a server with a port",
    "host: String",
    'std::net::TcpStream::connect(format!("{host}:80"))',
    "",
    { host: "127.0.0.1" },
  ],
  [
    "the end of a server's name",
    "end: String",
    'ureq::get(&format!("https://api.example.com{end}")).call()',
    "",
    { end: ".evil.example/" },
  ],
  ["a server and its port", "at: String", "std::net::TcpStream::connect(at)", "", { at: "127.0.0.1:2375" }],
];

describe("a witness hands over", () => {
  test.each(ROWS)("%s", async (_, parameters, body, types, payload) => {
    const code = `use serde::Deserialize;\nuse std::collections::HashMap;\n${types}\n#[tauri::command]\nfn read_it(${parameters}) -> Result<String, String> { ${body}.map_err(|e| e.to_string()) }`;
    const { findings } = await reviewOf(registering("", ""), registering("read_it", code));
    const [told] = findings.filter(({ severity }) => severity !== "info").map(({ witness }) => witness);
    expect(told?.kind === "invoke" && told.payload).toEqual(payload);
  });
});

describe("a value that one field was set of", () => {
  const set = (read: string): string =>
    `#[tauri::command]\nfn read_it(title: String) -> Result<String, String> { let mut note = Note::loaded(); note.title = title; ${READ}(${read}).map_err(|e| e.to_string()) }`;
  test.each([
    ["note.title", 1],
    ["note.path", 0],
    ["note", 1],
  ])("is that in this field and as a whole: %s", async (read, count) => {
    const { findings } = await reviewOf(registering("", ""), registering("read_it", set(read)));
    expect(findings.filter(({ severity }) => severity !== "info")).toHaveLength(count);
  });
});

test("either of two values is followed where only one of them has fields that are known", async () => {
  const code = `struct Note { path: String }
fn made(path: String) -> Note { build(path) }
#[tauri::command]
fn read_it(path: String) -> Result<String, String> { let note = if path.is_empty() { Note { path: "a".into() } } else { made(path) }; ${READ}(note.path).map_err(|e| e.to_string()) }`;
  const { findings } = await reviewOf(registering("", ""), registering("read_it", code));
  expect(findings.filter(({ severity }) => severity !== "info")).toHaveLength(1);
});
