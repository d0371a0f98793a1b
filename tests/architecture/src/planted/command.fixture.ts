import type { Plant } from './plant.fixture';

const CLUE = 'apps/cases/src/domain/clue';

/** The office takes back a clue that a unit has not signed for. */
export const command: Plant = {
  row: 'a command',
  takesIn: {
    [`${CLUE}/commands.ts`]: [
      [
        "export type SendClueBack = Given<'SendClueBack'> & { readonly reason: string };\n",
        "\n/** The office takes it back before it is signed for. */\nexport type RecallClue = Given<'RecallClue'> & { readonly reason: string };\n",
      ],
      ['  | SendClueBack\n', '  | RecallClue\n'],
    ],
    [`${CLUE}/table.ts`]: [["    SignClue: ['ASSIGNED'],\n", "    RecallClue: ['ASSIGNED'],\n"]],
    [`${CLUE}/decide.ts`]: [
      [
        "      return reasoned(command.reason, { type: 'ClueSentBack', on, reason: command.reason });\n",
        "    case 'RecallClue':\n      return reasoned(command.reason, { type: 'ClueRecalled', on, reason: command.reason });\n",
      ],
    ],
    [`${CLUE}/events.ts`]: [
      [
        "export type ClueSentBack = Happened<'ClueSentBack'> & { readonly reason: string };\n",
        "export type ClueRecalled = Happened<'ClueRecalled'> & { readonly reason: string };\n",
      ],
      ['  | ClueSentBack\n', '  | ClueRecalled\n'],
    ],
    [`${CLUE}/evolve.ts`]: [
      ["  ClueSentBack: 'SCREENED',\n", "  ClueRecalled: 'SCREENED',\n"],
      ["    case 'ClueSentBack':\n", "    case 'ClueRecalled':\n"],
    ],
    [`${CLUE}/clue.fixture.ts`]: [
      [
        "  SendClueBack: { type: 'SendClueBack', reason, today },\n",
        "  RecallClue: { type: 'RecallClue', reason, today },\n",
      ],
    ],
    'apps/cases/src/commands/clue-aggregate.ts': [['    SendClueBack: UNIT,\n', '    RecallClue: OFFICE,\n']],
    'apps/cases/schema.graphql': [
      [
        '  clueSendBack(input: ClueReasonInput!): Clue! @allow(to: [OFFICE, TOWN, DEPARTMENT])\n',
        '  "收回交办：签收之前 Takes it back before it is signed for"\n  clueRecall(input: ClueReasonInput!): Clue! @allow(to: [OFFICE])\n',
      ],
    ],
    'apps/cases/src/resolvers/mutation.ts': [
      ["'SendClueBack' | ", "'RecallClue' | "],
      ["  clueSendBack: withReason('SendClueBack'),\n", "  clueRecall: withReason('RecallClue'),\n"],
    ],
    'apps/console/src/words/events.ts': [
      ["  ['ClueSentBack', '退回交办单位', 'Sent back'],\n", "  ['ClueRecalled', '收回交办', 'Taken back'],\n"],
    ],
  },
};
