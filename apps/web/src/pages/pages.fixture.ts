import { randomBytes } from 'node:crypto';
import { AtRest } from '@anxin/identity';
import cookie from '@fastify/cookie';
import { fastify, type FastifyInstance } from 'fastify';
import { Cookies } from '../session/cookies';
import { pages, type PageSources } from '.';

/** The pages on a server of their own, before what stands behind them. */
export const pagesBefore = (behind: Partial<PageSources> = {}): FastifyInstance => {
  const server = fastify();
  void server.register(cookie);
  const sources: PageSources = {
    gateway: 'http://127.0.0.1:9',
    services: new Map(),
    office: {
      name: '秦安县治欠办',
      phone: '0938-6521234',
      address: '秦安县兴国镇解放路1号',
      hours: '周一至周五 8:30–18:00',
      legalAidPhone: '12348',
    },
    sealed: new AtRest(randomBytes(32)),
    cookies: new Cookies(false),
    ...behind,
  };
  for (const register of pages) register(server, sources);
  return server;
};
