import { Readable } from 'node:stream';
import { fileTypeFromStream } from 'file-type';
import { z } from 'zod';
import { fileErrors } from './errors';

const MEGABYTE = 1024 * 1024;

/** Which types of files are taken, as MIME types, and how many bytes of each at most. */
export type Accepted = ReadonlyMap<string, number>;

const TYPE = /^([a-z]+\/[\w.+-]+)=(\d+)$/;

/** Reads `application/pdf=50,image/jpeg=20`: megabytes a type. */
export const acceptedSetting = z.string().transform((text, context): Accepted => {
  const read = text.split(',').map((part) => TYPE.exec(part.trim()));
  if (read.every((one) => one !== null && Number(one[2]) > 0))
    return new Map(read.map((one) => [one?.[1] ?? '', Number(one?.[2]) * MEGABYTE]));
  context.addIssue({ code: 'custom', message: 'types with megabytes each: application/pdf=50,image/jpeg=20' });
  return z.NEVER;
});

/** Bytes of any accepted file at most. */
export const mostBytes = (accepted: Accepted): number => Math.max(...accepted.values());

/** What a file holds, by its content and whatever it is called; undefined where that is not known. */
export const typeOfContent = async (content: AsyncIterable<Uint8Array>): Promise<string | undefined> => {
  const stream = Readable.from(content, { objectMode: false });
  try {
    // TypeScript is shown what a browser has of it.
    return (await fileTypeFromStream(stream as never))?.mime;
  } finally {
    stream.destroy();
  }
};

/** The type of a file that is taken. Throws `FILE_EMPTY`, `FILE_TYPE_NOT_ALLOWED`, `FILE_TOO_LARGE`. */
export const acceptedType = async (
  { bytes, open }: { readonly bytes: number; readonly open: () => AsyncIterable<Uint8Array> },
  accepted: Accepted,
): Promise<string> => {
  if (bytes === 0) throw fileErrors.EMPTY();
  const type = await typeOfContent(open());
  const limit = type === undefined ? undefined : accepted.get(type);
  if (type === undefined || limit === undefined)
    throw fileErrors.TYPE_NOT_ALLOWED({ found: type ?? 'unknown', allowed: [...accepted.keys()].join(', ') });
  if (bytes > limit) throw fileErrors.TOO_LARGE({ type, limitBytes: String(limit) });
  return type;
};
