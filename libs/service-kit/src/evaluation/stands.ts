import { addDays, daysBetween, plainDate, type PlainDate } from '@anxin/domain-kit';
import { type IndicatorOn, isUndetermined } from '@anxin/law';
import type { Tx } from '../database/open';
import type { DueSubject } from './due';

/**
 * The table that says until when what was found of a subject stands while nothing is told of it, for a service's migration. A
 * build that does not know of it marks and evaluates too: whoever marks a subject ends what stands.
 */
export const standsTables = (service: string): string => `
CREATE TABLE stands (
  subject text CONSTRAINT stands_pk PRIMARY KEY,
  -- The first business day on which it is looked at again.
  until date NOT NULL
);
CREATE FUNCTION end_standing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM stands s USING (
    SELECT subject FROM stands WHERE subject IN (SELECT subject FROM marked) ORDER BY subject FOR UPDATE
  ) own WHERE s.subject = own.subject;
  RETURN NULL;
END $$;
CREATE TRIGGER ends_standing AFTER INSERT ON due REFERENCING NEW TABLE AS marked
  FOR EACH STATEMENT EXECUTE FUNCTION end_standing();
GRANT SELECT, INSERT, UPDATE, DELETE ON stands TO ${service}_service;`;

/** Keeps until when subjects stand that were evaluated, in place of what was kept of them. */
export const saveStands = async (
  tx: Tx,
  subjects: readonly string[],
  evaluated: readonly { readonly code: string; readonly standsUntil?: PlainDate | undefined }[],
): Promise<void> => {
  const standing = evaluated.filter(({ standsUntil: until }) => until !== undefined);
  await tx.query('DELETE FROM stands WHERE subject = ANY($1)', [subjects]);
  if (standing.length === 0) return;
  await tx.query('INSERT INTO stands (subject, until) SELECT * FROM unnest($1::text[], $2::date[])', [
    standing.map(({ code }) => code),
    standing.map(({ standsUntil: until }) => until),
  ]);
};

/** Whether nothing was told of a subject but that a day began: only then is it worth looking ahead. */
export const isQuiet = ({ parts }: DueSubject): boolean => parts?.length === 0;

const WEEK = 7;
const MONDAY = plainDate('2024-01-01');
/** Each subject is looked at on a weekday of its own at the latest, so that they do not all fall on one. */
const isOwnWeekday = (subject: string, day: PlainDate): boolean => {
  const own = [...subject].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  return (daysBetween(MONDAY, day) + own) % WEEK === 0;
};

/** What indicators say, to be compared from day to day; one that cannot be decided says that. */
export const saidBy = (indicators: readonly IndicatorOn[]): string =>
  JSON.stringify(
    indicators.map(({ indicator, standing, facts }) => {
      if (isUndetermined(standing) || isUndetermined(facts)) return [indicator];
      return [indicator, standing.level, isUndetermined(standing.raisedLevel) ? null : standing.raisedLevel];
    }),
  );

type Ahead = {
  readonly subject: string;
  readonly on: PlainDate;
  /** The first later day on which its facts are others, though none is told; none: never. */
  readonly changesOn?: PlainDate | undefined;
  /** What the law says of it on a day before that. */
  readonly saidOn: (day: PlainDate) => string;
};

/** The first later day on which the law says something else of a subject, or its facts do, or it is looked at anyhow. */
export const standsUntil = ({ subject, on, changesOn, saidOn }: Ahead): PlainDate => {
  const now = saidOn(on);
  for (let day = addDays(on, 1); ; day = addDays(day, 1)) {
    if (changesOn !== undefined && day >= changesOn) return day;
    if (isOwnWeekday(subject, day) || saidOn(day) !== now) return day;
  }
};
