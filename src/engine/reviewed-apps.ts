import type { Finding } from "../domain/finding.ts";
import type { ReviewedApp } from "../domain/review.ts";
import type { AppSurface } from "../domain/surface.ts";
import { baseName } from "../tauri/paths.ts";
import { ruleEpoch } from "../tauri/rule-epochs.ts";
import { surfaceOf } from "./app-surface.ts";
import type { AppUnderReview } from "./app-under-review.ts";
import type { AppPair } from "./pair-apps.ts";
import type { AppReviewed } from "./review-app.ts";

type AppNamed = Omit<ReviewedApp, "surface">;

/** The apps under review. An app that may take another one's place is listed once, however often it was compared. */
export function reviewedApps(
  pairs: readonly AppPair[],
  apps: readonly AppUnderReview[],
  judged: readonly AppReviewed[],
  findings: readonly Finding[],
): ReviewedApp[] {
  const all = pairs.flatMap((pair) => namedApp(pair, apps));
  const once = [...new Map(all.map((app) => [app.root, app])).values()];
  return once.map((app) => ({ ...app, surface: surfaceOfApp(app, judged, findings) }));
}

/** What the app lets happen on both sides; null where nothing of it was compared. */
function surfaceOfApp(
  { root }: Pick<ReviewedApp, "root">,
  judged: readonly AppReviewed[],
  findings: readonly Finding[],
): AppSurface | null {
  const own = judged.find((each) => each.root === root && each.own !== null);
  if (own?.own == null) return null;
  return surfaceOf(
    own.own,
    findings.filter(({ app }) => app === root),
    own.narrowings,
  );
}

function namedApp({ base, head }: AppPair, apps: readonly AppUnderReview[]): AppNamed[] {
  const location = head ?? base;
  if (location === null) return [];
  const own = apps.find(({ location: { root } }) => root === head?.root);
  const project = own?.builds[0]?.head;
  const name = project?.name ?? (location.root === "" ? "app" : baseName(location.root));
  const tauri = project?.locked("tauri")?.version ?? null;
  const builds = own?.builds.flatMap(({ build }) => build?.name ?? []) ?? [];
  const rulesSince = project === undefined ? null : ruleEpoch(project);
  return [{ root: location.root, name, tauri, rulesSince, builds: [...new Set(builds)] }];
}
