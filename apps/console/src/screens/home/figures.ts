import type { HomeQuery } from '@anxin/client';
import { yuan } from '../../look/money';

export type FigureKey = 'open' | 'overdue' | 'owed' | 'paid' | 'systems' | 'accounts';

/** A figure of the home, its comparison and where its list is; `null` where its service did not answer. */
export type Figure = {
  readonly key: FigureKey;
  readonly to: string;
  readonly value: string | null;
  readonly detail: Readonly<Record<string, string | number>>;
  /** How much it rose against before; `undefined` where nothing is known of before. */
  readonly rose?: number | undefined;
  readonly against?: 'MONTH' | 'YEAR';
  /** Whether it is good that it rises. */
  readonly isGain?: boolean;
};

type Area = NonNullable<HomeQuery['homeArea']>;
type Matters = Area['openMatters'];

const sumOf = (matters: Matters, of: 'open' | 'overdue', kinds = ['CLUE', 'CASE']): number | null =>
  matters && matters.filter(({ kind }) => kinds.includes(kind)).reduce((sum, line) => sum + line[of], 0);

const difference = (now: number | null | undefined, before: number | null | undefined): number | undefined =>
  now == null || before == null ? undefined : now - before;

const text = (value: number | null | undefined): string | null => (value == null ? null : String(value));

const matters = ({ openMatters, before }: Area): readonly Figure[] => {
  const [open, overdue] = [sumOf(openMatters, 'open'), sumOf(openMatters, 'overdue')];
  const percent = open ? Math.round(((overdue ?? 0) / open) * 100) : 0;
  return [
    {
      ...{
        key: 'open',
        to: '/clues',
        value: text(open),
        against: 'MONTH',
        rose: difference(open, sumOf(before, 'open')),
      },
      detail: { clues: sumOf(openMatters, 'open', ['CLUE']) ?? 0, cases: sumOf(openMatters, 'open', ['CASE']) ?? 0 },
    },
    {
      ...{ key: 'overdue', to: '/due', value: text(overdue), against: 'MONTH' },
      ...{ rose: difference(overdue, sumOf(before, 'overdue')), detail: { percent } },
    },
  ];
};

/** Fen in whole yuan: a figure is read from afar, and its list has the fen. */
const wholeYuan = (fen: string): string => yuan(fen).replace(/\..*$/, '');

const owed = ({ wageFigures: now, wagesBefore: before }: Area): Figure => ({
  ...{ key: 'owed', to: '/owed', value: text(now?.workersOwed), against: 'MONTH' },
  rose: difference(now?.workersOwed, before?.workersOwed),
  detail: { yuan: wholeYuan(now?.arrearsFen ?? '0'), projects: now?.projectsOwing ?? 0 },
});

const paid = (years: HomeQuery['yearOnYear']): Figure => ({
  ...{ key: 'paid', to: '/cases', value: years && wholeYuan(years.now.paidFen), against: 'YEAR', isGain: true },
  rose: years?.before ? Number((BigInt(years.now.paidFen) - BigInt(years.before.paidFen)) / 100n) : undefined,
  detail: { people: years?.now.peoplePaid ?? 0 },
});

const systems = ({ systemFigures: of, projectFigures: all }: Area): readonly Figure[] => [
  {
    ...{ key: 'systems', to: '/systems', value: of && (of.green.percent?.replace(/\.00$/, '') ?? '—') },
    detail: { part: of?.green.part ?? 0, whole: of?.green.whole ?? 0 },
  },
  { key: 'accounts', to: '/projects', value: text(of?.accounts), detail: { projects: all?.projects ?? 0 } },
];

/** The six figures, in the order in which an office asks for them. */
export const figuresOf = ({ homeArea, yearOnYear }: HomeQuery): readonly Figure[] =>
  homeArea ? [...matters(homeArea), owed(homeArea), paid(yearOnYear), ...systems(homeArea)] : [];
