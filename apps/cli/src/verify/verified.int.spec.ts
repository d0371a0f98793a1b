import { join } from 'node:path';
import { type Difference, filesOf, loadExpected, readJson, Refusals } from '@anxin/answer';
import { plainDate } from '@anxin/domain-kit';
import { DATA, SMALL } from '../commands/command.fixture';
import { takeIn } from '../import/take-in';
import { type SpecStack, stackForSpecs } from '../services/stack.fixture';
import { falsifying } from './falsifying-proxy.fixture';
import { scopeOf } from './scope';
import { verified } from './verified';

jest.setTimeout(300_000);

let stack: SpecStack;
const refusals = new Refusals();
beforeAll(async () => {
  stack = await stackForSpecs();
  const token = stack.tokens['OFFICE'] ?? '';
  const services = Object.fromEntries(
    Object.entries(stack.services).map(([name, url]) => [name, { name, url, token }]),
  );
  await takeIn(filesOf(SMALL).files, services, refusals, { advance: () => undefined, note: () => undefined });
});
afterAll(() => stack.stop());

const differences = async (
  name: string,
  { gateway = stack.gateway, only, days }: { gateway?: string; only?: string[]; days?: string[] } = {},
): Promise<{ days: number; differences: readonly Difference[] }> => {
  const path = join(DATA, 'small', name);
  const answers = loadExpected(path, readJson(path));
  const question = {
    personToken: stack.personToken,
    days: (days ?? Object.keys(answers)).map(plainDate),
    scope: scopeOf(only),
    expected: { path, answers },
  };
  const all: Difference[] = [];
  let count = 0;
  for await (const day of verified({ name: 'gateway', url: gateway, token: stack.tokens['OFFICE'] ?? '' }, question)) {
    all.push(...day.differences);
    count += 1;
  }
  return { days: count, differences: all };
};

describe('the small county, asked through the gateway', () => {
  it('goes in without a refused row', () => expect(refusals.rows).toBe(0));

  it.each([
    ['expected.json', 5],
    ['expected-daily.json.gz', 111],
  ])('answers as %s says, on all %i days', async (name, days) => {
    expect(await differences(name)).toEqual({ days, differences: [] });
  });
});

describe('an answer that was falsified on the way', () => {
  const days = ['2026-01-20'];
  const throughFalse = async (falsify: (answer: string) => string, only?: string[]) => {
    const proxy = await falsifying(stack.gateway, falsify);
    try {
      return (await differences('expected.json', { gateway: proxy.url, days, ...(only ? { only } : {}) })).differences;
    } finally {
      await proxy.stop();
    }
  };

  it('by one fen of a balance is a difference with its name', async () => {
    const [one, ...more] = await throughFalse((answer) =>
      answer.replace(/"balanceFen":"(\d+)"/, (_, fen: string) => `"balanceFen":"${BigInt(fen) + 1n}"`),
    );
    expect(more).toEqual([]);
    expect(one).toMatchObject({ on: '2026-01-20', of: expect.stringMatching(/^balances /) as string });
  });

  it('by one level of a warning is a difference with its name', async () => {
    const [one, ...more] = await throughFalse((answer) =>
      answer.replace('"code":"W16","level":"RED"', '"code":"W16","level":"ORANGE"'),
    );
    expect(more).toEqual([]);
    expect(one?.of).toMatch(/^warnings \S+ W\d\d$/);
    expect([one?.expected, one?.ours]).toEqual(['level=RED', 'level=ORANGE']);
  });

  it('by a project left out is a difference for each of its parts', async () => {
    const found = await throughFalse((answer) => {
      const json = JSON.parse(answer) as { data: { projects?: { nodes: unknown[] } } };
      json.data.projects?.nodes.pop();
      return JSON.stringify(json);
    });
    expect(found.map(({ of }) => of.split(' ')[0])).toEqual(expect.arrayContaining(['deposits']));
  });

  it('counts only where it was asked about', async () => {
    const falsify = (answer: string) => answer.replaceAll(/"requiredFen":"\d+"/g, '"requiredFen":"1"');
    expect(await throughFalse(falsify, ['balances', 'W03'])).toEqual([]);
    expect(await throughFalse(falsify, ['deposits'])).toHaveLength(40);
  });

  it('into something else than an answer ends the comparison', async () => {
    await expect(throughFalse(() => '{"data":{"projects":null}}')).rejects.toMatchObject({ code: 'ANSWER_UNREADABLE' });
  });
});
