import type { PlainMonth } from '@anxin/domain-kit';
import { isUndetermined } from '@anxin/law';
import { asOf, giveCommand } from '@anxin/service-kit';
import { monthConfirmationId } from '../../commands/month-confirmation-aggregate';
import { isSameMonth, monthConfirmationErrors, type ShownMonth } from '../../domain/month-confirmation';
import type { Context } from '../context';
import type { AskedLine } from '../rows';
import type { Resolvers } from '../schema.generated';

const shownOf = ({ attendanceDays, payableFen, paidFen }: AskedLine): ShownMonth | undefined =>
  isUndetermined(payableFen) ? undefined : { attendanceDays, payableFen, paidFen };

/** The caller's own line of a month on a project. */
const ownLine = async (projectCode: string, payMonth: PlainMonth, context: Context): Promise<AskedLine | undefined> => {
  const { actor, loaders } = context;
  const person = actor.person === undefined ? null : await loaders.person.load(actor.person);
  if (!person) return undefined;
  const asked = asOf({}, context);
  const lines = await loaders.lines.load({ personId: person.personId, ...asked });
  const line = lines.find((one) => one.projectCode === projectCode && one.payMonth === payMonth);
  return line && { ...line, asked };
};

const found = async (...asked: Parameters<typeof ownLine>): Promise<AskedLine> => {
  const line = await ownLine(...asked);
  if (!line) throw monthConfirmationErrors.UNKNOWN();
  return line;
};

/** What workers say of their own months. */
export const monthConfirmationMutations: Pick<NonNullable<Resolvers['Mutation']>, 'wageMonthConfirm'> = {
  wageMonthConfirm: async (_, { input }, context) => {
    const { projectCode, payMonth, attendanceDays, payableFen, paidFen } = input;
    const line = await found(projectCode, payMonth, context);
    await giveCommand(context, context.app.monthConfirmation, {
      ...{ mutation: 'wageMonthConfirm', id: monthConfirmationId(line), input },
      command: {
        type: 'ConfirmMonth',
        shown: { attendanceDays, payableFen, paidFen },
        stands: shownOf(line),
        today: context.app.clock.today(),
      },
    });
    return found(projectCode, payMonth, context);
  },
};

/** What the worker said of a line, and whether it is still as it was shown. */
export const confirmationOf = async (line: AskedLine, { loaders }: Context) => {
  const said = await loaders.monthConfirmation.load(line);
  if (said.status !== 'CONFIRMED') return null;
  const stands = shownOf(line);
  return { on: said.on, ...said.shown, isSame: stands !== undefined && isSameMonth(said.shown, stands) };
};
