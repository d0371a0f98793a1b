import { giveCommand, looksMutations } from '@anxin/service-kit';
import { readReason } from '../commands/read-values';
import { sheetLineId } from '../commands/sheet-line-aggregate';
import { sheetLineCommand } from '../commands/sheet-line-command';
import { stayId } from '../commands/stay-aggregate';
import { stayCommand } from '../commands/stay-command';
import { gateMutations } from './gates';
import { paymentMutations } from './wages/payments';
import { monthConfirmationMutations } from './people/month-confirmations';
import { workerCodeMutations } from './people/worker-codes';
import type { Resolvers } from './schema.generated';

/** Each answers the worker whose the row is afterwards. */
export const Mutation: Resolvers['Mutation'] = {
  lookGrantPropose: looksMutations.propose,
  lookGrantConfirm: looksMutations.confirm,
  lookGrantReject: looksMutations.reject,
  ...gateMutations,
  ...paymentMutations,
  ...workerCodeMutations,
  ...monthConfirmationMutations,
  stayCorrect: async (_, { input }, context) => {
    const { app, loaders } = context;
    const { workerId: person, projectCode, enteredOn, shouldBe } = input;
    const owner = await giveCommand(context, app.stay, {
      mutation: 'stayCorrect',
      id: stayId({ projectCode, person, enteredOn }),
      input,
      command: stayCommand(shouldBe, readReason(input.reason), app.vault),
      idAfter: ([event]) => (event?.type === 'Moved' ? event.to.person?.token : undefined) ?? person,
    });
    return loaders.person.load(owner);
  },
  sheetLineCorrect: async (_, { input }, context) => {
    const { app, loaders } = context;
    const { workerId: person, projectCode, payMonth, sheetNo } = input;
    const stated = { reason: readReason(input.reason), today: app.clock.today() };
    const owner = await giveCommand(context, app.sheetLine, {
      mutation: 'sheetLineCorrect',
      id: sheetLineId({ projectCode, person, payMonth, sheetNo: sheetNo ?? 1 }),
      input,
      command: sheetLineCommand(input, stated, app.vault),
      idAfter: ([event]) => event?.person.token ?? person,
    });
    return loaders.person.load(owner);
  },
};
