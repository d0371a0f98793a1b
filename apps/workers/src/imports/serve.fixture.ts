import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  localIssuer,
  openParts,
  readEnvironment,
  Receiver,
  startSubgraph,
  subgraphEnvironment,
} from '@anxin/service-kit';
import { buildSchema } from 'graphql';
import { handlers } from '../events/in';
import { LAST_DAY, toldBy } from '../events/projects.fixture';
import { attendanceImport } from './attendance';

// A program for benchmarks: the server of a subgraph that takes attendance of the county whose files are given, and
// nothing else; prints where it answers and a token, as JSON. `serve.fixture.ts <enterprises file> <projects file>`.

const secret = (): string => randomBytes(32).toString('base64');

const serve = async (enterprisesFile: string, projectsFile: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-bench-issuer-'));
  const issuer = await localIssuer({ keyFile: join(folder, 'key.json'), issuer: 'bench' });
  const config = readEnvironment(subgraphEnvironment(0, {}), {
    DATABASE_URL: process.env['DATABASE_URL'],
    API_DATABASE_URL: process.env['DATABASE_URL'],
    JWKS_FILE: issuer.jwksFile,
    TOKEN_ISSUER: 'bench',
    CALL_KEYS: secret(),
    PERSON_KEY: secret(),
    CARD_KEY: secret(),
    AT_REST_KEY: secret(),
    PARAMETERS_FILES: process.env['PARAMETERS_FILES'],
    BUSINESS_DAY: LAST_DAY,
    LOG_LEVEL: 'error',
  });
  const parts = await openParts({ service: 'workers', hears: [], config });
  const receiver = new Receiver(parts.database, handlers);
  for (const event of await toldBy(enterprisesFile, projectsFile, parts.vault)) {
    await receiver.take([{ ...event, origin: 'bench', text: JSON.stringify(event) }]);
  }
  const evaluate = async (): Promise<void> => void (await parts.database.query('DELETE FROM dirty'));
  const { url } = await startSubgraph(
    { ...parts, evaluate },
    {
      schema: buildSchema('type Query { here: Boolean }'),
      context: () => Promise.resolve({}),
      kinds: [attendanceImport(parts.vault)] as never,
    },
  );
  const token = await issuer.mint({ id: 'bench', role: 'OFFICE' });
  process.stdout.write(`${JSON.stringify({ url, token })}\n`);
};

const [, , enterprisesFile = '', projectsFile = ''] = process.argv;
void serve(enterprisesFile, projectsFile);
