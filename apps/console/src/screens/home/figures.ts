import type { HomeQuery } from '@anxin/client';
import { yuan } from '../../look/money';

export type FigureKey = 'open' | 'overdue' | 'owed' | 'paid' | 'systems' | 'accounts';

/** A list, narrowed to what a figure counts. */
export type Leads = { readonly to: string; readonly search: Readonly<Record<string, unknown>> };

/** A part of a figure, or what stands beside it, with the list of what it counts. */
export type FigurePart = {
  readonly says: 'clues' | 'cases' | 'percent' | 'yuan' | 'owing' | 'people' | 'projects' | 'all';
  readonly value: string | number;
  readonly leads?: Leads;
};

/** A figure of the home and its comparison; `null` where its service did not answer. */
export type Figure = {
  readonly key: FigureKey;
  readonly value: string | null;
  /** None where several lists are counted together: then its parts lead to them. */
  readonly leads?: Leads;
  readonly parts: readonly FigurePart[];
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

const matters = ({ code: area, openMatters, before }: Area): readonly Figure[] => {
  const [open, overdue] = [sumOf(openMatters, 'open'), sumOf(openMatters, 'overdue')];
  const percent = open ? Math.round(((overdue ?? 0) / open) * 100) : 0;
  const part = (of: 'open' | 'overdue', says: 'clues' | 'cases', late: object): FigurePart => ({
    ...{ says, value: sumOf(openMatters, of, [says === 'clues' ? 'CLUE' : 'CASE']) ?? 0 },
    leads: { to: `/${says}`, search: { open: true, ...late, area } },
  });
  return [
    {
      ...{ key: 'open', value: text(open), against: 'MONTH', rose: difference(open, sumOf(before, 'open')) },
      parts: [part('open', 'clues', {}), part('open', 'cases', {})],
    },
    {
      ...{ key: 'overdue', value: text(overdue), against: 'MONTH' },
      rose: difference(overdue, sumOf(before, 'overdue')),
      parts: [
        part('overdue', 'clues', { late: true }),
        part('overdue', 'cases', { overdue: true }),
        { says: 'percent', value: percent },
      ],
    },
  ];
};

/** Fen in whole yuan: a figure is read from afar, and its list has the fen. */
const wholeYuan = (fen: string): string => yuan(fen).replace(/\..*$/, '');

const owed = ({ code: area, wageFigures: now, wagesBefore: before }: Area): Figure => ({
  ...{ key: 'owed', value: text(now?.workersOwed), against: 'MONTH' },
  leads: { to: '/owed', search: { area } },
  rose: difference(now?.workersOwed, before?.workersOwed),
  parts: [
    { says: 'yuan', value: wholeYuan(now?.arrearsFen ?? '0') },
    { says: 'owing', value: now?.projectsOwing ?? 0, leads: { to: '/projects', search: { owing: true, area } } },
  ],
});

type Days = { readonly today: string; readonly yearStart: string };

const paid = (years: HomeQuery['yearOnYear'], { yearStart: closedFrom, today: closedTo }: Days): Figure => ({
  ...{ key: 'paid', value: years && wholeYuan(years.now.paidFen), against: 'YEAR', isGain: true },
  leads: { to: '/cases', search: { closedFrom, closedTo } },
  rose: years?.before ? Number((BigInt(years.now.paidFen) - BigInt(years.before.paidFen)) / 100n) : undefined,
  parts: [{ says: 'people', value: years?.now.peoplePaid ?? 0 }],
});

const systems = ({ code: area, systemFigures: of, projectFigures: all }: Area): readonly Figure[] => [
  {
    ...{ key: 'systems', value: of && (of.green.percent?.replace(/\.00$/, '') ?? '—') },
    leads: { to: '/systems', search: { systems: ['ALL_MET'], area } },
    parts: [
      {
        says: 'projects',
        value: of?.green.part ?? 0,
        leads: { to: '/systems', search: { systems: ['ALL_MET'], area } },
      },
      { says: 'all', value: of?.green.whole ?? 0, leads: { to: '/systems', search: { area } } },
    ],
  },
  {
    ...{ key: 'accounts', value: text(of?.accounts) },
    leads: { to: '/projects', search: { systems: ['ACCOUNT_OPEN'], area } },
    parts: [{ says: 'all', value: all?.projects ?? 0, leads: { to: '/projects', search: { area } } }],
  },
];

/** The six figures, in the order in which an office asks for them, each with the list of what it counts. */
export const figuresOf = ({ homeArea, yearOnYear }: HomeQuery, days: Days): readonly Figure[] =>
  homeArea ? [...matters(homeArea), owed(homeArea), paid(yearOnYear, days), ...systems(homeArea)] : [];
