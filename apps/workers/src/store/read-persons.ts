import type { Rows } from '@anxin/service-kit';

/** A person of whom something is known. */
export type StoredPerson = { readonly personId: number; readonly person: string; readonly idCardNumber: Buffer };

const PERSON = 'SELECT id AS "personId", token AS person, id_card_number AS "idCardNumber" FROM person';

/** Persons by id. */
export const personsById = async (rows: Rows, ids: readonly number[]): Promise<ReadonlyMap<number, StoredPerson>> => {
  const found = await rows<StoredPerson>(`${PERSON} WHERE id = ANY($1)`, [ids]);
  return new Map(found.map((person) => [person.personId, person]));
};

/** Persons by token; those not visible are left out. */
export const personsByToken = async (
  rows: Rows,
  tokens: readonly string[],
): Promise<ReadonlyMap<string, StoredPerson>> => {
  const found = await rows<StoredPerson>(`${PERSON} WHERE token = ANY($1)`, [tokens]);
  return new Map(found.map((person) => [person.person, person]));
};
