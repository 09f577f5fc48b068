const require = process.getBuiltinModule;

// src/adapters/listed-once.ts
function listedOnce(tree) {
  let listing;
  return {
    list() {
      listing ??= tree.list();
      return listing;
    },
    read: tree.read
  };
}

// src/domain/place.ts
function topOf(path) {
  return { path, line: 1, column: 1, endLine: 1 };
}
function samePlace(a, b) {
  return a.path === b.path && a.line === b.line && a.column === b.column;
}
function comparePlaces(a, b) {
  return compareText(a.path, b.path) || a.line - b.line || a.column - b.column;
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/domain/gap.ts
var GAP_KINDS = [
  "unparsed",
  "unreadable",
  "truncated",
  "unknown-permission",
  "unknown-plugin",
  "assumed-version",
  "not-checked",
  "not-followed",
  "does-not-build",
  "dynamic",
  "unsupported",
  "not-covered"
];
function gapAt({ path, line }, ignorance) {
  return { path, line, blocking: true, ...ignorance };
}
function gapIn(path, ignorance) {
  return gapAt({ path, line: 1 }, ignorance);
}
function contentOf({ id }) {
  return `file ${id}`;
}
function wordsOf(...words) {
  return JSON.stringify(words, (_, value) => isPlace(value) ? void 0 : value);
}
function isPlace(value) {
  return typeof value === "object" && value !== null && "endLine" in value && "path" in value;
}
function sinceWhen(before, after) {
  const left = /* @__PURE__ */ new Map();
  for (const gap of before) left.set(nameOf(gap), (left.get(nameOf(gap)) ?? 0) + 1);
  return after.map((gap) => {
    const known = left.get(nameOf(gap)) ?? 0;
    if (known === 0) return { ...gap, since: "head" };
    left.set(nameOf(gap), known - 1);
    return { ...gap, since: "base", blocking: false };
  });
}
function nameOf({ kind, rests }) {
  return `${kind} ${rests}`;
}

// src/adapters/concurrently.ts
async function concurrently(items, limit, work) {
  const results = new Array(items.length);
  const rest = items.entries();
  const worker = async () => {
    for (const [index, item] of rest) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}

// src/domain/tree.ts
var TREE_LIMITS = {
  /** Files in one tree. */
  files: 2e5,
  /** Bytes of one file that a reader wants. */
  fileBytes: 32 * 1024 * 1024,
  /** Bytes of all files wanted of one tree. */
  totalBytes: 256 * 1024 * 1024,
  /** Folders above a file. */
  depth: 64,
  /** Characters of a path. */
  pathLength: 1024
};

// src/adapters/bounds.ts
function pathFault(path) {
  if (path.length > TREE_LIMITS.pathLength) return `is longer than ${TREE_LIMITS.pathLength} characters`;
  if (path.includes("\0")) return "holds a NUL character";
  const parts = path.split("/");
  if (parts.length - 1 > TREE_LIMITS.depth) return `lies more than ${TREE_LIMITS.depth} folders deep`;
  if (parts.some((part) => part === "" || part === "." || part === ".."))
    return "isn't a plain relative path";
  return void 0;
}
var ReadBudget = class {
  #left = TREE_LIMITS.totalBytes;
  /** Whether the file may be read; if so, its bytes are spent. */
  grants({ size }) {
    if (size > TREE_LIMITS.fileBytes || size > this.#left) return false;
    this.#left -= size;
    return true;
  }
};

// src/adapters/listing.ts
var ListingBuilder = class {
  #entries = /* @__PURE__ */ new Map();
  #unfollowed = [];
  #gaps = [];
  #cuts = /* @__PURE__ */ new Set();
  #seen = 0;
  /**
   * Whether one more item may be listed, besides `waiting` items that aren't added yet. If not, the cut is noted, and listing
   * should stop.
   */
  hasRoom(waiting = 0) {
    if (this.#seen + waiting < TREE_LIMITS.files) return true;
    this.cutOff(`The tree holds more than ${TREE_LIMITS.files} files; the rest was not looked at.`);
    return false;
  }
  add(entry) {
    this.#seen++;
    const fault = pathFault(entry.path);
    if (fault !== void 0) {
      this.#leaveOut(entry.path, "truncated", `The path was left out: it ${fault}.`, entry.id);
    } else if (this.#entries.has(entry.path)) {
      this.#gaps.push(
        gapIn(entry.path, {
          kind: "unreadable",
          rests: wordsOf(entry.path, entry.id),
          message: "The tree lists this path twice, so it has two meanings."
        })
      );
    } else {
      this.#entries.set(entry.path, entry);
    }
  }
  addUnfollowed({ path, what, id }) {
    this.#seen++;
    this.#unfollowed.push({ path: shown(path), what, id });
  }
  /** `id` names the content, if it is known. An unreadable file that base has too is nothing new. */
  addUnreadable(path, message, id = null) {
    this.#seen++;
    this.#leaveOut(path, "unreadable", message, id);
  }
  cutOff(message) {
    this.#cuts.add(message);
  }
  /** Files and gaps, sorted by path. */
  finish(revision) {
    const entries = [...this.#entries.values()].sort((a, b) => compareText(a.path, b.path));
    const rests = wordsOf("tree", revision.sha ?? revision.rev);
    const cuts = [...this.#cuts].map((message) => gapIn("", { kind: "truncated", rests, message }));
    const gaps = [...cuts, ...this.#gaps].sort((a, b) => compareText(a.path, b.path));
    const unfollowed = [...this.#unfollowed].sort((a, b) => compareText(a.path, b.path));
    return { revision, entries, unfollowed, gaps };
  }
  #leaveOut(path, kind, message, id) {
    const rests = wordsOf(kind, path, id);
    this.#gaps.push(gapIn(shown(path), { kind, rests, message, blocking: false }));
  }
};
function shown(path) {
  return path.slice(0, TREE_LIMITS.pathLength);
}

// src/adapters/blob-id.ts
var createHash = (...given) => process.getBuiltinModule("node:crypto").createHash(...given);
function blobId(bytes, format = "sha1") {
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

export {
  topOf,
  samePlace,
  comparePlaces,
  compareText,
  GAP_KINDS,
  gapAt,
  gapIn,
  contentOf,
  wordsOf,
  sinceWhen,
  TREE_LIMITS,
  concurrently,
  listedOnce,
  ReadBudget,
  ListingBuilder,
  blobId
};
