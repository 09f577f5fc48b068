/** The part of web-tree-sitter that is used. The build makes it a file of its own, which is none of our code. */
export { Language, Parser } from "web-tree-sitter";
