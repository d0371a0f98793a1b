/** What a service has done with what it knows of, as it says itself. */
export type Settlement = {
  readonly service: string;
  readonly unsealed: number;
  readonly published: number;
  readonly applied: Readonly<Record<string, number>>;
};

/** Whether all that was told has been heard by whoever hears it. */
export const isAtRest = (all: readonly Settlement[]): boolean => {
  const published = new Map(all.map((one) => [one.service, one.published]));
  return all.every(
    ({ unsealed, applied }) =>
      unsealed === 0 && Object.entries(applied).every(([from, events]) => events >= (published.get(from) ?? 0)),
  );
};

const SERVICES = ['projects', 'workers', 'cases', 'enforcement'] as const;
const [EVERY_MS, AT_MOST_MS] = [1_000, 60_000];
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const readAll = (): Promise<readonly Settlement[]> =>
  Promise.all(
    SERVICES.map(async (service) => {
      const response = await fetch(`/services/${service}/settlement`);
      if (!response.ok) throw new Error(`${service}: ${response.status}`);
      return (await response.json()) as Settlement;
    }),
  );

/** Waits until services have heard of each other's rows, a minute at most: what follows then refers to known ones. */
export const untilAtRest = async (): Promise<void> => {
  for (const since = performance.now(); performance.now() - since < AT_MOST_MS; await pause(EVERY_MS)) {
    const all = await readAll().catch(() => undefined);
    // A service that does not say holds nothing up: rows that are too early are refused by name.
    if (!all || isAtRest(all)) return;
  }
};
