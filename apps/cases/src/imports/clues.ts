import type { PlainDate } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import { type ClueRow, clues, dayOfInstant, type Fault, keyOf, takeRows } from '@anxin/intake';
import { applyCommands, type ImportKind, lockStreams } from '@anxin/service-kit';
import type { ClueAggregate } from '../commands/clue-aggregate';
import { type ClueCommand, NUMBER_LENGTH, type Report, type Told } from '../domain/clue';
import { clueCode, clueStream } from '../store/clues/clue-store';
import { reportTable } from '../store/clues/reports';

/** What of a report others than the reporter may know. */
export const toldIn = (row: Partial<ClueRow>): Told => ({
  projectCode: row.projectCode,
  areaCode: row.areaCode,
  employerName: row.employerName,
  employerCreditCode: row.employerCreditCode,
  people: row.peopleCount,
  amountFen: row.amount,
  periodFrom: row.periodFrom,
  periodTo: row.periodTo,
});

/** The clue that a report begins. */
export const receiving = (row: ClueRow, today: PlainDate, report: Report): ClueCommand => {
  const { channel, externalNo, receivedAt } = row;
  const code = clueCode(channel, externalNo);
  const receivedOn = dayOfInstant(receivedAt);
  return { type: 'ReceiveClue', code, channel, externalNo, receivedOn, told: toldIn(row), today, report };
};

/** A number is a key, and no key is as long as a cell may be. */
const tooLong = ({ externalNo }: Partial<ClueRow>): Fault[] =>
  externalNo !== undefined && externalNo.length > NUMBER_LENGTH
    ? [{ code: 'TOO_LONG', column: 'externalNo', shown: String(NUMBER_LENGTH) }]
    : [];

/** `clues.csv`: what came in by the channels. A row of a known number only completes what was told. */
export const cluesImport = (aggregate: ClueAggregate, vault: Vault): ImportKind<typeof clues> => {
  const reports = reportTable(vault);
  return {
    table: clues,
    record: async (tx, rows, { origin, position, cause }) => {
      const asked = new Map(rows.map(({ values }) => [keyOf(clues, values), { values, of: {} }]));
      const codes = [...asked.values()].map(({ values }) => clueCode(values.channel, values.externalNo));
      // Locked before what stands is read: another file may hold the same number.
      await lockStreams(tx, codes.map(clueStream));
      const versions = await reports.storedVersions(tx, [...asked.values()]);
      const stored = new Map([...asked.keys()].map((key, place) => [key, versions[place] ?? []]));
      const taken = takeRows(clues, rows, stored, { position, knows: () => true, alsoWrong: tooLong });
      const commands = taken.versions.map(({ values, version, line, unknown }) => {
        const report = { values, origin: origin(line), unknown };
        const today = cause.businessDay;
        const completing = { type: 'CompleteClue', told: toldIn(values), today, report } as const;
        return {
          id: clueCode(values.channel, values.externalNo),
          command: version > 1 ? completing : receiving(values, today, report),
        };
      });
      const { outcomes, entries } = await applyCommands(tx, aggregate, commands, cause);
      // What a row may say, a clue takes: otherwise nothing of the chunk goes in, rather than a row less.
      for (const outcome of outcomes) if ('refusal' in outcome) throw outcome.refusal;
      return { ...taken, recorded: taken.versions.length, entries };
    },
  };
};
