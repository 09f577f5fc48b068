const require = process.getBuiltinModule;
import {
  ANY_APP_COMMAND,
  ASSET_URLS,
  PLATFORM_NAMES,
  listInWords,
  onPlatforms,
  opening,
  powerOf,
  purposeOf,
  someOf
} from "./shared.action.commands.engine.serve.js";
import {
  EVERY_PLATFORM,
  SEVERITIES,
  atLeast,
  platformSet,
  platformsOf
} from "./shared.action.commands.engine.parse-command.serve.js";
import {
  code
} from "./shared.action.commands.engine.git-sides.parse-command.serve.toril.js";

// src/domain/official-plugins.ts
var PLUGINS = new Set(
  [
    "authenticator autostart barcode-scanner biometric cli clipboard-manager deep-link dialog fs geolocation",
    "global-shortcut haptics http localhost log nfc notification opener os persisted-scope positioner process",
    "shell single-instance sql store stronghold updater upload websocket window-state"
  ].flatMap((line) => line.split(" "))
);
function isOfficialPlugin(crate) {
  return crate.startsWith("tauri-plugin-") && PLUGINS.has(crate.slice("tauri-plugin-".length));
}

// src/domain/code-severity.ts
function severityOfCode(running) {
  const { step, class: seen, classBefore, name } = running;
  if (classBefore !== null) return severityOfChange(running);
  if (step === "build-script" && isOfficialPlugin(name)) return "info";
  if (step !== "install-script" && !isOpen(seen)) return "low";
  if (step !== "install-script" && seen === "unknown") return "medium";
  return isQuiet(running) ? "high" : "medium";
}
function severityOfChange(running) {
  const { class: seen, classBefore } = running;
  if (!isOpen(seen) || isOpen(classBefore)) return "info";
  if (seen !== "reaches") return "low";
  return isQuiet(running) ? "high" : "medium";
}
function isOpen(seen) {
  return seen === null || seen === "reaches" || seen === "unknown";
}
function isQuiet({ moved, broughtBy }) {
  return moved === "compatible" || broughtBy !== null;
}

// src/rules/package-weight.ts
function severityOfRunning(running) {
  const worst = Math.max(...running.map((each) => SEVERITIES.indexOf(severityOfCode(each))));
  return SEVERITIES[worst] ?? "medium";
}

// src/rules/way-words.ts
function wayInRow(way) {
  const through = throughOf(way);
  const edge = through === "" || way.newEdge === null ? "" : `: ${edgeInWords(way.newEdge)}`;
  const leading = isLedToByMany(way) ? [`${way.directs} direct dependencies lead to it`] : [];
  const parts = [...leading, ...onlyInWords(way.neededOnly)].map((each) => `; ${each}`);
  return `${through === "" ? "" : `, through ${through}${edge}`}${parts.join("")}`;
}
function wayInSentences(way) {
  const through = throughOf(way);
  const edge = way.newEdge === null ? "" : `: ${edgeInWords(way.newEdge)}`;
  const only = onlyInWords(way.neededOnly);
  return [
    ...through === "" ? [] : [`It comes in through ${through}${edge}.`],
    ...isLedToByMany(way) ? [`${way.directs} direct dependencies lead to it.`] : [],
    ...only.length === 0 ? [] : [`It is ${listInWords(only)}.`]
  ].map((sentence) => ` ${sentence}`).join("");
}
function throughOf({ path }) {
  return path.slice(0, -1).map((name) => code(name)).join(" > ");
}
function edgeInWords({ by, to }) {
  return by === null ? `the app newly asks for ${code(to)}` : `${code(by)} now needs ${code(to)}`;
}
function isLedToByMany({ path, directs }) {
  return path.length > 1 && directs !== null && directs > 1;
}
function onlyInWords({ isDev, isOptional, platforms }) {
  const names = platformsOf(platforms).map((platform) => PLATFORM_NAMES[platform]);
  return [
    ...isDev ? ["dev only"] : [],
    ...isOptional ? ["optional"] : [],
    ...platforms === EVERY_PLATFORM ? [] : [`${listInWords(names)} only`]
  ];
}

// src/rules/running-words.ts
function countInWords(running, noun, verb) {
  const reaching = running.filter((each) => each.class === "reaches");
  const unclear = running.filter((each) => each.class === "unknown");
  const one = reaching.length === 1 ? "reaches" : "reach";
  const told = reaching.length > 0 ? `, ${reaching.length} of them ${one} out: ${namesOf(reaching)}` : unclear.length > 0 ? `, ${unclear.length} of them can't be followed: ${namesOf(unclear)}` : "";
  return `${running.length} ${noun}s ${verb}${told}`;
}
function namesOf(running) {
  return someOf(running.map(titleOf));
}
function titleOf({ name, version }) {
  return `${name} ${version}`;
}
var SEEN = {
  probe: "was seen to ask the compiler what it can do",
  generate: "was seen to write code that the build asked for",
  native: "was seen to compile or link native code",
  unknown: "can't be followed as a whole",
  reaches: "was seen to reach out: to the network, other programs, secrets or other folders"
};
function seenInWords({ class: seen, telling }) {
  const words = seen === null ? "wasn't looked into" : SEEN[seen];
  const [line] = telling;
  if (line === void 0 || seen === "probe") return words;
  return `${words} (${code(`${line.path}:${line.line}`)}: ${code(line.text)})`;
}
function originOf(running) {
  const { from, version, broughtBy, classBefore } = running;
  const way = wayInSentences(running);
  if (broughtBy !== null) return ` ${code(broughtBy)}, which the app had before, newly brings it.${way}`;
  const isChanged = classBefore === null && from !== null && from !== version;
  return `${isChanged ? ` Version ${code(from)} did no such thing.` : ""}${way}`;
}
var MOST_ROWS = 25;
function nameRows(names) {
  if (names.length <= 1) return [];
  const left = names.length - MOST_ROWS;
  return [...names.slice(0, MOST_ROWS).map((name) => code(name)), ...left > 0 ? [`${left} more`] : []];
}
function addedRows({ added, lockfileIsNew }) {
  if (added.length === 1 || lockfileIsNew) return [];
  const rows = added.slice(0, MOST_ROWS).map((each) => `${code(`${each.name} ${each.version}`)}${wayInRow(each)}`);
  return added.length > rows.length ? [...rows, `${added.length - rows.length} more`] : rows;
}
function rowsOf(running) {
  if (running.length === 1) return [];
  const rows = running.slice(0, MOST_ROWS).map((each) => {
    const moved = each.from === null || each.from === each.version ? "" : ` (was ${code(each.from)})`;
    return `${code(titleOf(each))}${moved} ${seenInWords(each)}${wayInRow(each)}`;
  });
  const left = running.length - rows.length;
  return left === 0 ? rows : [...rows, `${left} more`];
}

// src/rules/build/build-code-changed/rule.ts
var rule = {
  id: "build/build-code-changed",
  title: "Code that runs while building has changed",
  judge({ running, step }) {
    const opened = running.filter((each) => isNewly("reaches", each));
    const [first] = opened.length > 0 ? opened : running;
    return {
      severity: severityOfRunning(running),
      confidence: "certain",
      title: opened.length > 0 ? `${NOUNS[step]} of ${namesOf(opened)} newly ${opened.length === 1 ? "reaches" : "reach"} out` : `${running.length} ${running.length === 1 ? "package runs" : "packages run"} other code while building: ${namesOf(running)}`,
      message: `Newer versions may run other code on the machine that builds, as their publishers wish.${first === void 0 ? "" : ` ${code(titleOf(first))} ${seenInWords(first)}.`}`,
      remedy: "Compare the code of both versions in their archives before you merge.",
      details: [...rowsOf(running), ...differenceRows(running)]
    };
  }
};
var rule_default = rule;
var NOUNS = {
  "build-script": "The build script",
  "proc-macro": "The procedural macros",
  "install-script": "The install script"
};
var MOST_LINES = 200;
var LONGEST_LINE = 200;
function differenceRows(running) {
  const rows = [];
  for (const each of running) {
    const { difference, from } = each;
    if (difference === null || rows.length + difference.lines.length > MOST_LINES) continue;
    rows.push(
      `The script of ${code(titleOf(each))}, beside that of ${code(from ?? "")}:`,
      ...difference.lines.map((line) => code(line, LONGEST_LINE)),
      ...difference.left === 0 ? [] : [`${difference.left} more lines`]
    );
  }
  return rows;
}
function isNewly(wanted2, { class: seen, classBefore }) {
  return seen === wanted2 && classBefore !== wanted2;
}

// src/rules/build/build-script-added/rule.ts
var rule2 = {
  id: "build/build-script-added",
  title: "A crate newly runs a build script",
  judge({ running }) {
    const [first] = running;
    const isOne = running.length === 1;
    return {
      severity: severityOfRunning(running),
      confidence: "certain",
      title: isOne ? `Building the app newly runs the build script of ${namesOf(running)}` : countInWords(running, "build script", "are new"),
      message: `A build script is a program: it runs with the rights of whoever builds, before any of the app's code, and reaches the files and secrets of that machine.${first === void 0 ? "" : ` ${code(titleOf(first))} ${seenInWords(first)}.${originOf(first)}`}${isOne ? linksInWords(running) : ""}`,
      remedy: "Read the build script in the crate's archive before you merge, or keep the version without it.",
      details: rowsOf(running)
    };
  }
};
var rule_default2 = rule2;
function linksInWords([first]) {
  if (first === void 0 || first.links === null || first.links === first.name) return "";
  return ` It claims to link the native library ${code(first.links)}.`;
}

// src/rules/build/install-script-added/rule.ts
var rule3 = {
  id: "build/install-script-added",
  title: "A package newly runs an install script",
  judge({ running, runs }) {
    const [first] = running;
    const names = namesOf(running);
    const brought = first === void 0 ? "" : originOf(first);
    const details = rowsOf(running);
    if (!runs) {
      return {
        severity: "info",
        confidence: "certain",
        title: `An install script of ${names} waits for approval`,
        message: `The project's package manager runs no install script that nobody approved, so it doesn't run yet.${brought}`,
        remedy: "Approve it only after you have read it.",
        details
      };
    }
    const seen = first === void 0 || first.class === null ? "" : ` ${code(titleOf(first))} ${seenInWords(first)}.`;
    return {
      severity: severityOfRunning(running),
      confidence: "likely",
      title: running.length === 1 ? `Installing the frontend newly runs the install script of ${names}` : countInWords(running, "install script", "newly run"),
      message: `It runs with the rights of whoever installs, developers and build machines alike: most attacks through npm came this way.${seen}${brought}`,
      remedy: "Read the script, or the `binding.gyp`, in the package's archive before you merge, or install with `ignore-scripts`.",
      details
    };
  }
};
var rule_default3 = rule3;

// src/domain/manager.ts
var INSTALLERS = ["npm", "pnpm", "yarn", "bun"];
var INSTALLS = {
  cargo: "cargo build",
  npm: "npm ci",
  pnpm: "pnpm install",
  yarn: "yarn install",
  bun: "bun install"
};
function installerOf(lockfile) {
  const [, name] = /(?:^|\/)(pnpm|yarn|bun)[.-]lock[^/]*$/.exec(lockfile) ?? [];
  return INSTALLERS.find((each) => each === name) ?? "npm";
}

// src/domain/install-policy.ts
var BUILD_SCRIPTS_CHECK = "bans.build.allow-build-scripts";
var FILES_CHECK = "bans.build of files";
var SCRIPT_POLICIES = ["all", "approved", "none"];
function stricterThan(old, policy) {
  const strictness = (each, installer) => each === void 0 ? 0 : SCRIPT_POLICIES.indexOf(each.scripts[installer]);
  return INSTALLERS.filter((each) => strictness(policy, each) > strictness(old, each));
}
var TRUSTED_LIST = "trusted-list";
var READ_BY = {
  ".npmrc": ["npm", "pnpm", "yarn"],
  "package.json": INSTALLERS,
  "pnpm-workspace.yaml": ["pnpm"],
  ".yarnrc.yml": ["yarn"],
  ".yarnrc": ["yarn"],
  "bunfig.toml": ["bun"],
  ".cargo/config.toml": [],
  "Cargo.toml": [],
  "deny.toml": [],
  lockfile: INSTALLERS,
  command: INSTALLERS,
  file: INSTALLERS
};

