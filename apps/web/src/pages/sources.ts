import type { ServiceName } from '@anxin/contracts';
import type { AtRest } from '@anxin/identity';
import type { FastifyInstance } from 'fastify';
import type { Office } from '../config';
import type { Cookies } from '../session/cookies';

/** What pages without an account stand on. */
export type PageSources = {
  /** Addresses of what stands behind. */
  readonly gateway: string;
  readonly services: ReadonlyMap<ServiceName, string>;
  readonly office: Office;
  /** Seals what a browser keeps for us. */
  readonly sealed: AtRest;
  readonly cookies: Cookies;
};

/** Pages of one kind, at addresses of their own. */
export type Pages = (server: FastifyInstance, sources: PageSources) => void;
