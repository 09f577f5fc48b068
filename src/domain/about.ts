import type { Domain } from "./change.ts";
import type { Platform } from "./platform.ts";

/** What a finding newly gives somebody, in the words that people filter by; from the gravest to the least. */
export const POWERS = [
  "run",
  "change-files",
  "read-files",
  "input",
  "update",
  "data",
  "network",
  "open",
  "device",
  "windows",
  "plugin",
  "app",
] as const;

/**
 * `run`: code or programs run. `change-files` and `read-files`: on the disk. `input`: what people type, copy or say. `update`:
 * what replaces the app. `data`: what the app keeps. `network`: other servers. `open`: other programs. `device`: sensors and
 * radios. `windows`: windows and webviews. `plugin`: commands of a plugin whose purpose isn't known. `app`: the app's own.
 */
export type Power = (typeof POWERS)[number];

/**
 * Who newly can: pages of the app or of sites in it; any website; who reaches the machine that builds; who publishes code; who
 * proposes a change to this repository.
 */
export const WHO = ["pages", "website", "build", "publisher", "contributor"] as const;

export type Who = (typeof WHO)[number];

/** By what a page came to it, and for a package the way in: its name in the app's own manifest first. */
export type Via = Readonly<{
  capability: string | null;
  permission: string | null;
  /** The members of sets that led from that permission to what it grants. */
  through: readonly string[];
  packages: readonly string[];
}>;

/** What a finding is about, as facts to group, filter and count by. */
export type About = Readonly<{
  domain: Domain;
  who: Who;
  /** Labels of windows and webviews, and patterns of URLs, as capabilities write them. */
  pages: readonly string[];
  powers: readonly Power[];
  /** What is done, as people say it in few words: "read files", "run the build scripts of". */
  act: string;
  /** What it is done with: commands, hosts, packages, without a prefix that all of them have. */
  objects: readonly string[];
  /** All commands, by the runtime's keys. */
  commands: readonly string[];
  /** All packages, "name version". */
  packages: readonly string[];
  /** None where it holds wherever the app is built. */
  platforms: readonly Platform[];
  via: Via;
}>;
