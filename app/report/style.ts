/** The report's own style: the Desk's tokens (renderer/styles/tokens.css), light and dark, and fit for print. */
export const reportStyle = `
:root{color-scheme:light dark;--page:#fffdf8;--ink:#1f1d1a;--soft:#5d574d;--rule:#ddd7ca;--accent:#1d5c63;--critical:#b3261e;--major:#a35a00;--minor:#3d5a99;--neutral:#5d574d;--inserted:#1b6b3a;--inserted-wash:#dff2e4;--deleted:#94302a;--deleted-wash:#f9e3e0}
@media (prefers-color-scheme:dark){:root{--page:#211f1c;--ink:#ece7dc;--soft:#b3ab9c;--rule:#38342e;--accent:#7cc4c4;--critical:#ff8a80;--major:#f0b35e;--minor:#9db7f0;--neutral:#b3ab9c;--inserted:#7fd29c;--inserted-wash:#1b3324;--deleted:#f09a92;--deleted-wash:#3b211e}}
*{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--ink);font:15px/1.55 Inter,system-ui,"Noto Sans",sans-serif}
main{max-width:60rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}h1,.quote,.pair{font-family:"Source Serif 4",Georgia,"Noto Serif",serif}h1{font-size:1.75rem;line-height:1.25;font-weight:600;margin:.1rem 0 1.5rem}h2{font-size:1.05rem;margin:2.2rem 0 .6rem;padding-bottom:.3rem;border-bottom:1px solid var(--rule)}
.what,.soft{color:var(--soft)}.what{margin:0}p{margin:.25rem 0}ol,ul{padding-inline-start:1.4rem}li{margin:.4rem 0}
dl{display:grid;gap:.3rem;margin:0}dl div{display:grid;grid-template-columns:11rem 1fr}dt{color:var(--soft)}dd{margin:0}
svg{inline-size:100%;block-size:40px}rect.low{fill:var(--rule)}rect.some{fill:var(--major)}rect.high{fill:var(--critical)}
.doubts{list-style:none;padding:0}.doubts>li{border:1px solid var(--rule);border-inline-start:4px solid var(--neutral);border-radius:6px;padding:.6rem .9rem;margin:.7rem 0;break-inside:avoid}.doubts>li.critical{border-inline-start-color:var(--critical)}.doubts>li.major{border-inline-start-color:var(--major)}.doubts>li.minor{border-inline-start-color:var(--minor)}
.severity{font-weight:600}.severity.critical{color:var(--critical)}.severity.major{color:var(--major)}.severity.minor{color:var(--minor)}.severity.critical::before{content:"▲ "}.severity.major::before{content:"◆ "}.severity.minor::before{content:"● "}.severity.neutral::before{content:"○ "}
.quote{font-size:1.1rem}.pair{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem;margin-top:.5rem;padding-top:.5rem;border-top:1px dashed var(--rule);direction:ltr}.none{color:var(--soft)}
ins{color:var(--inserted);background:var(--inserted-wash);text-decoration:underline 1px}del{color:var(--deleted);background:var(--deleted-wash)}
table{border-collapse:collapse}th,td{text-align:start;padding:.25rem .9rem .25rem 0;border-bottom:1px solid var(--rule)}code{font-size:.8rem;word-break:break-all}
@media print{main{padding:0;max-width:none}}
`;
