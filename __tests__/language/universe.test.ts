import { describe, expect, test } from "vitest";
import type { IpcGrant } from "../../src/domain/ipc.ts";
import { compared, grantsOf, isConfirmed, scoped } from "./compared.ts";

/** What of base and head an app with this scope can reach, as it is told: the first example, or what isn't decided. */
function told(base: readonly IpcGrant[], head: readonly IpcGrant[]): string {
  const { widened, gaps } = compared(base, head);
  const [example] = widened;
  if (example !== undefined) {
    expect(isConfirmed(base, head)).toBe(true);
    const { clientConfig, path } = example.payload as Record<string, unknown>;
    const what = path ?? (clientConfig as Record<string, unknown> | undefined)?.url;
    return `new: ${what}${example.startedIn === undefined ? "" : ` in ${example.startedIn}`}`;
  }
  const [gap] = gaps;
  if (gap === undefined) return "nothing";
  return gap.blocking ? "undecided" : "refused";
}

const URLS = ["https://a.example", "http://*.b.example/app/*"];

function http(...urls: readonly string[]): readonly IpcGrant[] {
  return scoped("http:allow-fetch", { allow: [...URLS, ...urls].map((url) => ({ url })) });
}

describe("an entry of an http scope is about hosts that the crate url lets stand", () => {
  // Said by url 2.5.8 and urlpattern 0.6.0: what a pattern becomes, and which URLs it then matches.
  test.each([
    ["https://evil.example.", "new: https://evil.example./"],
    ["https://-b.example", "new: https://-b.example/"],
    ["https://b-.example", "new: https://b-.example/"],
    ["https://b..example", "new: https://b..example/"],
    ["https://b!c.example", "new: https://b!c.example/"],
    ["https://b_c~d.example", "new: https://b_c~d.example/"],
    ["https://*.", "new: https://evil./"],
    ["https://*-", "new: https://evil-/"],
    ["https://0x7f.1", "new: https://127.0.0.1/"],
    ["https://B.EXAMPLE", "new: https://b.example/"],
    ["https://ä.example", "new: https://xn--4ca.example/"],
    ["https://user@b.example", "new: https://user@b.example/"],
    ["https://user:pw@b.example", "new: https://usera@b.example/"],
    ["https://b.example/^", "new: https://b.example/^"],
    ["https://b.example/a b", "new: https://b.example/a%20b"],
  ])("%s", (url, said) => expect(told(http(), http(url))).toBe(said));

  // The same texts where they are no news, or can't be.
  test.each([
    ["https://A.example", "nothing"],
    ["https://%41.example", "nothing"],
    ["https://a.example:443", "nothing"],
    ["http://x.b.example/app/y", "nothing"],
    ["http://x..b.example/app/-", "nothing"],
    ["file:///etc/passwd", "nothing"],
    ["https://*.0", "refused"],
    ["https://a|b.example", "refused"],
    ["https://[::1]", "refused"],
    ["/app/*", "refused"],
    ["https://xn--a", "undecided"],
    ["https://b.example:0443", "undecided"],
    ["https://(\\p{Nope}).example", "undecided"],
  ])("%s", (url, said) => expect(told(http(), http(url))).toBe(said));
});

const PATHS = ["/data/*", "$HOME/notes/**"];

function fs(paths: readonly string[], denied: readonly string[] = []): readonly IpcGrant[] {
  const entries = (list: readonly string[]) => list.map((path) => ({ path }));
  return scoped("fs:allow-read-text-file", { allow: entries([...PATHS, ...paths]), deny: entries(denied) });
}

describe("a path that is no absolute one begins in the folder that the app was started in", () => {
  // Tried with `scope/fs.rs` of tauri 2.12.5 and `resolve_real_path` of tauri-plugin-fs 2.7.1 on a real file system.
  test.each([
    [".ssh/*", "new: /home/user/.ssh/id_ed25519 in /home/user"],
    ["./.ssh/*", "new: /home/user/.ssh/id_ed25519 in /home/user"],
    ["../.ssh/*", "new: /home/user/.ssh/id_ed25519 in /home/user/Downloads"],
    ["etc/passwd", "new: /etc/passwd in /"],
    // Only a `..` at the beginning stays. What is behind the others is looked for in the folder itself.
    ["Documents/../.ssh/*", "new: Documents/.ssh/notes in /home/user"],
    // No shell reads these: they are folders of those names.
    ["~/.ssh/*", "new: ~/.ssh/notes in /home/user"],
    ["$home/.ssh/*", "new: $home/.ssh/notes in /home/user"],
    ["$NOPE/*", "new: $NOPE/notes in /home/user"],
    // A wildcard leads nowhere: no folder has its name. But what doesn't exist yet is matched as it was asked for.
    ["*/id", "new: notes/id"],
    ["**", "new: /etc/passwd"],
  ])("%s", (path, said) => expect(told(fs([]), fs([path]))).toBe(said));

  test.each([
    // To Tauri 2 these are folders of that name too; apps that come from Tauri 1 still have them, and nobody the folders.
    ["$APP/*", "nothing"],
    ["$LOG", "nothing"],
    ["/data/../*", "nothing"],
    ["$HOME/notes/./x", "nothing"],
    ["a\u0000b", "undecided"],
  ])("%s", (path, said) => expect(told(fs([]), fs([path]))).toBe(said));

  test("and so does one that was denied", () => {
    const [base, head] = [fs(["/**", "/**/.*/**"], [".ssh/*"]), fs(["/**", "/**/.*/**"])];
    expect(told(base, head)).toBe("new: /home/user/.ssh/id_ed25519 in /home/user");
    expect(told(head, base)).toBe("nothing");
  });

  test("on Windows one without a drive is on that of the folder", () => {
    const onWindows = (...paths: readonly string[]) => {
      const permissions = [{ identifier: "fs:allow-read-text-file", allow: paths.map((path) => ({ path })) }];
      return grantsOf([{ identifier: "main", windows: ["main"], platforms: ["windows"], permissions }]);
    };
    expect(told(onWindows("D:/*"), onWindows("D:/*", "/Users/*"))).toBe("new: C:/Users/notes in C:/");
    expect(told(onWindows("C:/Users/*"), onWindows("C:/Users/*", "/Users/*"))).toBe("nothing");
  });
});

describe("a webview may have the label of another window", () => {
  const capability = (pages: object) =>
    grantsOf([{ identifier: "main", permissions: ["core:window:allow-close"], ...pages }]);

  // Tried with `RuntimeAuthority` of tauri 2.12.5: a call from webview `main` in window `other`.
  test.each([
    [{ windows: ["main"] }, { windows: ["main"], webviews: ["main"] }, ["another-window/main"]],
    [{ windows: ["main"] }, { windows: ["main"], webviews: ["m*"] }, ["m/m"]],
    [{ windows: ["*"] }, { windows: ["*"], webviews: ["main"] }, []],
    [{ windows: ["main"], webviews: ["main"] }, { windows: ["main"] }, []],
    [{ webviews: ["main"] }, { windows: ["main"], webviews: ["main"] }, ["main/another-webview"]],
  ])("from %j to %j", (base, head, pages) => {
    const { widened } = compared(capability(base), capability(head));
    const found = widened.map(({ window, webview }) => `${window}/${webview}`);
    if (pages.length === 0) expect(found).toEqual([]);
    else expect(found.length).toBeGreaterThan(0);
    if (found.length > 0) expect(isConfirmed(capability(base), capability(head))).toBe(true);
  });
});
