import { join } from 'node:path';
import { type Build, startBuild } from '@anxin/local/checkout';

/** This checkout. */
export const ROOT = join(__dirname, '../../../..');

/** A build whose gateway waits: what is measured is CPU, on however slow a machine. */
export const startPatient = (checkout: string): Promise<Build> =>
  startBuild(checkout, { environment: { gateway: { QUESTION_MS: '60000' } } });

/** The office sends a file. */
export const sendTo = async (
  { services, tokens }: Build,
  service: string,
  kind: string,
  body: NonNullable<RequestInit['body']>,
  name = `${kind}.csv`,
): Promise<void> => {
  const answer = await fetch(`${services[service]}/imports/${kind}`, {
    method: 'POST',
    headers: {
      'content-type': name.endsWith('.gz') ? 'application/gzip' : 'text/csv',
      'x-file-name': name,
      'x-import-session': 'open',
      authorization: `Bearer ${tokens['OFFICE']}`,
    },
    body,
  });
  if (!answer.ok) throw new Error(`${kind} did not go in: ${await answer.text()}`);
};

/** Asks as the office does. */
export const askOf = async <Data>({ gateway, tokens }: Build, query: string): Promise<Data> => {
  const answer = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens['OFFICE']}` },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};
