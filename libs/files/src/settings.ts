import { z } from 'zod';
import { fileErrors } from './errors';
import type { FileStore } from './file-store';
import { folderStore } from './folder-store';
import { type S3Place, s3Store } from './s3-store';

const credentials = z
  .string()
  .regex(/^[^:]+:.+$/, 'an access key and its secret with a colon between')
  .transform((text) => {
    const colon = text.indexOf(':');
    return { accessKeyId: text.slice(0, colon), secretAccessKey: text.slice(colon + 1) };
  });

const s3Address = z
  .url({ protocol: /^https?$/ })
  .refine(
    (text) => /^\/[^/]+\/?$/.test(new URL(text).pathname),
    'an address with the bucket: https://store.example/bucket',
  )
  .transform((text): Pick<S3Place, 'endpoint' | 'bucket'> & { readonly endpoint: string } => {
    const { origin, pathname } = new URL(text);
    return { endpoint: origin, bucket: pathname.replaceAll('/', '') };
  });

/** Where a service keeps files: a folder, or a bucket of a service that speaks S3. */
export const fileStoreSettings = {
  FILES_FOLDER: z.string().optional(),
  /** As `https://store.example/bucket`; it holds over the folder. */
  FILES_S3_URL: s3Address.optional(),
  FILES_S3_REGION: z.string().default('us-east-1'),
  /** `key:secret`; without it the credentials of the machine. */
  FILES_S3_CREDENTIALS: credentials.optional(),
};

type Settings = { readonly [Name in keyof typeof fileStoreSettings]?: z.output<(typeof fileStoreSettings)[Name]> };

const noStore = (): FileStore => {
  const refuse = (): Promise<never> => Promise.reject(fileErrors.NO_STORE());
  return { put: refuse, get: refuse, remove: refuse };
};

/** The place that the settings name; without one, nothing is kept and each try says so (`FILE_NO_STORE`). */
export const openFileStore = async (settings: Settings): Promise<FileStore> => {
  const { FILES_FOLDER: folder, FILES_S3_URL: address, FILES_S3_REGION: region, FILES_S3_CREDENTIALS: own } = settings;
  if (address) return s3Store({ ...address, region: region ?? 'us-east-1', ...(own ? { credentials: own } : {}) });
  return folder === undefined ? noStore() : folderStore(folder);
};
