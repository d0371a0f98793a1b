import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from '@anxin/domain-kit';
import { actOnIndicators } from './commands/observe-warnings';
import { ASSIGNED, type CasesOf, casesOf, PROJECT, TOWN_CODE } from './case.fixture';
import { handlersOf } from './events/in';
import { levels, project, telling } from './warnings.fixture';

const WARNING = `W02:${PROJECT}:1`;
const EVIDENCE = ['https://jianshe.example/files/2026-118'];
const CLIENTS = join(__dirname, '../../../libs/service-kit/src/streams/clients');

/** The clients in those languages that are here. */
const here = () =>
  [
    [process.execPath, '--import', 'tsx', 'answer.ts'],
    ['python3', 'answer.py'],
    ['java', 'Answer.java'],
  ].filter(([program = '']) => spawnSync(program, ['--version']).status === 0);

let on: CasesOf;
let code: string;
beforeAll(async () => {
  on = await casesOf(plainDate('2026-03-10'));
  const place = { sector: 'HOUSING', area: TOWN_CODE } as const;
  await telling(on.database, handlersOf(actOnIndicators(on.service.app))).tell(
    project(place, PROJECT),
    levels('workers', '2026-03-10', { W02: 'RED' }, PROJECT),
  );
  code = await on.open('V-1');
  await on.ok('OFFICE', 'caseAssign', { code, ...ASSIGNED });
});
afterAll(() => on.close());

/** A command as a department's own system sends it: under a key that is the number of its own paper. */
const said = (command: string, type: string, fields: string, input: object) => ({
  query: `mutation ($input: ${type}!) { ${command}(input: $input) { ${fields} } }`,
  variables: { input },
});
const ACKNOWLEDGED = said('warningAcknowledge', 'WarningInput', 'id stage', {
  ...{ id: WARNING, idempotencyKey: '秦住建〔2026〕118号-签收' },
});
const answers = () => [
  ACKNOWLEDGED,
  said('caseSignTask', 'CaseSignTaskInput', 'code', { code, idempotencyKey: '秦住建〔2026〕118号-接件' }),
  said('caseFinishTask', 'CaseFinishTaskInput', 'code', {
    ...{ code, result: '已督促总包付清', evidence: EVIDENCE, idempotencyKey: '秦住建〔2026〕118号-办结' },
  }),
];
type Body = ReturnType<typeof said>;
const ask = (who: Parameters<typeof on.service.ask>[0], { query, variables }: Body) =>
  on.service.ask(who, query, variables);
const told = async (type: string): Promise<number> => (await on.told(type)).length;
const written = async (): Promise<number> =>
  (await on.database.query<{ n: number }[]>('SELECT count(*)::int AS n FROM journal'))[0]?.n ?? 0;

describe('what a department writes back', () => {
  it('is refused to a stranger, who learns nothing, and nothing is written', async () => {
    const before = await written();
    for (const one of answers()) {
      const codes = [];
      for (const who of ['WATER', 'CONTRACTOR', 'WORKER', 'PUBLIC'] as const)
        codes.push((await ask(who, one)).body.errors?.[0]?.extensions.code);
      expect([codes[0]?.endsWith('_UNKNOWN'), ...codes.slice(1)]).toEqual([
        true,
        ...Array<string>(3).fill('FORBIDDEN'),
      ]);
    }
    expect(await written()).toBe(before);
  });

  it('is taken once, however many clients in however many languages send it at once, and again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'anxin-answers-'));
    try {
      const [file, token] = [join(folder, 'answers.jsonl'), join(folder, 'token')];
      writeFileSync(
        file,
        answers()
          .map((one) => `${JSON.stringify(one)}\n`)
          .join(''),
      );
      writeFileSync(token, (on.service.as('HOUSING')['authorization'] ?? '').replace('Bearer ', ''));
      const clients = here();
      const given = async ([program = '', ...args]: readonly string[]) => {
        const child = spawn(program, [...args, on.service.url, token, file], { cwd: CLIENTS });
        let printed = '';
        child.stdout.on('data', (chunk: Buffer) => (printed += String(chunk)));
        return [await once(child, 'close'), printed];
      };
      // Once at the same time, and those that are written in Node once more.
      const all = await Promise.all([...clients, ...clients.slice(0, 1)].map(given));
      for (const ended of all) expect(ended).toEqual([[0, null], 'OK\nOK\nOK\n']);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect([await told('cases.warning-acknowledged'), await told('TaskSigned'), await told('TaskFinished')]).toEqual([
      1, 1, 1,
    ]);
    const shown = await on.find('OFFICE', code, 'tasks { unit { sector } doneOn result evidence }');
    expect(shown?.['tasks']).toContainEqual({
      unit: { sector: 'HOUSING' },
      ...{ doneOn: '2026-03-10', result: '已督促总包付清', evidence: EVIDENCE },
    });
  }, 60_000);

  it('is not taken for done where a page of a proxy, or something else, came instead of an answer', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'anxin-answers-'));
    const bodies = ['<html>502</html>', '{"message":"away"}', '{"data":{"warningAcknowledge":{"id":"w"}}}'];
    const asked: number[] = [];
    const proxy = createServer((request, response) => {
      const turns = Number(request.headers.authorization?.replace('Bearer ', ''));
      asked[turns] = (asked[turns] ?? 0) + 1;
      response.end(bodies[asked[turns] - 1]);
    });
    await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
    const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    try {
      const file = join(folder, 'answers.jsonl');
      writeFileSync(file, `${JSON.stringify(ACKNOWLEDGED)}\n`);
      const ends = here().map(async ([program = '', ...args], client) => {
        // Each has a token of its own, by which the proxy knows it.
        writeFileSync(join(folder, String(client)), String(client));
        const child = spawn(program, [...args, url, join(folder, String(client)), file], { cwd: CLIENTS });
        return once(child, 'close');
      });
      expect(new Set((await Promise.all(ends)).map(String))).toEqual(new Set(['0,']));
      expect(new Set(asked)).toEqual(new Set([3]));
    } finally {
      proxy.close();
      rmSync(folder, { recursive: true });
    }
  }, 60_000);

  it('under a key that stands for something else is refused by code, and changes nothing', async () => {
    const before = await written();
    const { input } = ACKNOWLEDGED.variables as { readonly input: object };
    const other = said('warningAcknowledge', 'WarningInput', 'id', { ...input, id: `W03:${PROJECT}:1` });
    const [, , finished] = answers();
    const altered = said('caseFinishTask', 'CaseFinishTaskInput', 'code', {
      ...(finished?.variables.input as object),
      evidence: [],
    });
    expect((await ask('HOUSING', altered)).body.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_CONFLICT');
    expect((await ask('HOUSING', other)).body.errors?.[0]?.extensions.code).toBe('WARNING_UNKNOWN');
    expect(await written()).toBe(before);
  });
});
