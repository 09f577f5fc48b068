import { byCrate } from "../by-crate.ts";

/** The persisted-scope plugin keeps what people picked in scope. */
export default byCrate({
  name: "scopes-persisted",
  rule: "config/scopes-persisted",
  crate: "tauri-plugin-persisted-scope",
  happens: {
    subject: "Every page with permissions of the fs plugin or the asset protocol",
    action: "reach a file again after a restart, once a person has picked or dropped it",
    example: "readTextFile('/home/user/picked-last-year.txt')",
  },
});