// src/rules/build/install-script-approved/rule.ts
var rule4 = {
  id: "build/install-script-approved",
  title: "An install script may newly run",
  judge(change) {
    if (change.ecosystem === "cargo") return judgeCrates(change);
    const { setting, packages, written: all } = change;
    const { of, written } = setting;
    return {
      severity: of === null ? "high" : "medium",
      confidence: "certain",
      title: `${whose(setting, packages)} may newly run when packages are installed`,
      message: `${code(written)} approves it. An install script is a program: it runs with the rights of whoever installs, and reaches the files and secrets of that machine${of === null ? ". Every package that any other brings along may run one now" : ", in this version and in those that come"}.`,
      remedy: of === null ? "Approve the few packages that need a script, each by its name." : `Read the script of ${code(of)} before you merge, and approve one version where your package manager can.`,
      details: nameRows(all ?? packages)
    };
  }
};
var rule_default4 = rule4;
function judgeCrates({ setting, packages, written: all }) {
  const { name, written } = setting;
  const names = someOf(packages);
  const one = packages.length === 1;
  return {
    severity: "medium",
    confidence: "certain",
    title: name === FILES_CHECK ? `cargo-deny newly lets files in ${one ? "the archive" : "the archives"} of ${names} pass` : `cargo-deny newly lets the build ${one ? "script" : "scripts"} of ${names} pass`,
    message: `${code(written)} is an exception from the policy that stops what nobody listed${setting.value === "" ? ", for this version and for those that come" : ""}. Only that check held it back: what cargo runs while it builds has the rights of whoever builds, and reaches the files and secrets of that machine.`,
    remedy: `Read what ${one ? "the crate runs" : "the crates run"} before you merge, and make the exception for one version, such as ${code(`${packages[0]}@1.2.3`)}.`,
    details: nameRows(all ?? packages)
  };
}
function whose({ of }, packages) {
  if (of === null) return "The install script of every package";
  return packages.length > 1 ? `The install scripts of ${packages.length} packages (${someOf(packages)})` : `The install script of ${code(of)}`;
}

// src/rules/build/installer-extended/rule.ts
var rule5 = {
  id: "build/installer-extended",
  title: "Installing newly runs other code",
  judge({ setting: { written }, before }) {
    return {
      severity: "high",
      confidence: "certain",
      title: `Installing packages newly runs what ${code(written)} names`,
      message: `The package manager runs it before any package is installed, with the rights of whoever installs. It can change every package that is taken, whatever the lockfile pins.${before === null ? "" : ` Base says ${code(before)}.`}`,
      remedy: "Read what it runs before you merge. Keep it in this repository, where changes of it are reviewed."
    };
  }
};
var rule_default5 = rule5;

// src/rules/build/proc-macro-added/rule.ts
var rule6 = {
  id: "build/proc-macro-added",
  title: "A crate newly runs inside the compiler",
  judge({ running }) {
    const [first] = running;
    return {
      severity: severityOfRunning(running),
      confidence: "certain",
      title: running.length === 1 ? `Building the app newly runs the procedural macros of ${namesOf(running)}` : countInWords(running, "crates with procedural macro", "are new"),
      message: `The compiler loads a procedural macro and runs it with the rights of whoever builds. It can read the machine and write the code that it hands back.${first === void 0 ? "" : ` ${code(titleOf(first))} ${seenInWords(first)}.${originOf(first)}`}`,
      remedy: "Read the macro's source in the crate's archive before you merge, or keep the version without it.",
      details: rowsOf(running)
    };
  }
};
var rule_default6 = rule6;

// src/domain/config.ts
var UNHEEDED = ": unheeded";
var IN_CODE = "in code";
var LIFTED = "not forbidden ";

