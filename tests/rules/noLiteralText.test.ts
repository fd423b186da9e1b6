import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { literalText, nodesOf, parseSource, placeOf, sourceFiles } from '../support/sources.ts';

// All text of the interface lies in data/: what a reader sees or hears is never a literal in a component.

const spoken =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|description|summary)$/;

/** The attribute or the element's content that a literal ends up in, if it goes there as it is. */
function destination(node: ts.Node): 'content' | ts.JsxAttribute | undefined {
  const { parent } = node;
  if (ts.isJsxElement(parent) || ts.isJsxFragment(parent)) return 'content';
  if (ts.isJsxAttribute(parent)) return parent;
  if (ts.isJsxExpression(parent)) return destination(parent);
  // On its way through a choice, brackets or a template; not as what is compared, called with or looked up by.
  if (ts.isConditionalExpression(parent)) return parent.condition === node ? undefined : destination(parent);
  if (ts.isBinaryExpression(parent)) {
    const passes = [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.PlusToken];
    const { kind } = parent.operatorToken;
    return [...passes, ts.SyntaxKind.QuestionQuestionToken].includes(kind) ? destination(parent) : undefined;
  }
  if (ts.isParenthesizedExpression(parent) || ts.isTemplateExpression(parent) || ts.isTemplateSpan(parent))
    return destination(parent);
  return undefined;
}

function textsIn(source: ts.SourceFile): string[] {
  return [...nodesOf(source)].flatMap((node) => {
    const text = literalText(node);
    if (text === undefined || !/\p{L}/u.test(text)) return [];
    const goesTo = destination(node);
    const isText = goesTo === 'content' || (goesTo && spoken.test(goesTo.name.getText()));
    return isText ? [`${placeOf(node)} says «${text}»`] : [];
  });
}

function stylesIn(source: ts.SourceFile): string[] {
  return [...nodesOf(source)]
    .filter((node) => ts.isJsxAttribute(node) && node.name.getText() === 'style')
    .map((node) => placeOf(node));
}

const sources = sourceFiles('src').map((file) => parseSource(file));

describe('src/', () => {
  it('says nothing that is not in a message file', () => {
    expect(sources.flatMap(textsIn)).toEqual([]);
  });

  it('has no style attribute, which the CSP forbids', () => {
    expect(sources.flatMap(stylesIn)).toEqual([]);
  });
});

describe('the search', () => {
  const found = (jsx: string) => textsIn(parseSource('x.tsx', `const x = ${jsx};`)).map((line) => line.split('«')[1]);

  it.each([
    ['<p>Ett fylke</p>', 'Ett fylke»'],
    ['<>Ett <b>fylke</b></>', 'Ett»'],
    ['<p>{a ? "Ett" : b}</p>', 'Ett»'],
    ['<p>{`${n} fylker`}</p>', ' fylker»'],
    ['<p>{n > 1 && (" fylker" + n)}</p>', ' fylker»'],
    ['<nav aria-label="Meny" />', 'Meny»'],
    ['<Select label={a ?? "Fylke"} />', 'Fylke»'],
    ['<td title={`Note ${n}`} />', 'Note »'],
  ])('finds the text in %s', (jsx, text) => {
    expect(found(jsx)).toContain(text);
  });

  it.each([
    '<p className="lead" id="x">{t("page.lead")}</p>',
    '<p>{a === "name" ? b : c} · ▲ 5 %</p>',
    '<p>{" "}{texts["name"]}{list.map((x) => f("y"))}</p>',
    '<td title={t("x")} data-x="name" />',
  ])('lets %s be', (jsx) => {
    expect(found(jsx)).toEqual([]);
  });

  it('finds a style attribute', () => {
    expect(stylesIn(parseSource('x.tsx', 'const x = <p style={{ top: 0 }} />;'))).toEqual(['x.tsx:1']);
  });
});
