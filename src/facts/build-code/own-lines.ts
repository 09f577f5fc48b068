import type { OwnAct } from "./own-act.ts";

/** Words of languages that we don't read by which code reaches the network, other programs or decoded text. */
const REACHING =
  /\b(?:urlopen|urlretrieve|requests\.(?:get|post|put|request|Session)|httpx|aiohttp|http\.client|socket\.|ftplib|paramiko|Net::HTTP|open-uri|URI\.open|LWP|file_get_contents\s*\(\s*["']https?:|curl_exec|b64decode|base64\.|Base64\.|fromhex|marshal\.loads|pickle\.loads|exec\s*\(|eval\s*\(|compile\s*\(|__import__|os\.environ\.copy|instance_eval|expanduser|Path\.home|keyring)\b|\b(?:curl|wget|iwr|Invoke-WebRequest|Invoke-Expression)\b|\/\.(?:ssh|aws|npmrc|netrc|gnupg)\b/;

/** Lines of a program in Python, Ruby, Perl, PHP or Lua that reach out, comments left out. */
export function ownLines(path: string, text: string): OwnAct[] {
  const acts: OwnAct[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    const plain = line.replace(/^\s*(?:#|--|\/\/).*$/, "").replace(/\s+#\s.*$/, "");
    if (REACHING.test(plain))
      acts.push({ act: plain.replace(/\s+/g, " ").trim(), class: "reaches", path, offset });
    offset += line.length + 1;
  }
  return acts;
}

/** The same for two programs that differ in blank lines and comments alone. */
export function ownLinesCode(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/^\s*#.*$/, "").trim())
    .filter((line) => line !== "")
    .join("\n");
}
