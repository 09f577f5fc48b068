import { ofNativeFiles } from "../native/setting.ts";

/** Types of files that Info.plist claims by itself. */
export default ofNativeFiles({
  name: "native-document",
  rule: "config/file-type-claimed",
  topic: "document",
});
