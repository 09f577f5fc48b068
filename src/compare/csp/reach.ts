import type { CspLoadClass } from "../../domain/csp.ts";
import type { Attempt } from "./attempt.ts";
import { type Document, parseTarget, type TargetUrl } from "./match-url.ts";
import type { Source } from "./source.ts";

type Fetchable = Readonly<{ href: string; target: TargetUrl }>;

/** The URL as a browser would write it, where the class can ask for one of its kind and someone gains by it. */
export function fetchable(text: string, loadClass: CspLoadClass, document: Document): Fetchable | undefined {
  const target = parseTarget(text);
  if (!target || !asksFor(loadClass, target, document)) return undefined;
  // The app's own handler answers for every host of its own scheme: no one else is reached.
  const own = document.origin;
  if (
    target.scheme === own.scheme &&
    own.scheme !== "http" &&
    own.scheme !== "https" &&
    target.host !== own.host
  ) {
    return undefined;
  }
  return { href: new URL(text).href, target };
}

function asksFor(loadClass: CspLoadClass, url: TargetUrl, document: Document): boolean {
  const web = url.scheme === "http" || url.scheme === "https";
  const socket = url.scheme === "ws" || url.scheme === "wss";
  const own = url.scheme === document.origin.scheme && url.host === document.origin.host;
  switch (loadClass) {
    case "connect":
      return true;
    case "worker":
      return (own && url.port === document.origin.port) || url.scheme === "data" || url.scheme === "blob";
    case "form":
    case "base":
    case "ancestor":
    case "manifest":
    case "prefetch":
      return web || own;
    default:
      return !socket;
  }
}

type Reach = Pick<Attempt, "extent" | "target">;

/** Whom a request reaches, and how people name that. */
export function reachOf({ target: url }: Fetchable, source: Source | null, document: Document): Reach {
  if (url.scheme === "data" || url.scheme === "blob") return { extent: "none", target: `${url.scheme}:` };
  if (ownHost(url, document.origin)) return { extent: "app", target: "" };
  if (!["http", "https", "ws", "wss"].includes(url.scheme)) return { extent: "app", target: url.scheme };
  // Windows and Android know an app's protocols by these names.
  if (url.host.endsWith(".localhost"))
    return { extent: "app", target: url.host.slice(0, -".localhost".length) };
  if (source?.kind !== "host" || source.host === "") return { extent: "anywhere", target: "" };
  if (source.wildcard && !source.host.includes(".")) return { extent: "anywhere", target: "" };
  const host = source.wildcard ? `*.${source.host}` : source.host;
  return {
    extent: "host",
    target: source.port === null ? host : `${host}:${source.port === "any" ? "*" : source.port}`,
  };
}

/** `tauri://localhost` has a scheme of its own, so that `http://localhost` is not the app there. */
function ownHost(url: TargetUrl, own: TargetUrl): boolean {
  return (
    url.host === own.host && (url.scheme === own.scheme || own.scheme === "http" || own.scheme === "https")
  );
}
