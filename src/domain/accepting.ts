/** The roles that may accept, the least first. GitHub has lesser ones, which never may. */
export const ACCEPTING_ROLES = ["write", "maintain", "admin"] as const;

export type AcceptingRole = (typeof ACCEPTING_ROLES)[number];

/** Who may let a change pass that fails, as the policy says it. */
export type AcceptRule = Readonly<{
  /** The least role; or logins of people, who need the role `write` as well. */
  by: AcceptingRole | readonly string[];
  /** Whether also who opened the pull request, or wrote one of its commits. */
  own: boolean;
}>;

/** Somebody who wants to accept a change, as far as a policy tells them apart. */
export type Acceptor = Readonly<{
  login: string;
  /** Null for a role that is less than all that may accept. */
  role: AcceptingRole | null;
  /** Whether they opened the pull request, or wrote one of its commits. */
  isOwn: boolean;
}>;

/** Whether a policy lets somebody accept. GitHub's logins don't differ by case alone. */
export function mayAccept({ by, own }: AcceptRule, { login, role, isOwn }: Acceptor): boolean {
  if (role === null || (isOwn && !own)) return false;
  if (typeof by !== "string") return by.some((each) => each.toLowerCase() === login.toLowerCase());
  return ACCEPTING_ROLES.indexOf(role) >= ACCEPTING_ROLES.indexOf(by);
}
