import { fen, plainMonth } from '@anxin/domain-kit';
import { loadParameters, ParameterBook } from '@anxin/law';
import { law } from '../../facts.fixture';
import { checkSheet } from './check';
import type { DraftRow, KnownWorker } from './draft';

const MONTH = plainMonth('2026-01');
const row = (changed: Partial<DraftRow> = {}): DraftRow => ({
  person: 'anna',
  cardToken: undefined,
  nameToken: undefined,
  days: undefined,
  netFen: fen(500_000n),
  ...changed,
});
const worker = (changed: Partial<KnownWorker> = {}): KnownWorker => ({
  stays: [{ cardToken: 'card a', nameToken: 'name a' }],
  attendanceDays: 20,
  ...changed,
});
const known = (changed: Readonly<Record<string, KnownWorker>> = {}) =>
  new Map(Object.entries({ anna: worker(), ...changed }));
const found = (rows: readonly DraftRow[], workers = known(), month = MONTH, book = law): readonly string[] =>
  checkSheet(rows, workers, month, book).map(({ row: at, code }) => `${at ?? '-'} ${code}`);

describe('a draft of a wage sheet', () => {
  it('of everybody who worked, each with the own card and the days of the gate, has nothing wrong', () => {
    const own = row({ cardToken: 'card a', nameToken: 'name a', days: 20 });
    expect(checkSheet([own], known(), MONTH, law)).toEqual([]);
    expect(found([row()])).toEqual([]);
  });

  it.each<[string, Partial<DraftRow>, Partial<KnownWorker>, readonly string[]]>([
    ['no valid number', { person: undefined }, {}, ['1 ID_NUMBER', '- PERSON_MISSING']],
    ['nobody on the roster', { person: 'bert' }, {}, ['1 UNKNOWN_WORKER', '- PERSON_MISSING']],
    ['somebody at the gate who is on no roster', {}, { stays: [] }, ['1 UNKNOWN_WORKER']],
    ['an amount below nought', { netFen: fen(-1n) }, {}, ['1 AMOUNT']],
    ['a number of days below nought', { days: -3 }, {}, ['1 NUMBER']],
    ['more days than a sheet may claim', { days: 100 }, {}, ['1 NUMBER']],
    ['an amount beyond any file', { netFen: fen(10n ** 15n) }, {}, ['1 AMOUNT']],
    ['another amount than the sheet that stands', {}, { standingFen: fen(499_900n) }, ['1 CONTRADICTS']],
    ['the amount that stands', {}, { standingFen: fen(500_000n) }, []],
    ['nobody, and below nought', { netFen: fen(-1n) }, { stays: [] }, ['1 AMOUNT', '1 UNKNOWN_WORKER']],
    ['a card of nobody', { cardToken: 'card x' }, {}, ['1 CARD_NOT_OWN']],
    ['a card that is none', { cardToken: '' }, {}, ['1 CARD_NOT_OWN']],
    ['the own card under another name', { cardToken: 'card a', nameToken: 'name x' }, {}, ['1 CARD_NOT_OWN']],
    ['another name', { nameToken: 'name x' }, {}, ['1 CARD_NOT_OWN']],
    [
      'a worker without a card',
      { cardToken: 'x' },
      { stays: [{ cardToken: null, nameToken: 'n' }] },
      ['1 CARD_NOT_OWN'],
    ],
    ['a day more than the gate', { days: 21 }, {}, ['1 DAYS_DIFFER']],
    ['a day less than the gate', { days: 19 }, {}, ['1 DAYS_DIFFER']],
    ['less than the minimum, not all days', { netFen: fen(200_999n) }, {}, []],
    ['less than the minimum, all days', { netFen: fen(200_999n) }, { attendanceDays: 21 }, ['1 BELOW_MINIMUM']],
    ['the minimum itself', { netFen: fen(201_000n) }, { attendanceDays: 21 }, []],
    ['the limit itself', { netFen: fen(5_000_000n) }, {}, []],
    ['a fen above the limit', { netFen: fen(5_000_001n) }, {}, ['1 VERY_HIGH']],
    [
      'several faults',
      { cardToken: 'card x', days: 22, netFen: fen(0n) },
      { attendanceDays: 21 },
      ['1 CARD_NOT_OWN', '1 DAYS_DIFFER', '1 BELOW_MINIMUM'],
    ],
  ])('with %s', (_, changed, known_, codes) => {
    expect(found([row(changed)], known({ anna: worker(known_) }))).toEqual(codes);
  });

  it('takes card and name of one stay alone: those of two stays do not go together', () => {
    const stays = [
      { cardToken: 'card 1', nameToken: 'name 1' },
      { cardToken: 'card 2', nameToken: 'name 2' },
    ];
    const check = (cardToken: string, nameToken: string) =>
      found([row({ cardToken, nameToken })], known({ anna: worker({ stays }) }));
    expect([check('card 1', 'name 1'), check('card 2', 'name 2'), check('card 1', 'name 2')]).toEqual([
      [],
      [],
      ['1 CARD_NOT_OWN'],
    ]);
  });

  it('names who stands twice at the second row, and who is missing last', () => {
    const workers = known({ bert: worker(), carl: worker({ attendanceDays: 0 }), dora: worker({ stays: [] }) });
    expect(found([row(), row({ netFen: fen(9_000_000n) }), row()], workers)).toEqual([
      '2 REPEATED',
      '2 VERY_HIGH',
      '3 REPEATED',
      '- PERSON_MISSING',
      '- PERSON_MISSING',
    ]);
    const findings = checkSheet([row()], workers, MONTH, law);
    expect(findings.map(({ person }) => person)).toEqual(['bert', 'dora']);
  });

  it('says of an empty one who is missing', () => expect(found([])).toEqual(['- PERSON_MISSING']));

  it('is undetermined where a parameter is missing, and names it; the rest is looked at all the same', () => {
    const nothing = new ParameterBook([loadParameters({ areaCode: '620522', minimumWageMonthly: [] })]);
    const rows = [row({ days: 3 })];
    expect(found(rows, known(), MONTH, nothing)).toEqual(['1 DAYS_DIFFER', '1 UNDETERMINED', '1 UNDETERMINED']);
    const says = checkSheet(rows, known(), MONTH, nothing).map((finding) => finding.says.en);
    expect(says.join()).toMatch(/minimumWageMonthly.*highNetAmount/);
    expect(found([row()], known(), plainMonth('2021-01'))).toEqual(['1 UNDETERMINED']);
  });

  it('names the rule that each finding about wages rests on, none for a slip of the pen', () => {
    const rows = [row({ cardToken: 'x', days: 1, netFen: fen(0n) }), row({ person: undefined })];
    const workers = known({ anna: worker({ attendanceDays: 25 }), bert: worker() });
    const rules = checkSheet(rows, workers, MONTH, law).map(({ code, rule }) => `${code} ${rule?.id ?? ''}`);
    expect(rules).toEqual([
      'CARD_NOT_OWN GCP-03',
      'DAYS_DIFFER GCP-02',
      expect.stringMatching(/^BELOW_MINIMUM \S+$/),
      'ID_NUMBER ',
      'PERSON_MISSING W07',
    ]);
  });
});
