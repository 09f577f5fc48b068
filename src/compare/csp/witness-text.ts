import type { CspAct, CspLoad } from "../../domain/csp.ts";

/** How a developer would write the act. */
export function witnessText(act: CspAct): string {
  switch (act.kind) {
    case "load":
      return loadText(act);
    case "inline": {
      const element = act.class === "inline-script" ? "script" : "style";
      const content = element === "script" ? "alert(1)" : "*{display:none}";
      if (act.hash !== null) return `<${element}>/* the one text with the hash ${act.hash} */</${element}>`;
      return `<${element}${act.nonce === null ? "" : ` nonce="${act.nonce}"`}>${content}</${element}>`;
    }
    case "attribute":
      return attributeText(
        act.class,
        act.hash === null ? null : `/* the one text with the hash ${act.hash} */`,
      );
    case "compile":
      return act.class === "eval" ? `eval("1")` : "WebAssembly.compile(bytes)";
    case "escape":
      return `what a sandbox without ${act.token} forbids`;
    case "sink":
      return "element.innerHTML = text";
    case "create-policy": {
      const call = `trustedTypes.createPolicy("${act.name}", rules)`;
      return act.again ? `${call}, twice` : call;
    }
    case "clear-text":
      return `<img src="http://cdn.example/x.png"> is fetched without encryption`;
    case "report":
      return `the URLs that were blocked are sent to ${act.collector}`;
  }
}

function attributeText(
  what: "inline-script" | "inline-handler" | "inline-style",
  only: string | null,
): string {
  if (what === "inline-script") return `<a href="javascript:${only ?? "alert(1)"}">`;
  if (what === "inline-handler") return `<img src="x" onerror="${only ?? "alert(1)"}">`;
  return `<p style="${only ?? "position:fixed"}">`;
}

function loadText(act: CspLoad): string {
  const text = `${loadMarkup(act, act.url)}`;
  return act.redirected ? `${text}, reached through a redirect` : text;
}

function loadMarkup(act: CspLoad, url: string): string {
  const extra = `${act.nonce === null ? "" : ` nonce="${act.nonce}"`}${act.integrity === null ? "" : ` integrity="${act.integrity}"`}`;
  switch (act.class) {
    case "script":
      if (act.parserInserted) return `<script src="${url}"${extra}></script>`;
      return `s = document.createElement("script"); s.src = "${url}"; document.head.append(s)`;
    case "worker":
      return url.startsWith("blob:")
        ? "new Worker(URL.createObjectURL(new Blob([code])))"
        : `new Worker("${url}")`;
    case "frame":
      return `<iframe src="${url}"></iframe>`;
    case "connect":
      return url.startsWith("ws") ? `new WebSocket("${url}")` : `fetch("${url}")`;
    case "style":
      return `<link rel="stylesheet" href="${url}"${extra}>`;
    case "object":
      return act.nested
        ? `<object data="${url}"></object>`
        : `<object data="${url}" type="image/png"></object>`;
    case "form":
      return `<form action="${url}">`;
    case "base":
      return `<base href="${url}">`;
    case "ancestor":
      return `the page in a frame of ${url}`;
    case "image":
      return `<img src="${url}">`;
    case "font":
      return `@font-face { font-family: f; src: url("${url}") }`;
    case "media":
      return `<video src="${url}"></video>`;
    case "manifest":
      return `<link rel="manifest" href="${url}">`;
    case "prefetch":
      return `<link rel="prefetch" href="${url}">`;
  }
}
