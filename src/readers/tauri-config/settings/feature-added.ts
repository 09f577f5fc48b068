import { ofNativeFiles } from "../native/setting.ts";

/** Features of the system that native files ask for. */
export default ofNativeFiles({ name: "feature-added", rule: "native/feature-added", topic: "feature" });
