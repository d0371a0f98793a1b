import type { Kit, SubgraphConfig } from '@anxin/service-kit';
import { z } from 'zod';
import { sheetLineAggregate } from './commands/sheet-line-aggregate';
import { stayAggregate } from './commands/stay-aggregate';
import { statementSigner } from './statement/signer';

/** Settings of this service's own. */
export const settings = {
  /** The private key (JWK) that signs workers' statements, made when absent; its public part is served. */
  STATEMENT_KEY_FILE: z.string().optional(),
};

type Config = SubgraphConfig & z.output<z.ZodObject<typeof settings>>;

/** Parts of this service's own, once a process. */
export const partsOf = async ({ config, vault }: Kit<Config>) => ({
  stay: stayAggregate(vault),
  sheetLine: sheetLineAggregate(vault),
  statements: await statementSigner(config.STATEMENT_KEY_FILE),
});

export type Parts = Awaited<ReturnType<typeof partsOf>>;
