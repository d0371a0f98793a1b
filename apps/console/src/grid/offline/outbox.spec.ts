import type { Draft, DraftStore } from '../draft';
import { Away, type Line, LoggedOut, Refused } from '../line';
import { Outbox, readyToSend } from './outbox';

const photo = (id: string) => ({ id, name: `${id}.jpg`, file: new Blob(['x']) });
const visit = (more: Partial<Draft> = {}): Draft => ({
  ...{ id: 'd1', account: 'town-1', kind: 'caseRecordVisit', about: 'C-1', title: '走访' },
  values: { visitedOn: '2026-03-10', kind: 'OPEN', place: '工地', findings: '已停工', 'officer.0.id': 'town-1' },
  photos: [photo('p1'), photo('p2')],
  ...{ state: 'WAITING', attempt: 1, done: {}, at: 1 },
  ...more,
});

/** A phone's store: what it has survives the page. */
const phone = (...drafts: readonly Draft[]): DraftStore & { readonly kept: Map<string, Draft> } => {
  const kept = new Map(drafts.map((draft) => [draft.id, draft]));
  return {
    kept,
    all: () => Promise.resolve([...kept.values()]),
    find: (id) => Promise.resolve(kept.get(id)),
    keep: (draft) => Promise.resolve(void kept.set(draft.id, draft)),
    remove: (id) => Promise.resolve(void kept.delete(id)),
  };
};

type Loss = 'ON_THE_WAY' | 'ON_THE_WAY_BACK';

/** An API that does each key once; the line drops at one of its requests, before or after it was heard. */
const api = (drop?: { readonly request: number; readonly loss: Loss }, fault: () => Error = () => new Away()) => {
  const did = new Map<string, string>();
  const order: string[] = [];
  let requests = 0;
  const heard = (key: string, what: string, answer: string): string => {
    requests += 1;
    const drops = drop?.request === requests;
    if (drops && drop.loss === 'ON_THE_WAY') throw fault();
    if (!did.has(key)) order.push(what);
    did.set(key, did.get(key) ?? answer);
    if (drops) throw fault();
    return did.get(key) ?? '';
  };
  const line: Line = {
    ask: async (document, variables) => {
      const { input } = variables as { input: { idempotencyKey: string; evidence?: readonly string[] } };
      const name = /\w+ (\w+)/.exec(document)?.[1] ?? '';
      return Promise.resolve(
        JSON.parse(heard(input.idempotencyKey, `${name} ${input.evidence?.join() ?? ''}`, '{}')) as never,
      );
    },
    upload: async (subject, { id }, key) => Promise.resolve(heard(key, `${subject} ${id}`, `E-${id}`)),
  };
  return { line, order };
};

const ALL = ['case:C-1 p1', 'case:C-1 p2', 'GridCaseRecordVisit E-p1,E-p2'];

it('photos are sent before what names them, and what was sent stays without what was in it', async () => {
  const [store, { line, order }] = [phone(visit()), api()];
  expect(await new Outbox(store, line, 'town-1').send()).toBe('DONE');
  expect(order).toEqual(ALL);
  expect(store.kept.get('d1')).toMatchObject({ state: 'SENT', photos: [], values: {} });
});

describe('a line that drops', () => {
  const each = [1, 2, 3].flatMap((request) =>
    (['ON_THE_WAY', 'ON_THE_WAY_BACK'] as const).map((loss) => ({ request, loss })),
  );

  it.each(each)('at request $request, $loss, loses nothing and sends nothing twice', async (drop) => {
    const [store, { line, order }] = [phone(visit()), api(drop)];
    expect(await new Outbox(store, line, 'town-1').send()).toBe('AWAY');
    expect(store.kept.get('d1')).toMatchObject({ state: 'WAITING', photos: [{ id: 'p1' }, { id: 'p2' }] });
    // The page was closed in between: a new one has nothing but the store.
    expect(await new Outbox(store, line, 'town-1').send()).toBe('DONE');
    expect(order).toEqual(ALL);
    expect(store.kept.get('d1')?.state).toBe('SENT');
  });

  it('stops the round: what waits behind keeps its turn', async () => {
    const store = phone(visit(), visit({ id: 'd2', about: 'C-2', photos: [], at: 2 }));
    const { line, order } = api({ request: 1, loss: 'ON_THE_WAY' });
    const outbox = new Outbox(store, line, 'town-1');
    expect(await outbox.send()).toBe('AWAY');
    expect(order).toEqual([]);
    expect(await outbox.send()).toBe('DONE');
    expect(order).toEqual([...ALL, 'GridCaseRecordVisit ']);
  });

  it('by a log-in that ended waits for the next', async () => {
    const [store, { line, order }] = [phone(visit()), api({ request: 2, loss: 'ON_THE_WAY' }, () => new LoggedOut())];
    const outbox = new Outbox(store, line, 'town-1');
    expect(await outbox.send()).toBe('LOGGED_OUT');
    expect(await outbox.send()).toBe('DONE');
    expect(order).toEqual(ALL);
  });
});

it('two that send at once are one round', async () => {
  const [store, { line, order }] = [phone(visit()), api()];
  const outbox = new Outbox(store, line, 'town-1');
  await Promise.all([outbox.send(), outbox.send()]);
  expect(order).toEqual(ALL);
});

it('two pages that send at once do each step once, for its key is the draft’s', async () => {
  const [store, { line, order }] = [phone(visit()), api()];
  await Promise.all([new Outbox(store, line, 'town-1').send(), new Outbox(store, line, 'town-1').send()]);
  expect(order.toSorted()).toEqual(ALL.toSorted());
});

it('another person’s drafts and those still written are left alone', async () => {
  const store = phone(visit({ account: 'town-2' }), visit({ id: 'd2', state: 'DRAFT' }));
  const { line, order } = api();
  expect(await new Outbox(store, line, 'town-1').send()).toBe('DONE');
  expect(order).toEqual([]);
});

describe('what the API refuses', () => {
  it('stays with its reason and its photos, and lets the next go', async () => {
    const store = phone(visit(), visit({ id: 'd2', about: 'C-2', photos: [], at: 2 }));
    const { line, order } = api(
      { request: 3, loss: 'ON_THE_WAY' },
      () => new Refused('CASE_TWO_OFFICERS_NEEDED', '须两人'),
    );
    expect(await new Outbox(store, line, 'town-1').send()).toBe('DONE');
    expect(store.kept.get('d1')).toMatchObject({
      state: 'REFUSED',
      refusal: { code: 'CASE_TWO_OFFICERS_NEEDED', message: '须两人' },
      photos: [{ id: 'p1' }, { id: 'p2' }],
    });
    expect(order.at(-1)).toBe('GridCaseRecordVisit ');
  });

  it('is another request once it was mended, and its photos are not sent again', async () => {
    const store = phone(visit());
    const { line, order } = api(
      { request: 3, loss: 'ON_THE_WAY_BACK' },
      () => new Refused('CASE_TEXT_MISSING', '请填写'),
    );
    const outbox = new Outbox(store, line, 'town-1');
    await outbox.send();
    const refused = store.kept.get('d1') as Draft;
    await store.keep(readyToSend({ ...refused, values: { ...refused.values, findings: '已复工' } }));
    expect(store.kept.get('d1')).toMatchObject({ state: 'WAITING', attempt: 2 });
    await outbox.send();
    expect(order).toEqual([...ALL, ALL[2]]);
    expect(store.kept.get('d1')?.state).toBe('SENT');
  });
});
