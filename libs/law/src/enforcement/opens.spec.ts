import { fen, NOTHING, plainDate } from '@anxin/domain-kit';
import { ParameterBook } from '../parameters/book';
import { bookOf } from '../parameters/county.fixture';
import { nationalParameters } from '../parameters/national';
import { publicationKind } from '../publication/publication';
import { openedBy, type OrderFacts } from './opens';

const nation = new ParameterBook([nationalParameters]);
const on = plainDate('2026-03-20');
const lapsedOn = plainDate('2026-03-18');

const PAYMENT: OrderFacts = {
  kind: 'PAYMENT',
  obliged: 'GENERAL_CONTRACTOR',
  cited: [],
  lapsedOn,
  lapsedFen: fen(1_000),
  unpaidFen: fen(400),
  isObeyed: false,
  isFinal: true,
  isRevoked: false,
};
const CORRECTION: OrderFacts = { ...PAYMENT, kind: 'RECTIFICATION', cited: ['PEN-02', 'GCP-02'], lapsedFen: NOTHING };

const open = (order: OrderFacts, law = nation): string[] =>
  openedBy(order, on, law).flatMap(({ rule, whyNot }) => (whyNot === null ? [rule.id] : []));

it.each`
  what                                | change                     | opened
  ${'unpaid and final'}               | ${{}}                      | ${['DEP-15', 'PEN-11', 'PEN-12', 'CRM-01', 'BLK-02', 'ENF-02']}
  ${'of an employer'}                 | ${{ obliged: 'EMPLOYER' }} | ${['PEN-11', 'PEN-12', 'CRM-01', 'BLK-02', 'ENF-02']}
  ${'that may still be sued against'} | ${{ isFinal: false }}      | ${['DEP-15', 'PEN-11', 'PEN-12', 'CRM-01', 'BLK-02']}
  ${'paid after its last day'}        | ${{ isObeyed: true }}      | ${['PEN-11', 'PEN-12']}
  ${'whose time has not passed'}      | ${{ lapsedOn: undefined }} | ${[]}
  ${'that was revoked'}               | ${{ isRevoked: true }}     | ${[]}
`('a payment order $what opens $opened', ({ change, opened }) => {
  expect(open({ ...PAYMENT, ...change })).toEqual(opened);
});

it.each`
  what                        | change                     | opened
  ${'that lapsed'}            | ${{}}                      | ${['PEN-02', 'PEN-12']}
  ${'obeyed after all'}       | ${{ isObeyed: true }}      | ${[]}
  ${'whose time has not run'} | ${{ lapsedOn: undefined }} | ${[]}
`('an order to correct $what opens the fines of what it cites: $opened', ({ change, opened }) => {
  expect(open({ ...CORRECTION, ...change })).toEqual(opened);
});

it('S0-38: what was ordered in vain opens fine, publication and listing, and none of them waits for another', () => {
  expect(open(CORRECTION)).toEqual(expect.arrayContaining(['PEN-02']));
  expect(open(PAYMENT)).toEqual(expect.arrayContaining(['PEN-12', 'BLK-02']));
  expect(publicationKind.decide({ kind: 'WAGES' }, nation)).toBe(true);
});

it('what is not open says why not, and a sum has its least and its most', () => {
  const all = openedBy({ ...PAYMENT, lapsedOn: undefined }, on, nation);
  for (const { whyNot } of all) expect(whyNot?.zh).toMatch(/期限/);
  const found = openedBy(PAYMENT, on, nation).find(({ rule }) => rule.id === 'PEN-11');
  expect(found?.range).toEqual({ minFen: fen(500), maxFen: fen(1_000) });
});

it('a figure that nobody set opens nothing', () => {
  expect(open(PAYMENT, bookOf({}))).toEqual(['DEP-15', 'CRM-01', 'BLK-02', 'ENF-02']);
  expect(open(CORRECTION, bookOf({}))).toEqual([]);
});
