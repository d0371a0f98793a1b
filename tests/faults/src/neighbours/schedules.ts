import { failedOf, type Heard } from './askers';
import { gatewayApart } from './clocks';
import { hangWorkers, lockTable, type Spared } from './hung';
import { rollingRestart } from './rolling';
import { rotateKeys } from './rotating';
import { startSystem, type System } from './system';

type Say = (line: string) => void;

/** Runs on a system of its own; true when every promise was kept. */
export type Schedule = (say: Say) => Promise<boolean>;

const within =
  (isDoubled: boolean, work: (system: System, say: Say) => Promise<boolean>): Schedule =>
  async (say) => {
    const system = await startSystem({ isDoubled });
    try {
      return await work(system, say);
    } finally {
      await system.close();
    }
  };

const shown = ({ asked, codes, p50, p99 }: Heard): string =>
  `${asked} asked, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, codes ${JSON.stringify(codes)}`;

const MEASURED_MS = 12_000;

const tellSpared = (say: Say, what: string, { before, during, others }: Spared): boolean => {
  const ratio = during.p99 / before.p99;
  say(`${what}`);
  say(`  不相关的提问，之前 the unconcerned before: ${shown(before)}`);
  say(`  不相关的提问，其间 the unconcerned meanwhile: ${shown(during)}`);
  say(`  相关的提问 the concerned: ${shown(others)}`);
  say(`  p99 之比 p99 ratio ${ratio.toFixed(2)}, at most 2`);
  return ratio <= 2 && failedOf(during) === 0;
};

/** What happens to those whom a fault does not concern. Each schedule is `npm run faults -- --schedule NAME`. */
export const NEIGHBOUR_SCHEDULES = {
  'hung-neighbour': within(false, async (system, say) => {
    const { backAfterMs, ...hung } = await hangWorkers(system, MEASURED_MS);
    const isSpared = tellSpared(say, 'workers 停住（SIGSTOP） workers hangs', hung);
    say(`  恢复 asked again ${backAfterMs} ms after it went on`);
    return tellSpared(say, '一张表被锁 a table is locked', await lockTable(system, MEASURED_MS)) && isSpared;
  }),
  'clocks-apart': within(false, async (system, say) => {
    let isTold = true;
    for (const minutes of [5, -5]) {
      const { code, status, reasons, subgraphs, metrics, after } = await gatewayApart(system, minutes);
      say(`网关时钟差 ${minutes} 分钟 the gateway's clock is off by ${minutes} minutes`);
      say(`  调用方看到 a caller reads ${code}; /readyz ${status} ${JSON.stringify({ reasons, subgraphs })}`);
      metrics.forEach((line) => say(`  ${line}`));
      say(`  校时后 once it is right again: ${after ?? 'answered'}`);
      isTold &&= code === 'CLOCKS_APART' && status === 503 && after === undefined;
    }
    return isTold;
  }),
  'rotating-keys': within(true, async (system, say) => {
    const { asked, codes } = await rotateKeys(system, say);
    say(`  ${asked} asked, codes ${JSON.stringify(codes)}`);
    return Object.keys(codes).length === 0;
  }),
  'rolling-restart': within(true, async (system, say) => {
    const rolled = await rollingRestart(system, say);
    const { restarts, ...all } = rolled;
    say(`${restarts} 个进程逐个重启 processes restarted one after the other`);
    for (const [what, heard] of Object.entries(all)) say(`  ${what}: ${shown(heard)}, unanswered ${failedOf(heard)}`);
    return Object.values(all).every((heard) => failedOf(heard) === 0);
  }),
} as const satisfies Readonly<Record<string, Schedule>>;
