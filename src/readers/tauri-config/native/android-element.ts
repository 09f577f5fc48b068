import type { XmlElement } from "../../../formats/xml.ts";
import type { Granted } from "../setting.ts";
import type { NativeGrant, Topic } from "./row.ts";

/** What an element of Android's XML lets happen. */
export function grant(
  topic: Topic,
  { at }: XmlElement,
  granted: Omit<Granted, "at" | "example">,
): NativeGrant {
  return { topic, granted: { ...granted, example: `AndroidManifest.xml: ${granted.written}`, at } };
}

/** An attribute of Android's own, by its name. */
export function attribute({ attributes }: XmlElement, name: string): string | undefined {
  return attributes.get(`android:${name}`);
}

/** Whether a switch is on. What stands in another file, or is put in by the build, may be. */
export function mayBeTrue(value: string | undefined): boolean {
  return value !== undefined && (/^true$/i.test(value.trim()) || /^@|\$\{/.test(value.trim()));
}
