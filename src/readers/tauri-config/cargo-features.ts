import type { Place } from "../../domain/place.ts";
import type { Platform } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import { asBoolean, member, pick, type StringValue, stringsOf } from "../../formats/value.ts";
import type { Project } from "../../tauri/project.ts";
import { type Dependency, dependenciesOn } from "./dependencies.ts";
import type { Granted, LeverReader } from "./lever-reader.ts";
import { windowsOf } from "./windows.ts";

/** The features of a crate that the app turns on, by name, with the line that does. */
type Features = ReadonlyMap<string, Place>;

type Feature = Readonly<
  { crate: string; names: readonly string[] } & Pick<Granted, "subject" | "action" | "example" | "comesWith">
>;

/** Features that let pages, or who can reach the app, do more; under every name that they have had. */
const FEATURES: readonly Feature[] = [
  {
    crate: "tauri",
    names: ["unstable"],
    subject: "Code of the app",
    action: "show several webviews, with the same permissions, in one window",
    example: "new Webview(getCurrentWindow(), 'side', { url: 'https://example.com' })",
  },
  {
    crate: "tauri",
    names: ["webview-data-url", "window-data-url"],
    subject: "Windows of the app",
    action: "show pages that are nothing but a `data:` URL",
    example: "data:text/html,<script>…</script>",
  },
  {
    crate: "tauri-plugin-http",
    names: ["dangerous-settings"],
    subject: "Pages with permissions of the http plugin",
    action: "send requests that accept any certificate",
    example: "fetch('https://example.com', { danger: { acceptInvalidCerts: true } })",
  },
  {
    crate: "tauri-plugin-http",
    names: ["unsafe-headers"],
    subject: "Pages with permissions of the http plugin",
    action: "send headers that browsers keep for themselves, such as `Origin` and `Cookie`",
    example: "fetch('https://example.com', { headers: { Origin: 'https://example.com' } })",
  },
  {
    crate: "tauri-plugin-http",
    names: ["cookies"],
    subject: "Pages with permissions of the http plugin",
    action: "use cookies that earlier requests were given",
    example: "fetch('https://example.com/account')",
    comesWith: "http plugin",
  },
  {
    crate: "tauri-plugin-fs",
    names: ["watch"],
    subject: "Pages with permissions of the fs plugin",
    action: "be told of changes to files in their scope",
    example: "watch('/home/user/notes', (event) => …)",
  },
];

/** Features that come with a crate unless its defaults are turned off. */
const DEFAULTS: ReadonlyMap<string, readonly string[]> = new Map([["tauri-plugin-http", ["cookies"]]]);

export const cargoFeatures: LeverReader = (project, platform) =>
  FEATURES.flatMap(({ crate, names, ...rest }): Granted[] => {
    const features = featuresOf(project, crate, platform);
    const name = names.find((each) => features.has(each));
    const at = name === undefined ? undefined : features.get(name);
    if (name === undefined || at === undefined) return [];
    const setting = `${crate} = { features = ["${name}"] }`;
    return [{ lever: "cargo-feature-added", extent: `${crate}/${names[0]}`, setting, at, ...rest }];
  });

/** The inspector is in a release by a feature of Tauri alone; windows can only refuse it then. */
export const devtools: LeverReader = (project, platform) => {
  const at = featuresOf(project, "tauri", platform).get("devtools");
  if (at === undefined) return [];
  const inspector: Omit<Granted, "extent" | "subject" | "action"> = {
    lever: "devtools-in-release",
    example: "document.title = 'from the console'",
    setting: 'tauri = { features = ["devtools"] }',
    at,
  };
  const all = windowsOf(project, platform);
  const open = all.filter(({ value }) => asBoolean(member(value, "devtools")) !== false);
  const who = "Whoever sits at the machine";
  if (open.length === all.length) {
    return [
      {
        ...inspector,
        extent: "",
        isWhole: true,
        subject: who,
        action: "open the inspector in a release of the app",
      },
    ];
  }
  return open.map(({ label, setting, value }) => {
    const written = member(value, "devtools");
    return {
      ...inspector,
      extent: label,
      subject: who,
      action: `open the inspector in window ${code(label)} of a release`,
      ...(written !== undefined && { setting: `${setting}.devtools: true`, at: written.at }),
    };
  });
};

function featuresOf(project: Project, crate: string, platform: Platform): Features {
  const dependencies = dependenciesOn(project, crate, platform);
  const found = new Map<string, Place>();
  for (const { value, shared } of dependencies) {
    for (const item of [...stringsOf(member(value, "features")), ...stringsOf(member(shared, "features"))])
      found.set(item.value, item.at);
  }
  if (dependencies.some(keepsDefaults)) {
    const [first] = dependencies;
    for (const name of DEFAULTS.get(crate) ?? [])
      if (first && !found.has(name)) found.set(name, first.value.at);
  }
  const names = new Set(dependencies.map(({ name }) => name));
  for (const { value, at } of ownFeatures(project, platform)) {
    const [, dependency = "", feature = ""] = /^([^/?]+)\??\/(.+)$/.exec(value) ?? [];
    if (names.has(dependency) && !found.has(feature)) found.set(feature, at);
  }
  return found;
}

function keepsDefaults({ value, shared }: Dependency): boolean {
  const own = asBoolean(member(value, "default-features") ?? member(value, "default_features"));
  const inherited = asBoolean(member(shared, "default-features") ?? member(shared, "default_features"));
  // A workspace's defaults can be turned on for one member, and not off.
  return shared === undefined ? own !== false : own === true || inherited !== false;
}

/** What the app's own features lead to: those on by default, and those that the configuration builds it with. */
function ownFeatures(project: Project, platform: Platform): StringValue[] {
  const table = member(project.manifest, "features");
  const found: StringValue[] = [];
  const seen = new Set<string>();
  const todo = [
    ...stringsOf(member(table, "default")),
    ...stringsOf(pick(project.config(platform), "build", "features")),
  ];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    found.push(next);
    if (seen.has(next.value)) continue;
    seen.add(next.value);
    todo.push(...stringsOf(member(table, next.value)));
  }
  return found;
}
