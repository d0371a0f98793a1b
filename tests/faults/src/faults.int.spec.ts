import { describeWithKafka } from '@anxin/testing';
import { type Planned, runSchedule } from './schedule/run-schedule';

// The whole schedule, with brokers away for longer and one of three killed, is `schedules.long.spec.ts`.
describeWithKafka('lost 0, twice 0, out of order 0, with two replicas of each side', () => {
  it('when relay and consumer are killed, the broker is away for 5 s, and poison comes', async () => {
    const plan: Planned[] = [
      { fault: 'kill relay', restMs: 1_000 },
      { fault: 'poison', restMs: 500 },
      { fault: 'kill consumer', restMs: 1_000 },
      { fault: 'broker away', awayMs: 5_000, restMs: 2_000 },
    ];
    const outcome = await runSchedule({ seed: 20260120, brokers: 1, plan, say: () => undefined });
    expect(outcome).toMatchObject({ lost: 0, twice: 0, outOfOrder: 0, open: 0, unsettled: [] });
    expect(outcome.committed).toBeGreaterThan(100);
  }, 300_000);
});