// src/rules/config-weight.ts
function weighed(change, severity) {
  return (change.appIsNew || isUnheeded(change)) && atLeast(severity, "low") ? "low" : severity;
}
function isUnheeded({ extent }) {
  return extent.endsWith(UNHEEDED);
}
function isLoopback(origin) {
  return /:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i.test(origin);
}
function siteKind(origin) {
  if (!/^https?:\/\//.test(origin)) return "no-site";
  if (isLoopback(origin)) return "loopback";
  return origin.startsWith("http:") ? "plain" : "secure";
}

// src/words/config-effect.ts
function configEffect({ direction, extent, platforms, happens, witness }) {
  const on = onPlatforms(platforms);
  const allowed = extent.endsWith(UNHEEDED) ? `set${on} by ${code(witness.written)}, which nothing heeds yet` : `allowed${on} by ${code(witness.written)}`;
  const refused = `not possible${on}`;
  return {
    subject: happens.subject,
    action: `${happens.action}${on}`,
    base: direction === "widened" ? refused : allowed,
    head: direction === "widened" ? allowed : refused
  };
}

// src/rules/config-words.ts
function mayNewly(change) {
  const { subject, action } = configEffect(change);
  return `${subject} can newly ${action}`;
}
function sinceBuiltIn({ waited, witness }) {
  if (waited === null) return "";
  return `${code(witness.written)} in ${code(waited.path)}, line ${waited.line}, counts now, since the updater is built in. `;
}

// src/rules/config/browser-extensions-allowed/rule.ts
var rule7 = {
  id: "config/browser-extensions-allowed",
  title: "Browser extensions may run in the app",
  judge(change) {
    return {
      severity: weighed(change, "medium"),
      confidence: "certain",
      title: mayNewly(change),
      message: "An extension reads and changes every page of the window, outside of the app's Content Security Policy, and can call what the page may call.",
      remedy: "Leave `browserExtensionsEnabled` off, or turn it on for a window alone that has no capabilities."
    };
  }
};
var rule_default7 = rule7;

// src/rules/config/browser-switch-added/rule.ts
var rule8 = {
  id: "config/browser-switch-added",
  title: "The browser runs with another switch",
  judge(change) {
    return {
      severity: weighed(change, severityOf(change.extent)),
      confidence: "certain",
      title: mayNewly(change),
      message: "The browser trusts such switches more than anything that a page or the configuration says, and they hold for every page of the window.",
      remedy: "Remove the switch from `additionalBrowserArgs`; for trying something out, set it in the environment of the developer's machine."
    };
  }
};
var rule_default8 = rule8;
var CRITICAL = /^--(?:disable-web-security|allow-running-insecure-content|ignore-certificate-errors(?:-.*)?|remote-debugging-(?:port|address|pipe)|no-sandbox|disable-setuid-sandbox|allow-file-access-from-files|unsafely-treat-insecure-origin-as-secure)(?:=|$)/;
var HIGH = /^--(?:disable-site-isolation-trials|disable-features=(?:IsolateOrigins|site-per-process|BlockInsecurePrivateNetworkRequests)|load-extension|disable-extensions-except|proxy-server|proxy-pac-url|host-rules|host-resolver-rules|remote-allow-origins|user-data-dir|js-flags|use-fake-ui-for-media-stream)(?:=|$)/i;
function severityOf(extent) {
  if (CRITICAL.test(extent)) return "critical";
  return HIGH.test(extent) ? "high" : "low";
}

// src/rules/config/cargo-feature-added/rule.ts
var rule9 = {
  id: "config/cargo-feature-added",
  title: "A Cargo feature opens something",
  judge(change) {
    return {
      severity: weighed(change, SEVERITIES2[change.extent] ?? "low"),
      confidence: "certain",
      title: mayNewly(change),
      message: "What the feature adds is in every build of the app. Permissions still decide who calls the plugin, and not what it then accepts.",
      remedy: "Turn the feature on only in the builds that need it, behind a feature of the app's own that is off by default."
    };
  }
};
var rule_default9 = rule9;
var SEVERITIES2 = {
  "tauri-plugin-http/dangerous-settings": "high",
  "tauri-plugin-http/unsafe-headers": "medium",
  "tauri/webview-data-url": "medium",
  "tauri-plugin-fs/watch": "info"
};

// src/rules/config/devtools-in-release/rule.ts
var rule10 = {
  id: "config/devtools-in-release",
  title: "The inspector is in releases",
  judge(change) {
    return {
      severity: weighed(change, "medium"),
      confidence: "certain",
      title: mayNewly(change),
      message: "In its console one can call everything that the page may call, on any machine where the app is left open.",
      remedy: "Build releases without the feature `devtools` and without debug assertions: development builds have the inspector all the same. Or set `devtools: false` for the windows."
    };
  }
};
var rule_default10 = rule10;

// src/rules/config/dropped-files-in-scope/rule.ts
var rule11 = {
  id: "config/dropped-files-in-scope",
  title: "Dropped files join the scope",
  judge(change) {
    return {
      severity: weighed(change, "low"),
      confidence: "certain",
      title: mayNewly(change),
      message: "Whatever someone drops is then open to every webview with a permission of the plugin, folders with all that is in them.",
      remedy: "Set `plugins.fs.scopeDroppedPaths` to `false`, with version 2.7 or later of the plugin."
    };
  }
};
var rule_default11 = rule11;

// src/rules/config/engine-not-bundled/rule.ts
var rule12 = {
  id: "config/engine-not-bundled",
  title: "The browser engine is loaded from elsewhere",
  judge(change) {
    return {
      severity: weighed(change, "high"),
      confidence: "certain",
      title: mayNewly(change),
      message: "The engine that shows the app is then a library that the app finds when it starts. Who can write it, or set `TAURI_CEF_LIBRARY_PATH`, runs code as the app.",
      remedy: "Leave `bundle.cef.embed` on, so that the engine is signed and installed with the app."
    };
  }
};
var rule_default12 = rule12;

// src/rules/config/engine-replaced/rule.ts
var rule13 = {
  id: "config/engine-replaced",
  title: "The app brings its own browser engine",
  judge(change) {
    return {
      severity: weighed(change, "medium"),
      confidence: "certain",
      title: mayNewly(change),
      message: "Holes in the engine are then closed by updates of the app and no longer by the system, and the engine is fetched when the app is built.",
      remedy: "Plan for an update of the app with each security release of Chromium, and pin where the build takes the engine from."
    };
  }
};
var rule_default13 = rule13;

// src/rules/config/foreign-script/rule.ts
var rule14 = {
  id: "config/foreign-script",
  title: "A page runs a script of a website",
  judge(change) {
    const isPinned = change.extent.includes(": ");
    return {
      severity: weighed(change, isPinned ? "low" : severityOf2(change.extent)),
      confidence: "certain",
      title: mayNewly(change),
      message: isPinned ? "The page names the hash of the script, so the site can send this one or none. Tauri lets it run whatever the policy says." : "Tauri gives the tag a nonce, so the script runs whatever the policy says, and the site may send another one to each person.",
      remedy: "Ship the script with the app, or name its hash in `integrity`."
    };
  }
};
var rule_default14 = rule14;
function severityOf2(origin) {
  const kind = siteKind(origin);
  if (kind === "plain") return "critical";
  return kind === "loopback" ? "medium" : "high";
}

// src/rules/config/global-api-exposed/rule.ts
var rule15 = {
  id: "config/global-api-exposed",
  title: "Tauri's API is under a global name",
  judge(change) {
    return {
      severity: "low",
      confidence: "certain",
      title: mayNewly(change),
      message: "Capabilities still decide what a call reaches, but a script that someone else got into a page needs one line for it, and no import.",
      remedy: "Leave `withGlobalTauri` off and import `@tauri-apps/api`, if the frontend is built with a bundler."
    };
  }
};
var rule_default15 = rule15;

// src/rules/config/header-weakened/rule.ts
var rule16 = {
  id: "config/header-weakened",
  title: "A header of the app's pages is weaker",
  judge(change) {
    return {
      severity: weighed(change, severityOf3(change.extent)),
      confidence: "certain",
      title: mayNewly(change),
      message: "The header goes out with the app's own files, so it counts for what they embed, open and answer to.",
      remedy: "Send the header with its stricter value, or leave away what opens more."
    };
  }
};
var rule_default16 = rule16;
var DEVICES = /^Permissions-Policy(?:$|: (?:camera|microphone|geolocation|display-capture)(?!: self$))/;
function severityOf3(extent) {
  if (DEVICES.test(extent)) return "medium";
  return extent.startsWith("Timing-Allow-Origin") ? "info" : "low";
}

// src/rules/config/isolation-removed/rule.ts
var rule17 = {
  id: "config/isolation-removed",
  title: "Messages to Rust no longer pass the isolation hook",
  judge(change) {
    return {
      severity: weighed(change, "high"),
      confidence: "certain",
      title: mayNewly(change),
      message: "The hook could look at every call before Rust saw it. A script that someone else got into a page now talks to Rust directly.",
      remedy: "Keep `pattern.use` at `isolation`. If the hook only hands calls on, say so in the pull request."
    };
  }
};
var rule_default17 = rule17;

// src/rules/config/link-scheme-claimed/rule.ts
var rule18 = {
  id: "config/link-scheme-claimed",
  title: "Links of websites open the app",
  judge(change) {
    return {
      severity: weighed(change, "medium"),
      confidence: "certain",
      title: mayNewly(change),
      message: "The text of the link is chosen by whoever wrote it. Another app can claim the same scheme, and then gets what was meant for this one.",
      remedy: "Treat the link as hostile in the handler, and hand over no tokens by a custom scheme."
    };
  }
};
var rule_default18 = rule18;

// src/rules/config/local-scheme-added/rule.ts
var rule19 = {
  id: "config/local-scheme-added",
  title: "A scheme of the app's own counts as local",
  judge(change) {
    return {
      severity: weighed(change, "medium"),
      confidence: "certain",
      title: mayNewly(change),
      message: "A page under that scheme is as good as the app's own, whatever its handler takes it from: files, the network or an archive.",
      remedy: "Answer only with files of the app and with types that hold no script, or open such pages in a window without capabilities."
    };
  }
};
var rule_default19 = rule19;

// src/rules/config/prototype-unfrozen/rule.ts
var rule20 = {
  id: "config/prototype-unfrozen",
  title: "Objects' common ancestor can be changed",
  judge(change) {
    return {
      severity: weighed(change, "low"),
      confidence: "certain",
      title: mayNewly(change),
      message: "A script that gets into a page can then change what Tauri's own scripts do with plain objects, and so what they send.",
      remedy: "Keep `freezePrototype` on; a library that breaks with it can mostly be replaced or patched."
    };
  }
};
var rule_default20 = rule20;

// src/rules/config/redirects-unscoped/rule.ts
var rule21 = {
  id: "config/redirects-unscoped",
  title: "Redirects leave the scope of requests",
  judge(change) {
    return {
      severity: weighed(change, "medium"),
      confidence: "certain",
      title: mayNewly(change),
      message: "Only the URL that a page asked for is checked. A server in the scope, or an open redirect on it, then hands the page answers of any other host, such as `localhost`.",
      remedy: "Set `plugins.http.scopeRedirects` to `true`, with version 2.7 or later of the plugin."
    };
  }
};
var rule_default21 = rule21;

// src/rules/config/remote-frontend/rule.ts
var rule22 = {
  id: "config/remote-frontend",
  title: "A website is the app",
  judge(change) {
    return {
      severity: severityOf4(change.extent),
      confidence: "certain",
      title: mayNewly(change),
      message: "Pages from there count as the app's own: they have every permission of local pages, and no Content Security Policy of the app. Whoever changes that server, or stands in for it, changes the app of everyone.",
      remedy: "Build the frontend into the app: set `frontendDist` to its folder."
    };
  }
};
var rule_default22 = rule22;
function severityOf4(origin) {
  const kind = siteKind(origin);
  if (kind === "no-site") return "low";
  return kind === "loopback" ? "high" : "critical";
}

// src/rules/config/remote-window/rule.ts
var rule23 = {
  id: "config/remote-window",
  title: "A window shows a website",
  judge(change) {
    return {
      severity: weighed(change, severityOf5(change.extent)),
      confidence: "certain",
      title: mayNewly(change),
      message: "The site's scripts run in a window of the app, which looks like the app. Capabilities decide what they may call; before Tauri 2.11.1 the app's own commands may be open to them.",
      remedy: "Open sites in the person's browser, or keep the window out of every capability's patterns."
    };
  }
};
var rule_default23 = rule23;
function severityOf5(extent) {
  const [windowAndSite = ""] = extent.split(": ");
  const kind = siteKind(windowAndSite.slice(windowAndSite.lastIndexOf(" ") + 1));
  if (kind === "no-site") return "low";
  return kind === "plain" ? "critical" : "high";
}

// src/rules/config/scope-opened-by-code/rule.ts
var ALLOWED = {
  message: "No capability shows it. From then on the paths are open to pages, until the app ends.",
  remedy: "Add the narrowest path that does, after a person has chosen it, and a file rather than a folder."
};
var FORBIDDEN = {
  message: "The app's code kept the path out of the scope, whatever else opens it, and no longer does.",
  remedy: "Keep the call, or close what opens the path."
};
var rule24 = {
  id: "config/scope-opened-by-code",
  title: "Code adds paths to a scope",
  judge(change) {
    return {
      severity: weighed(change, change.extent.includes(" allow_file") ? "low" : "medium"),
      confidence: "certain",
      title: mayNewly(change),
      ...change.extent.startsWith(LIFTED) ? FORBIDDEN : ALLOWED
    };
  }
};
var rule_default24 = rule24;

// src/rules/config/scopes-persisted/rule.ts
var rule25 = {
  id: "config/scopes-persisted",
  title: "What a person allowed once stays allowed",
  judge(change) {
    return {
      severity: weighed(change, "medium"),
      confidence: "certain",
      title: mayNewly(change),
      message: "Without it, files that someone picked or dropped are out of reach after a restart. With it they stay open to every page with a permission of the plugin, until the list is deleted.",
      remedy: "Leave the plugin away, or ask the person again for files that are no longer open."
    };
  }
};
var rule_default25 = rule25;

// src/rules/config/served-on-localhost/rule.ts
var rule26 = {
  id: "config/served-on-localhost",
  title: "The app is served over HTTP",
  judge(change) {
    return {
      severity: weighed(change, "high"),
      confidence: "certain",
      title: mayNewly(change),
      message: "The pages then come from an address that other programs can ask and, before the app starts or after it ends, take over. The capabilities that the app needs for it hold for whatever answers there.",
      remedy: "Use Tauri's own protocol, which nothing else on the machine can reach."
    };
  }
};
var rule_default26 = rule26;

// src/rules/config/sidecar-added/rule.ts
var rule27 = {
  id: "config/sidecar-added",
  title: "Another program is shipped with the app",
  judge(change) {
    return {
      severity: weighed(change, "high"),
      confidence: "certain",
      title: mayNewly(change),
      message: "It is signed and installed as part of the app, and its code is mostly not in the repository. The app's code can start it at any time, pages where the shell plugin's scope says so.",
      remedy: "Say where the program comes from, and let the build check its hash."
    };
  }
};
var rule_default27 = rule27;

// src/rules/config/traffic-proxied/rule.ts
var rule28 = {
  id: "config/traffic-proxied",
  title: "A window's traffic goes through a proxy",
  judge(change) {
    return {
      severity: weighed(change, isLoopback(change.extent) ? "medium" : "high"),
      confidence: "certain",
      title: mayNewly(change),
      message: "Whoever runs the proxy sees which hosts the window asks, and can read and change everything that isn't encrypted.",
      remedy: "Leave `proxyUrl` away: the webview then uses the proxy that the person's system has."
    };
  }
};
var rule_default28 = rule28;

// src/rules/config/window-added/rule.ts
var rule29 = {
  id: "config/window-added",
  title: "The app has another window",
  judge(change) {
    return {
      severity: weighed(change, "low"),
      confidence: "certain",
      title: mayNewly(change),
      message: "Capabilities name windows by patterns: each whose pattern the name matches holds for the new window too, without a change of its own.",
      remedy: "Check which capabilities have a pattern such as `*` that matches the name."
    };
  }
};
var rule_default29 = rule29;

// src/words/csp-acts.ts
var ACTS = {
  "inline-script": { does: "run scripts written into the page", beside: "run inline scripts" },
  script: { does: "load scripts", beside: "load scripts" },
  eval: { does: "turn strings into code", beside: "use eval" },
  "inline-handler": {
    does: "run event handlers written into attributes",
    beside: "run event handlers in attributes"
  },
  worker: { does: "start workers", beside: "start workers" },
  frame: { does: "show other pages in frames", beside: "show frames" },
  connect: { does: "send and fetch data", beside: "fetch and send data" },
  wasm: { does: "compile WebAssembly", beside: "compile WebAssembly" },
  style: { does: "load style sheets", beside: "load style sheets" },
  "inline-style": { does: "apply styles written into the page", beside: "apply inline styles" },
  object: { does: "embed objects", beside: "embed objects" },
  form: { does: "submit forms", beside: null },
  base: { does: "change the base of relative URLs", beside: null },
  ancestor: { does: "be shown in a frame", beside: null },
  image: { does: "load images", beside: "load images" },
  font: { does: "load fonts", beside: "load fonts" },
  media: { does: "play audio and video", beside: "play media" },
  manifest: { does: "load a manifest", beside: "load a manifest" },
  prefetch: { does: "fetch pages ahead", beside: null },
  sandbox: { does: "do what their sandbox forbids", beside: null },
  "trusted-types": { does: "pass text to dangerous functions unchecked", beside: null },
  upgrade: { does: "send requests without encryption", beside: null },
  report: { does: "report what was blocked", beside: null }
};
function actOf(what2) {
  return ACTS[what2];
}

// src/rules/csp-words.ts
function mayNewly2(change, doing) {
  const where = onPlatforms(platformSet(...change.platforms));
  return `Pages of the ${change.isNew ? "new app may" : "app may newly"} ${doing}${where}`;
}
function fromWhere(change, preposition) {
  if (change.extent === "anywhere") return `${preposition} any host`;
  const named = change.targets.filter((target) => target !== "");
  const shown = named.slice(0, MOST_SHOWN).map((target) => code(target));
  const rest = named.length - shown.length;
  const list = listInWords(rest > 0 ? [...shown, `${rest} more`] : shown);
  if (change.extent === "host") return `${preposition} ${list}`;
  if (change.extent === "app") {
    return list === "" ? `${preposition} the app itself` : `${preposition} the app's own protocol ${list}`;
  }
  const [only] = named;
  if (only === "nonce") return "that carry a nonce of the policy";
  if (only === "hash") return "whose hash the policy names";
  return only === void 0 ? "" : `from ${code(only)} URLs`;
}
var MOST_SHOWN = 4;
function alsoInWords(change) {
  const others = [...new Set(change.also.flatMap((each) => actOf(each).beside ?? []))];
  return others.length === 0 ? "" : ` The same change lets them ${listInWords(others)}.`;
}

// src/rules/csp/connection-allowed/rule.ts
var rule30 = {
  id: "csp/connection-allowed",
  title: "Data may be sent to and fetched from somewhere new",
  judge(change) {
    return {
      severity: WEIGHTS[change.extent],
      confidence: "certain",
      title: mayNewly2(change, `send data to and fetch data ${fromWhere(change, "from")}`),
      message: `${change.extent === "none" ? "Nothing leaves the app that way, but a script can unpack what it carries." : "Whatever a script in the page can read, it can send there."}${alsoInWords(change)}`,
      remedy: "Name the hosts that the app talks to, with their scheme, and no others."
    };
  }
};
var rule_default30 = rule30;
var WEIGHTS = { anywhere: "medium", host: "low", app: "info", none: "low" };

// src/rules/csp/document-guard-removed/rule.ts
var rule31 = {
  id: "csp/document-guard-removed",
  title: "A guard of the document is gone",
  judge(change) {
    const guard = GUARDS[change.class];
    const bounded = change.extent === "host" || change.act.kind === "create-policy";
    return {
      severity: change.extent === "app" ? "info" : bounded && guard.severity === "medium" ? "low" : guard.severity,
      confidence: "certain",
      title: mayNewly2(change, guard.doing(change)),
      message: guard.why,
      remedy: guard.remedy
    };
  }
};
var rule_default31 = rule31;
var GUARDS = {
  form: {
    severity: "medium",
    doing: (change) => `submit forms ${fromWhere(change, "to")}`,
    why: "An injected form needs no script to send what people type into it.",
    remedy: "Keep `form-action 'self'`, or `'none'` where the app has no forms."
  },
  base: {
    severity: "medium",
    doing: (change) => `move their relative URLs ${fromWhere(change, "to")}`,
    why: "One injected `<base>` makes every relative URL of the page point to someone else's server.",
    remedy: "Keep `base-uri 'self'` or `'none'`."
  },
  ancestor: {
    severity: "info",
    doing: (change) => `be shown in frames ${fromWhere(change, "of")}`,
    why: "Only pages in another window of the app could frame them, so little depends on it.",
    remedy: "Keep `frame-ancestors 'none'` if no page of the app frames another."
  },
  sandbox: {
    severity: "medium",
    doing: () => "do what their sandbox forbade",
    why: "The sandbox held the page back whatever it loaded.",
    remedy: "Give back only the one token that the page needs."
  },
  "trusted-types": {
    severity: "medium",
    doing: ({ act }) => act.kind === "create-policy" ? `make Trusted Types policies under ${act.again ? "one name twice" : `the name ${code(act.name)}`}` : "pass plain text to dangerous functions",
    why: "Trusted Types stop text from becoming markup or code unless a policy of the app has looked at it.",
    remedy: "Keep `require-trusted-types-for 'script'` and list the policies that the app makes."
  },
  upgrade: {
    severity: "medium",
    doing: () => "send `http:` requests unencrypted",
    why: "Whoever is on the way can read and change the answers.",
    remedy: "Keep `upgrade-insecure-requests`, or write every URL with `https:`."
  }
};

// src/rules/csp/eval-allowed/rule.ts
var rule32 = {
  id: "csp/eval-allowed",
  title: "Strings may be turned into code",
  judge(change) {
    const any = change.class === "eval";
    return {
      severity: any ? "medium" : "low",
      confidence: "certain",
      title: mayNewly2(change, any ? "turn strings into code with `eval`" : "compile WebAssembly"),
      message: any ? `A string that someone else chose can then run as a script, without an element that the policy could stop.${alsoInWords(change)}` : "Bytes that a script fetched can then run as code; they reach only what that script hands them.",
      remedy: any ? "Remove `'unsafe-eval'`. If it is for WebAssembly, `'wasm-unsafe-eval'` is enough." : "Keep this only if the app ships a WebAssembly module."
    };
  }
};
var rule_default32 = rule32;

// src/rules/csp/frame-allowed/rule.ts
var rule33 = {
  id: "csp/frame-allowed",
  title: "Other pages may be shown in frames",
  judge(change) {
    return {
      severity: WEIGHTS2[change.extent],
      confidence: "certain",
      title: mayNewly2(
        change,
        `${change.class === "object" ? "embed objects" : "show pages in frames"} ${fromWhere(change, "from")}`
      ),
      message: `A framed page can imitate the app and navigate it away.${alsoInWords(change)}`,
      remedy: "Name the one host that is framed, and give the frame a `sandbox` attribute."
    };
  }
};
var rule_default33 = rule33;
var WEIGHTS2 = { anywhere: "medium", host: "low", app: "info", none: "low" };

// src/rules/csp/inline-script-allowed/rule.ts
var rule34 = {
  id: "csp/inline-script-allowed",
  title: "Scripts written into a page may run",
  judge(change) {
    const oneText = "hash" in change.act && change.act.hash !== null;
    const nonce = "nonce" in change.act && change.act.nonce !== null;
    return {
      severity: oneText ? "low" : "high",
      confidence: "certain",
      title: mayNewly2(change, `run ${what(change, oneText, nonce)}`),
      message: `${oneText ? ONE_TEXT : nonce ? STATIC_NONCE : ANY_TEXT}${alsoInWords(change)}`,
      remedy: oneText ? "Check that the hash is that of a script you ship, or move the script into a file of the app." : nonce ? "Remove the nonce: Tauri adds a fresh one to the app's own scripts by itself." : "Move inline scripts into files of the app. If a library asks for this, allow the hash of its script."
    };
  }
};
var rule_default34 = rule34;
var ANY_TEXT = "Whatever text ends up in a page unescaped can then run as a script and call the commands of its window.";
var STATIC_NONCE = "A nonce that stands in the configuration is the same for everyone, so an injected script can carry it too.";
var ONE_TEXT = "Only this one text may run, wherever in a page it stands.";
function what(change, oneText, nonce) {
  const scripts = change.class === "inline-handler" ? "event handlers in attributes" : "scripts written into them";
  if (oneText) return `${scripts}, if their hash is one that the policy names`;
  return nonce ? `${scripts} that carry the policy's nonce` : scripts;
}

// src/rules/csp/media-allowed/rule.ts
var rule35 = {
  id: "csp/media-allowed",
  title: "Images, fonts or media may be loaded from somewhere new",
  judge(change) {
    return {
      severity: WEIGHTS3[change.extent],
      confidence: "certain",
      title: mayNewly2(change, `${WHAT[change.class]} ${fromWhere(change, "from")}`),
      message: `Loading these runs nothing, but the address that is asked for can carry data out of the page.${alsoInWords(change)}`,
      remedy: "Name the hosts that the app needs, with their scheme."
    };
  }
};
var rule_default35 = rule35;
var WEIGHTS3 = { anywhere: "low", host: "info", app: "info", none: "info" };
var WHAT = {
  image: "load images",
  font: "load fonts",
  media: "play sound and video",
  manifest: "load a manifest",
  prefetch: "fetch pages ahead"
};

// src/rules/csp/policy-removed/rule.ts
var rule36 = {
  id: "csp/policy-removed",
  title: "The app has no Content Security Policy any more",
  judge(change) {
    const on = onPlatforms(platformSet(...change.platforms));
    return {
      severity: change.isNew ? "medium" : STRICT.has(change.class) ? "critical" : "medium",
      confidence: "certain",
      title: change.isNew ? `Pages of the new app have no Content Security Policy${on}` : `Pages of the app have no Content Security Policy any more${on}`,
      message: `${WHY[change.absence]} A string that slips into a page can then run as a script and call whatever commands the window may call.`,
      remedy: REMEDY[change.absence]
    };
  }
};
var rule_default36 = rule36;
var STRICT = /* @__PURE__ */ new Set([
  "inline-script",
  "script",
  "inline-handler",
  "eval"
]);
var WHY = {
  "not-configured": "Without a policy Tauri sends no header, so pages run any script from anywhere.",
  "not-ascii": "The policy holds a character outside ASCII, such as a typographic quote, and the webview then gets no header at all.",
  "remote-pages": "The app's pages come from a server, and Tauri adds no policy to what it doesn't serve itself."
};
var REMEDY = {
  "not-configured": "Keep `app.security.csp`, and add to it the one source that was missing.",
  "not-ascii": "Write the policy in plain ASCII: straight quotes, plain hyphens, host names in punycode.",
  "remote-pages": "Ship the pages with the app, or make sure that the server sends a policy as strict as the old one."
};

// src/rules/csp/report-collector-added/rule.ts
var rule37 = {
  id: "csp/report-collector-added",
  title: "Blocked requests are reported to somewhere new",
  judge(change) {
    return {
      severity: "info",
      confidence: "certain",
      title: mayNewly2(change, `report what was blocked ${fromWhere(change, "to")}`),
      message: "A report holds the address of the page and of what was blocked, which can tell what people do in the app.",
      remedy: "Check that you know who collects the reports."
    };
  }
};
var rule_default37 = rule37;

// src/rules/csp/script-allowed/rule.ts
var rule38 = {
  id: "csp/script-allowed",
  title: "Scripts may be loaded from somewhere new",
  judge(change) {
    return {
      severity: severityOf6(change),
      confidence: "certain",
      title: mayNewly2(change, `load scripts ${fromWhere(change, "from")}`),
      message: `A script that a page loads can call every command that its window may call. ${whoWrites(change)}${alsoInWords(change)}`,
      remedy: "Ship the script with the app, or allow the one file by its path and check its hash with `integrity`."
    };
  }
};
var rule_default38 = rule38;
function severityOf6({ extent, targets }) {
  if (extent === "host") return targets.some(anyoneMayPublish) ? "high" : "medium";
  if (extent === "app") return "info";
  if (targets.includes("hash")) return "low";
  return targets.includes("blob:") ? "medium" : "high";
}
function whoWrites({ extent, targets }) {
  if (extent === "anywhere") return "Any server may now write it.";
  if (extent === "app") return "It still comes from the app itself.";
  if (targets.some(anyoneMayPublish)) return "Anyone can publish scripts on that host.";
  return extent === "host" ? "Whoever runs that host writes it." : "It need not come from a file of the app.";
}
var PUBLIC_HOSTS = /(?:^|\.)(?:jsdelivr\.net|unpkg\.com|cdnjs\.cloudflare\.com|googleapis\.com|esm\.sh|skypack\.dev|jspm\.io|githubusercontent\.com|github\.io|gitlab\.io|pages\.dev|workers\.dev|vercel\.app|netlify\.app|herokuapp\.com|cloudfront\.net|amazonaws\.com|azureedge\.net|blob\.core\.windows\.net|firebaseapp\.com|web\.app|rawgit\.com|statically\.io|polyfill\.io)(?::|$)/;
function anyoneMayPublish(target) {
  return PUBLIC_HOSTS.test(target);
}

// src/rules/csp/style-allowed/rule.ts
var rule39 = {
  id: "csp/style-allowed",
  title: "Styles may come from somewhere new",
  judge(change) {
    const inline = change.class === "inline-style";
    return {
      severity: inline ? "low" : WEIGHTS4[change.extent],
      // Tauri adds a nonce, which voids `'unsafe-inline'`, when a built page holds a style element. That isn't seen here.
      confidence: inline ? "likely" : "certain",
      title: mayNewly2(
        change,
        inline ? "apply styles written into them" : `load style sheets ${fromWhere(change, "from")}`
      ),
      message: `Styles can cover parts of the app with others, and tell a server what stands in a page.${alsoInWords(change)}`,
      remedy: inline ? "Move the styles into files of the app, or allow the hash of the one that a library needs." : "Ship the style sheet with the app."
    };
  }
};
var rule_default39 = rule39;
var WEIGHTS4 = { anywhere: "medium", host: "low", app: "info", none: "low" };

// src/rules/csp/worker-allowed/rule.ts
var rule40 = {
  id: "csp/worker-allowed",
  title: "Workers may be started from somewhere new",
  judge(change) {
    return {
      severity: WEIGHTS5[change.extent],
      confidence: "certain",
      title: mayNewly2(change, `start workers ${fromWhere(change, "from")}`),
      message: `A worker runs a script beside the page and keeps running unseen; from a \`blob:\` or \`data:\` URL the script can be any string.${alsoInWords(change)}`,
      remedy: "Ship the worker as a file of the app and allow only that."
    };
  }
};
var rule_default40 = rule40;
var WEIGHTS5 = { anywhere: "medium", host: "low", app: "info", none: "low" };

// src/domain/ipc.ts
var ALLOWLIST = "tauri.allowlist";
function shownCommand({ commands, witness }) {
  return commands.includes(witness.command) ? witness.command : ANY_APP_COMMAND;
}

// src/domain/call-severity.ts
function callSeverity({ command, remote, crosses, reach, guessed }) {
  const power = powerOf(command);
  const reached = { nothing: 0, bounded: power - 2, unscoped: power - 1, sensitive: power - 1 }[reach];
  const isOpen2 = remote && reach !== "nothing";
  const lifted = isOpen2 && power >= 2 ? reached + 1 : reached;
  const least = isOpen2 && crosses || guessed ? MEDIUM : LOW;
  return STEPS[Math.min(Math.max(lifted, least), CRITICAL2)] ?? "critical";
}
var STEPS = ["low", "medium", "high", "critical"];
var [LOW, MEDIUM, CRITICAL2] = [0, 1, 3];

// src/domain/page-name.ts
var ANY_SITE = "*://*:*";
function isForeign(origin) {
  return origin !== "local" && !/^(?:(?:asset|tauri):|https?:\/\/(?:asset|tauri)\.localhost(?:[:/]|$))/i.test(origin);
}

// src/rules/ipc-weight.ts
function severityOf7(change) {
  const { witness, crosses, reach, inferred, appIsNew } = change;
  const command = shownCommand(change);
  const remote = isForeign(witness.origin);
  if (command === ANY_APP_COMMAND && appIsNew && !remote) return "low";
  return callSeverity({ command, remote, crosses, reach, guessed: inferred });
}
function confidenceOf({ inferred, witness }) {
  if (inferred) return "likely";
  const asData = witness.payload.scope !== void 0 || witness.payload.denied !== void 0;
  return asData ? "possible" : "certain";
}

// src/words/commands.ts
var EVERY_COMMAND = "every command of the app";
function commandName(command) {
  if (command === ASSET_URLS) return "the asset protocol";
  const whole = /^plugin:(.+)\|\*$/.exec(command)?.[1];
  if (whole !== void 0) return `every command of the plugin ${code(whole)}`;
  const [, plugin, permission] = /^plugin:(.+)\|<(.+)>$/.exec(command) ?? [];
  return plugin === void 0 ? code(command) : `everything that ${code(`${plugin}:${permission}`)} allows`;
}
var NAMED = 4;
function commandsInWords(commands) {
  if (commands.length === 0) return EVERY_COMMAND;
  const named = commands.slice(0, NAMED).map(commandName);
  const more = commands.length - named.length;
  return more === 0 ? listInWords(named) : `${named.join(", ")} and ${more} more ${more === 1 ? "command" : "commands"}`;
}
var READ = "A script that gets into that page can read these files and send them away.";
var MEANINGS = {
  run: {
    does: "run programs",
    worth: "A script that gets into that page runs programs with the user's rights."
  },
  control: {
    does: "control programs that pages started",
    worth: "A script that gets into that page can type into programs that pages started, and end them."
  },
  read: { does: "read files", worth: READ },
  load: { does: "load files from the disk", worth: READ },
  list: {
    does: "look up files",
    worth: "A script that gets into that page learns which files there are, and when they change."
  },
  write: {
    does: "change files",
    worth: "A script that gets into that page can change these files, and some files are programs."
  },
  request: {
    does: "send requests past the browser's rules",
    worth: "These requests know no same-origin rule: a script in that page can reach servers that a page could not."
  },
  open: {
    does: "open links and files in other programs",
    worth: "A script in that page can hand addresses and files to other programs on the user's machine."
  },
  clipboard: { does: "read the clipboard", worth: "What people copy is often a password." },
  window: {
    does: "create windows and webviews",
    worth: "The page picks the label and the address, so it can make a window that other capabilities hold for."
  },
  update: {
    does: "install updates",
    worth: "Updates stay signed, but the page now decides when one is installed."
  },
  data: {
    does: "use the app's stored data",
    worth: "A script in that page can read and change what the app keeps there."
  },
  transfer: {
    does: "transfer files over the network",
    worth: "No scope limits which file goes to which server."
  },
  unknown: {
    does: "call",
    worth: "A script that gets into that page can make these calls with any arguments: look at what the code behind them does with those."
  }
};
function meaningOf(command) {
  return MEANINGS[purposeOf(command)];
}

// src/words/pages.ts
function pagesInWords(pages) {
  const byOrigin = groupedBy(pages, ({ from }) => from.kind === "site" ? `site\0${from.url}` : from.kind);
  const origins = byOrigin.map((group) => ({ from: group[0].from, place: placesInWords(group) }));
  const phrases = groupedBy(origins, ({ from, place }) => `${from.kind}\0${place}`);
  const own = origins.find(({ from }) => from.kind === "app")?.place;
  const ownFirst = phrases.toSorted(
    ([a], [b]) => Number(b.from.kind === "app") - Number(a.from.kind === "app")
  );
  const words = ownFirst.map((group) => pagesFrom(group, own));
  return words.length > 1 && words.some((phrase) => phrase.includes(" and ")) ? words.join(", and ") : listInWords(words);
}
function pagesFrom(origins, own) {
  const [{ from, place }] = origins;
  if (from.kind === "app") return place;
  if (from.kind === "app-not-site") return `the app's own pages in ${place}`;
  const sites = origins.flatMap((origin) => origin.from.kind === "site" ? siteName(origin.from.url) : []);
  return `pages of ${counted(sites)} in ${place === own ? thereOf(place) : place}`;
}
function siteName(url) {
  return url === ANY_SITE ? "any website" : code(url);
}
function thereOf(place) {
  return /^(?:windows|webviews) | and /.test(place) ? "them" : "it";
}
function placesInWords(pages) {
  const kinds = ["window", "webview"].map((kind) => labelsInWords(kind, pages));
  return listInWords(kinds.filter((words) => words !== ""));
}
function labelsInWords(kind, pages) {
  const labels = [...new Set(pages.filter((page) => page.kind === kind).map(({ label }) => label))];
  if (labels.includes("*")) return `every ${kind}`;
  const [first] = labels;
  if (first === void 0) return "";
  const many = labels.length > 1 || /[*?[]/.test(first);
  return `${kind}${many ? "s" : ""} ${counted(labels.map((label) => code(label)))}`;
}
var MOST_NAMED = 3;
function counted(names) {
  if (names.length <= MOST_NAMED + 1) return listInWords(names);
  return `${names.slice(0, MOST_NAMED).join(", ")} and ${names.length - MOST_NAMED} more`;
}
function groupedBy(items, name) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(name(item));
    if (group === void 0) groups.set(name(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

// src/rules/ipc-words.ts
function worthOf(change) {
  const { worth } = meaningOf(change.witness.command);
  return change.reach === "nothing" ? `${worth} By this line alone its scope lets nothing through.` : worth;
}
function pagesOf(change) {
  return opening(pagesInside(change));
}
function pagesInside({ pages }) {
  return pagesInWords(pages);
}
function commandsOf(change) {
  const more = othersOf(change);
  return nameOf(change) + (more === "" ? "" : ` and ${more}`);
}
function nameOf(change) {
  const command = shownCommand(change);
  return command === ANY_APP_COMMAND ? EVERY_COMMAND : commandName(command);
}
function othersOf(change) {
  const { commands, witness } = change;
  const others = commands.filter((command) => command !== ANY_APP_COMMAND && command !== witness.command);
  const count = others.length;
  const counted2 = count === 0 ? [] : [`${count} more ${count === 1 ? "command" : "commands"}`];
  const isBeside = shownCommand(change) !== ANY_APP_COMMAND && commands.includes(ANY_APP_COMMAND);
  return [...isBeside ? [EVERY_COMMAND] : [], ...counted2].join(" and ");
}
function doingWhat(change) {
  const { command } = change.witness;
  if (purposeOf(command) === "unknown") return `call ${commandsOf(change)}`;
  const more = othersOf(change);
  return `${meaningOf(command).does} (${nameOf(change)})${more === "" ? "" : ` and call ${more}`}`;
}
function whereOf({ platforms }) {
  return onPlatforms(platforms);
}
function exampleOf({ example }) {
  return example === null ? "" : `, for example with ${code(example)}`;
}
function grantorOf(capability) {
  return capability === ALLOWLIST || capability === "" ? "the app's configuration" : `the capability ${code(capability)}`;
}
function removeHint({ permissions, capability, witness }) {
  const [permission] = permissions;
  if (witness.command === ASSET_URLS) return `turn the asset protocol off (${code(permission)})`;
  if (capability !== ALLOWLIST)
    return `take ${listInWords(permissions.map((each) => code(each)))} out of ${grantorOf(capability)}`;
  if (permission === "") return "move the app to Tauri 2, where each call is a permission";
  if (permission.startsWith("tauri-plugin-")) return `take the crate ${code(permission)} out of the app`;
  if (permission === "dangerousRemoteDomainIpcAccess") return `take the plugin out of ${code(permission)}`;
  return `set ${code(permission)} to false in the allowlist`;
}

// src/rules/ipc/app-commands-open/rule.ts
var rule41 = {
  id: "ipc/app-commands-open",
  title: "Every command of the app is open",
  judge(change) {
    return {
      severity: severityOf7(change),
      confidence: "certain",
      title: `${pagesOf(change)} can newly call every command of the app${whereOf(change)}`,
      ...wordsFor(change)
    };
  }
};
var rule_default41 = rule41;
function wordsFor({
  to,
  capability
}) {
  if (capability === ALLOWLIST) {
    return {
      message: "Tauri 1 has no permissions for the app's own commands: every page of the app can call all of them.",
      remedy: "Let each command check what it is called with, or move to Tauri 2, where commands can be closed."
    };
  }
  if (to === "sites") {
    return {
      message: "Before Tauri 2.11.1, an app that declares no permissions of its own leaves all its commands open to every website that one of its windows shows.",
      remedy: "Keep Tauri at 2.11.1 or later, or declare the app's commands in `build.rs`."
    };
  }
  return {
    message: "An app that declares no permissions of its own leaves all its commands, present and future, open to its pages.",
    remedy: "Declare the app's commands in `build.rs` or under `permissions/`, and grant each where it is needed."
  };
}

// src/rules/ipc/command-granted/rule.ts
var rule42 = {
  id: "ipc/command-granted",
  title: "A command is newly callable",
  judge(change) {
    return {
      severity: severityOf7(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly ${doingWhat(change)}${whereOf(change)}`,
      message: `${reasonOf(change)}${worthOf(change)}`,
      remedy: remedyFor(change)
    };
  }
};
var rule_default42 = rule42;
function reasonOf({ note, capability }) {
  return note === "capability-enabled" ? `The capability ${code(capability)} was there, and not part of the app: the configuration's list left it out. ` : "";
}
function remedyFor(change) {
  if (change.note === "capability-enabled")
    return `Let the list leave ${code(change.capability)} out as before, or narrow what it grants to what the app needs.`;
  if (change.reach === "sensitive")
    return `Narrow the scope to what the app needs, or ${removeHint(change)}.`;
  return `If no page needs this, ${removeHint(change)}.`;
}

// src/rules/ipc/deny-removed/rule.ts
var rule43 = {
  id: "ipc/deny-removed",
  title: "A denial is gone",
  judge(change) {
    return {
      severity: severityOf7(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly call ${commandsOf(change)}${whereOf(change)}${exampleOf(change)}: ${goneOf(change)}`,
      message: `${guardOf(change)} ${worthOf(change)}`,
      remedy: change.denial?.of === "entry" ? "Put the entry under `deny` back, or narrow those under `allow`." : change.permissions.length > 1 ? "Put the denial back." : `Put the denial back, or ${removeHint(change)}.`
    };
  }
};
var rule_default43 = rule43;
function goneOf({ denial }) {
  if (denial === null) return "what denied it is gone";
  return `${code(denial.permission)} of ${grantorOf(denial.capability)} no longer denies it`;
}
function guardOf({ denial }) {
  return denial?.of === "entry" ? "An entry under `deny` counts for more than any under `allow`; this one no longer stands." : "A command that is denied is denied in every window, whatever else allows it, and since Tauri 2.12 only to pages of its capability's origins; this guard no longer stands.";
}

// src/rules/ipc/meaning-changed/rule.ts
var rule44 = {
  id: "ipc/meaning-changed",
  title: "The same permission came to mean more",
  judge(change) {
    return {
      severity: severityOf7(change),
      confidence: confidenceOf(change),
      title: `${permissionsOf(change)} came to mean more: ${pagesInside(change)} can newly use ${commandsOf(change)}${whereOf(change)}${exampleOf(change)}`,
      message: `${unchanged(change)} did not change; what ${standsFor(change)} did. ${worthOf(change)}`,
      remedy: `Name the single permissions that the app needs in place of ${permissionsOf(change)}, deny the new command, or keep what it meant before.`
    };
  }
};
function permissionsOf({ permissions: [first, ...others] }) {
  if (others.length === 0) return code(first);
  return `${code(first)} and ${others.length} more ${others.length === 1 ? "permission" : "permissions"}`;
}
function standsFor({ permissions }) {
  return permissions.length === 1 ? "its permission stands for" : "these permissions stand for";
}
function unchanged({ at, namedAt, permissions }) {
  if (permissions.length > 1) return "The capabilities";
  const isHere = at.path === namedAt.path && at.line === namedAt.line;
  return isHere ? "The capability" : `The capability, at ${code(`${namedAt.path}:${namedAt.line}`)},`;
}
var rule_default44 = rule44;

// src/rules/ipc/platform-added/rule.ts
var rule45 = {
  id: "ipc/platform-added",
  title: "A permission holds on more platforms",
  judge(change) {
    return {
      severity: severityOf7(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly ${doingWhat(change)}${whereOf(change)}`,
      message: `${absentOf(change)} ${worthOf(change)}`,
      remedy: "Keep it to the platforms that need it, by `platforms` or by the configuration of each."
    };
  }
};
var rule_default45 = rule45;
function absentOf({ note, permissions: [permission], capability }) {
  return note === "permission-only" ? `The permission ${code(permission)} did not hold there.` : `The capability ${code(capability)} was not part of the app there.`;
}

// src/rules/ipc/remote-origin-granted/rule.ts
var rule46 = {
  id: "ipc/remote-origin-granted",
  title: "A remote page may call the app",
  judge(change) {
    return {
      severity: severityOf7(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly ${doingWhat(change)}${whereOf(change)}`,
      message: `${whyOf(change)}${siteOf(change)}, or gets a script into it, can call the app on the user's machine. ${worthOf(change)}`,
      remedy: remedyFor2(change)
    };
  }
};
var rule_default46 = rule46;
function whyOf({ note }) {
  return note === "taken-for-local" ? "Before Tauri 2.11.1, a site whose host begins with the name of a scheme that the app registers counts as the app itself. " : "";
}
function remedyFor2({ note, capability }) {
  if (note === "taken-for-local") return "Keep Tauri at 2.11.1 or later.";
  return capability === ALLOWLIST ? "Name the one site that needs it with its scheme, and leave `enableTauriAPI` off where it only calls commands of the app." : "Name the one origin that needs it with its scheme and host, in a capability that grants only what that site calls.";
}
function siteOf({ pages, witness, capability }) {
  if (capability === ALLOWLIST) return "Whoever controls that site";
  const wild = pages.some(
    ({ from }) => from.kind === "site" && /[*({]|:[a-z_]/i.test(from.url.replace("://", ""))
  );
  return wild ? `One such site is ${code(witness.origin)}. Whoever controls such a site` : "Whoever controls that site";
}

// src/rules/ipc/scope-widened/rule.ts
var rule47 = {
  id: "ipc/scope-widened",
  title: "A scope lets more through",
  judge(change) {
    return {
      severity: severityOf7(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly ${actOf2(change)}`,
      message: `${reasonOf2(change)}${worthOf(change)}`,
      remedy: remedyFor3(change)
    };
  }
};
var rule_default47 = rule47;
function actOf2(change) {
  const { note, granted, witness } = change;
  const isNewEntry = note === null || note.kind === "plugin-wide";
  if (granted === null || !isNewEntry) return `use ${commandsOf(change)} ${withWhat(change)}`;
  if (purposeOf(witness.command) === "unknown")
    return `use ${commandsOf(change)} with ${code(granted)}${whereOf(change)}`;
  return `${meaningOf(witness.command).does}: ${code(granted)} (${commandsOf(change)})${whereOf(change)}`;
}
function withWhat(change) {
  const where = whereOf(change);
  if (change.note?.kind === "entry-gone") return `with anything${where}`;
  if (change.example === null) return `with more than before${where}`;
  return `with more than before, such as ${code(change.example)}${where === "" ? "" : `,${where}`}`;
}
function reasonOf2({ note, permissions: [permission], capability }) {
  switch (note?.kind) {
    case "plugin-wide":
      return `What ${code(permission)} puts in scope counts for every page that may use the plugin, not only for those of the capability ${code(capability)}. `;
    case "setting":
      return `The scope is as it was; ${note.setting === null ? "the settings of the plugin, or its version, let" : `${code(note.setting)} changed, and lets`} more through it. `;
    case "order":
      return "Of two entries with one name the first counts, and another one is first now. ";
    default:
      return "";
  }
}
function remedyFor3({ note, permissions: [permission], capability }) {
  switch (note?.kind) {
    case "plugin-wide":
      return "Narrow the scope to what the app needs. To keep it to some windows, write it in the object form of a permission with commands.";
    case "setting":
      return `Put ${note.setting === null ? settingsOf(capability) : code(note.setting)} back as it was, or narrow the scope.`;
    case "order":
      return "Give each entry a name of its own.";
    case "entry-gone":
      return `Put the entry of ${code(permission)} back.`;
    default:
      return `Narrow what ${code(permission)} lets through to what the app needs, or take it out.`;
  }
}
function settingsOf(capability) {
  return capability === ALLOWLIST ? "the setting in the allowlist" : "the setting under `plugins`";
}

// src/rules/ipc/window-added/rule.ts
var rule48 = {
  id: "ipc/window-added",
  title: "A capability holds for more windows",
  judge(change) {
    return {
      severity: severityOf7(change),
      confidence: confidenceOf(change),
      title: `${pagesOf(change)} can newly ${doingWhat(change)}${whereOf(change)}`,
      message: `Everything that ${grantorOf(change.capability)} grants now holds there too. ${worthOf(change)}`,
      remedy: remedyFor4(change)
    };
  }
};
var rule_default48 = rule48;
function remedyFor4({ note, capability }) {
  if (note === "own-pages") return 'If only the site calls these, put `"local": false` back.';
  return capability === ALLOWLIST ? "List only the windows in which the site has to call the app." : "Give them a capability of their own with only what they call.";
}

// src/domain/source.ts
var OWN_REGISTRY = { kind: "registry", url: null };
var THIS_REPOSITORY = { kind: "path" };
var BUNDLED = { kind: "bundled" };
function sourceText(source) {
  switch (source.kind) {
    case "registry":
      return source.url === null ? "registry" : `registry ${source.url}`;
    case "git":
      return `${repositoryText(source)}${source.commit === null ? "" : `#${source.commit}`}`;
    case "tarball":
      return `tarball ${source.url}`;
    case "unknown":
      return `unknown ${source.text}`;
    default:
      return source.kind;
  }
}
function repositoryText({ url, reference }) {
  return `git ${url}${reference === "" ? "" : `?${reference}`}`;
}
function sourceWithoutCommit(source) {
  return source.kind === "git" ? repositoryText(source) : sourceText(source);
}
function addressOf(source) {
  const text = sourceText(source);
  return text.slice(text.indexOf(" ") + 1);
}
function isOwnRegistry(source) {
  return source.kind === "registry" && source.url === null;
}
function isSameSource(one, other) {
  return one === other || sourceText(one) === sourceText(other);
}

// src/words/packages.ts
function kindOfPackage(ecosystem) {
  return ecosystem === "cargo" ? "crate" : "package";
}
var MANAGERS = {
  cargo: "cargo",
  npm: "npm",
  pnpm: "pnpm",
  yarn: "Yarn",
  bun: "Bun"
};
var OF_SCOPES = /* @__PURE__ */ new Set(["npm-scopes", "scopes", "registries"]);
function scopeOf({ name, of }) {
  if (of === null || of === "default" || !OF_SCOPES.has(name)) return null;
  return of.startsWith("@") ? of : `@${of}`;
}
function registryName(ecosystem) {
  return ecosystem === "cargo" ? "crates.io" : "the npm registry";
}
function sourceInWords(source, ecosystem) {
  switch (source.kind) {
    case "registry":
      return source.url === null ? registryName(ecosystem) : `the registry ${code(source.url)}`;
    case "git":
      return `the git repository ${code(addressOf(source))}`;
    case "path":
      return "this repository";
    case "bundled":
      return "inside another package";
    default:
      return code(addressOf(source));
  }
}
var MOST_IN_TITLE = 3;
function packagesInWords({ packages, ecosystem }) {
  if (packages.length === 1) return someOf(packages);
  return `${packages.length} ${kindOfPackage(ecosystem)}s${namesForTitle(packages, (names) => ` (${names})`)}`;
}
function namesForTitle(names, put) {
  return names.length > MOST_IN_TITLE ? "" : put(someOf(names));
}
function namesBelowTitle(names) {
  return names.length > MOST_IN_TITLE ? [someOf(names, 25)] : [];
}

// src/rules/package-words.ts
function wayInWords(change) {
  return change.packages.length > 1 ? "" : wayInSentences(change);
}
function originInWords({ from, version, packages, broughtBy }) {
  if (packages.length > 1) return "";
  if (broughtBy !== null) return ` ${code(broughtBy)}, which the app had before, newly brings it.`;
  if (from === null || from === version) return "";
  return ` Version ${code(from)} did no such thing.`;
}

// src/rules/packages/bytes-unpublished/rule.ts
var rule49 = {
  id: "packages/bytes-unpublished",
  title: "A lockfile pins bytes that the registry doesn't serve",
  judge(change) {
    const { checksum, ecosystem } = change;
    return {
      severity: "critical",
      confidence: "certain",
      title: `The lockfile pins ${packagesInWords(change)} to other bytes than ${registryName(ecosystem)} serves`,
      details: namesBelowTitle(change.packages),
      message: `A registry never changes a release. Whoever wrote ${code(checksum ?? "this hash")} wants something else to be taken under that name, from a cache, a mirror or another registry.${wayInWords(change)}`,
      remedy: "Throw the entry away and let your package manager write it anew; then ask who wrote this one."
    };
  }
};
var rule_default49 = rule49;

// src/rules/packages/checksum-changed/rule.ts
var rule50 = {
  id: "packages/checksum-changed",
  title: "The same version is other bytes",
  judge(change) {
    const names = packagesInWords(change);
    if (change.checksum === null) {
      return {
        // npm leaves the hash out for some sources by itself; cargo never does.
        severity: change.ecosystem === "npm" ? "high" : "critical",
        confidence: "certain",
        title: `No hash pins ${names} any more`,
        details: namesBelowTitle(change.packages),
        message: "Whoever answers the download can put any code into the app, and nothing will notice.",
        remedy: "Restore the lockfile's line from base, or let the package manager write the lockfile anew."
      };
    }
    return {
      severity: "critical",
      confidence: "certain",
      title: `The lockfile names other bytes for the same version of ${names}`,
      details: namesBelowTitle(change.packages),
      message: "A published version never changes, so an honest update never changes its hash: what would be built is not what base was reviewed with.",
      remedy: "Restore the hash from base. If it was wrong there, find out how before you merge."
    };
  }
};
var rule_default50 = rule50;

// src/rules/packages/install-guard-removed/rule.ts
var rule51 = {
  id: "packages/install-guard-removed",
  title: "A guard over packages is gone",
  judge({ setting: { written, effect }, before, written: all = [], ecosystem }) {
    if (ecosystem === "cargo") return judgeChecks(written, all);
    const isGone = effect === "less";
    const more = all.length > 1 ? ` and ${all.length - 1} more like it` : "";
    return {
      severity: "medium",
      confidence: "certain",
      title: isGone ? `Installing packages is no longer held back by ${code(written)}${more}` : `${code(written)}${more} newly ${more === "" ? "takes" : "take"} a guard away`,
      message: `${isGone ? code(written) : "The guard"} kept something of an installation from happening, such as scripts that run, releases that are hours old, or sources that nobody named.${!isGone && before !== null ? ` Base says ${code(before)}.` : ""}`,
      remedy: "Put it back, or say in the pull request why it is no longer needed.",
      details: nameRows(all)
    };
  }
};
var rule_default51 = rule51;
function judgeChecks(written, all) {
  const more = all.length > 1 ? ` and ${all.length - 1} more like it` : "";
  return {
    severity: "medium",
    confidence: "certain",
    title: `cargo-deny no longer stops crates by ${code(written)}${more}`,
    message: `${code(written)} made a check fail: on a crate that runs code while the app is built and that nobody listed, on executables in its archive, or on a crate that is banned. What it stopped may now come in with any update.`,
    remedy: "Put it back, or make an exception for the one crate that needs it.",
    details: nameRows(all)
  };
}

// src/rules/packages/links-added/rule.ts
var rule52 = {
  id: "packages/links-added",
  title: "A crate newly links a native library",
  judge(change) {
    return {
      severity: "low",
      confidence: "certain",
      title: `${packagesInWords(change)} newly links the native library ${code(change.links)}`,
      details: namesBelowTitle(change.packages),
      message: `Native code is outside of what Rust checks, and the machine that builds may supply it.${originInWords(change)}${wayInWords(change)}`,
      remedy: "Find out whether the crate builds the library itself or takes the machine's, and that you want either."
    };
  }
};
var rule_default52 = rule52;

// src/rules/packages/lockfile-ambiguous/rule.ts
var rule53 = {
  id: "packages/lockfile-ambiguous",
  title: "A lockfile pins other packages than it shows",
  judge({ at, what: what2 }) {
    return {
      severity: "critical",
      confidence: "certain",
      title: `${code(at.path)} doesn't pin what it shows: ${what2}`,
      message: "Readers of such a file differ in what it pins, so that a reviewer sees one package and the build takes another. No tool writes a lockfile like that.",
      remedy: "Throw the file away and let your package manager write it anew; then read what changed."
    };
  }
};
var rule_default53 = rule53;

// src/rules/packages/package-added/rule.ts
var rule54 = {
  id: "packages/package-added",
  title: "Packages are new",
  judge(change) {
    const { packages, ecosystem, lockfileIsNew } = change;
    const one = kindOfPackage(ecosystem);
    const count = packages.length === 1 ? `1 ${one} is` : `${packages.length} ${one}s are`;
    return {
      severity: "low",
      confidence: "certain",
      title: `${count} new${namesForTitle(packages, (names) => `: ${names}`)}`,
      message: `${lockfileIsNew ? "The lockfile is new, and so is everything in it. " : ""}${packages.length === 1 ? "Its publisher" : "The publisher of each"} can now put code into the app or its build.${wayInWords(change)}`,
      remedy: "Check that each name is the one you meant, and that something you use needs it.",
      details: addedRows(change)
    };
  }
};
var rule_default54 = rule54;

// src/rules/packages/plugin-added/offer-words.ts
function offerInWords(offer) {
  return offer === null ? "" : `${defaultInWords(offer)}${grantedInWords(offer)}`;
}
var MOST_COMMANDS = 6;
function defaultInWords({ byDefault }) {
  if (byDefault === null) return "";
  if (byDefault.length === 0) return " Its `default` lets pages call nothing.";
  return ` Its ${code("default")} lets pages call ${someOf(byDefault, MOST_COMMANDS)}.`;
}
var MOST_GRANTED = 4;
function grantedInWords({ granted, wasGranted }) {
  if (granted.length === 0)
    return wasGranted ? " This change grants no more of it than base does." : " No capability grants any of it yet.";
  const named = granted.slice(0, MOST_GRANTED).map(grantInWords);
  const rest = granted.length - named.length;
  return ` This change grants ${listInWords(rest === 0 ? named : [...named, `${rest} more`])}.`;
}
function grantInWords({ permission, capability, pages }) {
  return `${code(permission)} to ${pagesInWords(pages)} (capability ${code(capability)})`;
}

// src/rules/packages/plugin-added/rule.ts
var rule55 = {
  id: "packages/plugin-added",
  title: "A Tauri plugin is new",
  judge(change) {
    const isCrate = change.ecosystem === "cargo";
    const offer = change.packages.length === 1 ? offerInWords(change.offer) : "";
    return {
      severity: "low",
      confidence: "certain",
      title: isCrate ? `The app newly contains ${change.packages.length === 1 ? "the Tauri plugin" : "Tauri plugins:"} ${packagesInWords(change)}` : `Pages can newly use ${packagesInWords(change)}, which calls a Tauri plugin`,
      message: `${whatItOpens(change)}${offer}${wayInWords(change)}`,
      remedy: "Look at what the capabilities grant of it, and that you know who publishes it."
    };
  }
};
var rule_default55 = rule55;
function whatItOpens({ ecosystem }) {
  return ecosystem === "cargo" ? "A plugin brings commands that a capability can open to pages, and code that runs in the app's process." : "The package itself opens nothing: capabilities decide which of the plugin's commands it reaches.";
}

// src/rules/packages/plugin-half-missing/rule.ts
var rule56 = {
  id: "packages/plugin-half-missing",
  title: "A plugin has only one of its halves",
  judge(change) {
    const words = change.ecosystem === "npm" ? ofPages(change) : ofCrates(change);
    return {
      severity: "info",
      confidence: "certain",
      details: namesBelowTitle(releasesOf(change)),
      ...words
    };
  }
};
var rule_default56 = rule56;
function ofPages(change) {
  const [here, others] = namesOf2(change);
  return {
    title: `No crate of the app answers the calls of ${shortFor(change)}`,
    message: `Pages have the package, and no Cargo.lock of the app has ${others}: each of its calls fails.`,
    remedy: `Add ${others} to the app, or take ${here} out of package.json.`
  };
}
function ofCrates(change) {
  const [, others] = namesOf2(change);
  return {
    title: `Pages have no package that calls ${shortFor(change)}`,
    message: `The app has the crate, and no lockfile of its pages has ${others}: only Rust code uses it, or pages call it by name.`,
    remedy: "If only Rust code needs it, grant none of its commands to pages."
  };
}
function shortFor(change) {
  const names = releasesOf(change);
  return namesForTitle(names, (all) => all) || `${names.length} ${kindOfPackage(change.ecosystem)}s`;
}
function releasesOf({ halves }) {
  return halves.map(({ name, version }) => `${name} ${version}`);
}
function namesOf2(change) {
  return [someOf(releasesOf(change)), someOf(change.halves.map(({ other }) => other))];
}

// src/rules/packages/plugin-halves-differ/rule.ts
var rule57 = {
  id: "packages/plugin-halves-differ",
  title: "The two halves of a plugin differ",
  judge(change) {
    const { stops } = change;
    return {
      severity: stops ? "medium" : "low",
      confidence: "certain",
      title: titleOf2(change),
      message: stops ? "`tauri build` stops where the crate and the npm package of Tauri or of a plugin have other major or minor versions. `cargo build` and the build of the pages don't compare them, so it may be the release that fails first." : "The `@tauri-apps/cli` that the lockfile pins is older than 2.8 and doesn't compare them: the app is built, and its pages may call what the crate doesn't have.",
      remedy: remedyFor5(change)
    };
  }
};
var rule_default57 = rule57;
var MOST = 5;
function titleOf2({ pairs }) {
  const [first] = pairs;
  if (first !== void 0 && pairs.length === 1)
    return `${released(first.crate)} and ${released(first.npm)} newly differ in more than the patch`;
  return `${pairs.length} crates and their npm packages newly differ in more than the patch`;
}
function remedyFor5({ pairs }) {
  const sides = pairs.map(sidesOf);
  const [first] = sides;
  const more = pairs.length > MOST ? `, and so on for ${pairs.length - MOST} more` : "";
  const fitting = sides.slice(0, MOST).map(({ behind: behind2, ahead: ahead2 }) => wanted(behind2, ahead2));
  const take = `Take ${listInWords(fitting)}${more}.`;
  if (first === void 0 || pairs.length > 1)
    return `${take} Where that isn't released yet, keep the other half at the version that fits.`;
  const { behind, ahead } = first;
  return `${take} If that isn't released yet, keep ${code(ahead.name)} at ${code(`~${minorOf(behind.version)}`)}.`;
}
function released({ name, version }) {
  return code(`${name} ${version}`);
}
function wanted({ name }, { version }) {
  return `${code(name)} ${minorOf(version)}`;
}
function minorOf(version) {
  return version.split(".", 2).join(".");
}
function sidesOf({ crate, npm }) {
  const [ofCrate, ofNpm] = [numbersOf(crate), numbersOf(npm)];
  const isBehind = ofCrate.major === ofNpm.major ? ofCrate.minor < ofNpm.minor : ofCrate.major < ofNpm.major;
  return isBehind ? { behind: crate, ahead: npm } : { behind: npm, ahead: crate };
}
function numbersOf({ version }) {
  const [major = 0, minor = 0] = version.split(".", 2).map(Number);
  return { major, minor };
}

// src/rules/packages/source-changed/rule.ts
var rule58 = {
  id: "packages/source-changed",
  title: "A package comes from somebody else",
  judge(change) {
    const isNew = change.from === null;
    const verb = change.packages.length === 1 ? "comes" : "come";
    return {
      severity: severityOf8(change),
      confidence: "certain",
      title: `${packagesInWords(change)} newly ${verb} from ${whereFrom(change)}`,
      details: namesBelowTitle(change.packages),
      message: `${isNew ? "Nothing of the app came from there before" : `Base takes it from ${whereBefore(change)}`}: whoever owns the new source now decides what code is built into the app under that name.${TIES[change.tie]}${wayInWords(change)}`,
      remedy: "Check that you know the new owner and that the code is the one you expect; else take the package from where it came."
    };
  }
};
var rule_default58 = rule58;
var TAURI = "https://github.com/tauri-apps/";
function severityOf8({ source, tie }) {
  if (isOwnRegistry(source)) return "low";
  if (tie === "release") return "high";
  if (source.kind === "git" && source.url.startsWith(TAURI)) return "medium";
  return tie === "none" ? "high" : "medium";
}
var TIES = {
  release: " A release of a registry asks for it there, which hardly any honest one does: npm and others run its scripts as those of a checkout.",
  "same commit": " It is the very commit that base takes, so only what comes later is the new owner's.",
  "known owner": " The app is built from other code of that owner already.",
  manifest: " A manifest of the app names it.",
  none: ""
};
function whereBefore({ sourceBefore, ecosystem, packages }) {
  return sourceBefore === null || packages.length > 1 ? "elsewhere" : sourceInWords(sourceBefore, ecosystem);
}
function whereFrom({ source, ecosystem, owners }) {
  if (owners > 1) return `${owners} other sources`;
  if (isOwnRegistry(source)) return registryName(ecosystem);
  return code(addressOf(source).replace(/[?#].*$/s, ""));
}

// src/rules/packages/source-replaced/rule.ts
var rule59 = {
  id: "packages/source-replaced",
  title: "A setting takes packages from somewhere else",
  judge(change) {
    const { setting, before, written: all = [] } = change;
    const { written, decides } = setting;
    const was = before === null || before === written ? "" : ` Base says ${code(before)}.`;
    const severity = severityOf9(change);
    if (decides === "patch")
      return {
        severity,
        confidence: "certain",
        title: `${whatOf(change)} newly changed after it is fetched`,
        message: `${code(written)} changes it on the machine that installs. What is built into the app is then no longer what was published and what the lockfile's hash pins.${was}`,
        remedy: "Read the patch as code of the app, and take it out once a release holds the change.",
        details: nameRows(change.written ?? change.packages)
      };
    return {
      severity,
      confidence: "certain",
      title: `${whatOf(change)} newly taken ${fromWhere2(change)}, by ${code(written)}${all.length > 1 ? ` and ${all.length - 1} more` : ""}`,
      message: `${isFolder(change) ? OF_A_FOLDER : MEANINGS2[change.owner]}${was}`,
      remedy: remedyFor6(change),
      details: nameRows(change.written ?? change.packages)
    };
  }
};
var rule_default59 = rule59;
function severityOf9({ setting, owner }) {
  return setting.decides === "patch" || owner !== "stranger" ? "medium" : "high";
}
var MEANINGS2 = {
  stranger: "Whoever answers there decides what code is built into the app, under names that stay the same.",
  known: "Its owner, some of whose code the app is built from already, newly decides what code is built under a name that stays the same.",
  repository: "Code of this repository is built in place of what was published, wherever the app or a package needs it."
};
var OF_A_FOLDER = "What lies there is built into the app in place of what Cargo.lock pins, under names that stay the same.";
function fromWhere2({ ecosystem, owner, setting: { source } }) {
  if (source?.kind === "path" && owner === "stranger") return "from a folder outside of this repository";
  return source === void 0 ? "from somewhere else" : `from ${sourceInWords(source, ecosystem)}`;
}
function isFolder({ ecosystem, owner, setting: { source } }) {
  const isElsewhere = source?.kind === "registry" || source?.kind === "git";
  return ecosystem === "cargo" && owner === "stranger" && !isElsewhere;
}
function remedyFor6({ ecosystem, owner }) {
  if (owner === "repository")
    return "Read the code in that folder as code of the app, and take it out once a release holds the change.";
  if (ecosystem === "npm")
    return "Check that you know who answers there, and that the lockfile's hashes pin what you expect.";
  return "Check that you know who answers there, and read what is taken: no hash of a registry holds it any more.";
}
function whatOf({ packages, ecosystem, setting }) {
  const [first, ...others] = packages;
  const scope = scopeOf(setting);
  if (scope !== null)
    return `Packages of the scope ${code(scope)}${others.length === 0 ? "" : ` and ${others.length} more`} are`;
  const kind = kindOfPackage(ecosystem);
  if (first === void 0) return ecosystem === "npm" ? "Packages are" : "Crates are";
  if (others.length === 0) return `${code(first)} is`;
  return `${code(first)} and ${others.length} more ${kind}${others.length === 1 ? "" : "s"} are`;
}

// src/rules/packages/unpinned/rule.ts
var rule60 = {
  id: "packages/unpinned",
  title: "A package that no lockfile pins",
  judge(change) {
    const { ecosystem, wanted: wanted2, from, at } = change;
    const kind = kindOfPackage(ecosystem);
    const count = wanted2.length === 1 ? `1 ${kind} is` : `${wanted2.length} ${kind}s are`;
    return {
      severity: "medium",
      confidence: "certain",
      title: `${count} newly asked for, and no lockfile pins ${wanted2.length === 1 ? "it" : "them"}${namesForTitle(wanted2, (names) => `: ${names}`)}`,
      details: namesBelowTitle(wanted2),
      message: `${code(at.path)} asks for ${someOf(wanted2)} from ${from}, and ${whatPins(change)}: each build takes what fits that day, and whoever publishes it next decides what is built into the app.`,
      remedy: remedyFor7(change)
    };
  }
};
var rule_default60 = rule60;
function whatPins({ lock, wanted: wanted2 }) {
  const [one, them] = wanted2.length === 1 ? [true, "it"] : [false, "them"];
  if (lock === null) return `there is no lockfile that pins ${them}`;
  return `${code(lock.path)} ${one ? lock.has : "doesn't hold what is asked for"}`;
}
function remedyFor7({ ecosystem }) {
  return ecosystem === "cargo" ? `Commit the Cargo.lock that cargo writes, and build with ${code("--locked")}.` : "Commit the lockfile that your package manager writes, and let builds install from it alone, such as with `npm ci`.";
}

// src/rules/packages/unreached/rule.ts
var rule61 = {
  id: "packages/unreached",
  title: "A locked package that nothing asks for",
  judge(change) {
    const one = change.packages.length === 1;
    return {
      severity: "medium",
      confidence: "certain",
      title: `${packagesInWords(change)} ${one ? "is" : "are"} newly locked, and nothing asks for ${one ? "it" : "them"}`,
      details: namesBelowTitle(change.packages),
      message: "No package manager writes such an entry. What installs from the lockfile may take it all the same, and code that names it then finds it.",
      remedy: "Take it out, or let your package manager write the lockfile anew."
    };
  }
};
var rule_default61 = rule61;

// src/rules/packages/version-withdrawn/rule.ts
var rule62 = {
  id: "packages/version-withdrawn",
  title: "A release that its registry has taken back",
  judge(change) {
    const names = packagesInWords(change);
    if (change.listing === "yanked") {
      return {
        severity: "medium",
        confidence: "certain",
        title: `The lockfile newly pins ${names}, which its publisher has yanked`,
        details: namesBelowTitle(change.packages),
        message: `Cargo takes a yanked release only where a lockfile already names it, so no update brings one.${wayInWords(change)}`,
        remedy: "Take a release that isn't yanked, or find out why this one is before you merge."
      };
    }
    return {
      severity: "high",
      confidence: "certain",
      title: `The lockfile newly pins ${names}, which its registry doesn't list`,
      details: namesBelowTitle(change.packages),
      message: `Registries list every release for ever but those that they take down, most often because they were found to be harmful. A cache or a mirror may still have it.${wayInWords(change)}`,
      remedy: "Take a release that the registry lists, and look for what is known about this one."
    };
  }
};
var rule_default62 = rule62;

// src/rules/updates/key-trusted/rule.ts
var rule63 = {
  id: "updates/key-trusted",
  title: "Another key signs the app's updates",
  judge(change) {
    return {
      severity: severityOf10(change),
      confidence: "certain",
      title: mayNewly(change),
      message: `${sinceBuiltIn(change)}The signature is the only thing that is checked of an update: the holder of this key can ship code to everyone who has the app.`,
      remedy: "Confirm the key with the person who keeps it, by another way than this pull request. Old installations need one more update that the old key signed."
    };
  }
};
var rule_default63 = rule63;
function severityOf10(change) {
  if (isUnheeded(change) && !change.appIsNew) return "medium";
  return weighed(change, change.before.every((extent) => isUnheeded({ extent })) ? "high" : "critical");
}

// src/rules/updates/rollback-allowed/rule.ts
var rule64 = {
  id: "updates/rollback-allowed",
  title: "An old release can be installed as an update",
  judge(change) {
    return {
      severity: weighed(change, severityOf11(change)),
      confidence: change.extent === IN_CODE ? "possible" : "certain",
      title: mayNewly(change),
      message: `${sinceBuiltIn(change)}Old releases carry valid signatures, and the server's answer isn't signed. Who controls that answer can bring back a hole that was closed long ago.`,
      remedy: "Set `requireSignedVersion` to `true` and leave `allowDowngrades` away, with version 2.12 or later of the updater."
    };
  }
};
var rule_default64 = rule64;
function severityOf11({ extent }) {
  if (extent === IN_CODE) return "medium";
  return extent.endsWith(BY_PAGE) ? "low" : "high";
}
var BY_PAGE = ": asked by a page";

// src/rules/updates/source-added/rule.ts
var rule65 = {
  id: "updates/source-added",
  title: "Updates are announced from another place",
  judge(change) {
    return {
      severity: weighed(change, severityOf12(change)),
      confidence: change.extent === IN_CODE ? "possible" : "certain",
      title: mayNewly(change),
      message: `${sinceBuiltIn(change)}The answer isn't signed: the server can keep an update from people, or name an old release that is signed. The first endpoint that answers is the one that counts.`,
      remedy: "Use only servers that you control, over HTTPS, and set `requireSignedVersion`."
    };
  }
};
var rule_default65 = rule65;
function severityOf12({ extent, before }) {
  if (extent === IN_CODE) return "medium";
  const host = hostOf(extent);
  return host !== void 0 && before.some((known) => !isUnheeded({ extent: known }) && hostOf(known) === host) ? "medium" : "high";
}
function hostOf(url) {
  return /^https:\/\/([^/?#]+)/i.exec(url)?.[1];
}

// src/rules/updates/transport-unchecked/rule.ts
var rule66 = {
  id: "updates/transport-unchecked",
  title: "The way to the update server is unchecked",
  judge(change) {
    return {
      severity: weighed(change, "high"),
      confidence: "certain",
      title: mayNewly(change),
      message: `${sinceBuiltIn(change)}Anyone on the same network can then answer for the server: keep updates from people, or offer an old release that is signed.`,
      remedy: "Remove the setting, and give the server a certificate that systems trust."
    };
  }
};
var rule_default66 = rule66;

// src/rules/index.ts
var ruleOf = {
  "build/build-code-changed": rule_default,
  "build/build-script-added": rule_default2,
  "build/install-script-added": rule_default3,
  "build/install-script-approved": rule_default4,
  "build/installer-extended": rule_default5,
  "build/proc-macro-added": rule_default6,
  "config/browser-extensions-allowed": rule_default7,
  "config/browser-switch-added": rule_default8,
  "config/cargo-feature-added": rule_default9,
  "config/devtools-in-release": rule_default10,
  "config/dropped-files-in-scope": rule_default11,
  "config/engine-not-bundled": rule_default12,
  "config/engine-replaced": rule_default13,
  "config/foreign-script": rule_default14,
  "config/global-api-exposed": rule_default15,
  "config/header-weakened": rule_default16,
  "config/isolation-removed": rule_default17,
  "config/link-scheme-claimed": rule_default18,
  "config/local-scheme-added": rule_default19,
  "config/prototype-unfrozen": rule_default20,
  "config/redirects-unscoped": rule_default21,
  "config/remote-frontend": rule_default22,
  "config/remote-window": rule_default23,
  "config/scope-opened-by-code": rule_default24,
  "config/scopes-persisted": rule_default25,
  "config/served-on-localhost": rule_default26,
  "config/sidecar-added": rule_default27,
  "config/traffic-proxied": rule_default28,
  "config/window-added": rule_default29,
  "csp/connection-allowed": rule_default30,
  "csp/document-guard-removed": rule_default31,
  "csp/eval-allowed": rule_default32,
  "csp/frame-allowed": rule_default33,
  "csp/inline-script-allowed": rule_default34,
  "csp/media-allowed": rule_default35,
  "csp/policy-removed": rule_default36,
  "csp/report-collector-added": rule_default37,
  "csp/script-allowed": rule_default38,
  "csp/style-allowed": rule_default39,
  "csp/worker-allowed": rule_default40,
  "ipc/app-commands-open": rule_default41,
  "ipc/command-granted": rule_default42,
  "ipc/deny-removed": rule_default43,
  "ipc/meaning-changed": rule_default44,
  "ipc/platform-added": rule_default45,
  "ipc/remote-origin-granted": rule_default46,
  "ipc/scope-widened": rule_default47,
  "ipc/window-added": rule_default48,
  "packages/bytes-unpublished": rule_default49,
  "packages/checksum-changed": rule_default50,
  "packages/install-guard-removed": rule_default51,
  "packages/links-added": rule_default52,
  "packages/lockfile-ambiguous": rule_default53,
  "packages/package-added": rule_default54,
  "packages/plugin-added": rule_default55,
  "packages/plugin-half-missing": rule_default56,
  "packages/plugin-halves-differ": rule_default57,
  "packages/source-changed": rule_default58,
  "packages/source-replaced": rule_default59,
  "packages/unpinned": rule_default60,
  "packages/unreached": rule_default61,
  "packages/version-withdrawn": rule_default62,
  "updates/key-trusted": rule_default63,
  "updates/rollback-allowed": rule_default64,
  "updates/source-added": rule_default65,
  "updates/transport-unchecked": rule_default66
};
var rules = Object.values(ruleOf);

// node_modules/diff/libesm/diff/base.js
var j = class {
  diff(e, n2, t = {}) {
    let s;
    typeof t == "function" ? (s = t, t = {}) : "callback" in t && (s = t.callback);
    const d = this.castInput(e, t), u = this.castInput(n2, t), a = this.removeEmpty(this.tokenize(d, t)), r = this.removeEmpty(this.tokenize(u, t));
    return this.diffWithOptionsObj(a, r, t, s);
  }
  diffWithOptionsObj(e, n2, t, s) {
    var d;
    const u = (i) => {
      if (i = this.postProcess(i, t), s) {
        setTimeout(function() {
          s(i);
        }, 0);
        return;
      } else
        return i;
    }, a = n2.length, r = e.length;
    let l = 1, o = a + r;
    t.maxEditLength != null && (o = Math.min(o, t.maxEditLength));
    const h = (d = t.timeout) !== null && d !== void 0 ? d : 1 / 0, P = Date.now() + h, c2 = [{ oldPos: -1, lastComponent: void 0 }];
    let m = this.extractCommon(c2[0], n2, e, 0, t);
    if (c2[0].oldPos + 1 >= r && m + 1 >= a)
      return u(this.buildValues(c2[0].lastComponent, n2, e));
    let g = -1 / 0, v = 1 / 0;
    const L = () => {
      for (let i = Math.max(g, -l); i <= Math.min(v, l); i += 2) {
        let f;
        const C = c2[i - 1], p = c2[i + 1];
        C && (c2[i - 1] = void 0);
        let x = false;
        if (p) {
          const E = p.oldPos - i;
          x = p && 0 <= E && E < a;
        }
        const w = C && C.oldPos + 1 < r;
        if (!x && !w) {
          c2[i] = void 0;
          continue;
        }
        if (!w || x && C.oldPos < p.oldPos ? f = this.addToPath(p, true, false, 0, t) : f = this.addToPath(C, false, true, 1, t), m = this.extractCommon(f, n2, e, i, t), f.oldPos + 1 >= r && m + 1 >= a)
          return u(this.buildValues(f.lastComponent, n2, e)) || true;
        c2[i] = f, f.oldPos + 1 >= r && (v = Math.min(v, i - 1)), m + 1 >= a && (g = Math.max(g, i + 1));
      }
      l++;
    };
    if (s)
      (function i() {
        setTimeout(function() {
          if (l > o || Date.now() > P)
            return s(void 0);
          L() || i();
        }, 0);
      })();
    else
      for (; l <= o && Date.now() <= P; ) {
        const i = L();
        if (i)
          return i;
      }
  }
  addToPath(e, n2, t, s, d) {
    const u = e.lastComponent;
    return u && !d.oneChangePerToken && u.added === n2 && u.removed === t ? {
      oldPos: e.oldPos + s,
      lastComponent: { count: u.count + 1, added: n2, removed: t, previousComponent: u.previousComponent }
    } : {
      oldPos: e.oldPos + s,
      lastComponent: { count: 1, added: n2, removed: t, previousComponent: u }
    };
  }
  extractCommon(e, n2, t, s, d) {
    const u = n2.length, a = t.length;
    let r = e.oldPos, l = r - s, o = 0;
    for (; l + 1 < u && r + 1 < a && this.equals(t[r + 1], n2[l + 1], d); )
      l++, r++, o++, d.oneChangePerToken && (e.lastComponent = { count: 1, previousComponent: e.lastComponent, added: false, removed: false });
    return o && !d.oneChangePerToken && (e.lastComponent = { count: o, previousComponent: e.lastComponent, added: false, removed: false }), e.oldPos = r, l;
  }
  equals(e, n2, t) {
    return t.comparator ? t.comparator(e, n2) : e === n2 || !!t.ignoreCase && e.toLowerCase() === n2.toLowerCase();
  }
  removeEmpty(e) {
    const n2 = [];
    for (let t = 0; t < e.length; t++)
      e[t] && n2.push(e[t]);
    return n2;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(e, n2) {
    return e;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(e, n2) {
    return Array.from(e);
  }
  join(e) {
    return e.join("");
  }
  postProcess(e, n2) {
    return e;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(e, n2, t) {
    const s = [];
    let d;
    for (; e; )
      s.push(e), d = e.previousComponent, delete e.previousComponent, e = d;
    s.reverse();
    const u = s.length;
    let a = 0, r = 0, l = 0;
    for (; a < u; a++) {
      const o = s[a];
      if (o.removed)
        o.value = this.join(t.slice(l, l + o.count)), l += o.count;
      else {
        if (!o.added && this.useLongestToken) {
          let h = n2.slice(r, r + o.count);
          h = h.map(function(P, c2) {
            const m = t[l + c2];
            return m.length > P.length ? m : P;
          }), o.value = this.join(h);
        } else
          o.value = this.join(n2.slice(r, r + o.count));
        r += o.count, o.added || (l += o.count);
      }
    }
    return s;
  }
};

// node_modules/diff/libesm/diff/array.js
var n = class extends j {
  tokenize(r) {
    return r.slice();
  }
  join(r) {
    return r;
  }
  removeEmpty(r) {
    return r;
  }
};
var arrayDiff = new n();
function diffArrays(e, r, f) {
  return arrayDiff.diff(e, r, f);
}

// node_modules/diff/libesm/diff/line.js
var c = class extends j {
  constructor() {
    super(...arguments), this.tokenize = tokenize;
  }
  equals(n2, e, i) {
    return i.ignoreWhitespace ? ((!i.newlineIsToken || !n2.includes(`
`)) && (n2 = n2.trim()), (!i.newlineIsToken || !e.includes(`
`)) && (e = e.trim())) : i.ignoreNewlineAtEof && !i.newlineIsToken && (n2.endsWith(`
`) && (n2 = n2.slice(0, -1)), e.endsWith(`
`) && (e = e.slice(0, -1))), super.equals(n2, e, i);
  }
};
var lineDiff = new c();
function diffLines(r, n2, e) {
  return lineDiff.diff(r, n2, e);
}
function tokenize(r, n2) {
  n2.stripTrailingCr && (r = r.replace(/\r\n/g, `
`));
  const e = [], i = r.split(/(\n|\r\n)/);
  i[i.length - 1] || i.pop();
  for (let s = 0; s < i.length; s++) {
    const f = i[s];
    s % 2 && !n2.newlineIsToken ? e[e.length - 1] += f : e.push(f);
  }
  return e;
}

// node_modules/diff/libesm/patch/create.js
function structuredPatch(e, n2, d, u, l, c2, t) {
  let s;
  t ? typeof t == "function" ? s = { callback: t } : s = t : s = {}, typeof s.context > "u" && (s.context = 4);
  const i = s.context;
  if (s.newlineIsToken)
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  if (s.callback) {
    const { callback: o } = s;
    diffLines(d, u, Object.assign(Object.assign({}, s), { callback: (r) => {
      const b = N(r);
      o(b);
    } }));
  } else
    return N(diffLines(d, u, s));
  function N(o) {
    if (!o)
      return;
    o.push({ value: "", lines: [] });
    function r(a) {
      return a.map(function(f) {
        return " " + f;
      });
    }
    const b = [];
    let g = 0, F = 0, h = [], k = 1, v = 1;
    for (let a = 0; a < o.length; a++) {
      const f = o[a], w = f.lines || S(f.value);
      if (f.lines = w, f.added || f.removed) {
        if (!g) {
          const m = o[a - 1];
          g = k, F = v, m && (h = i > 0 ? r(m.lines.slice(-i)) : [], g -= h.length, F -= h.length);
        }
        for (const m of w)
          h.push((f.added ? "+" : "-") + m);
        f.added ? v += w.length : k += w.length;
      } else {
        if (g)
          if (w.length <= i * 2 && a < o.length - 2)
            for (const m of r(w))
              h.push(m);
          else {
            const m = Math.min(w.length, i);
            for (const E of r(w.slice(0, m)))
              h.push(E);
            const y = {
              oldStart: g,
              oldLines: k - g + m,
              newStart: F,
              newLines: v - F + m,
              lines: h
            };
            b.push(y), g = 0, F = 0, h = [];
          }
        k += w.length, v += w.length;
      }
    }
    for (const a of b)
      for (let f = 0; f < a.lines.length; f++)
        a.lines[f].endsWith(`
`) ? a.lines[f] = a.lines[f].slice(0, -1) : (a.lines.splice(f + 1, 0, "\\ No newline at end of file"), f++);
    return {
      oldFileName: e,
      newFileName: n2,
      oldHeader: l,
      newHeader: c2,
      hunks: b
    };
  }
}
function S(e) {
  const n2 = e.endsWith(`
`), d = e.split(`
`).map((u) => u + `
`);
  return n2 ? d.pop() : d.push(d.pop().slice(0, -1)), d;
}

export {
  severityOfCode,
  INSTALLERS,
  INSTALLS,
  installerOf,
  BUILD_SCRIPTS_CHECK,
  FILES_CHECK,
  stricterThan,
  TRUSTED_LIST,
  READ_BY,
  UNHEEDED,
  IN_CODE,
  LIFTED,
  configEffect,
  actOf,
  ALLOWLIST,
  shownCommand,
  callSeverity,
  ANY_SITE,
  isForeign,
  EVERY_COMMAND,
  commandName,
  commandsInWords,
  meaningOf,
  pagesInWords,
  OWN_REGISTRY,
  THIS_REPOSITORY,
  BUNDLED,
  sourceText,
  repositoryText,
  sourceWithoutCommit,
  addressOf,
  isOwnRegistry,
  isSameSource,
  kindOfPackage,
  MANAGERS,
  scopeOf,
  registryName,
  sourceInWords,
  ruleOf,
  rules,
  diffArrays,
  structuredPatch
};
