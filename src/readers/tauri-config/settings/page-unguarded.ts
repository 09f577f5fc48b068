import { code } from "../../../domain/sentence.ts";
import { elementsOf, type PageElement } from "../../../formats/html.ts";
import { pick, type SourceFile } from "../../../formats/value.ts";
import { baseName } from "../../../tauri/paths.ts";
import { frontendOf, frontPages, marksOf } from "../../front-pages.ts";
import { refreshTo, siteOf } from "../../page-sites.ts";
import { otherPages } from "../pages.ts";
import { type Granted, type Setting, short } from "../setting.ts";

/** What pages of the app do that no policy keeps from them, or that changes what a policy means. */
const setting: Setting = {
  name: "page-unguarded",
  rule: "config/page-unguarded",
  covers: [],
  inConfiguration(project, platform) {
    const { server, frontend } = frontendOf(project.config(platform), project.major);
    if (server !== undefined) return [];
    const front = frontPages(project, frontend);
    const others = otherPages(project, front);
    const fronts = front.flatMap(({ path }) => project.files.get(path) ?? []);
    const section = project.major === 1 ? "tauri" : "app";
    const csp = pick(project.config(platform), section, "security", "csp");
    const hasPolicy = csp !== undefined && csp.kind !== "null";
    return [
      ...others.flatMap((file) => [...withoutPolicy(file), ...unguardedDocument(file, hasPolicy)]),
      ...[...fronts, ...others].flatMap((file) => elementsIn(file)),
    ];
  },
};

export default setting;

/** A page without a policy of its own: news only of a page that had one. Front pages are compared as a whole. */
function withoutPolicy(file: SourceFile): Granted[] {
  const [policy] = marksOf(file).metaPolicies;
  if (policy !== undefined && policy.behind === null) return [];
  const isLate =
    policy === undefined ? "" : `, before its policy: ${code(short(policy.behind?.first ?? ""))}`;
  return [
    {
      ...common(file),
      extent: `no policy in ${baseName(file.path)}`,
      content: `no policy ${file.id}`,
      comesWith: `page ${baseName(file.path)}`,
      action:
        policy === undefined
          ? "run without the Content Security Policy that stood in it"
          : `load what it governs no more${isLate}`,
      written: '(no <meta http-equiv="Content-Security-Policy">)',
      weighs: "medium",
    },
  ];
}

/** A document that may run scripts and that Tauri sends no policy with. A drawing that only draws is none. */
function unguardedDocument(file: SourceFile, hasPolicy: boolean): Granted[] {
  const isDrawing = /\.svg$/i.test(file.path);
  if (/\.html$/i.test(file.path) || (isDrawing && !ACTIVE.test(file.text))) return [];
  return [
    {
      ...common(file),
      extent: `document ${baseName(file.path)}`,
      content: `document ${file.id}`,
      action: isDrawing
        ? "run its scripts if a window or frame opens it: Tauri sends no policy with SVG files"
        : "be opened as a page of the app: Tauri sends no policy with such files",
      written: baseName(file.path),
      weighs: hasPolicy ? "medium" : "low",
    },
  ];
}

/** What makes a drawing more than one. */
const ACTIVE =
  /<(?:[\w-]+:)?(?:script|foreignObject|iframe|handler)\b|\son[a-z]+\s*=|(?:java|vb)script:|<!ENTITY/i;

/** Where an element's address stands, if not in `src`. */
const ATTRIBUTES: Readonly<Record<string, string>> = { base: "href", object: "data", meta: "content" };

/** Elements that change where a page's addresses lead, or that hold other sites. */
function elementsIn(file: SourceFile): Granted[] {
  return known(file).flatMap((element): Granted[] => {
    const { name, attributes, line } = element;
    const attribute = (Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined) ?? "src";
    const address = (refreshTo(element) ?? attributes.get(attribute))?.trim() ?? "";
    const site = siteOf(address);
    const at = { path: file.path, line, column: 1, endLine: line };
    const written = `<${name} ${attribute}="${short(address)}">`;
    if (name === "base" && address !== "")
      return [
        {
          ...common(file),
          at,
          extent: `base ${address}`,
          action: `take its scripts and pages from ${code(short(address))}`,
          written,
          weighs: site === undefined ? "low" : "high",
        },
      ];
    if (site === undefined) return [];
    if (refreshTo(element) !== undefined)
      return [
        {
          ...common(file),
          at,
          extent: `refresh ${site.origin}`,
          action: `send its window to ${code(site.origin)}`,
          written,
          weighs: "high",
        },
      ];
    if (!/^(?:iframe|frame|embed|object)$/.test(name)) return [];
    const isBoxed =
      attributes.has("sandbox") &&
      !/allow-(?:top-navigation|popups-to-escape)/.test(attributes.get("sandbox") ?? "");
    return [
      {
        ...common(file),
        at,
        extent: `frame ${site.origin}${isBoxed ? ": in a sandbox" : ""}`,
        isWhole: !isBoxed,
        action: `show ${code(site.origin)} in a frame${isBoxed ? " with a sandbox" : ""}`,
        written,
        weighs: isBoxed ? "low" : "medium",
      },
    ];
  });
}

function common(file: SourceFile) {
  return {
    subject: `The page ${code(baseName(file.path))}`,
    example: `location.href = "/${short(baseName(file.path))}"`,
    at: { path: file.path, line: 1, column: 1, endLine: 1 },
  };
}

const elements = new WeakMap<SourceFile, readonly PageElement[]>();

/** How many characters of a page are looked at. */
const LONGEST_PAGE = 1024 * 1024;

/** An unchanged page is one object at base and head, and parsed once for all platforms. */
function known(file: SourceFile): readonly PageElement[] {
  const found = elements.get(file) ?? elementsOf(file.text.slice(0, LONGEST_PAGE));
  elements.set(file, found);
  return found;
}
