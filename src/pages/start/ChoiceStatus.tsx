import { useEffect, useRef, useState } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import type { Sort } from '../../domain/choice.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useSelection } from '../../state/selection.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { sortedText } from '../../view/sorted.ts';

/** Says what a choice changed, once each: the rest of the page changes in silence. `sort`: the order of the rows. */
export function ChoiceStatus({ sort }: { readonly sort: Sort | undefined }) {
  const { shown, priorities } = useTable();
  const i18n = useI18n();
  const { t } = i18n;
  const { division, divisionLabel } = shown.table;
  const { county, colour, show, priorities: areas, indicator, change, isFromLink } = useSelection();
  const [said, setSaid] = useState('');
  const now = { isFromLink, division, county, sort, areas, show, colour, indicator, change };
  const before = useRef(now);
  // After each drawing: what was held before is compared with what is now, so the same is said once.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(() => {
    const last = before.current;
    before.current = now;
    const name = shown.counties.find(({ code }) => code === county)?.name;
    const measure = shown.indicators.find(({ id }) => id === indicator)?.shortLabel;
    // What a link brings is how the page was asked for.
    if (last.isFromLink !== isFromLink) return;
    if (last.division !== division) setSaid(divisionLabel);
    else if (last.areas !== areas || last.show !== show) {
      // The stylesheet decides which columns are shown, so they are counted where they stand.
      const heads = [...document.querySelectorAll('main th[data-indicator]')];
      const n = heads.filter((head) => head.getClientRects().length > 0).length;
      const title = priorities.find(({ slug }) => slug === areas[0])?.title ?? t('choices.allPriorities');
      setSaid(t('choices.priority.said', { n, all: heads.length, title }));
    } else if (last.colour !== colour)
      setSaid(t('choices.said', { label: t('choices.colour'), value: t(`colour.${colour}`) }));
    else if (last.indicator !== indicator)
      setSaid(t('choices.said', { label: t('map.indicator'), value: measure ?? t('map.follow') }));
    else if (__SEVERAL_TABLES__ && last.change !== change) {
      const changed = shown.indicators.find(({ id }) => id === change)?.shortLabel;
      setSaid(
        changed === undefined
          ? t('change.closed')
          : t('choices.said', { label: t('change.indicator'), value: changed }),
      );
    } else if (last.sort !== sort) setSaid(sortedText(sort, shown.indicators, i18n));
    // The field says by itself what was chosen in it.
    else if (last.county !== county && document.activeElement?.getAttribute('role') !== 'combobox')
      setSaid(t(name === undefined ? 'pick.cleared' : 'pick.chosen', { name: name ?? '' }));
  });
  return <Announcer text={said} />;
}
