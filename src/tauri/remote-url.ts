/** The URL that Tauri takes a text for, where it could also be a path. The letter of a drive is no scheme. */
export function asUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return /^[a-z]:$/.test(url.protocol) ? undefined : url;
}

/** "https://example.com:8443"; only the scheme where URLs of the scheme have no host. */
export function originOf(url: URL): string {
  return url.host === "" ? url.protocol : `${url.protocol}//${url.host}`;
}
