import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const name = 'virtual:aksel-theme.css';

/**
 * Aksel's dark colours beside its light ones. Aksel has them under a class, which only a script could set from the system's
 * wish: as `light-dark()` they follow `color-scheme`, with and without scripts.
 */
export function akselThemePlugin(): Plugin {
  return {
    name: 'aksel-theme',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => {
      if (id !== `\0${name}`) return undefined;
      const file = createRequire(import.meta.url).resolve('@navikt/ds-css/dist/global/tokens.css');
      return akselTheme(readFileSync(file, 'utf8'));
    },
  };
}

/** The rule with every colour of Aksel's tokens that is another one in the dark. */
export function akselTheme(tokens: string): string {
  const light = declarations(tokens, ':root, :host, .light');
  const dark = declarations(tokens, '.dark');
  const both = [...dark].flatMap(([token, value]) => {
    const day = light.get(token);
    return day !== undefined && day !== value && isColour(day) && isColour(value)
      ? [`${token}:light-dark(${day},${value})`]
      : [];
  });
  if (both.length < 50) throw new Error('Aksel’s tokens.css has no dark colours where they are looked for');
  return `@layer site.base{:root{${both.join(';')}}}`;
}

/** What the rules of a selector declare, where it stands first in theirs. */
function declarations(css: string, selector: string): Map<string, string> {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(
    ([, of = '']) => of.trim() === selector || of.trim().startsWith(`${selector},`),
  );
  return new Map(
    rules.flatMap(([, , body = '']) =>
      [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, token = '', value = '']) => [token, value.trim()] as const),
    ),
  );
}

const isColour = (value: string) => /^(?:#|rgba?\(|white$|black$|var\()/.test(value);
