import { ANSWERED_CODES, type Expected } from '@anxin/answer';
import { DomainError } from '@anxin/domain-kit';
import { type AnswerOn, PARTS } from './answerer';
import { countsByLevel } from './answerers';

const NAMES: readonly string[] = [...PARTS, ...ANSWERED_CODES];

/** What is asked about: parts of an answer and codes of warnings, by name. */
export type Scope = {
  readonly asked: ReadonlySet<string>;
  /** Codes that count in the totals: those that are not left out, on both sides. */
  readonly counted: ReadonlySet<string>;
};

// An empty comparison has no differences: it would look like a good one.
const nothing = (): DomainError =>
  new DomainError(
    'SCOPE_INVALID',
    `没有给出任何一项，无可比较 nothing is named or left to compare: ${NAMES.join(', ')}`,
  );

const known = (names: readonly string[]): readonly string[] => {
  if (names.length === 0) throw nothing();
  const stranger = names.find((name) => !NAMES.includes(name));
  if (stranger === undefined) return names;
  throw new DomainError('SCOPE_INVALID', `没有“${stranger}”这一项 there is no "${stranger}": ${NAMES.join(', ')}`);
};

/** Throws `SCOPE_INVALID` for a name that is none and for no name at all. */
export const scopeOf = (only: readonly string[] | undefined, without?: readonly string[]): Scope => {
  const left = new Set(without ? known(without) : []);
  const wanted = known(only ?? NAMES).filter((name) => !left.has(name));
  if (wanted.length === 0) throw nothing();
  return { asked: new Set(wanted), counted: new Set(ANSWERED_CODES.filter((code) => !left.has(code))) };
};

/** Totals whose warnings are only those that are counted; a day that does not list its warnings says nothing of them. */
const totalsWithin = ({ totals, warnings }: Expected[string], counted: ReadonlySet<string>) => {
  const { warnings: _all, ...sums } = totals ?? {};
  if (!warnings) return sums;
  const own = warnings.filter(({ indicator }) => counted.has(String(indicator)));
  return { ...sums, warnings: countsByLevel(own) as Record<string, number> };
};

/** Of a day's expectation, what is asked about. */
export const expectedWithin = ({ asked, counted }: Scope, day: Expected[string]): Expected[string] => {
  const parts = Object.fromEntries(Object.entries(day).filter(([part]) => asked.has(part)));
  const warnings = day.warnings?.filter(({ indicator }) => asked.has(String(indicator)));
  const anyCode = ANSWERED_CODES.some((code) => asked.has(code));
  const totals = day.totals && asked.has('totals') ? { totals: totalsWithin(day, counted) } : {};
  return { ...parts, ...totals, ...(warnings && anyCode ? { warnings } : {}) };
};

/** Of an answer, the warnings that are asked about; parts are left, a comparison takes those that are expected. */
export const answeredWithin = ({ asked, counted }: Scope, answer: AnswerOn): AnswerOn => ({
  ...answer,
  totals: {
    ...answer.totals,
    warnings: countsByLevel(answer.warnings.filter(({ indicator }) => counted.has(indicator))),
  },
  warnings: answer.warnings.filter(({ indicator }) => asked.has(indicator)),
});

/** An answer as a file: only the parts asked about. */
export const asJson = ({ asked }: Scope, { warnings, undetermined, ...answer }: AnswerOn): Record<string, unknown> => ({
  ...Object.fromEntries(Object.entries(answer).filter(([name]) => name === 'on' || asked.has(name))),
  warnings,
  undetermined,
});
