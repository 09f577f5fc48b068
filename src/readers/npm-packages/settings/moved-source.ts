import validRange from "semver/ranges/valid.js";

const LONGEST = 500;

/**
 * Whether an override takes a package from somewhere else, and not merely in another version: by another name, from a repository,
 * an address or a file. `$name` is what the project asks for itself, `-` takes the package out, and what lies in the workspace or
 * its catalogue is in this repository.
 */
export function isMovedSource(value: unknown): boolean {
  // npm nests overrides: each holds for what is below a package.
  if (typeof value === "object" && value !== null) return Object.values(value).some(isMovedSource);
  if (typeof value !== "string" || value.length > LONGEST) return true;
  const text = value.trim();
  // A patch of Yarn's is told where the lockfile names its file.
  if (/^(?:workspace|catalog|patch):/.test(text) || text === "" || text === "-" || text.startsWith("$"))
    return false;
  const plain = text.replace(/^npm:(?=[\d^~<>=*vx])/i, "");
  return validRange(plain, { loose: true }) === null && !/^[a-z][\w.-]*$/i.test(plain);
}
