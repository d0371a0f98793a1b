import { createHash } from 'node:crypto';
import type { Text } from '@anxin/law';

const STYLE = `body{font:16px/1.6 "Noto Serif SC","Songti SC",SimSun,serif;margin:2em auto;max-width:40em;padding:0 1em;color:#000}
dt,small,[lang=en]{color:#555}dd{margin:0 0 .6em;overflow-wrap:anywhere}strong{font-size:1.2em}
label,small,.fault{display:block}input,textarea,button{font:inherit;box-sizing:border-box}
input:not([type=checkbox]),textarea{width:100%;padding:.4em}fieldset,p{margin:0 0 1em}.fault{color:#a00}
button{padding:.5em 2em}.trap{position:absolute;left:-99em}`;

const digest = createHash('sha256').update(STYLE).digest('base64');

/** Headers of every page: it asks for nothing from anywhere, is in nobody's frame, and tells no other page its address. */
export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${digest}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in a page or in an attribute between quotes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** A sentence in Chinese, and behind it in English. */
export const both = ({ zh, en }: Text): string => `${escaped(zh)} <span lang="en">${escaped(en)}</span>`;

/** A row of a list of what something is. */
export const described = (term: Text, value: string): string => `<dt>${both(term)}</dt><dd>${escaped(value)}</dd>`;

/** A whole page, Chinese first; `body` is HTML. */
export const page = (title: Text, body: string): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title.zh)}</title><style>${STYLE}</style></head><body><main><h1>${both(title)}</h1>${body}</main></body></html>
`;
