/** Why the source's answer cannot be used, in a sentence that says what to do. */
export class NoAnswer extends Error {}

/** How long one waits. `wait` is what waits, so that a test need not. */
export type Patience = {
  readonly wait: (seconds: number) => Promise<void>;
  /** Seconds until one answer is there. */
  readonly answer: number;
};

const mostTries = 4;
/** A source that asks for a longer wait (seconds) than this is left alone. */
const longestWait = 600;

/** Asks an address until it answers: the answer's bytes. Throws `NoAnswer` where it does not, or not with what was asked for. */
export async function ask(address: string, { wait, answer }: Patience): Promise<Uint8Array> {
  for (let tries = 1; ; tries++) {
    const response = await whole(address, answer).catch((error: unknown) => ({ error }));
    if ('error' in response) {
      if (tries < 2) {
        await wait(5);
        continue;
      }
      throw new NoAnswer(`fikk ikke noe helt svar (${reason(response.error)}). Prøv igjen senere.`);
    }
    const { got, bytes } = response;
    if (got.ok) return bytes;
    // Too many calls, or a table that is being changed.
    const pause = got.status === 429 ? 60 : got.status === 503 ? 300 : undefined;
    if (pause === undefined) throw new NoAnswer(told(got.status, bytes));
    const seconds = retryAfter(got.headers.get('retry-after')) ?? pause;
    if (tries >= mostTries || seconds > longestWait) throw new NoAnswer(told(got.status, bytes));
    await wait(seconds);
  }
}

/** An answer with all its bytes; rejects where they do not all come in so many seconds. */
async function whole(address: string, seconds: number) {
  const got = await fetch(address, { signal: AbortSignal.timeout(seconds * 1000) });
  return { got, bytes: new Uint8Array(await got.arrayBuffer()) };
}

/** Seconds that the source asks one to wait: a number of them, or a time. */
function retryAfter(header: string | null): number | undefined {
  if (header === null || header === '') return undefined;
  if (/^\d+$/.test(header)) return Number(header);
  const time = Date.parse(header);
  return Number.isNaN(time) ? undefined : Math.max(1, Math.ceil((time - Date.now()) / 1000));
}

const sentences: Readonly<Record<number, string>> = {
  404: 'svarte 404: tabellen finnes ikke lenger, eller adressen er for lang. Se etter den nye tabellen, og rett sources.json.',
  429: 'svarte 429: for mange spørringer. Prøv igjen senere.',
  503: 'svarte 503: tabellen er stengt mens SSB oppdaterer den (kl. 05.00 og 11.30). Prøv igjen senere.',
};

function told(status: number, bytes: Uint8Array): string {
  if (status === 400)
    return `svarte 400: ${titleOf(bytes) ?? 'ugyldig spørring'}. En kode i sources.json finnes ikke i tabellen.`;
  return sentences[status] ?? `svarte ${status}. Prøv igjen senere.`;
}

/** What the source says is wrong. */
function titleOf(bytes: Uint8Array): string | undefined {
  try {
    const { title } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly title?: unknown };
    return typeof title === 'string' ? title.slice(0, 200) : undefined;
  } catch {
    return undefined;
  }
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));
