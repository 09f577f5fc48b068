/** Whether Tauri takes a text for a URL, where a path could stand too; a drive's letter is no scheme. */
export function asUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return /^[a-z]:$/.test(url.protocol) ? undefined : url;
}

/** "https://example.com:8443"; for a scheme without hosts the scheme alone. */
export function originOf(url: URL): string {
  return url.host === "" ? url.protocol : `${url.protocol}//${url.host}`;
}
