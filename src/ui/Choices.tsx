import { useState } from 'react';
import type { ReactNode } from 'react';
import type { County } from '../domain/county.ts';
import type { Choice, Colour, Show } from '../domain/choice.ts';
import type { CountyCode, PrioritySlug } from '../domain/ids.ts';
import type { PriorityColumns } from '../domain/priority.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { Segments } from './Segments.tsx';
import { SelectField } from './SelectField.tsx';
import { TextInput } from './TextInput.tsx';
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
        <SelectField
          className={css.county}
          label={t('choices.county')}
          value={choice.county ?? ''}
          onChange={(code) => onChoose({ county: (code || undefined) as CountyCode | undefined })}
        >
          <option value="">{t('choices.noCounty')}</option>
          {[...counties]
            .sort((a, b) => compare(a.name, b.name))
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </SelectField>
        {priorities.length > 0 && (
          <SelectField
            className={css.priority}
            label={t('choices.priority')}
            value={choice.priorities[0] ?? ''}
            onChange={(slug) => onChoose({ priorities: slug ? [slug as PrioritySlug] : [] })}
          >
            <option value="">{t('choices.allPriorities')}</option>
            {priorities.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title}
              </option>
            ))}
          </SelectField>
        )}
        <Segments
          className={css.show}
          label={t('choices.show')}
          value={show}
          onChange={(next) => onChoose({ show: next })}
          options={shows.map((one) => ({ value: one, label: t(`show.${one}`) }))}
        />
        <Segments
          className={css.colour}
          label={t('choices.colour')}
          value={choice.colour}
          onChange={(next) => onChoose({ colour: next })}
          options={colours.map((one) => ({ value: one, label: t(`colour.${one}`) }))}
        />
        <TextInput
          className={css.name}
          label={t('choices.search')}
          value={choice.search}
          onChange={(search) => onChoose({ search })}
        />
        {children}
      </div>
    </section>
  );
}
