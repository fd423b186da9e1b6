import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// A message's key is held by its type; that its values are given, and that a plural has both its forms, is held here.

/** Every message of a folder of languages by its key, whichever part it stands in. */
function messagesIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.json'));
  const parts = files.map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
  return new Map(parts.flatMap((part) => Object.entries(part.messages ?? part)));
}

const placeholders = (message) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

/** Names of the values that are given to a message; nothing where they are not written out at the call. */
function namesGiven(argument) {
  if (!argument) return [];
  if (argument.type !== 'ObjectExpression' || argument.properties.some(({ type }) => type !== 'Property')) return;
  return argument.properties.map(({ key }) => key.name ?? key.value);
}

/** @type {import('eslint').Rule.RuleModule} */
export const messageValues = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      missing: 'There is no message {{key}}.',
      value: 'The message {{key}} prints {{name}}, which is not given.',
    },
  },
  create(context) {
    const { parserServices } = context.sourceCode;
    const messages = messagesIn(path.join(context.cwd, 'data/locales'));
    /** The texts that an expression can be, also where it is put together; nothing where it can be any key. */
    const possible = (node) => {
      const type = parserServices.getTypeAtLocation(node);
      const texts = (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
      return texts.length < messages.size ? texts : [];
    };
    const check = (node, keys, given) => {
      for (const key of keys) {
        const message = messages.get(key);
        if (message === undefined) context.report({ node, messageId: 'missing', data: { key } });
        for (const name of given ? placeholders(message ?? '') : [])
          if (!given.includes(name)) context.report({ node, messageId: 'value', data: { key, name } });
      }
    };
    return {
      CallExpression(node) {
        const [key, second, third] = node.arguments;
        const name = node.callee.property?.name ?? node.callee.name;
        if (!key) return;
        if (name === 't') check(node, possible(key), namesGiven(second));
        if (name === 'plural') {
          const keys = possible(key).flatMap((stem) => [`${stem}.one`, `${stem}.other`]);
          check(node, keys, namesGiven(third)?.concat('count'));
        }
      },
    };
  },
};
