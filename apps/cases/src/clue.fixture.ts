import type { PlainDate } from '@anxin/domain-kit';
import { type FreshService, freshService, type Who } from '@anxin/testing';
import { cases } from './subgraph';

type Running = FreshService & Awaited<ReturnType<typeof cases.start>>;

const HEADER =
  'channel,externalNo,receivedAt,reporterName,reporterIdCard,reporterPhone,employerName,projectCode,areaCode,peopleCount,amount,periodFrom,periodTo,text';
export const ROW =
  'HOTLINE_12345,A-1,2026-03-09 10:00:00,张三,11010519491231002X,13812345678,样例建筑,P-1,620522104,11,98600.00,2025-11,2026-01,三个月没发工资，电话 13812345678';
export const A1 = 'HOTLINE_12345:A-1';

const CLUE = `code stage conclusion unit { kind area { code } sector } deadlines { duty dueOn endedOn status extension paused }`;
const PLAIN = ['clueScreen', 'clueSign', 'clueCheck', 'clueMediate', 'clueArchive', 'clueResume'];
const REASONED = ['clueSendBack', 'clueExtend', 'clueEscalate', 'clueSuspend', 'clueSplit'];
const inputOf = (mutation: string): string => {
  if (PLAIN.includes(mutation)) return 'ClueInput';
  return REASONED.includes(mutation) ? 'ClueReasonInput' : `C${mutation.slice(1)}Input`;
};

type Told = { readonly name: string; readonly key: string; readonly data: { readonly clueCode: string } };

/** Clues as a running service has them, and the ways to handle them. */
export const cluesOf = async (today: PlainDate, settings: NodeJS.ProcessEnv = {}) => {
  const service: Running = await freshService(cases, today, settings);
  let keys = 0;
  const give = (who: Who, mutation: string, input: object) =>
    service.ask(who, `mutation ($input: ${inputOf(mutation)}!) { ${mutation}(input: $input) { ${CLUE} } }`, {
      input: { code: A1, idempotencyKey: `k${++keys}`, ...input },
    });
  const ok = async (who: Who, mutation: string, input: object = {}) => {
    const { body } = await give(who, mutation, input);
    expect(body.errors).toBeUndefined();
    return body.data?.[mutation] as Record<string, unknown>;
  };
  const find = async (who: Who, fields = CLUE, code = A1) =>
    (await service.ask(who, `query ($code: ID!) { clue(code: $code) { ${fields} } }`, { code })).body.data?.[
      'clue'
    ] as Record<string, unknown> | null;
  const deadline = async (duty: string) =>
    ((await find('OFFICE'))?.['deadlines'] as { duty: string }[]).find((one) => one.duty === duty);
  const upload = async (...rows: string[]) => {
    const { status, text } = await service.upload('clues.csv', [HEADER, ...rows, ''].join('\n'));
    expect(status).toBe(200);
    return JSON.parse(text) as { recorded: number; same: number; refused: number };
  };
  const feed = async (): Promise<readonly Told[]> =>
    (JSON.parse((await service.get('/feed?after=0&limit=500', service.as('OFFICE'))).text) as { events: Told[] })
      .events;
  const toCheck = async (): Promise<void> => {
    await upload(ROW);
    await ok('OFFICE', 'clueScreen');
    await ok('OFFICE', 'clueAssign', { townCode: '620522104' });
    await ok('TOWN', 'clueSign');
    await ok('TOWN', 'clueCheck');
  };
  return { service, give, ok, find, deadline, upload, feed, toCheck, close: () => service.close() };
};

export type CluesOf = Awaited<ReturnType<typeof cluesOf>>;
