import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlainDate } from '@anxin/domain-kit';
import type { JWK } from 'jose';
import type { Rows } from '../database/rows';
import { GENESIS } from '@anxin/evidence';
import { signHead } from '@anxin/evidence';

export type HeadExport = {
  readonly service: string;
  readonly rows: Rows;
  /** Of the office's own; what is written there is meant to be carried elsewhere. */
  readonly folder: string;
  readonly key: JWK;
};

/** Where the chain stands now, signed. */
export const currentHead = async ({ service, rows, key }: Omit<HeadExport, 'folder'>, businessDay: PlainDate) => {
  const [last] = await rows<{ position: number; hash: string }>(
    'SELECT position::int, hash FROM seal ORDER BY position DESC LIMIT 1',
    [],
  );
  const { position, hash } = last ?? { position: 0, hash: GENESIS };
  const head = await signHead({ service, position, hash, businessDay, signedAt: new Date().toISOString() }, key);
  return { position, head };
};

/**
 * Writes where the chain stands as `<service>-<position>.jws`; where nothing was added since the last, that one says it
 * already.
 */
export const exportHead = async (options: HeadExport, businessDay: PlainDate): Promise<void> => {
  await mkdir(options.folder, { recursive: true });
  const { position, head } = await currentHead(options, businessDay);
  const path = join(options.folder, `${options.service}-${String(position).padStart(12, '0')}.jws`);
  await writeFile(path, `${head}\n`, { flag: 'wx' }).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EEXIST') throw fault;
  });
};
