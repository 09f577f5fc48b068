import { ADDRESS, COMMIT, SITE } from "./targets.ts";

/** What GitHub's references and mentions may stand behind without being one word with it. */
const BEFORE = ["", " ", "(", "_", "*", "~", "/"];

/** What a page on GitHub would obey, by the part of it that it is aimed at. */
export const MARKDOWN: Readonly<Record<string, readonly string[]>> = {
  links: [
    ...["https:", "http:", "javascript:", "data:text/html,", "vbscript:", "file:", "//"].map(
      (scheme) => `[x](${scheme}//${SITE})`,
    ),
    ...[`[x](<${ADDRESS}>)`, `[x](${ADDRESS} "title")`, `[x][1]`, `[x][]`, `[x]`, `[]( ${ADDRESS} )`],
    ...[`](${ADDRESS})`, `x](${ADDRESS}) [y`, `\\](${ADDRESS})`, `\`](${ADDRESS})`, `[\`x\`](${ADDRESS})`],
  ],
  images: [
    ...[`![x](${ADDRESS}/p.png)`, `![](//${SITE}/p.png)`, `![x][1]`, `!\\[x](${ADDRESS})`],
    ...[`[![x](${ADDRESS}/p.png)](${ADDRESS})`, `\\![x](${ADDRESS}/p.png)`],
  ],
  "reference definitions": [
    ...[`[x]: ${ADDRESS}`, `\n\n[x]: ${ADDRESS}\n\n[x]`, `[x]: <javascript:alert(1)>`, `[high]: ${ADDRESS}`],
    ...["[^1]", `[^1]: ${ADDRESS}`, `x[^a]\n\n[^a]: y`, "^[an inline note]"],
  ],
  autolinks: [
    ...["https:", "http:", "ftp:", "javascript:", "mailto:", "xmpp:", "ssh:", "x-y.z+1:"].map(
      (scheme) => `<${scheme}//a@${SITE}>`,
    ),
    `<a@${SITE}>`,
  ],
  "bare addresses": [
    ...BEFORE.flatMap((before) => [`${before}www.${SITE}`, `${before}${ADDRESS}/x`, `${before}a@${SITE}`]),
    ...[`HTTPS://${SITE}`, `WWW.${SITE}`, `ftp://${SITE}`, `mailto:a@${SITE}`, `xmpp:a@${SITE}/r`],
    ...[`http:/\\/${SITE}`, `https:&#47;/${SITE}`, `w\\ww.${SITE}`],
  ],
  mentions: [
    ...BEFORE.map((before) => `${before}@octocat`),
    ...["@octo-org/team", "@\u200boctocat", "@`octocat`", "@@octocat", "&#64;octocat", "\\@octocat"],
  ],
  references: [
    ...BEFORE.flatMap((before) => [`${before}#1`, `${before}GH-1`]),
    ...["gh-1", "octo/cat#1", "octocat#1", "octo/cat@main", `octo/cat@${COMMIT}`, "&#35;1", "#\\1"],
    ...[COMMIT, COMMIT.slice(0, 7), `_${COMMIT.slice(0, 7)}`, `octocat@${COMMIT.slice(0, 10)}`],
    ...["Fixes #1", "closes octo/cat#1", "resolves GH-1"],
  ],
  emphasis: [
    ...["*x*", "**x**", "_x_", "__x__", "***x***", "~x~", "~~x~~", "~~", "**", "==x==", "x<sub>2</sub>"],
  ],
  headings: ["# x", "###### x", "#", "x\n===", "x\n---", "===", "---", "***", "___", "- - -", "* * *"],
  lists: ["- x", "* x", "+ x", "1. x", "1) x", "999999999. x", "-", "+", "1.", "- - x", "- 1. + x"],
  "task lists": ["[ ] x", "[x] done", "- [ ] x", "- [x] x", "1. [X] x"],
  quotes: ["> x", ">", ">> x", "> [!NOTE]", "> [!CAUTION]\n> x", "[!WARNING]"],
  tables: [
    ...["| x | y |", "|", "||", "x | y", "\\|", "\\\\|", "\\", "x \\", "| -", "|-|-|\n|x|y|", "a|b\n-|-"],
    ...[":-: | -:", "`|`", "`a` | `b`", "\\`|"],
  ],
  code: [
    ...Array.from({ length: 12 }, (_, index) => "`".repeat(index + 1)),
    ...["~~~", "~~~~~", "```js\nx\n```", "~~~\nx\n~~~", "    x", "\tx", " ` ", "`` ` ``", "a`b``c```d"],
    ...["`<b>`", "\\`<b>\\`", "```\n</details>\n```", "<code>x</code>", "` <!-- x --> `"],
  ],
  suggestions: [
    "```suggestion\nx\n```",
    "````suggestion:-0+9\nx\n````",
    "\r```suggestion\r",
    "~~~suggestion",
  ],
  mathematics: ["$x$", "$$x$$", "$`x`$", "\\$x$", "```math\nx\n```", "\\(x\\)", "$\\href{javascript:1}{x}$"],
  emoji: [":octocat:", ":+1:", ":shipit:", "::smile::"],
  tags: [
    ...[
      "<b>x</b>",
      "<b",
      "<B\n>",
      "</details>",
      "</sub>",
      "</td></tr></table>",
      "<details open>",
      "<summary>",
    ],
    ...[
      "<script>alert(1)</script>",
      "<script src=//x>",
      "<style>*{display:none}</style>",
      "<svg/onload=alert(1)>",
    ],
    ...[
      "<img src=x onerror=alert(1)>",
      `<img src="${ADDRESS}/p.png">`,
      "<iframe srcdoc='<script>alert(1)</script>'>",
    ],
    ...["<a href='javascript:alert(1)'>x</a>", `<form action=${ADDRESS}><input autofocus onfocus=alert(1)>`],
    ...[
      `<base href=${ADDRESS}>`,
      `<meta http-equiv=refresh content="0;url=${ADDRESS}">`,
      `<link rel=stylesheet href=//x>`,
    ],
    ...[
      "<textarea>",
      "<title>",
      "<xmp>",
      "<plaintext>",
      "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    ],
    ...["<math><mtext></p><img src=x onerror=alert(1)>", `<video src=x onerror=alert(1)>`, "<object data=x>"],
    ...[
      '" onmouseover="alert(1)',
      "' autofocus onfocus='alert(1)",
      "x onclick=alert(1) y",
      "<pre>",
      "<p align=center>",
    ],
  ],
  "comments and declarations": [
    ...[
      "<!-- x -->",
      "<!--",
      "-->",
      "--!>",
      "<!-->",
      "<!--->",
      "<!-- x --!>",
      "<?php x ?>",
      "<!DOCTYPE html>",
    ],
    ...["<![CDATA[x]]>", "<!\\-- x -->", "<!ELEMENT x>"],
  ],
  entities: [
    "&lt;b&gt;",
    "&#60;b&#62;",
    "&#x3c;b&#x3e;",
    "&amp;lt;",
    "&nbsp;",
    "&num;1",
    "&commat;octocat",
    "&lbrack;x]",
  ],
};
