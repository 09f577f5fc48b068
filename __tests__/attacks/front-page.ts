import { APP } from "./app.ts";
import type { AttackClass, Files } from "./attack.ts";

const CONFIG = "src-tauri/tauri.conf.json";

type Config = Readonly<{
  build: Readonly<Record<string, unknown>>;
  app: Readonly<{ security: Readonly<Record<string, unknown>> }>;
}>;

const config = JSON.parse(APP[CONFIG]) as Config;

/** Tauri sends no policy, so that the page's own is all there is. */
function policyInPage(build: object = {}): Files {
  const app = { ...config.app, security: { ...config.app.security, csp: null } };
  return { [CONFIG]: JSON.stringify({ ...config, build: { ...config.build, ...build }, app }, null, 2) };
}

/** The same, and the app's window opens with this page. */
function opening(url: string): Files {
  const security = { ...config.app.security, csp: null };
  const app = { ...config.app, security, windows: [{ label: "main", title: "Notes", url }] };
  return { [CONFIG]: JSON.stringify({ ...config, app }, null, 2) };
}

function page(policy: string | null, more = ""): string {
  const meta = policy === null ? "" : `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return `<!doctype html><html><head>${meta}<title>Notes</title>${more}</head><body></body></html>\n`;
}

const NARROW = "default-src 'self'; script-src 'self'";
const WIDE = "default-src 'self'; script-src 'self' https:";

/** Styles written into pages are allowed, which a nonce of Tauri's voids where the page has a style element. */
const STYLES: Files = {
  [CONFIG]: JSON.stringify({
    ...config,
    app: {
      ...config.app,
      security: { ...config.app.security, csp: "default-src 'self'; style-src 'self' 'unsafe-inline'" },
    },
  }),
};

const BUILT = "Built with Vite 5, which writes `dist/index.html` anew from the page at the top:";

export const FRONT_PAGE: AttackClass = {
  name: "front page",
  decides:
    "The app opens with the page that lies where `frontendDist` says when it is compiled, which the command before that may have written: from the page at the top, in `src` or in `public`, by the bundler. Its own policies count besides Tauri's.",
  attacks: [
    {
      name: "takes the policy from the page and leaves a decoy where it is built to",
      base: { ...policyInPage(), "index.html": page(NARROW) },
      change: { "index.html": page(null), "dist/index.html": page(NARROW) },
      expect: "loud",
      rule: "csp/policy-removed",
      real: `${BUILT} the decoy is gone.`,
    },
    {
      name: "puts a script of the app before the policy",
      base: { ...policyInPage(), "index.html": page(NARROW) },
      change: {
        "index.html": page(NARROW).replace("<head>", '<head><script src="/src/early.js"></script>'),
      },
      expect: "loud",
      at: "index.html",
      real: "Browsers apply a policy of a page from where it stands: the script before it had run, with `eval` and all.",
    },
    {
      name: "puts a style sheet of a website before the policy",
      base: { ...policyInPage(), "index.html": page(NARROW) },
      change: {
        "index.html": page(NARROW).replace(
          "<head>",
          '<head><link rel="stylesheet" href="https://evil.example/a.css">',
        ),
      },
      expect: "loud",
      at: "index.html",
      real: "Browsers apply a policy of a page from where it stands: the style sheet before it was fetched.",
    },
    {
      name: "changes the title before a policy that always stood behind a script",
      base: {
        ...policyInPage(),
        "index.html": page(NARROW).replace("<head>", '<head><script src="/src/early.js"></script>'),
      },
      change: {
        "index.html": page(NARROW, "<meta name=a>").replace(
          "<head>",
          '<head><script src="/src/early.js"></script>',
        ),
      },
      expect: "silent",
      real: "It is as it was.",
    },
    {
      name: "opens a window with a page that has no policy",
      base: { ...policyInPage(), "index.html": page(NARROW), "other.html": page(null) },
      change: opening("other.html"),
      expect: "loud",
      at: CONFIG,
      real: "Tauri serves each page as it is; without `csp` it sends no header, so that nothing governs this one.",
    },
    {
      name: "opens a window with a page that only a build makes",
      base: { ...policyInPage(), "index.html": page(NARROW) },
      change: opening("other.html"),
      expect: "loud",
      at: CONFIG,
      real: "Tauri serves each page as it is; what a bundler writes there need not have the policy.",
    },
    {
      name: "takes the policy from the page of another window",
      base: { ...opening("other.html"), "index.html": page(NARROW), "other.html": page(NARROW) },
      change: { "other.html": page(null) },
      expect: "loud",
      at: CONFIG,
      real: "Tauri serves each page as it is.",
    },
    {
      name: "opens a window with a page that has the same policy",
      base: { ...policyInPage(), "index.html": page(NARROW), "other.html": page(NARROW) },
      change: opening("other.html"),
      expect: "silent",
      real: "The same policy governs both.",
    },
    {
      name: "opens a window with a route of the front page",
      base: { ...policyInPage(), "index.html": page(NARROW) },
      change: opening("/settings?tab=1"),
      expect: "silent",
      real: "Tauri answers a path that no asset has with index.html.",
    },
    {
      name: "widens the policy of the page beside a decoy",
      base: { ...policyInPage(), "index.html": page(NARROW), "dist/index.html": page(NARROW) },
      change: { "index.html": page(WIDE) },
      expect: "loud",
      rule: "csp/script-allowed",
      at: "index.html",
      real: `${BUILT} with the policy of the page at the top.`,
    },
    {
      name: "takes the policy from the committed build alone",
      base: { ...policyInPage(), "index.html": page(NARROW), "dist/index.html": page(NARROW) },
      change: { "dist/index.html": page(null) },
      expect: "loud",
      rule: "csp/policy-removed",
      real: "Without a command before the build the committed page is compiled into the app.",
    },
    {
      name: "brings a page without a policy to where the frontend is built to",
      base: { ...policyInPage(), "index.html": page(NARROW) },
      change: { "dist/index.html": page(null) },
      expect: "loud",
      rule: "csp/policy-removed",
      real: "Without a command before the build the committed page is compiled into the app.",
    },
    {
      name: "names another folder, whose page has no policy",
      base: { ...policyInPage({ frontendDist: "../www" }), "www/index.html": page(NARROW) },
      change: { ...policyInPage({ frontendDist: "../web" }), "web/index.html": page(null) },
      expect: "loud",
      rule: "csp/policy-removed",
      real: "`frontendDist` alone says which folder is compiled into the app.",
    },
    {
      name: "names another folder that only a build writes",
      base: { ...policyInPage(), "index.html": page(NARROW) },
      change: policyInPage({ frontendDist: "../out" }),
      expect: "loud",
      at: CONFIG,
      real: "What another tool writes there need not come from the page at the top.",
    },
    {
      name: "names a list of files, whose page has no policy",
      base: { ...policyInPage({ frontendDist: "../www" }), "www/index.html": page(NARROW) },
      change: {
        ...policyInPage({ frontendDist: ["../web/index.html", "../web/app.js"] }),
        "web/index.html": page(null),
        "web/app.js": "",
      },
      expect: "loud",
      rule: "csp/policy-removed",
      real: "`FrontendDist::Files` in tauri-utils 2.10.2 embeds the files of the list, by their names.",
    },
    {
      name: "takes the policy from the page that a bundler takes from `public`",
      base: { ...policyInPage(), "index.html": null, "public/index.html": page(NARROW) },
      change: { "public/index.html": page(WIDE) },
      expect: "loud",
      rule: "csp/script-allowed",
      at: "public/index.html",
      real: "Create React App and Vue CLI build this page.",
    },
    {
      name: "takes the policy from the template of SvelteKit",
      base: { ...policyInPage(), "index.html": null, "src/app.html": page(NARROW) },
      change: { "src/app.html": page(null) },
      expect: "loud",
      rule: "csp/policy-removed",
      real: "SvelteKit builds every page from `src/app.html`.",
    },
    {
      name: "takes the policy from a page in a folder of its own",
      base: { ...policyInPage(), "index.html": null, "ui/web/index.html": page(NARROW) },
      change: { "ui/web/index.html": page(null) },
      expect: "loud",
      rule: "csp/policy-removed",
      real: "Vite's `root` may be any folder.",
    },
    {
      name: "takes the style element away that kept inline styles out",
      base: {
        ...STYLES,
        "index.html": page(null, "<style>a{}</style>"),
        "dist/index.html": page(null, "<style>a{}</style>"),
      },
      change: { "index.html": page(null) },
      expect: "silent",
      real: "tauri 2.12.5 adds a nonce to `style-src` for a `<style>` of the page, which voids `'unsafe-inline'`. Styles weigh little.",
    },
    {
      name: "turns the frontend into a site by a scheme without slashes",
      base: policyInPage(),
      change: policyInPage({ frontendDist: "https:evil.example" }),
      expect: "loud",
      rule: "config/remote-frontend",
      real: "`FrontendDist` of tauri-utils 2.10.2 tries a URL first, and a URL of the web needs no slashes.",
    },
    ...["//evil.example", "\\\\evil.example/x"].map((url) => ({
      name: `opens a window with ${url}, which is a site on Windows`,
      base: opening("index.html"),
      change: opening(url),
      expect: "loud" as const,
      rule: "config/remote-window",
      real: "tauri 2.12.5, `manager/webview.rs`: what is no URL is joined to `http://tauri.localhost` there, by the crate url.",
    })),
    {
      name: "says nothing of a window with a page whose path has two slashes",
      base: opening("notes/all"),
      change: opening("notes//all"),
      expect: "silent",
      real: "It stays on the app's own host.",
    },
    {
      name: "says nothing of a page that moves with its policy",
      base: { ...policyInPage(), "index.html": page(NARROW) },
      change: { "index.html": null, "src/index.html": page(NARROW) },
      expect: "silent",
      real: "Angular builds the page in `src`.",
    },
    {
      name: "says nothing of a site of documents beside the app",
      base: { ...policyInPage(), "index.html": page(NARROW) },
      change: { "docs/index.html": page(null), "website/public/index.html": page(WIDE) },
      expect: "silent",
      real: "No bundler of the app's frontend looks there.",
    },
    {
      name: "says nothing of a policy that joins the page",
      base: { ...policyInPage(), "index.html": page(null) },
      change: { "index.html": page(NARROW) },
      expect: "silent",
      real: `${BUILT} with the policy.`,
    },
    {
      name: "says nothing of a build that is committed as it is made",
      base: { ...policyInPage(), "index.html": page(NARROW) },
      change: {
        "dist/index.html": page(NARROW, '<script type="module" src="/assets/index-4f.js"></script>'),
      },
      expect: "silent",
      real: `${BUILT} with the policy.`,
    },
    {
      name: "says nothing of another folder where no page has a policy",
      base: { "index.html": page(null) },
      change: { [CONFIG]: JSON.stringify({ ...config, build: { ...config.build, frontendDist: "../out" } }) },
      expect: "silent",
      real: "Tauri's own policy is sent with whatever page it is.",
    },
  ],
};
