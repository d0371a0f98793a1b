import type { SubgraphFaultCode } from '@anxin/service-kit';
import { GraphQLError } from 'graphql';

/** What a caller is told of a subgraph that did not answer; of a mutation that was on its way, that its outcome is unknown. */
export const subgraphFault = (code: SubgraphFaultCode, subgraph: string, isOutcomeUnknown = false): GraphQLError =>
  new GraphQLError(code, {
    extensions: { code, details: { subgraph, ...(isOutcomeUnknown ? { outcome: 'UNKNOWN' } : {}) } },
  });

/** The time for an answer is over. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/** Whoever asked has gone. */
export class AskerGone extends Error {
  override readonly name = 'AskerGone';
}

/** The call was not taken: a mutation too can go to another address. Silence is told from a refusal. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';

  constructor(
    message: string,
    { isSilence = false, cause }: { readonly isSilence?: boolean; readonly cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.isSilence = isSilence;
  }

  readonly isSilence: boolean;
}

/** As many wait as may. */
export class TooMany extends Error {
  override readonly name = 'TooMany';
}

/** The connection ended before an answer came; what was sent may have been read. */
export class LineClosed extends Error {
  override readonly name = 'LineClosed';
}

const NOBODY: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
const SILENCE = 'UND_ERR_CONNECT_TIMEOUT';
const CLOSED: ReadonlySet<unknown> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/** What a fault of the HTTP client means for the call. */
export const meaningOf = (fault: unknown): unknown => {
  const { code } = fault as { readonly code?: unknown };
  if (NOBODY.has(code)) return new NotTaken('nobody listens', { cause: fault });
  if (code === SILENCE) return new NotTaken('no connection in time', { isSilence: true, cause: fault });
  if (CLOSED.has(code)) return new LineClosed('the connection ended', { cause: fault });
  return fault;
};
