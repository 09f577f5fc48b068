import type { Place } from "../../../domain/place.ts";
import type { Platform } from "../../../domain/platform.ts";
import { code } from "../../../domain/sentence.ts";
import { type PlistValue, parsePlist } from "../../../formats/plist.ts";
import type { Project } from "../../../tauri/project.ts";
import { short } from "../setting.ts";
import { infoFiles } from "./files.ts";
import { type NativeGrant, type Row, rowOf } from "./row.ts";
import { askedFor } from "./usage-words.ts";

const ON_THE_WAY = "Anyone on the network path";
const APP = "The app";

/** A value that counts as on, however it is written. Source: `boolValue` of Foundation's NSString and NSNumber. */
const ON = String.raw`=\s*[-+]?0*[YyTt1-9]`;

const EXCEPTION = String.raw`^NSAppTransportSecurity\.NSExceptionDomains\..*\.NS(?:Temporary)?(?:ThirdParty)?Exception`;

/** Keys of Info.plist by their way from the top; `[]` is an item of a list. */
const ROWS: readonly Row[] = [
  {
    key: new RegExp(`^NSAppTransportSecurity\\.NSAllowsArbitraryLoads(?:InWebContent|ForMedia)?${ON}`),
    topic: "traffic",
    subject: ON_THE_WAY,
    action: "read and change what the app exchanges with any server",
    weighs: "high",
  },
  {
    key: new RegExp(`^NSAppTransportSecurity\\.NSAllowsLocalNetworking${ON}`),
    topic: "traffic",
    subject: ON_THE_WAY,
    action: "read and change what the app exchanges in the local network",
    weighs: "low",
  },
  {
    key: /^NSAppTransportSecurity\.NSExceptionDomains\.(?:localhost|127\.0\.0\.1)\.NS\w+=/,
    topic: "traffic",
    subject: "Programs of this machine",
    action: "answer the app without TLS",
    weighs: "low",
  },
  {
    key: new RegExp(
      `${EXCEPTION}(?:AllowsInsecureHTTPLoads${ON}|RequiresForwardSecrecy(?!${ON})|MinimumTLSVersion=(?!TLSv1\\.[23]$))`,
    ),
    topic: "traffic",
    subject: ON_THE_WAY,
    action: "read and change what the app exchanges with a domain",
    weighs: "medium",
  },
  {
    key: new RegExp(`^NSAppTransportSecurity\\.NSExceptionDomains\\..*\\.NSIncludesSubdomains${ON}`),
    topic: "traffic",
    subject: ON_THE_WAY,
    action: "read and change what the app exchanges with hosts below a domain",
    weighs: "low",
  },
  {
    key: /^(?:SMPrivilegedExecutables|SMAuthorizedClients)\b/,
    topic: "privilege",
    subject: APP,
    action: "install and call a program that runs as root",
    weighs: "critical",
  },
  {
    key: /^SU(?:FeedURL|PublicEDKey|PublicDSAKeyFile)\b/,
    topic: "privilege",
    subject: "Whoever publishes there",
    action: "replace the app through an updater that isn't Tauri's",
    weighs: "critical",
  },
  {
    key: /^CFBundleExecutable=(?!\$[({](?:EXECUTABLE|PRODUCT)_NAME[)}]$)/,
    topic: "privilege",
    subject: APP,
    action: "start another program than the one that is built",
    weighs: "medium",
  },
  {
    key: new RegExp(`^(?:NSAppleScriptEnabled${ON}|OSAScriptingDefinition=)`),
    topic: "privilege",
    subject: "Other apps",
    action: "drive the app",
    weighs: "medium",
  },
  {
    key: /^LSEnvironment\./,
    topic: "privilege",
    subject: APP,
    action: "start with variables that change what it loads",
    weighs: "high",
  },
  {
    key: new RegExp(
      `^(?:UIFileSharingEnabled|LSSupportsOpeningDocumentsInPlace|UISupportsDocumentBrowser)${ON}`,
    ),
    topic: "privilege",
    subject: "Other apps and machines",
    action: "read and change the app's documents",
    weighs: "medium",
  },
  {
    key: /^CFBundleURLTypes(?:\[\])?\.CFBundleURLSchemes(?:\[\])?=/,
    topic: "link",
    subject: "Any website",
    action: "open the app with a link",
    weighs: "medium",
  },
  {
    key: /^CFBundleDocumentTypes(?:\[\])?\.(?:CFBundleType(?:Extensions|MIMETypes|OSTypes)|LSItemContentTypes)(?:\[\])?=/,
    topic: "document",
    subject: "Whoever sends a person a file",
    action: "have the app opened with it",
    weighs: "medium",
  },
  {
    key: /^UT(?:Exported|Imported)TypeDeclarations\[\]\.UTTypeIdentifier=/,
    topic: "document",
    subject: APP,
    action: "declare a type of files",
    weighs: "low",
  },
  {
    key: /^NS\w+UsageDescription=|^NS\w+UsageDescription\./,
    topic: "feature",
    subject: APP,
    action: "ask people for one more permission",
    weighs: "low",
  },
  {
    key: new RegExp(`^(?:LSUIElement|LSBackgroundOnly)${ON}`),
    topic: "feature",
    subject: APP,
    action: "run without being seen in the Dock",
    weighs: "low",
  },
  { key: /./, topic: "feature", subject: APP, action: "use one more service of the system", weighs: "low" },
];

