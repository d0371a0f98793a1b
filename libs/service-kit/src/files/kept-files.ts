import { once } from 'node:events';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileStore } from '@anxin/files';
import type { Vault } from '@anxin/identity';
import type { DataSource } from 'typeorm';
import { isRunning, PROCESS } from '../database/process';
import type { Tx } from '../database/open';

/** What is to be kept, read as often as it takes. */
export type FileSource = { readonly bytes: number; readonly open: () => AsyncIterable<Uint8Array> };

type Parts = {
  readonly database: DataSource;
  readonly vault: Pick<Vault, 'sealing' | 'opening' | 'sealedBytes'>;
  readonly store: FileStore;
};

const LEFT = `SELECT id FROM file_put WHERE NOT ${isRunning('process')}`;
const FORGET = 'DELETE FROM file_put WHERE id = $1 RETURNING id';

/** What a file is encrypted for: under another id it is not read. */
const cellOfFile = (id: string): string => `file ${id}`;

/**
 * A service's files: put first and kept by the transaction of the row that knows them, so that a file without a row is
 * cleared away and a row without a file cannot be. Encrypted as they pass; memory does not grow with them.
 */
export class KeptFiles {
  constructor(private readonly parts: Parts) {}

  /** Puts a file, which is not kept yet. Whatever becomes of it, `discard` is called at the end. */
  async put(id: string, source: FileSource): Promise<void> {
    await this.begin(id);
    await this.write(id, source);
  }

  /** A file will be put: from now on what is left of it is found. */
  async begin(id: string): Promise<void> {
    await this.parts.database.query('INSERT INTO file_put (id, process) VALUES ($1, $2)', [id, PROCESS]);
  }

  /** Puts a file that was begun; asks no connection of the database, so that a transaction may do it. */
  async write(id: string, { bytes, open }: FileSource): Promise<void> {
    const { vault, store } = this.parts;
    const sealing = vault.sealing(cellOfFile(id));
    const sealed = pipeline(Readable.from(open(), { objectMode: false }), sealing);
    // Told by the store, which reads from it.
    sealed.catch(() => undefined);
    await store.put(id, sealing, vault.sealedBytes(bytes));
    await sealed;
  }

  /** The row that knows these files is saved in this transaction: with it they are kept. */
  async keep(tx: Tx, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await tx.query('DELETE FROM file_put WHERE id = ANY($1)', [ids]);
  }

  /** Clears a file away that was put and not kept; one that was kept stays. */
  async discard(id: string): Promise<void> {
    const { database, store } = this.parts;
    await database.transaction(async (tx) => {
      // Waits for a transaction that may still keep it.
      const [left] = await tx.query<[{ id: string }[], number]>(FORGET, [id]);
      if (left.length > 0) await store.remove(id);
    });
  }

  /** Clears away what processes put that are gone. */
  async sweep(): Promise<void> {
    const left = await this.parts.database.query<{ id: string }[]>(LEFT);
    for (const { id } of left) await this.discard(id);
  }

  /**
   * A kept file as it was given. Throws where its beginning was changed, and fails where the rest was.
   * @param bytes how many it has
   */
  async open(id: string, bytes: number): Promise<Transform> {
    const { vault, store } = this.parts;
    const kept = await store.get(id, vault.sealedBytes(bytes));
    const opening = vault.opening(cellOfFile(id));
    // Its reader is told of a fault by the stream itself.
    pipeline(kept, opening).catch(() => undefined);
    await once(opening, 'readable');
    return opening;
  }
}
