import { inBoth } from './in-both';

/** The words of what warnings go by. */
export const thresholds = inBoth(
  {
    thresholds: {
      page: '预警标准',
      says: '每项预警现在按什么标准分级，只供查看。要改请找系统管理员：写明自哪一天起、依据什么；改后过去的判断不变。',
      code: '编号',
      warning: '预警',
      levels: '分级标准',
      from: '自何日起',
      by: '由哪里设定',
      isDefault: '系统自带（本地未另设）',
      mark: {
        F: '公开发布的文件',
        M: '凭记忆，待核对',
        S: '地方材料',
        D: '系统预设，法律未作规定',
      },
      basis: '依据',
      none: '没有设定，这项预警无法判断',
      versions: '历次设定（{{count}}）',
      versionsOf: '{{title}}：历次设定',
    },
  },
  {
    thresholds: {
      page: 'Warning levels',
      says: 'What each warning goes by today, to be read. Whoever runs the system changes it: tell the first day and the basis; answers about the past stay as they are.',
      code: 'Code',
      warning: 'Warning',
      levels: 'Levels',
      from: 'Since',
      by: 'Set by',
      isDefault: 'the system; the area set nothing',
      mark: {
        F: 'a published text',
        M: 'from memory, to be checked',
        S: 'a local document',
        D: 'set by the system, not by law',
      },
      basis: 'Basis',
      none: 'nothing is set: the warning cannot be decided',
      versions: 'All that was set ({{count}})',
      versionsOf: '{{title}}: all that was set',
    },
  },
);
