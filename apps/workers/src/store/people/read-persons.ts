import type { Rows } from '@anxin/service-kit';

/** A person of whom something is known. */
export type StoredPerson = { readonly personId: number; readonly person: string; readonly idCardNumber: Buffer };

const PERSON = 'SELECT id AS "personId", token AS person, id_card_number AS "idCardNumber" FROM person';

/** Persons by id. */
export const personsById = async (rows: Rows, ids: readonly number[]): Promise<ReadonlyMap<number, StoredPerson>> => {
  const found = await rows<StoredPerson>(`${PERSON} WHERE id = ANY($1)`, [ids]);
  return new Map(found.map((person) => [person.personId, person]));
};

// Only the last version of a stay counts, and none that was corrected away.
const NAMED = `${PERSON} WHERE id IN (
  SELECT s.person_id FROM stay s WHERE s.name_token = $1 AND NOT s.withdrawn AND NOT EXISTS (
    SELECT FROM stay later WHERE later.project_id = s.project_id AND later.person_id = s.person_id
      AND later.entered_on = s.entered_on AND later.version > s.version))
ORDER BY id LIMIT $2`;

/** Persons who are registered by a name, by its token; those not visible are left out. */
export const personsByName = (rows: Rows, nameToken: string, limit: number): Promise<readonly StoredPerson[]> =>
  rows<StoredPerson>(NAMED, [nameToken, limit]);

/** Persons by token; those not visible are left out. */
export const personsByToken = async (
  rows: Rows,
  tokens: readonly string[],
): Promise<ReadonlyMap<string, StoredPerson>> => {
  const found = await rows<StoredPerson>(`${PERSON} WHERE token = ANY($1)`, [tokens]);
  return new Map(found.map((person) => [person.person, person]));
};
