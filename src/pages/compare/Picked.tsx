import { useEffect, useRef, useState } from 'react';
import { SeriesShape } from '../../charts/SeriesShape.tsx';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { choose } from '../../state/selection.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { series } from '../../view/series.ts';
import { searchId } from './Chooser.tsx';

/** The chosen counties in their order, each with its shape; they can be moved and removed. */
export function Picked({ counties }: { readonly counties: readonly County[] }) {
  const { t } = useI18n();
  const box = useRef<HTMLDivElement>(null);
  const target = useRef<string>(undefined);
  const [said, setSaid] = useState('');
  // A button that is moved or gone loses the focus: it goes to where the person works on.
  useEffect(() => {
    if (target.current === undefined) return;
    const button = box.current?.querySelector<HTMLElement>(`[data-do="${target.current}"]`);
    (button ?? document.getElementById(searchId))?.focus();
    target.current = undefined;
  }, [counties]);

  const move = (from: number, step: -1 | 1) => {
    const [county, other] = [counties[from], counties[from + step]];
    if (!county || !other) return;
    target.current = `${step < 0 ? earlier : later} ${county.code}`;
    choose({ counties: swap(counties, from, from + step).map(({ code }) => code) });
    setSaid(t('compare.said.moved', { name: county.name, place: from + step + 1 }));
  };
  const remove = (at: number) => {
    const rest = counties.filter((_, i) => i !== at);
    target.current = `${gone} ${(rest[at] ?? rest.at(-1))?.code ?? ''}`;
    choose({ counties: rest.map(({ code }) => code) });
    setSaid(t('compare.said.removed', { name: counties[at]?.name ?? '' }));
  };
  const clear = () => {
    target.current = gone;
    choose({ counties: [] });
    setSaid(t('compare.said.cleared'));
  };
  return (
    <div ref={box} className="chosen-counties">
      {counties.length === 0 && <p>{t('compare.none')}</p>}
      <ol aria-label={t('compare.chosen')}>
        {counties.map((county, i) => {
          const look = series[i];
          return (
            <li key={county.code}>
              {look && <SeriesShape look={look} />}
              <b>{county.name}</b>
              <IconButton
                action={`${earlier} ${county.code}`}
                symbol="↑"
                text={t('compare.earlier', { name: county.name })}
                isOff={i === 0}
                onPress={() => move(i, -1)}
              />
              <IconButton
                action={`${later} ${county.code}`}
                symbol="↓"
                text={t('compare.later', { name: county.name })}
                isOff={i === counties.length - 1}
                onPress={() => move(i, 1)}
              />
              <IconButton
                action={`${gone} ${county.code}`}
                symbol="✕"
                text={t('compare.remove', { name: county.name })}
                isOff={false}
                onPress={() => remove(i)}
              />
            </li>
          );
        })}
      </ol>
      {counties.length > 0 && (
        <button type="button" className="plain" onClick={clear}>
          {t('compare.clear')}
        </button>
      )}
      <Announcer text={said} />
    </div>
  );
}

const [earlier, later, gone] = ['earlier', 'later', 'remove'];

type ButtonProps = {
  /** By which the button is found again when the list has changed. */
  readonly action: string;
  readonly symbol: string;
  readonly text: string;
  readonly isOff: boolean;
  readonly onPress: () => void;
};

function IconButton({ action, symbol, text, isOff, onPress }: ButtonProps) {
  return (
    <button type="button" data-do={action} aria-disabled={isOff || undefined} aria-label={text} onClick={onPress}>
      {symbol}
    </button>
  );
}

function swap<Item>(items: readonly Item[], a: number, b: number): Item[] {
  const [first, second] = [items[a], items[b]];
  return items.map((item, i) => (i === a ? second : i === b ? first : item) as Item);
}
