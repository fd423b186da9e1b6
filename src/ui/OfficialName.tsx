import { Fragment } from 'react';
import type { County } from '../domain/county.ts';

type Props = {
  readonly county: County;
  /** Only its forms in other languages than the page's name of it. */
  readonly isRest?: boolean;
};

/** Between the forms of an official name, as the register writes it. */
const between = ' - ';

/** A county's official name, each form in its own language, so that it is read aloud as that. */
export function OfficialName({ county: { name, officialName, languages }, isRest = false }: Props) {
  const forms = officialName.split(between).map((text, i) => ({ text, language: languages?.[i] }));
  return forms
    .filter(({ text }) => !isRest || text !== name)
    .map(({ text, language }, i) => (
      <Fragment key={text}>
        {i > 0 && between}
        {text === name ? text : <span lang={language}>{text}</span>}
      </Fragment>
    ));
}
