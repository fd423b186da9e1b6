import type { Area } from '../../domain/area';
import { choose, useSelection } from '../../state/selection';
import { Choices } from '../../ui/Choices';

/** The choices for the table; an order of rows is not one of them, so sorting leaves them alone. */
export function ChoicesPanel({ counties }: { readonly counties: readonly Area[] }) {
  const area = useSelection((selection) => selection.area);
  const colour = useSelection((selection) => selection.colour);
  const show = useSelection((selection) => selection.show);
  const search = useSelection((selection) => selection.search);
  return <Choices choice={{ area, colour, show, search }} counties={counties} onChoose={choose} />;
}
