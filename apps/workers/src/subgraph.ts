import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES } from '@anxin/contracts';
import { defineSubgraph, looksGauge, PersonalData } from '@anxin/service-kit';
import { bankLineCommands } from './commands/bank-line-aggregate';
import { gateDeviceCommands } from './commands/gate-device-aggregate';
import { gateUsersCommands } from './commands/gate-users-aggregate';
import { looksOfOfficers } from './commands/looks';
import { newCardCommands } from './commands/new-card-aggregate';
import { sheetLineCommands } from './commands/sheet-line-aggregate';
import { stayCommands } from './commands/stay-aggregate';
import { monthConfirmationCommands } from './commands/month-confirmation-aggregate';
import { workerCodeCommands } from './commands/worker-code-aggregate';
import { handlers } from './events/in';
import { attendanceImport } from './imports/attendance';
import { bankReturnImport } from './imports/bank-return';
import { cardsImport } from './imports/cards';
import { rosterImport } from './imports/roster';
import { evaluationOf } from './jobs/evaluation';
import { partsOf } from './parts';
import { resolvers } from './resolvers';
import { loadersOf } from './resolvers/loaders';
import { settings } from './settings';
import { gateClocksGauge } from './resolvers/gates';
import { exportRoutes } from './routes/exports';
import { gateRoutes } from './routes/gates';
import { statementRoutes } from './routes/check-statements';
import { wageSheetRoutes } from './routes/wage-sheets';
import { workerCodeRoutes } from './routes/worker-codes';
import { IssuedStatements } from './statement/issue';
import { ownMigrations } from './store/migrations';
import { destinationsOf } from './store/destinations';
import { makePartitionsAhead } from './store/gates/punches';

export const workers = defineSubgraph({
  name: 'workers',
  ...SERVICES.workers,
  typeDefs: readFileSync(join(__dirname, '../schema.graphql'), 'utf8'),
  migrations: ownMigrations,
  streams: true,
  settings,
  parts: partsOf,
  loaders: loadersOf,
  context: (app, operation) => ({
    personalData: new PersonalData(app, operation, 'lookGrantPropose'),
    statements: new IssuedStatements(app, operation),
  }),
  gauges: [looksGauge, gateClocksGauge],
  resolvers,
  commands: [
    stayCommands,
    sheetLineCommands,
    newCardCommands,
    bankLineCommands,
    looksOfOfficers,
    gateDeviceCommands,
    gateUsersCommands,
    workerCodeCommands,
    monthConfirmationCommands,
  ],
  handlers,
  imports: ({ vault, payrollImport: payroll }) => [
    rosterImport(vault),
    cardsImport(vault),
    attendanceImport(vault),
    payroll,
    bankReturnImport(vault),
  ],
  destinations: ({ vault }) => destinationsOf(vault),
  evaluation: evaluationOf,
  eachDay: makePartitionsAhead,
  ownIssuer: ({ workerTokens }) => workerTokens.issuer,
  routes: (server, app) => {
    gateRoutes(server, app);
    wageSheetRoutes(server, app);
    exportRoutes(server, app);
    workerCodeRoutes(server, app);
    statementRoutes(server, app);
  },
  areasInUse: 'SELECT DISTINCT area_code AS code FROM project',
});
