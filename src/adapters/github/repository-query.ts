import { askGraphql, type GitHub, type QueryAnswer, type RepositoryName } from "./api.ts";

/**
 * What a query asks of the repository, and beside it, and the variables that its fields name. Parts of one query share no name.
 */
export type QueryPart = Readonly<{
  fields: readonly string[];
  beside?: string;
  variables: readonly Variable[];
}>;

/** A variable with its type in GraphQL, as in `GitObjectID!`. */
export type Variable = Readonly<{ name: string; type: string; value: unknown }>;

/** What is asked of a blob whose text is wanted. */
export const TEXT = "{ ... on Blob { isBinary isTruncated text } }";

/** Asks several things of a repository in one request, by a name for those who read logs. Throws a RemoteError. */
export function askRepository(
  github: GitHub,
  doing: string,
  { owner, repo }: RepositoryName,
  query: Readonly<{ name: string; parts: readonly QueryPart[] }>,
): Promise<QueryAnswer> {
  const variables = query.parts.flatMap((part) => part.variables);
  const types = variables.map(({ name, type }) => `, $${name}: ${type}`).join("");
  const fields = query.parts.flatMap((part) => part.fields).join("\n    ");
  const text = `query ${query.name}($owner: String!, $repo: String!${types}) {
  repository(owner: $owner, name: $repo) {
    ${fields}
  }
  ${query.parts.flatMap(({ beside }) => beside ?? []).join("\n  ")}
}`;
  const values = Object.fromEntries(variables.map(({ name, value }) => [name, value]));
  return askGraphql(github, doing, text, { owner, repo, ...values }, "repository");
}
