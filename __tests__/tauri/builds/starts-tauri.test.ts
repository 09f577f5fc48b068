import { expect, test } from "vitest";
import { mayStartTauri } from "../../../src/tauri/builds/starts-tauri.ts";

test.each([
  ['spawnSync("tauri", ["build"])', true],
  ['process.env.CARGO_BUILD_RUSTFLAGS = "--cfg x"', true],
  ["env.CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS = flags", true],
  ['env["CARGO_TARGET_" + triple] = flags', true],
  ['process.env.CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS = "true"', true],
  // Another folder may hold what somebody else has built.
  ['process.env.CARGO_TARGET_DIR = "vendor/target"', true],
  ['env["CARGO_TARGET_DIR"] = folder', true],
  ["spawn(cargo, args, { env: { CARGO_BUILD_TARGET_DIR: folder } })", true],
  ['Command::new("cargo").env("CARGO_TARGET_DIR", folder)', true],
  ['os.environ.setdefault("CARGO_TARGET_DIR", folder)', true],
  ['process.env.CARGO_BUILD_TARGET ??= "wasm32"', true],
  // Where the result lies, for which machine it is, and by how many jobs it is made.
  ['const target = process.env.CARGO_TARGET_DIR ?? "target"', false],
  ["process.env.CARGO_BUILD_TARGET !== undefined", false],
  ["process.env.CARGO_BUILD_TARGET_DIR", false],
  ["x ? resolve(root, process.env.CARGO_TARGET_DIR) : root", false],
  ['os.getenv("CARGO_TARGET_DIR")', false],
  ['std::env::var("CARGO_TARGET_DIR")', false],
  ['os.environ["CARGO_TARGET_DIR"] == "x"', false],
  ['env.CARGO_BUILD_JOBS = "2"', false],
  ['spawnSync("cargo", ["build", "-p", "helper"])', false],
])("%s may build the app: %s", (code, may) => {
  expect(mayStartTauri(code)).toBe(may);
});
