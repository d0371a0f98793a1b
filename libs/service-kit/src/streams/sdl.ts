import { journalEndSql } from './tables';
import type { Rows } from '../database/rows';
import type { OwnSchema, Resolvers } from '../graphql/subgraph-schema';
import type { Envelope } from '@anxin/contracts';
import type { Actor } from '@anxin/identity';
import type { Subscriber, Transport } from '../server/subscriptions/subscriber';
import type { EventFilter } from './hearing';
import { cursorOf } from './cursor';
import type { DayHeard } from './day-tally';
import type { Delivery } from './deliveries';
import type { EventStream } from './event-stream';
import type { EventQuestions } from './questions';
import type { Batch, Place } from './window';

const HEARERS = '@allow(to: [OFFICE, DEPARTMENT, TOWN])';

/** What every subgraph says of its events, to those who ask it directly: the gateway's schema has none of it. */
export const STREAM_SDL = `
extend type Query {
  "事件末尾的游标，与同一请求的其他回答取自同一时刻：先取现状，再由此订阅，不缺不漏 The end of the events as of the moment of all else in the same request: take a first copy with it, then subscribe from it, and nothing is missed"
  eventsCursor: Cursor! ${HEARERS}
  "某业务日本人职权范围内的事件数量与摘要，供每日对账；摘要算法见部门接入说明 How many of the events of a business day are yours to hear, and their digest: both sides hold the same where they agree; DEPARTMENTS.md says how it is made. CURSOR_AHEAD, EPOCH_ENDED, DATABASE_BUSY"
  eventsOfDay(
    "业务日 The business day"
    on: Day!
    "截至此游标；不给则到末尾 Of what was told up to a cursor, the last one kept say; left out, to the end"
    through: Cursor
    "只算哪些；不给则职权范围内全部 Which of them; left out, all that are yours to hear"
    filter: EventFilter
  ): EventDay! ${HEARERS}
  "各账号接收事件的情况，落后最多的在前：治欠办看全部，部门看本行业的，镇街看自己的 How the accounts that take events stand, who is furthest behind first, 500 at most: the office sees all, a department those of its sectors, a town its own"
  deliveries: [Delivery!]! ${HEARERS}
}

type Subscription {
  "本服务的事件，按顺序、不缺不重，限本人职权范围：先补发游标之后的，再实时推送 The service's events that are yours to hear, in order, each once: those after the cursor, then each as it happens. Ends with LAGGED, EPOCH_ENDED, CURSOR_AHEAD (details.cursor says where to go on), UNAUTHENTICATED, STOPPING"
  events(
    "此后的事件，取自此前收到的 cursor；不给则从头开始 The place to go on from, a cursor received before; left out, from the beginning"
    after: Cursor
    "没有游标时从此刻起，不补发以前的，并立即给出游标；供只看变化的画面使用 Without a cursor: from now on and nothing of before, the cursor told at once; for a screen that shows what changes"
    fromNow: Boolean = false
    "只要哪些；不给则职权范围内全部 Which of them; left out, all that are yours to hear"
    filter: EventFilter
  ): EventBatch! ${HEARERS}
}

"事件筛选，各项须同时满足 Which events: those that every list given lets through"
input EventFilter {
  "事件名称，如 workers.wages-paid Names"
  names: [String!]
  "对象：项目编码，或企业信用代码、区划代码 What they are about: codes of projects, else of enterprises or areas"
  keys: [String!]
  "主管行业 Sectors"
  sectors: [Sector!]
  "区划代码，含下辖区域 Areas, with those within them"
  areas: [String!]
}

"一批事件；十五秒内无事件时为空批 Some events; an empty batch where there was none for fifteen seconds"
type EventBatch {
  "按顺序 In order"
  events: [Event!]! ${HEARERS}
  "处理本批后保存，下次由此继续 Where to go on when the batch is done with: keep it"
  cursor: Cursor! ${HEARERS}
  "发出时没有更多 Whether nothing more waited when it was told"
  live: Boolean! ${HEARERS}
}

"一个事件 Something that happened"
type Event {
  "游标：由此事件之后继续 Where to go on after this event"
  cursor: Cursor! ${HEARERS}
  "名称 Name: <service>.<what-happened>"
  name: String! ${HEARERS}
  "数据的版本：/events/<name>@<version>.json 为其 JSON Schema Version of its data, whose JSON Schema is at /events/<name>@<version>.json"
  version: Int! ${HEARERS}
  "对象：项目编码，或企业信用代码、区划代码 What it is about: the code of a project, else of an enterprise or area"
  key: String! ${HEARERS}
  "在该对象事件中的序号，由 1 起连续 Its place among the events of its key, dense from 1"
  keySeq: Int! ${HEARERS}
  "主管行业；无则为空 Sector; null where it belongs to none"
  sector: Sector ${HEARERS}
  "区划代码；无则为空 Area; null where it belongs to none"
  area: String ${HEARERS}
  "业务日 The day on which it was so"
  businessDay: Day! ${HEARERS}
  "记录时间 When it was recorded"
  recordedAt: Moment! ${HEARERS}
  "内容已依规删除 Whether its data were erased by order"
  erased: Boolean! ${HEARERS}
  "内容，按其版本；已删除则为空 Its data, as its version has them; null when erased"
  data: EventData ${HEARERS}
}

"一个业务日的事件 The events of a business day"
type EventDay {
  "业务日 The business day"
  on: Day! ${HEARERS}
  "算到哪里 Up to where they were counted"
  through: Cursor! ${HEARERS}
  "数量 How many there are"
  count: Int! ${HEARERS}
  "摘要（SHA-256，十六进制） Their digest: SHA-256 in hexadecimal"
  digest: String! ${HEARERS}
  "按对象，依编码顺序 By what they are about, in the order of its code"
  keys: [EventTally!]! ${HEARERS}
  "内容已依规删除的事件：本地副本也应删除内容后再算摘要 Events whose data were erased by order: whoever keeps them erases them too, and counts them without"
  erased: [Cursor!]! ${HEARERS}
}

"一个对象在某业务日的事件 The events of a business day about one thing"
type EventTally {
  "对象：项目编码，或企业信用代码、区划代码 What they are about: the code of a project, else of an enterprise or area"
  key: String! ${HEARERS}
  "数量 How many there are"
  count: Int! ${HEARERS}
  "摘要（SHA-256，十六进制） Their digest: SHA-256 in hexadecimal"
  digest: String! ${HEARERS}
}

"事件的传输方式 How events are had"
enum Transport {
  "服务器推送 Server-Sent Events"
  SSE
  "双向连接 WebSocket"
  WEBSOCKET
}

"一个账号接收本服务事件的情况，约十秒更新一次 How an account that takes the service's events stands, as of some ten seconds ago"
type Delivery {
  "账号 The account"
  account: ID! ${HEARERS}
  "角色 Its role"
  role: Role! ${HEARERS}
  "行业；部门才有 Its sectors, a department's"
  sectors: [Sector!]! ${HEARERS}
  "最近一次连接的传输方式 How it was last connected"
  transport: Transport! ${HEARERS}
  "已交付到此；一个进程有多个订阅时为最落后的一个 Where it stands; of several streams of a process, the one furthest behind"
  cursor: Cursor! ${HEARERS}
  "何时到此 Since when it stands there"
  deliveredAt: Moment! ${HEARERS}
  "落后的事件数，只看其后 2,000 个位置；其中没有它的而后面还有，则为空 How many events it is behind, of the 2,000 places after its own; of a town's or the office's, all of the service's; null where none of these is its own and more come after"
  behind: Int ${HEARERS}
  "落后的秒数：最早一个未交付事件记录至今 How long ago the first of these was recorded, in seconds; 0 where there is none, null as behind is"
  behindSeconds: Int ${HEARERS}
  "最近一次连接 When it last connected"
  connectedAt: Moment! ${HEARERS}
  "连接次数 How often it connected"
  connects: Int! ${HEARERS}
  "其中由游标续接的次数 How often of these it went on from a cursor"
  reconnects: Int! ${HEARERS}
  "因接收过慢而中断的次数 How often it was ended as too slow (LAGGED)"
  lagged: Int! ${HEARERS}
}

"游标：服务给出的位置，原样交回 A place among the events of a service, as the service gave it"
scalar Cursor

"事件内容，JSON 对象，金额单位分、以字符串表示 The data of an event: a JSON object by the schema of its name and version; amounts are whole fen as text"
scalar EventData
`;

