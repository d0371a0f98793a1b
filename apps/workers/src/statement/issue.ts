import { createHash } from 'node:crypto';
import type { WorkerStatement } from '@anxin/contracts';
import { type Fen, fen, spelled } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import { append, type Clock, lockStreams, type Operation, type Rows, rowsIn } from '@anxin/service-kit';
import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { type Issued, issuedStatements, saveIssued, type StoredStatement } from '../store/issued-statements';
import { type Stated, statementOf } from './statement';

const STREAM = 'statements';

const CODE_BYTES = 16;

/** In four groups of four, 80 bits, from all that a statement says: the same asked again is the same statement. */
const codeOf = (stated: Stated, vault: Pick<Vault, 'fingerprint'>): string => {
  const told = JSON.stringify(statementOf({ ...stated, issuedAt: '', checkCode: '' }));
  const digest = createHash('sha256')
    .update(vault.fingerprint(`statement ${told}`))
    .digest();
  return spelled(digest.subarray(0, CODE_BYTES), 4);
};

const sum = (amounts: readonly (Fen | null)[]): Fen | null =>
  amounts.reduce((total, amount) => (total === null || amount === null ? null : fen(total + amount)), fen(0n));

const issuedOf = (checkCode: string, { payMonth, on, lines }: Stated): Issued => ({
  ...{ checkCode, payMonth, on },
  payableFen: sum(lines.map(({ payableFen }) => payableFen)),
  paidFen: lines.reduce((total, { paidFen }) => fen(total + paidFen), fen(0n)),
  arrearsFen: sum(lines.map(({ arrearsFen }) => arrearsFen)),
});

/** What of the service gives statements out. */
type Parts = {
  readonly database: DataSource;
  readonly rows: Rows;
  readonly vault: Pick<Vault, 'fingerprint'>;
  readonly clock: Pick<Clock, 'today'>;
};

type Coded = { readonly checkCode: string; readonly stated: Stated };

/** Gives statements out: what a holder may check of each is kept, and is in the journal, before it is shown. */
export class IssuedStatements {
  readonly #issued: DataLoader<Coded, StoredStatement, string>;

  constructor(
    private readonly app: Parts,
    { actor, reads }: Pick<Operation, 'actor' | 'reads'>,
  ) {
    this.#issued = new DataLoader<Coded, StoredStatement, string>((coded) => this.#issue(coded, actor.id), {
      cacheKeyFn: ({ checkCode }) => checkCode,
      // A connection is taken to write when none is needed to read.
      batchScheduleFn: (dispatch) => void reads.atRest().then(dispatch),
      maxBatchSize: Infinity,
    });
  }

  /** A statement as it is given out: with its code, and the moment of the first time. */
  async issue(stated: Stated): Promise<WorkerStatement> {
    const { checkCode, issuedAt } = await this.#issued.load({ checkCode: codeOf(stated, this.app.vault), stated });
    return statementOf({ ...stated, checkCode, issuedAt });
  }

  async #issue(coded: readonly Coded[], actor: string): Promise<StoredStatement[]> {
    const { database, rows, clock } = this.app;
    const codes = coded.map(({ checkCode }) => checkCode);
    const before = await issuedStatements(rows, codes);
    const isNew = before.size < codes.length;
    const known = !isNew
      ? before
      : await database.transaction(async (tx) => {
          await lockStreams(tx, [STREAM]);
          const standing = await issuedStatements(rowsIn(tx), codes);
          const added = coded.filter(({ checkCode }) => !standing.has(checkCode));
          if (added.length === 0) return standing;
          const issued = added.map(({ checkCode, stated }) => issuedOf(checkCode, stated));
          await saveIssued(tx, issued);
          const entries = issued.map(({ payMonth, on }) => ({
            ...{ stream: STREAM, type: 'StatementIssued', place: { sector: null, area: null } },
            payload: { payMonth, on },
          }));
          await append(tx, entries, { actor, businessDay: clock.today(), cause: 'query' });
          return issuedStatements(rowsIn(tx), codes);
        });
    return codes.flatMap((code) => known.get(code) ?? []);
  }
}
