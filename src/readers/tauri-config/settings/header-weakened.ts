import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import { asString, pick, stringsOf, type Value } from "../../../formats/value.ts";
import { placeOfKey } from "../../../tauri/config-place.ts";
import type { Project } from "../../../tauri/project.ts";
import { isBefore } from "../../../tauri/versions.ts";
import {
  guardedBy,
  type HeaderReading,
  openFeatures,
  whatIsBelow,
  whatIsListed,
  whatIsTrue,
} from "../header-openness.ts";
import { type Granted, type Setting, short } from "../setting.ts";

/** A header of the app's own pages, and what it lets happen. */
type Header = Readonly<{
  name: string;
  open: HeaderReading;
  subject: string;
  action: string;
  example: string;
}>;

const ELSEWHERE = "Pages of other origins";

const HEADERS: readonly Header[] = [
  {
    name: "Permissions-Policy",
    open: openFeatures,
    subject: "The app's pages and sites in their frames",
    action: "use devices and features",
    example: '<iframe src="https://example.com" allow="camera; microphone"></iframe>',
  },
  {
    name: "Cross-Origin-Opener-Policy",
    open: guardedBy({
      "same-origin": "",
      "same-origin-allow-popups": "pages it opens",
      "noopener-allow-popups": "pages it opens",
    }),
    subject: "Pages that the app opens or that open it",
    action: "keep a handle on each other's window",
    example: "window.opener.location = 'https://example.com'",
  },
  {
    name: "Cross-Origin-Embedder-Policy",
    open: guardedBy({ "require-corp": "", credentialless: "without credentials" }),
    subject: "The app's pages",
    action: "embed files of sites that didn't agree to it",
    example: '<img src="https://example.com/private.png">',
  },
  {
    name: "Cross-Origin-Resource-Policy",
    open: guardedBy({ "same-origin": "", "same-site": "the same site" }),
    subject: ELSEWHERE,
    action: "embed the app's own files",
    example: '<img src="tauri://localhost/private.png">',
  },
  {
    name: "X-Content-Type-Options",
    open: guardedBy({ nosniff: "" }),
    subject: "The app's own files",
    action: "run as scripts or styles, whatever type they are sent with",
    example: '<script src="/notes.txt"></script>',
  },
  {
    name: "Access-Control-Allow-Credentials",
    open: whatIsTrue,
    subject: ELSEWHERE,
    action: "ask for the app's own pages with credentials",
    example: "fetch('tauri://localhost/', { credentials: 'include' })",
  },
  ...["Access-Control-Allow-Headers", "Access-Control-Allow-Methods", "Access-Control-Expose-Headers"].map(
    (name): Header => ({
      name,
      open: whatIsListed,
      subject: ELSEWHERE,
      action: `do more in requests for the app's own pages, by \`${name}\``,
      example: "fetch('tauri://localhost/', { method: 'PUT', headers: { 'X-Any': '1' } })",
    }),
  ),
  {
    name: "Timing-Allow-Origin",
    open: whatIsListed,
    subject: ELSEWHERE,
    action: "measure how the app's own files load",
    example: "performance.getEntriesByType('resource')",
  },
  {
    name: "Service-Worker-Allowed",
    open: whatIsBelow,
    subject: "A service worker of the app",
    action: "answer for pages outside of its own folder",
    example: "navigator.serviceWorker.register('/a/sw.js', { scope: '/' })",
  },
];

/** `app.security.headers` that open something, or that would guard something and are missing. Tauri 1 has none. */
const setting: Setting = {
  name: "header-weakened",
  rule: "config/header-weakened",
  covers: ["app.security.headers.**"],
  inConfiguration: (project, platform) => HEADERS.flatMap((header) => opened(project, platform, header)),
};

export default setting;

function opened(project: Project, platform: Platform, header: Header): Granted[] {
  const { name, open, subject, action, example } = header;
  const config = project.config(platform);
  const value = sentAs(project, name, pick(config, "app", "security", "headers", name));
  const openness = open(value);
  const at = placeOfKey(config, "app", "security", "headers", name);
  const written = value === undefined ? `${name}: (not sent)` : `${name}: ${short(value)}`;
  const all: Granted = { extent: name, subject, action, example, written, at };
  // What is open though nothing is sent is Tauri's default.
  const whole: Granted =
    open(undefined) === "all" ? { ...all, isWhole: true, comesWith: "app" } : { ...all, isWhole: true };
  if (openness === "all") return [whole];
  return openness.map(({ text, isWhole, inWords = code(text) }) => ({
    ...whole,
    isWhole,
    extent: `${name}: ${text}`,
    action: `${action} (${inWords})`,
  }));
}

/** The value that is sent. Until tauri-utils 2.10, one header was sent under a name that no browser knows. */
function sentAs(project: Project, name: string, value: Value | undefined): string | undefined {
  if (project.major === 1) return undefined;
  const isMisspelt =
    name === "Permissions-Policy" && isBefore(project.locked("tauri-utils")?.version, "2.10.0");
  return isMisspelt ? undefined : textOf(value)?.trim();
}

/** A list is sent with commas, a table with semicolons. */
function textOf(value: Value | undefined): string | undefined {
  if (value?.kind === "array")
    return stringsOf(value)
      .map((item) => item.value)
      .join(", ");
  if (value?.kind !== "object") return asString(value);
  return [...value.entries].map(([key, entry]) => `${key} ${asString(entry.value) ?? ""}`).join("; ");
}
