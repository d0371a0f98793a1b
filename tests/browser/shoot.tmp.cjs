const { chromium } = require('playwright-core');
const [account, seat, ...paths] = process.argv.slice(2);
(async () => {
  const web = 'http://127.0.0.1:5207';
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'], headless: true });
  const context = await browser.newContext(seat === 'desk' ? { viewport: { width: 1440, height: 900 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' } : { viewport: { width: 360, height: 740 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', hasTouch: true, isMobile: true });
  const page = await context.newPage();
  page.on('pageerror', (e) => console.log('ERR', e.message));
  page.on('console', (m) => m.type()==='error' && console.log('console', m.text()));
  if (account !== 'none') {
    await page.goto(web + '/login?to=/');
    await page.getByRole('link', { name: '登录' }).or(page.getByRole('button', { name: '登录' })).first().click();
    await page.locator(`button[name="account"][value="${account}"]`).click();
    await page.waitForURL(web + '/');
  }
  for (const path of paths) {
    await page.goto(web + path);
    await page.waitForTimeout(2500);
    const f = `/tmp/sc/shots/${account}-${seat}-${path.replace(/[^\w]+/g, '_')}.png`;
    await page.screenshot({ path: f, fullPage: true });
    console.log(f);
  }
  await browser.close();
})();
