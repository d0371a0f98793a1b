import type { Envelope } from '@anxin/contracts';
import { DomainError } from '@anxin/domain-kit';
import { access, type Actor } from '@anxin/identity';
import { buildSchema, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { EventStream } from '../../streams/event-stream';
import { Window } from '../../streams/window';
import { logger } from '../log';
import type { Results } from './subscriber';
import { type SubscriptionOptions, Subscriptions } from './subscriptions';

const SECRET = 'connect 10.1.2.3';
const OFFICER: Actor = { id: 'o1', role: 'OFFICE' };
const ALL = { id: 'all', sectors: undefined, hears: () => true };

/** Subscriptions to events of a feed that so many pages were told of. */
const subscribing = (over: Partial<SubscriptionOptions> = {}, pages = 1) => {
  const window = new Window({ events: 10, bytes: 10 }, 0);
  for (let next = 1; next <= pages; next++)
    window.push({ epoch: 1, next, bytes: 1, events: [{ position: next } as Envelope] });
  const schema: GraphQLSchema = buildSchema(`
    type Query { a: Int }
    type Subscription { events: Batch others: Batch }
    type Batch { live: Boolean bad: Int }`);
  const source = { window: () => window, page: () => Promise.reject(new Error('not read')) };
  for (const field of Object.values(schema.getSubscriptionType()!.getFields()))
    field.subscribe = () => new EventStream(source, ALL, { epoch: 1, position: 0 });
  (schema.getType('Batch') as GraphQLObjectType).getFields()['bad']!.resolve = () => {
    throw new Error(SECRET);
  };
  const subscriptions = new Subscriptions({
    schema,
    context: () => ({}),
    verify: Object.assign(() => Promise.resolve(OFFICER), { hasEnded: () => false }),
    admit: () => undefined,
    textOf: ({ query }) => query,
    log: logger('test', 'info', { write: () => undefined }),
    ...over,
  });
  const admitted = (query = 'subscription { events { live } }', variables: object = {}) => {
    const subscriber = {
      transport: 'SSE',
      authorization: 'Bearer a.b.c',
      asked: undefined,
      cut: () => undefined,
    } as const;
    return subscriptions.admitted({ query, variables }, subscriber);
  };
  const begin = async (...asked: Parameters<typeof admitted>) =>
    (await subscriptions.begin(await admitted(...asked))) as Results;
  return { subscriptions, admitted, begin };
};
const codes = (value: unknown) =>
  (value as { errors?: { extensions: { code: string } }[] }).errors?.map(({ extensions }) => extensions.code);
const next = async (results: Results): Promise<unknown> => (await results.next()).value;

it.each([
  [
    'subscription { nope }',
    '类型 "Subscription" 没有字段 "nope"。',
    'Cannot query field "nope" on type "Subscription".',
  ],
  ['subscription { events(a: "张三" }', '语法错误：此处应为 Name。', 'Syntax Error: Expected Name'],
])('a document that is refused is told in the language asked for, without what was sent: %s', async (query, zh, en) => {
  const { subscriptions, admitted } = subscribing();
  const fault: unknown = await admitted(query).catch((refused: unknown) => refused);
  const said = (['zh', 'en', undefined] as const).map((asked) => subscriptions.told(fault, { asked }).message);
  expect(said).toEqual([zh, en, zh + en]);
});

describe('a look at the tokens of streams', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('ends those that have ended, though no keys can be had', async () => {
    let [hasEnded, calls] = [false, 0];
    const verify = () => (calls++ === 0 ? Promise.resolve(OFFICER) : Promise.reject(access.identityUnavailable()));
    const { begin } = subscribing({ verify: Object.assign(verify, { hasEnded: () => hasEnded }) });
    const results = await begin();
    await next(results);
    const ended = next(results);
    await jest.advanceTimersByTimeAsync(2_000);
    hasEnded = true;
    await jest.advanceTimersByTimeAsync(2_000);
    expect(codes(await ended)).toEqual(['UNAUTHENTICATED']);
  });

  it('waits for the one before', async () => {
    let calls = 0;
    const verify = () => (calls++ === 0 ? Promise.resolve(OFFICER) : new Promise<Actor>(() => undefined));
    const { begin } = subscribing({ verify: Object.assign(verify, { hasEnded: () => false }) });
    const results = await begin();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(calls).toBe(2);
    await results.return(undefined);
  });
});

describe('a subscription', () => {
  it('has its place among its account’s before it begins: of two at once the second is one too many', async () => {
    const { subscriptions, admitted, begin } = subscribing({ mostOfAccount: 1 });
    const both = [await admitted(), await admitted()];
    const [first, second] = await Promise.all(both.map((one) => subscriptions.begin(one)));
    expect(codes(second)).toEqual(['TOO_MANY_STREAMS']);
    await expect(admitted()).rejects.toMatchObject({ code: 'TOO_MANY_STREAMS' });
    await (first as Results).return(undefined);
    await (await begin()).return(undefined);
  });

  it('that begins while the server stops is told so at once', async () => {
    const { subscriptions, admitted } = subscribing();
    const args = await admitted();
    subscriptions.stop();
    expect(codes(await next((await subscriptions.begin(args)) as Results))).toEqual(['STOPPING']);
  });

  it.each([
    ['by a fragment', 'subscription { ...told } fragment told on Subscription { others { live } }', 'others'],
    ['under another name', 'subscription { mine: events { live } }', 'mine'],
  ])('is answered where it is asked for %s', async (_, query, name) => {
    const results = await subscribing().begin(query);
    expect(await next(results)).toEqual({ data: { [name]: { live: true } } });
    await results.return(undefined);
  });

  it('says of what failed in an answer no more than a question does', async () => {
    const results = await subscribing().begin('subscription { events { live bad } }');
    const answer = await next(results);
    expect(answer).toMatchObject({ data: { events: { live: true, bad: null } } });
    expect(codes(answer)).toEqual(['INTERNAL_SERVER_ERROR']);
    expect(JSON.stringify(answer)).not.toContain(SECRET);
    await results.return(undefined);
  });

  it.each([{ live: 'ja' }, { live: null }, {}])(
    'whose variables do not fit is refused by its code, without what was sent: %j',
    async (variables) => {
      const { subscriptions, admitted } = subscribing();
      const query = 'subscription ($live: Boolean!) { events { live @include(if: $live) } }';
      const fault: unknown = await admitted(query, variables).catch((refused: unknown) => refused);
      const { message, extensions } = subscriptions.told(fault, { asked: 'en' });
      expect([extensions['code'], message]).toEqual(['BAD_USER_INPUT', expect.stringContaining('Variable "$live"')]);
      expect(message).not.toContain('ja');
    },
  );

  it('that leaves a condition out is not answered as one that gives null', async () => {
    const { begin } = subscribing();
    const query = 'subscription ($x: Boolean = true) { events { live @include(if: $x) } }';
    const [out, none] = [await begin(query), await begin(query, { x: null })];
    expect(await next(out)).toEqual({ data: { events: { live: true } } });
    expect(codes(await next(none))).toHaveLength(1);
    for (const results of [out, none]) await results.return(undefined);
  });

  it('that is not on record is refused', async () => {
    const textOf = () => {
      throw new DomainError('OPERATION_UNKNOWN', '');
    };
    await expect(subscribing({ textOf }).admitted()).rejects.toMatchObject({ code: 'OPERATION_UNKNOWN' });
  });
});