/** Where a stream begins: after a cursor, else at the beginning or at the end. */
export type Beginning = { readonly after?: string | null; readonly fromNow?: boolean | null };

/** What subscriptions find in their context. */
export type StreamContext = {
  /** Opens the caller's events. */
  readonly listen: (from: Beginning, filter: EventFilter, transport: Transport) => Promise<EventStream>;
};

/** What questions about events find in theirs. */
type QuestionContext = {
  readonly app: { readonly events: EventQuestions };
  readonly actor: Actor;
  readonly reads: { readonly rows: Rows };
};
type DayAsked = Parameters<EventQuestions['day']>[1];

type Subscribed = { readonly subscriber: Pick<Subscriber, 'transport'> };
type Asked = Beginning & { readonly filter?: EventFilter | null };

/** The resolvers of `STREAM_SDL`. */
const streamResolvers = {
  Query: {
    eventsCursor: async (_: unknown, __: unknown, { reads }: QuestionContext) => {
      const [end] = await reads.rows<Place>(journalEndSql, []);
      return cursorOf(end ?? { epoch: 0, position: 0 });
    },
    eventsOfDay: (_: unknown, asked: DayAsked, { app, actor }: QuestionContext) => app.events.day(actor, asked),
    deliveries: (_: unknown, __: unknown, { app, actor }: QuestionContext) => app.events.deliveries(actor),
  },
  Subscription: {
    events: {
      subscribe: (_: unknown, { filter, ...from }: Asked, { listen, subscriber }: StreamContext & Subscribed) =>
        listen(from, filter ?? {}, subscriber.transport),
    },
  },
  EventDay: {
    through: ({ through }: DayHeard) => cursorOf(through),
    count: ({ all }: DayHeard) => all.count,
    digest: ({ all }: DayHeard) => all.digest,
    keys: ({ keys }: DayHeard) => [...keys].map(([key, tally]) => ({ key, ...tally })),
    erased: ({ erased }: DayHeard) => erased.map(cursorOf),
  },
  Delivery: { cursor: ({ epoch, position }: Delivery) => cursorOf({ epoch, position }) },
  EventBatch: { cursor: ({ next }: Batch) => cursorOf(next) },
  Event: {
    cursor: ({ epoch, position }: Envelope) => cursorOf({ epoch, position }),
    erased: ({ erased }: Envelope) => erased ?? false,
  },
};

/** A subgraph's schema with that of its events. */
export const withStreams = ({ typeDefs, resolvers }: OwnSchema): OwnSchema => {
  const streams: Resolvers = streamResolvers;
  const names = new Set([...Object.keys(resolvers), ...Object.keys(streams)]);
  return {
    typeDefs: typeDefs + STREAM_SDL,
    resolvers: Object.fromEntries([...names].map((name) => [name, { ...resolvers[name], ...streams[name] }])),
  };
};
