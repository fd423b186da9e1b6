import { ActivityTimeline } from '../../charts/ActivityTimeline.tsx';
import { StripPlot } from '../../charts/StripPlot.tsx';
import type { PictureBlock } from '../../view/application/blocks.ts';

/** A document's drawing, on the page as in the Word file. */
export function DrawingView({ picture: { drawing, alt } }: { readonly picture: PictureBlock }) {
  return drawing.kind === 'strip' ? (
    <StripPlot view={drawing.view} here={drawing.here} label={alt} />
  ) : (
    <ActivityTimeline items={drawing.items} monthName={drawing.monthName} label={alt} />
  );
}
