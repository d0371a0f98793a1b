import { rules } from './catalogue';
import { factsOfIndicators, factsOfRules } from './facts-of-rules.fixture';
import { identifierRules } from './identifiers/rules';
import { countyBook } from './parameters/county.fixture';

const cases = { ...factsOfRules, ...factsOfIndicators };
const ruleOf = (id: string) => {
  const found = rules.find((rule) => rule.id === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
};

const goodFacts = Object.entries(cases).map(([id, { good, answer }]) => ({ id, good, answer }));
const badFacts = Object.entries(cases).flatMap(([id, { good, bad }]) =>
  bad.map(([change, path]) => ({ id, facts: { ...good, ...change }, change, path })),
);

describe('facts as JSON', () => {
  it('are tested for every rule', () => {
    const elsewhere = identifierRules.map(({ id }): string => id);
    expect(
      rules
        .map(({ id }) => id)
        .filter((id) => !elsewhere.includes(id))
        .toSorted(),
    ).toEqual(Object.keys(cases).toSorted());
  });

  it.each(goodFacts)('decide $id: $answer', ({ id, good, answer }) => {
    const { facts, decide } = ruleOf(id);
    expect(decide(facts.parse(JSON.parse(JSON.stringify(good))) as never, countyBook())).toEqual(answer);
  });

  it.each(badFacts)('of $id are refused at $path: $change', ({ id, facts, path }) => {
    // A key nobody knows is refused where it stands: at the object it was written in.
    const issues = ruleOf(id).facts.safeParse(facts).error?.issues ?? [];
    expect(issues.map((issue) => [...issue.path, ...('keys' in issue ? issue.keys : [])].join('.'))).toEqual([
      expect.stringMatching(new RegExp(`^${path.replaceAll('.', '\\.')}(\\.[a-z]+)?$`)),
    ]);
  });

  it.each(goodFacts)('of $id are refused with a key that is not known', ({ id, good }) => {
    expect(ruleOf(id).facts.safeParse({ ...good, mood: 'good' }).error?.issues).toEqual([
      expect.objectContaining({ code: 'unrecognized_keys', path: [], keys: ['mood'] }),
    ]);
  });

  it.each(goodFacts)('of $id are refused without any one of the required keys', ({ id, good }) => {
    const optional = ['sheet', 'payeeName'];
    for (const key of Object.keys(good).filter((each) => !optional.includes(each))) {
      const issues = ruleOf(id).facts.safeParse({ ...good, [key]: undefined }).error?.issues;
      expect(issues?.map(({ path }) => path)).toEqual([[key]]);
    }
  });
});
