import type { Readable } from 'node:stream';
import type { S3ClientConfig } from '@aws-sdk/client-s3';
import type { DomainError } from '@anxin/domain-kit';
import { fileErrors } from './errors';
import type { FileStore } from './file-store';

export type S3Place = {
  /** Of a service that speaks S3; none for Amazon's own. */
  readonly endpoint?: string;
  readonly region: string;
  readonly bucket: string;
  /** Where there are none, those of the machine are found as the AWS client finds them. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
};

const CONNECT_MS = 3_000;
const TRIES = 2;
const nothing = (): void => undefined;
/** What it would say on the console comes to us as a fault. */
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const SILENT_MS = 30_000;

// Checksums of Amazon's own are not known everywhere; ours is in the cipher.
const clientConfig = ({ endpoint, region, credentials }: S3Place): S3ClientConfig => ({
  region,
  ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
  ...(credentials ? { credentials } : {}),
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
  maxAttempts: TRIES,
  logger: SILENT,
  requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: SILENT_MS },
});

/** Its own words may name addresses and accounts: they are the cause, for the log. */
const refused = (fault: unknown): DomainError => {
  const { name } = fault as Error;
  const refusal = name === 'NoSuchKey' || name === 'NotFound' ? fileErrors.MISSING() : fileErrors.STORE_UNAVAILABLE();
  return Object.assign(refusal, { cause: fault });
};

/** Files in a bucket of a service that speaks S3. Its client is loaded where it is used. */
export const s3Store = async (place: S3Place): Promise<FileStore> => {
  const { S3Client, PutObjectCommand, GetObjectCommand, DeleteObjectCommand } = await import('@aws-sdk/client-s3');
  const client = new S3Client(clientConfig(place));
  const { bucket: Bucket } = place;
  const asked = async <Answer>(asking: Promise<Answer>): Promise<Answer> => {
    try {
      return await asking;
    } catch (fault) {
      throw refused(fault);
    }
  };
  const remove = async (Key: string): Promise<void> =>
    void (await asked(client.send(new DeleteObjectCommand({ Bucket, Key }))));
  return {
    put: async (Key, Body, ContentLength) => {
      const cut = new AbortController();
      // A body that fails is the sender's fault, not the store's.
      const failed = new Promise<never>((_, reject) => void Body.once('error', reject));
      const sending = asked(
        client.send(new PutObjectCommand({ Bucket, Key, Body, ContentLength }), { abortSignal: cut.signal }),
      );
      try {
        await Promise.race([sending, failed]);
      } catch (fault) {
        cut.abort();
        await sending.catch(() => undefined);
        // Not every store notices that less came than was promised.
        await remove(Key).catch(() => undefined);
        throw fault;
      }
    },
    get: async (Key, bytes) => {
      const { Body, ContentLength } = await asked(client.send(new GetObjectCommand({ Bucket, Key })));
      if (ContentLength === bytes) return Body as Readable;
      (Body as Readable | undefined)?.destroy();
      throw fileErrors.MISSING();
    },
    remove,
  };
};
