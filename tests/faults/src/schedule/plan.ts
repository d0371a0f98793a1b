import { chanceOf } from '@anxin/testing';
import { FAULTS, type Planned } from './run-schedule';

const AWAY_MS = [5_000, 30_000] as const;
const STALLED_MS = 75_000;
const RESTORE_MS = 5_000;

/** Faults by chance, the same for the same seed, for about so long; each kind comes before any comes again. */
export const planOf = (seed: number, forMs: number): readonly Planned[] => {
  const chance = chanceOf(seed ^ 0x5f3759df);
  const plan: Planned[] = [];
  let [ms, round] = [0, 0];
  while (ms < forMs || plan.length < FAULTS.length) {
    const fault = FAULTS[plan.length < FAULTS.length ? plan.length : Math.floor(chance() * FAULTS.length)] ?? 'poison';
    const awayMs = fault === 'broker stalled' ? STALLED_MS : (AWAY_MS[round % AWAY_MS.length] ?? AWAY_MS[0]);
    if (fault === 'broker away') round += 1;
    const restMs = 500 + Math.floor(chance() * 3_000);
    const isOfBroker = fault.startsWith('broker');
    plan.push({ fault, restMs, ...(isOfBroker ? { awayMs } : {}) });
    ms += restMs + (isOfBroker ? awayMs + 5_000 : 0) + (fault.endsWith('restored') ? RESTORE_MS : 0);
  }
  return plan;
};
