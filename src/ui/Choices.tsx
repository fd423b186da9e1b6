import { Select } from '@navikt/ds-react/Select';
import { TextField } from '@navikt/ds-react/TextField';
import { ToggleGroup } from '@navikt/ds-react/ToggleGroup';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { County } from '../domain/county.ts';
import type { Choice, Colour, Show } from '../domain/choice.ts';
import type { CountyCode, PrioritySlug } from '../domain/ids.ts';
import type { PriorityColumns } from '../domain/priority.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { useNarrow } from './useNarrow.ts';
import css from './Choices.module.css';

type Props = {
  readonly choice: Pick<Choice, 'county' | 'priorities' | 'colour' | 'show' | 'search'>;
  readonly counties: readonly County[];
  readonly priorities: readonly PriorityColumns[];
  readonly onChoose: (choice: Partial<Choice>) => void;
  /** A page's other choices, and what is chosen there. */
  readonly children?: ReactNode;
  readonly alsoChosen?: string | undefined;
};

const colours: readonly Colour[] = ['extremes', 'scale', 'off'];
const shows = ['both', 'counts', 'shares'] as const satisfies readonly Show[];

/** What a reader can choose for the table. On a phone behind one button that says what is chosen. */
export function Choices({ choice, counties, priorities, onChoose, children, alsoChosen }: Props) {
  const { t, compare } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const narrow = useNarrow();
  const show = choice.show === 'auto' ? (narrow ? 'shares' : 'both') : choice.show;
  const county = counties.find(({ code }) => code === choice.county);
  const priority = priorities.find(({ slug }) => slug === choice.priorities[0]);
  const chosen = [
    county?.name ?? t('choices.pickCounty'),
    ...(priority ? [priority.title] : []),
    t(`show.${show}`),
    t(`colour.${choice.colour}`),
    ...(alsoChosen === undefined ? [] : [alsoChosen]),
  ];
  return (
    <section className={css.choices} aria-label={t('choices.label')} data-open={isOpen}>
      <button type="button" className={css.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <span>
          <b>{t('choices.label')}</b> {chosen.join(t('list.dot'))}
        </span>
      </button>
      <div className={css.fields}>
        <Select
          className={css.county}
          label={t('choices.county')}
          size="small"
          value={choice.county ?? ''}
          onChange={({ target }) => onChoose({ county: (target.value || undefined) as CountyCode | undefined })}
        >
          <option value="">{t('choices.noCounty')}</option>
          {[...counties]
            .sort((a, b) => compare(a.name, b.name))
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </Select>
        {priorities.length > 0 && (
          <Select
            className={css.priority}
            label={t('choices.priority')}
            size="small"
            value={choice.priorities[0] ?? ''}
            onChange={({ target }) => onChoose({ priorities: target.value ? [target.value as PrioritySlug] : [] })}
          >
            <option value="">{t('choices.allPriorities')}</option>
            {priorities.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </Select>
        )}
        <ToggleGroup
          className={css.show}
          label={t('choices.show')}
          size="small"
          value={show}
          onChange={(value) => onChoose({ show: value as Show })}
        >
          {shows.map((value) => (
            <ToggleGroup.Item key={value} value={value} label={t(`show.${value}`)} />
          ))}
        </ToggleGroup>
        <ToggleGroup
          className={css.colour}
          label={t('choices.colour')}
          size="small"
          value={choice.colour}
          onChange={(value) => onChoose({ colour: value as Colour })}
        >
          {colours.map((value) => (
            <ToggleGroup.Item key={value} value={value} label={t(`colour.${value}`)} />
          ))}
        </ToggleGroup>
        <TextField
          className={css.name}
          label={t('choices.search')}
          size="small"
          autoComplete="off"
          value={choice.search}
          onChange={({ target }) => onChoose({ search: target.value })}
        />
        {children}
      </div>
    </section>
  );
}
