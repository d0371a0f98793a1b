import type { Words } from './zh';

export const en: Words = {
  product: 'Anxin',
  level: { RED: 'Red', ORANGE: 'Orange', YELLOW: 'Yellow', BLUE: 'Blue', CALM: 'Calm' },
  state: {
    partial: 'Some of the data cannot be had at the moment',
    refused: 'This part cannot be shown',
    again: 'Try again',
    loading: 'Loading',
  },
  shell: {
    skip: 'Skip to the content',
    menu: 'Menu',
    logOut: 'Log out',
    language: '中文',
    look: { light: 'Light', dark: 'Dark', wall: 'Wall screen' },
    notFound: 'There is no such page',
    toHome: 'To the home page',
    failed: 'The page failed: please reload it',
  },
  role: {
    OFFICE: 'Wage-arrears office',
    DEPARTMENT: 'Department',
    TOWN: 'Town',
    CONTRACTOR: 'Contractor',
    WORKER: 'Worker',
  },
  menu: { home: 'Home' },
};
