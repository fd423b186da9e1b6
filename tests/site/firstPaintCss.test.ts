import { describe, expect, it } from 'vitest';
import { firstPaint, firstPaintCss, followingCss } from '../../build/site/firstPaintCss.ts';

const html = '<p class="lead"><button class="aksel-button">Se</button></p><div class="card" popover>Mer</div>';
const first = async (css: string, marks: readonly string[] = []) =>
  (await firstPaintCss(css, html, marks)).replaceAll(/\s/g, '');

describe('the rules for the first paint', () => {
  it('are those that the page’s HTML meets, of its body too', async () => {
    expect(await first('body{margin:0}.lead{color:red}.other{color:red}')).toBe('body{margin:0}.lead{color:red}');
  });

  it('leave out what a pointer or a script brings, and keep what shares a rule with it', async () => {
    expect(await first('.lead:hover,.lead{color:red}.lead:active{top:0}.notice{top:0}')).toBe('.lead{color:red}');
  });

  it('keep what opens without a script', async () => {
    expect(await first('.card{padding:0}.card:popover-open{top:0}')).toBe('.card{padding:0}.card:popover-open{top:0}');
  });

  it('keep the ring that every element in focus has', async () => {
    expect(await first('.lead :focus-visible{outline:1px}')).toBe('.lead:focus-visible{outline:1px}');
  });

  it('leave out paper, but not a rule for paper and narrow windows', async () => {
    const css = '@media print{.lead{top:0}}@media (max-width:9px),print{.lead{left:0}}@page{margin:0}';
    expect(await first(css)).toBe('@media(max-width:9px),print{.lead{left:0}}');
  });

  it('keep the order of the layers, of those too that meet nothing here', async () => {
    const css = '@layer low,high;@layer high{.lead{top:0}}@layer other{.other{top:0}}@layer low{.lead{top:1px}}';
    const expected = '@layerlow,high,other;@layerhigh{.lead{top:0}}@layerlow{.lead{top:1px}}';
    expect(await first(css)).toBe(expected);
  });

  it('know the marks that a link sets, and no attribute that comes later', async () => {
    const css = ':root[data-vis=antall] .lead{top:0}.lead[data-pointed]{top:1px}';
    expect(await first(css, ['data-vis'])).toBe(':root[data-vis=antall].lead{top:0}');
  });

  it('say a token by its value, through others, and not where it changes', async () => {
    const css =
      ':root{--ax-a:var(--ax-b);--ax-b:red;--ax-c:1px}.lead{color:var(--ax-a,blue);top:var(--ax-c);--ax-c:2px}';
    expect(await first(css)).toBe(':root{--ax-c:1px}.lead{color:red;top:var(--ax-c);--ax-c:2px}');
  });
});

describe('a page that says where its first view ends', () => {
  const css = '@font-face{font-family:x;src:url(x.woff2)}p{color:red}.below{top:0}body{font-family:x}';
  const page = (mark: string) => `<p>Først</p>${mark}<div class="below">Så</div>`;
  const tight = (text: string) => text.replaceAll(/\s/g, '');

  it('has in its head only what stands above, and below that the rules of all of it, but no font again', async () => {
    const { head, html, styles } = await firstPaint(css, page('<style data-first-view-end=""></style>'), []);
    expect(tight(head)).toBe('@font-face{font-family:x;src:url(x.woff2)}p{color:red}body{font-family:x}');
    expect(styles).toEqual([head, expect.stringContaining('.below')]);
    expect(tight(styles[1] ?? '')).toBe('p{color:red}.below{top:0}body{font-family:x}');
    expect(html).toBe(page(`<style data-first-view-end="">${styles[1] ?? ''}</style>`));
  });

  it('has all in its head if it says nothing', async () => {
    const { head, html, styles } = await firstPaint(css, page(''), []);
    expect(head).toContain('.below');
    expect(html).toBe(page(''));
    expect(styles).toEqual([head]);
  });
});

describe('the stylesheet that follows', () => {
  it('declares no font again, and says all else in its order', () => {
    const rules = '@layer a{.b{top:0}}.c{left:0}';
    expect(followingCss(`${rules}@font-face{font-family:x;src:url(x.woff2)}`)).toBe(rules);
  });
});
