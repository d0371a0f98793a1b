import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft, DraftStore } from '../draft';

/** An answer that was shown last, for when nobody answers. */
export type Seen = { readonly key: string; readonly account: string; readonly at: number; readonly data: unknown };

type Shape = DBSchema & {
  readonly drafts: { readonly key: string; readonly value: Draft };
  readonly seen: { readonly key: string; readonly value: Seen };
};

let opened: Promise<IDBPDatabase<Shape>> | undefined;

const database = (): Promise<IDBPDatabase<Shape>> =>
  (opened ??= openDB<Shape>('anxin-grid', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('drafts', { keyPath: 'id' });
      fresh.createObjectStore('seen', { keyPath: 'key' });
    },
    // A page of another version waits to change the store: this one lets it.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  }));

/** Drafts in the phone's own store, with their photos: they outlive the page and the browser. */
export const draftStore: DraftStore = {
  all: async () => (await database()).getAll('drafts'),
  find: async (id) => (await database()).get('drafts', id),
  keep: async (draft) => void (await (await database()).put('drafts', draft)),
  remove: async (id) => (await database()).delete('drafts', id),
};

export const rememberSeen = async (seen: Seen): Promise<void> => void (await (await database()).put('seen', seen));
export const recallSeen = async (key: string): Promise<Seen | undefined> => (await database()).get('seen', key);

/** What was shown to another person at this phone is not kept for the next. */
export const forgetOthers = async (account: string): Promise<void> => {
  const store = (await database()).transaction('seen', 'readwrite').store;
  for (const { key, account: whose } of await store.getAll()) if (whose !== account) await store.delete(key);
};
