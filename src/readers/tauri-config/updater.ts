import type { Platform } from "../../domain/platform.ts";
import { code } from "../../domain/sentence.ts";
import { asBoolean, asString, member, pick, stringsOf, type Value } from "../../formats/value.ts";
import { configKey } from "../../tauri/config-key.ts";
import type { Project } from "../../tauri/project.ts";
import { type Granted, type LeverReader, short } from "./lever-reader.ts";
import { keyNumber, publicKey } from "./minisign-key.ts";
import { asUrl } from "./remote-url.ts";
import { rollback, updaterKnows } from "./update-rollback.ts";

/** The updater's settings where the app has one: Tauri 1 asks for `active`, the plugin for its section alone. */
export function updaterOf(project: Project, platform: Platform): Value | undefined {
  const config = project.config(platform);
  if (project.major === 2) return pick(config, "plugins", "updater");
  const updater = pick(config, "tauri", "updater");
  return asBoolean(member(updater, "active")) === true ? updater : undefined;
}

/** Whose signature the app installs, where it asks for updates, and what it leaves unchecked. */
export const updater: LeverReader = (project, platform) => {
  const settings = updaterOf(project, platform);
  if (settings?.kind !== "object") return [];
  const path = project.major === 1 ? "tauri.updater" : "plugins.updater";
  return [
    ...trustedKey(settings, path),
    ...sources(settings, path),
    // The updater of Tauri 1 has no such settings.
    ...(project.major === 1 ? [] : [...unchecked(project, settings), ...rollback(project, settings)]),
  ];
};

function trustedKey(settings: Value, path: string): Granted[] {
  const written = member(settings, "pubkey");
  const text = asString(written)?.trim() ?? "";
  if (written === undefined || text === "") return [];
  const key = publicKey(text);
  const number = keyNumber(key);
  return [
    {
      lever: "key-trusted",
      extent: key,
      subject: number === undefined ? "Whoever holds a new key" : `Whoever holds the key ${code(number)}`,
      action: "sign what the app installs as its update",
      example: `minisign -Vm update.tar.gz -P ${short(key)}`,
      setting: `${path}.pubkey: ${JSON.stringify(short(text, 60))}`,
      at: written.at,
    },
  ];
}

function sources(settings: Value, path: string): Granted[] {
  return stringsOf(member(settings, "endpoints")).map(({ value, at }) => {
    const href = asUrl(value)?.href ?? value;
    return {
      lever: "source-added",
      extent: href,
      subject: `A server at ${code(value)}`,
      action: "tell the app which update to install",
      example: `GET ${short(href)}`,
      setting: `${path}.endpoints: [${JSON.stringify(short(value))}]`,
      at,
    };
  });
}

const SWITCHES = [
  [
    "dangerousInsecureTransportProtocol",
    "2.0.0",
    "answer the updater over plain HTTP",
    "GET http://example.com/latest.json",
  ],
  [
    "dangerousAcceptInvalidCerts",
    "2.10.0",
    "answer the updater with any certificate",
    "curl --insecure https://example.com/latest.json",
  ],
  [
    "dangerousAcceptInvalidHostnames",
    "2.10.0",
    "answer the updater with the certificate of another host",
    "curl --connect-to ::other.example https://example.com/latest.json",
  ],
] as const;

function unchecked(project: Project, settings: Value): Granted[] {
  return SWITCHES.flatMap(([key, since, action, example]): Granted[] => {
    const written = configKey(settings, key);
    if (written === undefined || asBoolean(written) !== true || !updaterKnows(project, since)) return [];
    return [
      {
        lever: "transport-unchecked",
        extent: key,
        subject: "Whoever is on the way between the app and its update server",
        action,
        example,
        setting: `plugins.updater.${key}: true`,
        at: written.at,
      },
    ];
  });
}
