import type { Platform } from "../../src/domain/platform.ts";
import type { InvokeWitness } from "../../src/domain/witness.ts";
import { ENTRIES, LABELS, SITES } from "./edits.ts";
import { example, invoke, startedSomewhere } from "./probes.ts";
import { actsOn } from "./real-calls.ts";

/** An app before and after one pattern came or went, and calls by which that may be seen. */
export type Edge = Readonly<{
  what: string;
  base: readonly object[];
  head: readonly object[];
  calls(platform: Platform, directory: (name: string) => string): readonly InvokeWitness[];
}>;

const PAGE = { window: "main", webview: "main", origin: "local" };

/** One capability of the window `main`, unless it says otherwise. */
const main = (permissions: readonly unknown[], pages: object = { windows: ["main"] }) => [
  { identifier: "main", ...pages, permissions },
];

/** What an app has that allows some things already. */
const ORDINARY: Readonly<Record<string, unknown>> = {
  fs: { identifier: "fs:allow-read-file", allow: ["/data/*"] },
  http: { identifier: "http:default", allow: ["https://known.example"] },
  opener: { identifier: "opener:allow-open-url", allow: [{ url: "https://known.example/*" }] },
  shell: { identifier: "shell:allow-execute", allow: [{ name: "known", cmd: "known" }] },
};

/** What allows nearly everything, to see what a denial takes away. */
const GENEROUS: Readonly<Record<string, unknown>> = {
  fs: { identifier: "fs:allow-read-file", allow: ["**", "/**", "C:/**", "**/.*/**", "/**/.*/**"] },
  http: { identifier: "http:default", allow: ["*://*@*:*/*", "*://*:*@*:*/*", "*://*:*/*"] },
  opener: { identifier: "opener:allow-open-url", allow: [{ url: "*" }, { path: "**" }, { path: "/**" }] },
  shell: { identifier: "shell:allow-execute", allow: [{ name: "known", cmd: "known" }] },
};

/** Every odd entry of a scope, newly allowed, and no longer denied. */
const entries: readonly Edge[] = ENTRIES.flatMap(([identifier, entry]): Edge[] => {
  const [plugin = ""] = identifier.split(":");
  const calls = (platform: Platform, directory: (name: string) => string) =>
    actsOn(plugin, entry, directory).flatMap(([command, payload, runs]) =>
      // Each in all folders.
      startedSomewhere(Array(7).fill(invoke(PAGE, command, payload, runs)), platform),
    );
  const text = `${identifier} ${JSON.stringify(entry)}`;
  const allowed = { identifier, allow: [entry] };
  const denied = { identifier, deny: [entry] };
  return [
    {
      what: `allows ${text}`,
      base: main([ORDINARY[plugin]]),
      head: main([ORDINARY[plugin], allowed]),
      calls,
    },
    { what: `denies ${text}`, base: main([GENEROUS[plugin], denied]), head: main([GENEROUS[plugin]]), calls },
  ];
});

const ADDRESSES = SITES.map(example).flatMap((site) => [
  site,
  site.replace("//", "//x."),
  site.replace(/:?pw@/, "x@"),
  site.replace(/\/\/[^@]*@/, "//"),
]);
const REAL_ADDRESSES = [...new Set(ADDRESSES.filter((url) => URL.canParse(url)))].map(
  (url) => new URL(url).href,
);

/** Every odd site, newly allowed to call. */
const sites: readonly Edge[] = SITES.map((url) => ({
  what: `takes in ${url}`,
  base: main(["core:app:allow-version"]),
  head: main(["core:app:allow-version"], { windows: ["main"], remote: { urls: [url] } }),
  calls: (platform) =>
    platform === "linux"
      ? REAL_ADDRESSES.map((origin) => invoke({ ...PAGE, origin }, "plugin:app|version"))
      : [],
}));

const NAMES = [
  ...new Set(["main", "other", "settings", "x", "-main", "m_x", "ma:in", ...LABELS.map(example)]),
];
const everywhere = NAMES.flatMap((window) =>
  NAMES.map((webview) => invoke({ ...PAGE, window, webview }, "plugin:app|version")),
);

/** Every odd label: of a window, of a webview beside a window of that name, and of one beside its own. */
const labels: readonly Edge[] = LABELS.flatMap((label): Edge[] =>
  [
    [{ windows: ["other"] }, { windows: ["other", label] }],
    [{ windows: ["main"] }, { windows: ["main"], webviews: [label] }],
    [{ webviews: ["main"] }, { windows: [label], webviews: ["main"] }],
    [{ windows: [label] }, { windows: [label], webviews: [label] }],
  ].map(([before = {}, after = {}]) => ({
    what: `from ${JSON.stringify(before)} to ${JSON.stringify(after)}`,
    base: main(["core:app:allow-version"], before),
    head: main(["core:app:allow-version"], after),
    // Labels mean the same on every platform.
    calls: (platform) => (platform === "linux" ? everywhere : []),
  })),
);

export const EDGES: readonly Edge[] = [...entries, ...sites, ...labels];
