import type { AreaId, ProjectCode } from '@anxin/domain-kit';
import { areDigits, numberAt } from './digits';
import { normaliseNumber } from './normalise';

/** IDF-08, GB/T 40058-2021. The rule of the check sign is not published where we could read it: not computed. */
export type NewProjectCode = {
  readonly form: 'new';
  readonly code: ProjectCode;
  readonly timeCode: string;
  readonly areaCode: AreaId;
  /** 中央业务指导部门代码, not an industry. */
  readonly department: string;
  readonly projectType: string;
  readonly random: string;
  readonly check: string;
};

/** IDF-09, given out 2015–2020. */
export type OldProjectCode = {
  readonly form: 'old';
  readonly code: ProjectCode;
  readonly year: number;
  readonly areaCode: AreaId;
  /** Major class of GB/T 4754. */
  readonly industry: string;
  readonly projectType: string;
  readonly serial: string;
};

export type ParsedProjectCode = NewProjectCode | OldProjectCode;

const LENGTH = 24;
const LAST = 23;
const HYPHEN = 45;
const LETTER_X = 88;
const FIRST_OLD_YEAR = 2015;
const LAST_OLD_YEAR = 2020;

const isHyphen = (text: string, index: number): boolean => text.charCodeAt(index) === HYPHEN;

/** Blanks out and half-width. */
export const normaliseProjectCode = normaliseNumber;

/** The shape of IDF-08 or IDF-09, for a normalised text: `dddd-dddddd-dd-dd-ddddd` and a last digit or X. */
export const isProjectCode = (text: string): text is ProjectCode =>
  text.length === LENGTH &&
  areDigits(text, 0, 4) &&
  isHyphen(text, 4) &&
  areDigits(text, 5, 11) &&
  isHyphen(text, 11) &&
  areDigits(text, 12, 14) &&
  isHyphen(text, 14) &&
  areDigits(text, 15, 17) &&
  isHyphen(text, 17) &&
  areDigits(text, 18, LAST) &&
  (text.charCodeAt(LAST) === LETTER_X || areDigits(text, LAST, LENGTH));

// Every old code has the new shape too. No new one begins with 2015–2020: as year and month these have no such month.
const isOld = (code: ProjectCode): boolean => {
  const year = numberAt(code, 0, 4);
  return year >= FIRST_OLD_YEAR && year <= LAST_OLD_YEAR && code.charCodeAt(LAST) !== LETTER_X;
};

/** Reads a normalised text into its parts; `undefined` unless it has the shape of a project code. */
export const parseProjectCode = (text: string): ParsedProjectCode | undefined => {
  if (!isProjectCode(text)) return undefined;
  const areaCode = text.slice(5, 11) as AreaId;
  const second = text.slice(12, 14);
  const projectType = text.slice(15, 17);
  if (isOld(text)) {
    const year = numberAt(text, 0, 4);
    return { form: 'old', code: text, year, areaCode, industry: second, projectType, serial: text.slice(18) };
  }
  const random = text.slice(18, LAST);
  const check = text.slice(LAST);
  return {
    form: 'new',
    code: text,
    timeCode: text.slice(0, 4),
    areaCode,
    department: second,
    projectType,
    random,
    check,
  };
};
