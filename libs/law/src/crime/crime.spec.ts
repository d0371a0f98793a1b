import { plainDate } from '@anxin/domain-kit';
import { ParameterBook } from '../parameters/book';
import { loadParameters } from '../parameters/load';
import { bookOf } from '../parameters/county.fixture';
import { nationalParameters } from '../parameters/national';
import { isUndetermined } from '../undetermined';
import { crimeThreshold, largeSum } from './large-sum';
import { refusalSteps } from './steps';
import * as terms from './terms';
import { crimeElements, type Evasion, fineNeverReplaces, natureOf, transferBundle } from './transfer';

const nation = new ParameterBook([nationalParameters]);
const on = plainDate('2026-03-02');
const shown = (value: unknown) => (isUndetermined(value) ? value.missing : value);

describe('CRM-05: what is a large sum', () => {
  const at = (areas: readonly string[], stated?: object) =>
    shown(crimeThreshold(largeSum.facts.parse({ on, areas, unpaid: [], stated }), nation));

  it.each`
    where                | areas                   | oneWorker | manyWorkers | mark
    ${'江苏'}            | ${['321100', '320000']} | ${10_000} | ${60_000}   | ${'F[T-JS]'}
    ${'广东一类 (中山)'} | ${['442000', '440000']} | ${20_000} | ${100_000}  | ${'F[T-GD]'}
    ${'广东二类 (汕头)'} | ${['440500', '440000']} | ${10_000} | ${60_000}   | ${'F[T-GD]'}
    ${'河南'}            | ${['410000']}           | ${8_000}  | ${40_000}   | ${'F[T-HA]'}
    ${'湖南'}            | ${['430000']}           | ${6_000}  | ${40_000}   | ${'F[T-HN]'}
    ${'贵州'}            | ${['520000']}           | ${10_000} | ${50_000}   | ${'F[T-GZ]'}
    ${'辽宁'}            | ${['210000']}           | ${10_000} | ${50_000}   | ${'F[T-LN]'}
    ${'江西'}            | ${['360000']}           | ${10_000} | ${50_000}   | ${'F[T-ALL]'}
    ${'湖北'}            | ${['420000']}           | ${10_000} | ${50_000}   | ${'F[T-ALL]'}
    ${'重庆'}            | ${['500000']}           | ${10_000} | ${60_000}   | ${'F[T-CQ]'}
  `('in $where: $oneWorker and $manyWorkers yuan, $mark', ({ areas, oneWorker, manyWorkers, mark }) => {
    const yuan = (amount: number) => BigInt(amount) * 100n;
    expect(at(areas as string[])).toEqual({
      oneWorker: yuan(oneWorker as number),
      manyWorkers: yuan(manyWorkers as number),
      mark: mark as string,
    });
  });

  it.each([
    ['浙江', ['330600', '330000']],
    ['甘肃', ['620522', '620500', '620000']],
    ['北京', ['110000']],
    ['nowhere', []],
  ])('in %s nobody knows, and no other province stands in', (_, areas) => {
    expect(at(areas)).toBe(`crimeThresholds.${areas.at(0) ?? ''}@${on}`);
  });

  it('is what an officer states with its source, within the range of the nation and never beyond it', () => {
    const stated = { oneWorker: '1000000', manyWorkers: '6000000', source: '省高院规定' };
    expect(at(['330000'], stated)).toEqual({ oneWorker: 1_000_000n, manyWorkers: 6_000_000n, mark: 'M-' });
    for (const beyond of [
      { oneWorker: '499999' },
      { oneWorker: '2000001' },
      { manyWorkers: '2999999' },
      { manyWorkers: '10000001' },
    ])
      expect(at(['330000'], { ...stated, ...beyond })).toBe(`crimeThresholds.330000@${on}`);
    // What is known is not stated otherwise.
    expect(at(['320000'], { ...stated, oneWorker: '500000' })).toMatchObject({ oneWorker: 1_000_000n });
  });

  it('is what a county’s own file says, first', () => {
    const own = loadParameters({
      areaCode: '620522',
      crimeThresholds: [
        {
          from: '2020-01-01',
          value: [{ areas: ['620000'], oneWorker: '9000.00', manyWorkers: '45000.00', mark: 'S' }],
        },
      ],
    });
    const facts = largeSum.facts.parse({ on, areas: ['620522', '620000'], unpaid: [] });
    expect(crimeThreshold(facts, new ParameterBook([own, nationalParameters]))).toMatchObject({ oneWorker: 900_000n });
  });
});

describe('CRM-05: in Jiangsu', () => {
  const one = (months: number, fen: number, employer = 'A') => ({ employer, months, fen });
  const times = (people: number, fen: number, employer = 'A', months = 1) =>
    Array.from({ length: people }, () => one(months, fen, employer));

  it.each([
    ['three months and 10,000.00', [one(3, 1_000_000)], 'ONE_WORKER'],
    ['three months and a fen less', [one(3, 999_999)], null],
    ['two months, whatever the sum', [one(2, 9_000_000)], null],
    ['the months of one and the sum of another', [one(3, 1), one(2, 1_000_000)], null],
    ['ten workers and 60,000.00', times(10, 600_000), 'MANY_WORKERS'],
    ['ten workers and a fen less', [...times(9, 600_000), one(1, 599_999)], null],
    ['nine workers, whatever the total', times(9, 9_000_000), null],
    ['ten of whom one is owed nothing', [...times(9, 900_000), one(0, 0)], null],
    ['ten workers of two employers', [...times(5, 900_000, 'A'), ...times(5, 900_000, 'B')], null],
    ['ten of one employer beside another', [...times(5, 900_000, 'B'), ...times(10, 600_000, 'A')], 'MANY_WORKERS'],
    ['nobody', [], null],
  ])('%s: %#', (_, unpaid, way) => {
    expect(largeSum.decide(largeSum.facts.parse({ on, areas: ['320000'], unpaid }), nation)).toMatchObject({
      way,
      employer: way === null ? null : 'A',
    });
  });
});

