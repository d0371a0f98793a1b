import type { ServiceName } from '@anxin/contracts';
import type { FastifyInstance } from 'fastify';
import type { Office } from '../config';

/** What pages without an account stand on. */
export type PageSources = {
  /** Addresses of what stands behind. */
  readonly gateway: string;
  readonly services: ReadonlyMap<ServiceName, string>;
  readonly office: Office;
};

/** Pages of one kind, at addresses of their own. */
export type Pages = (server: FastifyInstance, sources: PageSources) => void;

/** All pages without an account. */
export const pages: readonly Pages[] = [];
