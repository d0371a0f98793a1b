import { loginPage } from './login-page';

const office = { name: '秦安县治欠办' };

it('asks to log in, and shows the ways of those who have no account', () => {
  const page = loginPage({ office, language: 'zh', to: '/warnings?a=1&b="' });
  expect(page).toContain('<html lang="zh-CN">');
  expect(page).toContain('秦安县治欠办');
  expect(page).toContain('href="/login/go?to=%2Fwarnings%3Fa%3D1%26b%3D%22"');
  for (const way of ['/report', '/mine', '/blacklist']) expect(page).toContain(`href="${way}"`);
  expect(page).not.toContain('<script');
});

it('says why the last try failed, as an alert, in the language of the page', () => {
  const page = loginPage({ office: { ...office, phone: '0938-6521234' }, language: 'en', to: '/', fault: '<no>' });
  expect(page).toContain('role="alert">&lt;no&gt;</p>');
  expect(page).toContain('Log in again');
  expect(page).toContain('0938-6521234');
});
