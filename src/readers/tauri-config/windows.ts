import type { Platform } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import { asBoolean, asString, itemsOf, member, type Value } from "../../formats/value.ts";
import { configKey } from "../../tauri/config-key.ts";
import type { Project } from "../../tauri/project.ts";
import { frontendUrl } from "./frontend.ts";
import { appSection, type Granted, type LeverReader, short } from "./lever-reader.ts";
import { asUrl, originOf } from "./remote-url.ts";

/** A window of the configuration: its label, and how its settings are named. One that isn't created yet can be. */
export type ConfiguredWindow = Readonly<{ value: Value; label: string; setting: string }>;

export function windowsOf(project: Project, platform: Platform): ConfiguredWindow[] {
  const section = appSection(project);
  const windows = itemsOf(member(member(project.config(platform), section), "windows"));
  return windows.map((value, index) => ({
    value,
    label: asString(member(value, "label")) ?? "main",
    setting: `${section}.windows[${index}]`,
  }));
}

/** What is let happen by windows being there, and by what they show. */
export const windows: LeverReader = (project, platform) => {
  const frontend = frontendUrl(project, platform);
  return windowsOf(project, platform).flatMap((window) => [
    added(window),
    ...remotePage(window, frontend),
    ...proxy(window, platform),
    ...(platform === "windows" ? extensions(window) : []),
  ]);
};

function added({ value, label, setting }: ConfiguredWindow): Granted {
  return {
    lever: "window-added",
    extent: label,
    subject: `A window ${code(label)}`,
    action: "open with whatever capabilities grant to that name",
    example: `getCurrentWindow().label === ${JSON.stringify(short(label))}`,
    setting: `${setting}.label: ${JSON.stringify(short(label))}`,
    comesWith: "app",
    at: (member(value, "label") ?? value).at,
  };
}

function remotePage({ value, label, setting }: ConfiguredWindow, frontend: URL | undefined): Granted[] {
  const written = member(value, "url");
  const url = asUrl(asString(written) ?? "");
  if (url === undefined || written === undefined) return [];
  const origin = originOf(url);
  // A page of the frontend's own site is the app, which is said of the frontend.
  if (frontend !== undefined && originOf(frontend) === origin) return [];
  return [
    {
      lever: "remote-window",
      extent: `${label} ${origin}`,
      subject: `Pages of ${code(origin)}`,
      action: `open in the app's window ${code(label)}`,
      example: `GET ${short(url.href)}`,
      setting: `${setting}.url: ${JSON.stringify(short(url.href))}`,
      at: written.at,
    },
  ];
}

/** On Windows the browser's own arguments, where they are set, stand in for the proxy. */
function proxy({ value, label, setting }: ConfiguredWindow, platform: Platform): Granted[] {
  const written = configKey(value, "proxyUrl");
  const text = asString(written);
  if (text === undefined || written === undefined) return [];
  if (platform === "windows" && asString(configKey(value, "additionalBrowserArgs")) !== undefined) return [];
  const url = asUrl(text);
  const origin = url === undefined ? text : originOf(url);
  return [
    {
      lever: "traffic-proxied",
      extent: `${label} ${origin}`,
      subject: `A proxy at ${code(origin)}`,
      action: `carry what window ${code(label)} loads and sends`,
      example: `CONNECT example.com:443 via ${short(origin)}`,
      setting: `${setting}.proxyUrl: ${JSON.stringify(short(text))}`,
      at: written.at,
    },
  ];
}

function extensions({ value, label, setting }: ConfiguredWindow): Granted[] {
  const written = configKey(value, "browserExtensionsEnabled");
  if (written === undefined || asBoolean(written) !== true) return [];
  return [
    {
      lever: "browser-extensions-allowed",
      extent: label,
      subject: "Browser extensions",
      action: `run in the pages of window ${code(label)}`,
      example: "chrome.scripting.executeScript({ target: { tabId }, func: () => … })",
      setting: `${setting}.browserExtensionsEnabled: true`,
      at: written.at,
    },
  ];
}
