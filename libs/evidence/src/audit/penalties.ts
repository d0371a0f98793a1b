import { type Envelope, orderLapsed, penaltyDecided } from '@anxin/contracts';
import type { z } from 'zod';
import { foundBy, hears, type Ledger } from './ledger';

type Decided = z.output<(typeof penaltyDecided)['data']> & { readonly event: Envelope };

/**
 * Fines: none beyond what its rule gives, none before the party was told and heard, none without an order that lapsed before,
 * and none told twice.
 */
class Penalties implements Ledger {
  readonly #found = foundBy();
  readonly #decided = new Map<string, Decided>();
  readonly #lapses = new Map<string, string>();

  readonly hears = [
    hears(orderLapsed, ({ orderCode, on }) => {
      if (!this.#lapses.has(orderCode)) this.#lapses.set(orderCode, on);
    }),
    hears(penaltyDecided, (data, event) => this.#decide({ ...data, event })),
  ];

  findings() {
    for (const [code, { event, orderCode, on }] of this.#decided) {
      const lapsedOn = this.#lapses.get(orderCode);
      if (lapsedOn === undefined || lapsedOn > on)
        this.#found.find('PENALTY_WITHOUT_LAPSE', event, code, {
          zh: `处罚时，责令文书 ${orderCode} 并未逾期`,
          en: `It was decided though its order ${orderCode} had not lapsed`,
        });
    }
    return this.#found.all;
  }

  #decide(decided: Decided): void {
    const { penaltyCode: code, event } = decided;
    if (this.#decided.has(code))
      this.#found.find('TOLD_TWICE', event, code, { zh: '处罚决定报了两次', en: 'It was told twice to be decided' });
    this.#decided.set(code, decided);
    this.#checkRange(decided);
    this.#checkProcess(decided);
  }

  #checkRange({ penaltyCode, event, rule, minFen, maxFen, fineFen }: Decided): void {
    const fine = BigInt(fineFen);
    if (BigInt(minFen) <= fine && fine <= BigInt(maxFen)) return;
    this.#found.find('PENALTY_OUT_OF_RANGE', event, penaltyCode, {
      zh: `按 ${rule} 应为 ${minFen} 至 ${maxFen} 分，决定为 ${fineFen} 分`,
      en: `${rule} gives ${minFen} to ${maxFen} fen; ${fineFen} was decided`,
    });
  }

  #checkProcess({ penaltyCode, event, toldOn, heardOn, hearing, on }: Decided): void {
    const days = [toldOn, heardOn, on];
    const isHeld =
      !hearing || (toldOn <= hearing.askedOn && hearing.askedOn < hearing.heldFor && hearing.heldFor <= on);
    if (isHeld && days.every((day, place) => place === 0 || (days[place - 1] ?? '') <= day)) return;
    this.#found.find('PENALTY_UNHEARD', event, penaltyCode, {
      zh: `${toldOn} 告知、${heardOn} 听取陈述、听证 ${hearing?.heldFor ?? '无'}，而 ${on} 已作出决定`,
      en: `It was told on ${toldOn}, heard on ${heardOn}, its hearing ${hearing?.heldFor ?? 'none'}; it was decided on ${on}`,
    });
  }
}

export const penalties = (): Ledger => new Penalties();
