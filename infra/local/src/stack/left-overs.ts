import { join } from 'node:path';
import { SERVICE_NAMES } from '@anxin/contracts';
import { stopOrphanBroker } from '@anxin/kafka';
import { stopOrphanPostgres } from '../postgres';
import { stopOrphanService } from './service-process';
import { WEB } from './web';

/**
 * Ends what a stack that was killed left running on this data folder, and waits until its ports are free; only processes
 * that are noted there and really are these programs. Throws a fault, with the notes kept, when one is at work or stays.
 */
export const endLeftOvers = async (dataDir: string): Promise<void> => {
  await Promise.all(['gateway', WEB, ...SERVICE_NAMES].map((name) => stopOrphanService(dataDir, name)));
  await Promise.all([stopOrphanPostgres(join(dataDir, 'postgres')), stopOrphanBroker(join(dataDir, 'kafka'))]);
};
