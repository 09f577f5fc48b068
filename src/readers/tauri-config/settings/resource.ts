import { wordsOf } from "../../../domain/gap.ts";
import { code } from "../../../domain/sentence.ts";
import type { Item } from "../../../tauri/contents.ts";
import { isProgram, RESOURCE_KEYS, resourceFiles, type ShippedFiles } from "../resources.ts";
import { type Granted, type Setting, short } from "../setting.ts";

/** Names of files that hold secrets, or settings of one machine. */
const SECRET =
  /(?:^|\/)(?:\.env(?:\.(?!example|sample|template)[^/]*)?|\.npmrc|\.netrc|id_(?:rsa|ed25519|ecdsa)|[^/]*\.(?:pem|key|p12|pfx|jks|keystore|kdbx|ppk)|credentials(?:\.json)?|\.git|\.ssh|\.aws)(?:\/|$)/i;

/** Files that are put beside the app, and that its scopes call `$RESOURCE`. */
const setting: Setting = {
  name: "resource",
  rule: "bundle/file-shipped",
  covers: RESOURCE_KEYS,
  // A pattern names nothing but the folder that it begins in, which may be all of the repository.
  compares: (project, platform) =>
    resourceFiles(project, platform).flatMap(({ files }) => files.map(({ path }) => path)),
  inConfiguration: (project, platform) => resourceFiles(project, platform).flatMap(grantsOf),
};

export default setting;

function grantsOf({ resource: { text, written, at }, files, takesAll }: ShippedFiles): Granted[] {
  const common = {
    subject: "The app",
    written: short(written),
    at,
    example: `$RESOURCE/${short(text)}`,
    cause: `resource ${text}`,
  };
  const content = files.length === 0 ? `built to ${text}` : idsOf(files);
  // Programs are told by themselves.
  const others = files.length === 0 ? content : idsOf(files.filter(({ path }) => !isProgram(path)));
  const isBuilt = files.length === 0 ? ", which isn't in the repository" : "";
  return [
    {
      ...common,
      extent: text.replaceAll("\\", "/").replace(/^\.\//, ""),
      content,
      action: `ship ${code(text)}${takesAll ? ", a pattern that takes in whatever lies there" : isBuilt}`,
      weighs: takesAll ? "medium" : "low",
    },
    // Of such a pattern all is said, and any file of the repository may be among what it takes in.
    ...(takesAll
      ? []
      : [
          {
            ...common,
            extent: others,
            content: others,
            action: `ship other files by ${code(text)}`,
            weighs: "info" as const,
          },
        ]),
    ...files
      .filter(({ path }) => SECRET.test(path))
      .map(({ path, id }) => ({
        ...common,
        extent: `secret ${id}`,
        cause: `secret ${path}`,
        action: `ship ${code(path)}, which is named like a secret`,
        weighs: "medium" as const,
      })),
  ];
}

function idsOf(files: readonly Item[]): string {
  return wordsOf(files.map(({ id }) => id).sort());
}
