/** After so long it counts as not coming (ms). */
const patience = 10_000;

/** Says that code did not come, as against what it did not manage. */
export class MissingCode extends Error {}

/** Code that is loaded once something is asked for: rejects with `MissingCode` if it does not come. */
export function lateCode<Code>(code: Promise<Code>): Promise<Code> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new MissingCode()), patience);
    code.then(resolve, (cause: unknown) => reject(new MissingCode('', { cause }))).finally(() => clearTimeout(timer));
  });
}
