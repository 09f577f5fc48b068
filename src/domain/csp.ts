import type { ChangeBase } from "./change-base.ts";
import type { Place } from "./place.ts";
import type { Platform } from "./platform.ts";
import type { CspWitness } from "./witness.ts";

/** The policy that the pages of the app get on one platform, if this is the front page, with Tauri's own additions. */
export type CspGrant = Readonly<{
  domain: "csp";
  platform: Platform;
  /** The origin of the app's pages there, such as `http://tauri.localhost`. */
  document: string;
  /** The engine that reads the policy. */
  engine: "chromium" | "webkit";
  /** What was taken for the front page. */
  page: CspPage;
  /** The policies as the webview receives them, commas between them; null where it receives none. */
  header: string | null;
  /** Why there is no header; null where there is one. */
  absence: CspAbsence | null;
  /** Sources that Tauri adds itself (hashes and nonces of the app's own bundle): they admit no one else's code. */
  own: readonly string[];
  /** The line of each directive, by its lower-case name; the line of the whole policy under "". */
  places: ReadonlyMap<string, Place>;
  /** Where other layers of the configuration say something of the same section, the last one first. */
  beside: readonly Place[];
}>;

/** What may be the page that the app opens with. */
export type CspPage = Readonly<{
  /** Null for one that the repository doesn't hold, of which nothing is known. */
  path: string | null;
  /** It stands where front pages stand; one that isn't in the repository is likely where no page does. */
  isLikely: boolean;
  /** The policies in it: each of them must allow too. */
  policies: readonly string[];
  /** Where it is built to, as the configuration says it, and the line that does; null where it is the built page. */
  builtTo: Readonly<{ names: readonly string[]; at: Place }> | null;
}>;

/** A front page that was compared with itself, or with all that are likely where the other side has no such page. */
export type CspPagePair = Readonly<{ path: string | null; with: "itself" | "others" }>;

/**
 * Why pages have no policy: the configuration names none; one character outside ASCII makes the webview drop it; or
 * the pages come from a server, and Tauri sends no header with them.
 */
export type CspAbsence = "not-configured" | "not-ascii" | "remote-pages";

/** Beyond these a policy is not compared: real ones have a few dozen sources. */
export const CSP_LIMITS = { characters: 64 * 1024, sources: 1_000, policies: 16 } as const;

/** What a page can do that a policy decides, from worst to least. */
export const CSP_CLASSES = [
  "inline-script",
  "script",
  "inline-handler",
  "eval",
  "worker",
  "frame",
  "connect",
  "wasm",
  "style",
  "inline-style",
  "object",
  "form",
  "base",
  "ancestor",
  "image",
  "font",
  "media",
  "manifest",
  "prefetch",
  "sandbox",
  "trusted-types",
  "upgrade",
  "report",
] as const;

export type CspClass = (typeof CSP_CLASSES)[number];

/** The classes that a list of URLs decides. */
export type CspLoadClass = Extract<
  CspClass,
  | "script"
  | "worker"
  | "frame"
  | "connect"
  | "style"
  | "object"
  | "form"
  | "base"
  | "ancestor"
  | "image"
  | "font"
  | "media"
  | "manifest"
  | "prefetch"
>;

/** One concrete thing that a page tries, with everything that decides whether the policy lets it. */
export type CspAct =
  | CspLoad
  | Readonly<{
      kind: "inline";
      class: "inline-script" | "inline-style";
      nonce: string | null;
      hash: string | null;
    }>
  /** What has no element of its own, so that no nonce can help it. */
  | Readonly<{
      kind: "attribute";
      class: "inline-script" | "inline-handler" | "inline-style";
      hash: string | null;
    }>
  | Readonly<{ kind: "compile"; class: "eval" | "wasm" }>
  /** Something that only a sandboxed document is refused, by the token that lifts the ban. */
  | Readonly<{ kind: "escape"; class: "sandbox"; token: string }>
  /** Giving a plain string to a dangerous function. */
  | Readonly<{ kind: "sink"; class: "trusted-types" }>
  | Readonly<{ kind: "create-policy"; class: "trusted-types"; name: string; again: boolean }>
  /** Sending an `http:` request in clear text. */
  | Readonly<{ kind: "clear-text"; class: "upgrade" }>
  /** Telling a collector which URLs were blocked. */
  | Readonly<{ kind: "report"; class: "report"; collector: string }>;

