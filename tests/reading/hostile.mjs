// Pages that try to run, load or change something when they are read, each around the words of an article.
import { pier } from './articles.mjs';

const words = pier.body.filter(([kind]) => kind === 'paragraph').map(([, text]) => `<p>${text}</p>`).join('');
const around = (head, content) => `<!doctype html><html><head><title>${pier.title}</title>${head}</head><body><article><h1>${pier.title}</h1>${content}</article></body></html>`;
const page = (head, body) => around(head, body + words);
const far = 'https://far.example';

/** Every page sets `window.ran`, asks `far.example`, or changes a prototype, if it is shown or trusted. */
export const hostile = {
  script: page('<script>window.ran = 1</script>', `<script src="${far}/a.js"></script><script type="module">window.ran = 1</script>`),
  handlers: page('', '<img src="x" onerror="window.ran = 1"><p onclick="window.ran = 1" onmouseover="window.ran = 1">Words</p><body onload="window.ran = 1"><details open ontoggle="window.ran = 1"><summary>More</summary></details>'),
  images: page('', `<img src="${far}/a.png"><img srcset="${far}/b.png 2x"><picture><source srcset="${far}/c.png"></picture><video poster="${far}/d.png" src="${far}/e.mp4" autoplay></video><audio src="${far}/f.mp3" autoplay></audio><img src="data:image/gif;base64,R0" data-src="${far}/g.png" class="lazy"><noscript><img src="${far}/h.png"></noscript>`),
  addresses: page('', '<a href="javascript:window.ran=1">Words</a><a href="data:text/html,<script>window.ran=1</script>">More</a><iframe src="javascript:parent.ran=1"></iframe><iframe srcdoc="<script>parent.ran=1</script>"></iframe><object data="javascript:window.ran=1"></object><embed src="javascript:window.ran=1">'),
  vector: page('', `<svg onload="window.ran = 1"><script>window.ran = 1</script><image href="${far}/a.png"/><foreignObject><img src=x onerror="window.ran=1"></foreignObject><animate onbegin="window.ran=1" attributeName="x"/><use href="${far}/b.svg#c"/></svg><math><mtext><img src=x onerror="window.ran=1"></mtext></math>`),
  mutation: around('', words + '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.ran=1&gt;"></table></mtext></math><svg></p><style><a id="</style><img src=1 onerror=window.ran=1>"></svg><noscript><p title="</noscript><img src=x onerror=window.ran=1>"></noscript><form><math><mtext></form><form><mglyph><style></math><img src onerror=window.ran=1></form><template><img src=x onerror="window.ran=1"></template>'),
  refresh: page(`<meta http-equiv="refresh" content="0;url=${far}/"><base href="${far}/"><link rel="stylesheet" href="a.css"><link rel="preload" as="image" href="${far}/p.png"><link rel="prefetch" href="${far}/q"><link rel="icon" href="${far}/i.ico"><meta http-equiv="Content-Security-Policy" content="default-src *">`, '<a href="next" ping="/ping">Words</a>'),
  styles: page(`<style>@import url(${far}/a.css); body { background: url(${far}/b.png) } nutgraf-article { display: none }</style>`, `<p style="background: url(${far}/c.png); position: fixed; inset: 0">Words</p><div style="behavior: url(${far}/d.htc)">More</div>`),
  forms: page('', `<form action="${far}/steal" id="taken"><input name="body" autofocus onfocus="window.ran=1"><button formaction="javascript:window.ran=1">Send</button><textarea autofocus></textarea></form><form id="document"><input name="querySelectorAll"></form><a id="defaultView" href="x"></a><img name="cookie"><form name="getElementById"><input id="children"><input name="attributes"></form>`),
  data: page(
    `<script type="application/ld+json">{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "@type": "NewsArticle", "headline": ${JSON.stringify(pier.title)}, "author": {"__proto__": {"polluted": 1}, "name": "<img src=x onerror=window.ran=1>"}, "url": "javascript:window.ran=1", "publisher": {"name": {"toString": 1}}, "datePublished": {"valueOf": 1}}</script>
    <script type="application/ld+json">${'['.repeat(5000)}${']'.repeat(5000)}</script><script type="application/ld+json">{"@graph": 7</script><meta property="__proto__" content="polluted"><meta property="og:url" content="javascript:window.ran=1"><link rel="canonical" href="javascript:window.ran=1">`,
    '',
  ),
  components: page('', `<script type="importmap">{"imports": {"./reading.js": "${far}/x.js"}}</script><nutgraf-article voices="on">Words</nutgraf-article><x-unknown is="x"></x-unknown><portal src="${far}"></portal><link rel="import" href="${far}/i.html"><object type="text/html" data="${far}"></object><applet code="${far}"></applet><div shadowrootmode="open"><template shadowrootmode="open"><img src="${far}/s.png" onerror="window.ran=1"></template></div>`),
  nesting: page('', '<div>'.repeat(3000) + '<b><i>'.repeat(500) + 'deep' + '</div>'.repeat(3000)),
};
