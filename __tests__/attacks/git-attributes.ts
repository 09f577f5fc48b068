import type { AttackClass, Files } from "./attack.ts";

const CAPABILITY = "src-tauri/capabilities/main.json";
const LIB = "src-tauri/src/lib.rs";

/** A capability whose text is another one once typographic quotes are written as plain ones. */
const QUOTED: Files = {
  [CAPABILITY]: JSON.stringify({
    identifier: "main",
    windows: ["main"],
    permissions: [
      "core:default",
      "allow-save-note",
      { identifier: "fs:allow-read-text-file", allow: [{ path: "$APPDATA/notes/*" }] },
    ],
    description: "Main”, “windows”: [“*”], “permissions”: [“fs:read-all”], “description”: “",
  }),
};

/** The same content, which a checkout that minds `ident` cuts short. */
const KEYWORD: Files = {
  [CAPABILITY]: '{"identifier":"main","windows":["$Id:","main","$"],"permissions":["core:default"]}\n',
};

const SMUDGED = "Cloned with git 2.39.5:";

export const GIT_ATTRIBUTES: AttackClass = {
  name: "git attributes",
  decides:
    "A checkout writes a file otherwise where its attributes say `filter=…`, `ident`, `working-tree-encoding=…` or `eol=crlf`; which say so is decided by the nearest .gitattributes, the last line of it, and macros of the topmost one.",
  attacks: [
    {
      name: "writes typographic quotes as plain ones",
      change: { ...QUOTED, ".gitattributes": "*.json working-tree-encoding=ASCII//TRANSLIT\n" },
      expect: "loud",
      at: ".gitattributes:1",
      real: `${SMUDGED} “ and ” become ".`,
    },
    {
      name: "changes a file under an attribute that was always there",
      base: { ".gitattributes": "*.json working-tree-encoding=ASCII//TRANSLIT\n" },
      change: QUOTED,
      expect: "loud",
      at: ".gitattributes:1",
      real: `${SMUDGED} the same.`,
    },
    {
      name: "hides an attribute in a macro",
      change: {
        ...QUOTED,
        ".gitattributes":
          "[attr]plain working-tree-encoding=ASCII//TRANSLIT\n\n/src-tauri/**/main.json plain\n",
      },
      expect: "loud",
      at: ".gitattributes:3",
      real: `${SMUDGED} a macro that is set sets what it stands for.`,
    },
    {
      name: "gives git's own macro another meaning",
      base: { ".gitattributes": "*.json binary\n" },
      change: { ...QUOTED, ".gitattributes": "[attr]binary working-tree-encoding=UTF-7\n*.json binary\n" },
      expect: "loud",
      at: ".gitattributes:2",
      real: `${SMUDGED} the macro of the repository goes before the one that is built in.`,
    },
    {
      name: "runs a filter over the app's code",
      change: { ".gitattributes": "*.rs filter=tidy\n" },
      expect: "loud",
      at: ".gitattributes:1",
      real: `${SMUDGED} where \`filter.tidy.smudge\` is configured, the checkout holds what it prints.`,
    },
    {
      name: "puts the configuration where Git LFS fetches it from",
      change: { "src-tauri/.gitattributes": "tauri.conf.json filter=lfs diff=lfs merge=lfs -text\n" },
      expect: "loud",
      at: "src-tauri/.gitattributes:1",
      real: "git-lfs replaces a pointer by the object that it names.",
    },
    {
      name: "cuts a list short by a keyword",
      base: KEYWORD,
      change: { ".gitattributes": "*.json ident\n" },
      expect: "loud",
      at: ".gitattributes:1",
      real: `${SMUDGED} \`$Id:…$\` without a space inside becomes \`$Id: <hash> $\`, whatever stood there.`,
    },
    {
      name: "lets go of an attribute that changed what was built",
      base: { ...KEYWORD, ".gitattributes": "*.json ident\n" },
      change: { ".gitattributes": "*.json -ident\n" },
      expect: "loud",
      at: CAPABILITY,
      real: `${SMUDGED} the checkout holds the list as it stands only now.`,
    },
    {
      name: "writes CRLF into a script of the app",
      base: { "scripts/release.sh": "npx tauri build --config release.json\n" },
      change: { ".gitattributes": "* text=auto eol=crlf\n" },
      expect: "loud",
      real: `${SMUDGED} every line ends in CRLF, and a shell takes the carriage return for a part of the last word.`,
    },
    {
      name: "overrules a nearer file by a pattern in other letters",
      change: { ".gitattributes": "SRC-TAURI/**/*.JSON filter=tidy\n" },
      expect: "loud",
      at: ".gitattributes:1",
      real: `${SMUDGED} with \`core.ignoreCase\`, as on macOS and Windows, the pattern takes the file.`,
    },
    {
      name: "writes the attribute behind a byte order mark",
      change: { ".gitattributes": "\ufeff*.json filter=tidy\n" },
      expect: "loud",
      at: ".gitattributes:1",
      real: `${SMUDGED} the mark belongs to the pattern; \`git check-attr\` in a work tree passes over it.`,
    },
    {
      name: "lets quotes and escapes name the file",
      change: { ".gitattributes": '"src-tauri/capabilities/\\155ain.jso[^m]"filter=tidy\n' },
      expect: "loud",
      at: ".gitattributes:1",
      real: `${SMUDGED} \\155 is m, and no space is needed behind the quotes.`,
    },
    {
      name: "says nothing of line ends that every machine gets",
      change: {
        ".gitattributes":
          "* text=auto eol=lf\n*.bat text eol=crlf\n*.json text eol=crlf\n*.png binary\n*.svg -text\n",
      },
      expect: "silent",
      real: `${SMUDGED} JSON is written with CRLF, which its readers take for a line's end.`,
    },
    {
      name: "says nothing of attributes that no checkout minds",
      change: {
        ".gitattributes":
          "*.lock linguist-generated=true merge=ours -diff\n* whitespace=cr-at-eol export-subst\n/docs export-ignore\n",
      },
      expect: "silent",
      real: `${SMUDGED} the files are as they were; \`export-subst\` counts in archives alone.`,
    },
    {
      name: "says nothing of Git LFS for what nobody reads",
      change: {
        ".gitattributes":
          "*.psd filter=lfs diff=lfs merge=lfs -text\nassets/** filter=lfs diff=lfs merge=lfs -text\n",
        "assets/a.psd": "version https://git-lfs.github.com/spec/v1\n",
      },
      expect: "silent",
      real: "No file that decides what the app may do is among them.",
    },
    {
      name: "says nothing of an attribute that stays while files move",
      base: { ".gitattributes": "*.rs filter=tidy\n" },
      change: {
        ".gitattributes": "# Rust\n\n*.rs  filter=tidy\n",
        [LIB]: null,
        "src-tauri/src/app.rs": null,
      },
      expect: "silent",
      real: `${SMUDGED} nothing is filtered that wasn't.`,
    },
    {
      name: "says nothing of `ident` where no keyword stands",
      change: { ".gitattributes": "* ident\n" },
      expect: "silent",
      real: `${SMUDGED} files without \`$Id\` are as they were.`,
    },
    {
      name: "says nothing of UTF-8, nor of ASCII in an encoding that holds it",
      change: {
        ".gitattributes": "*.json working-tree-encoding=utf8\n*.rs working-tree-encoding=ISO-8859-1\n",
      },
      expect: "silent",
      real: `${SMUDGED} the files are as they were.`,
    },
    {
      name: "says nothing of a line that git passes over",
      change: {
        ".gitattributes":
          "!*.json filter=tidy\n*.json filter=tidy b@d\n*.json/ filter=tidy\n*.json filter\n*.rs m=1\n",
        "src-tauri/.gitattributes": "[attr]m filter=tidy\n",
      },
      expect: "silent",
      real: `${SMUDGED} negative patterns, invalid names, folders and macros below the top count for nothing; \`filter\` alone names no filter.`,
    },
  ],
};
