import { expect, test } from "vitest";
import { repositoryOwner } from "../../src/compare/packages/repository-owner.ts";

const at = (url: string) => repositoryOwner({ kind: "git", url, reference: "", commit: null });

test.each([
  ["https://github.com/example/serde", "github.com/example"],
  ["https://github.com/Example/other.git", "github.com/example"],
  ["ssh://git@github.com/example/serde", "github.com/example"],
  ["https://GitLab.example.com/Team/serde", "gitlab.example.com/Team"],
  ["https://github.com:8443/example/serde", "github.com:8443/example"],
])("%s belongs to %s", (url, owner) => {
  expect(at(url)).toBe(owner);
});

test.each([
  ["http://github.com/example/serde", "anyone between may answer"],
  ["git://github.com/example/serde", "anyone between may answer"],
  ["file:///home/example/serde", "it is a folder of the machine"],
  ["https://example.com/serde", "it names no owner"],
  ["https://github.com//example/serde", "the first part is empty"],
  ["git@github.com:example/serde", "it is no URL"],
])("%s has no known owner, since %s", (url) => {
  expect(at(url)).toBeNull();
});

test("a user's name before the host, and a way up, change nothing about whose it is", () => {
  expect(at("https://github.com@evil.example/example/serde")).toBe("evil.example/example");
  expect(at("https://github.com/example/../evil/serde")).toBe("github.com/evil");
});

test("a registry has publishers and no owner", () => {
  expect(repositoryOwner({ kind: "registry", url: "sparse+https://github.com/example/x" })).toBeNull();
});
