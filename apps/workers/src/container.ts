import { SERVICES } from '@anxin/contracts';
import type { PlainDate } from '@anxin/domain-kit';
import {
  beginDay,
  clockMover,
  dayHeard,
  evaluateDirty,
  openParts,
  openSessions,
  outsideSessions,
  type ReplacedParts,
} from '@anxin/service-kit';
import type { Config } from './config';
import { evaluationOf } from './jobs/evaluation';
import { makePartitionsAhead } from './store/punches';
import { statementSigner } from './statement/signer';

const SERVICE = 'workers';

/** Puts the parts together; the only place that does. */
export const buildContainer = async (config: Config, replace: Partial<ReplacedParts> = {}) => {
  const hears = SERVICES[SERVICE].subscribesTo;
  const parts = await openParts({ service: SERVICE, hears, config, replace });
  const { database, clock, settable, law, rows } = parts;
  const evaluation = evaluationOf(database, law);
  let partitionsOn: PlainDate | undefined;
  const evaluate = async (): Promise<void> => {
    if (partitionsOn !== clock.today()) await makePartitionsAhead(database, clock.today());
    partitionsOn = clock.today();
    await beginDay(database, clock.today());
    await evaluateDirty(evaluation, clock.today());
  };
  const moveClock = clockMover({ ...parts, evaluate });
  return {
    ...parts,
    evaluation,
    evaluate,
    conclude: outsideSessions(rows, evaluate),
    followClock: async (): Promise<void> => {
      const heard = settable && (await dayHeard(rows));
      if (heard && heard > clock.today() && (await openSessions(rows)) === 0) await moveClock(heard);
    },
    statements: await statementSigner(config.KEYS_FOLDER),
  };
};

export type Container = Awaited<ReturnType<typeof buildContainer>>;
