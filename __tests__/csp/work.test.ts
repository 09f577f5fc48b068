import { expect, test } from "vitest";
import { cspComparison } from "../../src/compare/csp/comparison.ts";
import { PLATFORMS } from "../../src/domain/platform.ts";
import { Work } from "../../src/domain/work.ts";
import { grantOf } from "./grants.ts";

const times = (count: number, text: (i: number) => string): string[] =>
  Array.from({ length: count }, (_, i) => text(i));

/** Policies that are made to cost more than they weigh, within the bounds of what is compared at all. */
const COSTLY: readonly (readonly [string, string])[] = [
  ["900 hosts", `default-src ${times(900, (i) => `https://h${i}.com`).join(" ")}`],
  ["300 wildcards", `script-src ${times(300, (i) => `https://*.h${i}.com:*/p${i}/`).join(" ")}`],
  ["900 ports of any host", `default-src ${times(900, (i) => `*:${i + 1}`).join(" ")}`],
  [
    "15 policies of 60 hosts",
    times(15, (i) => `default-src ${times(60, (j) => `h${i}-${j}.com`).join(" ")}`).join(", "),
  ],
  [
    "as many nonces as hashes, twice",
    times(
      2,
      () =>
        `script-src ${times(240, (i) => `'nonce-n${i}' 'sha256-${btoa(`${i}`.padStart(32, "0"))}'`).join(" ")}`,
    ).join(", "),
  ],
  [
    "hosts that are named as strangers are",
    `default-src ${times(900, (i) => `w${i === 0 ? "" : i}.a.com *.a.com`)
      .join(" ")
      .slice(0, 20_000)}`,
  ],
  ["400 directives", times(400, (i) => `d${i} *`).join("; ")],
];

test.each(COSTLY)("%s end within a few steps", (_, costly) => {
  const of = (header: string) => PLATFORMS.map((platform) => grantOf(header, platform));
  for (const [base, head] of [
    ["default-src 'self'", costly],
    [costly, "default-src *"],
    [costly, costly.replaceAll("h1", "g1")],
  ] as const) {
    const work = new Work(Number.POSITIVE_INFINITY);
    cspComparison.compare(of(base), of(head), work);
    expect(work.taken).toBeLessThan(5_000_000);
  }
});
