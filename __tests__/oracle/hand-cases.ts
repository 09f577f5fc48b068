import type { AppData, CapabilityData } from "../laws/arbitrary-app.ts";

/** Cases by hand: each was a question once. */

type UrlCase = readonly [url: string, allow: readonly unknown[], deny: readonly unknown[]];

/** What the http plugin, and a remote site's pattern, make of a URL. */
export const URLS: readonly UrlCase[] = [
  ["https://a.com/", ["https://user@a.com"], []],
  ["https://user@a.com/", ["https://user@a.com"], []],
  ["https://user@a.com/", ["https://a.com"], []],
  ["https://user:w@a.com/", ["https://*:*@a.com"], []],
  ["https://a.com/", ["HTTPS://a.com"], []],
  ["https://a.com/", ["HTTPS://a.com:443"], []],
  ["https://a.com/", ["http{s}?://a.com:443"], []],
  ["https://a.com:80/", ["http{s}?://a.com:80"], []],
  ["https://a.com/", ["*://a.com:443"], []],
  ["https://[::1]/", ["https://[::1]"], []],
  ["http://[::1]:8080/", ["http://[::1]:8080"], []],
  ["http://[::1]/", ["http://[*"], []],
  ["https://a.com/", ["https://a.com", "https://[::1]"], []],
  ["https://a.com/", ["https://a.com"], ["https://[::1]"]],
  ["https://a.com/", ["https://a.com"], ["nonsense"]],
  ["https://a.com/", ["https://a.com"], [{ nonsense: 1 }]],
  ["https://a.com/x", ["https:*"], []],
  ["https://xn--mnchen-3ya.de/", ["https://münchen.de"], []],
  ["https://a.com/%C3%A9", ["https://a.com/é"], []],
  ["https://a.com/a%20b", ["https://a.com/a b"], []],
  ["https://a.com/a", ["https://a.com/%61"], []],
  ["https://12.com/", ["https://(\\d+).com"], []],
  ["https://x.com/", ["https://(?i:X).com"], []],
  ["https://a.com/b", ["https://a.com/a/../b"], []],
  ["https://a.com/ab", ["https://a.com/(\\w+)"], []],
  ["https://a.com/é", ["https://a.com/([^/]+)"], []],
  ["https://a.com/", ["https://a.com/("], ["https://b.com"]],
  ["https://a.com/x", ["https://a.com"], ["https://a.com/("]],
  ["https://a.com./", ["https://a.com"], []],
  ["https://a.com/", ["https://A.com"], []],
  ["https://a.com/?x=1", ["https://a.com/?x=1"], []],
  ["https://a.com/?x=1", ["https://a.com\\?x=1"], []],
  ["https://a.com/app?q", ["https://a.com/app\\?q"], []],
  ["https://a.com:8080/", ["https://a.com:80*"], []],
  ["https://a.com/", ["https://a.com:*"], []],
  ["https://a.com/", ["https://a.com:"], []],
  ["https://a.com:8443/", ["https://a.com:"], []],
  ["custom://localhost/", ["custom://localhost"], []],
  ["https://a_b.com/", ["https://a_b.com"], []],
  ["https://1.2.3.4/", ["https://1.2.3.4"], []],
  ["https://1.2.3.4/", ["https://*.2.3.4"], []],
  ["https://a.b.com/", ["https://*.b.com"], []],
  ["https://b.com/", ["https://{*.}?b.com"], []],
  ["https://sub.b.com/", ["https://{*.}?b.com"], []],
  ["https://a.com/app/", ["https://a.com/app{/}?"], []],
];

type Other = readonly [
  command: string,
  payload: Readonly<Record<string, unknown>>,
  allow: readonly unknown[],
  deny?: readonly unknown[],
];

const git = { name: "git", cmd: "git", args: true };
const searched = (text: string) => ({ name: "git", cmd: "git", args: [{ validator: text, raw: true }] });

