import { describe, expect, test } from "vitest";
import { reviewOf } from "./small-app.ts";

/** An app that hands Tauri something to answer with. */
function app(chain: string, before = ""): Readonly<Record<string, string>> {
  return {
    "src-tauri/src/lib.rs": `${before}\npub fn run() {\n    tauri::Builder::default()${chain}.run(tauri::generate_context!()).unwrap();\n}\n`,
  };
}

const setup = (body: string): string => `.setup(|app| { ${body} Ok(()) })`;
const events = (does: string): string => setup(`app.listen("open", |event| { ${does} });`);
const scheme = (does: string): string =>
  `.register_uri_scheme_protocol("notes", |_context, request| { ${does} })`;

type Case = readonly [name: string, base: string, head: string, before: string, told: readonly string[]];

const CASES: readonly Case[] = [
  [
    "an event that runs what it says",
    events("let _ = event;"),
    events("std::process::Command::new(event.payload()).spawn();"),
    "",
    ['commands/unchecked-program high emit("open", "/usr/bin/env")'],
  ],
  [
    "an event that any window hears, with JSON",
    "",
    setup(
      'app.listen_any("open", |event| { let told: Told = serde_json::from_str(event.payload()).unwrap(); std::fs::remove_file(told.file); });',
    ),
    "struct Told { file: String }",
    ['commands/unchecked-path medium emit("open", "../../../../home/user/.bashrc")'],
  ],
  [
    "an event that prints what it says",
    events("let _ = event;"),
    events('println!("{}", event.payload());'),
    "",
    [],
  ],
  [
    "an event that opens one of two files",
    events("let _ = event;"),
    events('if event.payload() == "a" || event.payload() == "b" { std::fs::read(event.payload()); }'),
    "",
    [],
  ],
  [
    "a scheme that reads what is asked for",
    scheme("tauri::http::Response::new(vec![])"),
    scheme("tauri::http::Response::new(std::fs::read(request.uri().path()).unwrap())"),
    "",
    ['commands/unchecked-path medium fetch("notes://localhost/" + "../../../../etc/passwd")'],
  ],
  [
    "a scheme that reads the name of what is asked for",
    scheme("tauri::http::Response::new(vec![])"),
    scheme(
      'let name = std::path::Path::new(request.uri().path()).file_name().unwrap(); tauri::http::Response::new(std::fs::read(std::path::Path::new("/notes").join(name)).unwrap())',
    ),
    "",
    [],
  ],
  [
    "a scheme that a function answers",
    '.register_asynchronous_uri_scheme_protocol("notes", |_context, _request, _responder| {})',
    '.register_asynchronous_uri_scheme_protocol("notes", serve)',
    "fn serve(_context: Context, request: Request, responder: Responder) { std::thread::spawn(move || responder.respond(std::fs::read(request.uri().path()).unwrap())); }",
    ['commands/unchecked-path medium fetch("notes://localhost/" + "../../../../etc/passwd")'],
  ],
  [
    "a link that runs what it says",
    setup("app.deep_link().on_open_url(|event| { let _ = event; });"),
    setup(
      "app.deep_link().on_open_url(|event| { std::process::Command::new(event.urls()[0].path()).spawn(); });",
    ),
    "",
    ['commands/unchecked-program critical on_open_url is told of an address with "/usr/bin/env"'],
  ],
  [
    "a navigation that opens what it goes to",
    setup("window.on_navigation(|url| true);"),
    setup("window.on_navigation(|url| { open::that(url.as_str()); true });"),
    "",
    ['commands/unchecked-program high on_navigation is told of an address with "/usr/bin/env"'],
  ],
];

describe("what pages reach without a command", () => {
  test.each(CASES)("%s", async (_, base, head, before, told) => {
    const { findings, verdict } = await reviewOf(app(base, before), app(head, before));
    expect(findings.map(({ rule, severity, witness }) => `${rule} ${severity} ${witness.text}`)).toEqual(
      told,
    );
    expect(verdict).toBe(told.length > 0 ? "fail" : "pass");
  });

  test("is no news where it moves, or where it was there", async () => {
    const unsafe = events("std::process::Command::new(event.payload()).spawn();");
    const moved = app(unsafe.replace("|event| {", "| event |\n{"), "// a comment");
    expect((await reviewOf(app(unsafe), moved)).findings).toEqual([]);
    const byFunction = app(
      setup('app.listen("open", opened);'),
      "fn opened(event: tauri::Event) { std::process::Command::new(event.payload()).spawn(); }",
    );
    expect((await reviewOf(app(unsafe), byFunction)).findings).toEqual([]);
  });

  test("is told when a check of it goes", async () => {
    const checked = events('if event.payload() == "a" { std::fs::read(event.payload()); }');
    const { findings } = await reviewOf(app(checked), app(events("std::fs::read(event.payload());")));
    expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
      expect.stringContaining("The event `open` checked it before"),
    ]);
  });
});
