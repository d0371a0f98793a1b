import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withCommands } from '@anxin/service-kit';
import { documentCommands } from '@anxin/service-kit/documents';
import { rolesOfMutations, shutFields } from '@anxin/testing';
import { riskNoticeCommands } from './commands/risk-notice-aggregate';
import { assessmentCommands } from './commands/credit-assessment-aggregate';
import { formCommands, reviewCommands } from './commands/written-review-aggregate';
import { gradingCommands } from './commands/project-grading-aggregate';
import { issueCommands } from './commands/publication-issue-aggregate';
import { planCommands } from './commands/plan-aggregate';
import { campaignCommands } from './commands/campaign-aggregate';
import { drawCommands } from './commands/draw-aggregate';
import { inspectionCommands } from './commands/inspection-aggregate';
import { listingCommands } from './commands/listing-aggregate';
import { referralCommands } from './commands/referral-aggregate';
import { orderCommands } from './commands/order-aggregate';
import { riskNoticeMutation } from './resolvers/checks/risk-notice';
import { assessmentMutation } from './resolvers/checks/credit';
import { formMutation, reviewMutation } from './resolvers/checks/written-review';
import { gradingMutation } from './resolvers/checks/project-grading';
import { issueMutation } from './resolvers/sanctions/publication-issue';
import { planMutation } from './resolvers/promises/plan';
import { campaignMutation } from './resolvers/checks/campaign';
import { drawMutation } from './resolvers/checks/draw';
import { inspectionMutation } from './resolvers/checks/inspection';
import { listingMutation } from './resolvers/sanctions/listing';
import { referralMutation } from './resolvers/sanctions/referral';
import { penaltyCommands } from './commands/penalty-aggregate';
import { orderMutation } from './resolvers/orders/order';
import { penaltyMutation } from './resolvers/sanctions/penalty';
import { advanceCommands } from './commands/advance-aggregate';
import { clearanceCommands } from './commands/clearance-aggregate';
import { drawingCommands } from './commands/drawing-aggregate';
import { fundCommands } from './commands/fund-aggregate';
import { promiseCommands } from './commands/promise-aggregate';
import { advanceMutation } from './resolvers/funds/advance';
import { clearanceMutation } from './resolvers/promises/clearance';
import { drawingMutation } from './resolvers/funds/drawing';
import { fundMutation } from './resolvers/funds/fund';
import { promiseMutation } from './resolvers/promises/promise';
import { enforcement } from './subgraph';

const schema = enforcement.schema();

it('whoever may see an object may see every field that it cannot be without', () => {
  expect(shutFields(schema)).toEqual([]);
});

it('a mutation is open to those who may give its command', () => {
  const named = [
    ...Object.entries(orderCommands.givenBy).map(([command, roles]) => [orderMutation(command), roles] as const),
    ...Object.entries(listingCommands.givenBy).map(([command, roles]) => [listingMutation(command), roles] as const),
    ...Object.entries(referralCommands.givenBy).map(([command, roles]) => [referralMutation(command), roles] as const),
    ...Object.entries(penaltyCommands.givenBy).map(([command, roles]) => [penaltyMutation(command), roles] as const),
    ...Object.entries(promiseCommands.givenBy).map(([command, roles]) => [promiseMutation(command), roles] as const),
    ...Object.entries(documentCommands.givenBy).flatMap(([command, roles]) =>
      command === 'ReadDocument' ? [] : [[`enforcementDocument${command.replace('Document', '')}`, roles] as const],
    ),
    ...Object.entries(inspectionCommands.givenBy).map(
      ([command, roles]) => [inspectionMutation(command), roles] as const,
    ),
    ...Object.entries(riskNoticeCommands.givenBy).map(
      ([command, roles]) => [riskNoticeMutation(command), roles] as const,
    ),
    ...Object.entries(drawCommands.givenBy).map(([command, roles]) => [drawMutation(command), roles] as const),
    ...Object.entries(campaignCommands.givenBy).map(([command, roles]) => [campaignMutation(command), roles] as const),
    ...Object.entries(assessmentCommands.givenBy).map(
      ([command, roles]) => [assessmentMutation(command), roles] as const,
    ),
    ...Object.entries(reviewCommands.givenBy).map(([command, roles]) => [reviewMutation(command), roles] as const),
    ...Object.entries(formCommands.givenBy).map(([command, roles]) => [formMutation(command), roles] as const),
    ...Object.entries(gradingCommands.givenBy).map(([command, roles]) => [gradingMutation(command), roles] as const),
    ...Object.entries(issueCommands.givenBy).map(([command, roles]) => [issueMutation(command), roles] as const),
    ...Object.entries(fundCommands.givenBy).map(([command, roles]) => [fundMutation(command), roles] as const),
    ...Object.entries(advanceCommands.givenBy).map(([command, roles]) => [advanceMutation(command), roles] as const),
    ...Object.entries(drawingCommands.givenBy).map(([command, roles]) => [drawingMutation(command), roles] as const),
    ...Object.entries(planCommands.givenBy).map(([command, roles]) => [planMutation(command), roles] as const),
    ...Object.entries(clearanceCommands.givenBy).map(
      ([command, roles]) => [clearanceMutation(command), roles] as const,
    ),
    // What services alone do has no mutation.
  ].filter(([, roles]) => roles.length > 0);
  const sorted = (all: readonly (readonly [string, readonly string[]])[]) =>
    Object.fromEntries(all.map(([name, roles]) => [name, [...roles].toSorted()]));
  expect(sorted(Object.entries(rolesOfMutations(schema)))).toEqual(sorted(named));
});

it('the README shows what may be commanded as it is (else: npm run print)', () => {
  const readme = readFileSync(join(__dirname, '../README.md'), 'utf8');
  expect(readme).toBe(withCommands(readme, enforcement.definition.commands ?? []));
});
