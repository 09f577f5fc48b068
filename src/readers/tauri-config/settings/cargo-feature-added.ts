import { featuresOf } from "../enabled-features.ts";
import type { Granted, Setting } from "../setting.ts";

/** Features of crates that let pages, or whoever can reach the app, do more. */
const setting: Setting = {
  name: "cargo-feature-added",
  rule: "config/cargo-feature-added",
  covers: [],

  inConfiguration: (project, platform) =>
    FEATURES.flatMap(({ crate, names, ...rest }): Granted[] => {
      const features = featuresOf(project, crate, platform);
      const name = names.find((each) => features.has(each));
      const at = name === undefined ? undefined : features.get(name);
      if (name === undefined || at === undefined) return [];
      const written = `${crate} = { features = ["${name}"] }`;
      return [{ extent: `${crate}/${names[0]}`, written, at, ...rest }];
    }),
};

export default setting;

type Feature = Readonly<
  { crate: string; names: readonly string[] } & Pick<Granted, "subject" | "action" | "example" | "comesWith">
>;

/** The features, under every name that they ever had. */
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
