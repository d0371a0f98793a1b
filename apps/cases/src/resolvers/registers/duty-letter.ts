import { areasWithin, begin, giveCommand, giving, type Input, present, signed } from '@anxin/service-kit';
import type { CaseUnit } from '../../domain/case';
import type { DutyKind } from '../../domain/duty-letter';
import { allEntries, standingOrgUnits } from '../../store/registers/read-registers';
import { unitOf } from '../cases/case-unit';
import type { Context } from '../context';
import { departmentUnits, townUnits } from '../report-unit';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../schema.generated';
import { entryOf, targetOf } from './entries';
import type { DutyLetterRow, LetterOfUnit } from './rows';

export const dutyLetterMutation = (command: string): string => `dutyLetter${command.replace('DutyLetter', '')}`;

const target = targetOf('DUTY_LETTER', ({ dutyLetter }) => dutyLetter);

const dutyLetterRecord: MutationResolvers['dutyLetterRecord'] = (_, { input }, context, { fieldName }) => {
  const { kind, areaCode, year, unit, creditCode, post, signedOn, targets, scoreItem, evidence } = input;
  const { today } = signed(context);
  const command = {
    ...{ type: 'RecordDutyLetter' as const, kind, areaCode, year, post, signedOn, targets, evidence, today },
    ...{
      unit: unit ? unitOf(unit) : undefined,
      creditCode: creditCode ?? undefined,
      scoreItem: scoreItem ?? undefined,
    },
  } as const;
  return begin(context, target(context), {
    ...{ mutation: fieldName, input, command },
    codeOf: (first) => (first.type === 'DutyLetterRecorded' ? first.entry.code : ''),
  });
};

const pairingSet: MutationResolvers['pairingSet'] = async (_, { input }, context, { fieldName }) => {
  const { areaCode, year, pairs } = input;
  const { app, reads } = context;
  const { today } = signed(context);
  const standing = await standingOrgUnits(reads.rows, await areasWithin(app, [areaCode], today));
  const command = {
    ...{ type: 'SetPairing' as const, areaCode, year, pairs, today },
    towns: app.areas.below(areaCode, today).map(({ id }) => id),
    units: standing.flatMap(({ kind, code }) => (kind === 'MEMBER_UNIT' ? [code] : [])),
  } as const;
  const id = `${areaCode}/${year}`;
  await giveCommand(context, app.pairing, { mutation: fieldName, id, input, command });
  return present(entryOf('PAIRING', id, context));
};

export const dutyLetterMutations = {
  dutyLetterRecord,
  dutyLetterWithdraw: giving(target)('WithdrawDutyLetter', ({ reason }: Input & { readonly reason: string }) => ({
    reason,
  })),
  pairingSet,
} satisfies Partial<MutationResolvers>;

/** Who has to sign for a kind of duty; of enterprises nobody knows beforehand. */
const signersOf = (kind: DutyKind, areaCode: string, context: Context): readonly CaseUnit[] => {
  if (kind === 'TERRITORIAL') return townUnits(areaCode, context);
  return kind === 'REGULATORY' ? departmentUnits() : [];
};

/** S3-05: who signed in a year and who did not: nine of nine. */
const dutyLetters: QueryResolvers['dutyLetters'] = async (_, { areaCode, year, kind }, context) => {
  const areas = await areasWithin(context.app, [areaCode], context.app.clock.today());
  const codes = await allEntries(context.reads.rows, 'DUTY_LETTER', { areas, year, kinds: [kind], stages: ['SIGNED'] });
  const letters = await Promise.all(codes.map((code) => present(entryOf('DUTY_LETTER', code, context))));
  const due = signersOf(kind, areaCode, context).map((unit): LetterOfUnit => {
    const letter = letters.find((one) => one.entry.unit === unit) ?? null;
    return { unit, letter };
  });
  const own = letters.map((letter: DutyLetterRow): LetterOfUnit => ({ unit: null, letter }));
  const units = kind === 'PRINCIPAL' ? own : due;
  return { units: [...units], due: units.length, signed: units.filter(({ letter }) => letter !== null).length };
};

export const dutyLetterQueries = {
  dutyLetters,
  dutyLetter: (_, { code }, context) => entryOf('DUTY_LETTER', code, context),
  pairing: (_, { areaCode, year }, context) => entryOf('PAIRING', `${areaCode}/${year}`, context),
} satisfies Partial<QueryResolvers>;

export const DutyLetter: Resolvers['DutyLetter'] = {
  kind: ({ entry }) => entry.kind,
  area: ({ areaCode }) => ({ code: areaCode }),
  year: ({ entry }) => entry.year,
  unit: ({ entry: { unit } }) => (unit === undefined ? null : { unit }),
  enterprise: ({ entry: { creditCode } }) => (creditCode === undefined ? null : { creditCode }),
  post: ({ entry }) => entry.post,
  signedOn: ({ entry }) => entry.signedOn,
  targets: ({ entry }) => [...entry.targets],
  scoreItem: ({ entry }) => entry.scoreItem ?? null,
  evidence: ({ entry }) => [...entry.evidence],
  withdrawnBecause: ({ entry }) => entry.withdrawn?.reason ?? null,
};

export const UnitsLetter: Resolvers['UnitsLetter'] = { unit: ({ unit }) => (unit === null ? null : { unit }) };

export const Pairing: Resolvers['Pairing'] = {
  area: ({ areaCode }) => ({ code: areaCode }),
  year: ({ entry }) => entry.year,
  pairs: ({ entry }) => [...entry.pairs],
};

export const Pair: Resolvers['Pair'] = {
  unit: ({ unit }, _, context) => entryOf('ORG_UNIT', unit, context),
  town: ({ townCode }) => ({ code: townCode }),
};
