/** A panel: its title, its unit in Grafana's words, and what it shows, with how each line is named. */
type Panel = {
  readonly title: string;
  readonly unit?: string;
  readonly of: readonly (readonly [expr: string, legend: string])[];
};

type Dashboard = { readonly title: string; readonly panels: readonly Panel[] };

const rate = (metric: string, labels: string): string => `sum by (${labels}) (rate(${metric}[5m]))`;
const quantile = (q: number, metric: string, labels: string): string =>
  `histogram_quantile(${q}, sum by (${labels}, le) (rate(${metric}_bucket[5m])))`;
const worst = (metric: string, labels = 'service'): string => `max by (${labels}) (${metric})`;

const HTTP = 'anxin_http_request_duration_seconds';
const OPERATION = 'anxin_graphql_operation_duration_seconds';

/** What an operator looks at: how people are answered, how events travel, how processes fare. */
export const DASHBOARDS: Readonly<Record<string, Dashboard>> = {
  answers: {
    title: 'Anxin 安薪 · 应答 Answers',
    panels: [
      { title: '在线 Programs that answer', of: [['sum by (service) (up{job="anxin"})', '{{service}}']] },
      { title: '报警 Alerts', of: [['count by (alertname, severity) (ALERTS{alertstate="firing"})', '{{alertname}}']] },
      { title: '请求 Requests', unit: 'reqps', of: [[rate(`${HTTP}_count`, 'service'), '{{service}}']] },
      {
        title: '失败 Failures',
        unit: 'reqps',
        of: [[rate(`${HTTP}_count{status=~"5.."}`, 'service, status'), '{{service}} {{status}}']],
      },
      {
        title: '查询耗时 Queries',
        unit: 's',
        of: [
          [quantile(0.5, OPERATION, 'service'), '{{service}} p50'],
          [quantile(0.99, OPERATION, 'service'), '{{service}} p99'],
        ],
      },
      {
        title: '操作结果 Operations by outcome',
        unit: 'ops',
        of: [[rate(`${OPERATION}_count`, 'type, outcome'), '{{type}} {{outcome}}']],
      },
      {
        title: '子图 Subgraphs that are ready',
        of: [['min by (subgraph) (anxin_gateway_subgraph_ready)', '{{subgraph}}']],
      },
      {
        title: '在途 On their way to subgraphs',
        of: [[worst('anxin_gateway_subgraph_waiting', 'subgraph'), '{{subgraph}}']],
      },
      {
        title: '答复中缺少的部分 Missing parts',
        unit: 'ops',
        of: [[rate('anxin_gateway_missing_parts_total', 'subgraph, code'), '{{subgraph}} {{code}}']],
      },
      {
        title: '被拒的服务间调用 Refused calls',
        unit: 'ops',
        of: [[rate('anxin_signed_calls_refused_total', 'service, code'), '{{service}} {{code}}']],
      },
    ],
  },
  events: {
    title: 'Anxin 安薪 · 事件 Events',
    panels: [
      {
        title: '封存速度 Sealed',
        unit: 'ops',
        of: [['max by (service) (rate(anxin_journal_sealed_position[5m]))', '{{service}}']],
      },
      { title: '待封存 Without a place', unit: 's', of: [[worst('anxin_journal_unsealed_seconds'), '{{service}}']] },
      { title: '待送出 Not published', unit: 's', of: [[worst('anxin_journal_unrelayed_seconds'), '{{service}}']] },
      {
        title: '待送出的事件 Events not published',
        of: [
          [
            'max by (service) (anxin_journal_sealed_position) - max by (service) (anxin_journal_relayed_position)',
            '{{service}}',
          ],
        ],
      },
      {
        title: '落后 Behind',
        of: [
          [
            'sum by (service, publisher) (max by (service, publisher, partition) (anxin_inbox_lag_events))',
            '{{service}} ← {{publisher}}',
          ],
        ],
      },
      {
        title: '停滞 Stalled',
        unit: 's',
        of: [[worst('anxin_inbox_stalled_seconds', 'service, publisher'), '{{service}} ← {{publisher}}']],
      },
      { title: 'Kafka 无应答 Brokers silent', unit: 's', of: [[worst('anxin_inbox_silent_seconds'), '{{service}}']] },
      {
        title: '搁置 Set aside',
        of: [
          [worst('anxin_inbox_set_aside_messages'), '{{service}} 待处理 waiting'],
          [worst('anxin_inbox_ever_set_aside_messages'), '{{service}} 累计 ever'],
        ],
      },
      { title: '待重新计算 To evaluate', of: [[worst('anxin_evaluation_due_subjects'), '{{service}}']] },
      { title: '部门订阅 Streams of departments', of: [['sum by (service) (anxin_event_streams)', '{{service}}']] },
      { title: '订阅落后 Departments behind', of: [[worst('anxin_delivery_behind_events'), '{{service}}']] },
      {
        title: '时限 Duties',
        of: [
          [worst('anxin_deadlines_open'), '{{service}} 未办 open'],
          [worst('anxin_deadlines_late'), '{{service}} 超期 late'],
        ],
      },
    ],
  },
  processes: {
    title: 'Anxin 安薪 · 进程 Processes',
    panels: [
      {
        title: '处理器 CPU',
        unit: 'percentunit',
        of: [['rate(anxin_process_cpu_seconds_total[5m])', '{{service}} {{instance}}']],
      },
      {
        title: '内存 Memory',
        unit: 'bytes',
        of: [['anxin_process_resident_memory_bytes', '{{service}} {{instance}}']],
      },
      {
        title: '事件循环延迟 Event loop',
        unit: 's',
        of: [['anxin_nodejs_eventloop_lag_p99_seconds', '{{service}} {{instance}}']],
      },
      {
        title: '启动至今 Up since',
        unit: 's',
        of: [['time() - anxin_process_start_time_seconds', '{{service}} {{instance}}']],
      },
      { title: '打开的文件 Open files', of: [['anxin_process_open_fds', '{{service}} {{instance}}']] },
      {
        title: '垃圾回收 Garbage collection',
        unit: 's',
        of: [[quantile(0.99, 'anxin_nodejs_gc_duration_seconds', 'service'), '{{service}} p99']],
      },
    ],
  },
};

