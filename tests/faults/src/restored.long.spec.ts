import { describeWithKafka } from '@anxin/testing';
import { type Planned, runSchedule } from './schedule/run-schedule';

const say = (): void => undefined;
const rest = 2_000;
const NOTHING = { lost: 0, twice: 0, outOfOrder: 0, open: 0, unsettled: [] };

describeWithKafka('lost 0, twice 0, out of order 0, and the alarm raised', () => {
  it('when either side, and both, are put back from a copy, damaged copies come, and the broker stalls', async () => {
    const plan: Planned[] = [
      { fault: 'damaged copy', restMs: rest },
      { fault: 'publisher restored', restMs: rest },
      { fault: 'kill relay', restMs: 500 },
      { fault: 'reader restored', restMs: rest },
      { fault: 'damaged copy', restMs: 500 },
      { fault: 'both restored', restMs: rest },
      { fault: 'broker stalled', awayMs: 75_000, restMs: rest },
      { fault: 'publisher restored', restMs: rest },
    ];
    expect(await runSchedule({ seed: 11, brokers: 1, plan, say })).toMatchObject({ ...NOTHING, alarms: 1 });
  }, 400_000);
});
