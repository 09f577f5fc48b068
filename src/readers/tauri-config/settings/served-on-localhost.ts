import { byCrate } from "../by-crate.ts";

/** The localhost plugin serves the app's pages on a port. */
export default byCrate({
  name: "served-on-localhost",
  rule: "config/served-on-localhost",
  crate: "tauri-plugin-localhost",
  happens: {
    subject: "Every program and user of the machine",
    action: "load the app's pages over HTTP",
    example: "curl http://localhost:9527/",
  },
});
