const require = process.getBuiltinModule;

// src/hosts/version.ts
var VERSION = "0.1.0";

export {
  VERSION
};
