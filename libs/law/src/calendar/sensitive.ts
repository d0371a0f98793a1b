import { addDays, daysBetween, plainDate, type PlainDate, yearOf } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact } from '../facts';
import { ownDesign } from '../instruments';
import type { ParameterBook } from '../parameters/book';
import { rule } from '../rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';

/** How far the next Spring Festival is. */
export type Festival = {
  readonly festivalOn: PlainDate;
  readonly daysLeft: number;
  /** The first day of the window before it (W27). */
  readonly windowFrom: PlainDate;
  readonly isNear: boolean;
};

/** 节前: by when nothing is to be owed any more, and nobody to have to come for it. */
export const beforeFestival = rule({
  id: 'S2-08',
  title: text('春节前倒计时', 'Days left before the Spring Festival'),
  instrument: ownDesign,
  article: '',
  actors: ['OFF'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['S', 'D'],
  says: text(
    '春节前基本无拖欠，不发生集体上访、大规模群体性事件和极端事件；自节前窗口首日起计数。',
    'Before the Spring Festival nothing is owed, and no group petition, large group event or extreme event happens: counted from the first day of the window.',
  ),
  parameters: ['calendar', 'springFestivalWindowDays'],
  facts: z.strictObject({ on: dateFact }),
  decide: ({ on }, law): Festival | Undetermined => {
    const daysLeft = law.calendar.daysToSpringFestival(on);
    if (isUndetermined(daysLeft)) return daysLeft;
    const windowDays = law.at('springFestivalWindowDays', on);
    if (isUndetermined(windowDays)) return windowDays;
    const festivalOn = addDays(on, daysLeft);
    return { festivalOn, daysLeft, windowFrom: addDays(festivalOn, -windowDays), isNear: daysLeft <= windowDays };
  },
});

/** A span of days in which one looks closer. */
export type SensitivePeriod = { readonly name: string; readonly from: PlainDate; readonly to: PlainDate };

/** Days of a year such as `12-20` as they fall around a day; a span over the turn of the year ends in the next one. */
const fallsOf = (
  { name, from, to }: { readonly name: string; readonly from: string; readonly to: string },
  on: PlainDate,
) =>
  [yearOf(on) - 1, yearOf(on), yearOf(on) + 1].map((year): SensitivePeriod => ({
    name,
    from: plainDate(`${year}-${from}`),
    to: plainDate(`${to < from ? year + 1 : year}-${to}`),
  }));

const festivalOf = (on: PlainDate, law: ParameterBook): readonly SensitivePeriod[] => {
  const festival = beforeFestival.decide({ on }, law);
  if (isUndetermined(festival)) return [];
  return [{ name: '春节前', from: festival.windowFrom, to: addDays(festival.festivalOn, -1) }];
};

/** 敏感时间、重要节点: those that run on a day, and the next of each kind, the earliest first. */
export const sensitivePeriods = rule({
  id: 'S4-08',
  title: text('敏感时间、重要节点', 'Sensitive periods'),
  instrument: ownDesign,
  article: '',
  actors: ['OFF'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['S', 'D'],
  says: text(
    '春节前和本地确定的敏感时间、重要节点期间，加强督导检查。',
    'Before the Spring Festival and in the periods that the area names, supervision is closer.',
  ),
  parameters: ['calendar', 'springFestivalWindowDays', 'sensitivePeriods'],
  facts: z.strictObject({ on: dateFact }),
  decide: ({ on }, law): readonly SensitivePeriod[] => {
    const named = law.at('sensitivePeriods', on);
    const next = (isUndetermined(named) ? [] : named).flatMap(
      (one) => fallsOf(one, on).find(({ to }) => to >= on) ?? [],
    );
    return [...festivalOf(on, law), ...next].toSorted((a, b) => daysBetween(b.from, a.from));
  },
});
