import DataLoader from 'dataloader';

/** Loads by code, each once an operation and together with the others; null where there is none. */
export const loaderByCode = <Value>(
  load: (codes: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): DataLoader<string, Value | null> =>
  new DataLoader<string, Value | null>(async (codes) => {
    const found = await load(codes);
    return codes.map((code) => found.get(code) ?? null);
  });
