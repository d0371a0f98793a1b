import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// @ts-expect-error It comes without types.
import Untyped from 's3rver';

/** What of it is used here. */
type Server = { readonly run: () => Promise<{ readonly port: number }>; readonly close: () => Promise<void> };
const S3rver = Untyped as new (options: object) => Server;

/** The one account that the server knows. */
export const S3_KEYS = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' } as const;

/** A server that speaks S3, on loopback, with one bucket. `close` stops it and removes what it has. */
export const freshS3 = async (bucket: string) => {
  const directory = mkdtempSync(join(tmpdir(), 'anxin-s3-'));
  const configureBuckets = [{ name: bucket, configs: [] }] as const;
  const server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets });
  const { port } = await server.run();
  return {
    endpoint: `http://127.0.0.1:${port}`,
    /** Where it has its files. */
    directory,
    stop: (): Promise<void> => server.close(),
    remove: (): void => rmSync(directory, { recursive: true }),
  };
};
