// Five ways in which news sites lay out a page, each around an article of articles.mjs. All of what stands beside it is noise.

const kOpening = { paragraph: '<p>', heading: '<h2>', caption: '<figure><img src="/pier.jpg" alt="Planks on a quay"><figcaption>', list: '<li>' };
const kClosing = { paragraph: '</p>', heading: '</h2>', caption: '</figcaption></figure>', list: '</li>' };

function markup(body, opening = kOpening, closing = kClosing, list = ['<ul>', '</ul>']) {
  return body
    .map(([kind, text], i) => {
      const starts = kind === 'list' && body[i - 1]?.[0] !== 'list' ? list[0] : '';
      const ends = kind === 'list' && body[i + 1]?.[0] !== 'list' ? list[1] : '';
      return starts + opening[kind] + text + closing[kind] + ends;
    })
    .join('\n');
}

/** HTML5 elements throughout, with JSON-LD. */
function semantic({ title, byline, publisher, published, dateText, body }) {
  const data = { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: publisher }, { '@type': 'NewsArticle', headline: title, datePublished: `${published}T08:00:00+02:00`, author: [{ '@type': 'Person', name: byline }], publisher: { '@type': 'Organization', name: publisher } }] };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | ${publisher}</title>
<link rel="canonical" href="https://news.example/story"><script type="application/ld+json">${JSON.stringify(data)}</script>
<style>nav { color: red }</style></head><body>
<header><a href="/">${publisher}</a><nav><ul><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li><li><a href="/c">Culture and the arts</a></li></ul></nav></header>
<main><article><header><h1>${title}</h1><p class="byline">By <a rel="author" href="/z">${byline}</a></p><time datetime="${published}T08:00">${dateText}</time></header>
${markup(body.slice(0, 3))}
<aside><h2>Related stories</h2><ul><li><a href="/1">Fishing fleet “cannot go on,” says owner</a></li><li><a href="/2">Ferry timetable changes again</a></li></ul></aside>
${markup(body.slice(3))}
<footer><p>Share this article on all the usual places.</p></footer></article>
<section id="comments"><h2>Comments</h2><p>“This is a waste of money and everybody knows it,” said somebody called harbourfan in the comments below this very story.</p></section></main>
<footer><p>© 2026 ${publisher}. All rights reserved.</p><a href="/privacy">Privacy</a></footer></body></html>`;
}

/** Divisions with class names, Open Graph, and a sidebar. */
function divisions({ title, byline, publisher, published, dateText, body }) {
  const opening = { paragraph: '<p class="article-body__text">', heading: '<h3 class="article-body__crosshead">', caption: '<div class="media"><img src="x.jpg" style="width: 100%"><div class="media__caption">', list: '<li>' };
  const closing = { paragraph: '</p>', heading: '</h3>', caption: '</div></div>', list: '</li>' };
  return `<html><head><meta charset="utf-8"><title>${title} - ${publisher}</title><meta property="og:title" content="${title}">
