import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import type { Severity } from "../../../domain/severity.ts";
import { parseXml, type XmlElement } from "../../../formats/xml.ts";
import type { Project } from "../../../tauri/project.ts";
import { short } from "../setting.ts";
import { attribute, grant, mayBeTrue } from "./android-element.ts";
import { resourcesAllow } from "./android-resources.ts";
import { isOfDebug, manifestFiles } from "./files.ts";
import type { NativeGrant } from "./row.ts";

/** Permissions by which an app reaches beyond itself, without their prefix. */
const POWERFUL =
  /^(?:QUERY_ALL_PACKAGES|REQUEST_INSTALL_PACKAGES|INSTALL_PACKAGES|DELETE_PACKAGES|MANAGE_EXTERNAL_STORAGE|SYSTEM_ALERT_WINDOW|BIND_ACCESSIBILITY_SERVICE|BIND_DEVICE_ADMIN|BIND_NOTIFICATION_LISTENER_SERVICE|BIND_VPN_SERVICE|BIND_INPUT_METHOD|(?:READ|SEND|RECEIVE|WRITE)_(?:SMS|MMS|CALL_LOG)|READ_CONTACTS|WRITE_CONTACTS|PROCESS_OUTGOING_CALLS|ACCESS_BACKGROUND_LOCATION|WRITE_SETTINGS|WRITE_SECURE_SETTINGS|PACKAGE_USAGE_STATS|READ_LOGS|DUMP|CAPTURE_\w+|MANAGE_\w+)$/;

const COMPONENTS: ReadonlySet<string> = new Set([
  "activity",
  "activity-alias",
  "service",
  "receiver",
  "provider",
]);

/** What Android's manifests and network security configuration let happen. */
export function manifested(project: Project, platform: Platform): NativeGrant[] {
  if (platform !== "android") return [];
  return [
    ...manifestFiles(project).flatMap((file) => {
      const xml = parseXml(file);
      const grants = xml.ok
        ? [
            ...ofManifest(xml.root),
            ...permissions(xml.root),
            ...handedOut(xml.root),
            ...applications(xml.root),
          ]
        : [];
      return isOfDebug(file.path) ? grants.map(ofDebug) : grants;
    }),
    ...resourcesAllow(project),
  ];
}

function ofDebug({ topic, granted }: NativeGrant): NativeGrant {
  const extent = `${granted.extent}: in debug builds`;
  return { topic, granted: { ...granted, extent, cause: null, weighs: "info" } };
}

/** What the manifest as a whole asks for. */
function ofManifest(manifest: XmlElement): NativeGrant[] {
  const user = attribute(manifest, "sharedUserId");
  const shared =
    user === undefined
      ? []
      : [
          grant("privilege", manifest, {
            extent: `shared user ${user}`,
            subject: "Other apps of the same signer",
            action: `run as the same user ${code(user)}, with the app's data`,
            written: `android:sharedUserId="${short(user)}"`,
            weighs: "high",
          }),
        ];
  const tested = manifest.children
    .filter((element) => element.name === "instrumentation" && !isRemoved(element))
    .map((element) => {
      const target = attribute(element, "targetPackage") ?? "";
      return grant("privilege", element, {
        extent: `instrumentation of ${target}`,
        subject: "The app",
        action: `run its code inside of ${code(target)}`,
        written: `instrumentation android:targetPackage="${short(target)}"`,
        weighs: "medium",
      });
    });
  return [...shared, ...tested];
}

function permissions({ children }: XmlElement): NativeGrant[] {
  return children
    .filter((element) => /^uses-permission/.test(element.name) && !isRemoved(element))
    .flatMap((element) => {
      const name = attribute(element, "name");
      if (name === undefined) return [];
      const isPowerful = POWERFUL.test(name.replace(/^.*\./, ""));
      return [
        grant(isPowerful ? "privilege" : "feature", element, {
          extent: `permission ${name}`,
          subject: "The app",
          action: `have the permission ${code(name)}`,
          written: `uses-permission ${name}`,
          weighs: isPowerful ? "high" : "low",
        }),
      ];
    });
}

/** Permissions of the app's own that any app may ask for: what they guard is open to all. */
function handedOut({ children }: XmlElement): NativeGrant[] {
  return children
    .filter((element) => element.name === "permission" && !isRemoved(element))
    .filter((element) => !/signature|internal/i.test(attribute(element, "protectionLevel") ?? "normal"))
    .map((element) => {
      const name = attribute(element, "name") ?? "";
      return grant("component", element, {
        extent: `handed out ${name}`,
        subject: "Any app on the device",
        action: `ask for the permission ${code(name)}, and call what it guards`,
        written: `permission ${name} android:protectionLevel="normal"`,
        weighs: "medium",
      });
    });
}

function applications({ children }: XmlElement): NativeGrant[] {
  return children
    .filter(({ name }) => name === "application")
    .flatMap((application) => [
      ...flags(application),
      ...application.children
        .filter((element) => COMPONENTS.has(element.name) && !isRemoved(element))
        .flatMap(componentsOf),
    ]);
}

