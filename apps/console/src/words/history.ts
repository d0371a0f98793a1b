import { inBoth } from './in-both';

/** The words around a history. */
export const history = inBoth(
  {
    history: {
      none: '还没有变更记录',
      earlier: '更早的记录',
      by: {
        person: '{{name}}（{{office}}）',
        system: '系统',
        public: '群众（未登录）',
        platform: '转办平台',
        gate: '考勤设备',
        worker: '工人本人',
      },
    },
  },
  {
    history: {
      none: 'Nothing has happened yet',
      earlier: 'Earlier ones',
      by: {
        person: '{{name}} ({{office}})',
        system: 'the system',
        public: 'somebody of the public',
        platform: 'a platform',
        gate: 'a gate device',
        worker: 'the worker',
      },
    },
  },
);
