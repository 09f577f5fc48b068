import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** An element of a page as a browser builds it: names in lower case, entities in attributes resolved. */
export type PageElement = Readonly<{
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** The name of the element that holds it. */
  parent: string;
  /** The text directly in it, such as a script's code. */
  text: string;
  line: number;
}>;

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/**
 * The elements of a page in document order, as the HTML standard builds them. Comments, scripts and templates hold no
 * elements. This never throws: every text is a page.
 */
export function elementsOf(html: string): PageElement[] {
  const found: PageElement[] = [];
  // A page may nest as deep as it is long, so the tree is walked without recursion.
  const left: Node[] = [parse(html, { sourceCodeLocationInfo: true })];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if ("tagName" in node) found.push(elementOf(node));
    if ("childNodes" in node) for (const child of node.childNodes.toReversed()) left.push(child);
  }
  return found;
}

function elementOf(node: DefaultTreeAdapterTypes.Element): PageElement {
  const { parentNode, attrs, tagName, childNodes, sourceCodeLocation } = node;
  return {
    name: tagName,
    attributes: new Map(attrs.map(({ name, value }) => [name, value])),
    parent: parentNode !== null && "tagName" in parentNode ? parentNode.tagName : "",
    text: childNodes.map((child) => ("value" in child ? child.value : "")).join(""),
    line: sourceCodeLocation?.startLine ?? 1,
  };
}
