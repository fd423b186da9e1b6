/** What the last thing that was done led to, in words. */
export type Outcome = { readonly text: string; readonly isFault: boolean };

/** One place for all the ways to take a draft along, so that what is said of the last never stands beside what came before. */
export function OutcomeLine({ outcome }: { readonly outcome: Outcome | undefined }) {
  return (
    <>
      <p role="status" className="said">
        {outcome && !outcome.isFault && outcome.text}
      </p>
      <p role="alert" className="fault">
        {outcome?.isFault && outcome.text}
      </p>
    </>
  );
}
