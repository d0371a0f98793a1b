import type { Envelope } from '@anxin/contracts';
import { Audit } from '.';

export const PROJECT = '2506-620522-05-05-100008';

/** An event as a service tells it. */
export type Told = readonly [name: string, data: object, day?: string, version?: number];

/** What services tell, each event in its place. */
export const feed = (told: readonly Told[]): Envelope[] => {
  const [positions, keySeqs] = [new Map<string, number>(), new Map<string, number>()];
  const next = (counts: Map<string, number>, of: string): number => {
    const count = (counts.get(of) ?? 0) + 1;
    counts.set(of, count);
    return count;
  };
  return told.map(([name, data, businessDay = '2026-02-10', version = 1]) => {
    const publisher = name.slice(0, name.indexOf('.'));
    return {
      ...{ publisher, epoch: 1, position: next(positions, publisher), name, version, key: PROJECT },
      ...{ keySeq: next(keySeqs, publisher), sector: null, area: null, businessDay },
      ...{ recordedAt: '2026-02-10T01:00:00Z', data },
    };
  });
};

/** The codes of what does not add up. */
export const audited = (events: readonly Envelope[], today = '2026-03-10') => {
  const audit = new Audit();
  for (const event of events) audit.take(event);
  return audit.findings(today).map(({ code }) => code);
};
