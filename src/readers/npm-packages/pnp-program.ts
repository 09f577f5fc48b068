/** The state that Yarn writes into `.pnp.cjs`, as JSON or as a text that is JSON: which packages there are, and where each lies. */
const BEGINNINGS = [
  { before: "const RAW_RUNTIME_STATE =\n'", after: "';\n", isText: true },
  { before: "hydrateRuntimeState({", after: "}, {basePath: basePath || __dirname}", isText: false },
] as const;

/** The part of such a program that is its state, as written. Undefined where it isn't known for certain that it is data alone. */
export function stateOf(name: string, text: string): string | undefined {
  if (name === ".pnp.data.json") return text === "" ? undefined : text;
  if (!/^\.pnp\.c?js$/.test(name)) return undefined;
  for (const { before, after, isText } of BEGINNINGS) {
    const start = text.indexOf(before);
    if (start < 0) continue;
    const from = start + before.length - (isText ? 0 : 1);
    const end = text.indexOf(after, from) + (isText ? 0 : 1);
    const state = end <= from ? "" : text.slice(from, end);
    return dataIn(state) === undefined ? undefined : state;
  }
  return undefined;
}

/** The program without its state, and all in the state that leads out of Yarn's own folders. */
export function programOf(text: string, state: string): string {
  const rest = text === state ? "" : text.replace(state, () => "");
  return JSON.stringify([rest, strangePlaces(dataIn(state))]);
}

/** In a text of one quote the lines end in a backslash, and so does what a quote stands after. */
function dataIn(state: string): unknown {
  try {
    return JSON.parse(unescaped(state) ?? state);
  } catch {
    return undefined;
  }
}

function unescaped(state: string): string | undefined {
  if (!state.startsWith("{\\\n")) return undefined;
  const parts = state.split("\\\\");
  const isOne = parts.every((part) => !/(?<!\\)'/.test(part));
  return isOne
    ? parts.map((part) => part.replaceAll("\\\n", "").replaceAll("\\'", "'")).join("\\")
    : undefined;
}

/** Where Yarn keeps the packages of a registry: its cache in the repository or at home, or unpacked. */
const OWN_PLACE =
  /^(?:\.\/\.yarn\/(?:__virtual__\/[^/]+\/0\/)?|\.\/\.yarn\/__virtual__\/[^/]+\/\d+\/(?:[^/]+\/)*\.?yarn\/berry\/|(?:\.\.\/)+(?:[^./][^/]*\/)*(?:\.yarn\/)?berry\/)(?:cache\/[^/]+\.zip|unplugged\/[^/]+)\/node_modules\/(?:@[^/]+\/)?[^/]+\/$/;

/** Packages of a registry that a program finds somewhere else. */
function strangePlaces(data: unknown): string[] {
  return listed(field(data, "packageRegistryData")).flatMap((named) => {
    const [name, releases] = listed(named);
    return listed(releases).flatMap((release) => {
      const [reference, info] = listed(release);
      const place = field(info, "packageLocation");
      const isOwn = typeof place === "string" && OWN_PLACE.test(place) && !place.includes("/../");
      const isRegistrys = typeof reference === "string" && reference.includes("npm:");
      return isRegistrys && !isOwn ? [JSON.stringify([name, reference, place])] : [];
    });
  });
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}
