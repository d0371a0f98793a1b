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
  FILES_FOLDER: z.string().optional().meta({ zh: '保存文件的文件夹', en: 'The folder in which files are kept' }),
  FILES_S3_URL: s3Address.optional().meta({
    zh: '保存文件的 S3 存储桶，如 https://store.example/bucket，优先于文件夹',
    en: 'The bucket in which files are kept, as https://store.example/bucket; it holds over the folder',
  }),
  FILES_S3_REGION: z.string().default('us-east-1').meta({ zh: '存储桶所在区域', en: 'Region of the bucket' }),
  FILES_S3_CREDENTIALS: credentials.optional().meta({
    zh: '存储桶的访问密钥，key:secret；不填用本机凭据',
    en: "key:secret of the bucket; without it the machine's credentials",
    secret: true,
  }),
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
