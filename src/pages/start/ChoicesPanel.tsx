import type { Area } from '../../domain/area';
import type { PriorityColumns } from '../../domain/priority';
import { choose, useSelection } from '../../state/selection';
import { Choices } from '../../ui/Choices';

type Props = { readonly counties: readonly Area[]; readonly priorities: readonly PriorityColumns[] };

/** The choices for the table; an order of rows is not one of them, so sorting leaves them alone. */
export function ChoicesPanel({ counties, priorities }: Props) {
  const area = useSelection((selection) => selection.area);
  const priority = useSelection((selection) => selection.priority);
  const colour = useSelection((selection) => selection.colour);
  const show = useSelection((selection) => selection.show);
  const search = useSelection((selection) => selection.search);
  return (
    <Choices
      choice={{ area, priority, colour, show, search }}
      counties={counties}
      priorities={priorities}
      onChoose={choose}
    />
  );
}
