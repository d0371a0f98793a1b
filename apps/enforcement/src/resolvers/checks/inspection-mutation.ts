import { begin, giving, type Input, signed } from '@anxin/service-kit';
import type { PlanInspection } from '../../domain/inspection';
import type { Context } from '../context';
import type { InspectionPlanInput, MutationResolvers } from '../schema.generated';

type Given<Name extends keyof MutationResolvers> = Input &
  Parameters<Extract<MutationResolvers[Name], (...args: never[]) => unknown>>[1]['input'];

const target = ({ app, loaders }: Context) => ({ aggregate: app.inspection, loader: loaders.inspection });
const gives = giving(target);

const planOf = (input: InspectionPlanInput, context: Context): PlanInspection => ({
  ...{ type: 'PlanInspection', ...signed(context), kind: input.kind, areaCode: input.areaCode },
  sector: input.sector ?? undefined,
  projectCode: input.projectCode ?? undefined,
  creditCode: input.creditCode ?? undefined,
  plannedOn: input.plannedOn,
  officers: input.officers,
  lead: input.lead,
  jointDepartments: input.jointDepartments ?? [],
  checklist: input.checklist,
  campaignCode: input.campaignCode ?? undefined,
  drawCode: input.drawCode ?? undefined,
  firstCase: input.firstCase ?? undefined,
});

const inspectionPlan: MutationResolvers['inspectionPlan'] = (_, { input }, context, { fieldName }) =>
  begin(context, target(context), {
    ...{ mutation: fieldName, input, command: planOf(input, context) },
    codeOf: (first) => (first.type === 'InspectionPlanned' ? first.inspection.code : ''),
  });

export const inspectionMutations = {
  inspectionPlan,
  inspectionCancel: gives('CancelInspection', ({ reason }: Given<'inspectionCancel'>) => ({ reason })),
  inspectionCarryOut: gives('CarryOutInspection', (input: Given<'inspectionCarryOut'>) => ({
    ...{ visitedOn: input.visitedOn, present: input.present, record: input.record, findings: input.findings ?? [] },
    answers: input.answers.map(({ item, answer, reason, evidence }) => ({
      ...{ item, answer, evidence: evidence ?? [] },
      ...(reason == null ? {} : { reason }),
    })),
  })),
  inspectionServeNotice: gives(
    'ServeInspectionNotice',
    ({ documentNo, problems, servedOn: on, way, proofs }: Given<'inspectionServeNotice'>) => ({
      ...{ documentNo, problems, served: { on, way, proofs } },
    }),
  ),
  inspectionReportRectified: gives(
    'ReportInspectionRectified',
    ({ problem, what, proofs }: Given<'inspectionReportRectified'>) => ({ problem, what, proofs }),
  ),
  inspectionConfirmRectified: gives(
    'ConfirmInspectionRectified',
    ({ problem }: Given<'inspectionConfirmRectified'>) => ({ problem }),
  ),
  inspectionRejectRectified: gives(
    'RejectInspectionRectified',
    ({ problem, reason }: Given<'inspectionRejectRectified'>) => ({ problem, reason }),
  ),
  inspectionClose: gives('CloseInspection', () => ({})),
} satisfies Partial<MutationResolvers>;
