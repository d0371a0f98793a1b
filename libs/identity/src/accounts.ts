import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Actor, actorOf } from './actor';
import { replaceWhole } from './whole-file';

const OWNER_ONLY = 0o600;

/** Who may have tokens: accounts by their id, each in its role and scope. */
export type Accounts = {
  /** `undefined` when there is none, or it was withdrawn. */
  readonly get: (id: string) => Promise<Actor | undefined>;
  /** Whether there is or was one. */
  readonly has: (id: string) => Promise<boolean>;
  /** Opens an account, also one that was withdrawn, or changes its role and scope. */
  readonly put: (actor: Actor) => Promise<void>;
  readonly withdraw: (id: string) => Promise<void>;
};

const fileSchema = z.record(z.string(), z.looseObject({}));
type Kept = z.output<typeof fileSchema>;

/** The accounts in a file of its owner's, which several processes of one machine may share. */
export const accountsIn = (file: string): Accounts => {
  const read = async (): Promise<Kept> => {
    const text = await readFile(file, 'utf8').catch((fault: NodeJS.ErrnoException) => {
      if (fault.code === 'ENOENT') return '{}';
      throw fault;
    });
    return fileSchema.parse(JSON.parse(text));
  };
  let last: Promise<unknown> = Promise.resolve();
  const change = (next: (kept: Kept) => Kept): Promise<void> => {
    const done = last.then(async () => replaceWhole(file, JSON.stringify(next(await read())), OWNER_ONLY));
    last = done.catch(() => undefined);
    return done;
  };
  return {
    get: async (id) => actorOf({ sub: id, ...(await read())[id] }),
    has: async (id) => id in (await read()),
    put: ({ id, ...actor }) => change((kept) => ({ ...kept, [id]: actor })),
    // Without a role it is no actor, and nothing opens it again by itself.
    withdraw: (id) => change((kept) => ({ ...kept, [id]: {} })),
  };
};
