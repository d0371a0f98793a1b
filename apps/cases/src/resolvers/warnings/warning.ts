import {
  abnormalityOf,
  explainWarning,
  findRule,
  INDICATOR_CODES,
  indicatorOf,
  type ParameterBook,
  SIGNAL_CODES,
  signalIndicators,
  signalsBehind,
  signalShown,
  type Text,
  text,
} from '@anxin/law';
import {
  actsOf,
  actThatBegins,
  FACTS_PAGE_MAX,
  historyConnection,
  nextOf,
  pageOf,
  type WhyRow,
} from '@anxin/service-kit';
import { caseErrors } from '../../domain/case';
import { warningCommands } from '../../commands/warning-aggregate';
import type { WarningEntity } from '../../store/warnings/warning-entity';
import { warningState } from '../../store/warnings/warning-row';
import { warningStream } from '../../store/warnings/warning-store';
import { caseMutation } from '../cases/case';
import { evidenceConnection } from '../evidence';
import type { Context } from '../context';
import type { Resolvers } from '../schema.generated';

type Told = { readonly figures: readonly Text[]; readonly advice: Text | null };

/**
 * What is told of a warning: the arithmetic of its level, and what the enterprise had better do; nothing where another
 * service tells of an indicator that is not known here yet.
 */
const toldOf = ({ indicator, facts }: WarningEntity, law: ParameterBook): Told => {
  const signalled = SIGNAL_CODES.find((one) => one === indicator);
  if (signalled) {
    const { facts: schema, figures } = signalIndicators[signalled];
    const read = schema.safeParse(facts);
    return { figures: read.success ? figures(read.data) : [], advice: null };
  }
  const code = INDICATOR_CODES.find((one) => one === indicator);
  const known = code && indicatorOf(code);
  const read = known?.facts.safeParse(facts);
  if (!known || !read?.success) return { figures: [], advice: null };
  return { figures: known.figures(read.data, law), advice: known.adviceOn(read.data).contractor };
};

/** Why a warning stands at its level that rests on what departments told. */
const whyOfSignals = (row: WarningEntity, { app, loaders }: Pick<Context, 'app' | 'loaders'>): WhyRow | null => {
  const [code, { creditCode, since: on }] = [SIGNAL_CODES.find((one) => one === row.indicator), row];
  if (!code || creditCode === null) return null;
  const facts = signalIndicators[code].facts.safeParse(row.facts);
  if (!facts.success) return null;
  return {
    ...explainWarning(signalIndicators[code], facts.data, on, app.terms),
    facts: async (page) => {
      const told = await loaders.signals.load({ code: creditCode, on });
      return pageOf(page, signalsBehind(code, told).map(signalShown), FACTS_PAGE_MAX);
    },
  };
};

/** `AcknowledgeWarning` as the mutation that gives it: `warningAcknowledge`; `ProposeWarningWaiver` as `warningWaiverPropose`. */
const mutationOf = (command: string): string => {
  const [verb = '', rest = ''] = command.split('Warning');
  return `warning${rest}${verb}`;
};

export const Warning: Resolvers['Warning'] = {
  __resolveReference: ({ id }, { loaders }) => loaders.warning.load(id),
  project: ({ projectCode }) => (projectCode === null ? null : { code: projectCode }),
  enterprise: ({ creditCode }) => (creditCode === null ? null : { creditCode }),
  code: ({ indicator }) => indicator,
  title: (row) => findRule(row.indicator)?.title ?? text(row.indicator, row.indicator),
  abnormality: ({ indicator }) => abnormalityOf(indicator),
  why: (row, _, context) => whyOfSignals(row, context),
  figures: (row, _, { app }) => [...toldOf(row, app.terms).figures],
  advice: (row, _, { app }) => toldOf(row, app.terms).advice,
  next: ({ stage }) => nextOf(warningCommands, stage, mutationOf),
  case: async ({ id }, _, { loaders }) => {
    const code = await loaders.caseOfWarning.load(id);
    return code ? loaders.case.load(code) : null;
  },
  acts: async (row, _, { app, actor, reads, loaders }) => {
    // Where it lies bars nothing.
    const state = warningState(row, { sector: null, area: null });
    const acts = await actsOf({ id: row.id, state, commands: app.warning, mutationOf }, { actor, rows: reads.rows });
    const has = await loaders.caseOfWarning.load(row.id);
    const found = has ? await loaders.case.load(has) : null;
    const barred = found?.closedOn === null ? caseErrors.WARNING_HAS_CASE({ id: row.id, case: found.code }) : undefined;
    return [...acts, actThatBegins({ commands: app.case, mutationOf: caseMutation }, 'OpenCase', { actor, barred })];
  },
  unit: (row) => (row.unitKind === null ? null : row),
  deadlines: async ({ id }, _, { loaders }) => [...((await loaders.deadlines.load(warningStream(id))) ?? [])],
  takenUpBy: async ({ id, stage }, _, { loaders }) => {
    if (stage !== 'RAISED') return null;
    const clocks = (await loaders.deadlines.load(warningStream(id))) ?? [];
    return clocks.find(({ status }) => status === 'RUNNING')?.dueOn ?? null;
  },
  explained: ({ explanation: words, explainedOn: on }) => (words === null || on === null ? null : { words, on }),
  evidence: ({ id: code }, args, context) => evidenceConnection(args, { kind: 'warning', code }, context),
  waiverProposed: ({ waiverReason }) => waiverReason,
  history: ({ id }, args, { reads }) => historyConnection(args, warningStream(id), reads.rows),
};
