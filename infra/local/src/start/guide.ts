import { PASSWORD } from '../oidc/page';
import type { Stack } from '../stack';
import type { Codes } from './codes';

const QUERIES: readonly (readonly [string, string, string])[] = [
  [
    'OFFICE',
    '一个乡镇某日的项目统计 a town on a day',
    '{ area(code: "620522104") { name projectFigures(on: "2026-01-20") { projects balanceFen warnings { level count } } } }',
  ],
  [
    'OFFICE',
    '某日某项目为何预警：规则、数字、事实 why a project warned on a day: rules, figures, facts',
    '{ project(code: "2506-620522-04-05-100201") { name indicators(on: "2026-02-10") { code level title { zh } why { says(to: INSPECTOR) { zh } } } } }',
  ],
  [
    'DEPARTMENT',
    '住建口的项目与预警 housing: projects and what warns',
    '{ projects(first: 5) { totalCount nodes { code name indicators(on: "2026-01-20") { code level title { zh } figures { zh } } } } }',
  ],
  [
    'OFFICE',
    '全县欠薪与有拖欠的项目 arrears of the county, and the projects that owe',
    '{ wages(on: "2026-02-14", first: 5, filter: { owing: true }) { totals { workers payableFen paidFen arrearsFen workersOwed projectsOwing warnings { level count } } nodes { project { code name } figures { arrearsFen workersOwed } } } }',
  ],
  [
    'WORKER',
    '工人本人的账目与理由 a worker: what was earned, paid, owed, and why',
    '{ me { nameMasked idCardNumberMasked wageLines(on: "2026-02-14") { nodes { payMonth projectName attendanceDays payableFen paidFen dueOn arrearsFen daysLate why { says { zh } } } } statement(month: "2025-12", on: "2026-02-14") { signed } } }',
  ],
  [
    'CONTRACTOR',
    '总包自己的专户 a contractor and its wage accounts',
    '{ projects { nodes { name wageAccount { balanceFen(on: "2026-01-20") movements(first: 3) { nodes { postedAt direction amountFen } } } } } }',
  ],
];

const curl = (gateway: string, token: string, query: string): string =>
  [
    `curl -s ${gateway}/graphql -H 'content-type: application/json' \\`,
    `  -H 'authorization: Bearer ${token}' \\`,
    `  -d '${JSON.stringify({ query })}'`,
  ].join('\n');

/** A clue as a platform signs and sends it. */
const signedClue = (cases: string, secret: string): string =>
  [
    `SECRET=${secret}; NOW=$(date +%s)`,
    `BODY='{"externalNo":"2026-0117","receivedAt":"2026-03-09 10:00:00","text":"三个月没发工资"}'`,
    `SIGNATURE=$(printf '%s' "$NOW.$BODY" | openssl dgst -sha256 -hmac "$SECRET" | awk '{print $NF}')`,
    `curl -s ${cases}/platforms/12345/clues -H 'content-type: application/json' -H 'x-platform-key: demo' \\`,
    `  -H "x-platform-timestamp: $NOW" -H "x-platform-signature: $SIGNATURE" -d "$BODY"`,
  ].join('\n');

/** Where people go, and who they may be. */
const forPeople = ({ web, logins }: Stack, { worker, document }: Codes): readonly string[] => [
  `  工作台 console   ${web}/`,
  `  网格员 grid      ${web}/grid`,
  `  反映欠薪 report  ${web}/report  无需账号 no account`,
  `  失信名单 list    ${web}/blacklist  无需账号 no account`,
  `  我的工资 mine    ${web}/mine  ${worker ? `查询码 code ${worker.code}，后四位 last four ${worker.tail}` : '凭查询码 with a code'}`,
  `  核验文书 check   ${web}/check  ${document ? `${document.number} 的核验码 its code ${document.code}` : '凭核验码 with a code'}`,
  '',
  `演示账号 Demo accounts，密码都是 the password of all is ${PASSWORD}:`,
  ...logins.map(({ id, name, post }) => `  ${id.padEnd(13)} ${name} · ${post}`),
];

/** Where to look: for people addresses and accounts, then for developers a token per role and queries to paste. */
export const guide = (stack: Stack, codes: Codes, seconds: number): string => {
  const { gateway, services, tokens, transport, platformSecrets } = stack;
  return [
    '',
    `安薪已启动 Anxin is up after ${seconds} s. Ctrl-C 停止 stops it; npm run reset 清空数据 clears the data.`,
    '',
    ...forPeople(stack, codes),
    '',
    '供开发者 For developers: npm run dev -- <service> 在另一终端从源码运行一个服务 runs one from source, in another terminal.',
    '',
    `  网关 gateway     ${gateway}/graphql  浏览器 in a browser: ${gateway}/explorer`,
    ...Object.entries(services).map(
      ([name, url]) => `  子图 subgraph    ${name} ${url}/graphql  /explorer /feed /readyz /metrics`,
    ),
    `  事件 events      ${transport.kind}: ${transport.why} ${transport.brokers.join(',')}`,
    '',
    '令牌 Tokens (a day), of each account; without a token the role is PUBLIC:',
    ...Object.entries(tokens).map(([role, token]) => `  ${role.padEnd(11)} ${token}`),
    '',
    '可直接粘贴的查询 Queries to paste:',
    ...QUERIES.flatMap(([role, what, query]) => ['', `# ${role}: ${what}`, curl(gateway, tokens[role] ?? '', query)]),
    '',
    '# 12345 平台推送一条线索（签名） a clue that the platform 12345 signs and sends',
    signedClue(services['cases'] ?? '', platformSecrets['12345'] ?? ''),
    '',
  ].join('\n');
};
