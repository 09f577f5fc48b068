import { type OwnAct, textsIn } from "./own-act.ts";
import { commandLineClass } from "./own-commands.ts";

/** Words of Gradle's languages by which a build reaches the network, decodes text, or finds code by its name. */
const REACHING =
  /\b(?:URL\s*\(|(?:openStream|openConnection|HttpClient|OkHttp\w*|\w*Socket|forName|loadClass|getDeclaredMethod|URLClassLoader|ScriptEngine\w*|GroovyShell|Eval|Base64)\b|System\.getenv\s*\(\s*\)|ant\.\w)|\\u0/;

/** Words that start a program. */
const STARTS =
  /\b(?:getRuntime|ProcessBuilder|commandLine|executable|javaexec|execute\s*\(\s*\)|exec\s*[({])|Runtime\b.*\bexec\b/;

/** Where Gradle and Android get what they are made of. */
const KNOWN =
  /https:\/\/(?:dl\.google\.com|maven\.google\.com|repo1?\.maven\.(?:apache\.)?org|plugins\.gradle\.org|services\.gradle\.org)\//g;

/** Lines of a build of Gradle, in Kotlin, Groovy or Java, that reach out or start programs. Lines that are comments are none. */
export function ownGradle(path: string, text: string): OwnAct[] {
  const acts: OwnAct[] = [];
  let offset = 0;
  for (const line of text.split(/(?<=\r(?!\n)|\n)/)) {
    // An escape may end a comment in Java.
    const plain = /^\s*\/\/(?!.*\\u)/.test(line) ? "" : line.replaceAll("'", '"').replace(KNOWN, "");
    const isReaching = REACHING.test(plain) || commandLineClass(textsIn(plain)) === "reaches";
    const act = plain.replace(/\s+/g, " ").trim();
    if (isReaching) acts.push({ act, class: "reaches", path, offset });
    else if (STARTS.test(plain)) acts.push({ act, class: "unknown", path, offset });
    offset += line.length;
  }
  return acts;
}

/** The same for two such files that differ in blank lines and comments alone. */
export function ownGradleCode(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^\s*\/\/(?!.*\\u).*$/, "").trim())
    .filter((line) => line !== "")
    .join("\n");
}
