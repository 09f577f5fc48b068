import fc from "fast-check";

/** One act of damage to a text of lines. Places are shares of the whole, from 0 to 1. */
export type Damage =
  | Readonly<{ kind: "flip"; at: number; sign: number }>
  | Readonly<{ kind: "put"; at: number; piece: string }>
  | Readonly<{ kind: "cut" | "double" | "move"; from: number; lines: number; to: number }>
  | Readonly<{ kind: "end"; at: number }>
  | Readonly<{ kind: "indent"; at: number; by: number }>
  | Readonly<{ kind: "swap" | "retell"; at: number; other: number }>
  | Readonly<{ kind: "nest"; at: number; depth: number; open: string; close: string }>;

/** Anywhere as likely as at the edges. */
const share = fc.noBias(fc.nat(999_999)).map((part) => part / 1_000_000);

/** What acts in a terminal, hides, turns text around, or means something to some parser. */
const PIECES = [
  ..."\0 \u001b[2J \u0007 \u202e \u200b \u2028 \ufeff \ud800 \r \t".split(" "),
  ..."{ } [ ] , : \" ' # // /* */ & * ! | > - ? % @ ~ --- ... <<: !!js/x __proto__ constructor null".split(
    " ",
  ),
  " ",
  "\n",
  "\n  ",
  "file:../../x",
  "git+ssh://git@github.com/evil/evil.git#1111111111111111111111111111111111111111",
];

const lines = fc.constantFrom(1, 1, 1, 2, 3, 8);

const one: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant("flip" as const), at: share, sign: fc.integer({ min: 9, max: 126 }) }),
  fc.record({ kind: fc.constant("put" as const), at: share, piece: fc.constantFrom(...PIECES) }),
  fc.record({ kind: fc.constantFrom("cut", "double", "move"), from: share, lines, to: share }),
  fc.record({ kind: fc.constant("end" as const), at: share }),
  fc.record({ kind: fc.constant("indent" as const), at: share, by: fc.constantFrom(-2, -1, 1, 2, 4) }),
  fc.record({ kind: fc.constantFrom("swap", "retell"), at: share, other: share }),
  fc.record({
    kind: fc.constant("nest" as const),
    at: share,
    depth: fc.constantFrom(2, 120, 5_000),
    open: fc.constantFrom("[", '{"a":', "- ", "? "),
    close: fc.constantFrom("]", "}", ""),
  }),
);

/** One to three acts, one after the other. */
export const anyDamage: fc.Arbitrary<readonly Damage[]> = fc.array(one, { minLength: 1, maxLength: 3 });

export function damaged(text: string, acts: readonly Damage[]): string {
  return acts.reduce(after, text);
}

function after(text: string, act: Damage): string {
  const all = text.split("\n");
  const index = (at: number) => Math.floor(at * all.length);
  const offset = (at: number) => Math.floor(at * text.length);
  switch (act.kind) {
    case "flip":
      return spliced(text, offset(act.at), 1, String.fromCharCode(act.sign));
    case "put":
      return spliced(text, offset(act.at), 0, act.piece);
    case "end":
      return text.slice(0, offset(act.at));
    case "cut":
      return all.toSpliced(index(act.from), act.lines).join("\n");
    case "double":
      return doubled(all, index(act.from), act.lines, index(act.to)).join("\n");
    case "move":
      return doubled(all, index(act.from), act.lines, index(act.to), true).join("\n");
    case "indent":
      return all.with(index(act.at), indented(all[index(act.at)] ?? "", act.by)).join("\n");
    case "swap":
      return swapped(all, index(act.at), index(act.other)).join("\n");
    case "retell":
      return retold(all, index(act.at), index(act.other)).join("\n");
    case "nest":
      return spliced(text, offset(act.at), 0, act.open.repeat(act.depth) + act.close.repeat(act.depth));
  }
}

function spliced(text: string, at: number, drop: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + drop);
}

function doubled(all: readonly string[], from: number, count: number, to: number, moves = false): string[] {
  const block = all.slice(from, from + count);
  const rest = moves ? all.toSpliced(from, count) : [...all];
  return rest.toSpliced(to, 0, ...block);
}

function indented(line: string, by: number): string {
  return by > 0 ? " ".repeat(by) + line : line.slice(Math.min(-by, line.length - line.trimStart().length));
}

function swapped(all: readonly string[], one: number, other: number): string[] {
  return all.with(one, all[other] ?? "").with(other, all[one] ?? "");
}

/** A line gets what another line says after its key: a lockfile often stays well-formed so. */
function retold(all: readonly string[], at: number, other: number): string[] {
  const value = /[ :=]("?[^ "]*"?,?)$/.exec(all[other] ?? "")?.[1] ?? "";
  return all.with(
    at,
    (all[at] ?? "").replace(/"?[^ "]*"?,?$/, () => value),
  );
}
