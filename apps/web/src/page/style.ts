import { createHash } from 'node:crypto';

/** What every page that is made here looks like; the same colours as the console's. Text has a contrast of 4.5 at least. */
export const STYLE = `:root{color-scheme:light dark;--ground:#f4f6f9;--paper:#fff;--ink:#1c232d;--soft:#4a5565;--line:#dfe4eb;--accent:#1f5396;--on-accent:#fff;--fault:#b42318}
@media(prefers-color-scheme:dark){:root{--ground:#10151c;--paper:#181f29;--ink:#e8ecf2;--soft:#b6c0cd;--line:#2d3846;--accent:#8fbcf0;--on-accent:#10151c;--fault:#f58a7d}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;background:var(--ground);color:var(--ink);font:1rem/1.6 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','WenQuanYi Zen Hei',system-ui,sans-serif;overflow-wrap:anywhere}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
main.door{max-width:26rem;margin:0 auto;padding:12vh 1.25rem 3rem}
.door header{margin-bottom:1.75rem}
.door h1{margin:0;font-size:1.75rem;line-height:1.3;letter-spacing:.02em}
.door header p{margin:.25rem 0 0;color:var(--soft)}
.sheet{background:var(--paper);border:1px solid var(--line);border-radius:.75rem;padding:1.5rem}
.sheet p{margin:0 0 1rem}
.go{display:block;padding:.75rem 1rem;border-radius:.5rem;background:var(--accent);color:var(--on-accent);font-weight:600;text-align:center;text-decoration:none}
.go:hover{filter:brightness(1.08)}
.fault{color:var(--fault)}
.ways{margin:1.75rem 0 0;padding:0;list-style:none}
.ways a{display:flex;justify-content:space-between;gap:1rem;padding:.75rem 0;border-bottom:1px solid var(--line);text-decoration:none}
.ways a:hover span{text-decoration:underline}
.ways small{color:var(--soft);font-size:.875rem;text-align:right}
footer{margin-top:1.75rem;color:var(--soft);font-size:.875rem}
footer p{margin:0}
`;

const digest = createHash('sha256').update(STYLE).digest('base64');

/** The page runs nothing and fetches nothing but pictures from here. */
export const PAGE: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${digest}'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
};
