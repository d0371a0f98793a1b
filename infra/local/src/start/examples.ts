import type { RoleExample } from '../stack';

/** A query of each role that the sample county answers: the name says whose it is, and what to look for. */
export const EXAMPLES: Readonly<Record<string, readonly RoleExample[]>> = {
  gateway: [
    {
      role: 'OFFICE',
      query: `# 治欠办：全县最重的预警与拖欠最多的项目 The office: the worst warnings, and who owes most
query Office {
  warnings(first: 5) { totalCount nodes { code level since title { text } project { code name } } }
  wages(first: 5, sort: ARREARS, filter: { owing: true }) {
    totals { arrearsFen workersOwed projectsOwing }
    nodes { project { code name } figures { arrearsFen workersOwed } }
  }
}`,
    },
    {
      role: 'DEPARTMENT',
      query: `# 住建部门：预警级别高的项目在前 Housing: the projects that warn most
query Department { projects(first: 5, sort: LEVEL) { totalCount nodes { code name indicators { code level figures { text } } } } }`,
    },
    {
      role: 'TOWN',
      query: `# 乡镇：被拖欠工资的人 A town: who is owed wages
query Town { peopleOwed(first: 5) { totalCount nodes { arrearsFen oldestMonth worker { nameMasked } } } }`,
    },
    {
      role: 'CONTRACTOR',
      query: `# 总包：自己的专户 A contractor: its wage accounts
query Contractor { projects { nodes { name wageAccount { balanceFen movements(first: 3) { totalCount nodes { postedAt direction amountFen } } } } } }`,
    },
    {
      role: 'SUBCONTRACTOR',
      query: `# 劳务分包：所在工地上本单位的人和工资 A subcontractor: its own people on its sites, and their wages
query Subcontractor { projects { nodes { name contractor { name } wageFigures { workers paidFen arrearsFen } roster(first: 3) { totalCount nodes { workerNameMasked enteredOn } } } } }`,
    },
    {
      role: 'WORKER',
      query: `# 工人：本人的账目与理由 A worker: what was earned, paid and owed, and why
query Worker { me { nameMasked wageLines { nodes { payMonth projectName payableFen paidFen arrearsFen why { says { text } } } } } }`,
    },
  ],
  cases: [
    {
      role: 'OFFICE',
      query:
        'query Office { warnings(first: 5) { totalCount nodes { code level since stage title { text } project { code } } } }',
    },
    {
      role: 'DEPARTMENT',
      query: 'query Department { cases(first: 5) { totalCount nodes { code stage project { code } } } }',
    },
    { role: 'TOWN', query: 'query Town { clues(first: 5) { totalCount nodes { code stage channel receivedOn } } }' },
    {
      role: 'CONTRACTOR',
      query:
        'query Contractor { warnings(first: 5) { totalCount nodes { code level title { text } project { code } } } }',
    },
  ],
  enforcement: [
    { role: 'OFFICE', query: 'query Office { listings(first: 5) { totalCount nodes { code stage } } }' },
    { role: 'DEPARTMENT', query: 'query Department { riskNotices(first: 5) { totalCount nodes { code stage } } }' },
    { role: 'TOWN', query: 'query Town { inspections(first: 5) { totalCount nodes { code stage } } }' },
    { role: 'CONTRACTOR', query: 'query Contractor { orders(first: 5) { totalCount nodes { code stage } } }' },
  ],
  projects: [
    {
      role: 'OFFICE',
      query: 'query Office { homeArea { name projectFigures { projects balanceFen warnings { level count } } } }',
    },
    {
      role: 'DEPARTMENT',
      query:
        'query Department { projects(first: 5, sort: LEVEL) { totalCount nodes { code name indicators { code level figures { text } } } } }',
    },
    { role: 'TOWN', query: 'query Town { projects(first: 5) { totalCount nodes { code name contractor { name } } } }' },
    {
      role: 'CONTRACTOR',
      query: 'query Contractor { projects { nodes { code name deposit { requiredFen balanceFen } } } }',
    },
    { role: 'SUBCONTRACTOR', query: 'query Subcontractor { projects { nodes { code name contractor { name } } } }' },
  ],
  workers: [
    { role: 'OFFICE', query: 'query Office { peopleOwed(first: 5) { totalCount nodes { arrearsFen oldestMonth } } }' },
    {
      role: 'DEPARTMENT',
      query:
        'query Department { wages(first: 5, sort: ARREARS) { totalCount nodes { project { code } figures { arrearsFen workersOwed } } } }',
    },
    {
      role: 'TOWN',
      query: 'query Town { peopleOwed(first: 5) { totalCount nodes { arrearsFen worker { nameMasked } } } }',
    },
    {
      role: 'CONTRACTOR',
      query:
        'query Contractor { wages(first: 5) { totalCount nodes { project { code } figures { payableFen paidFen arrearsFen } } } }',
    },
    { role: 'WORKER', query: 'query Worker { me { stays { nodes { projectName enteredOn } } } }' },
  ],
};
