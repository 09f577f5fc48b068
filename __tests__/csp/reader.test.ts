import { describe, expect, it } from "vitest";
import { cspComparison } from "../../src/compare/csp/comparison.ts";
import type { CspChange } from "../../src/domain/csp.ts";
import type { Surface } from "../../src/domain/grant.ts";
import { csp } from "../../src/readers/csp/reader.ts";
import { loadProject } from "../../src/tauri/load-project.ts";
import { plenty } from "../work.ts";

const CONFIG = "src-tauri/tauri.conf.json";

type Files = Readonly<Record<string, string>>;

function surfaceOf(config: unknown, others: Files = {}): Surface {
  const text = typeof config === "string" ? config : JSON.stringify(config, null, 2);
  const name = typeof config === "string" ? "src-tauri/Tauri.toml" : CONFIG;
  const files = new Map(
    Object.entries({ [name]: text, ...others }).map(([path, each]) => [path, { path, id: path, text: each }]),
  );
  return csp.read(loadProject({ root: "src-tauri", config: name }, files));
}

function security(value: object, rest: object = {}): object {
  return { app: { security: value, ...rest } };
}

function grants(surface: Surface) {
  return surface.grants.filter((grant) => grant.domain === "csp");
}

function header(config: unknown, others: Files = {}): string | null | undefined {
  return grants(surfaceOf(config, others)).find(
    ({ platform, page }) => platform === "windows" && page.isLikely,
  )?.header;
}

function widened(base: unknown, head: unknown): CspChange[] {
  const { changes } = cspComparison.compare(grants(surfaceOf(base)), grants(surfaceOf(head)), plenty());
  return changes.filter((change) => change.direction === "widened");
}

describe("the header that Tauri sends", () => {
  it("hardens scripts, even where the policy names none", () => {
    expect(header(security({ csp: "default-src 'self'" }))).toBe(
      "default-src 'self'; script-src 'self' 'sha256-TauriBundle' 'nonce-TauriBundle'",
    );
    expect(header(security({ csp: "" }))).toBe("script-src 'self' 'sha256-TauriBundle' 'nonce-TauriBundle'");
  });

  it("is what was written where modification is off, in either spelling of the key", () => {
    for (const key of ["dangerousDisableAssetCspModification", "dangerous-disable-asset-csp-modification"]) {
      expect(header(security({ csp: "script-src 'self'", [key]: true }))).toBe("script-src 'self'");
      expect(header(security({ csp: "script-src *", [key]: ["script-src"] }))).toBe("script-src *");
    }
  });

  it("holds the last of two directives, and both where their case differs", () => {
    const off = { dangerousDisableAssetCspModification: true };
    expect(header(security({ csp: "img-src *; img-src 'self'", ...off }))).toBe("img-src 'self'");
    const orders = grants(surfaceOf(security({ csp: "img-src *; Img-Src 'self'", ...off })))
      .filter((grant) => grant.platform === "linux")
      .map((grant) => grant.header);
    expect(orders).toEqual(["img-src *; Img-Src 'self'", "Img-Src 'self'; img-src *"]);
  });

  it("means the same as a map", () => {
    const map = { "default-src": "'self'", "img-src": ["'self'", "data:"] };
    expect(header(security({ csp: map }))).toBe(
      header(security({ csp: "default-src 'self'; img-src 'self' data:" })),
    );
  });

  it("is missing where the value is null, holds a typographic quote, or belongs to a server's pages", () => {
    expect(header(security({ csp: null }))).toBeNull();
    expect(header(security({ csp: "default-src ‘self’" }))).toBeNull();
    const [grant] = grants(
      surfaceOf({
        build: { frontendDist: "https://app.example/x" },
        ...security({ csp: "default-src 'self'" }),
      }),
    );
    expect(grant).toMatchObject({ header: null, absence: "remote-pages", document: "https://app.example" });
  });

  it("is an error, and a gap, where a directive holds a line break", () => {
    const { grants: none, gaps } = surfaceOf(security({ csp: "img-src 'self'\n data:" }));
    expect([none, gaps.map((gap) => gap.kind)]).toEqual([[], ["does-not-build"]]);
    expect(surfaceOf(security({ csp: "img-src 'self';\n font-src data:" })).gaps).toEqual([]);
  });

  it("gets the isolation frame's origin, and a nonce where the page has a style element", () => {
    const config = security({ csp: "img-src *", pattern: { use: "isolation", options: { dir: "../i" } } });
    expect(header(config)).toContain("; default-src isolation-tauri://localhost");
    expect(header(security({ csp: "style-src 'self'" }), { "index.html": "<style></style>" })).toContain(
      "style-src 'self' 'nonce-TauriStyle'",
    );
    expect(header(security({ csp: "img-src *" }), { "index.html": "<style></style>" })).toContain(
      "style-src 'self' 'nonce-TauriStyle'",
    );
  });

  it("is joined by the policy of the front page's head, and by no other", () => {
    const meta = `<meta http-equiv="content-security-policy" content="img-src 'self'; sandbox">`;
    const config = security({ csp: null });
    expect(header(config, { "index.html": `<!doctype html><html><head>${meta}</head>` })).toBe(
      "img-src 'self'",
    );
    for (const page of [
      `<!-- ${meta} -->`,
      `<script>${meta}</script>`,
      `<body>${meta}`,
      `<p>${meta}`,
      `text ${meta}`,
    ]) {
      expect(header(config, { "index.html": page }), page).toBeNull();
    }
  });

  it("can't be made to name Tauri's own words", () => {
    const [grant] = grants(surfaceOf(security({ csp: "script-src 'nonce-TauriBundle'" })));
    expect(grant?.own).toEqual(["'sha256-TauriBundle'", "'nonce-TauriBundle0002'"]);
  });
});