/** Scopes of the other plugins. */
export const OTHERS: readonly Other[] = [
  ["plugin:fs|read_file", { path: "/etc/passwd" }, ["./**"]],
  ["plugin:fs|read_file", { path: "/etc/passwd" }, ["**"]],
  ["plugin:fs|read_file", { path: "/etc/passwd" }, ["/../etc/*"]],
  ["plugin:fs|read_file", { path: "/etc/passwd" }, ["/..//./etc/../*"]],
  ["plugin:fs|read_file", { path: "/home/user/x" }, ["./$HOME/*"]],
  ["plugin:fs|read_file", { path: "/etc/passwd" }, ["/etc/**"], [1]],
  ["plugin:fs|read_file", { path: "/etc/passwd" }, ["/etc/**"], ["/x**"]],
  ["plugin:fs|read_file", { path: "/etc/passwd" }, ["/etc/**", null]],
  ["plugin:fs|read_file", { path: "/ETC/PASSWD" }, ["/etc/**"]],
  ["plugin:opener|open_url", { url: "https://a.com/x" }, [{ url: "**/" }]],
  ["plugin:opener|open_url", { url: "https://a.com/x" }, [{ url: "**" }]],
  ["plugin:opener|open_url", { url: "https://a.com/x" }, [{ url: "https://a.com/**/" }]],
  ["plugin:opener|open_url", { url: "https://a.com/x" }, [{ url: "*" }], [{ url: "**a" }]],
  ["plugin:opener|open_url", { url: "https://a.com/x" }, [{ url: "*" }, { url: "**a" }]],
  ["plugin:opener|open_url", { url: "https://a.com/x" }, [{ url: "*" }, "https://b.com"]],
  ["plugin:opener|open_url", { url: "https://a.com/x" }, [{ url: "*" }], ["https://b.com"]],
  ["plugin:opener|open_path", { path: "/x" }, [{ path: "/x" }, { url: "**a" }]],
  ["plugin:opener|open_path", { path: "/x", with: "vlc" }, [{ path: "/x" }, { path: "/y", app: "vlc" }]],
  ["plugin:shell|execute", { program: "git", args: ["x"] }, [git, { name: "sh", args: true }]],
  [
    "plugin:shell|execute",
    { program: "git", args: ["x"] },
    [git, { name: "sh", cmd: "sh", args: [{ validator: "(" }] }],
  ],
  ["plugin:shell|execute", { program: "git", args: ["x"] }, [git], [{ name: "sh" }]],
  ["plugin:shell|execute", { program: "git", args: ["x"] }, [git], [searched("(?=a)a")]],
  ["plugin:shell|execute", { program: "git", args: ["x"] }, [git, searched("(?=a)a")]],
  ["plugin:shell|execute", { program: "git", args: ["x"] }, [git, git]],
  ["plugin:shell|execute", { program: "git", args: ["xa"] }, [searched("(?i)A")]],
  ["plugin:shell|execute", { program: "git", args: ["x"] }, [searched("(?s).")]],
  ["plugin:shell|execute", { program: "git", args: ["a b"] }, [searched("\\<b")]],
  ["plugin:shell|execute", { program: "git", args: ["a"] }, [searched("(?P<n>a)")]],
  ["plugin:shell|execute", { program: "git", args: ["a"] }, [searched("[[:alpha:]]")]],
  ["plugin:shell|execute", { program: "git", args: ["a"] }, [searched("a\\z")]],
  ["plugin:shell|execute", { program: "git", args: ["٣"] }, [searched("^\\d$")]],
  ["plugin:shell|execute", { program: "git", args: ["é"] }, [searched("^\\w$")]],
  ["plugin:shell|execute", { program: "git", args: ["a-b"] }, [searched("^a\\-b$")]],
  ["plugin:shell|execute", { program: "git", args: ["\r"] }, [searched("^.$")]],
  ["plugin:shell|execute", { program: "git", args: ["a\n"] }, [searched("^a$")]],
];

const plainly = (identifier: string) => ({ identifier, allow: [], deny: [] });
const given = (identifier: string, fields: Partial<CapabilityData>): CapabilityData => {
  const all = { windows: [], webviews: [], local: true, urls: [], platforms: undefined, permissions: [] };
  return { identifier, ...all, ...fields };
};

/** A command that one capability gives to some pages, and another denies to others. */
export const DENIED: AppData = {
  capabilities: [
    given("main", {
      windows: ["main"],
      urls: ["https://*"],
      permissions: [plainly("shell:allow-execute"), plainly("fs:allow-remove")],
    }),
    given("guard", {
      windows: ["x"],
      local: false,
      urls: ["https://x.example"],
      permissions: [plainly("shell:deny-execute")],
    }),
    given("nobody", { windows: ["x"], local: false, permissions: [plainly("fs:deny-remove")] }),
  ],
  enabled: undefined,
  csp: null,
  fs: "2.4.5",
};

