import type { Stack } from '@anxin/local/stack';

/** What became of questions or commands that were asked one after the other by several at once. */
export type Heard = {
  readonly asked: number;
  /** How many ended with each code; what was answered whole is not there. */
  readonly codes: Readonly<Record<string, number>>;
  readonly p50: number;
  readonly p99: number;
};

const at = (ordered: readonly number[], share: number): number =>
  ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? NaN;

/** No code of the domain, which is an answer, but a fault of the way to it. */
const FAULT = /^(SUBGRAPH_|STOPPING|INTERNAL|CLOCKS_|NETWORK|DATABASE_|CALL_|UNAUTHENTICATED|HTTP_)/;

/** Where is asked, as the office unless other headers say who asks. */
type Asked = Pick<Stack, 'gateway' | 'tokens'> & { readonly headers?: Readonly<Record<string, string>> };

/** Asks there; the first code of the answer, if any. */
export const askOnce = async ({ gateway, tokens, headers }: Asked, query: string) => {
  try {
    const response = await fetch(`${gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(headers ?? { authorization: `Bearer ${tokens['OFFICE']}` }) },
      body: JSON.stringify({ query }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code ?? (response.ok ? undefined : `HTTP_${response.status}`);
  } catch {
    return 'NETWORK';
  }
};

/** So many who ask again as soon as they have heard, until `stop`; codes that `faults` matches count. */
export const askers = (stack: Asked, count: number, query: () => string, faults = FAULT) => {
  const took: number[] = [];
  const codes: Record<string, number> = {};
  let isOver = false;
  const all = Array.from({ length: count }, async () => {
    while (!isOver) {
      const began = performance.now();
      const code = await askOnce(stack, query());
      took.push(performance.now() - began);
      if (code !== undefined && faults.test(code)) codes[code] = (codes[code] ?? 0) + 1;
    }
  });
  return {
    stop: async (): Promise<Heard> => {
      isOver = true;
      await Promise.all(all);
      const ordered = took.toSorted((a, b) => a - b);
      return { asked: took.length, codes, p50: at(ordered, 0.5), p99: at(ordered, 0.99) };
    },
  };
};

/** How many were not answered. */
export const failedOf = ({ codes }: Heard): number => Object.values(codes).reduce((sum, count) => sum + count, 0);