const [WIDTH, HEIGHT] = [12, 8];
const SOURCE = { type: 'prometheus', uid: '${source}' };

/** A dashboard as Grafana imports it, two panels a row; its source is chosen at the top. */
export const dashboardOf = (name: string): object => {
  const { title, panels } = DASHBOARDS[name] ?? { title: name, panels: [] };
  return {
    ...{ uid: `anxin-${name}`, title, tags: ['anxin'], timezone: 'browser', schemaVersion: 39, editable: false },
    ...{ refresh: '30s', time: { from: 'now-3h', to: 'now' } },
    templating: { list: [{ name: 'source', type: 'datasource', query: 'prometheus', label: 'Prometheus' }] },
    panels: panels.map(({ title: heading, unit = 'short', of }, index) => ({
      ...{ id: index + 1, type: 'timeseries', title: heading, datasource: SOURCE },
      gridPos: { x: (index % 2) * WIDTH, y: Math.floor(index / 2) * HEIGHT, w: WIDTH, h: HEIGHT },
      fieldConfig: { defaults: { unit, min: 0 }, overrides: [] },
      options: { legend: { displayMode: 'list', placement: 'bottom' }, tooltip: { mode: 'multi' } },
      targets: of.map(([expr, legendFormat], at) => ({
        ...{ refId: String.fromCharCode(65 + at), datasource: SOURCE },
        ...{ expr, legendFormat },
      })),
    })),
  };
};

export const textOf = (dashboard: object): string => `${JSON.stringify(dashboard, null, 2)}\n`;
