import { APP, WIDE } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";

/** The app in a folder whose name has an accent, written as one character. */
const IN_CAFE: Files = Object.fromEntries(
  Object.entries(APP).flatMap(([path, text]): [string, string | null][] =>
    path.startsWith("src-tauri/")
      ? [
          [path, null],
          [path.replace("src-tauri", "caf\u00e9"), text],
        ]
      : [],
  ),
);

export const FOLDED_NAMES: AttackClass = {
  name: "folded names",
  decides:
    "APFS and HFS+ compare names by Unicode's full case folding, HFS+ without ignorable characters; NTFS by its own table, with short names, and Windows drops dots and spaces at the end.",
  attacks: [
    {
      name: "takes a long s for an s",
      change: { "src-tauri/capabilitieſ/evil.json": WIDE },
      expect: "loud",
      at: "src-tauri/capabilitieſ/evil.json",
      real: "Unicode's CaseFolding.txt folds U+017F to s, and Apple's file systems use it. Not tried on a Mac.",
    },
    {
      name: "takes a short name for the long one",
      change: { "src-tauri/CAPABI~1/evil.json": WIDE },
      expect: "loud",
      real: "NTFS makes `CAPABI~1` for `capabilities` where short names are on. Not tried on Windows.",
    },
    {
      name: "takes a short name with a hash for the long one",
      change: { "src-tauri/CA3F2B~5/evil.json": WIDE },
      expect: "loud",
      real: "From the fifth name that begins alike NTFS keeps two letters and adds four digits of a hash. Not tried.",
    },
    {
      name: "drops a dot at the end of a folder",
      change: { "src-tauri/capabilities./evil.json": WIDE },
      expect: "loud",
      real: "Windows' own calls drop dots and spaces at the end of each name. Not tried on Windows.",
    },
    {
      name: "passes over a character that nobody sees",
      change: { "src-tauri/capa\u200cbilities/evil.json": WIDE },
      expect: "loud",
      real: "Apple's Technical Note 1150 lists the characters that HFS+ ignores. Git guards `.git` alone against it.",
    },
    {
      name: "opens a stream of the folder itself",
      change: { "src-tauri/capabilities::$INDEX_ALLOCATION/evil.json": WIDE },
      expect: "loud",
      real: "On NTFS `folder::$INDEX_ALLOCATION` is the folder. Not tried on Windows.",
    },
    {
      name: "writes a manifest in capitals beside the real one",
      change: { "src-tauri/CARGO.TOML": '[package]\nname = "other"\n' },
      expect: "loud",
      real: "A checkout on a file system that folds case holds one of the two files. Git says so and goes on.",
    },
    {
      name: "writes a lockfile in small letters beside the real one",
      change: { "src-tauri/cargo.lock": "version = 4\n" },
      expect: "loud",
      at: "src-tauri/cargo.lock",
      real: "On macOS and Windows a checkout holds one of the two, and cargo takes it for its lockfile.",
    },
    {
      name: "writes a manifest in small letters beside the real one",
      change: { "src-tauri/cargo.toml": '[package]\nname = "other"\n' },
      expect: "loud",
      at: "src-tauri/cargo.toml",
      real: "As with capitals.",
    },
    {
      name: "writes an accent in the app's folder as two characters",
      base: IN_CAFE,
      change: { "cafe\u0301/capabilities/evil.json": WIDE },
      expect: "loud",
      at: "cafe\u0301/capabilities/evil.json",
      real: "macOS takes both spellings for one folder; git on Linux for two.",
    },
    {
      name: "says nothing of small letters that are what a known name folds to, where no tool looks",
      change: { "docs/cargo.lock": "Notes" },
      expect: "silent",
      real: "No tool looks there.",
    },
    {
      name: "says nothing of capitals in a name that decides nothing",
      change: { "src-tauri/README.MD": "Notes", "src-tauri/Icons/A.png": "x" },
      expect: "silent",
      real: "No tool looks for these names.",
    },
    {
      name: "says nothing of a tilde in a name that decides nothing",
      change: { "docs/NOTES~1.TXT": "Notes" },
      expect: "silent",
      real: "No tool looks for these names.",
    },
  ],
};