export type CspLoad = Readonly<{
  kind: "load";
  class: CspLoadClass;
  url: string;
  /** The answer came through a redirect: paths of sources then count for nothing. */
  redirected: boolean;
  nonce: string | null;
  /** The hash in the element's `integrity` attribute, as the policy writes it. */
  integrity: string | null;
  /** The parser put the script there, and no other script did. */
  parserInserted: boolean;
  /** For an object: it becomes a page of its own, so the list for frames must allow it too. */
  nested: boolean;
}>;

/** What pages may newly do: the rule that tells so, and the acts that it tells of. */
export type CspNews =
  | Readonly<{
      /** The app had a policy, or is new, and has none now. */
      rule: "csp/policy-removed";
      class: CspClass;
      absence: CspAbsence;
    }>
  | CspAllowance;

export type CspAllowance =
  | Readonly<{ rule: "csp/inline-script-allowed"; class: "inline-script" | "inline-handler" }>
  | Readonly<{ rule: "csp/script-allowed"; class: "script" }>
  | Readonly<{ rule: "csp/eval-allowed"; class: "eval" | "wasm" }>
  | Readonly<{ rule: "csp/worker-allowed"; class: "worker" }>
  | Readonly<{ rule: "csp/frame-allowed"; class: "frame" | "object" }>
  | Readonly<{ rule: "csp/connection-allowed"; class: "connect" }>
  | Readonly<{ rule: "csp/style-allowed"; class: "style" | "inline-style" }>
  | Readonly<{ rule: "csp/media-allowed"; class: "image" | "font" | "media" | "manifest" | "prefetch" }>
  | Readonly<{
      rule: "csp/document-guard-removed";
      class: "form" | "base" | "ancestor" | "sandbox" | "trusted-types" | "upgrade";
    }>
  | Readonly<{ rule: "csp/report-collector-added"; class: "report" }>;

/** What one side says of an act. */
export type CspStance =
  | Readonly<{ kind: "no-app" }>
  | Readonly<{ kind: "no-policy"; absence: CspAbsence }>
  | Readonly<{ kind: "unrestricted" }>
  /** Nothing asks for it, as nobody is told of what was blocked. */
  | Readonly<{ kind: "not-done" }>
  | Readonly<{
      kind: "directive";
      /** Its name and its sources, as the developer wrote them. */
      words: readonly string[];
      /** Tauri adds more to it. */
      isCompleted: boolean;
    }>;

export type CspChange = CspNews &
  ChangeBase &
  Readonly<{
    domain: "csp";
    /** Other acts of the same kind that changed by the same stroke, the worst first. */
    also: readonly CspClass[];
    witness: CspWitness;
    /** The witness with everything that decides it. */
    act: CspAct;
    platforms: readonly Platform[];
    /** Whether any host will do, one named host, only the app's own protocols, or no host is involved. */
    extent: "anywhere" | "host" | "app" | "none";
    /** What lets it happen on the one side, and what refuses it on the other. */
    allowed: Extract<CspStance, { kind: "no-policy" | "unrestricted" | "directive" }>;
    refused: Extract<CspStance, { kind: "no-app" | "not-done" | "directive" }>;
    /** The front page by which it was decided. */
    page: CspPagePair;
    /** What is newly reached, as people name it: `cdn.example`, `ipc`, `data:`; "" where it has no name. */
    targets: readonly string[];
    /** Base has no such app: what is said of it is said of a new one. */
    isNew: boolean;
  }>;
