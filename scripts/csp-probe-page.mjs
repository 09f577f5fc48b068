// @ts-nocheck: this runs in a browser, whose types the project does without.
// Runs in the browser that csp-in-chromium.ts starts. It shows each page in a frame, tries there what markup can't try, and
// tells the server which scripts and styles took effect. The page around the frames has no policy.

const AT_ONCE = 12;
const LONGEST_LOAD = 4000;
const UNTIL_REQUESTS_ARRIVE = 500;
const TAGS = {
  frame: ["iframe", "src"],
  image: ["img", "src"],
  media: ["video", "src"],
  object: ["object", "data"],
};
const EMPTY_MODULE = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

const pages = await (await fetch("/acts.json")).json();
let ran = [];
window.ran = (id) => ran.push(id);

const queue = pages.entries();
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (const [page, acts] of queue) await probe(page, acts);
  }),
);
await tell("&last");

async function probe(page, acts) {
  const frame = document.createElement("iframe");
  frame.src = `/page/${page}`;
  const loaded = new Promise((resolve) => frame.addEventListener("load", resolve));
  document.body.append(frame);
  await Promise.race([loaded, pause(LONGEST_LOAD)]);
  for (const [index, act] of acts.entries()) attempt(frame.contentWindow, act, `${page}-${index}`);
  await pause(UNTIL_REQUESTS_ARRIVE);
  await tell("");
  frame.remove();
}

async function tell(more) {
  const ids = ran.join(",");
  ran = [];
  await fetch(`/done?ran=${ids}${more}`);
}

function attempt(inside, act, id) {
  try {
    if (act.kind === "load") load(inside, act, `${act.url}?probe=${id}`);
    else if (act.kind === "compile") compile(inside, act.class, id);
    else look(inside, act, id);
  } catch {
    // The policy refused it, which is an answer.
  }
}

function compile(inside, what, id) {
  if (what === "eval") inside.eval("1");
  else new inside.WebAssembly.Module(EMPTY_MODULE);
  ran.push(id);
}

function look(inside, act, id) {
  const element = inside.document.getElementById(`p${id}`);
  if (!element) return;
  if (act.class === "inline-style" && inside.getComputedStyle(element).width === "7px") ran.push(id);
  if (act.class !== "inline-style") element.click();
}

function load(inside, act, url) {
  const tag = TAGS[act.class];
  if (tag) add(inside, tag[0], { [tag[1]]: url });
  else if (act.class === "script" && !act.parserInserted)
    add(inside, "script", { nonce: act.nonce ?? "", src: url });
  else if (act.class === "worker") new inside.Worker(url);
  else if (act.class === "font") new inside.FontFace("f", `url("${url}")`).load().catch(() => {});
  else if (act.class === "connect" && url.startsWith("ws")) new inside.WebSocket(url);
  else if (act.class === "connect") inside.fetch(url, { mode: "no-cors" }).catch(() => {});
}

function add(inside, name, attributes) {
  const element = inside.document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  inside.document.body.append(element);
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
