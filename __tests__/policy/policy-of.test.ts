import { expect, test } from "vitest";
import type { OwnersFile } from "../../src/adapters/github/owners-file.ts";
import { RemoteError } from "../../src/adapters/remote-error.ts";
import { policyOf } from "../../src/hosts/github/policy.ts";

const file = (text: string) => ({
  path: ".github/toril.yml",
  id: text,
  bytes: new TextEncoder().encode(text),
});
const owners = (text: string): OwnersFile => ({ kind: "file", file: file(text) });
const error = new RemoteError("GitHub had no time.", {
  reason: "unavailable",
  status: null,
  asked: "asking",
});
const UNKNOWN: OwnersFile = { kind: "unknown", error };
const repository = { owner: "acme", repo: "notes" };
const APP = { teller: "App", repository } as const;
const JOB = { teller: "job", repository } as const;

test("there is no review where nobody knows whether a floor holds, and one where it wouldn't", () => {
  expect(() => policyOf({ own: null, owners: UNKNOWN }, APP)).toThrow("GitHub had no time.");
  const asking = file("extends: organization");
  expect(() => policyOf({ own: asking, owners: UNKNOWN }, JOB)).toThrow("GitHub had no time.");
  expect(policyOf({ own: file("fail-on: high"), owners: UNKNOWN }, JOB)).toMatchObject({
    ...{ ok: true, policy: { failOn: "high" }, floor: null },
  });
});

test("the repository that has the organisation's policy is under no other", () => {
  const job = { teller: "App", repository: { owner: "acme", repo: ".GitHub" } } as const;
  const own = file("extends: organization\nfail-on: never");
  expect(policyOf({ own, owners: owners("fail-on: low") }, job)).toMatchObject({
    ...{ ok: true, policy: { failOn: "never" }, floor: null },
  });
});

test("a host may be told to be stricter than both", () => {
  const job = { ...APP, failOn: "info" } as const;
  const judging = policyOf({ own: file("fail-on: low"), owners: owners("fail-on: high") }, job);
  expect(judging).toMatchObject({ ok: true, policy: { failOn: "info" } });
});
