import { member, type Value } from "../formats/value.ts";

/** A key of the configuration, under its name or in kebab case: Tauri reads `frontend-dist` for `frontendDist` too. */
export function configKey(value: Value | undefined, name: string): Value | undefined {
  return (
    member(value, name) ??
    member(
      value,
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    )
  );
}
