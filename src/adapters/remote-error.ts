/**
 * Why a remote service didn't do what it was asked:
 * - `token`: it doesn't know the token, or the token has expired;
 * - `permission`: the token may not do this, as a read-only one may not write;
 * - `absent`: it isn't there, or the token may not even know of it;
 * - `invalid`: the service refuses the request as it stands;
 * - `rate-limit`: too much was asked, and waiting longer than we wait would help;
 * - `unavailable`: the service failed, answered with something else, or could not be reached.
 */
export type RemoteReason = "token" | "permission" | "absent" | "invalid" | "rate-limit" | "unavailable";

export type RemoteFault = Readonly<{
  reason: RemoteReason;
  /** The HTTP status; null where no answer came, or an answer that says no more than `200`. */
  status: number | null;
  /** What was being done, as in "reading pull request 7". */
  asked: string;
}>;

/**
 * A remote service didn't do what it was asked, and waiting for it didn't help. The message is a sentence for people. It
 * never holds a token, and the error that caused it is not kept: that one knows the whole request.
 */
export class RemoteError extends Error implements RemoteFault {
  readonly reason: RemoteReason;
  readonly status: number | null;
  readonly asked: string;

  constructor(message: string, { reason, status, asked }: RemoteFault) {
    super(message);
    this.name = "RemoteError";
    this.reason = reason;
    this.status = status;
    this.asked = asked;
  }

  /** Whether the same may succeed at another time, with nothing changed. */
  get again(): boolean {
    return this.reason === "rate-limit" || this.reason === "unavailable";
  }
}
