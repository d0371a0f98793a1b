import { fen } from '@anxin/domain-kit';
import { entityStore, nextNumber, type Place, rowsIn, type Tx } from '@anxin/service-kit';
import type { KnownPromise, PromiseLetter, PromiseOpening, PromiseState, RecordPromise } from '../../domain/promise';
import { arrearsSince, lockArrears } from '../orders/arrears-due';
import { NUMBERS } from '../orders/order-store';
import { PromiseEntity } from './promise-entity';

export const promiseStore = entityStore<PromiseEntity>(PromiseEntity);

/** Whoever changes it locks it; its history has this name as well. */
export const promiseStream = (code: string): string => `promise:${code}`;

/** Where it belongs: its sector's department and its area's town see it. */
export const placeOfPromise = ({ sector, areaCode }: Pick<PromiseLetter, 'sector' | 'areaCode'>): Place => ({
  sector: sector ?? null,
  area: areaCode,
});

const promiseRowOf = ({ stage, promise: { sector, breach, withdrawn, ...known } }: KnownPromise): PromiseEntity => ({
  ...known,
  stage,
  sector: sector ?? null,
  breach: breach ? { ...breach, fen: breach.fen.toString() } : null,
  withdrawn: withdrawn ?? null,
});

const promiseOf = ({ stage: _, sector, breach, withdrawn, ...known }: PromiseEntity): PromiseLetter => ({
  ...known,
  sector: sector ?? undefined,
  breach: breach ? { ...breach, fen: fen(BigInt(breach.fen)) } : undefined,
  withdrawn: withdrawn ?? undefined,
});

/** Promises as their commands find them. */
export const loadPromises = async (tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, PromiseState>> => {
  const found = await promiseStore.byKey(rowsIn(tx), codes);
  return new Map([...found].map(([code, row]) => [code, { stage: row.stage, promise: promiseOf(row) }]));
};

export const savePromises = (tx: Tx, states: readonly PromiseState[]): Promise<void> =>
  promiseStore.save(
    tx,
    states.flatMap((state) => (state.stage === 'UNKNOWN' ? [] : [promiseRowOf(state)])),
  );

/**
 * What recording one finds: the next number, which a refusal gives back, and what fell due since it was given; nothing is
 * told of the project's arrears meanwhile.
 * @param county the six digits with which the number begins
 */
export const promiseOpening = async (
  tx: Tx,
  { projectCode, givenOn, today: on }: RecordPromise,
  county: string,
): Promise<PromiseOpening> => {
  await lockArrears(tx, projectCode);
  const rows = rowsIn(tx);
  return {
    code: await nextNumber(rows, NUMBERS, { area: county, kind: 'PRM', on }),
    owed: await arrearsSince(rows, projectCode, givenOn),
  };
};
