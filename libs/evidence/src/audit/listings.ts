import {
  delisted,
  type Envelope,
  listed,
  orderLapsed,
  orderRevoked,
  permitIssued,
  projectRegistered,
} from '@anxin/contracts';
import type { z } from 'zod';
import { foundBy, hears, type Ledger } from './ledger';

type Listed = z.output<(typeof listed)['data']>;
type Listing = Pick<Listed, 'orderCode' | 'creditCode' | 'on' | 'expiresOn' | 'noticedOn' | 'heard'> & {
  readonly event: Envelope;
  delistedOn?: string;
};
/** Told beforehand, once its order had lapsed, and heard before it was listed. */
const isDue = (
  { noticedOn, heard, on }: Pick<Listing, 'noticedOn' | 'heard' | 'on'>,
  lapsedOn: string | undefined,
): boolean => {
  if (noticedOn === null || heard === null) return false;
  // A listing before the lapse is a finding of its own.
  const days = [...(lapsedOn && lapsedOn <= on ? [lapsedOn] : []), noticedOn, heard.on, on];
  const isInTurn = days.every((day, place) => (days[place - 1] ?? '') <= day);
  return isInTurn && (heard.objectBy === null || (noticedOn < heard.objectBy && heard.objectBy < heard.on));
};
type Permit = { readonly projectCode: string; readonly event: Envelope };

/**
 * The list of joint discipline: nobody is on it without an order that lapsed before and due process since, everybody goes
 * from it by the last day, and whoever is on it gets no permit.
 */
class Listings implements Ledger {
  readonly #found = foundBy();
  readonly #listings = new Map<string, Listing>();
  readonly #lapses = new Map<string, string>();
  readonly #revoked = new Set<string>();
  readonly #parties = new Map<string, readonly string[]>();
  readonly #permits: Permit[] = [];

  readonly hears = [
    hears(orderLapsed, ({ orderCode, on }) => {
      if (!this.#lapses.has(orderCode)) this.#lapses.set(orderCode, on);
    }),
    hears(orderRevoked, ({ orderCode }) => void this.#revoked.add(orderCode)),
    hears(listed, (data, event) => this.#list(data, event)),
    hears(delisted, ({ listingCode, on }, event) => this.#delist(listingCode, on, event)),
    hears(projectRegistered, ({ projectCode, ownerCreditCode, contractorCreditCode }) => {
      this.#parties.set(projectCode, [ownerCreditCode, contractorCreditCode]);
    }),
    hears(permitIssued, ({ projectCode }, event) => void this.#permits.push({ projectCode, event })),
  ];

  findings(today: string) {
    for (const [code, listing] of this.#listings) {
      this.#checkGround(code, listing);
      this.#checkProcess(code, listing);
      this.#checkEnd(code, listing, today);
    }
    for (const { projectCode, event } of this.#permits)
      if ((this.#parties.get(projectCode) ?? []).some((code) => this.#isListed(code, event.businessDay)))
        this.#found.find('PERMIT_WHILE_LISTED', event, projectCode, {
          zh: '建设单位或总包单位在名单上时核发了施工许可',
          en: 'A permit was issued while its owner or contractor was on the list',
        });
    return this.#found.all;
  }

  #list({ listingCode, again, ...data }: Listed, event: Envelope): void {
    const before = this.#listings.get(listingCode);
    if (before && (!again || before.delistedOn === undefined))
      this.#found.find('TOLD_TWICE', event, listingCode, { zh: '列入报了两次', en: 'It was told twice to be listed' });
    this.#listings.set(listingCode, { ...data, event });
  }

  #delist(code: string, on: string, event: Envelope): void {
    const listing = this.#listings.get(code);
    if (!listing || listing.delistedOn !== undefined)
      this.#found.find('DELISTED_UNLISTED', event, code, {
        zh: '移出时并不在名单上',
        en: 'It was told to be delisted and was not on the list',
      });
    if (listing) listing.delistedOn = on;
  }

  #checkGround(code: string, { event, orderCode, on }: Listing): void {
    const lapsedOn = this.#lapses.get(orderCode);
    if (lapsedOn !== undefined && lapsedOn <= on) return;
    this.#found.find('LISTED_WITHOUT_LAPSE', event, code, {
      zh: `列入名单时，责令文书 ${orderCode} 并未逾期`,
      en: `It was listed though its order ${orderCode} had not lapsed`,
    });
  }

  /** Told beforehand and heard: it objected and was answered, or its last day to object had passed. */
  #checkProcess(code: string, { event, orderCode, noticedOn, heard, on }: Listing): void {
    // What was told before its second version says nothing of it.
    const lapsedOn = this.#lapses.get(orderCode);
    if (event.version === 1 || isDue({ noticedOn, heard, on }, lapsedOn)) return;
    const [noticed, objectBy, heardOn] = [noticedOn ?? '—', heard?.objectBy ?? '—', heard?.on ?? '—'];
    this.#found.find('LISTED_WITHOUT_PROCESS', event, code, {
      zh: `告知 ${noticed}，异议期限 ${objectBy}，听取 ${heardOn}，而 ${on} 已列入`,
      en: `It was told on ${noticed}, could object by ${objectBy}, was heard on ${heardOn}; it was listed on ${on}`,
    });
  }

  #checkEnd(code: string, { event, orderCode, expiresOn, delistedOn }: Listing, today: string): void {
    if (delistedOn !== undefined) return;
    if (expiresOn < today)
      this.#found.find('DELISTING_MISSED', event, code, {
        zh: `期限 ${expiresOn} 已过而未移出`,
        en: `Its last day, ${expiresOn}, has passed and it is still listed`,
      });
    if (this.#revoked.has(orderCode))
      this.#found.find('LISTED_THOUGH_REVOKED', event, code, {
        zh: `责令文书 ${orderCode} 已撤销而未移出`,
        en: `It stays listed though its order ${orderCode} was revoked`,
      });
  }

  #isListed(creditCode: string, day: string): boolean {
    return [...this.#listings.values()].some(
      (one) => one.creditCode === creditCode && one.on < day && (one.delistedOn === undefined || one.delistedOn > day),
    );
  }
}

export const listings = (): Ledger => new Listings();
