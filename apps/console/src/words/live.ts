import { inBoth } from './in-both';

/** How the line stands by which a screen hears what happens. */
export const live = inBoth(
  {
    live: {
      CONNECTING: '正在连接',
      LIVE: '实时',
      RECONNECTING: '断线，正在重连',
      RECOVERED: '已恢复，没有遗漏',
      ENDED: '不接收实时消息',
    },
  },
  {
    live: {
      CONNECTING: 'Connecting',
      LIVE: 'Live',
      RECONNECTING: 'The line dropped: connecting again',
      RECOVERED: 'Back again, nothing was missed',
      ENDED: 'Not live',
    },
  },
);
