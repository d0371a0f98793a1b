import { inBoth } from './in-both';

/** The words of the shell, and of what every screen shows. */
export const shell = inBoth(
  {
    product: '安薪',
    level: { RED: '红色', ORANGE: '橙色', YELLOW: '黄色', BLUE: '蓝色', CALM: '正常', UNKNOWN: '未知' },
    state: {
      partial: '部分数据暂时取不到',
      lost: '网络不通，或者服务没有应答。请稍后重试。',
      broken: '服务没有正常应答（{{status}}）。请稍后重试，还是不行请联系管理员。',
      refused: '这一部分不能显示',
      again: '重试',
      loading: '正在读取',
      unknown: '暂时取不到',
    },
    shell: {
      skip: '跳到正文',
      menu: '菜单',
      logOut: '退出登录',
      language: 'English',
      look: { light: '浅色', dark: '深色', wall: '大屏' },
      notFound: '没有这个页面',
      toHome: '回到首页',
      failed: '这一页没有打开。多半是网络断了一下，或者系统刚刚更新过。',
      reload: '重新打开',
    },
    role: {
      OFFICE: '治欠办',
      DEPARTMENT: '行业主管部门',
      TOWN: '乡镇',
      CONTRACTOR: '施工总承包单位',
      SUBCONTRACTOR: '劳务分包单位',
      WORKER: '工人',
    },
    menu: { home: '首页' },
  },
  {
    product: 'Anxin',
    level: { RED: 'Red', ORANGE: 'Orange', YELLOW: 'Yellow', BLUE: 'Blue', CALM: 'Calm', UNKNOWN: 'Unknown' },
    state: {
      partial: 'Some of the data cannot be had at the moment',
      lost: 'There is no answer: the line is cut, or a service is away. Please try again later.',
      broken:
        'A service did not answer as it should ({{status}}). Please try again later, or tell whoever runs the system.',
      refused: 'This part cannot be shown',
      again: 'Try again',
      loading: 'Loading',
      unknown: 'not to be had now',
    },
    shell: {
      skip: 'Skip to the content',
      menu: 'Menu',
      logOut: 'Log out',
      language: '中文',
      look: { light: 'Light', dark: 'Dark', wall: 'Wall screen' },
      notFound: 'There is no such page',
      toHome: 'To the home page',
      failed: 'This page did not open: the line dropped, or the system was just updated.',
      reload: 'Open it again',
    },
    role: {
      OFFICE: 'Wage-arrears office',
      DEPARTMENT: 'Department',
      TOWN: 'Town',
      CONTRACTOR: 'Contractor',
      SUBCONTRACTOR: 'Subcontractor',
      WORKER: 'Worker',
    },
    menu: { home: 'Home' },
  },
);
