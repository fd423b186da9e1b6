import type reference from '#messages';
import type about from '#messages/about';
import type announcement from '#messages/announcement';
import type change from '#messages/change';
import type areas from '#messages/areas';
import type application from '#messages/application';
import type compare from '#messages/compare';
import type county from '#messages/county';
import type descriptions from '#messages/descriptions';
import type figures from '#messages/figures';
import type grant from '#messages/grant';
import type notFound from '#messages/notFound';
import type office from '#messages/office';
import type openData from '#messages/openData';
import type problems from '#messages/problems';

/** Messages that only some pages need, by the name of their file, data/locales/<code>/<part>.json. */
type Parts = {
  readonly about: typeof about;
  readonly announcement: typeof announcement;
  readonly areas: typeof areas;
  readonly change: typeof change;
  readonly application: typeof application;
  readonly compare: typeof compare;
  readonly county: typeof county;
  readonly descriptions: typeof descriptions;
  readonly figures: typeof figures;
  readonly grant: typeof grant;
  readonly notFound: typeof notFound;
  readonly office: typeof office;
  readonly openData: typeof openData;
  readonly problems: typeof problems;
};
export type MessagePart = keyof Parts;

type KeysOf<Part> = Part extends MessagePart ? keyof Parts[Part] : never;

/** Keys of the message files that the others are held to. */
export type MessageKey = keyof typeof reference.messages | KeysOf<MessagePart>;

/** Values for a message's `{placeholders}`; numbers are put in as they are, so format them first. */
export type Params = Readonly<Record<string, string | number>>;

/** How a language writes numbers, dates and names, and its texts: those for every page, and those of the parts asked for. */
export type Locale = {
  readonly language: {
    readonly code: string;
    readonly name: string;
    /** Numbers in words, from nought on. */
    readonly numbers: readonly string[];
    /** BCP 47 tag by which names are sorted. */
    readonly collation: string;
    readonly decimal: string;
    readonly thousands: string;
    /** Stands after a share, with its space: " %". */
    readonly percent: string;
    readonly months: readonly string[];
    /** `{day}`, `{month}` (name) and `{year}`. */
    readonly date: string;
  };
  readonly messages: Readonly<Partial<Record<MessageKey, string>>>;
};

/** A message and the code that shows it do not agree: the sentence says what stands in the file, and what should. */
export class MessageError extends Error {}

/** Puts values into a message; throws where the two do not match, so that no reader ever sees a brace. */
export function fill(message: string, params: Params): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new MessageError(`«${message}»: fant {${name}}, ventet ${names(params)}.`);
    return String(value);
  });
}

const names = (params: Params): string =>
  Object.keys(params)
    .map((name) => `{${name}}`)
    .join(' eller ') || 'ingen {navn}';
