import { spawnSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { anyDamage, damaged } from "../__tests__/hostile/lock-damage.ts";
import { type PlistValue, parsePlist } from "../src/formats/plist.ts";
import { SAMPLES } from "./plists/samples.ts";

/**
 * Damages property lists many times, and compares what we read of each with what Python's plistlib reads. It prints how many
 * both read alike, how many only we name as unreadable, how many both do, how many only Python refuses, and where Python reads
 * a key or value that we don't: those it shows, and exits with 1. Where a key stands twice, Python has the last and we have both.
 *
 *     node scripts/damage-plists.ts [RUNS]          # of each of the five samples; needs python3
 */
const [runs = "2000"] = process.argv.slice(2);
const SEED = 20261130;

type Leaf = readonly [way: readonly (string | null)[], kind: string, text: string];
type Reading = Readonly<{ leaves: readonly Leaf[]; error?: undefined }> | Readonly<{ error: string }>;

/** What changes the meaning of XML or of a property list, for the damage to put in. */
const PIECES = [
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<?a ?>",
  "<!ENTITY a 'b'>",
  "&a;",
  "&#45;",
  "&#x2d;",
  "&amp;",
  "&",
  "<",
  ">",
  "/>",
  "<true/>",
  "<false/>",
  "<true>",
  "</true>",
  "<true>a</true>",
  "<true a='b'/>",
  "<key>a</key>",
  "<key>get-task-allow</key><true/>",
  "<string>a</string>",
  "<string><true/></string>",
  "<integer>1</integer>",
  "<integer>-0</integer>",
  "<integer>1_0</integer>",
  "<dict>",
  "</dict>",
  "<dict/>",
  "<array>",
  "</array>",
  "</plist>",
  "<plist>",
  "<key/>",
  "<a/>",
  "<a:true xmlns:a='b'/>",
  "<TRUE/>",
];

const anyXmlDamage = fc.record({
  acts: fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: anyDamage }),
  pieces: fc.array(fc.record({ at: fc.nat(999_999), piece: fc.constantFrom(...PIECES) }), { maxLength: 3 }),
});

const texts = SAMPLES.flatMap((sample) => [
  sample,
  ...fc.sample(anyXmlDamage, { numRuns: Number(runs), seed: SEED }).map(({ acts, pieces }) =>
    pieces.reduce(
      (text, { at, piece }) => {
        const offset = Math.floor((at / 1_000_000) * text.length);
        return text.slice(0, offset) + piece + text.slice(offset);
      },
      damaged(sample, acts),
    ),
  ),
]).map((text) => Buffer.from(text, "utf8"));

const python = spawnSync("python3", [join(import.meta.dirname, "plists/leaves.py")], {
  input: JSON.stringify(texts.map((bytes) => bytes.toString("base64"))),
  maxBuffer: 1 << 30,
  encoding: "utf8",
});
if (python.status !== 0) throw new Error(python.stderr);
const readings: readonly Reading[] = JSON.parse(python.stdout);

const counts = { alike: 0, "refused by both": 0, "named by us": 0, "refused by Python": 0, silent: 0 };
for (const [index, reading] of readings.entries()) {
  const text = texts[index]?.toString("utf8") ?? "";
  const ours = parsePlist({ path: "Info.plist", id: String(index), text });
  if (reading.error !== undefined) counts[ours.ok ? "refused by Python" : "refused by both"] += 1;
  else if (!ours.ok) counts["named by us"] += 1;
  else {
    const known = new Set(leavesOf(ours.value, []));
    const missed = reading.leaves.map(written).filter((leaf) => !known.has(leaf));
    counts[missed.length === 0 ? "alike" : "silent"] += 1;
    if (missed.length > 0)
      process.stdout.write(`  ${missed.slice(0, 2).join(", ")} in ${JSON.stringify(text)}\n`);
  }
}
for (const [name, count] of Object.entries(counts)) process.stdout.write(`${name}\t${count}\n`);
process.exitCode = counts.silent === 0 ? 0 : 1;

/** Of dates and data it counts that they are there; of numbers, what they are. Space around a text doesn't. */
function written([way, kind, text]: Leaf): string {
  const shown = kind === "other" ? "" : kind === "number" ? `number ${text}` : `${kind} ${text.trim()}`;
  return JSON.stringify([way.map((key) => key?.trim() ?? null), shown]);
}

function leavesOf(value: PlistValue, way: readonly (string | null)[]): string[] {
  if (value.kind === "dict" && value.entries.length > 0)
    return value.entries.flatMap((entry) => leavesOf(entry.value, [...way, entry.key]));
  if (value.kind === "array" && value.items.length > 0)
    return value.items.flatMap((item) => leavesOf(item, [...way, null]));
  if (value.kind === "boolean") return [written([way, "boolean", String(value.value)])];
  if (value.kind !== "text") return [written([way, value.kind, ""])];
  return [
    written([way, "text", value.value]),
    written([way, "other", ""]),
    ...numbersIn(value.value).map((number) => written([way, "number", number])),
  ];
}

/** The whole number that a text is, as Python reads it. */
function numbersIn(text: string): string[] {
  const [, sign = "", digits = ""] =
    /^([-+]?)(0x[0-9a-f]+|[0-9]+)$/i.exec(text.replace(/(?<=\w)_(?=\w)/g, "")) ?? [];
  if (digits === "") return [];
  const size = BigInt(digits);
  return [String(sign === "-" ? -size : size)];
}
