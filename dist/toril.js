import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  DEFAULT_POLICY,
  GAP_HEADINGS,
  GAP_KINDS,
  INVISIBLE,
  ListingBuilder,
  POLICY_PATH,
  ReadBudget,
  SEVERITIES,
  SEVERITY_WORDS,
  SetupError,
  TREE_LIMITS,
  VERSION,
  appInWords,
  blobId,
  code,
  compareText,
  concurrently,
  confidenceInWords,
  counted,
  countsInWords,
  crateFactFormat,
  cratesAdapter,
  cratesIndex,
  fingerprintOf,
  gapIn,
  groupGaps,
  headlineOf,
  jsonCache,
  listedOnce,
  offline,
  orderFindings,
  orderNarrowings,
  outcomeOf,
  placeInWords,
  platformName,
  readPolicy,
  renderMarkdown,
  reviewTrees,
  revisionInWords,
  rules,
  spansOf,
  turnedOffInWords,
  verdictInWords,
  visible,
  witnessLead,
  worst
} from "./shared.js";

// src/hosts/cli/arguments.ts
import { parseArgs } from "node:util";
var FORMATS = ["text", "json", "markdown", "sarif"];
var OPTIONS = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
  repo: { type: "string" },
  base: { type: "string" },
  head: { type: "string" },
  "base-dir": { type: "string" },
  "head-dir": { type: "string" },
  format: { type: "string", multiple: true },
  output: { type: "string", multiple: true },
  "fail-on": { type: "string" },
  policy: { type: "string" },
  offline: { type: "boolean" },
  cache: { type: "string" },
  from: { type: "string" }
};
function parseCommand(words) {
  const { values, positionals, tokens } = parsed(words);
  if (values.help || words.length === 0 && positionals.length === 0) return { name: "help" };
  if (values.version) return { name: "version" };
  const [name, ...rest] = positionals;
  if (name === "help") return { name: "help" };
  if (name === "explain") {
    const [what, extra] = rest;
    if (what === void 0 || extra !== void 0)
      throw usage("explain takes one rule, or the number of a finding");
    return { name: "explain", what, from: values.from ?? null };
  }
  if (name === "policy") {
    const [what, file, extra] = rest;
    if (what !== "check" || extra !== void 0) throw usage("policy takes check, and the file to check");
    return { name: "policy-check", file: file ?? POLICY_PATH };
  }
  if (name === "serve") {
    if (words.length > 1)
      throw usage("serve takes nothing more; its settings are variables of the environment");
    return { name: "serve" };
  }
  if (name !== "review")
    throw usage(name === void 0 ? "no command was given" : `there is no command "${name}"`);
  if (rest[0] !== void 0)
    throw usage(`review takes no "${rest[0]}"; name revisions with --base and --head`);
  return {
    name: "review",
    sides: sidesOf(values),
    outputs: outputsOf(tokens),
    failOn: values["fail-on"] === void 0 ? null : failOnOf(values["fail-on"]),
    policy: values.policy ?? null,
    offline: values.offline ?? false,
    cache: values.cache ?? null
  };
}
function parsed(words) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (error) {
    throw usage(error instanceof Error ? firstSentence(error.message) : "the command line can't be read");
  }
}
function firstSentence(message) {
  const [first = message] = message.split(/\.(?:\s|$)/);
  return first;
}
function sidesOf(values) {
  const { repo, base, head, "base-dir": baseDir, "head-dir": headDir } = values;
  if (baseDir === void 0 && headDir === void 0) {
    return { kind: "git", repo: repo ?? ".", base: base ?? null, head: head ?? "HEAD" };
  }
  if (baseDir === void 0 || headDir === void 0) throw usage("--base-dir and --head-dir go together");
  if (repo !== void 0 || base !== void 0 || head !== void 0) {
    throw usage("--base-dir and --head-dir compare folders; --repo, --base and --head are for git");
  }
  return { kind: "folders", base: baseDir, head: headDir };
}
function outputsOf(tokens) {
  const outputs = [];
  for (const token of tokens) {
    if (token.kind !== "option" || token.value === void 0) continue;
    if (token.name === "format") outputs.push({ format: formatOf(token.value), file: null });
    if (token.name !== "output") continue;
    const last = outputs.at(-1);
    if (last === void 0) outputs.push({ format: "text", file: token.value });
    else if (last.file === null) last.file = token.value;
    else throw usage(`--output ${token.value} has no --format of its own`);
  }
  if (outputs.length === 0) return [{ format: "text", file: null }];
  if (outputs.filter(({ file }) => file === null).length > 1) {
    throw usage("only one format can be printed; give the others an --output");
  }
  const files = outputs.flatMap(({ file }) => file ?? []);
  if (new Set(files).size < files.length) throw usage("two formats go to the same file");
  return outputs;
}
function formatOf(text2) {
  const format = FORMATS.find((name) => name === text2);
  if (format === void 0) throw usage(`there is no format "${text2}"; there are ${FORMATS.join(", ")}`);
  return format;
}
function failOnOf(text2) {
  const level = [...SEVERITIES, "never"].find((name) => name === text2);
  if (level === void 0) throw usage(`--fail-on takes ${[...SEVERITIES].reverse().join(", ")} or never`);
  return level;
}
function usage(what) {
  return new SetupError(`${what}. \`toril --help\` shows what can be given.`);
}

// src/hosts/cli/explain-command.ts
import { readFile } from "node:fs/promises";

