import type { DomainError, Fen } from '@anxin/domain-kit';
import { isToken } from './checks';

/** What somebody, by token, is paid. */
export type WorkerSum = { readonly person: string; readonly fen: Fen };

/** At most as many as one event tells of. */
const WORKERS_AT_MOST = 500;

/** Whether each is a person by token, once, with a sum above nought; and how many. */
export const refuseSumsBy =
  (errors: Readonly<Record<'PEOPLE_INVALID' | 'PERSON_INVALID' | 'SUM_INVALID', () => DomainError>>) =>
  (sums: readonly WorkerSum[]): void => {
    const people = new Set(sums.map(({ person }) => person));
    if (sums.length === 0 || sums.length > WORKERS_AT_MOST || people.size < sums.length) throw errors.PEOPLE_INVALID();
    if (sums.some(({ person }) => !isToken(person))) throw errors.PERSON_INVALID();
    if (sums.some(({ fen }) => fen <= 0n)) throw errors.SUM_INVALID();
  };
