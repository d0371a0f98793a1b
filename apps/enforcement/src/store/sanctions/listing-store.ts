import { cellOf, entityStore, type Rows, type Tx } from '@anxin/service-kit';
import type { Vault } from '@anxin/identity';
import { ListingEntity } from './listing-entity';

export const listingStore = entityStore<ListingEntity>(ListingEntity);

/** Whoever changes it locks it; its deadlines and its history have this name as well. */
export const listingStream = (code: string): string => `listing:${code}`;

/** The listing that a party has by an order. */
export const listingOfParty = async (rows: Rows, orderCode: string, party: string): Promise<string | undefined> => {
  const sql = 'SELECT code FROM listing WHERE order_code = $1 AND party_key = $2';
  return (await rows<{ code: string }>(sql, [orderCode, party]))[0]?.code;
};

/** The listings that stand or are under way by orders: those that fall with them (BLK-14). */
export const listingsOfOrders = async (rows: Rows, orderCodes: readonly string[]): Promise<readonly string[]> => {
  const sql = `SELECT code FROM listing WHERE order_code = ANY($1)
    AND stage IN ('PROPOSED', 'NOTICED', 'OBJECTED', 'HEARD', 'LISTED', 'REMOVAL_ASKED') ORDER BY code`;
  return (await rows<{ code: string }>(sql, [orderCodes])).map(({ code }) => code);
};

/** Whose name is kept enciphered beside a listing: of the person who is listed, and of the unit's representative. */
export type NameOf = 'PARTY' | 'REPRESENTATIVE';
export type ListingName = { readonly code: string; readonly of: NameOf; readonly name: string };

const cellOfName = (code: string, of: NameOf): string => cellOf('listing_name', [code, of], 'name');

export const saveListingNames = async (tx: Tx, vault: Vault, names: readonly ListingName[]): Promise<void> => {
  for (const { code, of, name } of names)
    await tx.query(
      `INSERT INTO listing_name (listing_code, kind, name) VALUES ($1, $2, $3)
       ON CONFLICT (listing_code, kind) DO UPDATE SET name = excluded.name`,
      [code, of, vault.encrypt(name, cellOfName(code, of))],
    );
};

/** A name as it was kept. */
export const openedName = (vault: Vault, { code, of, name }: { code: string; of: NameOf; name: Buffer }): string =>
  vault.decrypt(name, cellOfName(code, of));

/** The names beside listings, by the listing's code. */
export const listingNames = async (
  rows: Rows,
  vault: Vault,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Partial<Record<NameOf, string>>>>> => {
  const found = await rows<{ code: string; of: NameOf; name: Buffer }>(
    'SELECT listing_code AS code, kind AS of, name FROM listing_name WHERE listing_code = ANY($1)',
    [codes],
  );
  const names = new Map<string, Partial<Record<NameOf, string>>>();
  for (const one of found) names.set(one.code, { ...names.get(one.code), [one.of]: openedName(vault, one) });
  return names;
};
