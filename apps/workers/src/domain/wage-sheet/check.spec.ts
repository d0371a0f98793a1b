import { type AccountNumber, fen, plainDate, plainMonth } from '@anxin/domain-kit';
import { loadParameters, ParameterBook, type Registered, text } from '@anxin/law';
import { law } from '../../facts.fixture';
import { checkSheet } from './check';
import type { DraftRow, KnownWorker } from './draft';

const MONTH = plainMonth('2026-01');
const on = plainDate('2026-02-10');
type Takes = NonNullable<DraftRow['takes']>;
const row = (changed: Partial<Takes> = {}): DraftRow => ({
  judged: [],
  takes: {
    ...{ person: 'anna', sheetNo: 1, days: undefined, worthFen: fen(500_000n), payee: { isNameUnclear: true } },
    ...changed,
  },
});
const account = (card: string) => card as AccountNumber;
const to = (card?: string, name?: string, isNameUnclear = name === undefined): Partial<Takes> => ({
  payee: {
    ...(card === undefined ? {} : { payeeAccount: account(card) }),
    ...(name === undefined ? {} : { payeeName: name }),
    isNameUnclear,
  },
});
const stay = (workerName: string, card?: string): Registered['stays'][number] =>
  card === undefined ? { workerName } : { workerName, card: account(card) };
const worker = (changed: Partial<KnownWorker> = {}): KnownWorker => ({
  registered: { stays: [stay('name a', 'card a')], cards: [] },
  attendanceDays: 20,
  standing: new Map(),
  ...changed,
});
const known = (changed: Readonly<Record<string, KnownWorker>> = {}) =>
  new Map(Object.entries({ anna: worker(), ...changed }));
const found = (rows: readonly DraftRow[], workers = known(), month = MONTH, book = law): readonly string[] =>
  checkSheet(rows, workers, { month, on }, book).map(({ row: at, code }) => `${at ?? '-'} ${code}`);
const newCard = (validFrom: string): Registered => ({
  stays: [stay('name a', 'card a')],
  cards: [{ card: account('card n'), validFrom: plainDate(validFrom) }],
});

