import type { CspAbsence, CspGrant, CspPage } from "../../domain/csp.ts";
import { type Gap, gapAt, gapIn, wordsOf } from "../../domain/gap.ts";
import type { Place } from "../../domain/place.ts";
import { PLATFORMS, type Platform } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import type { Project } from "../../tauri/project.ts";
import { builtPages, type FrontPage, frontPages } from "../front-pages.ts";
import type { MetaPolicy } from "../page-marks.ts";
import type { AppReader } from "../reader.ts";
import { type Directive, directivesOf } from "./directives.ts";
import { effectivePolicy } from "./effective.ts";
import { FILES } from "./files.ts";
import { originsOn } from "./page-origins.ts";
import { type CspSettings, cspSettings } from "./settings.ts";
import { pathsOfWindows, ungoverned } from "./window-pages.ts";

/** The Content Security Policy of the app's pages, as each platform's webview receives it. */
export const csp: AppReader = {
  id: "csp",
  scope: "app",
  layered: true,
  files: FILES,
  follows: (project) => {
    const named = new Set(PLATFORMS.flatMap((platform) => pagesNamed(project, platform)));
    return (path) => named.has(path);
  },
  read(project) {
    const readings = PLATFORMS.map((platform) => readPlatform(project, platform));
    const gaps = readings.flatMap((reading) => reading.gaps);
    return {
      grants: readings.flatMap((reading) => reading.grants),
      gaps: [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()],
    };
  },
};

function pagesNamed(project: Project, platform: Platform): string[] {
  const settings = cspSettings(project.config(platform), project.major);
  return [...builtPages(project.location.root, settings.frontend), ...pathsOfWindows(project, settings)];
}

type Reading = Readonly<{ grants: readonly CspGrant[]; gaps: readonly Gap[] }>;

function readPlatform(project: Project, platform: Platform): Reading {
  const settings = cspSettings(project.config(platform), project.major);
  const pages = settings.server === undefined ? frontPages(project, settings.frontend) : [];
  const unseen = {
    path: null,
    isLikely: !pages.some(({ isLikely }) => isLikely),
    policies: [],
    builtTo: null,
  };
  const readings = [
    readPage(platform, settings, unseen, undefined),
    ...pages.map((page) => readPage(platform, settings, pageOf(project, settings, page), page)),
  ];
  return {
    grants: readings.flatMap(({ grants }) => grants),
    gaps: [...readings.flatMap(({ gaps }) => gaps), ...ungoverned(project, settings, pages)],
  };
}

/** What the app's pages get if this is the front page. Undefined stands for a page that the repository doesn't hold. */
function readPage(
  platform: Platform,
  settings: CspSettings,
  page: CspPage,
  seen: FrontPage | undefined,
): Reading {
  const directives = settings.csp === undefined ? [] : directivesOf(settings.csp);
  const { headers, own, absence, gaps } = sentByTauri(settings, directives, seen);
  const places = placesOf(settings, directives, seen);
  const origins = originsOn(platform, settings.server, settings.secure);

  const grants = headers.flatMap((sent) => {
    const policies = [...(sent === null ? [] : [sent]), ...page.policies];
    const header = policies.length === 0 ? null : policies.join(", ");
    const missing = header === null ? absence : null;
    return origins.map(
      (origin): CspGrant => ({
        domain: "csp",
        ...origin,
        page,
        header,
        absence: missing,
        own,
        places,
        beside: settings.beside,
      }),
    );
  });
  const isAlone = absence !== null && page.isLikely && page.policies.length > 0;
  return {
    grants,
    gaps: [
      ...gaps,
      ...(isAlone ? [onlyInPage(page)] : []),
      ...(seen?.marks.isCut ? [cutOff(seen)] : []),
      ...(seen?.isLikely ? seen.marks.metaPolicies.flatMap((policy) => governsLess(seen, policy)) : []),
    ],
  };
}

function pageOf({ location, files }: Project, { frontend }: CspSettings, page: FrontPage): CspPage {
  const built = builtPages(location.root, frontend);
  const isBuilt = frontend === undefined || built.some((path) => files.has(path));
  return {
    path: page.path,
    isLikely: page.isLikely,
    policies: page.marks.metaPolicies.map(({ content }) => content),
    builtTo: isBuilt ? null : frontend,
  };
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
  // wry passes the header on as text. A single character outside ASCII makes it drop the whole header.
  if (/[^\0-\x7f]/.test(text)) return nothingSent("not-ascii");
  const at = settings.at;
  if (/[^\t -~]/.test(text)) return { headers: [], own: [], absence: null, gaps: [pagesFail(at, text)] };
  return { headers, own, absence: null, gaps: complete ? [] : [tooManyOrders(at, text)] };
}

function nothingSent(absence: CspAbsence): Sent {
  return { headers: [null], own: [], absence, gaps: [] };
}

function placesOf(
  settings: CspSettings,
  directives: readonly Directive[],
  page: FrontPage | undefined,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>([["", settings.at]]);
  for (const { key, at } of directives) places.set(key.toLowerCase(), at);
  for (const { content, line } of page?.marks.metaPolicies ?? []) {
    const at: Place = { path: page?.path ?? "", line, column: 1, endLine: line };
    for (const name of content.toLowerCase().match(/(?<=^|;)\s*[a-z-]+/g) ?? []) {
      if (!places.has(name.trim())) places.set(name.trim(), at);
    }
  }
  return places;
}

/** Gaps for what a page loads before its policy: that policy doesn't govern it. */
function governsLess({ path }: FrontPage, { content, line, behind }: MetaPolicy): Gap[] {
  if (behind === null) return [];
  const message = `This Content Security Policy comes after ${code(behind.first)}, which it doesn't govern: put it before everything that the page loads.`;
  return [
    gapAt({ path, line }, { kind: "not-checked", rests: wordsOf("behind", content, behind.since), message }),
  ];
}

function cutOff({ path, id }: FrontPage): Gap {
  return gapIn(path, {
    kind: "truncated",
    rests: wordsOf("long page", id),
    message:
      "Only the first megabyte of this page was looked at, for its policy and for scripts of websites.",
  });
}

function pagesFail(at: Place, sent: string): Gap {
  return gapAt(at, {
    kind: "does-not-build",
    rests: wordsOf("control character", sent),
    message:
      "The Content Security Policy holds a line break or another control character inside a directive, so Tauri answers every page with an error: write each directive on one line.",
  });
}

function tooManyOrders(at: Place, sent: string): Gap {
  return gapAt(at, {
    kind: "truncated",
    rests: wordsOf("orders", sent),
    message:
      "Many directives of the Content Security Policy have the same name in different spellings, and Tauri sends them in random order: not all orders were compared. Write each name once, in lower case.",
  });
}

function onlyInPage({ path, policies }: CspPage): Gap {
  return gapIn(path ?? "", {
    kind: "not-checked",
    rests: wordsOf("only in a page", policies),
    message:
      "The only Content Security Policy stands in a `<meta>` of this page. It was taken to govern every page of the app, which Toril can't see before the frontend is built.",
    blocking: false,
  });
}
