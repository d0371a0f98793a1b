import type { ServiceName } from '@anxin/contracts';
import type { FastifyInstance } from 'fastify';

/** The office as the public reads of it. */
export type Office = {
  readonly name: string;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  /** When it is open, as people say it. */
  readonly hours?: string | undefined;
  readonly legalAidPhone?: string | undefined;
};

/** What pages without an account stand on. */
export type PageSources = {
  /** Addresses of what stands behind. */
  readonly gateway: string;
  readonly services: ReadonlyMap<ServiceName, string>;
  readonly office: Office;
};

/** Pages of one kind, at addresses of their own. */
export type Pages = (server: FastifyInstance, sources: PageSources) => void;
