import { DomainError } from '@anxin/domain-kit';
import type { Rows } from '../database/rows';
import { fileErrors } from '@anxin/files';
import { access, type Actor } from '@anxin/identity';
import type { FastifyInstance } from 'fastify';
import { permit } from '../command/permit';
import { runCommand } from '../command/run-commands';
import { fileHeaders } from '../server/http/downloads';
import { asCaller, notingRefusals } from '../subgraph/as-caller';
import type { Kit } from '../subgraph/kit';
import { shownOf } from './check';
import { checkCodeIn, checkRoute } from './check-route';
import type { DocumentApp } from './context';
import type { DocumentsDefinition } from './definition';
import { documentErrors } from './errors';
import { checkedByCode, checkedByDigest, documentOf, documentStore, type StoredVersion, versionsOf } from './store';

type App = Kit & DocumentApp;

const NOWHERE = { sector: null, area: null };
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A file of a version as it is sent. */
type Sent = {
  readonly name: string;
  readonly type: string;
  readonly fileId: string;
  readonly bytes: number;
  readonly digest: string;
};

/** The PDF of a version, or the DOCX where it has one. */
const sentOf = (number: string, version: StoredVersion, ending: Ending): Sent | undefined => {
  const { docxFileId: fileId, docxBytes: bytes, docxDigest: digest } = version;
  if (ending === 'pdf') return { ...version, name: `${number}.pdf`, type: 'application/pdf' };
  if (fileId === null || bytes === null || digest === null) return undefined;
  return { name: `${number}.docx`, type: WORD, fileId, bytes, digest };
};

type Ending = 'pdf' | 'docx';
type Wanted = { readonly version: number; readonly ending: Ending };

/** `1` and `pdf` of `/documents/<id>/1.pdf`. */
const wantedBy = (file: string): Wanted => {
  const [, version, ending] = /^([1-9]\d{0,5})\.(pdf|docx)$/.exec(file) ?? [];
  return { version: Number(version ?? NaN), ending: ending === 'docx' ? ending : 'pdf' };
};

/** The file of a document that a caller may read, once the journal has that it is read. */
export const readBy = (
  definition: DocumentsDefinition,
  app: App,
  actor: Actor,
  id: string,
  wanted: Wanted,
): Promise<Sent> =>
  asCaller(app, actor, 'document', async ({ reads }) => {
    const row = (await documentStore.byKey(reads.rows, [id])).get(id);
    const version = (await versionsOf(reads.rows, [id])).get(id)?.find((one) => one.version === wanted.version);
    const subject = row && documentOf(row).subject;
    const place = (subject && (await definition.subject(subject.kind).place(reads.rows, subject.code))) ?? NOWHERE;
    const today = app.clock.today();
    const command = { type: 'ReadDocument', today, place, version: wanted.version } as const;
    await permit(actor, { command, aggregate: app.document, id }, reads.rows);
    const sent = row && version && sentOf(row.number, version, wanted.ending);
    if (!sent) throw documentErrors.UNKNOWN({ id });
    await reads.close();
    const cause = { actor: actor.id, businessDay: today, cause: 'download' };
    await runCommand(app.database, app.document)(id, command, cause);
    return sent;
  });

const DIGEST = /^[0-9a-f]{64}$/i;

/** What somebody holds, by the code on its paper or the SHA-256 of its file. */
const checkedBy = async (rows: Rows, asked: string) => {
  if (DIGEST.test(asked)) return checkedByDigest(rows, asked.toLowerCase());
  const code = checkCodeIn(asked);
  return code === undefined ? undefined : checkedByCode(rows, code);
};

/**
 * `GET /documents/<id>/<version>.pdf` (or `.docx`): a document for whoever sees its subject; it is on record.
 * `GET /check/<code>`: for anybody who holds one, whether it is genuine and still holds; the code is the one printed on it,
 * or the SHA-256 of its file in hex. Never its number, which anybody could count up.
 */
export const documentRoutes =
  (definition: DocumentsDefinition) =>
  (server: FastifyInstance, app: App): void => {
    const nameOf = (kind: string): string => definition.template(kind).name;
    server.get<{ Params: { id: string; file: string } }>('/documents/:id/:file', ({ call: { actor }, params }, reply) =>
      notingRefusals(app, actor, 'ReadDocument', async () => {
        if (actor.role === 'PUBLIC') throw access.unauthenticated();
        const { id, file } = params;
        const { name, type, fileId, bytes, digest } = await readBy(definition, app, actor, id, wantedBy(file));
        const content = await app.files.open(fileId, bytes).catch((err: unknown) => {
          app.log.error({ document: id, err }, 'a document cannot be read');
          throw err instanceof DomainError ? err : fileErrors.DAMAGED();
        });
        return reply
          .headers({
            ...fileHeaders(type, name, 'inline'),
            'content-length': bytes,
            'repr-digest': `sha-256=:${Buffer.from(digest, 'hex').toString('base64')}:`,
          })
          .send(content);
      }),
    );
    checkRoute(server, async (asked) => {
      const checked = await checkedBy(app.rows, asked);
      return checked && shownOf(checked, nameOf);
    });
  };
