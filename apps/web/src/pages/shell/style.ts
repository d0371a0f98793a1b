import { createHash } from 'node:crypto';

/**
 * Pages that elders read at arm's length: 19 px and more, one column, nothing to touch below 44 px, contrast of 7 on the
 * ground it stands on. The same on paper, without what only a screen can do.
 */
export const STYLE = `:root{--ground:#f3f5f8;--paper:#fff;--ink:#141a22;--soft:#3b4654;--line:#c3ccd8;--accent:#0b4a8f;--wash:#e6eefa;--fault:#8f1309;--fault-wash:#fdecea;--good:#0b5a2b;--good-wash:#e6f4ea}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1.1875rem/1.65 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','WenQuanYi Zen Hei',system-ui,sans-serif;overflow-wrap:anywhere}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.bar{background:var(--accent);color:#fff}
.bar div{max-width:42rem;margin:0 auto;padding:.5rem 1rem;display:flex;justify-content:space-between;gap:1rem;align-items:center}
.bar a{color:#fff;min-height:44px;display:inline-flex;align-items:center}
.bar .name{font-weight:600;text-decoration:none}
.bar a:last-child{flex:none}
main,.foot{max-width:42rem;margin:0 auto;padding:1.25rem 1rem}
body.wide .bar div,body.wide main,body.wide .foot{max-width:64rem}
h1{font-size:1.75rem;line-height:1.3;margin:.25rem 0 .5rem}
h2{font-size:1.3rem;line-height:1.4;margin:0 0 .5rem}
p{margin:0 0 .9rem}
.lead,.soft,small{color:var(--soft)}
small{font-size:1rem}
.card{background:var(--paper);border:1px solid var(--line);border-radius:.75rem;padding:1.1rem;margin:0 0 1.1rem;min-width:0}
fieldset.card{border:1px solid var(--line)}
legend{float:left;width:100%;font-size:1.3rem;font-weight:600;padding:0;margin:0 0 .75rem}
legend+*{clear:both}
.step{display:inline-block;min-width:1.9rem;height:1.9rem;line-height:1.9rem;border-radius:1rem;background:var(--accent);color:#fff;text-align:center;font-size:1.05rem;margin-right:.5rem}
.choices{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));gap:.6rem}
.choices label{position:relative;display:flex;align-items:center;justify-content:center;min-height:3.4rem;padding:.4rem;border:2px solid var(--line);border-radius:.6rem;text-align:center;cursor:pointer}
.choices input{position:absolute;opacity:0;inset:0;width:100%;height:100%;margin:0;cursor:pointer}
.choices label:focus-within{outline:3px solid var(--accent);outline-offset:2px}
.choices input:checked+span{font-weight:700}
.choices input:checked+span:before{content:'✓ '}
.choices label:has(input:checked){border-color:var(--accent);background:var(--wash)}
.field{margin:0 0 1.1rem}
.field>label,.label{display:block;font-weight:600}
.field small{display:block;margin:.1rem 0 .3rem}
input[type=text],input[type=tel],input[type=search],textarea,select,input[type=file]{width:100%;font:inherit;color:inherit;background:#fff;border:2px solid #6b7685;border-radius:.5rem;padding:.6rem .75rem;min-height:3.2rem}
input[type=file]{border-style:dashed}
textarea{min-height:8rem}
[aria-invalid=true]{border-color:var(--fault)!important}
.unit{display:flex;align-items:center;gap:.6rem}
.unit input{flex:1;font-size:1.5rem}
.fault{color:var(--fault);font-weight:600;display:block;margin:.3rem 0 0}
.alert{background:var(--fault-wash);color:var(--fault);border-left:.4rem solid var(--fault);border-radius:.4rem;padding:.8rem 1rem;margin:0 0 1.1rem;font-weight:600}
.note{background:var(--wash);border-left:.4rem solid var(--accent);border-radius:.4rem;padding:.8rem 1rem;margin:0 0 1.1rem}
.good{background:var(--good-wash);border-left-color:var(--good);color:var(--good)}
.note p:last-child,.alert p:last-child,.card>:last-child{margin-bottom:0}
details summary{cursor:pointer;font-weight:600;min-height:44px;display:list-item;line-height:44px}
details[open] summary{margin-bottom:.75rem}
.month{border-top:1px solid var(--line)}
.month>summary{font-weight:400;line-height:1.5;padding:.6rem 0}
.month>summary>span:last-child{display:block;padding-left:1.2rem;color:var(--soft);font-variant-numeric:tabular-nums}
.go,button{display:block;width:100%;font:inherit;font-weight:700;font-size:1.35rem;text-align:center;text-decoration:none;color:#fff;background:var(--accent);border:2px solid var(--accent);border-radius:.6rem;padding:.75rem 1rem;min-height:3.4rem;cursor:pointer}
.second{color:var(--accent);background:#fff;font-size:1.1875rem}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(12rem,1fr));gap:.75rem}
.code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:1.45rem;font-weight:700;letter-spacing:.03em;white-space:nowrap}
dl{margin:0}
dt{color:var(--soft);font-size:1.0625rem}
dd{margin:0 0 .7rem}
ol.next{margin:0;padding:0;list-style:none}
ol.next li{padding:.7rem 0 .7rem 1rem;border-left:.3rem solid var(--accent);margin:0 0 .75rem}
ol.next strong{display:block}
ol.next .late{border-color:var(--fault)}
.sum{font-size:2rem;font-weight:700;line-height:1.3;font-variant-numeric:tabular-nums}
.owed{color:var(--fault)}
.row{display:flex;justify-content:space-between;gap:1rem;padding:.45rem 0;border-top:1px solid var(--line)}
.row>span:first-child{flex:none;max-width:55%}
.row small{display:block;color:inherit}
.links a{display:flex;align-items:center;min-height:44px}
.row>span:last-child{text-align:right;font-variant-numeric:tabular-nums}
ul.plain{list-style:none;margin:0;padding:0}
ul.plain li{padding:.3rem 0}
.tabs{display:flex;flex-wrap:wrap;gap:.5rem;margin:0 0 1.1rem;padding:0;list-style:none}
.tabs a{display:inline-flex;align-items:center;min-height:44px;padding:0 .9rem;border:2px solid var(--line);border-radius:1.4rem;background:#fff;text-decoration:none}
.tabs a[aria-current]{background:var(--accent);border-color:var(--accent);color:#fff}
.search{display:flex;gap:.5rem;margin:0 0 1.1rem}
.search button{width:auto;white-space:nowrap;flex:none;font-size:1.1875rem}
.tags{display:flex;flex-wrap:wrap;gap:.4rem;list-style:none;padding:0;margin:0}
.tags li{border:1px solid var(--line);border-radius:.4rem;padding:.05rem .55rem;font-size:1rem}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:0 1.25rem}
.trap{position:absolute;left:-99em}
.foot{border-top:1px solid var(--line);color:var(--soft);padding-bottom:3rem}
.foot a{min-height:44px;display:inline-flex;align-items:center;font-weight:600}
.foot nav{display:flex;flex-wrap:wrap;gap:0 1.25rem}
@media(min-width:640px){.choices{grid-template-columns:repeat(5,1fr)}}
@media(max-width:420px){h1{font-size:1.55rem}.code{font-size:1.2rem}}
@media print{body{background:#fff;font-size:12pt}.bar,form,.foot nav,.search,.tabs,.screen{display:none!important}main,.foot{max-width:none;padding:0}.card{break-inside:avoid;border-color:#888}}
`;

const digest = createHash('sha256').update(STYLE).digest('base64');

/** A page runs nothing, fetches nothing, and is kept by nobody on the way. */
export const PAGE: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${digest}'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
};
