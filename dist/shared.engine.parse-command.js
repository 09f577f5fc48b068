const require = process.getBuiltinModule;

// src/domain/about.ts
var POWERS = [
  "run",
  "change-files",
  "read-files",
  "input",
  "update",
  "data",
  "network",
  "open",
  "device",
  "windows",
  "plugin",
  "app"
];

export {
  POWERS
};
