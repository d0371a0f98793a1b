import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES } from '@anxin/contracts';
import { defineSubgraph, looksGauge, PersonalData } from '@anxin/service-kit';
import { documentCommands, documentEntities } from '@anxin/service-kit/documents';
import { caseCommands } from './commands/case-aggregate';
import { clueCommands } from './commands/clue-aggregate';
import { actOnIndicators } from './commands/observe-warnings';
import { looksAtReporters } from './commands/looks';
import { signalCommands } from './commands/signal-aggregate';
import { warningCommands } from './commands/warning-aggregate';
import { workReportCommands } from './commands/work-report-aggregate';
import { caseHandlers } from './events/case-in';
import { handlersOf } from './events/in';
import { dutyRosterCommands } from './commands/duty-roster-aggregate';
import { groupEventCommands } from './commands/group-event-aggregate';
import { registerCommands } from './commands/registers';
import { evidenceCommands } from './commands/evidence-aggregate';
import { documents } from './documents';
import { cluesImport } from './imports/clues';
import { signalsImport } from './imports/signals';
import { drawCallBacks } from './jobs/call-backs';
import { deadlinesOf } from './jobs/deadlines';
import { evaluationOf } from './jobs/evaluation';
import { sendSms, smsGauge } from './jobs/send-sms';
import { partsOf } from './parts';
import { resolvers } from './resolvers';
import { loadersOf } from './resolvers/loaders';
import { CaseEntity } from './store/cases/case-entity';
import { evidenceRoutes } from './routes/evidence';
import { exportRoutes } from './routes/exports';
import { platformRoutes } from './routes/platform-clues';
import { reportRoutes } from './routes/public-reports';
import { settings } from './settings';
import { ClueEntity } from './store/clues/clue-entity';
import { EvidenceEntity } from './store/evidence/evidence-entity';
import { GroupEventEntity } from './store/group-events/group-event-entity';
import { ownMigrations } from './store/migrations';
import { RegisterEntity } from './store/registers/register-entity';
import { WarningEntity } from './store/warnings/warning-entity';

export const cases = defineSubgraph({
  name: 'cases',
  ...SERVICES.cases,
  typeDefs: readFileSync(join(__dirname, '../schema.graphql'), 'utf8'),
  migrations: ownMigrations,
  streams: true,
  settings,
  entities: [
    ClueEntity,
    WarningEntity,
    CaseEntity,
    GroupEventEntity,
    EvidenceEntity,
    RegisterEntity,
    ...documentEntities,
  ],
  parts: partsOf,
  loaders: loadersOf,
  context: (app, operation) => ({ personalData: new PersonalData(app, operation, 'clueLookGrantPropose') }),
  resolvers,
  commands: [
    clueCommands,
    warningCommands,
    signalCommands,
    caseCommands,
    groupEventCommands,
    dutyRosterCommands,
    workReportCommands,
    ...Object.values(registerCommands),
    evidenceCommands,
    documentCommands,
    looksAtReporters,
  ],
  handlers: (app) => [...handlersOf(actOnIndicators(app)), ...caseHandlers(app.case)],
  imports: ({ clue, vault, signals }) => [signalsImport(signals), cluesImport(clue, vault)],
  deadlines: deadlinesOf,
  evaluation: evaluationOf,
  eachDay: drawCallBacks,
  routes: (server, app) => {
    evidenceRoutes(server, app);
    exportRoutes(server, app);
    documents.routes(server, app);
    platformRoutes(server, app);
    reportRoutes(server, app);
  },
  sweep: async (app) => {
    await app.files.sweep();
    if (app.messenger) await sendSms(app, app.messenger, Date.now());
  },
  gauges: [smsGauge, looksGauge],
  // Asked with each question of a town: of many clues by their index, from one area to the next.
  areasInUse: `WITH RECURSIVE used (area) AS (SELECT min(area_code) FROM clue
      UNION ALL SELECT (SELECT min(area_code) FROM clue WHERE area_code > used.area) FROM used WHERE used.area IS NOT NULL)
    SELECT area AS code FROM used WHERE area IS NOT NULL UNION SELECT area_code FROM project
    UNION SELECT area_code FROM enterprise UNION SELECT area_code FROM wage_case
    UNION SELECT area_code FROM group_event UNION SELECT area_code FROM register_entry`,
});
