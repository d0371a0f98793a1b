import { businessDaySet, SERVICES } from '@anxin/contracts';
import type { PlainDate } from '@anxin/domain-kit';
import {
  append,
  beginDay,
  clockMover,
  evaluateDirty,
  openParts,
  outsideSessions,
  published,
  type ReplacedParts,
  runCommand,
} from '@anxin/service-kit';
import type { Config } from './config';
import { evaluationOf } from './jobs/evaluation';
import { projectAggregate } from './store/project-aggregate';
import { ProjectEntity } from './store/project-entity';

const SERVICE = 'projects';

/** Puts the parts together; the only place that does. */
export const buildContainer = async (config: Config, replace: Partial<ReplacedParts> = {}) => {
  const hears = SERVICES[SERVICE].subscribesTo;
  const parts = await openParts({ service: SERVICE, hears, config, entities: [ProjectEntity], replace });
  const { database, clock, law, vault } = parts;
  const evaluation = evaluationOf(database, law);
  const evaluate = async (): Promise<void> => {
    await beginDay(database, clock.today());
    await evaluateDirty(evaluation, clock.today());
  };
  /** Others follow a clock that was set. */
  const tellDay = async (day: PlainDate): Promise<void> => {
    const told = published('business-day', { sector: null, area: null }, businessDaySet, { day });
    const cause = { actor: 'system', businessDay: day, cause: 'clock' };
    await database.transaction((tx) => append(tx, [told], cause));
  };
  return {
    ...parts,
    evaluation,
    evaluate,
    conclude: outsideSessions(parts.rows, evaluate),
    moveClock: clockMover({ ...parts, evaluate, onDay: tellDay }),
    project: runCommand(database, projectAggregate(vault)),
  };
};

export type Container = Awaited<ReturnType<typeof buildContainer>>;
