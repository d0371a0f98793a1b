import { describeWithKafka } from '@anxin/testing';
import { type Planned, runSchedule } from './schedule/run-schedule';

const say = (): void => undefined;
const rest = 2_000;
const NOTHING = { lost: 0, twice: 0, outOfOrder: 0, open: 0, unsettled: [] };

describeWithKafka('lost 0, twice 0, out of order 0, with two replicas of each side', () => {
  it('when relays, sealers and consumers are killed, a broker is away for 5 and for 30 s, and poison comes', async () => {
    const plan: Planned[] = [
      { fault: 'kill relay', restMs: rest },
      { fault: 'poison', restMs: 500 },
      { fault: 'kill consumer', restMs: rest },
      { fault: 'broker away', awayMs: 5_000, restMs: rest },
      { fault: 'kill relay', restMs: 500 },
      { fault: 'kill consumer', restMs: 500 },
      { fault: 'broker away', awayMs: 30_000, restMs: rest },
      { fault: 'poison', restMs: rest },
    ];
    const outcome = await runSchedule({ seed: 20260120, brokers: 1, plan, say });
    expect(outcome).toMatchObject(NOTHING);
    expect(outcome.committed).toBeGreaterThan(500);
  }, 300_000);

  it('when one of three brokers is killed, twice', async () => {
    const plan: Planned[] = [
      { fault: 'broker away', awayMs: 6_000, restMs: rest },
      { fault: 'kill relay', restMs: rest },
      { fault: 'broker away', awayMs: 6_000, restMs: rest },
    ];
    expect(await runSchedule({ seed: 7, brokers: 3, plan, say })).toMatchObject(NOTHING);
  }, 300_000);
});
