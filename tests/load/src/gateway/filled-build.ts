import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Build } from '@anxin/local/checkout';
import { type Settlement, untilSettled } from '@anxin/service-kit';
import { DATA } from '../stack';
import { sendTo, startPatient } from './build';

const TAKERS: Readonly<Record<string, readonly string[]>> = {
  projects: ['enterprises', 'projects', 'escrow-statement'],
  workers: ['roster', 'attendance', 'payroll', 'bank-return'],
};

/** Waits until nothing is on its way between the services of a build. */
export const settledIn = ({ services, tokens }: Build): Promise<void> =>
  untilSettled(() =>
    Promise.all(
      Object.values(services).map(async (url) => {
        const answer = await fetch(`${url}/settlement`, { headers: { authorization: `Bearer ${tokens['OFFICE']}` } });
        return (await answer.json()) as Settlement;
      }),
    ),
  );

/** The files of a table, one or one a month, compressed or not. */
const filesOf = (folder: string, table: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.replace(/(-\d{4}-\d\d)?\.csv(\.gz)?$/, '') === table)
    .toSorted();

/** A checkout that runs with a county in it, of `tests/data` or of another folder, its warnings drawn. */
export const filledBuild = async (checkout: string, county: string): Promise<Build> => {
  const build = await startPatient(checkout);
  const folder = resolve(DATA, county);
  for (const [service, tables] of Object.entries(TAKERS)) {
    for (const table of tables)
      for (const file of filesOf(folder, table))
        await sendTo(build, service, table, readFileSync(join(folder, file)), file);
    await settledIn(build);
  }
  for (const url of Object.values(build.services))
    await fetch(`${url}/imports-close`, {
      method: 'POST',
      headers: { authorization: `Bearer ${build.tokens['OFFICE']}` },
    });
  await settledIn(build);
  return build;
};
