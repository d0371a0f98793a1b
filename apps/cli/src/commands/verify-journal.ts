import { existsSync } from 'node:fs';
import { DomainError } from '@anxin/domain-kit';
import { type Language, text } from '@anxin/law';
import { Command } from 'commander';
import { printVerdict } from '../report/print-verdict';
import type { Terminal } from '../report/terminal';
import { language, pathFrom, terminalOf } from './options';

type Options = {
  readonly database?: string;
  readonly export?: string;
  readonly head?: readonly string[];
  readonly key?: string;
  readonly lang: Language;
};

/** What speaks to databases is loaded only where it is needed: `answer` stays quick. */
const parts = async () => ({
  ...(await import('@anxin/evidence')),
  ...(await import('../journal/heads')),
});
type Parts = Awaited<ReturnType<typeof parts>>;

const givenHeads = async ({ headIn, loadKeys, proveHeads }: Parts, { head = [], key }: Options) => {
  if (head.length > 0 && key === undefined) {
    throw new DomainError('KEY_MISSING', '核对签名头需要公钥 --key heads are proved by a public key: --key FILE');
  }
  const heads = head.map((path) => ({ from: path, jws: headIn(path) }));
  return key === undefined
    ? { signed: [], forged: [], heads }
    : { ...(await proveHeads(heads, ...loadKeys(key))), heads };
};

/** How far heads go; `undefined` without any. */
const lastOf = (heads: readonly { readonly position: number }[]): number | undefined =>
  heads.length === 0 ? undefined : Math.max(...heads.map(({ position }) => position));

const fromDatabase = async (parts: Parts, url: string, options: Options, terminal: Terminal) => {
  const { signed, forged, heads } = await givenHeads(parts, options);
  const latest = signed.reduce<number>(
    (at, { position }, index) => (position > (signed[at]?.position ?? -1) ? index : at),
    0,
  );
  const file = options.export
    ? await parts.writeExport(options.export, forged.length > 0 ? undefined : heads[latest]?.jws)
    : undefined;
  const verdict = await parts.withDatabase(url, (rows) => parts.checkDatabase(rows, signed, file));
  await file?.close();
  if (!verdict.tablesRead) {
    const says = text(
      '此角色只能读日志，未核对其余各表。',
      'This role reads the journal alone: its other tables were not held against it.',
    );
    terminal.err(says[terminal.language]);
  }
  return { ...verdict, findings: [...forged, ...verdict.findings], provedTo: lastOf(signed) };
};

/** The head on an export's first line is known only once reading has begun: it is read ahead of the walk. */
const fromExport = async (parts: Parts, path: string, options: Options, terminal: Terminal) => {
  let own: string | undefined;
  const first = parts.exportedRows(path, (jws) => (own = jws));
  await first.next();
  await first.return(undefined);
  const { signed, forged } = await givenHeads(parts, options);
  const proved =
    own !== undefined && options.key
      ? await parts.proveHeads([{ from: path, jws: own }], ...parts.loadKeys(options.key))
      : undefined;
  if (own !== undefined && !proved) {
    const says = text('文件自带的签名头未核对：没有 --key。', 'The head in the file was not proved: no --key.');
    terminal.err(says[terminal.language]);
  }
  const verdict = await parts.walk(
    parts.exportedRows(path, () => undefined),
    [...signed, ...(proved?.signed ?? [])],
  );
  return {
    ...verdict,
    findings: [...forged, ...(proved?.forged ?? []), ...verdict.findings],
    provedTo: lastOf([...signed, ...(proved?.signed ?? [])]),
  };
};

const run = async (options: Options): Promise<void> => {
  const terminal = terminalOf(options.lang);
  const { database, export: path } = options;
  const loaded = await parts();
  if (database !== undefined) {
    if (!printVerdict(terminal, await fromDatabase(loaded, database, options, terminal))) process.exitCode = 1;
    return;
  }
  if (path === undefined) {
    throw new DomainError('SOURCE_MISSING', '请给出 --database 或 --export give --database URL or --export FILE');
  }
  if (!existsSync(path)) throw new DomainError('FILE_UNUSABLE', `${path}: 不存在 does not exist`);
  if (!printVerdict(terminal, await fromExport(loaded, path, options, terminal))) process.exitCode = 1;
};

/** `verify-journal`: names what was changed, deleted, inserted, reordered or cut off in a service's journal. */
export const verifyJournalCommand = (): Command =>
  new Command('verify-journal')
    .description("核对一个服务的日志链 Verifies the chain of a service's journal")
    .option('--database <url>', '数据库地址，角色能读日志即可 the database, with any role that may read the journal')
    .option('--export <file>', '导出文件；与 --database 同用时写出 an export; with --database it is written', pathFrom)
    .option(
      '--head <file>',
      '另处保存的签名头，可重复 a signed head that was kept elsewhere, may be repeated',
      (path, heads: string[] = []) => [...heads, pathFrom(path)],
    )
    .option('--key <file>', '签名头的公钥（JWK） the public key of signed heads (JWK)', pathFrom)
    .addOption(language())
    .action(run);
