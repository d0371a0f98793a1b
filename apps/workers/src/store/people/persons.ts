import type { Vault } from '@anxin/identity';
import type { Rows, Tx } from '@anxin/service-kit';
import type { NamedPerson, PersonKey, PersonOnProject } from '../../domain/subjects';
import { projectsByCode } from '../subjects';

/** Where a person's number stands: under its own token, so that it is shown as nobody else's. */
export const numberPlace = (token: string): string => `person.id_card_number ${token}`;

/** Persons by identity number. */
export type Persons = ReadonlyMap<string, PersonKey>;

/** The persons of these identity numbers that are known. */
export const findPersons = async (tx: Tx, vault: Vault, numbers: Iterable<string | undefined>): Promise<Persons> => {
  const byToken = new Map<string, string>();
  for (const number of new Set(numbers)) if (number !== undefined) byToken.set(vault.personToken(number), number);
  if (byToken.size === 0) return new Map();
  const found = await tx.query<PersonKey[]>('SELECT id, token FROM person WHERE token = ANY($1)', [
    [...byToken.keys()],
  ]);
  return new Map(found.map((person) => [byToken.get(person.token) ?? '', person]));
};

/** The persons of these identity numbers; who is heard of for the first time gets a row. */
export const ensurePersons = async (
  tx: Tx,
  vault: Vault,
  numbers: Iterable<string>,
  known: Persons,
): Promise<Persons> => {
  const missing = [...new Set(numbers)].filter((number) => !known.has(number));
  if (missing.length === 0) return known;
  // In the order of tokens, so that two files at once only wait for each other.
  const fresh = missing
    .map((number) => ({ number, token: vault.personToken(number) }))
    .toSorted((a, b) => (a.token < b.token ? -1 : 1));
  await tx.query(
    `INSERT INTO person (token, id_card_number) SELECT * FROM unnest($1::text[], $2::bytea[])
     ON CONFLICT (token) DO NOTHING`,
    [fresh.map(({ token }) => token), fresh.map(({ number, token }) => vault.encrypt(number, numberPlace(token)))],
  );
  return new Map([...known, ...(await findPersons(tx, vault, missing))]);
};

/** A person whom an officer names, made known when new. */
export const ensurePerson = async (tx: Tx, vault: Vault, { token, idCardNumber }: NamedPerson): Promise<PersonKey> => {
  const persons = await ensurePersons(tx, vault, [idCardNumber], await findPersons(tx, vault, [idCardNumber]));
  const person = persons.get(idCardNumber);
  if (!person) throw new Error(`The person of ${token} has no row.`);
  return person;
};

/** Numbers kept at most; ten counties have fewer workers. */
const NUMBERS_MAX = 100_000;

/**
 * Persons as a run of chunks asks for them: who was there before a chunk is kept, who came with it is not until
 * the next one finds the row, because a chunk may be rolled back.
 */
export class PersonCache {
  readonly #known = new Map<string, PersonKey>();

  constructor(private readonly vault: Vault) {}

  async of(tx: Tx, numbers: ReadonlySet<string>): Promise<Persons> {
    const asked = [...numbers].filter((number) => !this.#known.has(number));
    const found = await findPersons(tx, this.vault, asked);
    const all = await ensurePersons(tx, this.vault, asked, found);
    const persons = new Map(all);
    for (const number of numbers) {
      const known = this.#known.get(number);
      if (known) persons.set(number, known);
    }
    if (this.#known.size + found.size > NUMBERS_MAX) this.#known.clear();
    for (const [number, person] of found) this.#known.set(number, person);
    return persons;
  }
}

/** A person by the token; `undefined` when nothing is known of one. */
export const personByToken = async (tx: Tx, token: string): Promise<PersonKey | undefined> => {
  const [person] = await tx.query<PersonKey[]>('SELECT id, token FROM person WHERE token = $1', [token]);
  return person;
};

/** A person on a project, by the person's token; `undefined` where either is not known. */
export const personOnProject = async (
  tx: Tx,
  projectCode: string,
  token: string,
): Promise<PersonOnProject | undefined> => {
  const project = (await projectsByCode(tx, [projectCode])).get(projectCode);
  const person = await personByToken(tx, token);
  return project && person && { project, person };
};

/** Whether reads of a scope show both a project and a person, by the person's token. */
export const seesPersonOnProject = async (rows: Rows, projectCode: string, token: string): Promise<boolean> =>
  (await rows('SELECT FROM project p, person w WHERE p.code = $1 AND w.token = $2', [projectCode, token])).length > 0;
