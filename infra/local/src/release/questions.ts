import type { Stack } from '../stack';

/** What is asked of a kept release: something of each service. */
const QUESTIONS: Readonly<Record<string, string>> = {
  projects: '{ projects(first: 100) { totalCount nodes { code name wageAccount { balanceFen(on: "2026-02-01") } } } }',
  workers:
    '{ projects(first: 100) { nodes { code wageFigures(on: "2026-02-01") { payableFen paidFen arrearsFen } } } }',
  cases: '{ warnings(first: 100) { nodes { code level raisedOn project { code } } } }',
};

/** What a system answers, through its gateway as the office. */
export const answersOf = async ({ gateway, tokens }: Pick<Stack, 'gateway' | 'tokens'>) => {
  const answers: Record<string, unknown> = {};
  for (const [name, query] of Object.entries(QUESTIONS)) {
    const response = await fetch(`${gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens['OFFICE']}` },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    if (errors) throw new Error(`${name} was not answered: ${JSON.stringify(errors)}`);
    answers[name] = data;
  }
  return answers;
};
