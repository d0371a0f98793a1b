import { inBoth } from './in-both';

/** The words of an enterprise's page. */
export const enterprise = inBoth(
  {
    enterprise: {
      arrears: '在其项目上拖欠的工资（元）',
      owedTo: '{{projects}} 个项目，{{people}} 人',
      projects: '项目',
      as: '身份',
      listing: '失信惩戒名单',
      notListed: '不在名单上',
      listings: '名单记录',
      offOn: '{{day}} 起不在名单上',
      promises: '无欠薪承诺书',
      noWarnings: '企业本身没有过预警；各项目的见项目一栏。',
      noOrders: '没有责令过。',
      noListings: '没有列入过。',
      noPromises: '没有交过。',
      all: '全部 {{count}} 个',
      away: '暂时取不到，稍后再看。',
      notFound: '没有这家企业，或者不在您的职责范围内。',
      only: '只看 {{name}}',
    },
  },
  {
    enterprise: {
      arrears: 'Wages owed at its sites (yuan)',
      owedTo: '{{people}} people at {{projects}} sites',
      projects: 'Projects',
      as: 'As',
      listing: 'Blacklist',
      notListed: 'Not listed',
      listings: 'Listings',
      offOn: 'off the list from {{day}}',
      promises: 'Promise letters',
      noWarnings: 'None about the enterprise itself; those of its sites stand with them.',
      noOrders: 'Never had an order.',
      noListings: 'Never listed.',
      noPromises: 'Gave none.',
      all: 'All {{count}}',
      away: 'Not to be had just now.',
      notFound: 'There is no such enterprise, or it is not yours to see.',
      only: 'Only {{name}}',
    },
  },
);