/** Names, numbers, looks and needs of an app, and switches that are off: nothing that anyone could use. */
const PLAIN = new RegExp(
  [
    String.raw`^CFBundle(?:(?:Display|Spoken)?Name|(?:Short)?Version|InfoDictionary|PackageType|Signature|Icon|Development|Localizations|AllowMixed|SupportedPlatforms|GetInfo|DocumentTypes|URLTypes|Executable|Identifier=\$)`,
    "^LS(?:MinimumSystem|ApplicationCategory|Requires|FileQuarantineEnabled=)|^(?:MinimumOS|DT[A-Z]|BuildMachine|CSResources|CADisable|GCSupport)",
    "^NS(?:HumanReadable|HighResolution|Supports|PrincipalClass=NSApplication$)|^ITS(?:App|Encryption)",
    "^UI(?:Launch|Require|Support(?:edInterface|sTrue)|StatusBar|ViewController|(?:User)?Interface|AppFonts|Prerendered|Design|Device)",
    "^UIApplication(?:SceneManifest|SupportsIndirectInput)|^UT(?:Exported|Imported)",
    // Limits on the app's own traffic. What opens some of it has rows.
    "^NSAppTransportSecurity\\.(?:NSPinnedDomains|NSExceptionDomains\\..*\\.NS(?:Requires|(?:Temporary)?(?:ThirdParty)?Exception))",
    "^[^=]*=(?:false|no|0)?$",
  ].join("|"),
);

/** What Info.plist lets happen on a platform. */
export function informed(project: Project, platform: Platform): NativeGrant[] {
  return infoFiles(project, platform).flatMap(({ file }) => {
    const parsed = parsePlist(file);
    const leaves = parsed.ok ? leavesOf(parsed.value) : [];
    return leaves.flatMap(({ key, value, at }): NativeGrant[] => {
      const row = told(`${key}=${value}`);
      if (row === undefined) return [];
      // What a reason says doesn't matter, and that there is one does.
      const text = /UsageDescription/.test(key) ? key : `${key}: ${value}`;
      return [
        {
          topic: row.topic,
          granted: {
            extent: text.toLowerCase(),
            subject: row.subject,
            ...(row.topic === "link"
              ? linkTo(value)
              : {
                  action: `${askedFor(key) ?? row.action}, by ${code(short(text))}`,
                  example: `plutil -p Info.plist # ${short(key)}`,
                }),
            written: short(text),
            weighs: row.weighs,
            at,
          },
        },
      ];
    });
  });
}

/** In the words that the same scheme has in the configuration. */
function linkTo(scheme: string) {
  const begins = `${scheme}://`;
  return {
    action: `open the app with a link that begins with ${code(begins)}`,
    example: `location.href = '${short(begins)}anything'`,
  };
}

type Leaf = Readonly<{ key: string; value: string; at: Place }>;

function leavesOf(value: PlistValue, key = "", at: Place = value.at): Leaf[] {
  if (value.kind === "dict")
    return value.entries.flatMap((entry) =>
      leavesOf(entry.value, key === "" ? entry.key : `${key}.${entry.key}`, entry.at),
    );
  if (value.kind === "array") return value.items.flatMap((item) => leavesOf(item, `${key}[]`, item.at));
  return [{ key, value: String(value.value), at }];
}

/** The row of a key, unless only the last one fits and the key is plain. */
function told(written: string): Row | undefined {
  const row = rowOf(ROWS, written);
  return row === ROWS.at(-1) && PLAIN.test(written) ? undefined : row;
}
