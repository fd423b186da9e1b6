import { accessibility } from 'virtual:accessibility';
import { expect, it } from 'vitest';
import { AccessibilityPage } from '../../src/pages/accessibility/AccessibilityPage.tsx';
import { nb } from '../support/nb.ts';
import { renderPage } from '../support/renderPage.tsx';

const page = (given: Partial<typeof accessibility> = {}) =>
  renderPage(<AccessibilityPage owner={{ reviewed: accessibility.reviewed, ...given }} />);

it('says when it was gone through, and of an owner nothing before there is one', () => {
  const { text } = page();
  expect(text).toContain(`Sist gjennomgått ${nb.date(accessibility.reviewed)}.`);
  expect(text).toContain('ikke en tilgjengelighetserklæring');
  expect(text).not.toContain('Meld fra om feil');
});

it('has the owner’s address and declaration once they are given', () => {
  const { html, text } = page({
    contact: { text: 'post@eksempel.no', url: 'mailto:post@eksempel.no' },
    statement: 'https://uustatus.no/nb/erklaringer/publisert/1',
  });
  expect(html).toContain('<a href="mailto:post@eksempel.no">post@eksempel.no</a>');
  expect(html).toContain('href="https://uustatus.no/nb/erklaringer/publisert/1"');
  expect(text).not.toContain('ikke en tilgjengelighetserklæring');
});
