import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LocalIssuer, localIssuer } from '@anxin/identity';
import { startProvider } from '@anxin/local/oidc';
import { freePort } from '@anxin/process';

export { freePort };

export type TestProvider = {
  readonly issuer: LocalIssuer;
  readonly client: { readonly id: string; readonly secret: string };
  /** Ends it; `start` brings it back where it was, with what it knew forgotten. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly clean: () => Promise<void>;
};

/** The provider of a local stack, over accounts of its own. @param url of the app that logs people in */
export const testProvider = async (url: string): Promise<TestProvider> => {
  const folder = await mkdtemp(join(tmpdir(), 'anxin-oidc-'));
  const keyFile = join(folder, 'issuer.json');
  const port = await freePort();
  const issuer = await localIssuer({ keyFile, issuer: `http://127.0.0.1:${port}` });
  const client = { id: 'web', secret: 'a secret of this test alone' };
  const begin = () =>
    startProvider({
      port,
      keyFile,
      accounts: issuer.accounts,
      shown: [],
      client: { ...client, url },
      cookieKey: 'key',
    });
  let running = await begin();
  const stop = (): Promise<void> => running.stop();
  return {
    issuer,
    client,
    stop,
    start: async () => {
      running = await begin();
    },
    clean: async () => {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
};
