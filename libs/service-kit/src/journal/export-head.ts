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
  return signHead({ service, position, hash, businessDay, signedAt: new Date().toISOString() }, key);
};

/** Writes the day's head once, as `<service>-<day>.jws`; a day that has one keeps it. */
export const exportHead = async (options: HeadExport, businessDay: PlainDate): Promise<void> => {
  await mkdir(options.folder, { recursive: true });
  const path = join(options.folder, `${options.service}-${businessDay}.jws`);
  const head = await currentHead(options, businessDay);
  await writeFile(path, `${head}\n`, { flag: 'wx' }).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EEXIST') throw fault;
  });
};
