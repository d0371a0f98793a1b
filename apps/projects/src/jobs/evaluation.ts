import { indicatorsChanged } from '@anxin/contracts';
import type { ParameterBook } from '@anxin/law';
import { type Evaluation, rowsIn } from '@anxin/service-kit';
import { indicatorsOn } from '../domain/indicators';
import { accountFacts } from '../store/account-facts';
import { projectsKnown } from '../store/read-projects';
import { placeOf, projectStream } from '../store/streams';

/** How the indicators of this service are evaluated. */
export const evaluationOf = ({ law }: { readonly law: ParameterBook }): Evaluation => ({
  contract: indicatorsChanged,
  streamOf: projectStream,
  subjects: 'SELECT code AS subject FROM project',
  evaluate: async (tx, due, on) => {
    const codes = due.map(({ subject }) => subject);
    const known = await projectsKnown(rowsIn(tx), codes);
    const factsOf = await accountFacts(rowsIn(tx), codes, { on });
    return [...known].map(([code, project]) => ({
      code,
      place: placeOf(project),
      indicators: indicatorsOn(project, factsOf(code), on, law),
    }));
  },
});
