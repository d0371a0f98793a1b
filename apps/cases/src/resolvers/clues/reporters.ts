import { maskNumbers } from '@anxin/law';
import { append, type Operation } from '@anxin/service-kit';
import { clueErrors } from '../../domain/clue';
import type { App } from '../app';

type Look = { readonly clue: string; readonly reason: string };

/** Full numbers that one operation shows: to call back, not to make a list of. */
const LOOKS_AN_OPERATION = 20;
const REASON_LENGTH = 200;
const NOWHERE = { sector: null, area: null };

const readReason = (typed: string): string => {
  const reason = typed.trim();
  if (reason === '' || reason.length > REASON_LENGTH || /\p{Cc}/u.test(reason)) throw clueErrors.REASON_MISSING();
  if (maskNumbers(reason) !== reason) throw clueErrors.REASON_PERSONAL();
  return reason;
};

/** Access to who reported (DAT-16): who looked at the number of which clue, and why, is in the journal before it is given. */
export class Reporters {
  #looks = 0;

  constructor(
    private readonly app: Pick<App, 'database' | 'clock'>,
    private readonly operation: Operation,
  ) {}

  /** Notes that a number is looked at. Throws `CLUE_REASON_MISSING`, `CLUE_REASON_PERSONAL`, `CLUE_LOOKS_TOO_MANY`. */
  async look({ clue, reason: typed }: Look): Promise<void> {
    const reason = readReason(typed);
    this.#looks += 1;
    if (this.#looks > LOOKS_AN_OPERATION) throw clueErrors.LOOKS_TOO_MANY();
    const { actor, reads } = this.operation;
    // A connection is taken to write when none is needed to read.
    await reads.atRest();
    const { database, clock } = this.app;
    const entry = {
      ...{ stream: 'personal-data', type: 'PersonalDataSeen', place: NOWHERE, rules: ['DAT-16'] },
      payload: { field: 'Clue.reporterPhone', clue, reason },
    };
    const cause = { actor: actor.id, businessDay: clock.today(), cause: 'query' };
    await database.transaction((tx) => append(tx, [entry], cause));
  }
}