type Build = readonly [what: string, files: Readonly<Record<string, string>>];

const capability = (fields: object) =>
  JSON.stringify({ identifier: "a", windows: ["main"], permissions: ["os:default"], ...fields });

/** What builds and what does not: capabilities (`c`), permission files (`p`), configuration. */
export const BUILDS: readonly Build[] = [
  ["label main-**", { "c/a.json": capability({ windows: ["main-**"] }) }],
  ["label ***", { "c/a.json": capability({ windows: ["***"] }) }],
  ["label [", { "c/a.json": capability({ windows: ["["] }) }],
  ["webview bad glob", { "c/a.json": capability({ webviews: ["a**"] }) }],
  ["label bad but no perms", { "c/a.json": capability({ windows: ["a**"], permissions: [] }) }],
  ["label bad only scope", { "c/a.json": capability({ windows: ["a**"], permissions: ["fs:scope-home"] }) }],
  ["remote *", { "c/a.json": capability({ remote: { urls: ["*"] } }) }],
  ["remote x.com", { "c/a.json": capability({ remote: { urls: ["x.com"] } }) }],
  ["remote [::1]", { "c/a.json": capability({ remote: { urls: ["http://[::1]:8080"] } }) }],
  ["remote class v", { "c/a.json": capability({ remote: { urls: ["https://a.com/([^/]+)"] } }) }],
  ["id underscore", { "c/a.json": capability({ permissions: ["os:allow_platform"] }) }],
  ["id unknown", { "c/a.json": capability({ permissions: ["os:allow-nothing"] }) }],
  ["id a--b", { "c/a.json": capability({ permissions: ["os:allow--platform"] }) }],
  ["id allow-* of no command", { "c/a.json": capability({ permissions: ["allow-*"] }) }],
  [
    "perm file: commands",
    { "c/a.json": capability({ permissions: ["allow-x-y"] }), "p/x.toml": `commands=["x_y"]` },
  ],
  ["id tauri-plugin-", { "c/a.json": capability({ permissions: ["tauri-plugin-os:default"] }) }],
  ["id upper", { "c/a.json": capability({ permissions: ["OS:default"] }) }],
  ["id a:b:c", { "c/a.json": capability({ permissions: ["os:allow:x"] }) }],
  ["id core::app", { "c/a.json": capability({ permissions: ["core::app:default"] }) }],
  ["app perm undeclared", { "c/a.json": capability({ permissions: ["allow-greet"] }) }],
  ["app default undeclared", { "c/a.json": capability({ permissions: ["default"] }) }],
  ["geolocation default", { "c/a.json": capability({ permissions: ["geolocation:default"] }) }],
  ["empty id", { "c/a.json": capability({ permissions: [""] }) }],
  ["perm number", { "c/a.json": capability({ permissions: [1] }) }],
  ["comment in json", { "c/a.json": `// x\n${capability({})}` }],
  [
    "dup keys single",
    { "c/a.json": `{"identifier":"a","identifier":"b","windows":["main"],"permissions":["os:default"]}` },
  ],
  [
    "dup keys list",
    { "c/a.json": `[{"identifier":"a","identifier":"b","windows":["main"],"permissions":["os:default"]}]` },
  ],
  [
    "dup key allow in object",
    {
      "c/a.json": capability({ permissions: [] }).replace(
        "[]",
        `[{"identifier":"fs:scope","allow":["a"],"allow":["b"]}]`,
      ),
    },
  ],
  ["dup capability", { "c/a.json": capability({}), "c/b.json": capability({}) }],
  ["platform macos", { "c/a.json": capability({ platforms: ["macos"] }) }],
  ["local null", { "c/a.json": capability({ local: null }) }],
  ["windows null", { "c/a.json": capability({ windows: null }) }],
  ["windows string", { "c/a.json": capability({ windows: "main" }) }],
  ["description number", { "c/a.json": capability({ description: 1 }) }],
  ["remote urls missing", { "c/a.json": capability({ remote: {} }) }],
  ["allow string", { "c/a.json": capability({ permissions: [{ identifier: "fs:scope", allow: "x" }] }) }],
  [
    "toml date in scope",
    {
      "c/a.toml": `identifier="a"\nwindows=["main"]\npermissions=[{identifier="fs:scope",allow=[1979-05-27]}]`,
    },
  ],
  [
    "toml list",
    { "c/a.toml": `[[capabilities]]\nidentifier="a"\nwindows=["main"]\npermissions=["os:default"]` },
  ],
  [
    "enabled unknown",
    { "c/a.json": capability({}), conf: JSON.stringify({ app: { security: { capabilities: ["b"] } } }) },
  ],
  [
    "enabled twice",
    { "c/a.json": capability({}), conf: JSON.stringify({ app: { security: { capabilities: ["a", "a"] } } }) },
  ],
  [
    "enabled inline invalid",
    {
      "c/a.json": capability({}),
      conf: JSON.stringify({ app: { security: { capabilities: ["a", { identifier: "b" }] } } }),
    },
  ],
  ["BOM", { "c/a.json": `\ufeff${capability({})}` }],
  ["empty file", { "c/a.json": "" }],
  ["empty list", { "c/a.json": "[]" }],
  ["capabilities null", { "c/a.json": `{"capabilities":null}` }],
  [
    "perm file: set without description",
    { "c/a.json": capability({ permissions: ["x"] }), "p/x.toml": `[[set]]\nidentifier="x"\npermissions=[]` },
  ],
  [
    "perm file: underscore set member",
    {
      "c/a.json": capability({ permissions: ["x"] }),
      "p/x.toml": `[[set]]\nidentifier="x"\ndescription=""\npermissions=["allow_x"]\n[[permission]]\nidentifier="allow_x"\ncommands.allow=["x"]`,
    },
  ],
  [
    "perm file: set member missing",
    {
      "c/a.json": capability({ permissions: ["x"] }),
      "p/x.toml": `[[set]]\nidentifier="x"\ndescription=""\npermissions=["allow-x"]`,
    },
  ],
  [
    "perm file: set member foreign unknown prefix",
    {
      "c/a.json": capability({ permissions: ["x"] }),
      "p/x.toml": `[[set]]\nidentifier="x"\ndescription=""\npermissions=["nope:allow-x"]`,
    },
  ],
  [
    "perm file: set member default",
    {
      "c/a.json": capability({ permissions: ["x"] }),
      "p/x.toml": `[default]\npermissions=["allow-x"]\n[[set]]\nidentifier="x"\ndescription=""\npermissions=["default"]\n[[permission]]\nidentifier="allow-x"\ncommands.allow=["x"]`,
    },
  ],
  [
    "perm file: set member os:default",
    {
      "c/a.json": capability({ permissions: ["x"] }),
      "p/x.toml": `[[set]]\nidentifier="x"\ndescription=""\npermissions=["os:default"]`,
    },
  ],
  [
    "perm file: set & permission same name",
    {
      "c/a.json": capability({ permissions: ["x"] }),
      "p/x.toml": `[[set]]\nidentifier="x"\ndescription=""\npermissions=["x"]\n[[permission]]\nidentifier="x"\ncommands.allow=["x"]`,
    },
  ],
  [
    "perm file: version 0",
    {
      "c/a.json": capability({ permissions: ["x"] }),
      "p/x.toml": `[[permission]]\nversion=0\nidentifier="x"\ncommands.allow=["x"]`,
    },
  ],
  [
    "perm file: default no permissions",
    { "c/a.json": capability({}), "p/x.toml": `[default]\ndescription="x"` },
  ],
  [
    "perm file: named default permission",
    {
      "c/a.json": capability({ permissions: ["default"] }),
      "p/x.toml": `[[permission]]\nidentifier="default"\ncommands.allow=["x"]`,
    },
  ],
];

/** The files of such a case, at their places. */
export function filesOfBuild(files: Readonly<Record<string, string>>): Record<string, string> {
  const { conf = '{ "app": {} }', ...rest } = files;
  const placed = Object.entries(rest).map(([path, text]) => {
    return [
      path.replace("c/", "src-tauri/capabilities/").replace("p/", "src-tauri/permissions/"),
      text,
    ] as const;
  });
  return { "src-tauri/tauri.conf.json": conf, ...Object.fromEntries(placed) };
}
