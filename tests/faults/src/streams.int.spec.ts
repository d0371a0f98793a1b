import { eventually } from '@anxin/testing';
import {
  freshStreams,
  hear,
  type Message,
  numbers,
  paused,
  QUERY,
  refusal,
  type Streams,
  type Told,
} from './world/streams';

let world: Streams;
beforeAll(async () => void (world = await freshStreams({ STREAM_WINDOW: '150' })));
afterEach(() => world.leave());
afterAll(() => world.close());

const tokenOf = (who: 'WATER' | 'TOWN'): string => world.tokenOf(who);
const endOf = (who?: 'WATER') => world.endOf(who);
const bySse: Streams['bySse'] = (...given) => world.bySse(...given);
const bySocket: Streams['bySocket'] = (...given) => world.bySocket(...given);

describe.each([
  ['WebSocket', bySocket],
  ['Server-Sent Events, by curl', bySse],
] as const)('a department that subscribes by %s', (_, by) => {
  it('hears its own sector from the beginning, then live, without a gap, a repeat or an event of another', async () => {
    const before = await world.telling.database.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM journal WHERE sector = 'WATER'`,
    );
    const old = before[0]?.n ?? 0;
    const { messages } = by(tokenOf('WATER'));
    let isWriting = true;
    const writing = (async () => {
      for (let turn = 0; turn < 30; turn++) await world.telling.tell(['WATER', 'HOUSING', 'WATER']);
      isWriting = false;
    })();
    const heard = await hear(messages, old + 60);
    await writing;
    expect(isWriting).toBe(false);
    expect(new Set(heard.map(({ sector }) => sector))).toEqual(new Set(['WATER']));
    for (const key of new Set(heard.map((event) => event.key))) {
      const places = heard.filter((event) => event.key === key).map(({ keySeq }) => keySeq);
      expect(places).toEqual(places.map((_place, index) => index + 1));
    }
  });

  it('goes on after any cursor', async () => {
    await world.telling.tell(['WATER', 'WATER', 'WATER', 'WATER']);
    const first = by(tokenOf('WATER'));
    const heard = await hear(first.messages, 4);
    const after = heard[1]?.cursor;
    const rest = await hear(by(tokenOf('WATER'), { after }).messages, 2);
    expect(numbers(rest).slice(0, 2)).toEqual(numbers(heard).slice(2, 4));
  });

  it('is told where to go on from a cursor beyond the end', async () => {
    const { epoch } = await endOf();
    const beyond = Buffer.from(JSON.stringify([epoch, 2_000_000])).toString('base64url');
    const refused = await refusal(by(tokenOf('WATER'), { after: beyond }).messages);
    expect(refused).toMatchObject({ code: 'CURSOR_AHEAD', details: { cursor: expect.any(String) as string } });
    const { messages } = by(tokenOf('WATER'), { after: refused?.details?.cursor });
    await world.telling.tell(['WATER']);
    expect(await hear(messages, 1)).toHaveLength(1);
  });

  it('hears no other sector, whatever it filters by', async () => {
    const { cursor } = await endOf();
    const filter = { sectors: ['HOUSING', 'WATER'], names: ['little.said'] };
    const { messages } = by(tokenOf('WATER'), { after: cursor, filter });
    await world.telling.tell(['HOUSING', 'WATER', 'HOUSING', 'WATER']);
    expect((await hear(messages, 2)).map(({ sector }) => sector)).toEqual(['WATER', 'WATER']);
  });

  it('is refused what breaks a limit of questions, and what is no subscription', async () => {
    const deep = `subscription { ${'a { '.repeat(13)} b ${'}'.repeat(13)} }`;
    expect(await refusal(by(tokenOf('WATER'), {}, deep).messages)).toMatchObject({ code: 'QUERY_TOO_DEEP' });
    const asked = await refusal(by(tokenOf('WATER'), {}, '{ greeting }').messages);
    expect(asked).toMatchObject({ code: 'OPERATION_TYPE_UNSUPPORTED' });
  });
});

describe('a town', () => {
  it('hears what its areas say, and no more', async () => {
    const { cursor } = await endOf();
    const { messages } = bySse(tokenOf('TOWN'), { after: cursor });
    await world.telling.tell(['WATER', 'HOUSING', 'WATER', 'HOUSING']);
    const heard = await hear(messages, 2);
    expect(numbers(heard).map((n) => (n ?? 0) % 2)).toEqual([0, 0]);
  });
});

describe('a first copy', () => {
  it('has its cursor in the same answer, from which nothing is missed', async () => {
    await world.telling.tell(['WATER']);
    const { cursor } = await endOf('WATER');
    const { messages } = bySse(tokenOf('WATER'), { after: cursor });
    await world.telling.tell(['WATER']);
    // What was written in that moment may have had no place yet.
    const heard = numbers(await hear(messages, 1));
    while (!heard.includes(world.telling.count())) heard.push(...numbers(await hear(messages, 1)));
    expect(heard.length).toBeLessThan(3);
  });
});

describe('another replica', () => {
  it('tells at once what this one sealed', async () => {
    const other = await world.replica();
    try {
      const { cursor } = await endOf();
      const { messages } = bySse(tokenOf('WATER'), { after: cursor }, QUERY, other.url);
      await messages.next();
      const times: number[] = [];
      for (let turn = 0; turn < 5; turn++) {
        const began = performance.now();
        await world.telling.tell(['WATER']);
        await hear(messages, 1);
        times.push(performance.now() - began);
      }
      // A look for what nobody told of comes every two seconds.
      expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(500);
    } finally {
      for (const { stop } of other.stops) await stop();
    }
  });
});

describe('whoever takes events too slowly', () => {
  it('ends with LAGGED, goes on from its cursor without a gap, and holds nobody up', async () => {
    const { cursor } = await endOf();
    const [slow, quick] = [
      await paused(world.service.url, tokenOf('WATER'), cursor),
      bySse(tokenOf('WATER'), { after: cursor }),
    ];
    const first = world.telling.count() + 1;
    const hearing = hear(quick.messages, 400);
    for (let turn = 0; turn < 20; turn++) await world.telling.tell(Array<string>(20).fill('WATER'), 'x'.repeat(20_000));
    expect(await hearing).toHaveLength(400);
    const before: Told[] = [];
    let ended: Message | undefined;
    for await (const message of slow.read()) {
      if (message.errors) ended = message;
      else before.push(...(message.data?.events.events ?? []));
    }
    expect(before.length).toBeLessThan(400);
    expect(ended?.errors?.[0]?.extensions.code).toBe('LAGGED');
    const after = ended?.errors?.[0]?.extensions.details?.cursor;
    const rest = await hear(bySse(tokenOf('WATER'), { after }).messages, 400 - before.length);
    expect(numbers([...before, ...rest])).toEqual(Array.from({ length: 400 }, (_, index) => first + index));
  }, 60_000);
});

describe('a stranger', () => {
  const unsigned = (): string => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = { sub: 'x', role: 'OFFICE', iss: 'anxin-tests', aud: 'anxin', iat: 0, exp: 2 ** 31 };
    return `Bearer ${part({ alg: 'none' })}.${part(claims)}.`;
  };
  it.each([
    ['without a token', () => undefined, 'UNAUTHENTICATED'],
    ['with a token that nobody signed', unsigned, 'UNAUTHENTICATED'],
    ['with a token of another form', () => 'Basic eDp5', 'UNAUTHENTICATED'],
    ['who is a contractor', () => world.service.as('CONTRACTOR')['authorization'], 'FORBIDDEN'],
    ['who is a worker', () => world.service.as('WORKER')['authorization'], 'FORBIDDEN'],
  ])('%s learns nothing', async (_, token, code) => {
    expect(await refusal(bySse(token()).messages)).toMatchObject({ code });
    const { messages, closes } = bySocket(token() ?? '');
    const refused = await refusal(messages).catch(() => undefined);
    expect(refused?.code ?? closes[0]).toBe(code === 'FORBIDDEN' ? code : 4401);
  });
});

describe('a token that ends', () => {
  it('ends its streams by either way: the reason is told, and the socket closes with 4401', async () => {
    const token = `Bearer ${await world.service.mint({ id: 'water-2', role: 'DEPARTMENT', sectors: ['WATER'] }, 1)}`;
    const [socket, sse] = [bySocket(token), bySse(token)];
    const ended = await Promise.all([refusal(socket.messages), refusal(sse.messages)]);
    expect(ended).toMatchObject([{ code: 'UNAUTHENTICATED' }, { code: 'UNAUTHENTICATED' }]);
    await eventually(() => Promise.resolve(expect(socket.closes).toEqual([4401])));
  }, 30_000);
});
