import { ofNativeFiles } from "../native/setting.ts";

/** Schemes that Info.plist claims by itself. */
export default ofNativeFiles({ name: "native-link", rule: "config/link-scheme-claimed", topic: "link" });
