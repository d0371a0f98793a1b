import type { PlainDate } from '@anxin/domain-kit';
import { present } from '../graphql/present';
import type { Aggregate } from './aggregate';
import { giveCommand, type Giver } from './give-command';

type Command = { readonly type: string };

/** What a mutation of something that is there is given. */
export type Input = { readonly code: string; readonly idempotencyKey: string };

/** An aggregate, and what reads it once its command was given. */
export type Target<State, Given extends Command, Event, Row extends object> = {
  readonly aggregate: Aggregate<State, Given, Event>;
  readonly loader: { readonly load: (code: string) => Promise<Row | null> };
};

/** When, and by whom, a command is given. */
export const signed = ({ app: { clock }, actor }: Giver): { readonly today: PlainDate; readonly by: string } => ({
  today: clock.today(),
  by: actor.id,
});

/** Mutations that give a command of an aggregate, and answer it as it stands then. */
export const giving =
  <Context extends Giver, State, Given extends Command, Event, Row extends object>(
    of: (context: Context) => Target<State, Given, Event, Row>,
  ) =>
  <Type extends Given['type'], Asked extends Input>(
    type: Type,
    own: (input: Asked) => Omit<Extract<Given, { readonly type: Type }>, 'type' | 'today' | 'by'>,
  ) =>
  async (
    _: unknown,
    { input }: { readonly input: Asked },
    context: Context,
    { fieldName: mutation }: { readonly fieldName: string },
  ): Promise<Row> => {
    const { aggregate, loader } = of(context);
    const command = { type, ...signed(context), ...own(input) } as unknown as Given;
    return present(loader.load(await giveCommand(context, aggregate, { mutation, id: input.code, input, command })));
  };

/** Begins something, which gets its code with its first event; until then it is called after the request. */
export const begin = async <State, Given extends Command, Event, Row extends object>(
  context: Giver,
  { aggregate, loader }: Target<State, Given, Event, Row>,
  given: {
    readonly mutation: string;
    readonly input: { readonly idempotencyKey: string };
    readonly command: NoInfer<Given>;
    readonly codeOf: (first: Event) => string;
  },
): Promise<Row> => {
  const { mutation, input, command, codeOf } = given;
  const code = await giveCommand(context, aggregate, {
    ...{ mutation, input, command, id: `new ${context.actor.id} ${input.idempotencyKey}` },
    idAfter: ([first]: readonly Event[]) => (first === undefined ? '' : codeOf(first)),
  });
  return present(loader.load(code));
};
