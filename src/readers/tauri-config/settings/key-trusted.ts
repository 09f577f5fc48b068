import { code } from "../../../domain/sentence.ts";
import { asString, member } from "../../../formats/value.ts";
import { updaterKey } from "../minisign-key.ts";
import { ofUpdater } from "../of-updater.ts";
import { short } from "../setting.ts";

/** Whose signature the app installs. */
export default ofUpdater({
  name: "key-trusted",
  rule: "updates/key-trusted",
  covers: ["plugins.updater.pubkey", "tauri.updater.pubkey"],
  grants({ settings, path }) {
    const written = member(settings, "pubkey");
    const text = asString(written);
    if (written === undefined || text === undefined) return [];
    const key = updaterKey(text);
    if (key.kind !== "key") return [];
    return [
      {
        extent: key.bytes,
        subject: `Whoever holds the key ${code(key.number)}`,
        action: "sign what the app installs as its update",
        example: `minisign -Vm update.tar.gz -P ${key.line}`,
        written: `${path}.pubkey: ${JSON.stringify(short(text, 60))}`,
        at: written.at,
      },
    ];
  },
});
