import type { Batch, Happened, LineState } from './happened';

/** Why a stream ended, as the service says it; without a code the line broke. */
export class StreamEnded extends Error {
  constructor(
    readonly code: string | undefined,
    /** Where to go on, where that is not the last cursor. */
    readonly cursor?: string,
  ) {
    super(code ?? 'the line broke');
  }
}

/** No use in trying again: not for this account, or not a question that is known. */
const FINAL = /^(FORBIDDEN|CURSOR_AHEAD|BAD_CURSOR|OPERATION_UNKNOWN|GRAPHQL_|QUERY_)/;

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** How long to wait before the next try: twice as long each time, and never for all screens at once. */
export const pauseBefore = (attempt: number, random: () => number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1)) * (0.5 + random() / 2);

type Following = {
  /** Opens the stream after a cursor; without one, from now on. */
  readonly open: (after: string | undefined, signal: AbortSignal) => AsyncIterable<Batch>;
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
  readonly onState: (state: LineState) => void;
  /** What is new, in order, each once. */
  readonly onHappened: (events: readonly Happened[]) => void;
  /** The line was away without a place to go on from: something may have been missed, and is to be asked again. */
  readonly onGap: () => void;
};

/** Lets each event of a key through once: a stream that goes on from an earlier place tells some again. */
const onceEach = () => {
  const last = new Map<string, number>();
  const isNew = ({ key, keySeq }: Happened): boolean => {
    if (keySeq <= (last.get(key) ?? 0)) return false;
    last.set(key, keySeq);
    return true;
  };
  return { isNew, forget: () => last.clear() };
};

/**
 * Follows a service's events until the signal: a line that drops is begun again after a growing pause from the last cursor,
 * so that nothing is lost, and what is told again is left out.
 */
export const follow = async (
  { open, pause, random, onState, onHappened, onGap }: Following,
  signal: AbortSignal,
): Promise<void> => {
  const { isNew, forget } = onceEach();
  let cursor: string | undefined;
  onState('CONNECTING');
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    try {
      let isFirst = true;
      for await (const batch of open(cursor, signal)) {
        if (isFirst && attempt > 1 && cursor === undefined) onGap();
        [isFirst, attempt, cursor] = [false, 1, batch.cursor];
        onState('LIVE');
        const events = batch.events.filter(isNew);
        if (events.length > 0) onHappened(events);
      }
    } catch (fault) {
      const ended = fault instanceof StreamEnded ? fault : undefined;
      if (ended?.code && FINAL.test(ended.code)) return onState('ENDED');
      if (ended?.code === 'EPOCH_ENDED') {
        // The service was restored: what it told after the place no longer holds.
        forget();
        onGap();
      }
      cursor = ended?.cursor ?? cursor;
    }
    if (signal.aborted) return;
    onState('RECONNECTING');
    await pause(pauseBefore(attempt, random), signal);
  }
};
