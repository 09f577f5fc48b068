import { ofNativeFiles } from "../native/setting.ts";

/** What native files let the app do to other programs, people's files or the system. */
export default ofNativeFiles({
  name: "privilege-claimed",
  rule: "native/privilege-claimed",
  topic: "privilege",
});
