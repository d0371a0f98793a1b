import { clues, type ClueRow } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { factColumns, factTable, type FactTable, type FactVersion, type Tx } from '@anxin/service-kit';
import type { Report } from '../../domain/clue';
import { clueCode } from './clue-store';

/**
 * Who reported, to tell one reporter from another without knowing either: the identity number, else the phone; null of
 * somebody unnamed.
 */
const reporterToken = (
  { reporterIdCard, reporterPhone }: Pick<ClueRow, 'reporterIdCard' | 'reporterPhone'>,
  vault: Pick<Vault, 'personToken' | 'fingerprint'>,
): string | null => {
  if (reporterIdCard !== undefined) return vault.personToken(reporterIdCard);
  return reporterPhone === undefined ? null : vault.fingerprint(`phone ${reporterPhone}`);
};

/** A phone as it is dialled here: `+86 139-1111-2222` is `13911112222`. */
const dialled = (phone: string): string => phone.replace(/\D/gu, '').replace(/^(?:00)?86(?=1\d{10}$)/u, '');

/** The phone, to know the reporter by whatever else was told of who it is. */
const phoneToken = ({ reporterPhone }: ClueRow, vault: Pick<Vault, 'fingerprint'>): string | null =>
  reporterPhone === undefined ? null : vault.fingerprint(`phone ${dialled(reporterPhone)}`);

/** What reporters told, with every version; who they are, and the words, are encrypted. */
export const reportTable = (vault: Vault) => {
  const { text, integer, amount, month, instant, sealed, derived } = factColumns<ClueRow, object>(vault);
  return factTable<typeof clues, object>({
    name: 'clue_report',
    intake: clues,
    key: { channel: text('channel'), external_no: text('externalNo') },
    columns: {
      clue_code: derived('text', ({ channel, externalNo }) => clueCode(channel, externalNo)),
      received_at: instant('receivedAt'),
      reporter_name: sealed('reporterName'),
      reporter_id_card: sealed('reporterIdCard'),
      reporter_phone: sealed('reporterPhone'),
      reporter_token: derived('text', (row) => reporterToken(row, vault)),
      reporter_phone_token: derived('text', (row) => phoneToken(row, vault)),
      employer_name: text('employerName'),
      employer_credit_code: text('employerCreditCode'),
      project_code: text('projectCode'),
      area_code: text('areaCode'),
      people: integer('peopleCount'),
      amount_fen: amount('amount'),
      period_from: month('periodFrom'),
      period_to: month('periodTo'),
      words: sealed('text'),
    },
  });
};

type Reports = FactTable<typeof clues, object>;

const said = (values: Report['values']): Report['values'] =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Report['values'];

/**
 * Adds reports to what stands under their numbers, each as a version of its own.
 * @param begun the clues that these reports begin: under their numbers nothing stands, and nobody looks
 */
export const saveReports = async (
  tx: Tx,
  table: Reports,
  reports: readonly Report[],
  begun: ReadonlySet<string>,
): Promise<void> => {
  if (reports.length === 0) return;
  const codeOf = ({ values: { channel, externalNo } }: Pick<Report, 'values'>): string => clueCode(channel, externalNo);
  const asked = new Map(
    reports.flatMap((report) => {
      const code = codeOf(report);
      return begun.has(code) ? [] : [[code, { values: report.values as ClueRow, of: {} }] as const];
    }),
  );
  const stored = await table.storedVersions(tx, [...asked.values()]);
  const last = new Map(
    [...asked.keys()].map((code, place) => {
      const versions = stored[place] ?? [];
      return [code, { values: versions.at(-1)?.values ?? {}, version: versions.length }];
    }),
  );
  const versions = reports.map((report): FactVersion<ClueRow, object> => {
    const { values, version } = last.get(codeOf(report)) ?? { values: {}, version: 0 };
    const next = { values: { ...values, ...said(report.values) } as ClueRow, version: version + 1 };
    last.set(codeOf(report), next);
    return { ...next, of: {}, origin: report.origin, unknown: report.unknown };
  });
  await table.insert(tx, versions);
};
