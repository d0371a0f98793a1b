import { journalEndSql } from './tables';
import type { Rows } from '../database/rows';
import type { OwnSchema, Resolvers } from '../graphql/subgraph-schema';
import type { Envelope } from '@anxin/contracts';
import type { EventFilter } from './hearing';
import { cursorOf } from './cursor';
import type { EventStream } from './event-stream';
import type { Batch, Place } from './window';

const HEARERS = '@allow(to: [OFFICE, DEPARTMENT, TOWN])';

/** What every subgraph says of its events, to those who ask it directly: the gateway's schema has none of it. */
export const STREAM_SDL = `
extend type Query {
  "事件末尾的游标，与同一请求的其他回答取自同一时刻：先取现状，再由此订阅，不缺不漏 The end of the events as of the moment of all else in the same request: take a first copy with it, then subscribe from it, and nothing is missed"
  eventsCursor: Cursor! ${HEARERS}
}

type Subscription {
  "本服务的事件，按顺序、不缺不重，限本人职权范围：先补发游标之后的，再实时推送 The service's events that are yours to hear, in order, each once: those after the cursor, then each as it happens. Ends with LAGGED, EPOCH_ENDED, CURSOR_AHEAD (details.cursor says where to go on), UNAUTHENTICATED, STOPPING"
  events(
    "此后的事件，取自此前收到的 cursor；不给则从头开始 The place to go on from, a cursor received before; left out, from the beginning"
    after: Cursor
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

"游标：服务给出的位置，原样交回 A place among the events of a service, as the service gave it"
scalar Cursor

"事件内容，JSON 对象，金额单位分、以字符串表示 The data of an event: a JSON object by the schema of its name and version; amounts are whole fen as text"
scalar EventData
`;

/** What subscriptions find in their context. */
export type StreamContext = {
  /** Opens the caller's events after a cursor. */
  readonly listen: (after: string | null | undefined, filter: EventFilter) => Promise<EventStream>;
};

type Asked = { readonly after?: string | null; readonly filter?: EventFilter | null };

/** The resolvers of `STREAM_SDL`. */
const streamResolvers = {
  Query: {
    eventsCursor: async (_: unknown, __: unknown, { reads }: { readonly reads: { readonly rows: Rows } }) => {
      const [end] = await reads.rows<Place>(journalEndSql, []);
      return cursorOf(end ?? { epoch: 0, position: 0 });
    },
  },
  Subscription: {
    events: {
      subscribe: (_: unknown, { after, filter }: Asked, { listen }: StreamContext) => listen(after, filter ?? {}),
    },
  },
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
