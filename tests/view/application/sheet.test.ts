import { expect, it } from 'vitest';
import type { Draft } from '../../../src/domain/application.ts';
import { fileName } from '../../../src/view/application/sheet.ts';
import { context, fullDraft } from '../../support/draft.ts';

it('a file is named by the announcement’s year and the office, else what is known of where it is', () => {
  const draft = (office: string, municipality: string, change: Partial<Draft> = {}) =>
    fullDraft({ texts: { ...fullDraft().texts, office, municipality }, ...change });
  expect(fileName(draft('NAV Skien', 'Skien'), context)).toBe('soknad-2021-nav-skien');
  expect(fileName(draft(' ', 'Skien'), context)).toBe('soknad-2021-skien');
  expect(fileName(draft('', ''), context)).toBe('soknad-2021-telemark');
  expect(fileName(draft('', '', { area: undefined }), context, 'report')).toBe('rapport-2021');
});
