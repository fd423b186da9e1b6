import { usePrinted } from '../ui/usePrinted.ts';

/** On paper: the address of the view and the day. */
export function PrintFooter() {
  return <p className="print-only">{usePrinted()}</p>;
}
