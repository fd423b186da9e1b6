import { useEffect, useState } from 'react';

/**
 * The value as it was when the last frame was painted: what follows it is drawn one frame later, and never delays the
 * frame that answers the reader. A deferred value does not promise that: its render may begin before the paint.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    let timer: number | undefined;
    const frame = window.requestAnimationFrame(() => {
      timer = window.setTimeout(() => setPainted(value));
    });
    return () => {
      window.cancelAnimationFrame(frame);
      window.clearTimeout(timer);
    };
  }, [value]);
  return painted;
}
