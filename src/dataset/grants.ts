import type { Grant, Grants, QuotedPriorityArea } from '../domain/grant.ts';
import type { ItemId } from '../domain/ids.ts';
import type { Definitions } from './definitions.ts';
import type { ExclusionText, GrantFile, InterestText, PriorityText, Quoted, ReadingFile } from './grantFiles.ts';
import { checkReferences } from './grantReferences.ts';

/** The parsed files, valid by their schemas; each announcement with the name of its file. */
export type GrantFiles = {
  readonly grants: readonly { readonly name: string; readonly content: unknown }[];
  readonly reading: unknown;
};

/** Brings the announcements and our reading of them together. They are ours and tested, so a fault in them throws. */
export function readGrants(files: GrantFiles, definitions: Pick<Definitions, 'indicators' | 'people'>): Grants {
  const contents = files.grants.map(({ name, content }) => {
    const file = content as GrantFile;
    if (name !== `${file.year}.json`) throw new Error(`grants/${name}: is of the year ${file.year}`);
    return file;
  });
  const reading = files.reading as ReadingFile;
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
  const [latest, ...earlier] = contents
    .map((file) => toGrant(file, exclusions, interests))
    .sort((a, b) => b.year - a.year);
  if (!latest) throw new Error('grants/: no announcement');
  const grants: Grants = {
    grants: [latest, ...earlier],
    priorities: [...priorities].map(([slug, text]) => ({ slug, ...text })),
    support: reading.support,
  };
  checkReferences(grants, definitions);
  return grants;
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

/**
 * Our words on every item by its key: the shared ones, and those that one announcement brings itself. Each key is
 * described once, so that two places never say different things about the same item.
 */
function describe<Key extends string, Text>(
  shared: readonly (readonly [Key, Text])[],
  used: readonly (readonly [Key, Text | undefined])[],
): Map<Key, Text> {
  const brought = used.flatMap(([key, own]) => (own ? [[key, own] as const] : []));
  const texts = new Map<Key, Text>();
  for (const [key, text] of [...shared, ...brought]) {
    if (texts.has(key)) throw new Error(`${key}: described twice, in reading.json or as "own" in grants/`);
    texts.set(key, text);
  }
  const without = used.find(([key]) => !texts.has(key));
  if (without) throw new Error(`${without[0]}: described neither in reading.json nor as "own" in grants/`);
  return texts;
}

function join<Text>({ id, wording }: Quoted, texts: ReadonlyMap<ItemId, Text>): Quoted & Text {
  return { id, wording, ...(texts.get(id) as Text) };
}
