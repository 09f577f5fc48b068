import { describe, expect, test } from "vitest";
import { contributorsOf } from "../../src/adapters/github/contributors.ts";
import { github, onlyForeseenRequests, REPOSITORY, remoteErrorOf, serveQuery } from "./github.ts";

/** Who wrote a pull request, and so may not accept it. */

onlyForeseenRequests();

const by = (login: string) => ({ user: { login } });
const STRANGER = { user: null };

const commit = (authors: unknown, committer: unknown = STRANGER) => ({ commit: { authors, committer } });
const people = (...nodes: readonly unknown[]) => ({ pageInfo: { hasNextPage: false }, nodes });

function answer(
  nodes: readonly unknown[],
  endCursor: string | null = null,
  author: unknown = { login: "ann" },
) {
  const commits = { pageInfo: { hasNextPage: endCursor !== null, endCursor }, nodes };
  return { data: { repository: { pullRequest: { author, commits } } } };
}

const read = () => contributorsOf(github, REPOSITORY, 7);

describe("who wrote a pull request", () => {
  test("is its author, and whoever authored or committed one of its commits, each once", async () => {
    serveQuery("TorilContributors", ({ after }) => {
      expect(after).toBeNull();
      return answer([commit(people(by("bob"), by("kim")), by("web-flow"))], "next");
    });
    serveQuery("TorilContributors", ({ after }) => {
      expect(after).toBe("next");
      return answer([commit(people(by("ann"), STRANGER), by("lee"))]);
    });
    expect(await read()).toEqual(["ann", "bob", "kim", "web-flow", "lee"]);
  });

  test("is known where accounts are gone", async () => {
    serveQuery("TorilContributors", () => answer([commit(people(STRANGER))], null, null));
    expect(await read()).toEqual([]);
  });

  test("is not known where a commit has more authors than were asked for, or there are too many commits", async () => {
    const more = { pageInfo: { hasNextPage: true }, nodes: [by("bob")] };
    serveQuery("TorilContributors", () => answer([commit(more)]));
    expect(await read()).toBeNull();
    for (let page = 0; page < 3; page += 1)
      serveQuery("TorilContributors", () => answer([commit(people(by("bob")))], "next"));
    expect(await read()).toBeNull();
  });

  const AT = ["repository", "pullRequest", "commits", "nodes", 0, "commit"];

  test.each([
    ["the authors of a commit", [commit(null)], [...AT, "authors"]],
    ["whose account an author is", [commit(people(STRANGER))], [...AT, "authors", "nodes", 0, "user"]],
    ["a commit", [null], AT.slice(0, -1)],
  ])("is a failure where GitHub doesn't tell %s", async (_, nodes, path) => {
    const errors = [{ type: "SERVICE_UNAVAILABLE", message: "timeout", path }];
    serveQuery("TorilContributors", () => ({ ...answer(nodes), errors }));
    expect(await remoteErrorOf(read())).toMatchObject({ reason: "unavailable" });
  });
});
