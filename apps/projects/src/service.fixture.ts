import type { SubgraphConfig } from '@anxin/service-kit';
import { asking, smallFile } from '@anxin/testing';
import { projects } from './subgraph';
import { FILES, freshProjects } from './world.fixture';

/** The real service on loopback with a database of its own, and ways to ask it. */
export const startService = async (over: Partial<SubgraphConfig> = {}) => {
  const { urls, config, issuer, remove } = await freshProjects();
  const service = await projects.start({ ...config, ...over });
  const ways = await asking({
    service: projects.name,
    url: service.url,
    issuer,
    callKeys: config.CALL_KEYS,
    person: 'token',
  });
  let stopping: Promise<void> | undefined;
  const stopAll = async (): Promise<void> => {
    for (const { stop } of service.stops) await stop();
  };
  const stop = (): Promise<void> => (stopping ??= stopAll());
  return {
    ...service,
    ...ways,
    urls,
    stop,
    /** The county's three files, as an office sends them one by one. */
    uploadSmall: async (): Promise<void> => {
      for (const name of FILES) {
        const { status, text } = await ways.upload(name, await smallFile(name));
        if (status !== 200) throw new Error(text);
      }
    },
    close: async (): Promise<void> => {
      await stop();
      await remove();
    },
  };
};

export type Service = Awaited<ReturnType<typeof startService>>;
