import type { Kit } from '@anxin/service-kit';
import { sheetLineAggregate } from './commands/sheet-line-aggregate';
import { stayAggregate } from './commands/stay-aggregate';
import { statementSigner } from './statement/signer';

/** Parts of this service's own, once a process. */
export const partsOf = async ({ config, vault }: Kit) => ({
  stay: stayAggregate(vault),
  sheetLine: sheetLineAggregate(vault),
  statements: await statementSigner(config.KEYS_FOLDER),
});

export type Parts = Awaited<ReturnType<typeof partsOf>>;
