import { inBoth } from './in-both';

/** The words of what warnings go by. */
export const thresholds = inBoth(
  {
    thresholds: {
      page: '预警标准',
      says: '这里列出每项预警现在按什么标准分级，供查看。标准不在这里改：由系统管理员在本地区的参数文件里新加一条，写明自哪一天起和依据，重启服务后生效；旧的一条不动，过去的判断不变。',
      code: '编号',
      warning: '预警',
      levels: '分级标准',
      from: '自何日起',
      by: '由哪里设定',
      isDefault: '系统自带（本地没有另行设定）',
      basis: '依据',
      none: '没有设定，这项预警无法判断',
      versions: '历次设定（{{count}}）',
      versionsOf: '{{title}}：历次设定',
    },
  },
  {
    thresholds: {
      page: 'Warning levels',
      says: "Here is what each warning goes by today, to be read. It is not changed here: whoever runs the system adds an entry to the area's parameters file, with its first day and its basis, and starts the services again. What stood before stays, and so do answers about the past.",
      code: 'Code',
      warning: 'Warning',
      levels: 'Levels',
      from: 'Since',
      by: 'Set by',
      isDefault: 'brought by the system; the area set nothing',
      basis: 'Basis',
      none: 'nothing is set: the warning cannot be decided',
      versions: 'All that was set ({{count}})',
      versionsOf: '{{title}}: all that was set',
    },
  },
);
