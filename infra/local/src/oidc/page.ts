import { createHash } from 'node:crypto';

const STYLE = `:root{color-scheme:light dark;--ground:#f4f6f9;--paper:#fff;--ink:#1c232d;--soft:#4a5565;--line:#dfe4eb;--accent:#1f5396;--on-accent:#fff;--fault:#b42318}
@media(prefers-color-scheme:dark){:root{--ground:#10151c;--paper:#181f29;--ink:#e8ecf2;--soft:#b6c0cd;--line:#2d3846;--accent:#8fbcf0;--on-accent:#10151c;--fault:#f58a7d}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.6 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','WenQuanYi Zen Hei',system-ui,sans-serif}
main{max-width:30rem;margin:0 auto;padding:8vh 1.25rem 3rem}h1{margin:0;font-size:1.5rem;line-height:1.3}h2{margin:0 0 .75rem;font-size:1rem}
p{margin:.25rem 0 1.5rem;color:var(--soft)}.sheet{background:var(--paper);border:1px solid var(--line);border-radius:.75rem;padding:1.25rem;margin-bottom:1.25rem}
a{color:var(--accent)}button,input{font:inherit;color:inherit}button{cursor:pointer}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.who{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;width:100%;padding:.625rem .75rem;margin:0 0 .5rem;border:1px solid var(--line);border-radius:.5rem;background:none;text-align:left}
.who:hover{border-color:var(--accent)}.who small{color:var(--soft);font-size:.875rem}
label{display:block;margin-bottom:.75rem}input{display:block;width:100%;padding:.5rem .75rem;border:1px solid #7b8794;border-radius:.5rem;background:var(--paper)}
.go{width:100%;padding:.625rem;border:0;border-radius:.5rem;background:var(--accent);color:var(--on-accent);font-weight:600}.fault{color:var(--fault);margin:0 0 .75rem}`;

const SUBMIT = 'document.forms[0].submit()';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** @param client the origin that a form may lead on to */
export const headersOf = (client: string): Readonly<Record<string, string>> => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; img-src data:; style-src ${hashOf(STYLE)}; script-src ${hashOf(SUBMIT)}; form-action 'self' ${client}; base-uri 'none'; frame-ancestors 'none'`,
});

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const page = (title: string, body: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><title>${title}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;

/** Somebody to log in as. */
export type Shown = { readonly id: string; readonly name: string; readonly post: string };

/** The one password of the demonstration's accounts. */
export const PASSWORD = 'demo';

const choice = ({ id, name, post }: Shown): string =>
  `<button class="who" name="account" value="${escaped(id)}"><span>${escaped(name)} · ${escaped(post)}</span><small>${escaped(id)}</small></button>`;

/** The page that asks who it is. @param path where its forms go */
export const whoPage = (path: string, accounts: readonly Shown[], isRefused: boolean): string =>
  page(
    '演示登录 · 安薪',
    `<h1>演示登录</h1><p>这是演示系统：账号是虚构的，密码都是 ${PASSWORD}。正式使用时，这里是贵单位的统一身份认证。</p>
<form class="sheet" method="post" action="${path}"><h2>选一个演示账号</h2><input type="hidden" name="password" value="${PASSWORD}">${accounts.map(choice).join('')}</form>
<form class="sheet" method="post" action="${path}"><h2>或者输入账号</h2>${isRefused ? '<div class="fault" role="alert">账号或密码不对，或账号已停用。</div>' : ''}
<label>账号<input name="account" autocomplete="username" required></label><label>密码<input name="password" type="password" autocomplete="current-password" required></label>
<button class="go">登录</button></form>`,
  );

/** Passes on at once what the provider asks before it logs out: whoever came here has said so already. */
export const logoutPage = (form: string): string =>
  page(
    '退出登录 · 安薪',
    `<h1>正在退出登录</h1><p></p>${form}<button class="go" form="op.logoutForm" name="logout" value="yes">退出登录</button>
<input type="hidden" form="op.logoutForm" name="logout" value="yes"><script>${SUBMIT}</script>`,
  );

/** What went wrong, for a person; the code is for whoever runs this. @param again where another account logs in */
export const faultPage = (code: string, again: string): string =>
  page(
    '登录未完成 · 安薪',
    `<h1>登录未完成</h1><p>账号可能已停用，或登录已过期。（${escaped(code)}）</p><p><a href="${escaped(again)}">重新登录，或换一个账号</a></p>`,
  );
