import { ofNativeFiles } from "../native/setting.ts";

/** Traffic without TLS that native files allow. */
export default ofNativeFiles({
  name: "traffic-unprotected",
  rule: "native/traffic-unprotected",
  topic: "traffic",
});
