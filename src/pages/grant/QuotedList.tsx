import type { ReactNode } from 'react';
import type { GrantLink, GrantList } from '../../domain/grant.ts';
import { Block } from './Words.tsx';
import { SourceLink } from './SourceLink.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import css from './GrantPage.module.css';

type Item = { readonly wording: string; readonly link?: GrantLink };

type Props<T extends Item> = {
  readonly list: GrantList<T>;
  readonly itemKey: (item: T) => string;
  /** Says how many there are in what the list is folded behind, if it is. */
  readonly fold?: 'announcement.strategies.fold';
  /** Our words beside an item. */
  readonly children?: (item: T) => ReactNode;
};

/** A list of the announcement with the words before it; what we add stands beside each point, under it where there is no room. */
export function QuotedList<T extends Item>({ list, itemKey, fold, children }: Props<T>) {
  const { plural } = useI18n();
  const items = (
    <ul className={children ? css.quoted : `${css.quoted} ${css.twoColumns}`}>
      {list.items.map((item) => (
        <li key={itemKey(item)}>
          <Block>
            <p>{item.wording}</p>
          </Block>
          {item.link && (
            <p>
              <SourceLink link={item.link} />
            </p>
          )}
          {children?.(item)}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <Block>
        <p>{list.intro}</p>
      </Block>
      {fold ? (
        <details className="unfolds" data-part="folded-list">
          <summary>{plural(fold, list.items.length)}</summary>
          {items}
        </details>
      ) : (
        items
      )}
    </>
  );
}