function flags(application: XmlElement): NativeGrant[] {
  const is = (name: string) => mayBeTrue(attribute(application, name));
  const found: NativeGrant[] = [];
  if (is("debuggable"))
    found.push(
      grant("process", application, {
        extent: "debuggable",
        subject: "Whoever has the device",
        action: "look into and change the app while it runs",
        written: 'android:debuggable="true"',
        weighs: "high",
      }),
    );
  const cleartext = attribute(application, "usesCleartextTraffic");
  if (mayBeTrue(cleartext))
    found.push(
      grant("traffic", application, {
        extent: "cleartext",
        subject: "Anyone on the network path",
        action: "read and change what the app exchanges with any server",
        written: `android:usesCleartextTraffic="${short(cleartext ?? "")}"`,
        // The project's template has the debug build alone put in "true".
        weighs: /^\$\{usesCleartextTraffic\}$/.test(cleartext ?? "") ? "low" : "high",
      }),
    );
  if (is("allowBackup"))
    found.push(
      grant("feature", application, {
        extent: "backup",
        subject: "Backups of the device",
        action: "hold the app's data",
        written: 'android:allowBackup="true"',
        weighs: "low",
      }),
    );
  return found;
}

/** A component that other apps may start, and the ways in which they are told of it. */
function componentsOf(element: XmlElement): NativeGrant[] {
  const name = attribute(element, "name") ?? "";
  const filters = element.children.filter((child) => child.name === "intent-filter" && !isRemoved(child));
  const exported = attribute(element, "exported");
  const isOpen = exported === undefined ? filters.length > 0 : mayBeTrue(exported);
  const cause = `component ${name}`;
  // The system itself starts the activity that stands for the app.
  const isLauncher = filters.some(({ children }) =>
    children.some((each) => attribute(each, "name") === "android.intent.category.LAUNCHER"),
  );
  const ofActivity: Severity = isLauncher ? "info" : "medium";
  const weighs: Severity = element.name.startsWith("activity") ? ofActivity : "high";
  const found: NativeGrant[] = [];
  const permission = attribute(element, "permission") ?? ofBothWays(element);
  if (isOpen && !isOfFew(permission))
    found.push(
      grant("component", element, {
        extent: permission === "" ? `${element.name} ${name}` : `${element.name} ${name}: with ${permission}`,
        isWhole: permission === "",
        subject:
          permission === "" ? "Any app on the device" : `Any app with the permission ${code(permission)}`,
        action: `call the ${element.name} ${code(name)}`,
        written: `${element.name} ${name} android:exported="true"`,
        weighs: permission === "" ? weighs : "medium",
        cause,
      }),
    );
  if (element.name === "provider" && mayBeTrue(attribute(element, "grantUriPermissions")))
    found.push(
      grant("component", element, {
        extent: `uris of ${name}`,
        subject: "Apps to which the app gives an address",
        action: `read files of the provider ${code(name)}`,
        written: 'android:grantUriPermissions="true"',
        weighs: name === "androidx.core.content.FileProvider" ? "low" : "medium",
        cause,
      }),
    );
  return isOpen ? [...found, ...filters.flatMap((filter) => filtered(filter, name, cause))] : found;
}

function filtered(filter: XmlElement, name: string, cause: string): NativeGrant[] {
  const actions = filter.children
    .filter((child) => child.name === "action")
    .map((each) => attribute(each, "name") ?? "");
  const data = filter.children
    .filter((child) => child.name === "data")
    .map(({ attributes }) =>
      [...attributes]
        .map(([key, value]) => `${key.replace(/^.*:/, "")}=${value}`)
        .sort()
        .join(" "),
    );
  return actions.map((action) => {
    const text = [action.replace(/^android\.intent\.action\./, ""), ...data.toSorted()].join(" ");
    return grant("component", filter, {
      extent: `${name} by ${text}`,
      subject: "Other apps and links",
      action: `hand the app something by ${code(short(text))}`,
      written: `intent-filter ${short(text)}`,
      weighs: "low",
      cause,
    });
  });
}

/** The permissions of a provider that reading and writing need, where both need one. */
function ofBothWays(provider: XmlElement): string {
  const ways = ["readPermission", "writePermission"].flatMap((name) => attribute(provider, name) ?? []);
  const open = ways.find((permission) => !isOfFew(permission));
  return ways.length === 2 ? (open ?? ways.join(" and ")) : "";
}

/** Whether only the system has a permission, or those to whom the app gives it. Android's others are there for the asking. */
function isOfFew(permission: string): boolean {
  return (
    permission !== "" && !/^android\.permission\.(?!BIND_|DUMP$|INTERACT_ACROSS|MANAGE_)/.test(permission)
  );
}

/** Whether the element takes away what another manifest has. */
function isRemoved(element: XmlElement): boolean {
  return /^remove/.test(element.attributes.get("tools:node") ?? "");
}
