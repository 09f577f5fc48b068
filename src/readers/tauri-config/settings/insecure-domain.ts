import { code } from "../../../domain/sentence.ts";
import { asString } from "../../../formats/value.ts";
import { bundleKey, valueOfKey, wholly } from "../bundle-key.ts";
import { type Setting, short } from "../setting.ts";

const KEY = bundleKey("macOS.exceptionDomain");

/** A domain that macOS lets the app reach without TLS, with everything below it. */
const setting: Setting = {
  name: "insecure-domain",
  rule: "native/traffic-unprotected",
  platforms: ["macOS"],
  covers: wholly(KEY),
  inConfiguration(project, platform) {
    const found = valueOfKey(project, platform, KEY);
    const domain = asString(found?.value)?.toLowerCase();
    if (found === undefined || domain === undefined || domain === "") return [];
    return [
      {
        extent: domain,
        subject: "Anyone on the network path",
        action: `read and change what the app exchanges with ${code(domain)} and all below it`,
        example: `GET http://${short(domain)}/`,
        written: `${found.written}: ${JSON.stringify(short(domain))}`,
        weighs: /^(?:localhost|127\.0\.0\.1)$/.test(domain) ? "low" : "medium",
        at: found.at,
      },
    ];
  },
};

export default setting;
