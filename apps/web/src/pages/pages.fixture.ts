import { fastify, type FastifyInstance } from 'fastify';
import { pages, type PageSources } from '.';

/** The pages on a server of their own, before what stands behind them. */
export const pagesBefore = (behind: Partial<PageSources> = {}): FastifyInstance => {
  const server = fastify();
  const sources: PageSources = {
    gateway: 'http://127.0.0.1:9',
    services: new Map(),
    office: {
      name: '秦安县治欠办',
      phone: '0938-6521234',
      address: '秦安县兴国镇解放路1号',
      hours: '周一至周五 8:30–18:00',
    },
    ...behind,
  };
  for (const register of pages) register(server, sources);
  return server;
};
