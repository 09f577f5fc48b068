import { baseName } from "../paths.ts";

export function isMakefile(path: string): boolean {
  return /^(?:GNUmakefile|[Mm]akefile)$|\.mk$/.test(baseName(path)) || /(?:^|\/)debian\/rules$/.test(path);
}

export function isJustfile(path: string): boolean {
  return /^\.?justfile$|\.just$/i.test(baseName(path));
}
