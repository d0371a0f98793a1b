/** `npm run dashboards -w infra/watch`: writes the dashboards. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DASHBOARDS, dashboardOf, textOf } from './dashboards';

for (const name of Object.keys(DASHBOARDS))
  writeFileSync(join(__dirname, '../dashboards', `${name}.json`), textOf(dashboardOf(name)));
