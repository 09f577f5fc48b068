/**
 * Compares Toril's reading of policies with that of a real Chromium: `node scripts/csp-in-chromium.ts [pairs] [seed]`.
 * It serves random pairs of policies, and those of the case table, on loopback. For every witness of the search, and for
 * random requests, it compares what the browser did with what the matcher said. Needs `chromium` and `openssl`.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { act as anyAct, header as anyHeader } from "../__tests__/csp/arbitrary.ts";
import cases from "../__tests__/csp/cases.json" with { type: "json" };
import { grantOf, widenings } from "../__tests__/csp/grants.ts";
import { permits } from "../src/compare/csp/second-matcher.ts";
import type { CspAct } from "../src/domain/csp.ts";
import { type Probe, type ProbePage, serveProbes } from "./csp-probe-server.ts";

const PAIRS = Number(process.argv[2] ?? 100);
const SEED = Number(process.argv[3] ?? 1);
const LONGEST_RUN = 5 * 60_000;

const folder = mkdtempSync(join(tmpdir(), "toril-chromium-"));
try {
  const pages = probePages();
  const certificate = makeCertificate(folder);
  const server = await serveProbes(pages, certificate);
  const browser = startChromium(folder, server.port);
  const late = setTimeout(() => browser.kill(), LONGEST_RUN);
  const gone = new Promise<never>((_, reject) => {
    browser.once("exit", () => reject(new Error("Chromium stopped before it was done.")));
  });
  const allowed = await Promise.race([server.done, gone]).finally(() => {
    clearTimeout(late);
    browser.kill();
    server.close();
  });
  report(pages, allowed);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function probePages(): ProbePage[] {
  const random = fc
    .sample(fc.tuple(anyHeader, anyHeader, fc.array(anyAct, { minLength: 12, maxLength: 12 })), {
      numRuns: PAIRS * 3,
      seed: SEED,
    })
    .filter(([base, head]) => [base, head].every(probed))
    .slice(0, PAIRS);
  const table = cases
    .map(({ base, head }) => [base, head].map((side) => ("meta" in side ? "sandbox" : side.header)))
    .filter((pair) => pair.every((each) => probed(each ?? null)))
    .map(([base, head]) => [base ?? null, head ?? null, []] as const);

  return [...random, ...table].flatMap(([base, head, acts]) => {
    const witnesses = widenings(grantOf(base), grantOf(head)).map((change) => change.act);
    const tried = [...witnesses, ...acts].filter(observable);
    return [base, head].map(
      (header): ProbePage => ({
        header,
        probes: tried.map((act): Probe => ({ act, expected: permits(grantOf(header), act) })),
      }),
    );
  });
}

/** Whether a page can be observed: some policies forbid framing or scripts, or change its requests. */
function probed(header: string | null): boolean {
  return header === null || !/frame-ancestors|sandbox|trusted-types|upgrade-insecure|[^ -~\t]/.test(header);
}

/** Whether an act leaves a trace here: a request on the network, or a script that ran. No text has a made-up hash. */
function observable(act: CspAct): boolean {
  if ("hash" in act && act.hash !== null) return false;
  if (act.kind !== "load") return act.kind === "inline" || act.kind === "attribute" || act.kind === "compile";
  const silent = ["ancestor", "manifest", "prefetch", "base", "form"].includes(act.class);
  return (
    /^(?:https?|wss?):/.test(act.url) &&
    !silent &&
    !act.redirected &&
    act.integrity === null &&
    (act.class !== "object" || act.nested)
  );
}

function makeCertificate(into: string): { key: Buffer; cert: Buffer } {
  const [key, cert] = [join(into, "key.pem"), join(into, "cert.pem")];
  const request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"];
  execFileSync("openssl", [...request, "-keyout", key, "-out", cert], { stdio: "ignore" });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

function startChromium(profile: string, port: number) {
  const flags = [
    ...["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--ignore-certificate-errors"],
    ...[
      "--disable-background-networking",
      "--disable-component-update",
      `--user-data-dir=${join(profile, "profile")}`,
    ],
    "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LocalNetworkAccessChecks",
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  ];
  return spawn("chromium", [...flags, "http://tauri.localhost/run"], { stdio: "ignore" });
}

function report(pages: readonly ProbePage[], allowed: ReadonlySet<string>): void {
  const wrong = pages.flatMap(({ header, probes }, page) =>
    probes.flatMap(({ act, expected }, index) =>
      allowed.has(`${page}-${index}`) === expected
        ? []
        : [{ header, act, toril: expected ? "allows" : "refuses" }],
    ),
  );
  const compared = pages.reduce((sum, { probes }) => sum + probes.length, 0);
  for (const each of wrong) process.stdout.write(`${JSON.stringify(each)}\n`);
  process.stdout.write(
    `${compared} predictions compared with Chromium on ${pages.length} pages, ${wrong.length} wrong\n`,
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
