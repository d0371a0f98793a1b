import { describeInBrowser } from './chromium.fixture';
import { type Screens, STARTS_MS, startScreens } from './screens.fixture';
import { amends } from './stories/amend.fixture';
import { contractor } from './stories/contractor.fixture';
import { handsIn } from './stories/hand-in.fixture';
import { grid } from './stories/grid.fixture';
import { everybody } from './stories/log-in.fixture';
import { keyboard } from './stories/keyboard.fixture';
import { officer } from './stories/office.fixture';
import { strangers } from './stories/scope.fixture';
import { subcontractor } from './stories/subcontractor.fixture';
import { keepsLists } from './stories/views.fixture';
import { worker } from './stories/worker.fixture';

// All of them before one stack: each takes a minute to start.
describeInBrowser('in a browser', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await startScreens();
  }, STARTS_MS);
  afterAll(() => screens.close());
  const started = (): Screens => screens;

  everybody(started);
  strangers(started);
  officer(started);
  keepsLists(started);
  amends(started);
  keyboard(started);
  contractor(started);
  handsIn(started);
  subcontractor(started);
  grid(started);
  worker(started);
});
