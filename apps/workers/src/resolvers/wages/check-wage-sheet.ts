import { DomainError } from '@anxin/domain-kit';
import { pageOf } from '@anxin/service-kit';
import { checkDraft } from '../../wage-sheets/check-draft';
import { readTypedDraft } from '../../wage-sheets/draft-rows';
import type { Resolvers } from '../schema.generated';

const ROWS_AT_MOST = 1_000;
const FINDINGS_AT_MOST = 1_000;

/** Checks a draft. Throws `PAGE_TOO_LARGE` for too many rows; null when the project is not in the caller's scope. */
export const checkWageSheet: Resolvers['Query']['checkWageSheet'] = async (_, { input }, { app, reads, loaders }) => {
  const { projectCode, payMonth } = input;
  if (input.rows.length > ROWS_AT_MOST)
    throw new DomainError('PAGE_TOO_LARGE', `至多 ${ROWS_AT_MOST} 行 At most ${ROWS_AT_MOST} rows.`);
  const project = await loaders.project.load(projectCode);
  if (!project) return null;
  const today = app.clock.today();
  const rows = readTypedDraft(input.rows, { projectCode, payMonth }, today);
  return checkDraft({ project, month: payMonth, rows }, { ...app, rows: reads.rows, today });
};

export const WageSheetCheck: Resolvers['WageSheetCheck'] = {
  findings: ({ findings }, args) =>
    pageOf(
      args,
      findings.map(({ rule, ...finding }) => ({ ...finding, rule: rule?.id ?? null })),
      FINDINGS_AT_MOST,
    ),
};
