import type { Grant, Grants, QuotedPriorityArea } from '../domain/grant.ts';
import type { ItemId } from '../domain/ids.ts';
import { refuse } from './dataError.ts';
import type { Definitions } from './definitions.ts';
import type { ExclusionText, GrantFile, InterestText, PriorityText, Quoted, ReadingFile } from './grantFiles.ts';
import { grantFaults } from './grantReferences.ts';
import type { Counted } from './grantReferences.ts';
import type { OwnRate } from '../domain/priority.ts';

/** The parsed files, valid by their schemas; each announcement with the name of its file. */
export type GrantFiles = {
  readonly grants: readonly { readonly name: string; readonly content: unknown }[];
  readonly reading: unknown;
};

/**
 * Brings the announcements and our reading of them together, as a table's figures are read with them. `counted`: what some
 * table has. Throws at what they name and is not there.
 */
export function readGrants(
  files: GrantFiles,
  definitions: Definitions,
  counted: Counted = definitions.indicators,
): Grants {
  const named = files.grants.map(({ name, content }) => ({ name, content: content as GrantFile }));
  const reading = files.reading as ReadingFile;
  refuse(grantFaults({ grants: named, reading }, definitions, counted));
  const contents = named.map(({ content }) => content);
  const exclusions = describe<ItemId, ExclusionText>(
    reading.exclusions.map(({ id, ...text }) => [id, text]),
    contents.flatMap((file) => file.notFunded.items.map(({ id, own }) => [id, own])),
  );
  const interests = describe<ItemId, InterestText>(
    reading.interests.map(({ id, ...text }) => [id, text]),
    contents.flatMap((file) => file.wishes.interests.map(({ id, own }) => [id, own])),
  );
  const priorities = describe<QuotedPriorityArea['slug'], PriorityText>(
    reading.priorities.map(({ slug, ...text }) => [slug, text]),
    contents.flatMap((file) => file.priorityAreas.items.map(({ slug, own }) => [slug, own])),
  );
  const grants = contents.map((file) => toGrant(file, exclusions, interests)).sort((a, b) => b.year - a.year);
  return {
    grants: grants as [Grant, ...Grant[]],
    priorities: [...priorities].map(([slug, text]) => ({
      slug,
      ...text,
      indicators: text.indicators.map((one) => ({
        ...one,
        label: counted.find(({ id }) => id === one.id)?.shortLabel ?? one.id,
      })),
    })),
    support: {
      ...reading.support,
      rates: reading.support.rates.flatMap((rate): OwnRate[] => {
        const ofTable = definitions.rates[rate.indicator];
        return ofTable ? [{ ...rate, ...ofTable }] : [];
      }),
    },
  };
}

function toGrant(
  file: GrantFile,
  exclusions: ReadonlyMap<ItemId, ExclusionText>,
  interests: ReadonlyMap<ItemId, InterestText>,
): Grant {
  const { priorityAreas, notFunded, wishes } = file;
  return {
    ...file,
    priorityAreas: {
      intro: priorityAreas.intro,
      items: priorityAreas.items.map(({ slug, wording }) => ({ slug, wording })),
    },
    notFunded: { intro: notFunded.intro, items: notFunded.items.map((item) => join(item, exclusions)) },
    wishes: { ...wishes, interests: wishes.interests.map((item) => join(item, interests)) },
  };
}

/** Our words on every item by its key: the shared ones, and those that one announcement brings itself. */
function describe<Key extends string, Text>(
  shared: readonly (readonly [Key, Text])[],
  used: readonly (readonly [Key, Text | undefined])[],
): Map<Key, Text> {
  return new Map([...shared, ...used.flatMap(([key, own]) => (own ? [[key, own] as const] : []))]);
}

function join<Text>({ id, wording }: Quoted, texts: ReadonlyMap<ItemId, Text>): Quoted & Text {
  return { id, wording, ...(texts.get(id) as Text) };
}
