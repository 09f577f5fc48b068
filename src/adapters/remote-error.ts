/**
 * Why a remote service failed:
 * - `token`: it doesn't know the token, or the token has expired;
 * - `permission`: the token may not do this; for example, it may only read;
 * - `absent`: it doesn't exist, or the token may not know that it does;
 * - `invalid`: the service refuses the request as it stands;
 * - `rate-limit`: too much was asked, and waiting longer than we wait would help;
 * - `unavailable`: the service failed, answered with something else, or could not be reached.
 */
export type RemoteReason = "token" | "permission" | "absent" | "invalid" | "rate-limit" | "unavailable";

export type RemoteFault = Readonly<{
  reason: RemoteReason;
  /** The HTTP status; null where no answer came, or where the status `200` hides the failure. */
  status: number | null;
  /** What was being done, as in "reading pull request 7". */
  asked: string;
}>;

/**
 * A remote service failed, and waiting didn't help. The message is a sentence for people. It never holds a token. The error
 * that caused it isn't kept, since that one holds the whole request.
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

  /** Whether the same request may succeed at another time. */
  get again(): boolean {
    return this.reason === "rate-limit" || this.reason === "unavailable";
  }
}
