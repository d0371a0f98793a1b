import { join } from 'node:path';
import { Receiver } from '@anxin/service-kit';
import { asking, freshHome, SMALL, smallFile } from '@anxin/testing';
import { handlers } from './events/in';
import { publishedBy } from './events/projects.fixture';
import { workers } from './subgraph';
import { FILES } from './world.fixture';

/** People of the small county: the asking worker has stays on two projects, one of them the contractor's and town's. */
export const OWN_NUMBER = '620599199211148458';
export const OTHER_NUMBER = '620599196311059061';
/** Housing, town 620522104, of the contractor that is asked for here. */
export const OWN = '2506-620522-05-05-100008';
/** Of another town and contractor; the worker's second project. */
export const SECOND = '2506-620522-04-05-100330';

export const EVERYBODY = ['OFFICE', 'HOUSING', 'WATER', 'TOWN', 'CONTRACTOR', 'WORKER', 'PUBLIC'] as const;

/** The real service on loopback with a database of its own, that knows the small county's projects; ways to ask it. */
export const startService = async (over: Partial<ReturnType<typeof workers.config>> = {}) => {
  const { urls, environment, issuer, remove } = await freshHome({
    service: workers.name,
    migrations: workers.migrations,
  });
  const config = workers.config(environment);
  const service = await workers.start({ ...config, ...over });
  const { app, url } = service;
  const receiver = new Receiver(app.database, handlers);
  for (const event of await publishedBy(join(SMALL, 'enterprises.csv'), join(SMALL, 'projects.csv'), app.vault)) {
    const { publisher, key, keySeq } = event;
    await receiver.take([{ publisher, key, keySeq, origin: 'spec', text: JSON.stringify(event) }]);
  }
  const ways = await asking({
    service: workers.name,
    url,
    issuer,
    callKeys: config.CALL_KEYS,
    person: app.vault.personToken(OWN_NUMBER),
  });
  return {
    ...service,
    ...ways,
    urls,
    /** The token of a number, which is a worker's id. */
    idOf: (number: string): string => app.vault.personToken(number),
    /** The county's files of this service but for some, as an office sends them in one session. */
    uploadSmall: async (files: readonly string[] = FILES): Promise<void> =>
      ways.uploadFiles(await Promise.all(files.map(async (name) => [name, await smallFile(name)] as const))),
    close: async (): Promise<void> => {
      for (const { stop } of service.stops) await stop();
      await remove();
    },
  };
};

export type Service = Awaited<ReturnType<typeof startService>>;
