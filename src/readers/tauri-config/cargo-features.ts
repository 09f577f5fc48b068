import { code } from "../../domain/sentence.ts";
import { asBoolean, member } from "../../formats/value.ts";
import { featuresOf } from "./enabled-features.ts";
import type { Granted, LeverReader } from "./lever-reader.ts";
import { windowsOf } from "./windows.ts";

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