<meta property="og:site_name" content="${publisher}"><meta property="article:published_time" content="${published}T06:30:00Z"><meta name="author" content="${byline}"></head>
<body class="page page--article has-comments"><div class="masthead"><div class="masthead__logo">${publisher}</div><div class="menu"><a href="/a">Home</a> <a href="/b">News</a> <a href="/c">Opinion</a></div></div>
<div class="breadcrumbs"><a href="/">Home</a> › <a href="/n">News</a></div>
<div class="layout"><div class="layout__main"><h1 class="headline">${title}</h1><div class="share-tools"><a href="#f">Facebook</a><a href="#m">Mail</a></div>
<div class="article-meta"><div class="article-meta__author">${byline}</div><div class="article-meta__date">${dateText}</div></div>
<div class="article-body">${markup(body.slice(0, 4), opening, closing)}<div class="ad-slot ad">Advertisement</div>${markup(body.slice(4), opening, closing)}</div>
<div class="tags"><a href="/t1">Harbours</a> <a href="/t2">Councils</a></div>
<div class="newsletter"><h3>Sign up to our newsletter</h3><p>The day's most important stories, in your inbox every morning before seven.</p></div></div>
<div class="sidebar"><h3>Most read</h3><ol><li><a href="/1">“I never saw the whale,” says diver</a></li><li><a href="/2">Market square to close for repairs</a></li></ol></div></div>
<div class="footer">Contact us. Work for us. About ${publisher}.</div></body></html>`;
}

/** A picture above the headline, a pull quote, pointers between the paragraphs, a standing notice on cookies. */
function magazine({ title, byline, publisher, published, dateText, body }) {
  const pulled = body.map(([, text]) => /“[^”]{20,}”/.exec(text)?.[0]).find(Boolean);
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><meta name="date" content="${published}"></head><body>
<div role="dialog" class="cookie-banner"><p>We and our partners use cookies to store and read information on your device, as the law allows us to.</p><button>Accept</button></div>
<div role="navigation"><span>Menu</span><span>Search</span></div>
<div id="story"><figure class="hero"><img src="hero.jpg" alt=""></figure><span class="kicker">Local news</span><h1>${title}</h1>
<address>By ${byline}</address><time datetime="${published}">${dateText}</time>
<section class="text">${markup(body.slice(0, 2))}<blockquote class="pull-quote"><p>${pulled}</p></blockquote>${markup(body.slice(2, 5))}
<p><strong>Read more: <a href="/x">Why the “mayor of mud” will not resign</a></strong></p>${markup(body.slice(5))}</section></div>
<div data-testid="recommended-stories"><h2>You might also like</h2><div><a href="/q"><h3>“We were told to leave,” families say</h3></a><p>Three families describe the night on which they had to leave their homes in the valley.</p></div></div>
<div role="contentinfo">Imprint, terms and conditions of ${publisher}</div></body></html>`;
}

/** Machine-made class names and nothing but divisions and spans. */
function generated({ title, byline, publisher, dateText, body, published }) {
  const opening = { paragraph: '<div class="sc-a1b2"><p class="sc-c3d4"><span>', heading: '<div class="sc-a1b2"><h2 class="sc-e5f6"><span>', caption: '<figure class="sc-g7"><div class="sc-h8"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></div><figcaption class="sc-i9"><span>', list: '<li><span>' };
  const closing = { paragraph: '</span></p></div>', heading: '</span></h2></div>', caption: '</span></figcaption></figure>', list: '</span></li>' };
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title} – ${publisher}</title></head><body><div id="root"><div class="sc-x1">
<nav class="sc-n1"><div><a href="/1">Live</a><a href="/2">Weather</a><a href="/3">Video</a></div></nav>
<main class="sc-m1"><div class="sc-k1"><div class="sc-k2"><h1 class="sc-k3">${title}</h1></div><div data-testid="byline" class="sc-k4"><span>By </span><span>${byline}</span></div>
<div class="sc-k5"><time datetime="${published}T12:00:00.000Z">${dateText}</time></div><button>Share</button></div>
${markup(body, opening, closing, ['<div class="sc-a1b2"><ul>', '</ul></div>'])}</main>
<div class="sc-r1"><div class="sc-r2"><h2>More from ${publisher}</h2></div><ul><li><a href="/8">“Nothing works here,” says minister of her own office</a></li><li><a href="/9">Storm closes coast road</a></li></ul></div>
<footer class="sc-f1"><span>Terms</span><span>${publisher} is not responsible for the content of external sites.</span></footer></div></div></body></html>`;
}

/** Tables, fonts and line breaks, as of 1999. */
function table({ title, byline, publisher, dateText, body, published }) {
  const opening = { paragraph: '', heading: '<b>', caption: '<table align="right"><tr><td><img src="a.gif"></td></tr><tr><td class="caption"><font size="1">', list: '<li>' };
  const closing = { paragraph: '<br><br>', heading: '</b><br><br>', caption: '</font></td></tr></table>', list: '</li>' };
  return `<HTML><HEAD><META charset="utf-8"><TITLE>${publisher}: ${title}</TITLE><META NAME="DC.date" CONTENT="${published}"></HEAD><BODY BGCOLOR="#FFFFFF">
