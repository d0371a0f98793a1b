import { eventually } from './eventually';

describe('eventually', () => {
  it('answers what the assertion answers once it holds', async () => {
    let attempts = 0;
    const answer = await eventually(() => {
      attempts += 1;
      if (attempts < 4) throw new Error('not yet');
      return Promise.resolve(attempts);
    });
    expect(answer).toBe(4);
  });

  it('throws the last failure when the time is up', async () => {
    let attempts = 0;
    const started = performance.now();
    const waiting = eventually(
      () => {
        attempts += 1;
        throw new Error(`failure ${attempts}`);
      },
      { withinMs: 100, everyMs: 30 },
    );
    await expect(waiting).rejects.toThrow(/^failure \d+$/);
    await waiting.catch((error: unknown) => expect((error as Error).message).toBe(`failure ${attempts}`));
    expect(attempts).toBeGreaterThan(1);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('gives up an assertion that never answers', async () => {
    await expect(eventually(() => new Promise(() => undefined), { withinMs: 50 })).rejects.toThrow(
      /No answer within 50/,
    );
  });
});
