import { byKey, UNLESS_TRUE } from "../by-key.ts";

/** `freezePrototype`, which prevents scripts from changing what all objects inherit. */
export default byKey({
  name: "prototype-unfrozen",
  rule: "config/prototype-unfrozen",
  key: { v2: "app.security.freezePrototype", v1: "tauri.security.freezePrototype" },
  opens: UNLESS_TRUE,
  comesWith: "app",
  happens: {
    subject: "Any script in the app's pages",
    action: "change what all objects inherit, through `Object.prototype`",
    example: "Object.prototype.toJSON = () => …",
  },
});
