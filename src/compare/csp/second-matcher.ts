import type { CspAct, CspChange, CspGrant, CspLoad, CspPagePair } from "../../domain/csp.ts";
import { anyText, has, namesHash, namesNonce, words } from "./plain-policy.ts";
import { wordFits } from "./plain-source.ts";

/**
 * Whether a page of the witness's platform may do the one act that the change shows. Written apart from the search and
 * sharing nothing with it: each source becomes one regular expression over the whole URL, and nothing is indexed.
 */
export function allows(grants: readonly CspGrant[], change: CspChange): boolean {
  const { platform } = change.witness;
  const here = grants.filter((grant) => platform === "any" || grant.platform === platform);
  return ofPage(here, change.page).some((grant) => permits(grant, change.act));
}

/** The front page that the change is about; on a side that has none such, all that are likely there. */
function ofPage(grants: readonly CspGrant[], { path, with: others }: CspPagePair): readonly CspGrant[] {
  const same = grants.filter(({ page }) => page.path === path && (others === "itself" || page.isLikely));
  return same.length > 0 ? same : grants.filter(({ page }) => page.isLikely);
}

/** Whether the pages of one grant may do one act. */
export function permits(grant: CspGrant, act: CspAct): boolean {
  const policies = grant.header === null ? [] : grant.header.split(",");
  if (act.kind === "report") {
    return policies.some((text) =>
      [words(text, "report-uri"), words(text, "report-to")].flat().includes(act.collector),
    );
  }
  return policies.every((text) => permittedBy(text, grant, act));
}

function permittedBy(text: string, grant: CspGrant, act: CspAct): boolean {
  switch (act.kind) {
    case "load":
      return loadPermitted(text, grant, act);
    case "inline": {
      const script = act.class === "inline-script";
      const list = script
        ? (words(text, "script-src-elem") ?? words(text, "script-src") ?? words(text, "default-src"))
        : (words(text, "style-src-elem") ?? words(text, "style-src") ?? words(text, "default-src"));
      return (
        list === undefined ||
        namesNonce(list, grant, act.nonce) ||
        namesHash(list, grant, act.hash) ||
        anyText(list, script)
      );
    }
    case "attribute": {
      const list = attributeList(text, act.class);
      if (list === undefined || anyText(list, act.class !== "inline-style")) return true;
      return has(list, "'unsafe-hashes'") && namesHash(list, grant, act.hash);
    }
    case "compile": {
      const list = words(text, "script-src") ?? words(text, "default-src");
      if (list === undefined || has(list, "'unsafe-eval'")) return true;
      return act.class === "wasm" && (grant.engine === "webkit" || has(list, "'wasm-unsafe-eval'"));
    }
    case "escape": {
      const list = words(text, "sandbox");
      return list === undefined || has(list, act.token);
    }
    case "sink":
      return !has(words(text, "require-trusted-types-for") ?? [], "'script'");
    case "create-policy": {
      const list = words(text, "trusted-types");
      if (list === undefined) return true;
      return (
        (list.includes(act.name) || list.includes("*")) && (!act.again || has(list, "'allow-duplicates'"))
      );
    }
    case "clear-text":
      return words(text, "upgrade-insecure-requests") === undefined;
    case "report":
      return false;
  }
}

function attributeList(
  text: string,
  what: "inline-script" | "inline-handler" | "inline-style",
): string[] | undefined {
  const own = {
    "inline-script": "script-src-elem",
    "inline-handler": "script-src-attr",
    "inline-style": "style-src-attr",
  };
  const family = what === "inline-style" ? "style-src" : "script-src";
  return words(text, own[what]) ?? words(text, family) ?? words(text, "default-src");
}

function loadPermitted(text: string, grant: CspGrant, act: CspLoad): boolean {
  const fits = (list: readonly string[] | undefined, directive: string) =>
    list === undefined ||
    list.some((word) => !grant.own.includes(word) && wordFits(word, directive, grant, act));
  const first = (...names: string[]) => {
    const directive = names.find((name) => words(text, name) !== undefined) ?? "";
    return { directive, list: words(text, directive) };
  };
  const asked = (...names: string[]) => {
    const { directive, list } = first(...names);
    return fits(list, directive);
  };

  switch (act.class) {
    case "script": {
      const { directive, list } = first("script-src-elem", "script-src", "default-src");
      if (list === undefined) return true;
      if (namesNonce(list, grant, act.nonce) || namesHash(list, grant, act.integrity)) return true;
      return has(list, "'strict-dynamic'") ? !act.parserInserted : fits(list, directive);
    }
    case "style": {
      const { directive, list } = first("style-src-elem", "style-src", "default-src");
      return fits(list, directive) || namesNonce(list ?? [], grant, act.nonce);
    }
    case "worker": {
      const { directive, list } = first("worker-src", "child-src", "script-src", "default-src");
      return fits(list, directive) || has(list ?? [], "'strict-dynamic'");
    }
    case "object":
      return (
        asked("object-src", "default-src") && (!act.nested || asked("frame-src", "child-src", "default-src"))
      );
    case "prefetch":
      return (
        words(text, "default-src") === undefined ||
        LISTS_OF_URLS.some((name) => words(text, name) !== undefined && fits(words(text, name), name))
      );
    case "frame":
      return asked("frame-src", "child-src", "default-src");
    case "form":
      return asked("form-action");
    case "base":
      return asked("base-uri");
    case "ancestor":
      return asked("frame-ancestors");
    case "image":
      return asked("img-src", "default-src");
    default:
      return asked(`${act.class}-src`, "default-src");
  }
}

const LISTS_OF_URLS =
  "default-src script-src script-src-elem script-src-attr style-src style-src-elem style-src-attr img-src font-src media-src connect-src frame-src child-src worker-src manifest-src object-src".split(
    " ",
  );