describe.each`
  rule                      | of              | length | unit    | key
  ${terms.transferDecision} | ${'decide'}     | ${3}   | ${'CD'} | ${'transferDecision'}
  ${terms.transferDecision} | ${'transfer'}   | ${24}  | ${'H'}  | ${'transferDecision'}
  ${terms.policeReceipt}    | ${'forward'}    | ${24}  | ${'H'}  | ${'policeReceipt'}
  ${terms.policeReceipt}    | ${'tell'}       | ${24}  | ${'H'}  | ${'policeReceipt'}
  ${terms.policeReceipt}    | ${'complete'}   | ${3}   | ${'CD'} | ${'policeReceipt'}
  ${terms.policeDecision}   | ${'decide'}     | ${3}   | ${'CD'} | ${'policeDecision'}
  ${terms.transferReview}   | ${'ask'}        | ${3}   | ${'CD'} | ${'transferReview'}
  ${terms.transferReview}   | ${'decide'}     | ${3}   | ${'CD'} | ${'transferReview'}
  ${terms.transferReview}   | ${'prosecutor'} | ${3}   | ${'CD'} | ${'transferReview'}
  ${terms.transferHandOver} | ${'handOver'}   | ${3}   | ${'CD'} | ${'transferHandOver'}
  ${terms.transferGoal}     | ${'transfer'}   | ${10}  | ${'WD'} | ${'transferGoal'}
`('$rule.id to $of', ({ rule, of, length, unit, key }) => {
  it('has its time, and none where nobody set one', () => {
    expect(rule.decide({ of, start: on }, nation)).toEqual({ length, unit });
    expect(shown(rule.decide({ of, start: on }, bookOf({})))).toBe(`${key}@${on}`);
  });
});

it('CRM-01: lacks each element that is not there', () => {
  const all = { evasion: true, abilityToPay: false, largeSum: true, ordered: true, stillUnpaid: true };
  expect(crimeElements.decide(all, nation)).toEqual([]);
  expect(crimeElements.decide({ ...all, evasion: false, ordered: false }, nation)).toEqual(['EVASION', 'ORDERED']);
  expect(crimeElements.decide({ ...all, stillUnpaid: false }, nation)).toEqual(['STILL_UNPAID']);
});

it('S0-37: whoever is able to pay and does not needs no other sign of evasion', () => {
  const able = { evasion: false, abilityToPay: true, largeSum: true, ordered: true, stillUnpaid: true };
  expect(crimeElements.decide(able, nation)).toEqual([]);
  expect(crimeElements.decide({ ...able, abilityToPay: false }, nation)).toEqual(['EVASION']);
});

it.each`
  evasions                      | nature
  ${['ABLE_TO_PAY']}            | ${{ abilityToPay: true, isMalicious: true, hasAbsconded: false }}
  ${['HIDES_ASSETS']}           | ${{ abilityToPay: false, isMalicious: true, hasAbsconded: false }}
  ${['FALSE_DEBTS']}            | ${{ abilityToPay: false, isMalicious: true, hasAbsconded: false }}
  ${['HIDES_RECORDS', 'FLEES']} | ${{ abilityToPay: false, isMalicious: true, hasAbsconded: true }}
  ${['FLEES']}                  | ${{ abilityToPay: false, isMalicious: false, hasAbsconded: true }}
  ${['DOES_NOT_COME']}          | ${{ abilityToPay: false, isMalicious: false, hasAbsconded: true }}
`('S1-31: $evasions are told apart as malicious and absconded: $nature', ({ evasions, nature }) => {
  expect(natureOf(evasions as Evasion[])).toEqual(nature);
});

it('S3-30: an area names its three steps, and each is done or not', () => {
  const done = ['ORDERED', 'LAPSED', 'TRANSFERRED'] as const;
  expect(refusalSteps.decide({ on, done: [...done] }, nation)).toEqual([
    { step: 'ORDERED', isDone: true },
    { step: 'TRANSFERRED', isDone: true },
    { step: 'FILED', isDone: false },
  ]);
  const value = ['LAPSED', 'APPROVED', 'RECEIVED'];
  const local = bookOf({ refusalSteps: [{ from: '2020-05-01', value }] });
  expect(refusalSteps.decide({ on, done: [...done] }, local)).toEqual(
    value.map((step) => ({ step, isDone: step === 'LAPSED' })),
  );
});

it('CRM-09: what is missing is named', () => {
  expect(transferBundle.decide({ on, parts: ['LETTER', 'OTHER'] }, nation)).toEqual(['REPORT', 'ITEMS']);
  expect(transferBundle.decide({ on, parts: ['ITEMS', 'REPORT', 'LETTER'] }, nation)).toEqual([]);
});

it('CRM-14: a fine is no reason not to transfer', () => {
  const may = (reason: 'FINED' | 'PAID_BEFORE_FILING') => fineNeverReplaces.decide({ reason }, nation);
  expect([may('FINED'), may('PAID_BEFORE_FILING')]).toEqual([false, true]);
});
