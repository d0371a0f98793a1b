import { Readable } from 'node:stream';
import { DomainError } from '@anxin/domain-kit';
import { type Accepted, acceptedType, mostBytes } from '@anxin/files';
import { PUBLIC } from '@anxin/identity';
import { lockStreams, runCommand, rowsIn, type Spooled, spool, uploadName, uuidv7 } from '@anxin/service-kit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { clueErrors } from '../domain/clue';
import type { App } from '../resolvers/context';
import { clueStream } from '../store/clues/clue-store';
import { digestsBy } from '../store/evidence/evidence-store';
import { placeOfSubject } from '../store/subjects';
import type { AskedByCode } from './prove-reporter';

/** Photographs of one report at most. */
const PHOTOS = 9;

/** Of what is taken as evidence, the pictures. */
const picturesOf = (accepted: Accepted): Accepted =>
  new Map([...accepted].filter(([type]) => type.startsWith('image/')));

/**
 * How many photographs a report may have, and how many bytes each, whatever kind of picture it is; null where pictures are
 * not taken at all.
 */
export const photoLimits = ({ EVIDENCE_TYPES }: Pick<App['config'], 'EVIDENCE_TYPES'>) => {
  const sizes = [...picturesOf(EVIDENCE_TYPES).values()];
  return sizes.length === 0 ? null : { most: PHOTOS, bytesEach: Math.min(...sizes) };
};

const keep = async (app: App, clueCode: string, file: Spooled): Promise<number> => {
  const subject = { kind: 'clue', code: clueCode } as const;
  const type = await acceptedType(file, picturesOf(app.config.EVIDENCE_TYPES));
  const id = uuidv7();
  try {
    await app.files.put(id, file);
    return await app.database.transaction(async (tx) => {
      await lockStreams(tx, [clueStream(clueCode)]);
      const before = await digestsBy(rowsIn(tx), PUBLIC.id, subject);
      // Sent again because the line broke: it is there.
      if (before.includes(file.digest)) return before.length;
      if (before.length >= PHOTOS) throw clueErrors.PHOTOS_TOO_MANY();
      const place = (await placeOfSubject(rowsIn(tx), subject)) ?? { sector: null, area: null };
      const evidence = { id, subject, type, bytes: file.bytes, digest: file.digest };
      const today = app.clock.today();
      const command = { type: 'KeepEvidence', today, place, evidence, fileName: file.name } as const;
      const cause = { actor: PUBLIC.id, businessDay: today, cause: 'report' };
      await runCommand(app.database, app.evidence)(id, command, cause, tx);
      return before.length + 1;
    });
  } finally {
    await app.files.discard(id);
  }
};

/** Takes the body as a photograph of a report in, kept as evidence of its clue; answers how many there are. */
export const takePhoto = async (
  server: FastifyInstance,
  app: App,
  request: FastifyRequest<AskedByCode>,
  clueCode: string,
): Promise<number> => {
  if (!(request.body instanceof Readable))
    throw new DomainError('BODY_MISSING', '没有文件内容 There is no file in the body.');
  const limit = mostBytes(picturesOf(app.config.EVIDENCE_TYPES));
  const file = await spool(uploadName(request, 'photo'), request.body, { limit, cut: server.drain.cut });
  try {
    return await keep(app, clueCode, file);
  } finally {
    await file.discard();
  }
};
