import { Readable } from 'node:stream';
import { DomainError } from '@anxin/domain-kit';
import { acceptedType, fileErrors, mostBytes } from '@anxin/files';
import { access, type Actor } from '@anxin/identity';
import {
  fileHeaders,
  asCaller,
  giveCommand,
  notingRefusals,
  permit,
  type Place,
  runCommand,
  type Spooled,
  spool,
  takeUploads,
  type Timed,
  timeOf,
  UPLOAD,
  uploadName,
  uuidv7,
} from '@anxin/service-kit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { evidenceErrors } from '../domain/evidence';
import { streamOfSubject, type Subject, subjectNamed } from '../domain/subject';
import type { App } from '../resolvers/context';
import type { EvidenceEntity } from '../store/evidence/evidence-entity';
import { evidenceStore, nameOf, subjectOf } from '../store/evidence/evidence-store';
import { placeOfSubject } from '../store/subjects';

type Upload = { readonly actor: Actor; readonly subject: Subject; readonly place: Place };

/** Whose upload it is and what about: asked before any of it is read. */
const admit = async (app: App, { call: { actor }, query }: FastifyRequest): Promise<Upload> => {
  if (actor.role === 'PUBLIC') throw access.unauthenticated();
  if (!app.evidence.givenBy.KeepEvidence.includes(actor.role)) throw access.forbidden({ command: 'KeepEvidence' });
  const subject = subjectNamed(String((query as { readonly subject?: unknown }).subject));
  const place = subject && (await asCaller(app, actor, 'evidence', ({ reads }) => placeOfSubject(reads.rows, subject)));
  if (!place) throw evidenceErrors.SUBJECT_UNKNOWN();
  return { actor, subject, place };
};

/** Puts the file, then gives the command that keeps it; a repeat of one request answers what was kept. */
const keep = async (app: App, upload: Upload & Timed, file: Spooled, key: string | undefined): Promise<string> => {
  const { actor, subject, place, ...timed } = upload;
  const { bytes, digest, name: fileName } = file;
  const type = await acceptedType(file, app.config.EVIDENCE_TYPES);
  const id = uuidv7();
  const said = { subject: streamOfSubject(subject), fileName, digest };
  // The same file for the same subject is the same request, if its sender does not say otherwise.
  const idempotencyKey = key ?? app.vault.fingerprint(JSON.stringify(said));
  const today = app.clock.today();
  const evidence = { id, subject, type, bytes, digest };
  const given = {
    mutation: 'evidenceKeep',
    id,
    input: { ...said, idempotencyKey },
    command: { type: 'KeepEvidence', today, place, evidence, fileName },
  } as const;
  try {
    await app.files.put(id, file);
    return await asCaller(app, actor, 'evidence', (context) =>
      giveCommand({ ...context, ...timed }, app.evidence, given),
    );
  } finally {
    await app.files.discard(id);
  }
};

const kept = async (app: App, id: string): Promise<EvidenceEntity> => {
  const row = (await evidenceStore.byKey(app.rows, [id])).get(id);
  if (!row) throw evidenceErrors.UNKNOWN({ id });
  return row;
};

const shown = (app: App, row: EvidenceEntity) => {
  const { id, type, bytes, digest, keptBy, keptOn } = row;
  return {
    id,
    subject: streamOfSubject(subjectOf(row)),
    fileName: nameOf(app.vault, row),
    type,
    bytes,
    digest,
    keptBy,
    keptOn,
  };
};

/** The evidence that a caller may read, once the journal has that it is read. */
const readBy = (app: App, actor: Actor, id: string): Promise<EvidenceEntity> =>
  asCaller(app, actor, 'evidence', async ({ reads }) => {
    const row = (await evidenceStore.byKey(reads.rows, [id])).get(id);
    const place = row && (await placeOfSubject(reads.rows, subjectOf(row)));
    const today = app.clock.today();
    const command = { type: 'ReadEvidence', today, place: place ?? { sector: null, area: null } } as const;
    await permit(actor, { command, aggregate: app.evidence, id }, reads.rows);
    await reads.close();
    const cause = { actor: actor.id, businessDay: today, cause: 'download' };
    await runCommand(app.database, app.evidence)(id, command, cause);
    return kept(app, id);
  });

const sendFile = async (app: App, row: EvidenceEntity, reply: FastifyReply): Promise<FastifyReply> => {
  const content = await app.files.open(row.id, row.bytes).catch((err: unknown) => {
    app.log.error({ evidence: row.id, err }, 'evidence cannot be read');
    throw err instanceof DomainError ? err : fileErrors.DAMAGED();
  });
  return reply
    .headers({
      // Never shown in place of a page of ours: it may hold a script.
      ...fileHeaders(row.type, nameOf(app.vault, row), 'attachment'),
      'content-length': row.bytes,
      'content-security-policy': 'sandbox',
      'repr-digest': `sha-256=:${Buffer.from(row.digest, 'hex').toString('base64')}:`,
    })
    .send(content);
};

/**
 * `POST /evidence?subject=clue:<code>`: a file as the body, its name in `x-file-name`, percent-encoded, and a key of the
 * caller's own in `idempotency-key`. `GET /evidence/<id>`: its content, for whoever sees its subject; it is on record.
 */
export const evidenceRoutes = (server: FastifyInstance, app: App): void => {
  void server.register((scope, _, done) => {
    takeUploads(scope, '*');
    scope.post('/evidence', UPLOAD, async (request) => {
      const upload = await notingRefusals(app, request.call.actor, 'KeepEvidence', () => admit(app, request));
      if (!(request.body instanceof Readable))
        throw new DomainError('BODY_MISSING', '没有文件内容 There is no file in the body.');
      const limit = mostBytes(app.config.EVIDENCE_TYPES);
      const file = await spool(uploadName(request, 'evidence'), request.body, { limit, cut: server.drain.cut });
      try {
        const key = request.headers['idempotency-key'];
        const given = { ...upload, ...timeOf(request) };
        return shown(app, await kept(app, await keep(app, given, file, key === undefined ? key : String(key))));
      } finally {
        await file.discard();
      }
    });
    done();
  });
  server.get<{ Params: { id: string } }>('/evidence/:id', ({ call: { actor }, params: { id } }, reply) =>
    notingRefusals(app, actor, 'ReadEvidence', async () => {
      if (actor.role === 'PUBLIC') throw access.unauthenticated();
      return sendFile(app, await readBy(app, actor, id), reply);
    }),
  );
};
