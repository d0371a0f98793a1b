import { smallFile } from '@anxin/testing';
import { type Service, startService } from './service.fixture';

type Page = { readonly events: readonly { readonly name: string }[]; readonly next: number };

let service: Service;
beforeEach(async () => void (service = await startService()));
afterEach(() => service.close());

const headers = (path: string): Record<string, string> => service.signed('GET', path);
const read = async (path: string): Promise<Page> => JSON.parse((await service.get(path, headers(path))).text) as Page;
const timed = async <Answer>(work: Promise<Answer>): Promise<{ answer: Answer; ms: number }> => {
  const began = performance.now();
  return { answer: await work, ms: performance.now() - began };
};
const end = async (): Promise<number> => {
  for (let after = 0; ;) {
    const page = await read(`/feed?limit=500&after=${after}`);
    if (page.events.length === 0) return page.next;
    after = page.next;
  }
};
// What the service keeps for itself moves the end as well.
const next = async (after: number): Promise<Page['events']> => {
  const page = await read(`/feed?limit=500&after=${after}&wait=30`);
  return page.events.length > 0 ? page.events : next(page.next);
};

describe('a reader who waits at the end of a feed', () => {
  it('is answered with what comes, when it comes', async () => {
    const waiting = timed(next(await end()));
    await service.upload('enterprises.csv', await smallFile('enterprises.csv'));
    const { answer, ms } = await waiting;
    expect(answer).not.toEqual([]);
    expect(ms).toBeLessThan(15_000);
  });

  it('is answered that nothing came when its time is up', async () => {
    const waited = async (): Promise<{ answer: Page; ms: number }> => {
      const at = await end();
      const one = await timed(read(`/feed?limit=500&after=${at}&wait=1`));
      // What the service keeps for itself as it starts moves the end.
      return one.answer.next > at ? waited() : one;
    };
    const { answer, ms } = await waited();
    expect(answer.events).toEqual([]);
    expect(ms).toBeGreaterThan(900);
  });

  it('is let go when the service stops, and asking on does not keep it from stopping', async () => {
    const path = `/feed?limit=500&after=${await end()}&wait=30`;
    let ended = false;
    const askOn = async (): Promise<void> => {
      while (!ended) await fetch(`${service.url}${path}`, { headers: headers(path) }).catch(() => undefined);
    };
    const asking = askOn();
    const { ms } = await timed(service.stop());
    ended = true;
    await asking;
    expect(ms).toBeLessThan(4_000);
  });

  it('waits for half a minute at most', async () => {
    const path = '/feed?after=0&wait=31';
    const { status, text } = await service.get(path, headers(path));
    expect({ status, text }).toMatchObject({ status: 400, text: expect.stringContaining('BAD_CURSOR') as string });
  });
});
