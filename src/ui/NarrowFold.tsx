import { oneLine } from './folds.ts';
import css from './NarrowFold.module.css';

type Props = {
  readonly label: string;
  /** What is chosen in what is folded away. */
  readonly chosen?: string;
  /** The element that is folded away, by its id; it has the class `folds` (NarrowFold.module.css) while this is not open. */
  readonly controls: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
};

/** Folds choices away where the window is narrow, and says what is chosen; where there is room they all stand there. */
export function NarrowFold({ label, chosen, controls, isOpen, onToggle }: Props) {
  return (
    <button
      type="button"
      className={`${css.toggle} unfold needs-script no-print`}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={() => onToggle(!isOpen)}
    >
      {label}
      {chosen !== undefined && <span className={oneLine}>{chosen}</span>}
    </button>
  );
}
