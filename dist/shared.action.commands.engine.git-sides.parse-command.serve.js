const require = process.getBuiltinModule;

// src/engine/policy-path.ts
var POLICY_PATH = ".github/toril.yml";

export {
  POLICY_PATH
};
