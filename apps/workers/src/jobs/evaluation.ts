import { wageIndicatorsChanged } from '@anxin/contracts';
import type { ParameterBook } from '@anxin/law';
import { type Evaluation, rowsIn } from '@anxin/service-kit';
import type { DataSource } from 'typeorm';
import { indicatorsOn } from '../domain/indicators';
import { wageChanges } from '../domain/wages-told';
import { projectStream } from '../events/streams';
import { tellWages } from '../events/wages';
import { personTokens } from '../store/read-lines';
import { readSites } from '../store/read-sites';
import { rememberWages, wagesTold } from '../store/wages-told';
import { wageProjects } from '../store/wage-projects';

/** How the indicators of this service are evaluated, and with them what changed of the wages told last. */
export const evaluationOf = (database: DataSource, law: ParameterBook): Evaluation => ({
  database,
  contract: wageIndicatorsChanged,
  streamOf: projectStream,
  look: async (tx, codes, on) => {
    const rows = rowsIn(tx);
    const sites = await readSites(rows, await wageProjects(rows, codes), { on }, law);
    const told = await wagesTold(
      rows,
      sites.map(({ project }) => project.id),
    );
    const changed = sites.map((site) => ({ site, changes: wageChanges(site, told.get(site.project.id) ?? new Map()) }));
    const changes = changed.flatMap((project) => project.changes);
    await rememberWages(tx, changes);
    const tokens = await personTokens(rows, [...new Set(changes.map(({ personId }) => personId))]);
    return changed.map(({ site, changes: own }) => {
      const { code, sector, areaCode } = site.project;
      const place = { sector, area: areaCode };
      return {
        code,
        place,
        indicators: indicatorsOn(site, on, law),
        entries: tellWages({ projectCode: code, place, on, tokens }, own),
      };
    });
  },
});
