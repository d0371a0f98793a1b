import {
  enterpriseRegistered,
  type Envelope,
  indicatorsChanged,
  projectRegistered,
  wageIndicatorsChanged,
} from '@anxin/contracts';
import type { Level } from '@anxin/law';
import { type Handlers, Receiver } from '@anxin/service-kit';
import type { DataSource } from 'typeorm';

export const PROJECT = '2506-620522-04-05-100138';
export const CONTRACTOR = '91620599QA4XFD1Y5A';
export const OWNER = '916205996GFBP00R7B';
export const AREA = '620522104';

type Place = { readonly sector?: 'HOUSING' | 'WATER'; readonly area?: string };
type Told = Pick<Envelope, 'publisher' | 'name' | 'key' | 'businessDay' | 'data'> & Place;

export const enterprise = (creditCode: string, day = '2026-03-01'): Told => ({
  publisher: 'projects',
  name: enterpriseRegistered.name,
  key: creditCode,
  businessDay: day,
  data: { creditCode, name: '样例', areaCode: AREA, kind: 'GENERAL_CONTRACTOR' },
});

export const project = ({ sector = 'HOUSING', area = AREA }: Place = {}, code = PROJECT): Told => ({
  publisher: 'projects',
  name: projectRegistered.name,
  key: code,
  businessDay: '2026-03-01',
  sector,
  area,
  data: {
    projectCode: code,
    projectName: '样例项目',
    sector,
    areaCode: area,
    ownerCreditCode: OWNER,
    contractorCreditCode: CONTRACTOR,
    contractSumFen: '1',
    labourCostMonthlyFen: '1',
    labourCostDay: 10,
    payDay: 15,
    payPeriodOffset: 1,
    contractSignedOn: '2025-06-01',
  },
});

type Changes = Readonly<Record<string, Level | null>>;

/** Levels of a project as `projects` or `workers` tells them on a day. */
export const levels = (publisher: 'projects' | 'workers', day: string, changes: Changes, code = PROJECT): Told => ({
  publisher,
  name: (publisher === 'projects' ? indicatorsChanged : wageIndicatorsChanged).name,
  key: code,
  businessDay: day,
  sector: 'HOUSING',
  area: AREA,
  data: {
    projectCode: code,
    on: day,
    changes: Object.entries(changes).map(([indicator, level]) => ({
      indicator,
      level,
      raisedLevel: level,
      before: null,
      facts: level === null ? {} : { on: day },
    })),
  },
});

/** Says events to a service, each the next of its key; `again` says the last ones once more. */
export const telling = (database: DataSource, handlers: Handlers) => {
  const seqs = new Map<string, number>();
  const take = (messages: readonly Envelope[]) =>
    new Receiver(database, handlers).take(
      messages.map((event) => ({ publisher: event.publisher, origin: 'spec', text: JSON.stringify(event) })),
    );
  let last: readonly Envelope[] = [];
  return {
    tell: (...all: readonly Told[]) => {
      last = all.map(({ sector = null, area = null, ...told }) => {
        const of = `${told.publisher} ${told.key}`;
        const keySeq = (seqs.get(of) ?? 0) + 1;
        seqs.set(of, keySeq);
        const recordedAt = `${told.businessDay}T01:00:00.000Z`;
        return { ...told, sector, area, epoch: 0, position: 1, version: 1, keySeq, recordedAt };
      });
      return take(last);
    },
    again: () => take(last),
    /** What waited is tried again. */
    drain: () => new Receiver(database, handlers).replayWaiting(),
  };
};
