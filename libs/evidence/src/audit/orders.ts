import { type Envelope, orderLapsed, orderObeyed, orderRevoked, orderServed, wagesPaid } from '@anxin/contracts';
import type { z } from 'zod';
import { foundBy, hears, type Ledger } from './ledger';

type Sum = { readonly person: string; readonly payMonth: string; readonly fen: bigint };
type Served = z.output<(typeof orderServed)['data']>;
type Lapsed = z.output<(typeof orderLapsed)['data']>;
type Order = Pick<Served, 'kind' | 'projectCode' | 'people' | 'totalFen' | 'dueOn' | 'parts'> & {
  readonly event: Envelope;
  readonly told: Set<number>;
  readonly sums: Sum[];
  obeyed?: Envelope;
};

/**
 * Orders from service on: the sums of the workers are the total and as many as are told, an order lapses once and after its
 * last day, and is obeyed only when what it orders reached each worker.
 */
class Orders implements Ledger {
  readonly #found = foundBy();
  readonly #orders = new Map<string, Order>();
  readonly #lapsed = new Set<string>();
  readonly #revoked = new Set<string>();
  /** The most that was told to have reached somebody for a month: what was taken back later is another event. */
  readonly #paid = new Map<string, bigint>();

  readonly hears = [
    hears(orderServed, (data, event) => this.#serve(data, event)),
    hears(orderObeyed, ({ orderCode }, event) => {
      const order = this.#served(orderCode, event);
      if (order) order.obeyed = event;
    }),
    hears(orderLapsed, (data, event) => this.#lapse(data, event)),
    hears(orderRevoked, ({ orderCode }) => {
      this.#revoked.add(orderCode);
    }),
    hears(wagesPaid, ({ projectCode, entries }) => {
      for (const { person, payMonth, paidFen } of entries) {
        const key = `${projectCode} ${person} ${payMonth}`;
        const [now, most] = [BigInt(paidFen), this.#paid.get(key) ?? 0n];
        if (now > most) this.#paid.set(key, now);
      }
    }),
  ];

  findings(today: string) {
    for (const [code, order] of this.#orders) {
      if (order.kind === 'PAYMENT') this.#checkSums(code, order);
      this.#checkObeyed(code, order);
      this.#checkLapse(code, order, today);
    }
    return this.#found.all;
  }

  #serve(data: Served, event: Envelope): void {
    const { orderCode, part, entries } = data;
    const order = this.#orders.get(orderCode) ?? { ...data, event, told: new Set<number>(), sums: [] };
    this.#orders.set(orderCode, order);
    if (order.told.has(part))
      this.#found.find('TOLD_TWICE', event, orderCode, { zh: '送达报了两次', en: 'Its service was told twice' });
    order.told.add(part);
    order.sums.push(...entries.map(({ person, payMonth, fen }) => ({ person, payMonth, fen: BigInt(fen) })));
  }

  #served(code: string, event: Envelope): Order | undefined {
    const order = this.#orders.get(code);
    if (!order)
      this.#found.find('ORDER_NOT_SERVED', event, code, {
        zh: `${event.name} 之前没有送达`,
        en: `${event.name} was told of an order that was never served`,
      });
    return order;
  }

  #lapse({ orderCode, on, dueOn, part, unpaidFen, totalFen }: Lapsed, event: Envelope): void {
    this.#served(orderCode, event);
    if (on <= dueOn || BigInt(unpaidFen) > BigInt(totalFen))
      this.#found.find('ORDER_LAPSE_WRONG', event, orderCode, {
        zh: `期限 ${dueOn}，于 ${on} 报为逾期，共 ${totalFen} 分，未付 ${unpaidFen} 分`,
        en: `Its last day is ${dueOn}; on ${on} it was told to have lapsed with ${unpaidFen} of ${totalFen} fen unpaid`,
      });
    const told = `${orderCode} ${part}`;
    if (this.#lapsed.has(told))
      this.#found.find('TOLD_TWICE', event, orderCode, { zh: '逾期报了两次', en: 'Its lapse was told twice' });
    this.#lapsed.add(told);
  }

  #checkSums(code: string, { event, sums, totalFen, people, told, parts }: Order): void {
    const total = sums.reduce((before, { fen }) => before + fen, 0n);
    const persons = new Set(sums.map(({ person }) => person)).size;
    if (told.size === parts && total === BigInt(totalFen) && persons === people) return;
    this.#found.find('ORDER_SUMS_DIFFER', event, code, {
      zh: `共 ${totalFen} 分、${people} 人，逐人相加为 ${total} 分、${persons} 人`,
      en: `${totalFen} fen for ${people} was told; the workers' sums make ${total} for ${persons}`,
    });
  }

  #checkObeyed(code: string, { obeyed, sums, projectCode }: Order): void {
    if (!obeyed) return;
    const short = sums.filter(
      ({ person, payMonth, fen }) => (this.#paid.get(`${projectCode} ${person} ${payMonth}`) ?? 0n) < fen,
    );
    if (short.length === 0) return;
    this.#found.find('OBEYED_UNPAID', obeyed, code, {
      zh: `报为已履行，仍有 ${short.length} 笔未足额到账`,
      en: `It was told to be obeyed, and ${short.length} sums never arrived in full`,
    });
  }

  #checkLapse(code: string, { event, dueOn, obeyed }: Order, today: string): void {
    const isOver = dueOn !== null && dueOn < today;
    if (!isOver || obeyed || this.#lapsed.has(`${code} 1`) || this.#revoked.has(code)) return;
    this.#found.find('LAPSE_MISSED', event, code, {
      zh: `期限 ${dueOn} 已过，既未履行也未报逾期`,
      en: `Its last day, ${dueOn}, has passed: it is neither obeyed nor told to have lapsed`,
    });
  }
}

export const orders = (): Ledger => new Orders();
