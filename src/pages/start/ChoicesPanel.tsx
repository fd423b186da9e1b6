import { useState } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import type { Choice } from '../../domain/choice.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { choose, useSelection } from '../../state/selection.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { Choices } from '../../ui/Choices.tsx';
import { DivisionChoice } from '../../ui/DivisionChoice.tsx';
import { divisionName } from '../../view/division.ts';

/** The choices for the table; an order of rows is not one of them, so sorting leaves them alone. */
export function ChoicesPanel() {
  // The printed counties are those that a reader can call theirs.
  const { printed, priorities, divisions, chooseDivision } = useTable();
  const i18n = useI18n();
  const division = useSelection((selection) => selection.division);
  const span = divisions.find(({ start }) => start === division);
  const county = useSelection((selection) => selection.county);
  const chosenAreas = useSelection((selection) => selection.priorities);
  const colour = useSelection((selection) => selection.colour);
  const show = useSelection((selection) => selection.show);
  const search = useSelection((selection) => selection.search);
  const [said, setSaid] = useState('');
  const onChoose = (next: Partial<Choice>) => {
    choose(next);
    if (!('priorities' in next)) return;
    // The stylesheet decides which columns are shown, so they are counted where they stand.
    const heads = [...document.querySelectorAll('main th[data-indicator]')];
    const title =
      priorities.find(({ slug }) => slug === next.priorities?.[0])?.title ?? i18n.t('choices.allPriorities');
    const n = heads.filter((head) => head.getClientRects().length > 0).length;
    setSaid(i18n.t('choices.priority.said', { n, all: heads.length, title }));
  };
  return (
    <Choices
      choice={{ county, priorities: chosenAreas, colour, show, search }}
      counties={printed.counties}
      priorities={priorities}
      onChoose={onChoose}
      alsoChosen={span && divisionName(span, i18n)}
    >
      {divisions.length > 0 && (
        <DivisionChoice
          printed={printed.table.divisionLabel}
          divisions={divisions}
          value={division}
          onChoose={chooseDivision}
        />
      )}
      <Announcer text={said} />
    </Choices>
  );
}
