import { reportOf, smallFile, type Who } from '@anxin/testing';
import type { Service } from '../service.fixture';

/** The project that is corrected unless another is named. */
export const OWN = '2506-620522-05-05-100008';

/** A row of projects.csv of the project, with other values in some columns. */
const fileOf = async (values: Readonly<Record<string, string>>): Promise<string> => {
  const [header = '', ...rows] = (await smallFile('projects.csv')).toString().trim().split('\n');
  const columns = [...header.trim().split(','), ...('changedOn' in values ? ['changedOn'] : [])];
  const cells = (rows.find((row) => row.startsWith(OWN)) ?? '').trim().split(',');
  const said = columns.map(
    (column, at) => values[column] ?? ('changedOn' in values && column !== 'projectCode' ? '' : (cells[at] ?? '')),
  );
  return `${columns.join(',')}\n${said.join(',')}\n`;
};

/** How the office corrects projects of a service, and what they are then. */
export const correctionsIn = (service: Service) => {
  let keys = 0;
  const give = async (who: Who, name: string, input: Readonly<Record<string, unknown>>, ask = '{ code }') => {
    const decides = /Confirm$|Reject$/.test(name);
    const type = decides ? 'DepositMovementDecideInput' : `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    return service.ask(who, `mutation ($input: ${type}!) { ${name}(input: $input) ${ask} }`, {
      input: {
        projectCode: OWN,
        idempotencyKey: `c-${(keys += 1)}`,
        ...(decides ? {} : { reason: 'mistyped' }),
        ...input,
      },
    });
  };
  const of = async <Of>(fields: string, code = OWN): Promise<Of> => {
    const { body } = await service.ask('OFFICE', `{ project(code: "${code}") { ${fields} } }`);
    return body.data?.['project'] as Of;
  };
  const now = async (): Promise<string> =>
    (await service.app.rows<{ at: string }>(`SELECT to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at`, []))[0]
      ?.at ?? '';
  const send = async (values: Readonly<Record<string, string>>) =>
    reportOf(await service.upload('projects.csv', await fileOf(values)));
  return { give, of, now, send };
};
