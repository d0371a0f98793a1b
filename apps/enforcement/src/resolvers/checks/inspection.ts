import { nextOf } from '@anxin/service-kit';
import { appliedOn, checklistItems, findRule, isUndetermined, RULE_OF_ITEM } from '@anxin/law';
import type { PlainDate } from '@anxin/domain-kit';
import { inspectionCommands } from '../../commands/inspection-aggregate';
import { inspectionStream } from '../../store/checks/inspection-store';
import { actsAt } from '../acts';
import { historyOf, inspectionConnection, narrowedTo } from './check-connection';
import type { QueryResolvers, Resolvers } from '../schema.generated';

/** `ReportInspectionRectified` as the mutation that gives it: `inspectionReportRectified`. */
export const inspectionMutation = (command: string): string => `inspection${command.replace('Inspection', '')}`;

/** A rule as it held on a day. */
export const ruleOn = (id: string, on: PlainDate) => {
  const rule = findRule(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return appliedOn(rule, on);
};

export const Inspection: Resolvers['Inspection'] = {
  __resolveReference: ({ code }, { loaders }) => loaders.inspection.load(code),
  next: ({ stage }) => nextOf(inspectionCommands, stage, inspectionMutation),
  acts: actsAt((app) => app.inspection, inspectionMutation),
  project: ({ projectCode }) => (projectCode === null ? null : { code: projectCode }),
  enterprise: ({ creditCode }) => (creditCode === null ? null : { creditCode }),
  area: ({ areaCode }) => ({ code: areaCode }),
  officers: ({ parts: { officers, lead } }) =>
    officers.toSorted((one, other) => Number(other.id === lead) - Number(one.id === lead)),
  jointDepartments: ({ parts }) => [...parts.jointDepartments],
  checklist: ({ parts }) => parts.checklist,
  items: ({ plannedOn, parts: { items, mandatory, visit } }) =>
    items.map((item) => {
      const found = visit?.answers.find((one) => one.item === item);
      return {
        item,
        rule: ruleOn(RULE_OF_ITEM[item], plannedOn),
        isMandatory: mandatory.includes(item),
        answer: found?.answer ?? null,
        reason: found?.reason ?? null,
        evidence: [...(found?.evidence ?? [])],
      };
    }),
  campaign: ({ campaignCode }, _, { loaders }) => (campaignCode === null ? null : loaders.campaign.load(campaignCode)),
  draw: ({ drawCode }, _, { loaders }) => (drawCode === null ? null : loaders.draw.load(drawCode)),
  firstCase: ({ parts: { firstCase } }) => (firstCase === undefined ? null : { code: firstCase }),
  present: ({ parts }) => [...(parts.visit?.present ?? [])],
  record: ({ parts }) => parts.visit?.record ?? null,
  problems: ({ visitedOn, plannedOn, parts }) =>
    parts.problems.map(({ no, item, fact, rule, dueOn, rectification, closed, isOverdue }) => ({
      ...{ no, item, fact, dueOn, isOverdue },
      rule: ruleOn(rule, visitedOn ?? plannedOn),
      rectification: rectification ? { ...rectification, proofs: [...rectification.proofs] } : null,
      closedOn: closed?.on ?? null,
      confirmedBy: closed?.by ?? null,
    })),
  notices: ({ parts }) =>
    parts.notices.map(({ documentNo, problems, served: { on: servedOn, way, proofs } }) => ({
      ...{ documentNo, problems: [...problems], servedOn, way, proofs: [...proofs] },
    })),
  cancelledBecause: ({ parts }) => parts.cancelled?.reason ?? null,
  deadlines: async ({ code }, _, { loaders }) => [...((await loaders.deadlines.load(inspectionStream(code))) ?? [])],
  history: ({ code }, args, context) => historyOf(inspectionStream(code), args, context),
};

export const inspectionQueries = {
  checklist: (_, { of: checklist, isSite }, { app }) => {
    const on = app.clock.today();
    const asked = checklistItems.decide({ on, checklist, isSite: isSite ?? true }, app.terms);
    if (isUndetermined(asked)) return null;
    const { items, mandatory } = asked;
    return items.map((item) => ({
      item,
      rule: ruleOn(RULE_OF_ITEM[item], on),
      isMandatory: mandatory.includes(item),
    }));
  },
  inspection: (_, { code }, { loaders }) => loaders.inspection.load(code),
  inspections: async (_, { filter, ...args }, context) => {
    const { project: projectCode, enterprise: creditCode, campaign: campaignCode, draw: drawCode } = filter ?? {};
    const of = { ...(await narrowedTo(filter, context)), projectCode, creditCode, campaignCode, drawCode };
    return inspectionConnection(args, of, context);
  },
} satisfies Partial<QueryResolvers>;
