import type { MovementRow } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { cellOf } from '@anxin/service-kit';

/** Who stands on the other side of a movement: personal data where wages are paid. */
export type Party = { readonly name: string | null; readonly account: string | null };

/** A party as it is kept: one cipher of name and account, and a token to find the account by. */
export type SealedParty = { readonly counterparty: Buffer | null; readonly token: string | null };

/** Which movement it is. */
type MovementKey = { readonly accountNo: string; readonly bankSerial: string };
type PartyRow = MovementKey & Partial<Omit<MovementRow, 'accountNo'>>;

/** Where a party stands: with its movement, so that it is shown as no other's. */
const partyPlace = ({ accountNo, bankSerial }: MovementKey): string =>
  cellOf('movement', [accountNo, bankSerial], 'counterparty');

const NOBODY: Party = { name: null, account: null };

/** The other side of a movement in clear; nobody where the bank named none. */
export const partyOf = (
  { counterparty, accountNo, bankSerial }: MovementKey & Pick<SealedParty, 'counterparty'>,
  vault: Vault,
): Party => {
  if (!counterparty) return NOBODY;
  const [name, account] = JSON.parse(vault.decrypt(counterparty, partyPlace({ accountNo, bankSerial }))) as [
    string | null,
    string | null,
  ];
  return { name, account };
};

const sealed = (
  { counterpartyName: name, counterpartyAccount: account, accountNo, bankSerial }: PartyRow,
  vault: Vault,
) => ({
  // Together, since a cipher costs more than what it hides.
  counterparty:
    name || account
      ? vault.encrypt(JSON.stringify([name ?? null, account ?? null]), partyPlace({ accountNo, bankSerial }))
      : null,
  token: account ? vault.cardToken(account) : null,
});

/** Encrypts parties, each once: ahead of its turn where that is known. */
export class SealedParties {
  readonly #known = new WeakMap<PartyRow, SealedParty>();

  constructor(private readonly vault: Vault) {}

  of(values: PartyRow): SealedParty {
    const party = this.#known.get(values) ?? sealed(values, this.vault);
    this.#known.set(values, party);
    return party;
  }
}
