import type { Route } from "../answer.ts";
import { appRoutes } from "./app.ts";
import { checkRoutes } from "./checks.ts";
import { commitRoutes } from "./commits.ts";
import { contentsRoutes } from "./contents.ts";
import { gitRoutes } from "./git.ts";
import { issueCommentRoutes } from "./issue-comments.ts";
import { pullRoutes } from "./pulls.ts";
import { reviewCommentRoutes } from "./review-comments.ts";
import { reviewRoutes } from "./reviews.ts";
import { statusRoutes } from "./statuses.ts";

export type Found = Readonly<{ route: Route; params: Readonly<Record<string, string>> }>;

/** Parameters that may hold a slash. */
const LONG = new Set(["path", "ref", "branch", "basehead", "sha"]);

const ROUTES = [
  ...appRoutes,
  ...checkRoutes,
  ...commitRoutes,
  ...contentsRoutes,
  ...gitRoutes,
  ...issueCommentRoutes,
  ...pullRoutes,
  ...reviewCommentRoutes,
  ...reviewRoutes,
  ...statusRoutes,
]
  // What says more of its path in words comes first: commits/{ref}/check-runs before commits/{ref}.
  .toSorted((a, b) => words(b) - words(a))
  .map((route) => ({ route, pattern: pattern(route.operation) }));

/** Every operation that the fake serves. */
export const OPERATIONS: readonly string[] = ROUTES.map(({ route }) => route.operation);

export function findRoute(method: string, path: string): Found | undefined {
  for (const { route, pattern } of ROUTES) {
    const match = pattern.exec(`${method} ${path}`);
    if (match === null) continue;
    const params = Object.entries(match.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ]);
    return { route, params: Object.fromEntries(params) };
  }
  return undefined;
}

function pattern(operation: string): RegExp {
  const source = operation.replace(
    /\{(\w+)\}/g,
    (_, name) => `(?<${name}>${LONG.has(name) ? ".*?" : "[^/]+"})`,
  );
  return new RegExp(`^${source}$`);
}

function words({ operation }: Route): number {
  return operation.split("/").filter((part) => !part.startsWith("{")).length;
}
