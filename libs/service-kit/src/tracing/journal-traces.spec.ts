import type { ClientBase } from 'pg';
import { noteTrace, relayTraces } from './journal-traces';
import { inTrace } from './trace';

const PARENT = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

it('a trace is noted where a relay takes the note away, and nowhere else', async () => {
  const noted: unknown[] = [];
  const connection = { query: (_: string, values: unknown) => noted.push(values) } as unknown as ClientBase;
  await inTrace(PARENT, () => noteTrace(connection, 3));
  expect(noted).toEqual([]);
  relayTraces();
  await inTrace(PARENT, () => noteTrace(connection, 3));
  await noteTrace(connection, 3);
  expect(noted).toEqual([[PARENT, 3]]);
});
