import { between, type Characters, either, except, oneOf } from "../characters.ts";
import {
  atLeastOne,
  character,
  choice,
  type Expression,
  literal,
  many,
  optional,
  repeated,
  sequence,
} from "../expression.ts";

/** What a URL parser writes in each part of a URL, as tried with the crate `url` (2.5) and every character of ASCII. */
const [CAPITALS, SMALL, DIGITS] = [between("A", "Z"), between("a", "z"), between("0", "9")];
const IN_HOST = either(SMALL, DIGITS, oneOf("!\"$&'()*+,-.;=_`{}~"));
const IN_PATH = either(SMALL, CAPITALS, DIGITS, oneOf("!$%&'()*+,-./:;=@[]^_|~"));
const IN_SEARCH = except(between("!", "~"), oneOf("\"#'<>"));

const some = (of: Characters): Expression => many(character(of));
const digits = (from: string, to: string, count = 1): Expression =>
  repeated(character(between(from, to)), count, count);

export const SCHEME = sequence(character(SMALL), some(either(SMALL, DIGITS, oneOf("+-."))));
export const USER = some(either(SMALL, CAPITALS, DIGITS, oneOf("!$%&'()*+,-._~")));

/** Port numbers without leading zeros, up to 65535. */
export const PORT = choice(
  digits("0", "9"),
  sequence(digits("1", "9"), repeated(character(DIGITS), 1, 3)),
  sequence(digits("1", "5"), digits("0", "9", 4)),
  sequence(literal("6"), digits("0", "4"), digits("0", "9", 3)),
  sequence(literal("65"), digits("0", "4"), digits("0", "9", 2)),
  sequence(literal("655"), digits("0", "2"), digits("0", "9")),
  sequence(literal("6553"), digits("0", "5")),
);

/** Hosts of web URLs: any labels. The last must not be a number, see `ENDS_IN_NUMBER`. */
export const DOMAIN = atLeastOne(character(IN_HOST));

/** Hosts whose last label is a number, with or without a dot after it: URL parsers take those for addresses. */
export const ENDS_IN_NUMBER = sequence(
  optional(sequence(some(IN_HOST), literal("."))),
  choice(atLeastOne(character(DIGITS)), sequence(literal("0x"), some(either(DIGITS, between("a", "f"))))),
  optional(literal(".")),
);

const BYTE = choice(
  digits("0", "9"),
  sequence(digits("1", "9"), digits("0", "9")),
  sequence(literal("1"), digits("0", "9", 2)),
  sequence(literal("2"), digits("0", "4"), digits("0", "9")),
  sequence(literal("25"), digits("0", "5")),
);
const GROUP = choice(
  literal("0"),
  sequence(
    character(either(between("1", "9"), between("a", "f"))),
    repeated(character(either(DIGITS, between("a", "f"))), 0, 3),
  ),
);
const groups = (count: number): Expression =>
  count === 0 ? literal("") : sequence(GROUP, repeated(sequence(literal(":"), GROUP), count - 1, count - 1));

/** Addresses. IPv6 ones leave out the longest run of zeros. */
export const ADDRESS = choice(
  sequence(BYTE, repeated(sequence(literal("."), BYTE), 3, 3)),
  sequence(literal("["), groups(8), literal("]")),
  ...[0, 1, 2, 3, 4, 5, 6].map((before) => {
    const after = [0, 1, 2, 3, 4, 5, 6].slice(0, 7 - before).map(groups);
    return sequence(literal("["), groups(before), literal("::"), choice(...after), literal("]"));
  }),
);

/** Hosts of other schemes are left as they are. */
export const OTHER_HOST = choice(atLeastOne(character(either(IN_HOST, CAPITALS, oneOf("%")))), ADDRESS);

export const PATH = sequence(literal("/"), some(IN_PATH));
export const OTHER_PATH = sequence(literal("/"), some(either(IN_PATH, oneOf("\\"))));
const OPAQUE = except(between(" ", "~"), oneOf("#?"));
export const OPAQUE_PATH = some(OPAQUE);

/** Paths with a segment of dots, which a parser removes. */
export const HAS_DOTS = sequence(
  some(OPAQUE),
  literal("/"),
  repeated(choice(literal("."), sequence(literal("%2"), character(oneOf("eE")))), 1, 2),
  optional(sequence(literal("/"), some(OPAQUE))),
);

export const SEARCH = some(IN_SEARCH);
export const OTHER_SEARCH = some(either(IN_SEARCH, oneOf("'")));
export const HASH = some(except(between("!", "~"), oneOf('"<>`')));
