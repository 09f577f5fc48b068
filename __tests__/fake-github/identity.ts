/** Who asks: users, Apps and their bots, and what each token may do. */
import { createHash } from "node:crypto";

export type User = Readonly<{ id: number; login: string; type: "User" | "Bot" }>;

export type App = Readonly<{ id: number; slug: string; name: string; owner: User; bot: User }>;

export type Access = "read" | "write";

export type Permissions = Readonly<Record<string, Access>>;

/** Behind a token. `jwt` is the App itself, which may ask for tokens and little else. */
export type Identity = Readonly<{
  kind: "user" | "installation" | "actions" | "jwt" | "anonymous";
  user: User;
  app?: App;
  permissions: Permissions;
  token: string;
}>;

/** The App that GITHUB_TOKEN belongs to, with the ids that it really has. */
export const GITHUB_ACTIONS: App = {
  id: 15368,
  slug: "github-actions",
  name: "GitHub Actions",
  owner: { id: 9919, login: "github", type: "User" },
  bot: { id: 41898282, login: "github-actions[bot]", type: "Bot" },
};

/** What Toril asks for, and what a repository of permissive settings gives GITHUB_TOKEN. */
export const REVIEWER: Permissions = {
  metadata: "read",
  contents: "read",
  pull_requests: "write",
  checks: "write",
  merge_queues: "read",
  issues: "read",
};

/** GITHUB_TOKEN for a pull request from a fork or from Dependabot. */
export const READ_ONLY: Permissions = {
  metadata: "read",
  contents: "read",
  pull_requests: "read",
  checks: "read",
  issues: "read",
  statuses: "read",
};

export const ANONYMOUS: Identity = {
  kind: "anonymous",
  user: { id: 0, login: "", type: "User" },
  permissions: {},
  token: "",
};

/** The same login is always the same user. */
export function user(login: string): User {
  const id = 1_000_000 + (createHash("sha256").update(login).digest().readUInt32BE() % 9_000_000);
  return { id, login, type: login.endsWith("[bot]") ? "Bot" : "User" };
}

export function newApp(slug: string, name: string, id: number): App {
  return { id, slug, name, owner: user("toril-makers"), bot: user(`${slug}[bot]`) };
}

export function may({ kind, permissions }: Identity, permission: string, access: Access): boolean {
  if (kind === "user") return true;
  const has = permissions[permission];
  return has === "write" || has === access;
}

/** Any well-formed RS256 token is taken, whoever signed it; one that has expired or lives too long is not. */
export function readJwt(token: string, seconds: number): Readonly<{ iss: string } | { fault: string }> {
  const fault = { fault: "A JSON web token could not be decoded" };
  const [head, claims, signature, ...more] = token.split(".");
  if (head === undefined || claims === undefined || !signature || more.length > 0) return fault;
  const { alg } = decode(head);
  const { iss, iat, exp } = decode(claims);
  if (alg !== "RS256" || !/^[\w-]{300,}$/.test(signature)) return fault;
  if ((typeof iss !== "string" && typeof iss !== "number") || iss === "")
    return { fault: "'Issuer' claim ('iss') must be an Integer" };
  if (typeof iat !== "number" || iat > seconds + 60)
    return {
      fault:
        "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    };
  if (typeof exp !== "number" || exp <= seconds)
    return {
      fault:
        "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    };
  if (exp > seconds + 660) return { fault: "'Expiration time' claim ('exp') is too far in the future" };
  return { iss: String(iss) };
}

function decode(part: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString());
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
