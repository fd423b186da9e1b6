import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FileDrop } from '../../src/ui/FileDrop.tsx';

const dragged = (types: readonly string[]) => ({ dataTransfer: { types, files: [], dropEffect: 'copy' } });

it('a file that misses the field is not opened by the browser; text is dragged as ever', () => {
  const onFiles = vi.fn();
  const { unmount } = render(
    <>
      <FileDrop label="Slipp her" name="f" onFiles={onFiles} />
      <textarea />
    </>,
  );
  const isStopped = (target: Element, name: 'dragOver' | 'drop', types: readonly string[]) => {
    const event = createEvent[name](target, dragged(types));
    fireEvent(target, event);
    return event.defaultPrevented;
  };
  const beside = screen.getByRole('textbox');
  for (const name of ['dragOver', 'drop'] as const) {
    expect(isStopped(beside, name, ['Files'])).toBe(true);
    expect(isStopped(beside, name, ['text/plain'])).toBe(false);
  }
  expect(onFiles).not.toHaveBeenCalled();
  expect(isStopped(screen.getByText('Slipp her'), 'drop', ['Files'])).toBe(true);
  expect(onFiles).toHaveBeenCalledOnce();
  unmount();
  expect(isStopped(document.body, 'drop', ['Files'])).toBe(false);
});
