import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { writeProject } from '../../../src/export/application/projectFile.ts';
import { ApplicationPage } from '../../../src/pages/application/ApplicationPage.tsx';
import { keep } from '../../../src/state/draftStorage.ts';
import { quoteFigures } from '../../../src/view/application/figureChecks.ts';
import { context, fullDraft, known, table } from '../../support/draft.ts';
import { dataset as shipped } from '../../support/announced.ts';
import { provide } from '../../support/provide.tsx';
import { button } from '../../support/renderApplication.tsx';
import { readBeside } from '../../support/shipped.ts';
import { withField, writeTable } from '../../support/writeTable.ts';

// The host corrects a figure after a draft was saved: Telemark (row 9) 1 187 young people become 1 200, Landet follows.

const reading = readBeside(writeTable(withField(1, 4, '26404', withField(9, 5, '8,0', withField(9, 4, '1200')))));
if (!reading.ok) throw new Error('the corrected file was refused');
const { dataset: corrected } = reading;
const later = readBeside(writeTable(withField(1, 4, '26414', withField(9, 5, '8,1', withField(9, 4, '1210')))));
if (!later.ok) throw new Error('the file that was corrected again was refused');
const { dataset: correctedAgain } = later;

const own = 'Hos oss er det 1187 unge, og 7,9 prosent er mye.';
const draft = { ...fullDraft({ figures: known.indicators }) };
const saved = '2026-01-02T10:00:00.000Z';
const project = writeProject({
  draft: { ...draft, texts: { ...draft.texts, challenge: own } },
  quotes: quoteFigures(draft, context),
  saved,
  table,
});

/** Opens the draft that is saved on the machine, once more without another. */
function open(dataset = corrected, { anchor = '#alt', isSaved = false } = {}) {
  window.history.replaceState(null, '', `/soknad/${anchor}`);
  if (!isSaved) keep(project, saved, undefined, true);
  const { container } = render(provide(<ApplicationPage />, { printed: dataset }));
  return {
    user: userEvent.setup(),
    question: () => container.querySelector('[data-changed-figures]'),
    lines: () => [...container.querySelectorAll('[data-changed-figures] li')].map((one) => one.textContent),
    text: () => container.querySelector('article.draft')?.textContent ?? '',
  };
}

it('asks nothing where the figures are the same', () => {
  expect(open(shipped).question()).toBeNull();
});

it('the case officer reads the draft as the office wrote it, and is told what the table has now', async () => {
  // Landet's share alone: the count that the sentence names is as it was.
  const moved = readBeside(writeTable(withField(1, 5, '5,7')));
  if (!moved.ok) throw new Error('the file with another share was refused');
  const { user, text } = open(moved.dataset);
  expect(text()).toMatch(
    /7,9\u00a0% av 18–24-åringene[^.]*\(1\u00a0187\)\. Det er høyest av 18 fylker; landet: 5,6\u00a0%/,
  );
  const input = document.querySelector<HTMLInputElement>('input[data-file="read"]')!;
  await user.upload(input, new File([project], 'utkast.json', { type: 'application/json' }));
  const officer = await screen.findByText('Lest som saksbehandler');
  const read = officer.closest('.reader')!;
  expect(read.querySelector('article.draft')?.textContent).toContain('landet: 5,6\u00a0%');
  expect(read.querySelector('article.draft')?.textContent).not.toContain('5,7');
  expect(within(read as HTMLElement).getByText(/landet 5,7/)).toBeInTheDocument();
});

it('asks before another county’s correction moves the place that the draft’s sentence names, and keeps it until then', async () => {
  // Østfold (row 2) gets more young people than Telemark: Telemark's own figure stands, its place does not.
  const moved = readBeside(writeTable(withField(2, 5, '9,9')));
  if (!moved.ok) throw new Error('the file with another place was refused');
  const { user, lines, text } = open(moved.dataset);
  expect(lines()).toEqual(['Unge 18–24 år, andel, plass: høyest av 18 fylker → 2. høyest av 18 fylker']);
  const said = () => /7,9\u00a0% av 18–24-åringene.*?(\d\. )?høyest av 18 fylker/.exec(text())?.[0];
  expect(said()).toContain('1\u00a0187');
  expect(said()).not.toContain('2. høyest');
  await user.click(button('Bruk det nye tallet'));
  expect(said()).toContain('2. høyest');
});

it('says of a count that is not printed any more that alone, and calls it one figure', () => {
  const column = shipped.indicators.findIndex(({ id }) => id === 'botilbud-antall') + 2;
  const hidden = readBeside(writeTable(withField(9, column, ':')));
  if (!hidden.ok) throw new Error('the file with a hidden count was refused');
  const { question, lines } = open(hidden.dataset);
  expect(lines()).toEqual(['Midlertidig botilbud, antall: 44 → vises ikke av hensyn til personvernet']);
  expect(question()?.textContent).toContain('Et tall i utkastet er rettet');
  expect(button('Bruk det nye tallet')).toBeInTheDocument();
});

