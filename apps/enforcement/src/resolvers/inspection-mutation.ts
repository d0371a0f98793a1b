import { giveCommand, present } from '@anxin/service-kit';
import type { GraphQLResolveInfo } from 'graphql';
import type { InspectionCommand, InspectionEvent, PlanInspection } from '../domain/inspection';
import type { Context } from './context';
import type { InspectionPlanInput, MutationResolvers } from './schema.generated';

type Input = { readonly code: string; readonly idempotencyKey: string };
type Own<Type extends InspectionCommand['type']> = Omit<
  Extract<InspectionCommand, { readonly type: Type }>,
  'type' | 'today' | 'by'
>;
type Given<Name extends keyof MutationResolvers> = Input &
  Parameters<Extract<MutationResolvers[Name], (...args: never[]) => unknown>>[1]['input'];

/** When, and by whom, a command is given. */
export const signed = ({ app: { clock }, actor }: Context) => ({ today: clock.today(), by: actor.id });

/** A mutation that gives a command of an inspection, and answers the inspection as it stands then. */
const gives =
  <Type extends InspectionCommand['type'], Asked extends Input>(type: Type, own: (input: Asked) => Own<Type>) =>
  async (_: unknown, { input }: { readonly input: Asked }, context: Context, { fieldName }: GraphQLResolveInfo) => {
    const command = { type, ...signed(context), ...own(input) } as unknown as InspectionCommand;
    const given = { mutation: fieldName, id: input.code, input, command };
    return present(context.loaders.inspection.load(await giveCommand(context, context.app.inspection, given)));
  };

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

/** An inspection gets its code when it is planned; until then it is called after the request. */
const inspectionPlan: MutationResolvers['inspectionPlan'] = async (_, { input }, context, { fieldName }) => {
  const given = {
    mutation: fieldName,
    id: `new ${context.actor.id} ${input.idempotencyKey}`,
    input,
    command: planOf(input, context),
    idAfter: ([planned]: readonly InspectionEvent[]) =>
      planned?.type === 'InspectionPlanned' ? planned.inspection.code : '',
  };
  return present(context.loaders.inspection.load(await giveCommand(context, context.app.inspection, given)));
};

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
