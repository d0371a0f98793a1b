import type { Plant } from './plant.fixture';

/** A unit is told in writing that a clue was taken back from it. */
export const document: Plant = {
  row: 'a document',
  takesIn: {
    'apps/cases/src/documents/kinds.ts': [["  'HAND_OVER',\n", "  'RECALL',\n"]],
    'apps/cases/src/documents/templates.ts': [
      [
        "特此告知。',\n    ],\n    basis: '《保障农民工工资支付条例》第十条',\n  },\n",
        `  RECALL: {
    word: '收',
    name: '收回交办通知书',
    title: '欠薪线索收回交办通知书',
    addressee: '{addressee}',
    paragraphs: [
      '交你单位办理的反映{employer}拖欠工资的线索（编号：{externalNo}），因{reason}，依据《保障农民工工资支付条例》第七条的规定，现予收回，由本办另行交办。',
      '特此通知。',
    ],
    basis: '《保障农民工工资支付条例》第七条',
  },
`,
      ],
    ],
    'apps/cases/schema.graphql': [
      ['  "移交函 hand-over"\n  HAND_OVER\n', '  "收回交办通知书 notice of recall"\n  RECALL\n'],
    ],
  },
};
