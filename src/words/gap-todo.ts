import type { GapKind } from "../domain/gap.ts";

/** What resolves a gap of each kind, in one sentence. */
export const GAP_TODO: Readonly<Record<GapKind, string>> = {
  unparsed: "Correct the file, so that it parses.",
  unreadable: "See that the file can be read, then run the review again.",
  truncated: "Split or shorten it, or look at what is left by hand.",
  "unknown-permission": "Commit the file that defines it, or take it out.",
  "unknown-plugin": "Run the review with network, or commit the plugin's permissions.",
  "assumed-version": "Commit a lockfile that pins it.",
  "not-checked": "Run the review again with network, or look at it by hand.",
  "not-followed": "Put the files themselves in its place, or look at what it leads to.",
  "does-not-build": "Correct the setting, so that the app builds.",
  dynamic: "Write it out in a file, or look at what it is when the app runs.",
  unsupported: "Look at it by hand: no rule judges it.",
  "not-covered": "Look at it by hand: no rule judges it yet.",
};
