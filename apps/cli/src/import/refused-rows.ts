import { FAULT_CODES } from '@anxin/intake';
import { z } from 'zod';
import type { Refusal } from '../county/refusals';
import { ask, type Service } from '../services/service';

// In one graph each name is one service's.
const queryOf = ({ name }: Service): string => `query Refusals($id: ID!, $after: String) {
  import: ${name}Import(id: $id) {
    refusals(first: 100, after: $after) {
      nodes { line faults { code column shown says { zh en } } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

const fault = z.object({
  code: z.enum(FAULT_CODES),
  column: z.string(),
  shown: z.string(),
  says: z.object({ zh: z.string(), en: z.string() }),
});
const answer = z.object({
  import: z.object({
    refusals: z.object({
      nodes: z.array(z.object({ line: z.int(), faults: z.array(fault) })),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
});

/** The rows of an import that were refused, by line, a page in memory at a time. */
export async function* refusedRows(service: Service, id: string, file: string): AsyncGenerator<Refusal> {
  for (let after: string | null = null; ;) {
    const { refusals }: z.output<typeof answer>['import'] = (
      await ask(service, queryOf(service), { id, after }, answer)
    ).import;
    for (const { line, faults } of refusals.nodes) yield { place: { file, line }, faults };
    if (!refusals.pageInfo.hasNextPage) return;
    after = refusals.pageInfo.endCursor;
  }
}
