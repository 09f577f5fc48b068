/** Why something couldn't be fetched, as the end of a sentence. */
export class DownloadError extends Error {
  /** Whether another try may help. */
  readonly again: boolean;
  /** Whether the server answered that it has no such file. */
  readonly isMissing: boolean;

  constructor(
    message: string,
    options: ErrorOptions & Readonly<{ again?: boolean; isMissing?: boolean }> = {},
  ) {
    super(message, options);
    this.name = "DownloadError";
    this.again = options.again ?? false;
    this.isMissing = options.isMissing ?? false;
  }
}

/** Bounds on one download: a server may be hostile, slow or both. */
export type DownloadLimits = Readonly<{
  bytes: number;
  /** Milliseconds for the whole download, redirects included. */
  time: number;
  /** Ends all downloads of a run at once. */
  signal: AbortSignal;
}>;

/** Registries ask that clients say who they are. */
const HEADERS = { "user-agent": "toril (reviews what a change of a lockfile brings)" };

const MOST_REDIRECTS = 3;
const TRIES = 2;

/** Fetches a file over https and keeps it in memory. Redirects are followed within https, three at most. */
export async function download(url: string, limits: DownloadLimits): Promise<Uint8Array> {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await attempt(url, limits);
    } catch (error) {
      if (!(error instanceof DownloadError) || !error.again || left === 0 || limits.signal.aborted)
        throw error;
    }
  }
}

/** The same; undefined where the server answers that it has no such file. */
export async function downloadFound(url: string, limits: DownloadLimits): Promise<Uint8Array | undefined> {
  try {
    return await download(url, limits);
  } catch (error) {
    if (error instanceof DownloadError && error.isMissing) return undefined;
    throw error;
  }
}

async function attempt(url: string, limits: DownloadLimits): Promise<Uint8Array> {
  const signal = AbortSignal.any([limits.signal, AbortSignal.timeout(limits.time)]);
  try {
    const response = await follow(url, signal);
    return await bodyOf(response, limits.bytes);
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    if (limits.signal.aborted)
      throw new DownloadError("the time for looking at packages was used up", { cause: error });
    if (signal.aborted) throw new DownloadError("the registry took too long to answer", { cause: error });
    throw new DownloadError("the registry couldn't be reached", { cause: error, again: true });
  }
}

async function follow(start: string, signal: AbortSignal): Promise<Response> {
  let url = start;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    if (!URL.canParse(url) || new URL(url).protocol !== "https:") {
      throw new DownloadError("the registry led to an address that isn't https");
    }
    const response = await fetch(url, { redirect: "manual", signal, credentials: "omit", headers: HEADERS });
    if (response.status < 300 || response.status > 399) return checked(response);
    await response.body?.cancel();
    const location = response.headers.get("location") ?? "";
    url = URL.canParse(location, url) ? new URL(location, url).href : location;
  }
  throw new DownloadError("the registry led from address to address");
}

async function checked(response: Response): Promise<Response> {
  if (response.ok) return response;
  await response.body?.cancel();
  if ([404, 410, 451].includes(response.status)) {
    throw new DownloadError("the registry doesn't have it, or has withdrawn it", { isMissing: true });
  }
  const again = response.status >= 500 || response.status === 429;
  throw new DownloadError(`the registry answered with status ${response.status}`, { again });
}

/** Counts what really arrives: a server may announce any length, or none. */
async function bodyOf(response: Response, limit: number): Promise<Uint8Array> {
  const tooLarge = () => new DownloadError("it is larger than any package may be");
  if (Number(response.headers.get("content-length") ?? 0) > limit) {
    await response.body?.cancel();
    throw tooLarge();
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