it('says which figures changed, old and new, keeps the old ones until they are taken, and never the office’s words', async () => {
  const { user, question, lines, text } = open();
  expect(lines()).toEqual([
    'Unge 18–24 år, antall: 1\u00a0187 → 1\u00a0200',
    'Unge 18–24 år, antall, Landet: 26\u00a0391 → 26\u00a0404',
    'Unge 18–24 år, andel: 7,9\u00a0% → 8,0\u00a0%',
  ]);
  expect(text()).toContain('7,9\u00a0% av 18–24-åringene');
  expect(text()).not.toContain('1\u00a0200');
  expect(text()).toContain(own);
  await user.click(button('Behold de gamle'));
  expect(question()?.textContent).toContain('Utkastet bruker eldre tall enn nettstedet');
  expect(text()).toContain('7,9\u00a0% av 18–24-åringene');
  await user.click(button('Bruk de nye tallene'));
  expect(question()).toBeNull();
  expect(text()).toContain('8,0\u00a0% av 18–24-åringene');
  expect(text()).toContain('1\u00a0200');
  expect(text()).toContain(own);
  expect(screen.getByText('Utkastet bruker nå de nye tallene.')).toHaveFocus();
  // Saved as what is typed is: “Sist lagret” stands there.
  await waitFor(() => expect(localStorage.getItem('sosialtjenestetall.soknad')).toContain('8,0\u00a0%'), {
    timeout: 1000,
  });
});

it.each([
  ['', 'Før dere begynner'],
  ['#alt', 'Før dere begynner'],
  ['#trinn-2', 'Utfordringen'],
  ['#trinn-5', 'Budsjett'],
  ['#rapport', 'Rapport etter tildeling'],
])('asks right under the heading that one arrives at: %s', (anchor, title) => {
  const { question } = open(corrected, { anchor });
  const headings = [...document.querySelectorAll('h2')].filter((one) => one.textContent.startsWith(title));
  expect(headings).toHaveLength(1);
  expect(headings[0]!.nextElementSibling).toContainElement(question() as HTMLElement);
});

it('remembers that the old figures are kept, in the tab and on the machine, until the table has others still', async () => {
  const { user } = open();
  await user.click(button('Behold de gamle'));
  expect(screen.getByText('Utkastet beholder tallene det har.')).toHaveFocus();
  await waitFor(() => expect(localStorage.getItem('sosialtjenestetall.soknad')).toContain('declined'), {
    timeout: 1000,
  });
  cleanup();
  const again = open(corrected, { isSaved: true });
  expect(again.question()?.textContent).toContain('Utkastet bruker eldre tall enn nettstedet');
  expect(screen.queryByText('Behold de gamle')).toBeNull();
  expect(again.text()).toContain('7,9\u00a0% av 18–24-åringene');
  cleanup();
  // Corrected once more: asked again.
  const { question, lines } = open(correctedAgain, { isSaved: true });
  expect(within(question() as HTMLElement).getByText('Behold de gamle')).toBeInTheDocument();
  expect(lines()).toContain('Unge 18–24 år, antall: 1\u00a0187 → 1\u00a0210');
});

it('a sentence that says something else is swapped or kept, and the office’s own comes back with what was written since', async () => {
  const wrong = 'I Telemark mottok 9,9 % av 18–24-åringene sosialhjelp minst én gang i 2018.';
  const right = wrong.replace('9,9', '7,9');
  const texts = { ...draft.texts, challenge: `${wrong} Vi har 40.` };
  keep(
    writeProject({ draft: { ...draft, texts }, quotes: quoteFigures(draft, context), saved, table }),
    saved,
    undefined,
    true,
  );
  const { user } = open(shipped, { anchor: '#trinn-2', isSaved: true });
  const text = () => document.querySelector<HTMLTextAreaElement>('#felt-texts-challenge')!;
  const asked = () => document.querySelector('[data-altered]');
  await waitFor(() => expect(asked()).toHaveTextContent(right));
  Element.prototype.scrollIntoView = vi.fn();
  window.scrollBy = vi.fn();
  await user.click(within(asked() as HTMLElement).getByText('Gå til teksten'));
  expect(text()).toHaveFocus();
  expect(text().value.slice(text().selectionStart, text().selectionEnd)).toBe(wrong);
  await user.click(button('Bytt ut setningen'));
  expect(text()).toHaveValue(`${right} Vi har 40.`);
  await waitFor(() => expect(asked()).toBeNull());
  await user.type(text(), ' Og flere.');
  await user.click(button('Hent tilbake setningen deres'));
  expect(text()).toHaveValue(`${wrong} Vi har 40. Og flere.`);
  // Who has asked for it back is not asked again, neither here nor where the tab is loaded again.
  expect(asked()).toBeNull();
  expect(screen.queryByText('Hent tilbake setningen deres')).toBeNull();
  cleanup();
  open(shipped, { anchor: '#trinn-2', isSaved: true });
  await waitFor(() => expect(text().value).toContain(wrong));
  expect(asked()).toBeNull();
});
