import { plainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { countFact, dateFact } from '../facts';
import { ownDesign } from '../instruments';
import { rule } from '../rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';
import { GRAVITIES, GROUP_EVENT_LEVELS, type GroupEventLevel } from '../group-event-kinds';

const size = z.strictObject({ people: countFact, gravity: z.array(z.enum(GRAVITIES)), on: dateFact });

/** Enough people, or fewer and something grave. */
export const isGroupEvent = rule({
  id: 'EMG-04',
  title: text('欠薪群体性事件的认定', 'What is a group event'),
  instrument: ownDesign,
  article: '',
  actors: ['OFF', 'HRSS', 'IND'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['F[EMG1]', 'D'],
  says: text(
    '达到规定人数的，或人数不足但有极端、暴力、堵路堵门、上访等情形的，为欠薪群体性事件。',
    'So many people make a group event; so do fewer where somebody died, was violent, blocked a road or office, went to a higher authority or acts in an extreme way.',
  ),
  parameters: ['groupEventLevels'],
  facts: size,
  decide: ({ people, gravity, on }, law): boolean | Undetermined => {
    const levels = law.at('groupEventLevels', on);
    return isUndetermined(levels) ? levels : people >= levels.people.IV || gravity.length > 0;
  },
});

/** Plans differ by place, so people and gravity of each level are the area's own; null where it is no group event. */
export const groupEventLevel = rule({
  id: 'EMG-05',
  title: text('欠薪群体性事件的分级', 'Level of a group event'),
  instrument: ownDesign,
  article: '',
  actors: ['OFF', 'HRSS', 'IND'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['F[EMG2]', 'F[EMG3]', 'D'],
  says: text(
    '按人数和情形分为四级：出现当地预案所列最严重情形的为一级，其余按人数；人数不足但情形极端的为四级。',
    'Four levels by people and gravity: the first where the gravest happened that the local plan names, else by people; few people in an extreme way are of the fourth.',
  ),
  parameters: ['groupEventLevels'],
  facts: size,
  decide: (facts, law): GroupEventLevel | null | Undetermined => {
    const levels = law.at('groupEventLevels', facts.on);
    if (isUndetermined(levels)) return levels;
    if (!isGroupEvent.decide(facts, law)) return null;
    if (facts.gravity.some((one) => levels.grave.includes(one))) return 'I';
    const byPeople = GROUP_EVENT_LEVELS.find((level) => {
      const least = levels.people[level];
      return least !== null && facts.people >= least;
    });
    return byPeople ?? 'IV';
  },
});

/** The number that assessments count (ASM-04): whoever leads hears of it at once. */
export const groupEventAlert = rule({
  id: 'EMG-06',
  title: text('群体性事件的人数警示', 'Alert at so many people'),
  instrument: ownDesign,
  article: '',
  actors: ['OFF'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['F[ASM2]', 'D'],
  says: text('达到考核所计人数的，应立即提醒。', 'As many people as assessments count are told of at once.'),
  parameters: ['groupEventAlert'],
  facts: z.strictObject({ people: countFact, on: dateFact }),
  decide: ({ people, on }, law): boolean | Undetermined => {
    const least = law.at('groupEventAlert', on);
    return isUndetermined(least) ? least : people >= least;
  },
});
