import { createReadStream, statSync } from 'node:fs';
import { enterpriseRegistered, type Envelope, projectRegistered, wageAccountNamed } from '@anxin/contracts';
import {
  type EnterpriseRow,
  enterprises,
  type ProjectRow,
  projects,
  readTable,
  type Table,
  type ValuesOf,
} from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { LAST_DAY } from '@anxin/testing';

const rowsIn = async <T extends Table>(table: T, path: string): Promise<ValuesOf<T>[]> => {
  const source = { name: path, bytes: statSync(path).size, open: () => createReadStream(path) };
  const { batches } = await readTable(table, source, { today: LAST_DAY });
  const all: ValuesOf<T>[] = [];
  for await (const { rows } of batches) all.push(...rows.map(({ values }) => values));
  return all;
};

/** An event as `projects` publishes it. */
export const envelope = (
  name: string,
  key: string,
  keySeq: number,
  data: object,
  { sector = null, area = null }: Partial<Pick<Envelope, 'sector' | 'area'>> = {},
): Envelope => ({
  publisher: 'projects',
  epoch: 0,
  position: 1,
  name,
  version: 1,
  key,
  keySeq,
  sector,
  area,
  businessDay: '2025-11-01',
  recordedAt: '2025-11-01T00:00:00.000Z',
  data,
});

const ofEnterprise = (row: EnterpriseRow): Envelope =>
  envelope(enterpriseRegistered.name, row.creditCode, 1, row, { area: row.areaCode });

const ofProject = (row: ProjectRow, vault: Vault): Envelope[] => {
  const { projectCode, sector, areaCode: area, escrowAccountNo } = row;
  const data = {
    projectCode,
    projectName: row.projectName,
    sector,
    areaCode: area,
    ownerCreditCode: row.ownerCreditCode,
    contractorCreditCode: row.contractorCreditCode,
    contractSumFen: row.contractSum.toString(),
    labourCostMonthlyFen: row.labourCostMonthly.toString(),
    labourCostDay: row.labourCostDay,
    payDay: row.payDay,
    payPeriodOffset: row.payPeriodOffset,
    contractSignedOn: row.contractSignedOn,
  };
  const events = [envelope(projectRegistered.name, projectCode, 1, data, { sector, area })];
  if (escrowAccountNo === undefined) return events;
  const named = { projectCode, accountToken: vault.cardToken(escrowAccountNo) };
  return [...events, envelope(wageAccountNamed.name, projectCode, 2, named, { sector, area })];
};

/** What `projects` tells of a county's enterprises and projects, given the paths of its two files. */
export const publishedBy = async (enterprisesFile: string, projectsFile: string, vault: Vault): Promise<Envelope[]> => [
  ...(await rowsIn(enterprises, enterprisesFile)).map(ofEnterprise),
  ...(await rowsIn(projects, projectsFile)).flatMap((row) => ofProject(row, vault)),
];
