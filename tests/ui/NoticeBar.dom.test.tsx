import { act, cleanup, fireEvent, render, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NoticeBar } from '../../src/ui/NoticeBar.tsx';
import { changedNotice, failedNotice, unknownParamsNotice } from '../../src/view/notice.ts';
import type { Notice } from '../../src/view/notice.ts';
import { provide } from '../support/provide.tsx';
import { nb } from '../support/nb.ts';
import { text as shipped } from '../support/announced.ts';
import { problemsOf } from '../support/shipped.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(notices: readonly Notice[]) {
  const bar = (list: readonly Notice[]) => provide(<NoticeBar notices={list} />);
  const { container, rerender } = render(bar(notices));
  const wait = () => act(() => void vi.advanceTimersByTime(1000));
  wait();
  return {
    container,
    statuses: () => [...container.querySelectorAll('[role=status]')],
    data: () => [...container.querySelectorAll('[data-notice]')].map((status) => status.textContent),
    update: (list: readonly Notice[]) => {
      rerender(bar(list));
      wait();
    },
  };
}

const link = unknownParamsNotice([{ param: 'farge', value: 'rosa' }], ['fylke'], nb);

describe('NoticeBar', () => {
  it('shows nothing when there is nothing to say', () => {
    expect(show([]).container.textContent).toBe('');
  });

  it('says what is wrong with the host’s file, with line and column, under the stable hook', () => {
    const [status] = show([failedNotice(problemsOf('code;name\n01;Østfold\n'), nb)]).data();
    expect(status).toContain('kan ikke brukes');
    expect(status).toContain('Se hvorfor');
    expect(status).toContain('kolonnen «unge-andel» mangler');
    expect(status).toContain('Linje 1');
  });

  const rows = shipped.split('\n');
  it.each([
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000', ['ikke en tekstfil']],
    ['a workbook', 'PK\u0003\u0004\u0014\u0000', ['ikke en tekstfil']],
    ['an empty file', '', ['er tom']],
    [
      'a renamed column',
      shipped.replace('unge-andel', 'ungdomsandel'),
      ['«unge-andel» mangler', '«ungdomsandel» er ukjent'],
    ],
    [
      'a county twice',
      [...rows.slice(0, 4), rows[3], ...rows.slice(5)].join('\n'),
      ['Linje 5', '02 Akershus', 'står mer enn én gang', '03 Oslo'],
    ],
  ])('says what is wrong with %s', (_, text, said) => {
    const [status] = show([failedNotice(problemsOf(text), nb)]).data();
    for (const part of said) expect(status).toContain(part);
  });

  it('says that the figures have changed under the same hook, and what a link asked in vain without it', () => {
    const { data, statuses } = show([link, changedNotice(nb)]);
    expect(statuses()).toHaveLength(2);
    expect(data()).toEqual([expect.stringContaining('byttet ut')]);
    expect(statuses()[0]?.textContent).toContain('«rosa»');
  });

  it('fills a status that is already there, so that a screen reader announces it', () => {
    const { container } = render(provide(<NoticeBar notices={[link]} />));
    expect(container.querySelector('[role=status]')?.textContent).toBe('');
    act(() => void vi.advanceTimersByTime(1000));
    expect(container.querySelector('[role=status]')?.textContent).toContain('rosa');
  });

  it('takes a notice away for good when it is closed, and leaves the others', () => {
    const { container, statuses, update } = show([link, changedNotice(nb)]);
    const [first] = within(container).getAllByRole('button', { name: 'Lukk' });
    fireEvent.click(first!);
    expect(statuses()).toHaveLength(1);
    expect(container.textContent).toContain('byttet ut');
    update([link, changedNotice(nb)]);
    expect(container.textContent).not.toContain('rosa');
  });

  it('says once what is there twice: two renamed columns of the same name', () => {
    const problems = problemsOf('code;name;unge-andel;Tall;Tall\n01;Østfold;1;2;3\n');
    const { data } = show([
      failedNotice(
        problems.filter(({ code }) => code === 'columnUnknown'),
        nb,
      ),
    ]);
    expect(data()[0]).toContain('«Tall»');
  });
});
