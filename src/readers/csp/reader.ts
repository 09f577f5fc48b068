import type { CspAbsence, CspGrant } from "../../domain/csp.ts";
import { type Gap, gapAt, gapIn } from "../../domain/gap.ts";
import type { Place } from "../../domain/place.ts";
import { PLATFORMS, type Platform } from "../../domain/platform.ts";
import type { Project } from "../../tauri/project.ts";
import type { Reader } from "../reader.ts";
import { type Directive, directivesOf } from "./directives.ts";
import { effectivePolicy } from "./effective.ts";
import { type FrontPage, frontPage, mayBeFrontPage } from "./front-page.ts";
import { originsOn } from "./page-origins.ts";
import { type CspSettings, cspSettings } from "./settings.ts";

/** The Content Security Policy of the app's pages, as each platform's webview receives it. */
export const csp: Reader = {
  id: "csp",
  layered: true,
  wants: (path, app) => mayBeFrontPage(path, app.root),
  read(project) {
    const readings = PLATFORMS.map((platform) => readPlatform(project, platform));
    const gaps = readings.flatMap((reading) => reading.gaps);
    return {
      grants: readings.flatMap((reading) => reading.grants),
      gaps: [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()],
    };
  },
};

type Reading = Readonly<{ grants: readonly CspGrant[]; gaps: readonly Gap[] }>;

function readPlatform(project: Project, platform: Platform): Reading {
  const settings = cspSettings(project.config(platform), project.major);
  const page = settings.server === undefined ? frontPage(project, settings.dist) : undefined;
  const directives = settings.csp === undefined ? [] : directivesOf(settings.csp);
  const { headers, own, absence, gaps } = sentByTauri(settings, directives, page);
  const places = placesOf(settings, directives, page);
  const metas = page?.marks.metaPolicies.map((meta) => meta.content) ?? [];
  const origins = originsOn(platform, settings.server, settings.secure);

  const grants = headers.flatMap((sent) => {
    const policies = [...(sent === null ? [] : [sent]), ...metas];
    const header = policies.length === 0 ? null : policies.join(", ");
    const missing = header === null ? absence : null;
    return origins.map(
      (origin): CspGrant => ({ domain: "csp", ...origin, header, absence: missing, own, places }),
    );
  });
  const alone = absence !== null && page !== undefined && metas.length > 0 ? [onlyInPage(page)] : [];
  return { grants, gaps: [...gaps, ...alone] };
}

/** What Tauri sends with a page: one header, several possible ones, none (null), or an error instead of the page (empty). */
type Sent = Readonly<{
  headers: readonly (string | null)[];
  own: readonly string[];
  absence: CspAbsence | null;
  gaps: readonly Gap[];
}>;

function sentByTauri(
  settings: CspSettings,
  directives: readonly Directive[],
  page: FrontPage | undefined,
): Sent {
  if (settings.server !== undefined) return nothingSent("remote-pages");
  if (settings.csp === undefined) return nothingSent("not-configured");

  const hasStyle = page?.marks.hasStyle ?? false;
  const { headers, own, complete } = effectivePolicy(directives, settings, hasStyle);
  const text = headers.join("");
  // wry hands the header on as text, and gives up on the whole of it at one character outside ASCII.
  if (/[^\0-\x7f]/.test(text)) return nothingSent("not-ascii");
  const at = settings.nearest.at;
  if (/[^\t -~]/.test(text)) return { headers: [], own: [], absence: null, gaps: [pagesFail(at)] };
  return { headers, own, absence: null, gaps: complete ? [] : [tooManyOrders(at)] };
}

function nothingSent(absence: CspAbsence): Sent {
  return { headers: [null], own: [], absence, gaps: [] };
}

function placesOf(
  settings: CspSettings,
  directives: readonly Directive[],
  page: FrontPage | undefined,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>([["", settings.nearest.at]]);
  for (const { key, at } of directives) places.set(key.toLowerCase(), at);
  for (const { content, line } of page?.marks.metaPolicies ?? []) {
    const at: Place = { path: page?.path ?? "", line, column: 1, endLine: line };
    for (const name of content.toLowerCase().match(/(?<=^|;)\s*[a-z-]+/g) ?? []) {
      if (!places.has(name.trim())) places.set(name.trim(), at);
    }
  }
  return places;
}

function pagesFail(at: Place): Gap {
  return gapAt(
    at,
    "does-not-build",
    "The Content Security Policy holds a line break or another control character inside a directive, so Tauri answers every page with an error: write each directive on one line.",
  );
}

function tooManyOrders(at: Place): Gap {
  return gapAt(
    at,
    "truncated",
    "Many directives of the Content Security Policy have the same name in different spellings, and Tauri sends them in random order: not all orders were compared. Write each name once, in lower case.",
  );
}

function onlyInPage(page: FrontPage): Gap {
  return gapIn(
    page.path,
    "not-checked",
    "The only Content Security Policy stands in a `<meta>` of this page. It was taken to govern every page of the app, which Toril can't see before the frontend is built.",
    false,
  );
}
