import { inBoth } from './in-both';

/** What services could not take in of each other. */
export const setAside = inBoth(
  {
    setAside: {
      title: '搁置的数据',
      reader: '哪个服务',
      from: '来自',
      about: '关于',
      since: '搁置时间',
      why: '原因',
      none: '没有搁置的数据。',
      away: '暂时取不到：{{services}}',
    },
  },
  {
    setAside: {
      title: 'Set aside',
      reader: 'By',
      from: 'From',
      about: 'About',
      since: 'Since',
      why: 'Why',
      none: 'Nothing is set aside.',
      away: 'Not answering: {{services}}',
    },
  },
);
