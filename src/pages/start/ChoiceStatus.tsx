import { useEffect, useRef, useState } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import type { Sort } from '../../domain/choice.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useSelection } from '../../state/selection.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import { sortedText } from '../../view/sorted.ts';

/** Says what a choice changed, once each: the rest of the page changes in silence. `sort`: the order of the rows. */
export function ChoiceStatus({ sort }: { readonly sort: Sort | undefined }) {
  const { shown } = useTable();
  const i18n = useI18n();
  const { t } = i18n;
  const { division, divisionLabel } = shown.table;
  const narrow = useNarrow();
  const [said, setSaid] = useState('');
  const now = { ...useSelection(), division, sort };
  const before = useRef(now);
  // After each drawing: what was held before is compared with what is now, so the same is said once.
  // oxlint-disable-next-line react/exhaustive-deps
  useEffect(() => {
    const last = before.current;
    before.current = now;
    const name = shown.counties.find(({ code }) => code === now.county)?.name;
    const measure = shown.indicators.find(({ id }) => id === now.indicator)?.shortLabel;
    const say = (label: string, value: string) => setSaid(t('choices.said', { label, value }));
    // What a link brings is how the page was asked for.
    if (last.isFromLink !== now.isFromLink) return;
    if (last.division !== now.division) setSaid(divisionLabel);
    else if (last.priorities !== now.priorities || last.show !== now.show) {
      // The stylesheet decides which columns are shown, so they are counted where they stand.
      const heads = [...document.querySelectorAll('main th[data-indicator]')];
      const n = heads.filter((head) => head.getClientRects()[0]).length;
      setSaid(t('choices.priority.said', { n, all: heads.length }));
    } else if (last.colour !== now.colour) say(t('choices.colour'), t(`colour.${now.colour}`));
    else if (last.form !== now.form && now.form !== 'auto') say(t('map.form'), t(`map.form.${now.form}`));
    // A phone's table shows one figure, and the map the same.
    else if (last.indicator !== now.indicator)
      say(
        t(narrow && now.show === 'auto' && measure ? 'choices.measure' : 'map.indicator'),
        measure ?? t('map.follow'),
      );
    else if (__SEVERAL_TABLES__ && last.change !== now.change) {
      const changed = shown.indicators.find(({ id }) => id === now.change)?.shortLabel;
      if (changed === undefined) setSaid(t('change.closed'));
      else say(t('change.indicator'), changed);
    } else if (last.sort !== now.sort) setSaid(sortedText(sort, shown.indicators, i18n));
    // The field says by itself what was chosen in it.
    else if (last.county !== now.county && document.activeElement?.getAttribute('role') !== 'combobox')
      setSaid(t(name === undefined ? 'pick.cleared' : 'pick.chosen', { name: name ?? '' }));
  });
  return <Announcer text={said} />;
}
