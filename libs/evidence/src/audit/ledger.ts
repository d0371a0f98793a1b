import type { Envelope, EventContract, Says } from '@anxin/contracts';
import type { z } from 'zod';

/** What in the feeds does not add up, and where. */
export type AuditFinding = {
  /** What kind it is, such as `LISTED_WITHOUT_LAPSE`. */
  readonly code: string;
  /** The service that told it, and what it is about: a case, an order, a listing, a project. */
  readonly publisher: string;
  readonly about: string;
  readonly says: Says;
};

/** What a ledger writes down of one event. Made by `hears`. */
export type Hears = {
  readonly name: string;
  /** Answers whether the event could be read. */
  readonly take: (event: Envelope) => boolean;
};

/** Hears the events of a contract, older versions lifted to it. */
export const hears = <Data extends z.ZodType>(
  contract: EventContract<Data>,
  take: (data: z.output<Data>, event: Envelope) => void,
): Hears => ({
  name: contract.name,
  take: (event) => {
    const read = contract.read(event);
    if (read.ok) take(read.value, event);
    return read.ok;
  },
});

/**
 * One account of what services told. Each takes the events of a publisher in their order; what one service says of
 * another's facts is judged at the end, since nobody knows which feed was read first.
 */
export type Ledger = {
  readonly hears: readonly Hears[];
  /** @param today the business day up to which the feeds were read */
  readonly findings: (today: string) => readonly AuditFinding[];
};

/** A list that grows by what is found while events are taken. */
export const foundBy = () => {
  const all: AuditFinding[] = [];
  return {
    all,
    find: (code: string, { publisher }: Pick<Envelope, 'publisher'>, about: string, says: Says): void =>
      void all.push({ code, publisher, about, says }),
  };
};
