import { fen, type Fen, type PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact, fenFact } from '../facts';
import { ownDesign, regulation } from '../instruments';
import type { ParameterBook } from '../parameters/book';
import type { Figures } from '../parameters/schema';
import { rule } from '../rule';
import { text } from '../text';
import { isUndetermined, Undetermined } from '../undetermined';

/** Whether what is advanced to each worker is a part of what that worker is owed. */
export const emergencyAdvance = rule({
  id: 'EMF-01',
  title: text('应急周转金垫付', 'Advance from the emergency fund'),
  instrument: regulation,
  article: '63',
  actors: ['OFF', 'HRSS', 'EMP', 'WKR'],
  inForceFrom: regulation.inForceFrom,
  marks: ['F[L724]'],
  says: text(
    '用人单位一时难以支付拖欠的工资或者拖欠后逃匿的，可以动用应急周转金先行垫付部分工资或者基本生活费，再依法追偿；对每人的垫付不超过其被拖欠的工资。',
    'Where an employer cannot pay for now or absconds, the fund may advance part of the wages or the basic cost of living, and recovers it; nobody is advanced more than they are owed.',
  ),
  parameters: [],
  facts: z.strictObject({ advances: z.array(z.strictObject({ owedFen: fenFact, fen: fenFact })) }),
  decide: ({ advances }): boolean => advances.every(({ owedFen, fen: own }) => own > 0n && own <= owedFen),
});

/** How an area caps its advances, and how well that is founded. */
export type AdvanceCapFigures = Figures['advanceCaps'][number];

/** The figures of the nearest area that fixed its own; no other place stands in for it. */
export const advanceCapFigures = (
  { on, areas }: { readonly on: PlainDate; readonly areas: readonly string[] },
  law: ParameterBook,
): AdvanceCapFigures | Undetermined => {
  const all = law.at('advanceCaps', on);
  const fixed = isUndetermined(all)
    ? undefined
    : areas.map((area) => all.find((one) => one.areas.includes(area))).find((one) => one !== undefined);
  return fixed ?? new Undetermined(`advanceCaps.${areas.at(0) ?? ''}@${on}`);
};

/** The most that may be advanced, to one and to all; null where the area caps it not. */
export type AdvanceCap = { readonly onePersonFen: Fen | null; readonly totalFen: Fen | null; readonly mark: string };

const WHOLE = 10_000n;

/** What an area caps its advances at. */
export const advanceCap = rule({
  id: 'EMF-02',
  title: text('应急周转金垫付限额', 'Caps of an advance'),
  instrument: ownDesign,
  article: '',
  actors: ['OFF', 'HRSS'],
  inForceFrom: ownDesign.inForceFrom,
  marks: ['F[EMF1]', 'F[EMF2]'],
  says: text(
    '每人垫付额和垫付总额的上限由各地规定，如每人不超过当地月最低工资、总额不超过拖欠工资或者工资总额的一定比例；本地没有规定上限的，须先由本级人民政府确定，不以别处代替。',
    'Each place caps what one worker and what all are advanced, such as a monthly minimum wage and a share of the arrears or wages; where a place has not, its government sets it first, and no other stands in.',
  ),
  parameters: ['advanceCaps', 'minimumWageMonthly'],
  facts: z.strictObject({
    on: dateFact,
    /** The area and those above it, the nearest first. */
    areas: z.array(z.string()),
    owedFen: fenFact,
    /** All wages of these workers, paid or not; null where nobody looked. */
    wagesFen: fenFact.nullable(),
  }),
  decide: ({ on, areas, owedFen, wagesFen }, law): AdvanceCap | Undetermined => {
    const figures = advanceCapFigures({ on, areas }, law);
    if (isUndetermined(figures)) return figures;
    const { minimumWages, total, mark } = figures;
    const minimum = minimumWages === null ? null : law.at('minimumWageMonthly', on);
    if (isUndetermined(minimum)) return minimum;
    const base = total?.of === 'WAGES' ? wagesFen : owedFen;
    if (base === null) return new Undetermined('wagesFen');
    return {
      onePersonFen: minimum === null ? null : fen(minimum * BigInt(minimumWages ?? 0)),
      totalFen: total === null ? null : fen((base * BigInt(total.share)) / WHOLE),
      mark,
    };
  },
});
