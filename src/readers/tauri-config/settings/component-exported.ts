import { ofNativeFiles } from "../native/setting.ts";

/** Parts of an Android app that other apps may start. */
export default ofNativeFiles({
  name: "component-exported",
  rule: "native/component-exported",
  topic: "component",
});
