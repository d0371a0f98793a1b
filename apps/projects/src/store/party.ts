import type { MovementRow } from '@anxin/intake';
import type { Vault } from '@anxin/identity';

/** Who stands on the other side of a movement: personal data where wages are paid. */
export type Party = { readonly name: string | null; readonly account: string | null };

/** A party as it is kept: one cipher of name and account, and a token to find the account by. */
export type SealedParty = { readonly counterparty: Buffer | null; readonly token: string | null };

const NOBODY: Party = { name: null, account: null };

/** The other side of a movement in clear; nobody where the bank named none. */
export const partyOf = ({ counterparty }: Pick<SealedParty, 'counterparty'>, vault: Vault): Party => {
  if (!counterparty) return NOBODY;
  const [name, account] = JSON.parse(vault.decrypt(counterparty)) as [string | null, string | null];
  return { name, account };
};

const sealed = ({ counterpartyName: name, counterpartyAccount: account }: Partial<MovementRow>, vault: Vault) => ({
  // Together, since a cipher costs more than what it hides.
  counterparty: name || account ? vault.encrypt(JSON.stringify([name ?? null, account ?? null])) : null,
  token: account ? vault.cardToken(account) : null,
});

/** Encrypts parties, each once: ahead of its turn where that is known. */
export class SealedParties {
  readonly #known = new WeakMap<Partial<MovementRow>, SealedParty>();

  constructor(private readonly vault: Vault) {}

  of(values: Partial<MovementRow>): SealedParty {
    const party = this.#known.get(values) ?? sealed(values, this.vault);
    this.#known.set(values, party);
    return party;
  }
}
