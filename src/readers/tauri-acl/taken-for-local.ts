import { type Gap, gapAt, wordsOf } from "../../domain/gap.ts";
import type { IpcGrant, Pattern } from "../../domain/ipc.ts";
import { NO_PLATFORM, platformSet } from "../../domain/platform.ts";
import { ownSchemes } from "../../tauri/own-schemes.ts";
import type { Project } from "../../tauri/project.ts";
import { isBefore } from "../../tauri/versions.ts";

/** The platforms on which a page of the app's own scheme is `http://<scheme>.localhost`. */
const WITH_HOSTS_FOR_SCHEMES = platformSet("windows") | platformSet("android");

/**
 * What sites may call because Tauri takes them for the app itself. Before 2.11.1, on Windows and Android, every site whose host
 * begins with the name of a scheme that the app registers may do everything that local pages may. Source: tauri 2.0 to
 * 2.11, `Webview::is_local_url`.
 */
export function takenForLocal(
  project: Project,
  grants: readonly IpcGrant[],
): Readonly<{ grants: readonly IpcGrant[]; gaps: readonly Gap[] }> {
  const tauri = project.locked("tauri");
  if (tauri === undefined || tauri.assumed || tauri.at === null || !isBefore(tauri.version, "2.11.1"))
    return NOTHING;
  const { at } = tauri;
  const schemes = ownSchemes(project);
  const protocols = isBefore(tauri.version, "2.1.0") ? ["http"] : ["http", "https"];
  const sites = schemes.flatMap(({ name }) =>
    name !== null && SCHEME.test(name)
      ? protocols.map((each) => ({ text: `${each}://${name}.*:*`, at }))
      : [],
  );
  const local = grants.filter(
    ({ context, effect, platforms }) =>
      context.kind === "local" && effect === "allow" && (platforms & WITH_HOSTS_FOR_SCHEMES) !== NO_PLATFORM,
  );
  const computed = schemes.filter(({ name }) => name === null || !SCHEME.test(name));
  return {
    grants: sites.flatMap((url) => local.map((grant) => asSite(grant, url))),
    gaps: local.length === 0 ? [] : computed.map(({ call }) => anySite(call.mention.at, tauri.version)),
  };
}

const NOTHING = { grants: [], gaps: [] };

/** A name that can begin a host and needs no escape in a pattern. */
const SCHEME = /^[a-z][a-z0-9-]*$/;

function asSite(grant: IpcGrant, url: Pattern): IpcGrant {
  const platforms = grant.platforms & WITH_HOSTS_FOR_SCHEMES;
  return { ...grant, platforms, context: { kind: "remote", url, takenForLocal: true } };
}

function anySite(at: Pattern["at"], version: string): Gap {
  const message = `Before Tauri 2.11.1, on Windows and Android, a site whose host begins with the name of this scheme counts as the app itself, and the code computes that name. Use Tauri 2.11.1 or later.`;
  return gapAt(at, { kind: "unsupported", rests: wordsOf("taken for local", version), message });
}
