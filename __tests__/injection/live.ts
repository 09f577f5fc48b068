import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { withoutCode } from "../renderers/without-code.ts";
import { FILES_PAGE, HEAD, type Pages, RULE_PAGES } from "./outputs.ts";

/** Markdown as GitHub's dialect has it, with every tag and address let through: what we wrote, and no filter after it, is safe. */
export function htmlOf(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** What our own Markdown makes, and the attributes that it may have. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  ...{ h2: [], h4: [], p: [], strong: [], del: [], sub: [], ul: [], li: [], blockquote: [], pre: [] },
  ...{ details: [], summary: [], table: [], thead: [], tbody: [], tr: [], th: [], td: [] },
  ...{ a: ["href"], code: ["class"] },
};

const OUR_ADDRESS = new RegExp(
  `^(?:${RULE_PAGES}/[a-z0-9-]+/[a-z0-9-]+|${FILES_PAGE}#diff-[0-9a-f]{64}R\\d+)$`,
);

/** What GitHub makes a link, a picture or a message of in text that is no code. */
const REFERENCES: Readonly<Record<string, RegExp>> = {
  "a mention": /@[a-z0-9_`]/i,
  "a reference to an issue": /#\d|\bGH-\d/i,
  "a reference to a commit": /(?<!\w)(?!89abcdef)[0-9a-f]{7,40}(?!\w)/,
  "an address": /:\/\/|www\.\w|[\w.+-]@[\w-]+\.\w|(?:mailto|xmpp):[^\s\u200b]/i,
  "an emoji": /:[\w+-]+:/,
};

/** A page as a browser has it. */
export type ReadBack = Readonly<{
  name: string;
  page: string;
  /** What in it is alive and none of ours. */
  live: readonly string[];
  /** Its tags without code: the same whatever harmless name is in it. */
  skeleton: string;
  /** What people read. */
  text: string;
}>;

export function readBack(pages: Pages): ReadBack[] {
  return Object.entries(pages).map(([name, page]) => ({ name, page, ...readPage(page) }));
}

function readPage(markdown: string): Pick<ReadBack, "live" | "skeleton" | "text"> {
  const nodes = nodesOf(parseFragment(htmlOf(markdown)), false);
  const hasMathematics = /(?<!\\)(?:\\\\)*\$/.test(withoutCode(markdown));
  const tags = nodes.flatMap(({ node, depth }) =>
    "tagName" in node && node.tagName !== "code" ? [`${" ".repeat(depth)}${node.tagName}`] : [],
  );
  return {
    live: [...nodes.flatMap(livingIn), ...(hasMathematics ? ["mathematics"] : [])],
    skeleton: tags.join("\n"),
    text: nodes.map(({ node }) => ("value" in node ? node.value : "")).join(""),
  };
}

type Node = DefaultTreeAdapterTypes.Node;
type Found = Readonly<{ node: Node; isCode: boolean; depth: number }>;

function nodesOf(parent: DefaultTreeAdapterTypes.ParentNode, isCode: boolean, depth = 0): Found[] {
  return parent.childNodes.flatMap((node): Found[] => {
    const inCode = isCode || ("tagName" in node && node.tagName === "code");
    const below = "childNodes" in node ? nodesOf(node, inCode, depth + 1) : [];
    return [{ node, isCode: inCode, depth }, ...below];
  });
}

function livingIn({ node, isCode }: Found): string[] {
  if ("data" in node) return ["a comment"];
  if ("value" in node) return isCode ? [] : referencesIn(node.value);
  if (!("tagName" in node)) return [node.nodeName];
  const allowed = ELEMENTS[node.tagName];
  if (allowed === undefined) return [`<${node.tagName}>`];
  return node.attrs.flatMap(({ name, value }) => {
    if (!allowed.includes(name)) return [`the attribute ${name}`];
    if (name === "href" && !OUR_ADDRESS.test(value)) return [`a link to ${value}`];
    return name === "class" && !/^language-(?:js|text|suggestion)$/.test(value) ? [`the class ${value}`] : [];
  });
}

function referencesIn(text: string): string[] {
  const others = text.replaceAll(HEAD, "");
  return Object.keys(REFERENCES).filter((what) => REFERENCES[what]?.test(others));
}
