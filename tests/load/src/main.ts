import { benchAnswer } from './answer/bench-answer';
import { benchAttendance } from './attendance/bench-attendance';
import { benchClocks } from './clocks/bench-clocks';
import { benchClues } from './clues/bench-clues';
import { benchCountyDay } from './county-day/bench-county-day';
import { benchDashboard } from './dashboard/bench-dashboard';
import { benchFigures } from './figures/bench-figures';
import { benchGateway } from './gateway/bench-gateway';
import { benchJournal } from './journal/bench-journal';
import { benchLatency } from './latency/bench-latency';
import { benchLateLine } from './late-line/bench-late-line';
import { benchListings } from './listings/bench-listings';
import { benchNewDay } from './new-day/bench-new-day';
import { benchOrder } from './order/bench-order';
import { benchReplicas } from './replicas/bench-replicas';
import { benchStart } from './start/bench-start';
import { benchStatement } from './statement/bench-statement';
import { benchStreams } from './streams/bench-streams';

const BENCHMARKS: Readonly<Record<string, () => Promise<void>>> = {
  answer: benchAnswer,
  attendance: benchAttendance,
  clocks: benchClocks,
  clues: benchClues,
  'county-day': benchCountyDay,
  dashboard: benchDashboard,
  figures: benchFigures,
  'late-line': benchLateLine,
  gateway: benchGateway,
  listings: benchListings,
  'new-day': benchNewDay,
  order: benchOrder,
  journal: benchJournal,
  replicas: benchReplicas,
  statement: benchStatement,
  streams: benchStreams,
  latency: benchLatency,
  start: benchStart,
};

const name = process.argv[2] ?? '';
const benchmark = BENCHMARKS[name];
if (benchmark) {
  void benchmark();
} else {
  process.stderr.write(`npm run bench -- ${Object.keys(BENCHMARKS).join(' | ')}\n`);
  process.exitCode = 2;
}
