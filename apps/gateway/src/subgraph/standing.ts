import { Counter, Gauge, type Registry } from 'prom-client';
import type { Said } from './address';
import type { Subgraph } from './subgraph';

/** Beyond this a signed call is soon refused. */
const APART_MS = 30_000;
/** Whoever asks again within this gets the same answer: asking us must not become asking all subgraphs. */
const KEPT_MS = 1_000;

/** How a subgraph stands, the best of its addresses. */
export type Standing = {
  readonly state: 'ready' | 'not ready' | 'clocks apart' | 'no answer';
  /** `1/2`: how many of its addresses answer. */
  readonly answering: string;
  /** By how much our clock is ahead of the address that is furthest apart, in whole seconds. */
  readonly clockAheadSeconds?: number;
};

const standingOf = (said: readonly (Said | undefined)[]): Standing => {
  const answers = said.filter((one) => one !== undefined);
  const answering = `${answers.length}/${said.length}`;
  if (answers.length === 0) return { state: 'no answer', answering };
  const aheadMs = answers.map(({ clockAheadMs }) => clockAheadMs).reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
  const near = answers.filter(({ clockAheadMs }) => Math.abs(clockAheadMs) <= APART_MS);
  const state = near.length === 0 ? 'clocks apart' : near.some(({ isReady }) => isReady) ? 'ready' : 'not ready';
  return {
    state,
    answering,
    ...(Math.abs(aheadMs) > APART_MS ? { clockAheadSeconds: Math.round(aheadMs / 1000) } : {}),
  };
};

export type Standings = Readonly<Record<string, Standing>>;

/** Asks every address of every subgraph how it stands, at most once a second. */
export const standingsOf = (subgraphs: ReadonlyMap<string, Subgraph>, now = () => performance.now()) => {
  const look = async (): Promise<Standings> => {
    const all = [...subgraphs].map(async ([name, { addresses }]) => {
      const said = await Promise.all(addresses.map((address) => address.ask()));
      return [name, standingOf(said)] as const;
    });
    return Object.fromEntries(await Promise.all(all));
  };
  let kept: { readonly until: number; readonly standings: Promise<Standings> } | undefined;
  return (): Promise<Standings> => {
    if (!kept || now() > kept.until) kept = { until: now() + KEPT_MS, standings: look() };
    return kept.standings;
  };
};

/** Why the gateway cannot serve: no subgraph that answers would believe its calls. A subgraph alone costs its part. */
export const reasonsOf = (standings: Standings): readonly string[] => {
  const answering = Object.values(standings).filter(({ state }) => state !== 'no answer');
  const isApart = answering.length > 0 && answering.every(({ state }) => state === 'clocks apart');
  return isApart ? ['CLOCKS_APART: the clock of this machine differs from that of every subgraph'] : [];
};

/** Gauges of how subgraphs stand, and a counter of the parts of answers that were missing. */
export const subgraphMetrics = (
  registry: Registry,
  subgraphs: ReadonlyMap<string, Subgraph>,
  standings: () => Promise<Standings>,
) => {
  const registers = [registry];
  const labelNames = ['subgraph'] as const;
  new Gauge({
    name: 'anxin_gateway_subgraph_ready',
    help: '1 when an address of the subgraph is ready and its clock agrees',
    labelNames,
    registers,
    async collect() {
      for (const [subgraph, { state }] of Object.entries(await standings()))
        this.set({ subgraph }, +(state === 'ready'));
    },
  });
  new Gauge({
    name: 'anxin_gateway_clock_ahead_seconds',
    help: 'By how much the clock of the gateway is ahead of the subgraph, where they are apart',
    labelNames,
    registers,
    async collect() {
      for (const [subgraph, { clockAheadSeconds = 0 }] of Object.entries(await standings()))
        this.set({ subgraph }, clockAheadSeconds);
    },
  });
  new Gauge({
    name: 'anxin_gateway_subgraph_waiting',
    help: 'Operations on their way to the subgraph',
    labelNames,
    registers,
    collect() {
      for (const [subgraph, { inFlight }] of subgraphs) this.set({ subgraph }, inFlight);
    },
  });
  return new Counter({
    name: 'anxin_gateway_missing_parts_total',
    help: 'Parts of answers that are missing, by subgraph and code',
    labelNames: ['subgraph', 'code'],
    registers,
  });
};
