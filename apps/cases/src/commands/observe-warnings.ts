import { createHash } from 'node:crypto';
import type { PlainDate } from '@anxin/domain-kit';
import { findRule, isUndetermined, type ParameterBook, type ThresholdKey } from '@anxin/law';
import {
  applyCommands,
  type Cause,
  type JournalEntry,
  jsonText,
  lockStreams,
  markDue,
  NotYet,
  rowsIn,
  takeMissed,
  type Tx,
} from '@anxin/service-kit';
import { commandFor, type Observation, type Seen } from '../domain/warning';
import type { ActOnIndicators } from '../events/in';
import { partiesOf, TELLS_WAGES_DUE } from '../store/warnings/read-signals';
import {
  lastWarnings,
  subjectPlaces,
  subjectStream,
  warningOfStream,
  warningStream,
} from '../store/warnings/warning-store';
import type { WarningAggregate } from './warning-aggregate';

/** The first day of the figures that decided an indicator on a day: of its thresholds, else of the rule itself. */
const versionOf = (indicator: string, on: PlainDate, law: ParameterBook): PlainDate | null => {
  const thresholds = law.thresholds(indicator as ThresholdKey, on);
  return isUndetermined(thresholds) ? (findRule(indicator)?.inForceFrom ?? null) : thresholds.from;
};

type Told = Pick<Seen, 'level' | 'raisedLevel' | 'facts'>;

/** What an indicator says, with what identifies its inputs and the version of its rule. */
export const seenBy = (indicator: string, on: PlainDate, told: Told, law: ParameterBook): Seen => ({
  level: told.level,
  raisedLevel: told.raisedLevel,
  facts: told.facts,
  inputsDigest: createHash('sha256').update(jsonText(told.facts)).digest('hex'),
  ruleVersion: versionOf(indicator, on, law),
});

/**
 * Acts on what indicators say of a day, once whoever says it and however often: raises, changes or clears the warning of
 * each. What was late by that day is late before, also where it is heard of later. The entries are the caller's to append.
 */
export const observeWarnings = async (
  tx: Tx,
  aggregate: WarningAggregate,
  { on, observed }: { readonly on: PlainDate; readonly observed: readonly Observation[] },
  cause: Cause,
): Promise<readonly JournalEntry[]> => {
  const subjects = [...new Set(observed.map(({ subject }) => subject.code))];
  await lockStreams(tx, subjects.map(subjectStream));
  const lastOf = await lastWarnings(rowsIn(tx), subjects);
  const given = observed.flatMap((one) => commandFor(one, on, lastOf(one.subject.code, one.indicator)) ?? []);
  const streams = given.map(({ id }) => warningStream(id));
  await lockStreams(tx, streams);
  const missed = (await takeMissed(tx, streams, on)).map(({ stream, duty, dueOn }) => ({
    id: warningOfStream(stream),
    command: { type: 'MissWarningDuty', duty, dueOn, today: on } as const,
  }));
  const { outcomes, entries } = await applyCommands(tx, aggregate, [...missed, ...given], cause);
  for (const outcome of outcomes) if ('refusal' in outcome) throw outcome.refusal;
  return entries;
};

/** Acts on what another service tells of a project's indicators. */
export const actOnIndicators =
  ({ terms, warning }: { readonly terms: ParameterBook; readonly warning: WarningAggregate }): ActOnIndicators =>
  async (tx, { projectCode, on, changes }, cause) => {
    const known = (await subjectPlaces(rowsIn(tx), [projectCode])).get(projectCode);
    if (!known) throw new NotYet(`project:${projectCode}`);
    const observed = changes.map(({ indicator, ...told }) => {
      const { level, raisedLevel, facts } = told;
      return { ...known, indicator, seen: level && seenBy(indicator, on, { level, raisedLevel, facts }, terms) };
    });
    if (changes.some(({ indicator }) => TELLS_WAGES_DUE.includes(indicator))) {
      // A dispute of its enterprises is one over wages from now on, or no longer (W26).
      const parties = await partiesOf(rowsIn(tx), projectCode);
      await lockStreams(tx, [projectCode, ...parties].map(subjectStream));
      await markDue(
        tx,
        parties.map((subject) => ({ subject })),
      );
    }
    return observeWarnings(tx, warning, { on, observed }, cause);
  };
