import { code } from "../../../domain/sentence.ts";
import type { Severity } from "../../../domain/severity.ts";
import { parseXml, type XmlElement } from "../../../formats/xml.ts";
import { baseName } from "../../../tauri/paths.ts";
import type { Project } from "../../../tauri/project.ts";
import { short } from "../setting.ts";
import { grant, mayBeTrue } from "./android-element.ts";
import { androidXml, manifestFiles } from "./files.ts";
import type { NativeGrant } from "./row.ts";

/** What the network security configuration and the paths of file providers let happen. */
export function resourcesAllow(project: Project): NativeGrant[] {
  const names = namesOf(project);
  return androidXml(project).flatMap((file) => {
    const xml = parseXml(file);
    const grants = xml.ok ? [...trafficIn(xml.root), ...pathsIn(xml.root)] : [];
    return names === undefined || names.has(baseName(file.path)) ? grants : grants.map(ofNobody);
  });
}

/** The files of resources that manifests name: `@xml/network` and `@org.example.app:xml/network` are `network.xml`. Undefined where they may name any. */
function namesOf(project: Project): ReadonlySet<string> | undefined {
  const roots = manifestFiles(project).flatMap((file) => {
    const xml = parseXml(file);
    return xml.ok ? [xml.root] : [];
  });
  const names = roots.flatMap(namesIn);
  const isOpen = roots.length < Math.max(1, manifestFiles(project).length);
  if (isOpen || names.some((name) => name.includes("${"))) return undefined;
  return new Set(names.map((name) => `${baseName(name.trim())}.xml`));
}

/** What attributes say that may name a file of resources. */
function namesIn({ attributes, children }: XmlElement): string[] {
  const own = ["networkSecurityConfig", "resource"].flatMap(
    (name) => attributes.get(`android:${name}`) ?? [],
  );
  return [...own, ...children.flatMap(namesIn)];
}

/** What counts once a manifest names its file. */
function ofNobody({ topic, granted }: NativeGrant): NativeGrant {
  const extent = `${granted.extent}: in a file that nothing names`;
  return { topic, granted: { ...granted, extent, isWhole: false, weighs: "low" } };
}

/** The network security configuration. What counts in debug builds alone is left out. */
function trafficIn(root: XmlElement): NativeGrant[] {
  if (root.name !== "network-security-config") return [];
  const walk = (element: XmlElement): NativeGrant[] => {
    if (element.name === "debug-overrides") return [];
    const domains = element.children
      .filter(({ name }) => name === "domain")
      .map(({ text }) => text.toLowerCase());
    const where = domains.length === 0 ? "any server" : domains.sort().join(", ");
    const isLocal =
      domains.length > 0 &&
      domains.every((domain) => /^(?:localhost|127\.0\.0\.1|10\.0\.2\.2|tauri\.localhost)$/.test(domain));
    const graver: Severity = isLocal ? "low" : domains.length === 0 ? "high" : "medium";
    const found: NativeGrant[] = [];
    if (mayBeTrue(element.attributes.get("cleartextTrafficPermitted")))
      found.push(
        grant("traffic", element, {
          extent: domains.length === 0 ? "cleartext" : `cleartext: ${where}`,
          isWhole: domains.length === 0,
          subject: "Anyone on the network path",
          action: `read and change what the app exchanges with ${code(short(where))}`,
          written: 'cleartextTrafficPermitted="true"',
          weighs: graver,
        }),
      );
    for (const anchor of anchorsOf(element)) {
      const from = anchor.attributes.get("src")?.trim() ?? "";
      if (from === "system") continue;
      const [whose, subject] =
        from === "user"
          ? ["of people", "Whoever gets a person to add a certificate"]
          : [`in ${from}`, `Whoever signs for the certificates in ${code(short(from))}`];
      found.push(
        grant("traffic", anchor, {
          extent: `certificates ${whose} for ${where}`,
          subject,
          action: `stand in for ${domains.length === 0 ? where : code(short(where))}`,
          written: `<certificates src="${short(from)}"/>`,
          weighs: graver,
        }),
      );
    }
    return [...found, ...element.children.flatMap(walk)];
  };
  return walk(root);
}

function anchorsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter(({ name }) => name === "trust-anchors").flatMap((each) => each.children);
}

/** Kinds of folders that hold what is made to be handed out, which the project's template hands out whole. */
const MADE_TO_SHARE = /^(?:external-|cache-)/;

/** Folders that a file provider hands out. */
function pathsIn(root: XmlElement): NativeGrant[] {
  if (root.name !== "paths") return [];
  return root.children.map((element) => {
    const path = element.attributes.get("path") ?? "";
    const isWhole = /^[./]*$/.test(path) && !MADE_TO_SHARE.test(element.name);
    const isRoot = element.name === "root-path";
    return grant(isWhole || isRoot ? "privilege" : "feature", element, {
      extent: `shared ${element.name} ${path}`,
      subject: "Apps to which the app gives an address",
      action: `read files below ${code(`${element.name} ${path}`)}`,
      written: `<${element.name} path="${short(path)}"/>`,
      weighs: isRoot ? "high" : isWhole ? "medium" : "low",
    });
  });
}
