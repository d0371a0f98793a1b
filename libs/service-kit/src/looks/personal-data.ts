import { type DomainError, groupedBy, type PlainDate } from '@anxin/domain-kit';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Clock } from '../clock/clock';
import type { Tx } from '../database/open';
import { rowsIn } from '../database/rows';
import { append, lockStreams } from '../journal/append';
import type { Cause, JournalEntry } from '../journal/entry';
import type { Log } from '../server/log';
import type { Operation } from '../subgraph/operation';
import { looksStream } from './aggregate';
import { type Look, LOOKS_AN_OPERATION, looksErrors, readLookReason } from './look';
import { grantsOf, lookedAt, noteLooks, noteReached, noteSeen } from './store';

const NOWHERE = { sector: null, area: null };

const seen = (field: string, reason: string, persons: readonly string[]): JournalEntry => ({
  stream: 'personal-data',
  type: 'PersonalDataSeen',
  place: NOWHERE,
  payload: { field, reason, persons },
  rules: ['DAT-16'],
});

const entriesOf = (looks: readonly Look[]): JournalEntry[] => {
  const groups = groupedBy(looks, ({ field, reason }) => `${field}\n${reason}`);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ field, reason }) =>
      seen(
        field,
        reason,
        group.map(({ person }) => person),
      ),
    ),
  );
};

/** Who looks at how many, when, and within which measure. */
type Asked = {
  readonly officer: string;
  readonly on: PlainDate;
  readonly operation: string;
  readonly daily: number;
};

/** What of a service its looks need. */
export type LookingApp = {
  readonly database: DataSource;
  readonly clock: Pick<Clock, 'today'>;
  readonly config: { readonly LOOKS_DAILY: number };
  readonly log: Pick<Log, 'warn'>;
};

/**
 * Access to personal data in full (DAT-16): who saw which field of whom, and why, stands in the journal before the
 * value is given. What an operation shows is counted as a whole, and against the officer's measure of the day; what goes
 * beyond is refused as a whole.
 */
export class PersonalData {
  readonly #looks: DataLoader<Look, true, string>;

  /** @param ask the mutation by which more looks are asked for */
  constructor(
    private readonly app: LookingApp,
    { actor, reads, traceId: operation }: Operation,
    private readonly ask: string,
  ) {
    this.#looks = new DataLoader<Look, true, string>(
      async (looks) => {
        const asked = { officer: actor.id, on: app.clock.today(), operation, daily: app.config.LOOKS_DAILY };
        await this.#look(asked, looks);
        return looks.map(() => true);
      },
      {
        cacheKeyFn: ({ person, field, reason }) => `${person} ${field} ${reason}`,
        // Numbers are the last that an operation comes to: when it reads no more, all that it asks for are known.
        batchScheduleFn: (dispatch) => void reads.atRest().then(dispatch),
        maxBatchSize: Infinity,
      },
    );
  }

  /**
   * A number in full, once it is permitted and noted. Throws `LOOKS_TOO_MANY`, `LOOKS_DAILY_REACHED` and what a reason is
   * refused for.
   */
  async look<Value>(look: Look, value: () => Value | Promise<Value>): Promise<Value> {
    await this.#looks.load({ ...look, reason: readLookReason(look.reason) });
    return value();
  }

  /** Notes that people were looked up by a number or name that the officer has already. */
  async note(officer: string, looks: readonly Look[]): Promise<void> {
    const given = looks.map((look) => ({ ...look, reason: readLookReason(look.reason) }));
    const on = this.app.clock.today();
    await this.app.database.transaction(async (tx) => {
      await noteSeen(tx, { officer, on }, given);
      await append(tx, entriesOf(given), this.#cause(officer));
    });
  }

  #cause(actor: string): Cause {
    return { actor, businessDay: this.app.clock.today(), cause: 'query' };
  }

  async #look(asked: Asked, looks: readonly Look[]): Promise<void> {
    const refusal = await this.app.database.transaction((tx) => this.#count(tx, asked, looks));
    if (refusal) throw refusal;
  }

  /** Counts and notes the looks; answers why not, and then nothing is noted but that the measure is reached. */
  async #count(tx: Tx, asked: Asked, some: readonly Look[]): Promise<DomainError | undefined> {
    const { officer, on, operation, daily } = asked;
    const looks = some.length;
    await lockStreams(tx, [looksStream(officer, on)]);
    const looked = await lookedAt(rowsIn(tx), officer, on, operation);
    const inOperation = looked.inOperation + looks;
    if (inOperation > LOOKS_AN_OPERATION)
      return looksErrors.TOO_MANY({ asked: String(inOperation), most: String(LOOKS_AN_OPERATION) });
    const { granted } = await grantsOf(rowsIn(tx), officer, on);
    if (looked.today + looks >= daily) await this.#raise(tx, asked);
    const left = daily + granted - looked.today;
    if (looks > left) {
      const measure = { asked: String(looks), left: String(left), daily: String(daily) };
      return looksErrors.DAILY_REACHED({ ...measure, ask: this.ask });
    }
    await noteLooks(tx, { officer, on, operation, looks });
    await noteSeen(tx, { officer, on }, some);
    await append(tx, entriesOf(some), this.#cause(officer));
    return undefined;
  }

  /** Raises the alarm, once an officer and day. */
  async #raise(tx: Tx, { officer, on, daily }: Asked): Promise<void> {
    if (!(await noteReached(tx, officer, on))) return;
    const [stream, type] = [looksStream(officer, on), 'LookMeasureReached'];
    await append(
      tx,
      [{ stream, type, place: NOWHERE, payload: { officer, daily }, rules: ['DAT-16'] }],
      this.#cause(officer),
    );
    this.app.log.warn({ actor: officer, daily }, 'an officer has reached the daily measure of looks at full numbers');
  }
}
