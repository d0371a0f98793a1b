import type { PlainDate, PlainMonth } from '@anxin/domain-kit';
import { giveCommand } from '@anxin/service-kit';
import { readReason } from '../commands/read-values';
import { sheetLineId } from '../commands/sheet-line-aggregate';
import { sheetLineCommand, type SheetLineShouldBe } from '../commands/sheet-line-command';
import { stayId } from '../commands/stay-aggregate';
import { stayCommand, type StayShouldBe } from '../commands/stay-command';
import type { Context } from './context';

type Input = {
  readonly workerId: string;
  readonly projectCode: string;
  readonly reason: string;
  readonly idempotencyKey: string;
};

export const Mutation = {
  stayCorrect: async (
    _: unknown,
    { input }: { input: Input & { enteredOn: PlainDate; shouldBe: StayShouldBe } },
    context: Context,
  ) => {
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
  sheetLineCorrect: async (
    _: unknown,
    { input }: { input: Input & SheetLineShouldBe & { payMonth: PlainMonth } },
    context: Context,
  ) => {
    const { app, loaders } = context;
    const { workerId: person, projectCode, payMonth } = input;
    const said = { reason: readReason(input.reason), today: app.clock.today() };
    const owner = await giveCommand(context, app.sheetLine, {
      mutation: 'sheetLineCorrect',
      id: sheetLineId({ projectCode, person, payMonth }),
      input,
      command: sheetLineCommand(input, said, app.vault),
      idAfter: ([event]) => event?.person.token ?? person,
    });
    return loaders.person.load(owner);
  },
};
