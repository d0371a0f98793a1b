import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { printer } from '@anxin/documents';
import type { Actor } from '@anxin/identity';
import { asCaller, fileHeaders, notingRefusals, ofRole } from '@anxin/service-kit';
import { officeOf } from '@anxin/service-kit/documents';
import type { FastifyInstance } from 'fastify';
import { ZipFile } from 'yazl';
import { contentsOf, type Item, namedBy } from '../bundle/contents';
import { evidenceOfCases } from '../bundle/evidence-of-cases';
import { documents } from '../documents';
import { referralErrors } from '../domain/referral';
import type { App } from '../resolvers/context';
import { referralStore } from '../store/sanctions/referral-store';

const READERS = ['OFFICE', 'DEPARTMENT', 'TOWN'] as const;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A file of the bundle, opened when its turn comes. */
type Filed = Item & { readonly open?: () => Promise<Readable> };

/** The name of a file within the bundle: two of one name stand apart by their place. */
const pathOf = (at: number, name: string): string =>
  `${String(at + 1).padStart(2, '0')}-${name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_')}`;

/** The referral as its reader sees it, with the documents about it and its order that stand. */
const readBy = (app: App, actor: Actor, code: string) =>
  asCaller(app, actor, 'export', async ({ reads: { rows } }) => {
    const row = (await referralStore.byKey(rows, [code])).get(code);
    if (!row) throw referralErrors.UNKNOWN();
    const subjects = [
      { kind: 'referral', code },
      { kind: 'order', code: row.orderCode },
    ] as const;
    return { row, papers: await documents.standing(rows, subjects) };
  });

type Found = Awaited<ReturnType<typeof readBy>>;

/** What goes in: the papers of the authority, then what the referral names and `cases` keeps; the rest is listed alone. */
const filedOf = async (
  app: App,
  actor: Actor,
  { row, papers }: Found,
  evidence: ReturnType<typeof evidenceOfCases>,
): Promise<readonly Filed[]> => {
  const isPaper = (named: string) => papers.some(({ id, number }) => named === id || named === number);
  const named = namedBy(row.parts).filter((one) => !isPaper(one.named));
  const kept = await evidence.find([...new Set(named.map((one) => one.named).filter((id) => UUID.test(id)))]);
  const filed = papers.map(({ id, kind, number, version, bytes, digest }): Filed => ({
    ...{ title: documents.nameOf(kind), named: number },
    file: { path: `${number}.pdf`, bytes, digest },
    open: async () => {
      const { fileId } = await documents.read(app, actor, id, version);
      return app.files.open(fileId, bytes);
    },
  }));
  const proofs = named.map(({ title, named: id }): Filed => {
    const one = kept.get(id);
    if (!one) return { title, named: id };
    const { fileName, bytes, digest } = one;
    return { title, named: id, file: { path: fileName, bytes, digest }, open: () => evidence.open(one) };
  });
  return [...filed, ...proofs].map(({ file, ...item }, at) => ({
    ...item,
    file: file && { ...file, path: pathOf(at, file.path) },
  }));
};

/** The files one after the other, each opened when the one before is through; a fault cuts the download off. */
const zipOf = (contents: Buffer, filed: readonly Filed[]): PassThrough => {
  const zip = new ZipFile();
  const out = new PassThrough();
  // yazl tells the fault of a stream, and of its own, by this event.
  zip.on('error', (fault: Error) => out.destroy(fault));
  zip.outputStream.pipe(out);
  zip.addBuffer(contents, '00-目录.pdf', { compress: false });
  const sums = filed.flatMap(({ file }) => (file ? [`${file.digest}  ${file.path}\n`] : []));
  zip.addBuffer(Buffer.from(sums.join('')), 'SHA256SUMS.txt');
  for (const { file, open } of filed) {
    if (!file || !open) continue;
    const options = { size: file.bytes, compress: false };
    zip.addReadStreamLazy(file.path, options, (give) => {
      open().then(
        (stream) =>
          give(
            null,
            stream.on('error', (fault) => out.destroy(fault)),
          ),
        (fault: unknown) => out.destroy(fault as Error),
      );
    });
  }
  zip.end();
  return out;
};

/**
 * `GET /referrals/<code>/bundle.zip`: all of a transfer in one file for whoever sees it: the list of contents, the papers of
 * the authority as PDF, the evidence that it names as `cases` keeps it, and the SHA-256 of each. What is taken is on record
 * where it lies, as any download is. Throws `REFERRAL_UNKNOWN`, `SERVICE_AWAY`.
 */
export const referralBundleRoutes = (server: FastifyInstance, app: App): void => {
  const print = printer(app.config.RARE_FONTS);
  server.get<{ Params: { code: string } }>('/referrals/:code/bundle.zip', (request, reply) =>
    notingRefusals(app, request.call.actor, 'ReadReferralBundle', async () => {
      const actor = ofRole(request.call.actor, READERS);
      const found = await readBy(app, actor, request.params.code);
      const evidence = evidenceOfCases(app, request.headers.authorization ?? '');
      const filed = await filedOf(app, actor, found, evidence);
      const { code, orderCode, areaCode, parts } = found.row;
      const office = officeOf(app.config, areaCode).name;
      const contents = await print(
        contentsOf({ code, orderCode, transfer: parts.transfer }, filed, { office, today: app.clock.today() }),
      );
      const zip = zipOf(contents, filed);
      await Promise.race([once(zip, 'readable'), once(zip, 'close')]);
      return reply.headers(fileHeaders('application/zip', `移送材料 ${code}.zip`)).send(zip);
    }),
  );
};
