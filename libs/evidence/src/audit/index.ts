import type { Envelope } from '@anxin/contracts';
import { cases } from './cases';
import { clocks } from './clocks';
import { deposits } from './deposits';
import { funds } from './funds';
import { type AuditFinding, foundBy, type Hears, type Ledger } from './ledger';
import { listings } from './listings';
import { orders } from './orders';
import { penalties } from './penalties';
import { places } from './places';
import { wages } from './wages';

export type { AuditFinding } from './ledger';

/** Every ledger that is kept. */
const LEDGERS: readonly (() => Ledger)[] = [deposits, funds, wages, cases, orders, penalties, listings, clocks];

/**
 * Holds what the services told against each other: money, funds, people, cases, orders, listings and clocks. It knows the feeds
 * alone, and takes those of several publishers in any order, the events of each in theirs.
 */
export class Audit {
  readonly #places = places();
  readonly #ledgers = LEDGERS.map((open) => open());
  readonly #heard = new Map<string, Hears[]>();
  readonly #unread = foundBy();
  #events = 0;
  #erased = 0;

  constructor() {
    for (const one of this.#ledgers.flatMap(({ hears }) => hears))
      this.#heard.set(one.name, [...(this.#heard.get(one.name) ?? []), one]);
  }

  take(event: Envelope): void {
    this.#events += 1;
    this.#places.take(event);
    if (event.erased) {
      this.#erased += 1;
      return;
    }
    const isRead = (this.#heard.get(event.name) ?? []).every(({ take }) => take(event));
    if (!isRead)
      this.#unread.find('UNREADABLE', event, event.key, {
        zh: `${event.name} 第 ${event.version} 版无法读取`,
        en: `Version ${event.version} of ${event.name} cannot be read`,
      });
  }

  /** How many events were taken; of those that were erased only the places are known. */
  get counts(): { readonly events: number; readonly erased: number } {
    return { events: this.#events, erased: this.#erased };
  }

  /** What does not add up by a business day. Called once, at the end of all feeds. */
  findings(today: string): readonly AuditFinding[] {
    return [
      ...this.#places.findings(),
      ...this.#unread.all,
      ...this.#ledgers.flatMap((ledger) => ledger.findings(today)),
    ];
  }
}
