import { ENTRIES_AT_MOST } from '@anxin/contracts';
import { fen, plainMonth } from '@anxin/domain-kit';
import type { OrderEvent } from '../domain/order';
import {
  after,
  at,
  COMMANDS,
  known,
  paid,
  propose,
  SUMS,
  TO_SERVICE,
  TODAY,
  TOTAL,
} from '../domain/order/order.fixture';
import { tellOrder } from './order-out';

const told = (event: OrderEvent, found = at('LAPSED')) =>
  tellOrder(found, event).filter(({ contract }) => contract !== undefined);
const SERVED: OrderEvent = {
  type: 'OrderServed',
  on: TODAY,
  servedOn: TODAY,
  way: 'IN_PERSON',
  proofs: [],
  dueOn: null,
};

it('a service is told under its project, with each worker’s months by token', () => {
  expect(told(SERVED)).toMatchObject([
    {
      contract: { name: 'enforcement.order-served', version: 1, key: '2506-620522-05-05-100008' },
      place: { sector: 'HOUSING', area: '620522104' },
      payload: { people: 11, totalFen: TOTAL.toString(), dueOn: null, part: 1, parts: 1 },
    },
  ]);
});

it('more workers than one event holds go into the next one', () => {
  const many = Array.from({ length: ENTRIES_AT_MOST + 1 }, (_, place) => ({
    person: String(place).padStart(43, '0'),
    payMonth: plainMonth('2025-12'),
    fen: fen(1),
  }));
  const order = { ...at('SERVED').order, sums: many };
  const all = told(SERVED, { ...at('SERVED'), order });
  const sizes = all.map(({ payload }) => (payload as { entries: unknown[] }).entries.length);
  expect(sizes).toEqual([ENTRIES_AT_MOST, 1]);
});

it('a lapse names what is unpaid, and nobody who was paid', () => {
  const [first, ...others] = SUMS;
  const found = { ...at('LAPSED'), paid: paid(others) };
  const event = { type: 'OrderLapsed', on: TODAY, dueOn: TODAY, unpaidFen: first!.fen } as const;
  expect(told(event, found)).toMatchObject([
    { payload: { unpaidFen: '448000', entries: [{ person: first!.person, unpaidFen: '448000' }] } },
  ]);
});

it('an order obeyed after its lapse is told as late', () => {
  expect(told({ type: 'OrderObeyed', on: TODAY })).toMatchObject([{ payload: { late: true } }]);
  expect(told({ type: 'OrderObeyed', on: TODAY }, known(after(...TO_SERVICE)))).toMatchObject([
    { payload: { late: false } },
  ]);
});

it('what was never decided is withdrawn without being told, and why something was revoked is told to nobody else', () => {
  const revoked = { type: 'OrderRevoked', on: TODAY, reason: '重复' } as const;
  expect(told(revoked, known(after(propose(), COMMANDS.RevokeOrder)))).toEqual([]);
  const [said] = told(revoked);
  expect(said).toMatchObject({ contract: { name: 'enforcement.order-revoked' } });
  // An officer's own words may name somebody.
  expect(JSON.stringify(said)).not.toContain('重复');
});

it('all that happened is kept', () => {
  expect(tellOrder(at('TOLD'), { type: 'OrderTold', on: TODAY })).toMatchObject([
    { stream: 'order:620522-PAY-2026-000001', type: 'OrderTold', payload: { on: TODAY } },
  ]);
});