<TABLE WIDTH="100%"><TR><TD COLSPAN="3"><FONT SIZE="5">${publisher}</FONT></TD></TR>
<TR><TD WIDTH="120" class="nav"><A HREF="/">Front page</A><BR><A HREF="/w">World</A><BR><A HREF="/s">Sport</A></TD>
<TD><H1>${title}</H1><I class="author">By ${byline}</I><BR><FONT SIZE="2" class="date">${dateText}</FONT><P>
${markup(body, opening, closing)}</TD>
<TD WIDTH="120" class="promo"><B>In other news</B><BR><A HREF="/o">“It was a mistake,” bank admits</A></TD></TR></TABLE>
<DIV class="copyright">Copyright 1999-2026 ${publisher}</DIV></BODY></HTML>`;
}

/** A story in many containers, with advertisements between them and the byline in what its authors call a footer. */
function columns({ title, byline, dateText, published, body }) {
  const pieces = [body.slice(0, 3), body.slice(3, 6), body.slice(6)].map((piece) => `<div class="css-1f StoryBodyCompanionColumn"><div class="css-2p">${markup(piece)}</div></div>`);
  const advertisement = '<div id="dropzone"><div class="ad css-ad"><p>Advertisement</p><a href="#after">SKIP ADVERTISEMENT</a></div></div>';
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><div class="masthead"><h1><a href="/">The Paper</a></h1></div>
<div class="headline"><h1 class="headline__text">${title}</h1><div class="headline__footer"><div class="byline__names">By ${byline}</div><div class="timestamp"><time datetime="${published}T01:00">${dateText}</time></div></div></div>
<section name="articleBody" class="paywall">${pieces.join(advertisement)}</section>
<div id="comments-panel">${Array.from({ length: 30 }, (_, i) => `<div class="c1"><p>Reader number ${i} writes: “I have said for ${i + 3} years that the town wastes our money, and nobody has listened to a word of it.”</p></div>`).join('')}</div></body></html>`;
}

/** Components by test names, a role after the author's name, and a credit that only styles set apart. */
function components({ title, byline, dateText, published, body }) {
  const opening = { paragraph: '<div data-component="text-block"><p class="ssr-1">', heading: '<div data-component="subheadline-block"><h2 class="ssr-2"><span>', caption: '<figure><div data-component="image-block"><img src="a.jpg"></div><figcaption class="ssr-3"><p>', list: '<li>' };
  const closing = { paragraph: '</p></div>', heading: '</span></h2></div>', caption: '</p></figcaption></figure>', list: '</li>' };
  return `<!doctype html><html><head><meta charset="utf-8"><title>${title} - Site News</title><script type="application/ld+json">${JSON.stringify([{ '@type': ['ReportageNewsArticle'], headline: `${title}!`, author: { name: byline }, datePublished: published }])}</script></head><body>
<header role="banner"><nav><a href="/">Home</a></nav></header><main id="main-content"><article class="ssr-0"><header data-component="headline-block"><h1 id="main-heading">${title}</h1></header>
<div data-component="byline-block"><div data-testid="byline-contributors"><span>${byline}</span></div><time data-testid="timestamp" datetime="${published}T11:00:00Z">${dateText}</time></div>
${markup(body, opening, closing, ['<div data-component="unordered-list-block"><ul>', '</ul></div>'])}
<div data-component="links-block"><p><b>More on this story</b></p><ul><li><a href="/x">The fire that “changed everything”</a></li></ul></div><section data-component="tag-list"><ul><li><a href="/t">Harbours</a></li></ul></section></article></main>
<div data-component="nutgraf-cookie-consent">Let us know you agree to cookies</div></body></html>`;
}

/** Layouts that are read from their source alone. */
export const furtherLayouts = { columns, components };

export const layouts = { semantic, divisions, magazine, generated, table };
