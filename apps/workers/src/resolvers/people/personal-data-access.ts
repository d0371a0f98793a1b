import { type DomainError, groupedBy, type PlainDate } from '@anxin/domain-kit';
import {
  append,
  type Cause,
  type JournalEntry,
  lockStreams,
  type Operation,
  rowsIn,
  type Tx,
} from '@anxin/service-kit';
import DataLoader from 'dataloader';
import { readReason } from '../../commands/read-values';
import { LOOKS_AN_OPERATION, looksErrors } from '../../domain/looks';
import { grantsOf, lookedAt, noteLooks, noteReached, noteSeen } from '../../store/people/looks';
import { looksStream } from '../../store/streams';
import type { App } from '../app';

type Access = { readonly person: string; readonly field: string; readonly reason: string };

const NOWHERE = { sector: null, area: null };

const seen = (field: string, reason: string, persons: readonly string[]): JournalEntry => ({
  stream: 'personal-data',
  type: 'PersonalDataSeen',
  place: NOWHERE,
  payload: { field, reason, persons },
  rules: ['DAT-16'],
});

const entriesOf = (accesses: readonly Access[]): JournalEntry[] => {
  const groups = groupedBy(accesses, ({ field, reason }) => `${field}\n${reason}`);
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

/**
 * Access to personal data in full (DAT-16): who saw which field of whom, and why, stands in the journal before the
 * value is given. What an operation shows is counted as a whole, and against the officer's measure of the day; what goes
 * beyond is refused as a whole.
 */
export class PersonalDataAccess {
  readonly #looks: DataLoader<Access, true, string>;

  constructor(
    private readonly app: Pick<App, 'database' | 'clock' | 'config' | 'log'>,
    { actor, reads, traceId: operation }: Operation,
  ) {
    this.#looks = new DataLoader<Access, true, string>(
      async (accesses) => {
        const asked = { officer: actor.id, on: app.clock.today(), operation, daily: app.config.LOOKS_DAILY };
        await this.#look(asked, accesses);
        return accesses.map(() => true);
      },
      {
        cacheKeyFn: ({ person, field, reason }) => `${person} ${field} ${reason}`,
        // Numbers are the last that an operation comes to: when it reads no more, all that it asks for are known.
        batchScheduleFn: (dispatch) => void reads.atRest().then(dispatch),
        maxBatchSize: Infinity,
      },
    );
  }

  /** A number in full, once it is permitted and noted. */
  async look<Value>(access: Access, value: () => Value | Promise<Value>): Promise<Value> {
    await this.#looks.load({ ...access, reason: readReason(access.reason) });
    return value();
  }

  /** Notes that people were looked up by a number or name that the officer has already. */
  async note(officer: string, accesses: readonly Access[]): Promise<void> {
    const given = accesses.map((access) => ({ ...access, reason: readReason(access.reason) }));
    const on = this.app.clock.today();
    await this.app.database.transaction(async (tx) => {
      await noteSeen(tx, { officer, on }, given);
      await append(tx, entriesOf(given), this.#cause(officer));
    });
  }

  #cause(actor: string): Cause {
    return { actor, businessDay: this.app.clock.today(), cause: 'query' };
  }

  async #look(asked: Asked, accesses: readonly Access[]): Promise<void> {
    const refusal = await this.app.database.transaction((tx) => this.#count(tx, asked, accesses));
    if (refusal) throw refusal;
  }

  /** Counts and notes the looks; answers why not, and then nothing is noted but that the measure is reached. */
  async #count(tx: Tx, asked: Asked, accesses: readonly Access[]): Promise<DomainError | undefined> {
    const { officer, on, operation, daily } = asked;
    const looks = accesses.length;
    await lockStreams(tx, [looksStream(officer, on)]);
    const looked = await lookedAt(rowsIn(tx), officer, on, operation);
    const inOperation = looked.inOperation + looks;
    if (inOperation > LOOKS_AN_OPERATION)
      return looksErrors.TOO_MANY({ asked: String(inOperation), most: String(LOOKS_AN_OPERATION) });
    const { granted } = await grantsOf(rowsIn(tx), officer, on);
    if (looked.today + looks >= daily) await this.#raise(tx, asked);
    const left = daily + granted - looked.today;
    if (looks > left)
      return looksErrors.DAILY_REACHED({ asked: String(looks), left: String(left), daily: String(daily) });
    await noteLooks(tx, { officer, on, operation, looks });
    await noteSeen(tx, { officer, on }, accesses);
    await append(tx, entriesOf(accesses), this.#cause(officer));
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