// src/renderers/terminal.ts
var BOLD = "1";
var DIM = "2";
var CODE = "36";
function painter(colour) {
  return { colour, as: (attributes, text2) => colour && text2 !== "" ? coloured(attributes, text2) : text2 };
}
function coloured(attributes, text2) {
  return `\x1B[${attributes}m${text2}\x1B[${attributes === CODE ? "39" : "0"}m`;
}
var LONGEST_FIELD = 2e3;
function inert(text2) {
  const cut2 = text2.length > LONGEST_FIELD;
  const shown2 = visible(cut2 ? text2.slice(0, LONGEST_FIELD) : text2).replaceAll("##[", "#\\u{23}[");
  return cut2 ? `${shown2}… (${text2.length - LONGEST_FIELD} more characters)` : shown2;
}
function printed(lines) {
  return `${lines.map((line) => line.trimEnd().replace(/^(\s*):(?=:)/, "$1\\u{3a}")).join("\n")}
`;
}
function widthOf(text2) {
  if (ASCII.test(text2)) return text2.length;
  let width = 0;
  for (const character of text2) width += MARK.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
function wrap(sentence, width, paint) {
  return laidOut(spansOf(inert(sentence)), width, paint);
}
function wrapAsIs(text2, width, paint) {
  return laidOut([{ kind: "text", text: inert(text2) }], width, paint);
}
function laidOut(spans, width, paint) {
  const lines = [];
  let line = "";
  let used = 0;
  for (const word of wordsOf(spans, paint).flatMap((whole) => broken(whole, width))) {
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
function wordsOf(spans, paint) {
  const words = [[]];
  for (const span of spans) {
    const isCode = span.kind === "code";
    const text2 = isCode && !paint.colour ? `\`${span.text}\`` : span.text;
    text2.split(" ").forEach((part, index) => {
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
  for (const { text: text2, isCode } of word) {
    for (const character of text2) {
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
  return word.reduce((sum, { text: text2 }) => sum + widthOf(text2), 0);
}
function painted(word, paint) {
  return word.map(({ text: text2, isCode }) => isCode ? paint.as(CODE, text2) : text2).join("");
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
  return file.lines.slice(first - 1, last).map((text2, index) => {
    const number = first + index;
    const marked = number >= place.line && number <= lastMarked;
    const gutter = `${marked ? ">" : " "} ${String(number).padStart(digits)} ${file.added.has(number) ? "+" : "│"}`;
    const shown2 = cutAround(text2, number === place.line ? place.column : 1, width - digits - 5);
    return `${paint.as(marked ? BOLD : DIM, gutter)} ${marked ? shown2 : paint.as(DIM, shown2)}`;
  });
}
function cutAround(line, column, width) {
  if (line.length <= width) return cutEnd(shown(line), width);
  const start = column - 1 < width * 2 / 3 ? 0 : column - 1 - Math.floor(width / 3);
  const rest = shown(line.slice(start, start + width * 2));
  return start === 0 ? cutEnd(rest, width) : `…${cutEnd(rest, width - 1)}`;
}
function cutEnd(text2, width) {
  if (widthOf(text2) <= width) return text2;
  let kept = "";
  let used = 0;
  for (const character of text2) {
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
function findingLines(finding, width, excerpts, paint) {
  const lead = `${finding.severity.toUpperCase()}  `;
  const [first = "", ...rest] = wrap(finding.title, width - lead.length, paint);
  const sure = confidenceInWords(finding);
  const rule = sure === "" ? finding.rule : `${finding.rule} (${sure})`;
  return [
    `${paint.as(SEVERITY_WORDS[finding.severity].ansi, lead.trimEnd())}  ${paint.as(BOLD, first)}`,
    ...rest.map((line) => " ".repeat(lead.length) + paint.as(BOLD, line)),
    ...indented(wrapAsIs(placeInWords(finding), width - INDENT.length, paint)),
    ...indented(wrapAsIs(rule, width - INDENT.length, paint).map((line) => paint.as(DIM, line))),
    "",
    ...withSpace(indented(excerptOf(finding, excerpts, width - INDENT.length, paint))),
    ...labelled("Witness", `${witnessLead(finding.witness)}:`, width, paint),
    ...quoted(finding.witness.text, width, paint),
    ...labelled("Before", finding.base, width, paint),
    ...labelled("After", finding.head, width, paint),
    ...labelled("Why", finding.message, width, paint),
    ...labelled("What to do", finding.remedy, width, paint)
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
function quoted(text2, width, paint) {
  const room = width - INDENT.length - LABEL_WIDTH - 2;
  const lines = wrapAsIs(text2, room, paint);
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
  let open3 = [];
  let fence;
  const close = () => {
    if (open3.length > 0) blocks.push({ kind: kindOf(open3), lines: open3 });
    open3 = [];
  };
  for (const line of withoutComments(page).split(/\r?\n/)) {
    const mark = /^(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== void 0) {
      if (mark === fence) {
        blocks.push({ kind: "code", lines: open3 });
        open3 = [];
        fence = void 0;
      } else open3.push(line);
    } else if (mark !== void 0) {
      close();
      fence = mark;
    } else if (line.trim() === "") {
      close();
    } else if (/^#{1,6} /.test(line)) {
      close();
      blocks.push({ kind: "heading", lines: [line.replace(/^#+ /, "")] });
    } else open3.push(line);
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
function inline(text2) {
  return text2.split(/(`[^`]*`)/).map((part) => part.startsWith("`") ? part : withoutMarks(part)).join("");
}
function withoutMarks(text2) {
  return text2.replace(/\[([^\]]*)\]\((https:[^)]*)\)/g, "$1 ($2)").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\*\*([^*]+)\*\*/g, "$1").replace(/(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])/g, "$1");
}
function withoutComments(page) {
  return page.replace(/<!--[\s\S]*?-->/g, "");
}

// src/rules/pages.ts
var pages = /* @__PURE__ */ new Map([
  [
    "build/build-script-added",
    `# A crate newly runs a build script: \`build/build-script-added\`

Severity: medium; high where a compatible update brings it, since those are merged without reading; info for Tauri's own plugins, which register their permissions that way.

A crate of the app runs a build script (\`build.rs\`, or the file that its \`Cargo.toml\` names), and no version of it that base locks ran one.

## Why it matters

A build script is a program that cargo compiles and runs before the app is built. It has the rights of whoever builds: on a developer's machine that is their home folder and their keys, on a build machine the secrets of the release. In August 2026 \`arrayref 0.3.10\` did nothing itself; it newly depended on a crate whose build script downloaded and ran a program.

Cargo.lock doesn't say which crates have one. Toril reads it in the crate's archive, whose hash the lockfile pins.

## What to do

Open the crate's archive (docs.rs shows its source) and read the build script, and what it includes. Code that looks for a compiler or writes into \`OUT_DIR\` is what build scripts are for; network addresses, shells and encoded text are not. If it isn't needed, keep the version without it.

## When it says nothing

- A crate that ran a build script before is updated: its publisher could already do it.
- A crate that can't be looked at, because the run is offline or the crate comes from git. That is a gap, not a finding.
`
  ],
  [
    "build/install-script-added",
    `# A package newly runs an install script: \`build/install-script-added\`

Severity: medium; high where an update within the same major version brings it; info where the project's npm blocks scripts that nobody approved.

A package of the frontend has an install script (\`preinstall\`, \`install\` or \`postinstall\`, or a native part that is built), and no version of it that base locks had one that runs. It is also told where the project newly lets a script run that it blocked before.

## Why it matters

\`npm ci\` runs these scripts on every developer's machine and on every build machine. Of all releases on npm, 0.023 % of the patches bring a first install script, and most of the large attacks of the last years did.

Whether it runs is decided by what the project says: npm 12 runs only what \`allowScripts\` in package.json names, earlier ones run everything, and \`ignore-scripts\` in \`.npmrc\` runs nothing. Where the project doesn't say which npm it uses, Toril takes the script to run.

## What to do

Look at the script in the package's archive: \`npm pack NAME@VERSION\` fetches it without running anything. If you don't need it, install with \`ignore-scripts=true\`.

## When it says nothing

- A package whose script already ran is updated.
- \`ignore-scripts\` is set, so that no script runs at all.
`
  ],
  [
    "build/proc-macro-added",
    `# A crate newly runs inside the compiler: \`build/proc-macro-added\`

Severity: medium; high where a compatible update brings it.

A crate of the app is a procedural macro, and no version of it that base locks was one.

## Why it matters

The compiler loads a procedural macro as a library and runs it, with the rights of whoever builds and without a sandbox. It sees the code that it is applied to and writes what is compiled in its place.

## What to do

Read the macro's source in the crate's archive, above all what it does besides turning tokens into tokens: files, processes, environment variables. Derives of well-known crates are ordinary; a small new one that a single crate needs deserves the time.

## When it says nothing

- A procedural macro is updated.
- \`crate-type = ["lib"]\` beside \`proc-macro = true\`: cargo builds a plain library then.
`
  ],
  [
    "config/browser-extensions-allowed",
    `# Browser extensions may run in the app: \`config/browser-extensions-allowed\`

Severity: medium; low for an app that is new.

\`browserExtensionsEnabled\` was turned on for a window. Only Windows has it.

## Why it matters

An extension in the profile of the webview runs its scripts in the app's pages. The app's Content Security Policy doesn't stop them, and what they call is called by the page.

## What to do

Keep it off. If one page needs an extension, give that page a window of its own without capabilities.

## When it says nothing

- The setting is \`false\` in so many words, which is the default.
- The window has it on before and after, in another layer of the configuration.
`
  ],
  [
    "config/browser-switch-added",
    `# The browser runs with another switch: \`config/browser-switch-added\`

Severity: critical for switches that take away the web's own protection or open a debugging port; high for isolation, extensions, proxies and name resolution; low for others and for an app that is new.

\`additionalBrowserArgs\` of a window has a switch that no window had before. Every switch is named for itself, and so is every entry of a list of features. Only Windows has them.

## Why it matters

\`--remote-debugging-port\` lets any program of the machine drive the app's pages, with all that they may call. \`--disable-web-security\` and \`--ignore-certificate-errors\` let other sites in. The setting also replaces what Tauri passes by itself.

## What to do

Keep switches for development out of the configuration that is shipped. Rendering switches are harmless.

## When it says nothing

- The switch is written differently (\`/disable-gpu\`, \`--Disable-GPU\`), or another window had it.
- The features that the webview turns off by default are written out.
- The debugging port has another number.
`
  ],
  [
    "config/cargo-feature-added",
    `# A Cargo feature opens something: \`config/cargo-feature-added\`

Severity: high for \`dangerous-settings\` of the http plugin; medium for its \`unsafe-headers\` and for \`webview-data-url\`; low for \`unstable\` and \`cookies\`; info for \`watch\` of the fs plugin; at most low for an app that is new.

A feature of \`tauri\` or of an official plugin is newly on: in a dependency table of the app's Cargo.toml (the workspace's included), through the app's own default features, or through \`build.features\` of the configuration.

## Why it matters

\`dangerous-settings\` lets a page accept any certificate. \`unsafe-headers\` lets it send \`Origin\` and \`Cookie\` as it likes. \`webview-data-url\` lets windows show pages that are only a URL. \`unstable\` lets code put several webviews into a window, which then share what is granted to the window.

## What to do

Ask for the feature only where it is used. For development, make a feature of the app's own that turns it on, and leave that out of \`default\`.

## When it says nothing

- The feature moves between Cargo.toml, the workspace and the app's own features.
- It is one that the configuration asks for, such as \`protocol-asset\`, \`isolation\` and \`macos-private-api\`: what the setting opens is said instead.
- \`window-data-url\` of Tauri 1 becomes \`webview-data-url\`.
- Another crate of the workspace turns the feature on. Toril doesn't follow that.
`
  ],
  [
    "config/devtools-in-release",
    `# The inspector is in releases: \`config/devtools-in-release\`

Severity: medium; low for an app that is new.

The feature \`devtools\` of the crate \`tauri\` was turned on, or a window that had refused the inspector (\`devtools: false\`) no longer does.

## Why it matters

Development builds have the inspector in any case. With the feature a release has it too, and its console calls commands as the page does.

## What to do

Turn the feature on in a development build alone, by a feature of the app's own that is off by default.

## When it says nothing

- A window sets \`devtools: true\` and the feature is off: then releases have no inspector.
- \`devtools: true\` is written out where the feature is on.
- A window is added where windows could be inspected before.
`
  ],
  [
    "config/dropped-files-in-scope",
    `# Dropped files join the scope: \`config/dropped-files-in-scope\`

Severity: low.

\`plugins.fs.scopeDroppedPaths\` was \`false\` and no longer is, or the plugin went to a version before 2.7 that doesn't know it.

## Why it matters

A file or folder that a person drops on any window joins the scope of the fs plugin for all windows, until the app ends.

## What to do

Keep the setting at \`false\` if the app doesn't need to open what is dropped.

## When it says nothing

- The plugin is new: by default it takes in what is dropped, and its arrival is reported by itself.
- \`true\` is written out, which is the default.
- The app moves from Tauri 1, which always takes in what is dropped.
`
  ],
  [
    "config/engine-not-bundled",
    `# The browser engine is loaded from elsewhere: \`config/engine-not-bundled\`

Severity: high; low for an app that is new.

\`bundle.cef.embed\` was set to \`false\` in an app on Tauri's Chromium runtime.

## Why it matters

The app then loads the engine from a path that its environment names. That library sees every page and calls every command.

## What to do

Leave the setting away: by default the engine is in the bundle.

## When it says nothing

- \`true\` is written out, which is the default.
- The setting moves to another layer of the configuration.
`
  ],
  [
    "config/engine-replaced",
    `# The app brings its own browser engine: \`config/engine-replaced\`

Severity: medium; low for an app that is new.

The crate \`tauri-runtime-cef\` joined the app: in its Cargo.toml, or in what the lockfile says its crates depend on.

## Why it matters

Without it the system's webview shows the pages, and the system's updates patch it. A Chromium of the app's own is as old as the app's last release.

## What to do

Decide on it as on a dependency that needs an update every few weeks.

## When it says nothing

- The crate changes its version.
- It moves between Cargo.toml and the workspace's.
`
  ],
  [
    "config/global-api-exposed",
    `# Tauri's API is under a global name: \`config/global-api-exposed\`

Severity: low.

\`app.withGlobalTauri\` (in Tauri 1: \`build.withGlobalTauri\`) was turned on: every page of the app finds Tauri's API, and that of every plugin, under \`window.__TAURI__\`.

## Why it matters

It grants nothing that capabilities don't. But a script that someone else got into a page, or one that the app loads from another site, can then call what the page may call in one line.

## What to do

With a bundler, import \`@tauri-apps/api\` instead and leave the setting off. Without one, keep it, and see that the Content Security Policy lets no foreign script in.

## When it says nothing

- It was on before, in another place or for another platform that this one now joins by the same file.
- The app moves from Tauri 1 to 2 with the setting on.
`
  ],
  [
    "config/header-weakened",
    `# A header of the app's pages is weaker: \`config/header-weakened\`

Severity: medium where frames may be handed the camera, the microphone, the screen or the location; info for \`Timing-Allow-Origin\`; low for others and for an app that is new.

\`app.security.headers\` no longer sends a header that guards (\`Permissions-Policy\`, \`Cross-Origin-…\`, \`X-Content-Type-Options\`) or sends it with a weaker value, or it sends one that opens more (\`Access-Control-Allow-…\`, \`Timing-Allow-Origin\`, \`Service-Worker-Allowed\`).

## Why it matters

Without \`Permissions-Policy: camera=()\` a page of the app can hand the camera to a site in a frame. The other headers are defence in depth: \`Access-Control-Allow-Origin\` is Tauri's own and can't be set, so the rest of them matters only for windows that show a site.

## What to do

Keep the headers that guard. For one feature, name the site that needs it: \`camera=(self "https://meet.example")\`.

## When it says nothing

- A list turns into a table or a text that says the same, or \`*\` stands where nothing did: both let every site be handed the feature.
- \`Permissions-Policy\` with tauri-utils before 2.10, which sent it under a wrong name.
- \`Access-Control-Max-Age\` and \`Tauri-Custom-Header\`, which open nothing.
`
  ],
  [
    "config/isolation-removed",
    `# Messages to Rust no longer pass the isolation hook: \`config/isolation-removed\`

Severity: high.

\`app.security.pattern.use\` (in Tauri 1: \`tauri.pattern.use\`) was \`isolation\` and no longer is.

## Why it matters

With the isolation pattern each message to Rust is encrypted by a frame that runs the app's own hook, and the hook can refuse it. Without, whatever runs in a page can send any message; capabilities still decide what it may call.

## What to do

Leave the pattern as it is, or move what the hook refuses into scopes and into the commands themselves.

## When it says nothing

- The hook's folder or its scripts change. Toril doesn't read what the hook does: look at them as at any guard.
- The app is new: it starts without the pattern, as Tauri does.
- \`brownfield\`, the default, is written out.
`
  ],
  [
    "config/link-scheme-claimed",
    `# Links of websites open the app: \`config/link-scheme-claimed\`

Severity: medium; low for an app that is new.

\`plugins.deep-link\` names a scheme, or for mobile systems a scheme and a domain, that it didn't before.

## Why it matters

Any page in any browser can then start the app with a text of its choice, usually after one question to the person. Custom schemes belong to nobody: the next app that is installed may take over \`notes://login?code=…\`.

## What to do

Check what the handler does with the link. For sign-in use an \`https\` link of a domain that is yours, with \`appLink\`.

## When it says nothing

- The list of schemes moves between the forms that the plugin reads.
- A path of a domain is added: a site's other pages can link to the paths that were there.
`
  ],
  [
    "config/local-scheme-added",
    `# A scheme of the app's own counts as local: \`config/local-scheme-added\`

Severity: medium; low for an app that is new.

The app's code calls \`register_uri_scheme_protocol\` or \`register_asynchronous_uri_scheme_protocol\` for another scheme. A name that is computed counts as it is written.

## Why it matters

Tauri takes every scheme that the app registers for local. If the handler answers with text that someone else wrote, that text is a page with the app's permissions.

## What to do

Look at what the handler answers with. Images and sound need no \`text/html\`.

## When it says nothing

- The call moves to another file, or stands in a comment or a text.
- A crate beside the app's \`src\` folder registers it. Toril doesn't follow that.
`
  ],
  [
    "config/prototype-unfrozen",
    `# Objects' common ancestor can be changed: \`config/prototype-unfrozen\`

Severity: low.

\`app.security.freezePrototype\` was on and no longer is.

## Why it matters

With it, \`Object.prototype\` is frozen before the first script of a page runs, so that no script can change what all objects inherit. It is defence in depth.

## What to do

Leave it on if nothing breaks.

## When it says nothing

- \`false\` is written out, which is the default.
- The app is new: it starts without, as Tauri does.
- The setting moves to another layer, or is spelt \`freeze-prototype\`.
`
  ],
  [
    "config/redirects-unscoped",
    `# Redirects leave the scope of requests: \`config/redirects-unscoped\`

Severity: medium.

\`plugins.http.scopeRedirects\` was \`true\` and no longer is, or the plugin went from a version that checks redirects to one that doesn't. It is there from 2.7 on; from 3.0 on redirects are always checked.

## Why it matters

The http plugin sends requests from outside of the browser, where no rule of the web stops them. With the check each hop has to be in the scope of the app's capabilities (CVE-2026-95623).

## What to do

Keep the setting on, and add hosts that are really redirected to, to the scope.

## When it says nothing

- The plugin is new: by default it follows redirects, and its arrival is reported by itself.
- \`false\` is written out, which is the default.
- No lockfile tells the version, and the setting is on.
- The app moves from Tauri 1, which follows redirects too.
`
  ],
  [
    "config/remote-frontend",
    `# A website is the app: \`config/remote-frontend\`

Severity: critical; high for a server on the same machine; low for a scheme that the app answers itself.

\`build.frontendDist\` (in Tauri 1: \`build.distDir\`) is a URL whose origin it was not before.

## Why it matters

Tauri then takes the whole origin of that URL for local. The policy and the hashes that Tauri adds are for files in the app, so they are gone as well.

## What to do

Ship the pages with the app. To show a site, open it in a window of its own, without capabilities for it.

## When it says nothing

- It is a folder or a list of files, whichever.
- Another path of the same site.
- \`devUrl\`, which no release has.
`
  ],
  [
    "config/remote-window",
    `# A window shows a website: \`config/remote-window\`

Severity: high; critical for plain \`http:\`; low for schemes that the app answers itself and for an app that is new.

A window of the configuration has a \`url\` at an origin that this window didn't show before.

## Why it matters

The app's Content Security Policy doesn't hold there. A capability whose \`remote.urls\` and window patterns match gives the site permissions, and with plain HTTP anyone on the way is the site.

## What to do

Use the opener plugin for links. If the site has to be in the app, give its window a label that no capability matches.

## When it says nothing

- The origin is the one that \`frontendDist\` names, which is reported by itself.
- Another path of the same site in the same window.
- The window moves in the list, or into a platform's configuration that replaces it.
`
  ],
  [
    "config/scope-opened-by-code",
    `# Code adds paths to a scope: \`config/scope-opened-by-code\`

Severity: medium for folders; low for files and for an app that is new.

The app's code calls \`allow_directory\` or \`allow_file\` of \`fs_scope()\` or \`asset_protocol_scope()\` with another path. Paths that are computed count as one for each method.

## Why it matters

Scopes in capabilities can be read in review. What code adds while the app runs can't, and it holds for every window with a permission of the fs plugin, or for every page where it is the asset protocol's.

## What to do

Prefer the dialog plugin, which adds what a person picked. Look at where the path comes from: text of a page must not reach it.

## When it says nothing

- The call moves to another file, or stands in a comment or a text.
- A second computed path for a method that had one. Look at such calls yourself.
- \`allow_directory(path, true)\` becomes \`allow_directory(path, false)\`, which is narrower.
`
  ],
  [
    "config/scopes-persisted",
    `# What a person allowed once stays allowed: \`config/scopes-persisted\`

Severity: medium; low for an app that is new.

The crate \`tauri-plugin-persisted-scope\` joined the app.

## Why it matters

Picks in a dialog and drops on a window extend the scopes of the fs plugin and of the asset protocol. The plugin writes them to a file and allows them again at each start.

## What to do

Use it only if the app reopens files by itself, and offer a way to forget them.

## When it says nothing

- The plugin changes its version.
- It moves between Cargo.toml and the workspace's.
- Another app of the same lockfile has it.
`
  ],
  [
    "config/served-on-localhost",
    `# The app is served over HTTP: \`config/served-on-localhost\`

Severity: high; low for an app that is new.

The crate \`tauri-plugin-localhost\` joined the app.

## Why it matters

It serves the frontend at \`http://localhost:<port>\`. For Tauri that is a remote origin, so the app has to grant permissions to that URL, and any program that listens on the port gets them.

## What to do

Remove the plugin. If a library needs HTTP, look for what it needs it for.

## When it says nothing

- The plugin changes its version.
- Only a table for other systems has it.
`
  ],
  [
    "config/sidecar-added",
    `# Another program is shipped with the app: \`config/sidecar-added\`

Severity: high; low for an app that is new.

\`bundle.externalBin\` (in Tauri 1: \`tauri.bundle.externalBin\`) has a path that it had not.

## Why it matters

A sidecar is a native program that is trusted like the app. A scope entry with \`sidecar: true\` lets pages start it with arguments.

## What to do

Build it from source or pin a hash in the script that fetches it. Toril doesn't look into the file.

## When it says nothing

- The path is written with \`./\` in front or with backslashes.
- The app moves from Tauri 1 to 2 with the program.
- The program's file changes under the same path.
`
  ],
  [
    "config/traffic-proxied",
    `# A window's traffic goes through a proxy: \`config/traffic-proxied\`

Severity: high; medium for a proxy on the same machine; low for an app that is new.

\`proxyUrl\` of a window names a host that it did not.

## Why it matters

Everything that the pages of the window load and send goes there first, on every machine that the app is installed on.

## What to do

Let the system's settings decide. For one request use the proxy of the http plugin.

## When it says nothing

- On Windows a window that sets \`additionalBrowserArgs\`, which puts the proxy out of force.
- The window or the setting moves to another layer.
`
  ],
  [
    "config/window-added",
    `# The app has another window: \`config/window-added\`

Severity: low.

\`app.windows\` (in Tauri 1: \`tauri.windows\`) has a window with another label, whether it is created at the start or later.

## Why it matters

A pattern such as \`settings-*\` or \`*\` in a capability grants to windows that come later, and nothing in the capability shows it.

## What to do

Give the window a name that only the capabilities meant for it match.

## When it says nothing

- Windows that code opens; what capabilities may grant them is compared by the \`ipc/\` rules.
- A window moves in the list, or into a platform's configuration.
- \`main\` is written out, which is the label of a window without one.
`
  ],
  [
    "csp/connection-allowed",
    `# Data may be sent to and fetched from somewhere new: \`csp/connection-allowed\`

Severity: medium for any host; low for a named host; info for protocols of the app and for \`data:\` and \`blob:\`.

A page may \`fetch\`, open a WebSocket or send a beacon to where it could not.

## Why it matters

This is the shortest way out for whatever a script in the page can read. It is not the only one: no policy stops a page from navigating.

## What to do

Ask which feature talks to that host, and name the host with its scheme. \`https:\` does not stand for \`wss:\`, and \`*\` stands for both.

## When it says nothing

- A host that an existing pattern covered.
- Without \`ipc:\` Tauri sends its messages another way, so adding it is said with severity info.
`
  ],
  [
    "csp/document-guard-removed",
    `# A guard of the document is gone: \`csp/document-guard-removed\`

Severity: medium for forms, \`<base>\`, the sandbox, Trusted Types and unencrypted requests; low where one host or one name was added; info for framing.

A directive that guards the page itself is weaker or gone: \`form-action\`, \`base-uri\`, \`frame-ancestors\`, \`sandbox\`, \`require-trusted-types-for\`, \`trusted-types\`, \`upgrade-insecure-requests\`.

## Why it matters

None of them falls back to \`default-src\`: where one is absent there is no limit, whatever else the policy says.

## What to do

Keep the directive. If a form or a frame needs more, name the one host.

## When it says nothing

- A directive that no engine knows, such as \`navigate-to\`.
`
  ],
  [
    "csp/eval-allowed",
    `# Strings may be turned into code: \`csp/eval-allowed\`

Severity: medium for \`eval\`; low for WebAssembly alone.

\`'unsafe-eval'\` or \`'wasm-unsafe-eval'\` takes effect.

## Why it matters

With \`eval\` a string becomes a script without an element that a policy could stop. It is asked of \`script-src\` alone, so it also comes alive when \`script-src\` is gone and \`default-src\` has it.

## What to do

Most libraries that ask for it have a build that doesn't (\`vue\` without the compiler, \`ajv\` with standalone code). For WebAssembly \`'wasm-unsafe-eval'\` is enough.

## When it says nothing

- \`'unsafe-eval'\` in \`default-src\` while Tauri makes a \`script-src\`.
- \`'unsafe-eval'\` in \`script-src-elem\`, where no engine looks for it.
`
  ],
  [
    "csp/frame-allowed",
    `# Other pages may be shown in frames: \`csp/frame-allowed\`

Severity: medium for any host; low for a named host and for \`data:\` and \`blob:\`; info for the app itself.

A page may show another page in an \`<iframe>\` or an \`<object>\`.

## Why it matters

A framed page can imitate the app and navigate it away. In older versions of Tauri a frame could also call commands (CVE-2024-35222).

## What to do

Name the host, give the frame a \`sandbox\` attribute, and open other sites in the system browser instead.

## When it says nothing

- A list that is spelled out after it was inherited from \`default-src\`.
- A host in \`child-src\` while \`frame-src\` is there: frames never ask it.
`
  ],
  [
    "csp/inline-script-allowed",
    `# Scripts written into a page may run: \`csp/inline-script-allowed\`

Severity: high; low where only texts with a given hash may run.

Text in a page may run as a script: \`<script>\` elements, \`on…\` attributes, \`javascript:\` URLs.

## Why it matters

This is what most policies are there to stop: a name, a message or a file name that reaches a page unescaped. Tauri's own hashes make \`'unsafe-inline'\` void in \`script-src\`, so it comes alive when \`dangerousDisableAssetCspModification\` names \`script-src\`, or when it stands in \`script-src-elem\` or \`script-src-attr\`, which Tauri never touches.

## What to do

Move the script into a file. If a library injects one, allow its hash. A nonce in the configuration is no help: it is the same for everyone, and Tauri adds fresh ones itself.

## When it says nothing

- \`'unsafe-inline'\` in \`script-src\` while Tauri adds its hashes: it is void.
- A script of the app that moves to another file.
`
  ],
  [
    "csp/media-allowed",
    `# Images, fonts or media may be loaded from somewhere new: \`csp/media-allowed\`

Severity: low for any host; info for a named host, for \`data:\` and \`blob:\`, and for protocols of the app.

A page may load an image, a font, sound, video or a manifest from where it could not.

## Why it matters

Nothing of this runs, but an address can carry data out: \`<img src="https://evil.example/?…">\`.

## What to do

Name the hosts that the app needs.

## When it says nothing

- \`https:\` added beside \`http:\`, which already stands for it.
`
  ],
  [
    "csp/policy-removed",
    `# The app has no Content Security Policy any more: \`csp/policy-removed\`

Severity: critical where the old policy held scripts back; medium where it did not, and for a new app that begins without one.

The pages of the app get no policy: \`csp\` is null or gone, it holds a character outside ASCII (the webview then drops the header), or the pages come from a server.

## Why it matters

The policy is what stands between a string that slips into a page and the commands that the page may call. With \`csp\` null Tauri sends no header at all, and it adds no hashes and nonces either. An empty string is not null: Tauri then still sends \`script-src 'self'\`.

## What to do

Ask what the policy was in the way of. One more source is nearly always enough; the console of the webview names it. Typographic quotes come from copying a policy out of a web page: write straight ones.

## When it says nothing

- A policy that moves into another file, or from a string into a map.
- \`"csp": ""\` and \`"csp": {}\`, which are policies.
`
  ],
  [
    "csp/report-collector-added",
    `# Blocked requests are reported to somewhere new: \`csp/report-collector-added\`

Severity: info.

\`report-uri\` or \`report-to\` names a collector that it did not name.

## Why it matters

Reports hold addresses: of the page, and of what it tried to load. They tell a collector what people do in the app.

## What to do

Check that you know who runs it.

## When it says nothing

- A collector that is removed.
`
  ],
  [
    "csp/script-allowed",
    `# Scripts may be loaded from somewhere new: \`csp/script-allowed\`

Severity: high for any host, for hosts where anyone can publish, and for \`data:\`; medium for one named host and for \`blob:\`; low where a hash must fit; info for the app itself.

A page may load a script from where it could not: a new host, a wider pattern, a scheme.

## Why it matters

A script from elsewhere runs with everything that the window may call, and it can change any day without a pull request. A host that serves what anyone uploads, such as a public CDN, is as good as any host.

## What to do

Ship the script with the app. Where that is impossible, allow one file by its path and check it with \`integrity\`. Note that a path counts for nothing once a request was redirected.

## When it says nothing

- A host in \`default-src\` alone: Tauri makes a \`script-src\` of its own, which that host is not in.
- The same sources in another order or spelling.
`
  ],
  [
    "csp/style-allowed",
    `# Styles may come from somewhere new: \`csp/style-allowed\`

Severity: medium for any host; low for a named host and for inline styles; info for the app itself.

A page may load a style sheet from where it could not, or apply styles written into it.

## Why it matters

Styles can cover a button with another, and with selectors and background images they can tell a server what stands in a page. \`'unsafe-inline'\` in \`style-src\` is void on pages with a \`<style>\` element, to which Tauri adds a nonce; whether a built page has one is taken from the \`index.html\` in the repository.

## What to do

Ship the style sheet. For a library that injects styles, allow its hash.

## When it says nothing

- \`'unsafe-inline'\` beside a nonce or a hash of your own.
`
  ],
  [
    "csp/worker-allowed",
    `# Workers may be started from somewhere new: \`csp/worker-allowed\`

Severity: medium where anything will do; low for \`blob:\` and \`data:\`; info for the app's own files.

A page may start a worker from where it could not.

## Why it matters

A worker runs a script beside the page. From a \`blob:\` or \`data:\` URL that script can be any string, so it is a way round a \`script-src\` without \`'unsafe-eval'\`.

## What to do

Ship the worker as a file. Bundlers make \`blob:\` workers by default; most have an option for a file.

## When it says nothing

- A worker list that is spelled out after it was inherited from \`script-src\`.
`
  ],
  [
    "ipc/app-commands-open",
    `# Every command of the app is open: \`ipc/app-commands-open\`

Severity: high; low for an app that is new.

The app had permissions of its own, so that its commands needed a capability, and now it declares none: the last file under \`permissions/\` went, or \`build.rs\` no longer lists the commands. Every page of the app can then call every command that the app registers. The same is reported where an update or downgrade of Tauri opens the commands to remote pages.

## Why it matters

Tauri checks the app's own commands only if the app declares permissions. A single permission file anywhere under \`permissions/\` closes all of them; without it they are all open to every local page in every window, whatever the capabilities say. Before Tauri 2.11.1 they were open to remote pages too.

## What to do

Declare the commands in \`build.rs\`, with \`AppManifest::new().commands(&["greet"])\`, or in files under \`permissions/\`, and grant each, without a prefix (\`allow-greet\`), where it is needed. Keep Tauri at 2.11.1 or newer.

## When it says nothing

- The app never declared permissions: the commands were open before. A command that is added to such an app is not reported either.
- Another permission file is left, though it be for a command that no longer exists: it keeps all of them closed.
- The version of Tauri is not pinned on one side, so that nobody knows whether sites could call the commands before.
- One command is granted in a capability. That is [\`ipc/command-granted\`](../command-granted/README.md).
`
  ],
  [
    "ipc/command-granted",
    `# A command is newly callable: \`ipc/command-granted\`

Severity: critical where a program can be run with any arguments; high for other programs, for files such as keys and cookies, and for transfers that no scope limits; medium for other files, requests to any host, the clipboard, stored data and new windows; low for the rest, and while the scope lets nothing through; one step more for remote pages; at least medium where what the permission grants had to be guessed.

A capability names a permission that it did not have, and with it pages of the app can call a command that they could not call before. It doesn't matter which way the permission came: in a capability file, inline in \`tauri.conf.json\`, in an overlay for one platform, through a set, or because a whole file became active.

## Why it matters

Each command is a door between the web page and the machine. Whoever gets a script into the page, by a stored message, a compromised package or a hijacked site, can call everything that the page can call, with arguments of their own choice.

## What to do

Look at the example call: would you let a stranger make it? Grant the single permission that the page needs in place of a set, name its paths, URLs or programs in the scope, and list only the windows that use it.

## When it says nothing

- The call was possible before, by any capability: \`core:window:allow-title\` beside \`core:default\` adds nothing.
- A permission is moved, reordered, written as an object, or replaced by the members of its set.
- The capability is not in force: the list in \`app.security.capabilities\` leaves it out, or it holds for no window and no webview.
- Some capability denies the command. A denial holds for every window.
`
  ],
  [
    "ipc/deny-removed",
    `# A denial is gone: \`ipc/deny-removed\`

Severity: critical where a program can be run with any arguments; high for other programs, for files such as keys and cookies, and for transfers that no scope limits; medium for other files, requests to any host, the clipboard, stored data and new windows; low for the rest, and while the scope lets nothing through; one step more for remote pages.

A permission that denied a command, or a \`deny\` entry of a scope, is no longer in force, and something else still allows what it held back.

## Why it matters

A denied command (\`fs:deny-remove\`) is denied in every window, even when the denial stands in a capability for a window that is never opened. So a capability that seems to do nothing can be all that keeps \`shell:allow-execute\` in another file from working. Before Tauri 2.12 it is denied to every origin too; since then only to the origins that its own capability is for, so that the update alone can let a site call what was denied. A \`deny\` entry of a scope holds for the pages that get the scope. Either way the removal shows in a diff only as deleted lines.

## What to do

Put the denial back; or take out the permission that allows the call, so that no denial is needed.

## When it says nothing

- Nothing allows the call, so that the denial held nothing back.
- Another denial of the same command or the same path is still in force.
- The denial of a command moves to another file, capability or window: it holds there all the same.
- It held for no page at all, in a capability with \`"local": false\` and no remote URL.
- A \`deny\` entry of a \`shell\` scope goes: the plugin never looked at it.
`
  ],
  [
    "ipc/meaning-changed",
    `# The same permission came to mean more: \`ipc/meaning-changed\`

Severity: critical where a program can be run with any arguments; high for other programs, for files such as keys and cookies, and for transfers that no scope limits; medium for other files, requests to any host, the clipboard, stored data and new windows; low for the rest, and while the scope lets nothing through; one step more for remote pages.

The capability names the same permission as before, and that permission now stands for more commands, or brings a wider scope: the plugin has another version in \`Cargo.lock\`, or a permission or set in a file under \`permissions/\` was edited, the app's own or that of a plugin in the repository.

## Why it matters

A permission such as \`fs:allow-write-file\` or \`core:default\` is a name, and the plugin's release decides what it stands for. From fs 2.0.3 to 2.1.0 \`fs:allow-write-file\` came to include \`open\` and \`write\`. Such an update changes what pages may do without touching one line of a capability.

## What to do

If the app needs the new commands, nothing. If not, name single permissions in place of a set, deny the new command, or keep the version.

## When it says nothing

- The update leaves the permission as it was, which is the rule: most releases change none.
- A scope entry is written into a permission file. It has a line of its own, and is [\`ipc/scope-widened\`](../scope-widened/README.md).
- The new command was callable before by some other permission.
- The permissions of the version are not known. Those of the nearest version known are used, and a gap says so.
`
  ],
  [
    "ipc/platform-added",
    `# A permission holds on more platforms: \`ipc/platform-added\`

Severity: critical where a program can be run with any arguments; high for other programs, for files such as keys and cookies, and for transfers that no scope limits; medium for other files, requests to any host, the clipboard, stored data and new windows; low for the rest, and while the scope lets nothing through; one step more for remote pages.

A capability, or a single permission in it, was part of the app on some platforms and is now part of it on others too: a name was added to \`platforms\`, the list went, or the configuration of one platform (\`tauri.windows.conf.json\`) came to enable it.

## Why it matters

What is harmless on one system may not be on another: \`$HOME/**\` leaves out names that begin with a dot on Linux and macOS and includes them on Windows. And a capability without \`platforms\` holds on all five, phones included.

## What to do

List under \`platforms\` those on which the app uses it. Mind the spelling, \`linux\`, \`macOS\`, \`windows\`, \`android\` and \`iOS\`.

## When it says nothing

- All five are listed in place of no list, or the other way round.
- Other capabilities allow the same there already.
- The capability is new as well. That is [\`ipc/command-granted\`](../command-granted/README.md), with its platforms.
`
  ],
  [
    "ipc/remote-origin-granted",
    `# A remote page may call the app: \`ipc/remote-origin-granted\`

Severity: critical for programs, for files such as keys and cookies, and for transfers that no scope limits; high for other files, requests to any host, the clipboard, stored data and new windows; medium for requests to named hosts and for the rest; low while the scope lets nothing through.

A capability that the app had came to name a remote URL, or a wider pattern, in \`remote.urls\`: pages of that site, shown in the windows of the capability, can call what it grants.

## Why it matters

The content of a remote page is decided by whoever runs the site, its CDN and its ad networks at the moment it is loaded, not by the app's release. URL patterns also reach further than they read: \`https://*example.com\` includes \`https://evilexample.com\`, \`https://example.*\` includes \`https://example.evil.com\`, \`*\` crosses dots, and a path in the pattern is no boundary, since the app is mostly told the origin alone.

## What to do

Name the one origin with its scheme and host, in a capability of its own with only the commands that this site calls. Better still, show the site in the system's browser.

## When it says nothing

- The new pattern matches the same URLs: \`https://a.com\`, \`https://a.com/\` and \`https://a.com/*\`.
- The site had the same calls through another capability.
- A whole capability for the site is new. That is [\`ipc/command-granted\`](../command-granted/README.md), and its severity takes the remote page into account.
`
  ],
  [
    "ipc/scope-widened",
    `# A scope lets more through: \`ipc/scope-widened\`

Severity: critical where a program can be run with any arguments; high for other programs, and for files such as keys and cookies; medium for other files, and for any host or link; low for named hosts; one step more for remote pages.

A command could be called before, and its scope (paths of \`fs\`, URLs of \`http\`, programs of \`shell\`, links and paths of \`opener\`) now accepts something that it refused. Toril doesn't compare the text of the entries: it decides whether there is any path, URL or command line that only the new scope accepts, and shows one.

## Why it matters

The scope is all that stands between "reads its own notes" and "reads \`~/.ssh\`". Its rules surprise people. \`fs:scope\` and the sets \`fs:allow-home-read\` and their kin grow the scope of every window that may use any \`fs\` command, not of the window that was granted them. \`$HOME/**\` leaves out names that begin with a dot, so \`$HOME/.ssh/*\` beside it is new. A validator \`a|b\` accepts everything that begins with \`a\` or ends with \`b\`. The URL pattern \`https://*example.com\` includes \`https://evilexample.com\`, and the link \`https://*.example.com/*\` of the opener includes \`https://evil.example/?.example.com/\`.

## What to do

Narrow the entry at the line to the folder, host or arguments that the app needs. To keep a path to one window, write it in the object form of a permission with commands, such as \`fs:allow-read-file\`, and not in \`fs:scope\`.

## When it says nothing

- The new entry is covered by an old one: \`$DOCUMENT/reports/*\` beside \`$DOCUMENT/**\`, \`https://a.com/*\` for \`https://a.com\`.
- The entry can match nothing: \`$APP/**\` is a folder of that name in Tauri 2.
- A denial is added. (A denial that goes is [\`ipc/deny-removed\`](../deny-removed/README.md).)
- The bundle's identifier changes: the same \`$APPDATA\` is then another folder.
- The entry holds a pattern that can't be compared. That is a gap, not a finding.
`
  ],
  [
    "ipc/window-added",
    `# A capability holds for more windows: \`ipc/window-added\`

Severity: critical where a program can be run with any arguments; high for other programs, for files such as keys and cookies, and for transfers that no scope limits; medium for other files, requests to any host, the clipboard, stored data and new windows; low for the rest, and while the scope lets nothing through; one step more for remote pages.

A capability that the app had is now in force for windows or webviews that it did not hold for: a label or a wider pattern in \`windows\` or \`webviews\`; or for the app's own pages where only a remote site had it, because \`"local": false\` went.

## Why it matters

Windows are the compartments of an app: the one that shows other people's content gets few commands, the settings get many. A pattern such as \`*\` or \`tool-*\` holds for every window that is ever given such a label, also by code written later, and a page that can create windows picks the label itself. \`webviews\` never narrows \`windows\`: either of the two is enough.

## What to do

Name the windows that need it. Where they need only some of it, give them a capability of their own.

## When it says nothing

- The new pattern matches no label that the old ones did not: \`main\` beside \`*\`.
- \`"webviews": ["main"]\` is added beside \`"windows": ["main"]\`: the webview of an ordinary window has the window's label.
- Another capability gives those windows the same.
`
  ],
  [
    "packages/checksum-changed",
    `# The same version is other bytes: \`packages/checksum-changed\`

Severity: critical; high where an npm hash is left out.

The lockfile pins a version that base has too, from the same source, to another hash, or to none.

## Why it matters

Registries never change what a version is. In 1,720 commits to real Cargo.lock files and 1,148 to pnpm lockfiles not one changed the hash of a version. A hash that differs means that the lockfile was edited, or that one of the two was never what the registry served. A hash that is missing means that nobody checks: cargo repairs such a lockfile silently unless it runs with \`--locked\`.

## What to do

Restore the line from base. Then find out who wrote the other one: the author's machine or its registry may answer with other packages than yours.

## When it says nothing

- A stronger hash takes the place of a weaker one.
- A lockfile changes its format, and the hashes move.
`
  ],
  [
    "packages/links-added",
    `# A crate newly links a native library: \`packages/links-added\`

Severity: low.

A newer version of a crate claims a native library (\`links\` in its \`Cargo.toml\`) that no version in base claims.

## Why it matters

Native code is outside of everything that Rust checks, and depending on the crate's build script it is compiled from the archive, downloaded, or taken from the machine that builds.

## What to do

Find out in the build script where the library comes from, and that you want it from there.

## When it says nothing

- The crate is new: its build script is told, and the library with it.
`
  ],
  [
    "packages/package-added",
    `# Packages are new: \`packages/package-added\`

Severity: low.

Packages are new in a lockfile that run nothing when the app is built, as far as is known. All of one lockfile are told at once, at the first one's line.

## Why it matters

Each package is somebody who can put code into the app. One in seven changes of a Cargo.lock brings a new name, so this is no alarm; it is the list to look over for a name that nobody meant, which is how a misspelt or invented name gets in.

## What to do

Read the names. For each you should be able to say what needs it: the finding says through which direct dependency the first one comes in.

## When it says nothing

- A package is updated or removed.
- The package is told already, since it brings a build step, is a plugin, or comes from a new source.
`
  ],
  [
    "packages/plugin-added",
    `# A Tauri plugin is new: \`packages/plugin-added\`

Severity: low.

A crate \`tauri-plugin-…\` or a package \`@tauri-apps/plugin-…\` is new in a lockfile.

## Why it matters

A plugin adds commands to the app, and its Rust code runs in the app's process with all its rights. What pages may call of it is decided by capabilities, and Toril reports that on the capability's line; this finding says that there is something new to decide about.

## What to do

Look at the capabilities in the same change: do they grant only what the feature needs? For a plugin that isn't Tauri's own, look at who publishes it.

## When it says nothing

- A plugin is updated. What its permissions newly mean is told under \`ipc/\`.
`
  ],
  [
    "packages/source-changed",
    `# A package comes from somebody else: \`packages/source-changed\`

Severity: high; medium for repositories of Tauri's own organisation; low where it moves to the ecosystem's registry.

A package that base has is taken from another registry, repository or host; or a new package comes from one that the app took nothing from before.

## Why it matters

The lockfile pins today's bytes, but whoever owns the source decides about every next version, and nobody but them reviewed this one. A fork keeps the name and the version of the package that it replaces, so nothing in a build tells the two apart. That holds even where today's hash is still the same: the next version is the new owner's. Package names that exist in two places are also how private packages are replaced by public ones.

## What to do

Open the new address. Check who owns it, and compare its code with the source that it replaces. A fork that you need should belong to you.

## When it says nothing

- Another commit, branch or tag of the same repository, which has the same owner.
- A package moves into this repository: its code is then part of the pull request.
`
  ],
  [
    "updates/key-trusted",
    `# Another key signs the app's updates: \`updates/key-trusted\`

Severity: critical where another key was trusted before; high for the first one; low for an app that is new.

\`plugins.updater.pubkey\` (in Tauri 1: \`tauri.updater.pubkey\`) holds a key that it did not. Its number is the one that \`minisign\` shows.

## Why it matters

An update is any program that this key signed. Where it is downloaded from doesn't matter, so the key is what keeps others from replacing the app.

## What to do

A rotation is announced and rare. Compare the number with the one that the release machine shows.

## When it says nothing

- The same key with another comment, or with spaces around it.
- The app moves from Tauri 1 to 2 with its key.
- Code that gives the updater a key while the app runs. Toril doesn't follow that.
`
  ],
  [
    "updates/rollback-allowed",
    `# An old release can be installed as an update: \`updates/rollback-allowed\`

Severity: high; low where only a page can ask for it and the server has to agree, and for an app that is new.

\`plugins.updater.requireSignedVersion\` was \`true\` and no longer is, \`allowDowngrades\` was turned on, or the updater went to a version (2.8 to 2.11) where pages decide it, or to one before 2.12 that knows neither.

## Why it matters

The updater installs what its key signed, whatever the version. Without a signed version the server says which version it is; with \`allowDowngrades\` it needn't even be newer (CVE-2026-95625).

## What to do

Sign releases with a CLI that records the version, then require it.

## When it says nothing

- The app has had no updater: that it goes without is its default, and the new key is reported by itself.
- \`false\` is written out, which is the default.
- The app moves from Tauri 1, which checks no signed version either.
`
  ],
  [
    "updates/source-added",
    `# Updates are announced from another place: \`updates/source-added\`

Severity: high for another host or plain HTTP; medium for another path of a host that was asked before; low for an app that is new.

\`plugins.updater.endpoints\` (in Tauri 1: \`tauri.updater.endpoints\`) has a URL that it had not.

## Why it matters

The server says which version there is and where it is. The signature keeps it from shipping its own code, and not from holding a fix back.

## What to do

Ask who runs the host. A mirror that you don't run sees every installation and decides what it is offered.

## When it says nothing

- The endpoints change their order, or one of them goes.
- The app moves from Tauri 1 to 2 with its endpoints.
- Code that gives the updater endpoints while the app runs. Toril doesn't follow that.
`
  ],
  [
    "updates/transport-unchecked",
    `# The way to the update server is unchecked: \`updates/transport-unchecked\`

Severity: high; low for an app that is new.

\`dangerousInsecureTransportProtocol\`, \`dangerousAcceptInvalidCerts\` or \`dangerousAcceptInvalidHostnames\` of \`plugins.updater\` was turned on. The latter two count from version 2.10 of the updater on.

## Why it matters

The signature of an update is checked in any case. Which update is offered, and that one is offered at all, is only as sure as the connection.

## What to do

Use HTTPS with an ordinary certificate, also inside a company.

## When it says nothing

- \`false\` is written out, which is the default.
- The setting is on in an app without an updater.
`
  ]
]);

// src/hosts/cli/explain-command.ts
async function explain({ what, from }, terminal2) {
  const layout = { colour: terminal2.colour, ...terminal2.width !== void 0 && { width: terminal2.width } };
  if (from === null) {
    terminal2.print(renderRule(pageOf(what), layout));
    return 0;
  }
  const finding = pick(await findingsIn(from), what, from);
  terminal2.print(`${renderFinding(finding, layout)}
${renderRule(pageOf(finding.rule), layout)}`);
  return 0;
}
function pageOf(rule) {
  const page = pages.get(rule);
  if (page !== void 0) return page;
  if (/^\d+$/.test(rule)) {
    throw new SetupError(
      `To explain finding ${rule}, name the review that has it: toril explain ${rule} --from review.json`
    );
  }
  const near = [...pages.keys()].filter(
    (id) => id.endsWith(`/${rule}`) || id.startsWith(`${rule}/`) || id.includes(rule)
  );
  const known = near.length > 0 ? near : [...pages.keys()];
  throw new SetupError(
    `There is no rule "${rule}". ${near.length > 0 ? "Did you mean" : "There are"}: ${known.join(", ")}`
  );
}
function pick(findings, what, from) {
  const finding = findings.find((each, index) => String(index + 1) === what || each.key === what);
  if (finding !== void 0) return finding;
  throw new SetupError(`${from} has no finding "${what}"; it has ${findings.length}, counted from 1.`);
}
async function findingsIn(file) {
  let text2;
  try {
    text2 = await readFile(file, "utf8");
  } catch {
    throw new SetupError(
      `${file} can't be read. Write it first with: toril review --format json --output ${file}`
    );
  }
  try {
    const review2 = JSON.parse(text2);
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

// src/hosts/cli/help.ts
var HELP = `Toril tells what a change newly lets a Tauri app, or the machine that builds it, do.

Usage
  toril review [--repo DIR] [--base REV] [--head REV]     compare two revisions of a git repository
  toril review --base-dir DIR --head-dir DIR              compare two folders
  toril explain RULE                                      what a rule reports, why, and what to do
  toril explain NUMBER --from FILE                        one finding of a review written with --format json
  toril policy check [FILE]                               whether a policy can be read; .github/toril.yml by default
  toril serve                                             the GitHub App, as docs/app.md tells
  toril --help, toril --version

Options of review
  --repo DIR        the repository; the current folder by default. Bare repositories work too
  --base REV        what to compare with; by default the merge base of head and the default branch
  --head REV        what to look at; HEAD by default. WORKTREE is the working tree as it is
  --format NAME     text (the default), json, markdown or sarif. May be given several times,
  --output FILE     each followed by the file it goes to; without one it is printed
  --policy FILE     what blocks a merge, as docs/policy.md tells; without one, the defaults
  --fail-on LEVEL   the least severity that fails: critical, high, medium (the default), low, never.
                    It goes before what the policy says
  --offline         ask no registry; what would have been looked up is a gap
  --cache DIR       where facts about packages are kept between runs, for a CI to save and restore

Exit status
  0  pass: nothing new that matters, and everything was read
  1  fail: something new, at or above the level that fails
  2  wrong usage, or a repository that can't be read
  3  incomplete: something could not be read, so nothing is promised; 0 where the policy lets that through
`;

// src/hosts/cli/policy-file.ts
import { open } from "node:fs/promises";
var MOST_BYTES = 1024 * 1024;
async function openPolicy(file) {
  const reading = await readPolicyFile(file);
  if (reading.ok) return reading.policy;
  throw new SetupError(`The policy can't be used.
${reading.errors.map(errorLine).join("\n")}`);
}
async function readPolicyFile(file) {
  return readPolicy({ path: file, id: file, text: await textOf(file) });
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

// src/hosts/cli/policy-command.ts
async function checkPolicy({ file }, terminal2) {
  const reading = await readPolicyFile(file);
  if (!reading.ok) {
    terminal2.print(`${reading.errors.map(errorLine).join("\n")}
`);
    return 1;
  }
  const { failOn, incomplete, rules: rules2 } = reading.policy;
  terminal2.print(
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

// src/hosts/cli/review-command.ts
import { homedir } from "node:os";
import { join as join5 } from "node:path";

// src/renderers/json.ts
function renderJson(review2) {
  const { base, head, verdict, apps, turnedOff, facts } = review2;
  const json = {
    schema: "toril.review/1",
    base: { rev: base.rev, sha: base.sha },
    head: { rev: head.rev, sha: head.sha },
    verdict,
    apps: apps.map(({ root, name, tauri }) => ({ root, name, tauri })),
    findings: orderFindings(review2.findings).map(findingJson),
    turnedOff: turnedOff.map(({ rule, findings }) => ({ rule, findings })),
    narrowings: orderNarrowings(review2.narrowings).map(narrowingJson),
    gaps: review2.gaps.map(gapJson),
    facts: facts.map(({ about, source, checksum }) => ({ about, source, checksum }))
  };
  return `${withoutInvisibles(JSON.stringify(json, null, 2))}
`;
}
function findingJson(finding) {
  const { rule, severity, confidence, app, path, line, column, endLine } = finding;
  const { title, message, remedy, subject, action, witness, base, head, key, waiver } = finding;
  return {
    ...{ rule, severity, confidence, app, path, line, column, endLine },
    ...{ title, message, remedy, subject, action, witness: witnessJson(witness), base, head, key, waiver }
  };
}
function narrowingJson(narrowing) {
  const { domain, app, path, line, column, endLine, title, subject, action, witness, base, head, key } = narrowing;
  return {
    ...{ domain, app, path, line, column, endLine },
    ...{ title, subject, action, witness: witnessJson(witness), base, head, key }
  };
}
function witnessJson(witness) {
  const { kind, text: text2, platform, ...specific } = witness;
  return { kind, text: text2, platform: platform === "any" ? platform : platformName(platform), ...specific };
}
function gapJson({ kind, path, line, message, blocking }) {
  return { kind, path, line, message, blocking };
}
function withoutInvisibles(json) {
  return json.replace(INVISIBLE, (character) => character === "\n" ? character : unicodeEscape(character));
}
function unicodeEscape(character) {
  return character.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}

// src/renderers/sarif.ts
var LIMITS = {
  results: 5e3,
  notifications: 1e3,
  field: 1e3,
  help: 2e4,
  name: 255,
  description: 1024
};
function renderSarif(review2, rules2, version) {
  const findings = orderFindings(review2.findings);
  const shown2 = findings.slice(0, LIMITS.results);
  const catalogue = withUnlisted(rules2, shown2);
  const indexOf = new Map(catalogue.map((rule, index) => [rule.id, index]));
  const fingerprint = fingerprints();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Toril",
            semanticVersion: version,
            rules: catalogue.map((rule) => ruleJson(rule, findings)),
            notifications: GAP_KINDS.map((kind) => ({
              id: kind,
              shortDescription: { text: GAP_HEADINGS[kind] }
            }))
          }
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { "%SRCROOT%": { description: { text: "The root of the repository." } } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notifications(review2.gaps, findings.length - shown2.length)
          }
        ],
        results: shown2.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: indexOf.get(finding.rule),
          level: SEVERITY_WORDS[finding.severity].sarif,
          message: { text: messageOf(finding) },
          locations: [location(finding)],
          partialFingerprints: fingerprint(finding),
          properties: propertiesOf(finding)
        }))
      }
    ]
  };
  return `${JSON.stringify(log, null, 2)}
`;
}
function withUnlisted(rules2, findings) {
  const listed = new Set(rules2.map((rule) => rule.id));
  const unlisted = new Set(findings.map((finding) => finding.rule).filter((id) => !listed.has(id)));
  return [...rules2, ...[...unlisted].map((id) => ({ id, title: id }))];
}
function ruleJson({ id, title, help, page }, findings) {
  const severity = worst(
    findings.filter((finding) => finding.rule === id).map((finding) => finding.severity)
  );
  const { sarif, securitySeverity } = SEVERITY_WORDS[severity];
  const text2 = cut(title, LIMITS.description);
  return {
    id,
    name: cut(id, LIMITS.name),
    shortDescription: { text: text2 },
    fullDescription: { text: text2 },
    help: {
      text: cut(help ?? title, LIMITS.help),
      ...help === void 0 ? {} : { markdown: cut(help, LIMITS.help) }
    },
    ...page === void 0 ? {} : { helpUri: page },
    defaultConfiguration: { level: sarif },
    properties: {
      tags: ["security"],
      ...securitySeverity === null ? {} : { "security-severity": securitySeverity }
    }
  };
}
function messageOf({ title, message, witness, base, head, remedy }) {
  return [
    `${plain(title).replace(/\.$/, "")}. ${plain(message)}`,
    `${plain(witnessLead(witness))}: ${plain(witness.text)}`,
    `Before: ${plain(base)}
After: ${plain(head)}`,
    `What to do: ${plain(remedy)}`
  ].join("\n\n");
}
function location({ path, line, column, endLine }) {
  return {
    physicalLocation: {
      artifactLocation: artifact(path),
      region: {
        startLine: Math.max(1, line),
        startColumn: Math.max(1, column),
        endLine: Math.max(1, line, endLine)
      }
    }
  };
}
function artifact(path) {
  return { uri: relativeUri(path), uriBaseId: "%SRCROOT%" };
}
function relativeUri(path) {
  const segments = path.toWellFormed().split("/");
  return segments.filter((segment) => !["", ".", ".."].includes(segment)).map(encodeURIComponent).join("/");
}
function propertiesOf({ severity, confidence, app, subject, action, witness, base, head }) {
  const { kind, text: text2, platform } = witness;
  return {
    ...{ severity, confidence, app: plain(app), subject: plain(subject), action: plain(action) },
    witness: { kind, text: plain(text2), platform: platform.toLowerCase() },
    ...{ base: plain(base), head: plain(head) }
  };
}
function fingerprints() {
  const seen = /* @__PURE__ */ new Map();
  return (finding) => {
    const hash = fingerprintOf(finding);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return { primaryLocationLineHash: `${hash}:${count}` };
  };
}
function notifications(gaps, findingsLeft) {
  const ordered = groupGaps(gaps).flatMap((group) => group.gaps);
  const gapsLeft = Math.max(0, ordered.length - LIMITS.notifications);
  return [
    ...ordered.slice(0, LIMITS.notifications).map(notification),
    ...gapsLeft === 0 ? [] : [{ level: "error", message: { text: `${counted(gapsLeft, "more gap")} not listed here.` } }],
    ...findingsLeft === 0 ? [] : [
      {
        level: "error",
        message: {
          text: `${counted(findingsLeft, "more finding")} not listed here, none of them worse.`
        }
      }
    ]
  ];
}
function notification({ kind, path, line, message, blocking }) {
  const place = {
    physicalLocation: { artifactLocation: artifact(path), region: { startLine: Math.max(1, line) } }
  };
  return {
    descriptor: { id: kind, index: GAP_KINDS.indexOf(kind) },
    level: blocking ? "error" : "note",
    message: { text: plain(message) },
    ...relativeUri(path) === "" ? {} : { locations: [place] }
  };
}
function plain(sentence) {
  return visible(cut(sentence, LIMITS.field)).replaceAll("](", "] (");
}
function cut(text2, longest) {
  return text2.length <= longest ? text2 : `${text2.slice(0, longest - 1)}…`;
}

// src/renderers/text.ts
var NARROWEST = 40;
function renderText(review2, options) {
  const width = Math.max(NARROWEST, options.width ?? DEFAULT_WIDTH);
  const paint = painter(options.colour);
  const rule = paint.as(DIM, "─".repeat(width));
  return printed([
    ...opening(review2, width, paint),
    ...orderFindings(review2.findings).flatMap((finding) => [
      ...["", rule, ""],
      ...findingLines(finding, width, options.excerpts ?? /* @__PURE__ */ new Map(), paint)
    ]),
    ...narrowingLines(review2, rule, width, paint),
    ...gapLines(review2, rule, width, paint),
    ...["", rule, ""],
    ...wrap(verdictInWords(review2), width, paint).map((line) => paint.as(BOLD, line)),
    ...hint(review2, paint)
  ]);
}
function opening(review2, width, paint) {
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
  return [
    ...["", rule, "", paint.as(BOLD, `Not known (${gaps.length})`)],
    ...groupGaps(gaps).flatMap((group) => [
      "",
      ...indented(
        wrap(group.blocking ? group.heading : `${group.heading} (does not block)`, width - 2, paint)
      ),
      ...group.gaps.flatMap((gap) => [
        ...item(gap.message, width, paint),
        ...under(wrapAsIs(placeInWords(gap), width - 4, paint), paint)
      ])
    ])
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
function hint({ findings }, paint) {
  const [worst2] = orderFindings(findings);
  return worst2 === void 0 ? [] : wrap(`More about a finding: ${code(`toril explain ${worst2.rule}`)}`, 1e3, paint);
}

// src/hosts/output-files.ts
import { randomUUID } from "node:crypto";
import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
async function checkOutput(file, option = "--output") {
  const [there, folder] = await Promise.all([kindOf2(file), kindOf2(dirname(file))]);
  if (there === "folder") throw new SetupError(`${file} is a folder. Give ${option} the name of a file.`);
  if (there === "other")
    throw new SetupError(`${file} is no ordinary file, and would be replaced. Give ${option} another name.`);
  if (folder !== "folder") {
    throw new SetupError(
      `There is no folder ${dirname(file)} to write ${basename(file)} into. Make it first.`
    );
  }
}
async function writeOutput(file, text2) {
  const draft = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    await writeFile(draft, text2, { flag: "wx" });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    const reason = error instanceof Error && "code" in error ? String(error.code) : "an unknown fault";
    throw new SetupError(`${file} could not be written (${reason}). Nothing was changed.`);
  }
}
async function kindOf2(path) {
  try {
    const found = await stat(path);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : "other";
  } catch {
    return "nothing";
  }
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
  tokenize(value) {
    return value.slice();
  }
  join(value) {
    return value;
  }
  removeEmpty(value) {
    return value;
  }
};
var arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
  return arrayDiff.diff(oldArr, newArr, options);
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
import { readdir } from "node:fs/promises";
import { join as join3, resolve } from "node:path";

// src/adapters/folder/disk.ts
import { constants } from "node:fs";
import { lstat, open as open2, stat as stat2 } from "node:fs/promises";
import { dirname as dirname2, join as join2 } from "node:path";
var Disk = class {
  root;
  #folders = /* @__PURE__ */ new Map();
  constructor(root) {
    this.root = root;
  }
  async look(path) {
    if (!await this.#isRealFolder(dirname2(path))) return { kind: "link" };
    try {
      const found = await lstat(join2(this.root, path));
      if (found.isFile()) return { kind: "file", size: found.size };
      if (found.isSymbolicLink()) return { kind: "link" };
      return { kind: found.isDirectory() ? "folder" : "special" };
    } catch (error) {
      return { kind: isAbsence(error) ? "nothing" : "unreadable" };
    }
  }
  /** The bytes of a regular file; undefined for anything else, for a file past the bound, and for one that grows. */
  async read(path) {
    if (!await this.#isRealFolder(dirname2(path))) return void 0;
    let file;
    try {
      file = await open2(join2(this.root, path), OPEN_FLAGS);
      return await readBounded(file);
    } catch {
      return void 0;
    } finally {
      await file?.close();
    }
  }
  /** Whether every folder down to this one is a folder and no link. Missing ones are real: nothing is there. */
  #isRealFolder(folder) {
    if (folder === ".") return Promise.resolve(true);
    const known = this.#folders.get(folder);
    if (known !== void 0) return known;
    const answer = this.#lookAtFolder(folder);
    this.#folders.set(folder, answer);
    return answer;
  }
  async #lookAtFolder(folder) {
    if (!await this.#isRealFolder(dirname2(folder))) return false;
    try {
      return (await lstat(join2(this.root, folder))).isDirectory();
    } catch (error) {
      return isAbsence(error);
    }
  }
};
var OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
async function readBounded(file) {
  const found = await file.stat();
  if (!found.isFile() || found.size > TREE_LIMITS.fileBytes) return void 0;
  const buffer = Buffer.alloc(found.size + 1);
  let length = 0;
  while (length < buffer.length) {
    const { bytesRead } = await file.read(buffer, length, buffer.length - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return length === found.size ? buffer.subarray(0, length) : void 0;
}
function isAbsence(error) {
  const { code: code2 } = error;
  return code2 === "ENOENT" || code2 === "ENOTDIR";
}
async function isFolder(path) {
  return stat2(path).then(
    (found) => found.isDirectory(),
    () => false
  );
}

// src/adapters/folder/disk-tree.ts
var READS_AT_ONCE = 16;
function identify(disk, files, format) {
  let left = TREE_LIMITS.totalBytes;
  const hashed = /* @__PURE__ */ new Set();
  for (const file of files) {
    if (file.size > TREE_LIMITS.fileBytes || file.size > left) continue;
    left -= file.size;
    hashed.add(file);
  }
  return concurrently(files, READS_AT_ONCE, async (file) => {
    const bytes = hashed.has(file) ? await disk.read(file.path) : void 0;
    if (bytes === void 0) return { ...file, id: `${UNHASHED}${disk.root}/${file.path}` };
    return { path: file.path, size: bytes.length, id: blobId(bytes, format) };
  });
}
var UNHASHED = "unhashed:";
function diskReader(disk, format) {
  const budget = new ReadBudget();
  return async (entries) => {
    const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
    const granted = unique.filter((entry) => budget.grants(entry));
    const contents = await concurrently(granted, READS_AT_ONCE, async ({ path, id, size }) => {
      const bytes = await disk.read(path);
      if (bytes === void 0) return void 0;
      const unchanged = id.startsWith(UNHASHED) ? bytes.length === size : blobId(bytes, format) === id;
      return unchanged ? [id, bytes] : void 0;
    });
    return new Map(contents.filter((content) => content !== void 0));
  };
}

// src/adapters/folder/folder-tree.ts
async function openFolderTree(folder) {
  if (!await isFolder(folder))
    throw new SetupError(`There is no folder ${folder}. Give the path of a folder that exists.`);
  const disk = new Disk(resolve(folder));
  return { list: () => listFolder(disk, folder), read: diskReader(disk, "sha1") };
}
async function openFolderTrees(base, head) {
  const [hasBase, hasHead] = await Promise.all([isFolder(base), isFolder(head)]);
  const open3 = (folder, isThere) => isThere || !(hasBase || hasHead) ? openFolderTree(folder) : Promise.resolve(absentTree(folder));
  return Promise.all([open3(base, hasBase), open3(head, hasHead)]);
}
function absentTree(folder) {
  const gap = gapIn("", "unreadable", `There is no folder ${code(folder)}, so that side was read as empty.`);
  return {
    list: async () => ({ revision: { rev: folder, sha: null }, entries: [], gaps: [gap] }),
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
    const items = await readdir(join3(disk.root, folder), { withFileTypes: true });
    return items.sort((a, b) => compareText(a.name, b.name));
  } catch {
    listing.addUnreadable(folder, "The folder can't be opened; what lies in it is not known.");
    return [];
  }
}
async function noteFile(disk, path, files, listing) {
  const found = await disk.look(path);
  if (found.kind === "file") files.push({ path, size: found.size });
  else if (found.kind === "link") listing.addUnfollowed(path, "symbolic link");
  else if (found.kind === "special") listing.addUnfollowed(path, "special file");
  else listing.addUnreadable(path, "The file can't be read.");
}

// src/adapters/git/git-process.ts
import { spawn } from "node:child_process";
import { devNull } from "node:os";
async function git(folder, args, input = "") {
  const child = startGit(folder, args);
  child.stdin.end(input);
  const [stdout, stderr, status] = await Promise.all([text(child.stdout), text(child.stderr), exitOf(child)]);
  return { status, stdout: stdout.trimEnd(), stderr: stderr.trim() };
}
function startGit(folder, args) {
  const child = spawn("git", [...HARMLESS, ...args], { cwd: folder, env: environment(), windowsHide: true });
  child.stdin.on("error", () => {
  });
  return child;
}
function exitOf(child) {
  return new Promise((resolve2, reject) => {
    child.once("close", (status) => resolve2(status ?? 128));
    child.once("error", (cause) => reject(couldNotStart(cause)));
  });
}
var HARMLESS = [
  "--no-pager",
  "--no-replace-objects",
  ...["-c", "core.fsmonitor=false"],
  ...["-c", "core.untrackedCache=false"],
  ...["-c", `core.hooksPath=${devNull}`],
  ...["-c", "core.quotePath=false"],
  // The owner of a repository matters to git since it might run what is configured there, which these never do.
  ...["-c", "safe.directory=*"],
  ...["-c", "safe.bareRepository=all"]
];
function environment() {
  const ours = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith("GIT_"));
  return {
    ...Object.fromEntries(ours),
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_GRAFT_FILE: devNull,
    GIT_NO_LAZY_FETCH: "1",
    // Git before 2.45 doesn't know the line above; no protocol of that name exists, so nothing is fetched either.
    GIT_ALLOW_PROTOCOL: "none"
  };
}
async function text(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
function couldNotStart(cause) {
  const { code: code2 } = cause;
  if (code2 !== "ENOENT") return cause;
  return new SetupError(
    "git is not installed, or not on the PATH. Install git 2.31 or later and try again.",
    { cause }
  );
}

// src/adapters/git/records.ts
var MAX_RECORD = 64 * 1024;
async function* recordsOf(stream) {
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, start)) {
      yield bytes.subarray(start, end);
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > MAX_RECORD) return yield void 0;
  }
}
function nameOf(bytes) {
  const name = bytes.toString("utf8");
  return { name, isText: !name.includes("�") || Buffer.from(name, "utf8").equals(bytes) };
}

// src/adapters/git/revisions.ts
async function resolveRevision(repository, rev) {
  const sha = await commitOf(repository, rev);
  if (sha !== void 0) return { rev, sha };
  throw new SetupError(`The repository has no commit ${JSON.stringify(rev)}. ${await adviceOn(repository)}`);
}
async function defaultBranch(repository) {
  const head = await repository.git("symbolic-ref", "--quiet", "refs/remotes/origin/HEAD");
  const configured = await repository.git("config", "--get", "init.defaultBranch");
  const names = ["main", "master", configured.stdout].filter((name) => name !== "");
  const candidates = [
    head.stdout,
    ...names.flatMap((name) => [`refs/remotes/origin/${name}`, `refs/heads/${name}`])
  ];
  for (const ref of candidates) {
    if (ref.startsWith("refs/") && await commitOf(repository, ref) !== void 0) return ref;
  }
  throw new SetupError(
    "The repository doesn't tell its default branch: there is no origin/HEAD, main or master. Name the base with --base."
  );
}
async function mergeBase(repository, a, b) {
  const { status, stdout } = await repository.git("merge-base", "--end-of-options", a, b);
  const [sha] = stdout.split("\n");
  if (status === 0 && sha) return sha;
  throw new SetupError(
    `The commits ${a} and ${b} have no common ancestor here. ${await adviceOn(repository)}`
  );
}
async function commitOf(repository, rev) {
  if (rev === "" || rev.includes("\0")) return void 0;
  const found = await repository.git(
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${rev}^{commit}`
  );
  return found.status === 0 ? found.stdout : void 0;
}
async function adviceOn(repository) {
  const shallow = await repository.git("rev-parse", "--is-shallow-repository");
  if (shallow.stdout !== "true") return "Check the name, or fetch it first with `git fetch origin`.";
  return "The clone is shallow and lacks older commits: run `git fetch --unshallow`, or set `fetch-depth: 0` in actions/checkout.";
}

// src/adapters/git/git-tree.ts
async function openGitTree(repository, rev) {
  const revision = await resolveRevision(repository, rev);
  return { list: () => listCommit(repository, revision), read: blobReader(repository.objects) };
}
async function listCommit({ gitDir }, revision) {
  const listing = new ListingBuilder();
  const blobs = await blobsOf(gitDir, revision, listing);
  const sizes = await sizesOf(gitDir, blobs);
  for (const { path, id } of blobs) {
    const size = sizes.get(id);
    if (size !== void 0) listing.add({ path, id, size });
    else
      listing.addUnreadable(path, "The clone doesn't hold the file's content. Fetch it, then review again.");
  }
  return listing.finish(revision);
}
async function blobsOf(gitDir, revision, listing) {
  const child = startGit(gitDir, [
    `--git-dir=${gitDir}`,
    "ls-tree",
    "-r",
    "-z",
    "--full-tree",
    revision.sha ?? ""
  ]);
  const ended = exitOf(child);
  child.stdin.end();
  child.stderr.resume();
  const blobs = [];
  let cut2 = false;
  for await (const record of recordsOf(child.stdout)) {
    if (record === void 0)
      listing.cutOff("The tree holds a name of absurd length; the rest was not looked at.");
    cut2 = record === void 0 || !listing.hasRoom(blobs.length);
    if (record === void 0 || cut2) break;
    blobs.push(...blobIn(record, listing));
  }
  if (cut2) child.kill();
  const status = await ended;
  if (status !== 0 && !cut2) throw unlistable(revision);
  return blobs;
}
function blobIn(record, listing) {
  const tab = record.indexOf(TAB);
  const [mode, type, id = ""] = record.subarray(0, tab).toString("latin1").split(" ");
  const { name, isText } = nameOf(record.subarray(tab + 1));
  if (mode === LINK) listing.addUnfollowed(name, "symbolic link");
  else if (type === "commit") listing.addUnfollowed(name, "submodule");
  else if (!isText)
    listing.addUnreadable(name, "The name of the file isn't UTF-8, so the file was left out.");
  else return [{ path: name, id }];
  return [];
}
var LINK = "120000";
var TAB = 9;
async function sizesOf(gitDir, blobs) {
  const args = [`--git-dir=${gitDir}`, "cat-file", "--batch-check=%(objectname) %(objectsize)", "--buffer"];
  const ids = new Set(blobs.map(({ id }) => id));
  const { stdout } = await git(gitDir, args, [...ids, ""].join("\n"));
  const answers = stdout.split("\n").map((line) => line.split(" "));
  const known = answers.filter(([, size]) => size !== void 0 && /^\d+$/.test(size));
  return new Map(known.map(([id = "", size]) => [id, Number(size)]));
}
function unlistable({ rev }) {
  return new SetupError(
    `The files of ${rev} can't be listed: the clone is partial or damaged. Fetch all of it with \`git fetch --refetch --no-filter\`, or clone it again.`
  );
}
function blobReader(objects) {
  const budget = new ReadBudget();
  return async (entries) => {
    const unique = [...new Map(entries.map((entry) => [entry.id, entry])).values()];
    const granted = unique.filter((entry) => budget.grants(entry));
    const blobs = await Promise.all(granted.map(async ({ id }) => [id, await objects.read(id)]));
    return new Map(blobs.filter((blob) => blob[1] !== void 0));
  };
}

// src/adapters/git/repository.ts
import { realpath, stat as stat3 } from "node:fs/promises";
import { dirname as dirname3, join as join4 } from "node:path";

// src/adapters/git/git-objects.ts
var GitObjects = class {
  #gitDir;
  #child;
  #waiting = [];
  #answer = new Answer();
  #closed = false;
  constructor(gitDir) {
    this.#gitDir = gitDir;
  }
  /** The blob's bytes; undefined where it is missing (a partial clone), corrupt, or no blob. */
  read(id) {
    if (this.#closed || !OBJECT_ID.test(id)) return Promise.resolve(void 0);
    return new Promise((resolve2) => {
      this.#waiting.push(resolve2);
      this.#process().stdin.write(`${id}
`);
    });
  }
  async close() {
    this.#closed = true;
    const child = this.#child;
    if (child === void 0) return;
    const ended = exitOf(child);
    child.stdin.end();
    await ended;
  }
  #process() {
    if (this.#child !== void 0) return this.#child;
    const child = startGit(this.#gitDir, [`--git-dir=${this.#gitDir}`, "cat-file", "--batch"]);
    this.#child = child;
    this.#answer = new Answer();
    child.stdout.on("data", (chunk) => this.#receive(chunk));
    child.stderr.resume();
    child.once("error", () => this.#ended(child));
    child.once("close", () => this.#ended(child));
    return child;
  }
  #receive(chunk) {
    this.#answer.add(chunk);
    for (let next = this.#answer.take(); next !== void 0; next = this.#answer.take()) {
      this.#waiting.shift()?.(next.blob);
    }
  }
  /** Git stops at an object that is corrupt. Who still waits gets nothing; the next request starts git anew. */
  #ended(child) {
    if (this.#child !== child) return;
    this.#child = void 0;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve2 of waiting) resolve2(void 0);
  }
};
var OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
var Answer = class {
  #chunks = [];
  #length = 0;
  #awaited;
  add(chunk) {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
  }
  /** The next whole answer, or undefined until more has come. */
  take() {
    if (this.#awaited === void 0) {
      const end = this.#joined().indexOf(LINE_FEED);
      if (end < 0) return void 0;
      const [, type2, size2] = this.#cut(end + 1).toString("latin1").trim().split(" ");
      if (type2 === void 0 || size2 === void 0) return { blob: void 0 };
      this.#awaited = { type: type2, size: Number(size2) };
    }
    const { type, size } = this.#awaited;
    if (this.#length < size + 1) return void 0;
    this.#awaited = void 0;
    const bytes = this.#cut(size + 1).subarray(0, size);
    return { blob: type === "blob" ? new Uint8Array(bytes) : void 0 };
  }
  #joined() {
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0] ?? Buffer.alloc(0);
  }
  #cut(length) {
    const all = this.#joined();
    this.#chunks = [all.subarray(length)];
    this.#length -= length;
    return all.subarray(0, length);
  }
};
var LINE_FEED = 10;

// src/adapters/git/repository.ts
async function openRepository(folder) {
  if (!await isFolder(folder)) {
    throw new SetupError(`There is no folder ${folder}. Give the path of a git repository.`);
  }
  const found = await git(folder, ["rev-parse", "--absolute-git-dir", "--show-object-format"]);
  const [gitDir, format] = found.stdout.split("\n");
  if (found.status !== 0 || gitDir === void 0) {
    throw new SetupError(`${folder} is not in a git repository. Run Toril in one, or name one with --repo.`);
  }
  const objects = new GitObjects(gitDir);
  return {
    gitDir,
    workTree: await workTreeAbove(await realpath(folder), gitDir),
    objectFormat: format === "sha256" ? "sha256" : "sha1",
    objects,
    git: (...args) => git(gitDir, [`--git-dir=${gitDir}`, ...args]),
    close: () => objects.close()
  };
}
async function workTreeAbove(folder, gitDir) {
  if (folder === gitDir || folder.startsWith(`${gitDir}/`)) return null;
  const marker = await stat3(join4(folder, ".git")).catch(() => void 0);
  if (marker !== void 0) return folder;
  const above = dirname3(folder);
  return above === folder ? null : workTreeAbove(above, gitDir);
}

// src/adapters/git/worktree-tree.ts
var LOOKS_AT_ONCE = 16;
var WORKTREE = "WORKTREE";
async function openWorkTree(repository) {
  if (repository.workTree === null) {
    throw new SetupError("A bare repository has no working tree. Name a commit with --head.");
  }
  const disk = new Disk(repository.workTree);
  return {
    list: () => listWorkTree(repository, disk),
    read: diskReader(disk, repository.objectFormat)
  };
}
async function listWorkTree(repository, disk) {
  const listing = new ListingBuilder();
  const names = await namesIn(repository, disk.root, listing);
  const found = await concurrently(names, LOOKS_AT_ONCE, ({ path }) => disk.look(path));
  const files = names.flatMap((name, index) => noteFound(listing, name, found[index]));
  for (const entry of await identify(disk, files, repository.objectFormat)) listing.add(entry);
  return listing.finish({ rev: WORKTREE, sha: null });
}
async function namesIn({ gitDir }, top, listing) {
  const args = [
    `--git-dir=${gitDir}`,
    `--work-tree=${top}`,
    "ls-files",
    "-z",
    "-t",
    "-c",
    "-o",
    "--exclude-standard"
  ];
  const child = startGit(top, args);
  const ended = exitOf(child);
  child.stdin.end();
  child.stderr.resume();
  const names = /* @__PURE__ */ new Map();
  let cut2 = false;
  for await (const record of recordsOf(child.stdout)) {
    if (record === void 0)
      listing.cutOff("The index holds a name of absurd length; the rest was not looked at.");
    cut2 = record === void 0 || !listing.hasRoom(names.size);
    if (record === void 0 || cut2) break;
    const { name, isText } = nameOf(record.subarray(TAG_LENGTH));
    if (isText) names.set(name, { path: name, sparse: record[0] === SPARSE });
    else listing.addUnreadable(name, "The name of the file isn't UTF-8, so the file was left out.");
  }
  if (cut2) child.kill();
  const status = await ended;
  if (status !== 0 && !cut2) {
    throw new SetupError(
      "git can't list the working tree: its index is damaged. Run `git status` to see what is wrong."
    );
  }
  return [...names.values()];
}
var TAG_LENGTH = 2;
var SPARSE = "S".charCodeAt(0);
function noteFound(listing, { path, sparse }, found) {
  switch (found?.kind) {
    case "file":
      return [{ path, size: found.size }];
    case "link":
      listing.addUnfollowed(path, "symbolic link");
      return [];
    case "folder":
      listing.addUnfollowed(path.replace(/\/$/, ""), "submodule");
      return [];
    case "special":
      listing.addUnfollowed(path, "special file");
      return [];
    case "nothing":
      if (sparse) listing.addUnreadable(path, "The sparse checkout leaves the file out, so it was not read.");
      return [];
    // else it was deleted
    default:
      listing.addUnreadable(path, "The file can't be read.");
      return [];
  }
}

// src/hosts/cli/open-sides.ts
async function openSides(sides) {
  if (sides.kind === "folders") {
    const [base, head] = await openFolderTrees(sides.base, sides.head);
    return { base: listedOnce(base), head: listedOnce(head), close: async () => {
    } };
  }
  const repository = await openRepository(sides.repo);
  try {
    const base = await openGitTree(repository, sides.base ?? await defaultBase(repository, sides.head));
    const head = sides.head === WORKTREE ? await openWorkTree(repository) : await openGitTree(repository, sides.head);
    return { base: listedOnce(base), head: listedOnce(head), close: repository.close };
  } catch (error) {
    await repository.close();
    throw error;
  }
}
async function defaultBase(repository, head) {
  return mergeBase(repository, await defaultBranch(repository), head === WORKTREE ? "HEAD" : head);
}

// src/hosts/cli/review-command.ts
async function review(command, terminal2) {
  await Promise.all(command.outputs.flatMap(({ file }) => file === null ? [] : [checkOutput(file)]));
  const policy = await policyFor(command);
  const sides = await openSides(command.sides);
  try {
    const result = await reviewTrees({
      base: sides.base,
      head: sides.head,
      facts: factSource(command),
      policy,
      progress: terminal2.progress
    });
    terminal2.clearProgress();
    for (const output of command.outputs) await put(output, result, sides, terminal2);
    return exitStatus(result, policy);
  } finally {
    terminal2.clearProgress();
    await sides.close();
  }
}
async function policyFor({ policy, failOn }) {
  const read = policy === null ? DEFAULT_POLICY : await openPolicy(policy);
  return failOn === null ? read : { ...read, failOn };
}
function exitStatus({ verdict }, policy) {
  if (outcomeOf(verdict, policy) !== "fail") return 0;
  return verdict === "incomplete" ? 3 : 1;
}
function factSource(command) {
  if (command.offline) return offline;
  const directory = command.cache ?? defaultCache(process.env);
  return cratesAdapter({ index: cratesIndex(process.env), cache: jsonCache(directory, crateFactFormat) });
}
function defaultCache(environment2) {
  return join5(environment2.XDG_CACHE_HOME || join5(homedir(), ".cache"), "toril");
}
async function put({ format, file }, result, { base, head }, terminal2) {
  const text2 = await rendered();
  if (file === null) terminal2.print(text2);
  else await writeOutput(file, text2);
  async function rendered() {
    switch (format) {
      case "json":
        return renderJson(result);
      case "markdown":
        return renderMarkdown(result);
      case "sarif":
        return renderSarif(result, rules, VERSION);
      case "text": {
        const excerpts = await excerptsFor(result.findings, base, head);
        const width = terminal2.width === void 0 ? {} : { width: Math.min(terminal2.width, 120) };
        return renderText(result, { colour: file === null && terminal2.colour, ...width, excerpts });
      }
    }
  }
}

// src/hosts/cli/serve-command.ts
import { existsSync } from "node:fs";
import { dirname as dirname4, join as join6 } from "node:path";
async function serve() {
  const app = await loadApp();
  await app.serve(process.env, home(import.meta.dirname));
  return 0;
}
async function loadApp() {
  try {
    return await import("./app.js");
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
  if (existsSync(join6(folder, "app.yml"))) return folder;
  const parent = dirname4(folder);
  if (parent === folder) throw new SetupError("Toril's own app.yml is missing. Install Toril again.");
  return home(parent);
}

// src/hosts/cli/terminal.ts
var CLEAR_LINE = "\r\x1B[2K";
function processTerminal() {
  const { stdout, stderr, env } = process;
  const plain2 = (env.NO_COLOR ?? "") !== "";
  const watched = stderr.isTTY === true;
  const clearProgress = () => {
    if (watched) stderr.write(CLEAR_LINE);
  };
  return {
    colour: stdout.isTTY === true && !plain2 && env.TERM !== "dumb",
    width: stdout.isTTY === true ? stdout.columns : void 0,
    print: (text2) => void stdout.write(text2),
    complain(message) {
      clearProgress();
      stderr.write(`toril: ${message}
`);
    },
    progress(step) {
      if (watched) stderr.write(`${CLEAR_LINE}${step} …`);
    },
    clearProgress
  };
}

// src/hosts/cli/main.ts
var terminal = processTerminal();
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  terminal.complain(error.message);
  process.exitCode = 2;
}
async function run(words) {
  const command = parseCommand(words);
  switch (command.name) {
    case "help":
      terminal.print(HELP);
      return 0;
    case "version":
      terminal.print(`toril ${VERSION}
`);
      return 0;
    case "explain":
      return explain(command, terminal);
    case "policy-check":
      return checkPolicy(command, terminal);
    case "serve":
      return serve();
    case "review":
      return review(command, terminal);
  }
}