describe('a draft of a wage sheet', () => {
  it('of everybody who worked, each with the own card and the days of the gate, has nothing wrong', () => {
    expect(found([row({ ...to('card a', 'name a'), days: 20 })])).toEqual([]);
    expect(found([row()])).toEqual([]);
  });

  it.each<[string, Partial<Takes>, Partial<KnownWorker>, readonly string[]]>([
    ['a card of nobody', to('card x'), {}, ['1 CARD_NOT_OWN']],
    ['a card that is none', to(''), {}, ['1 CARD_NOT_OWN']],
    ['the own card under another name', to('card a', 'name x'), {}, ['1 CARD_NOT_OWN']],
    ['the own card under a name that cannot be compared', to('card a', 'n?', true), {}, ['1 NAME_UNCLEAR']],
    ['another card under a name that cannot be compared', to('card x', 'n?', true), {}, ['1 CARD_NOT_OWN']],
    ['another name', to(undefined, 'name x'), {}, ['1 CARD_NOT_OWN']],
    ['a name that cannot be compared', to(undefined, 'n?', true), {}, ['1 NAME_UNCLEAR']],
    ['a worker without a card', to('x'), { registered: { stays: [stay('n')], cards: [] } }, ['1 CARD_NOT_OWN']],
    ['a new card by its day', to('card n', 'name a'), { registered: newCard('2026-02-10') }, []],
    ['a new card before its day', to('card n', 'name a'), { registered: newCard('2026-02-11') }, ['1 CARD_NOT_OWN']],
    ['the card before it', to('card a', 'name a'), { registered: newCard('2026-02-01') }, []],
    ['a day more than the gate', { days: 21 }, {}, ['1 DAYS_DIFFER']],
    ['half a day less than the gate', { days: 19.5 }, {}, ['1 DAYS_DIFFER']],
    ['less than the minimum, not all days', { worthFen: fen(200_999n) }, {}, []],
    ['less than the minimum, all days', { worthFen: fen(200_999n) }, { attendanceDays: 21 }, ['1 BELOW_MINIMUM']],
    ['the minimum itself', { worthFen: fen(201_000n) }, { attendanceDays: 21 }, []],
    ['the limit itself', { worthFen: fen(5_000_000n) }, {}, []],
    ['a fen above the limit', { worthFen: fen(5_000_001n) }, {}, ['1 VERY_HIGH']],
    [
      'several faults',
      { ...to('card x'), days: 22, worthFen: fen(0n) },
      { attendanceDays: 21 },
      ['1 CARD_NOT_OWN', '1 DAYS_DIFFER', '1 BELOW_MINIMUM'],
    ],
  ])('with %s', (_, changed, known_, codes) => {
    expect(found([row(changed)], known({ anna: worker(known_) }))).toEqual(codes);
  });

  it('says first what the import would say; of a row that it refuses the rules say nothing', () => {
    const said = (code: string) => ({ code, says: text('', '') });
    const refused: DraftRow = { judged: [said('AMOUNT'), said('UNKNOWN_WORKER')] };
    const odd: DraftRow = { ...row({ days: 3 }), judged: [said('SHEET_SUM')] };
    expect(found([refused, odd])).toEqual(['1 AMOUNT', '1 UNKNOWN_WORKER', '2 SHEET_SUM', '2 DAYS_DIFFER']);
  });

  it('takes card and name of one stay alone: those of two stays do not go together', () => {
    const stays = [stay('name 1', 'card 1'), stay('name 2', 'card 2')];
    const check = (card: string, name: string) =>
      found([row(to(card, name))], known({ anna: worker({ registered: { stays, cards: [] } }) }));
    expect([check('card 1', 'name 1'), check('card 2', 'name 2'), check('card 1', 'name 2')]).toEqual([
      [],
      [],
      ['1 CARD_NOT_OWN'],
    ]);
  });

  it('names who stands twice on one sheet at the second row, and who is missing last', () => {
    const standing = new Map([[1, fen(1n)]]);
    const workers = known({ bert: worker(), carl: worker({ attendanceDays: 0 }), dora: worker({ standing }) });
    expect(found([row(), row(), row({ sheetNo: 2 }), row()], workers)).toEqual([
      '2 REPEATED',
      '4 REPEATED',
      '- PERSON_MISSING',
    ]);
    expect(checkSheet([row()], workers, { month: MONTH, on }, law).map(({ person }) => person)).toEqual(['bert']);
  });

  it('says of an empty one who is missing', () => expect(found([])).toEqual(['- PERSON_MISSING']));

  it('is undetermined where a parameter is missing, and names it; the rest is looked at all the same', () => {
    const nothing = new ParameterBook([loadParameters({ areaCode: '620522', minimumWageMonthly: [] })]);
    const rows = [row({ days: 3 })];
    expect(found(rows, known(), MONTH, nothing)).toEqual(['1 DAYS_DIFFER', '1 UNDETERMINED', '1 UNDETERMINED']);
    const says = checkSheet(rows, known(), { month: MONTH, on }, nothing).map((finding) => finding.says.en);
    expect(says.join()).toMatch(/minimumWageMonthly.*highNetAmount/);
    expect(found([row()], known(), plainMonth('2021-01'))).toEqual(['1 UNDETERMINED']);
  });

  it('names the rule that each finding about wages rests on', () => {
    const rows = [
      row({ ...to('x'), days: 1, worthFen: fen(0n) }),
      row({ person: 'carl', ...to(undefined, '?', true) }),
    ];
    const workers = known({ anna: worker({ attendanceDays: 25 }), bert: worker(), carl: worker() });
    const rules = checkSheet(rows, workers, { month: MONTH, on }, law).map(
      ({ code, rule }) => `${code} ${rule?.id ?? ''}`,
    );
    expect(rules).toEqual([
      'CARD_NOT_OWN GCP-03',
      'DAYS_DIFFER GCP-02',
      'BELOW_MINIMUM W08',
      'NAME_UNCLEAR GCP-03',
      'PERSON_MISSING W07',
    ]);
  });
});

describe('a supplementary sheet', () => {
  const low = fen(150_000n);
  const full = (standing: KnownWorker['standing']) => known({ anna: worker({ attendanceDays: 25, standing }) });

  it('counts with the sheet that stands: what is payable is their sum', () => {
    const standing = new Map([[1, low]]);
    expect(found([row({ sheetNo: 2, worthFen: fen(51_000n) })], full(standing))).toEqual([]);
    expect(found([row({ sheetNo: 2, worthFen: fen(50_999n) })], full(standing))).toEqual(['1 BELOW_MINIMUM']);
    expect(found([row({ sheetNo: 3, worthFen: fen(4_850_001n) })], full(standing))).toEqual(['1 VERY_HIGH']);
  });

  it('and the own one in a draft are judged once, at the first row', () => {
    const rows = [row({ worthFen: low }), row({ sheetNo: 2, worthFen: fen(1n) })];
    expect(found(rows, full(new Map()))).toEqual(['1 BELOW_MINIMUM']);
  });

  it('without the own sheet is no sheet of the month: neither minimum nor days nor absence is looked at', () => {
    const workers = new Map([...full(new Map()), ['bert', worker()]] as const);
    expect(found([row({ sheetNo: 2, worthFen: fen(1n), days: 2 })], workers)).toEqual([]);
  });
});
