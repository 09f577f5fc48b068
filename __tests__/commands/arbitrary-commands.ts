import fc from "fast-check";

/** What a command does with the text that it takes, and whether it looks at it. */
export type CommandData = Readonly<{
  name: string;
  does: keyof typeof ACTS;
  isChecked: boolean;
  /** How many functions lie between. */
  steps: 0 | 1 | 2;
}>;

/** How code is written, which changes nothing. */
export type CommandStyle = Readonly<{
  isReversed: boolean;
  isSplit: boolean;
  isSpread: boolean;
  local: string;
}>;

export const ACTS = {
  nothing: (value: string) => `Ok(${value}.to_string())`,
  read: (value: string) => `std::fs::read_to_string(${value}).map_err(|e| e.to_string())`,
  change: (value: string) =>
    `std::fs::write(${value}, "x").map(|_| String::new()).map_err(|e| e.to_string())`,
  run: (value: string) =>
    `std::process::Command::new(${value}).spawn().map(|_| String::new()).map_err(|e| e.to_string())`,
} as const;

const command: fc.Arbitrary<CommandData> = fc.record({
  name: fc.constantFrom("a_note", "b_note", "c_note", "d_note"),
  does: fc.constantFrom("nothing", "read", "change", "run"),
  isChecked: fc.boolean(),
  steps: fc.constantFrom(0, 1, 2),
});

export const commands: fc.Arbitrary<readonly CommandData[]> = fc.uniqueArray(command, {
  selector: ({ name }) => name,
  maxLength: 4,
});

export const style: fc.Arbitrary<CommandStyle> = fc.record({
  isReversed: fc.boolean(),
  isSplit: fc.boolean(),
  isSpread: fc.boolean(),
  local: fc.constantFrom("value", "path", "it"),
});

const PLAIN: CommandStyle = { isReversed: false, isSplit: false, isSpread: false, local: "value" };

/** The files of an app that has these commands. */
export function filesOf(all: readonly CommandData[], written = PLAIN): Record<string, string> {
  const { isReversed, isSplit, isSpread } = written;
  const ordered = isReversed ? all.toReversed() : all;
  const code = ordered.map((each) => codeOf(each, written)).join("\n");
  const body = isSpread ? code.replaceAll("; ", ";\n    ").replaceAll("{ ", "{\n    ") : code;
  const prefix = isSplit ? "notes::" : "";
  const list = ordered.map(({ name }) => `${prefix}${name}`).join(", ");
  const run = `pub fn run() { tauri::Builder::default().invoke_handler(tauri::generate_handler![${list}]).run(tauri::generate_context!()).unwrap(); }`;
  const files: Record<string, string> = {
    "src-tauri/src/lib.rs": isSplit ? `mod notes;\n${run}` : `${body}\n${run}`,
  };
  if (isSplit) files["src-tauri/src/notes.rs"] = body;
  return files;
}

const RESULT = "-> Result<String, String>";

function codeOf({ name, does, isChecked, steps }: CommandData, { local }: CommandStyle): string {
  const check = isChecked ? `if value != "known" { return Err("no".into()); } ` : "";
  const inner = ACTS[does](steps === 0 ? local : "given");
  const calls = Array.from({ length: steps }, (_, index) => {
    const next = index + 1 < steps ? `${name}_${index + 1}(given)` : inner;
    return `fn ${name}_${index}(given: &str) ${RESULT} { ${next} }`;
  });
  const last = steps === 0 ? inner : `${name}_0(&${local})`;
  const bound = local === "value" ? "" : `let ${local} = value; `;
  return `${calls.join("\n")}\n#[tauri::command]\npub fn ${name}(value: String) ${RESULT} { ${check}${bound}${last} }`;
}

/** What pages may do unchecked with these commands: "a_note read". */
export function opened(all: readonly CommandData[]): ReadonlySet<string> {
  return new Set(
    all.flatMap(({ name, does, isChecked }) => (isChecked || does === "nothing" ? [] : [`${name} ${does}`])),
  );
}
