import type { Multipart } from '@fastify/multipart';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';

const FIELD_BYTES = 64 * 1024;
/** Of one photograph; the service that takes it says how large it may be. */
const FILE_BYTES = 32 * 1024 * 1024;
const FILES = 9;
const FIELDS = 40;

/** Forms are read as browsers send them, files as they pass. */
export const readForms = async (scope: FastifyInstance): Promise<void> => {
  await scope.register(multipart, {
    limits: { fieldSize: FIELD_BYTES, fields: FIELDS, fileSize: FILE_BYTES, files: FILES, parts: FIELDS + FILES },
  });
};

/** A file of a form, on its way. */
export type FormFile = { readonly name: string; readonly content: Readable };

type Filled = { readonly fields: Readonly<Record<string, string>>; readonly files: AsyncIterable<FormFile> };

/** Where a form says that no file was chosen, it still has a file of no name. */
const isChosen = (part: Multipart): boolean => part.type === 'file' && part.filename !== '';

/**
 * The fields of a form up to its first file, then its files one by one; whatever of a file is not read is passed over.
 * Forms here have their files last.
 */
export const filledForm = async (request: FastifyRequest): Promise<Filled> => {
  // Its iterator ends with nothing, which its type does not say.
  const parts: AsyncIterator<Multipart, undefined> = request.parts()[Symbol.asyncIterator]();
  const fields: Record<string, string> = {};
  let first: Multipart | undefined;
  while (first === undefined) {
    const { value: part, done } = await parts.next();
    if (done === true) break;
    if (part.type === 'field') fields[part.fieldname] = String(part.value);
    else if (isChosen(part)) first = part;
    else part.file.resume();
  }
  const files = async function* (): AsyncGenerator<FormFile> {
    for (let part = first; part !== undefined;) {
      if (part.type === 'file') {
        if (isChosen(part)) yield { name: part.filename, content: part.file };
        part.file.resume();
      }
      const { value, done } = await parts.next();
      part = done === true ? undefined : value;
    }
  };
  return { fields, files: files() };
};
