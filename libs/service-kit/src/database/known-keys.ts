import type { Vault } from '@anxin/identity';
import type { Rows } from './rows';

const VARIABLES = { person: 'PERSON_KEY', card: 'CARD_KEY', atRest: 'AT_REST_KEY' } as const;
type Kind = keyof typeof VARIABLES;

/** What a database knows of the keys that its rows were written with: an id each, which tells nothing of the key. */
export const knownKeys = `
CREATE TABLE vault_key (kind text CONSTRAINT vault_key_pk PRIMARY KEY, key_id text NOT NULL);`;

/**
 * The settings whose key is another than the one this database was begun with: with it people are not recognised and
 * ciphers not read. The first to come says which keys are right.
 */
export const wrongKeys = async (rows: Rows, { keyIds }: Pick<Vault, 'keyIds'>): Promise<readonly string[]> => {
  const kinds = Object.keys(VARIABLES) as Kind[];
  await rows(
    `INSERT INTO vault_key (kind, key_id) SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING`,
    [kinds, kinds.map((kind) => keyIds[kind][0])],
  );
  const known = await rows<{ kind: Kind; id: string }>('SELECT kind, key_id AS id FROM vault_key ORDER BY kind', []);
  return known.flatMap(({ kind, id }) => (keyIds[kind].includes(id) ? [] : [VARIABLES[kind]]));
};