describe("the origin of pages", () => {
  it("follows the platform, the generation and the windows", () => {
    const origins = (config: object) =>
      [...new Set(grants(surfaceOf(config)).map((grant) => grant.document))].sort();
    const window = { label: "main", useHttpsScheme: true };
    expect(origins(security({}))).toEqual(["http://tauri.localhost", "tauri://localhost"]);
    expect(origins(security({}, { windows: [window] }))).toEqual([
      "https://tauri.localhost",
      "tauri://localhost",
    ]);
    expect(origins({ tauri: { security: {} } })).toEqual(["https://tauri.localhost", "tauri://localhost"]);
    expect(origins({ tauri: { security: { dangerousUseHttpScheme: true } } })).toContain(
      "http://tauri.localhost",
    );
  });
});

describe("the lines", () => {
  it("are those of the directives in a string, in a map, and in a string of several lines", () => {
    const places = (config: unknown) => grants(surfaceOf(config))[0]?.places;
    const inString = places(security({ csp: "default-src 'self'; img-src *" }));
    expect([inString?.get("default-src")?.line, inString?.get("img-src")?.column]).toEqual([4, 15 + 20]);
    expect(places(security({ csp: { "default-src": "'self'", "img-src": "*" } }))?.get("img-src")?.line).toBe(
      6,
    );
    const toml = places(`[app.security]\ncsp = """\n  default-src 'self';\n  img-src *\n"""\n`);
    expect(toml?.get("default-src")).toMatchObject({ line: 3, column: 3 });
    expect(toml?.get("img-src")).toMatchObject({ line: 4, column: 3 });
  });
});

// The rows of the case table that are about Tauri, from the values in the configuration.
describe("what a change of the configuration lets through", () => {
  const script = "script-src 'self' 'unsafe-inline'";
  const classes = (base: object, head: object) =>
    widened(security(base), security(head)).map((change) => change.class);

  it.each([
    ["T01", { csp: "script-src 'self'" }, { csp: script }, []],
    ["T02", { csp: script }, { csp: script, dangerousDisableAssetCspModification: true }, ["inline-script"]],
    [
      "T03",
      { csp: "default-src 'self'" },
      { csp: "default-src 'self' https://cdn.example" },
      ["frame", "connect", "style", "image"],
    ],
    ["T04", { csp: "script-src 'none'" }, { csp: "script-src 'self'" }, []],
    [
      "T05",
      { csp: "default-src 'none'", dangerousDisableAssetCspModification: true },
      { csp: "default-src 'none'" },
      ["script"],
    ],
    [
      "T06",
      { csp: "script-src 'self'" },
      { csp: "script-src 'self'; script-src-elem 'self' 'unsafe-inline'" },
      ["inline-script"],
    ],
    ["T08", { csp: "script-src 'self'" }, { csp: "script-src 'self'; script-src *" }, ["script"]],
    [
      "T09",
      { csp: "img-src 'self'", pattern: { use: "isolation" } },
      { csp: "img-src 'self'" },
      ["frame", "connect", "style", "font"],
    ],
    ["T10", { csp: "" }, { csp: null }, ["inline-script"]],
    [
      "T11",
      { csp: { "script-src": "'self'" } },
      { csp: { "script-src": "'self'", "Script-Src": "https://evil.example" } },
      ["script"],
    ],
    [
      "T12",
      { csp: "default-src 'self' 'unsafe-eval'", dangerousDisableAssetCspModification: true },
      { csp: "default-src 'self' 'unsafe-eval'" },
      [],
    ],
    [
      "T13",
      { csp: "default-src 'self'; style-src 'self'", dangerousDisableAssetCspModification: true },
      {
        csp: "default-src 'self' https://cdn.example; style-src 'self'",
        dangerousDisableAssetCspModification: true,
      },
      ["script", "frame", "connect", "image"],
    ],
  ])("%s", (_, base, head, expected) => {
    expect(classes(base, head)).toEqual(expected);
  });

  it("says on which platforms", () => {
    const off = { dangerousDisableAssetCspModification: true };
    const on = (base: string, head: string) =>
      widened(security({ csp: base, ...off }), security({ csp: head, ...off })).flatMap(
        (change) => change.platforms,
      );
    expect(on("img-src https://cdn.example", "img-src cdn.example")).toEqual(["windows", "android"]);
    expect(on("img-src cdn.example", "img-src https://cdn.example")).toEqual(["linux", "macOS", "iOS"]);
  });

  it("compares a new app with what any app may do, and a removed one with nothing", () => {
    const open = grants(surfaceOf(security({ csp: null })));
    expect(cspComparison.compare([], open, plenty()).changes).toMatchObject([
      { rule: "csp/policy-removed", isNew: true },
    ]);
    expect(cspComparison.compare(open, [], plenty()).changes).toEqual([]);
  });

  it("gives up on a policy of a size that no app has, and says so", () => {
    const huge = security({ csp: `img-src ${"https://a.example ".repeat(5_000)}` });
    const { changes, gaps } = cspComparison.compare(
      grants(surfaceOf(security({ csp: "img-src *" }))),
      grants(surfaceOf(huge)),
      plenty(),
    );
    expect([changes, gaps.map((gap) => gap.kind)]).toEqual([[], ["truncated", "truncated"]]);
  });
});
