/**
 * Words in which a range (6–12, 2018–2019), a date (31. august 2019), a number (10 000) or a share (95 %) never breaks
 * over two lines. What is copied has no sign that is not seen.
 */
export const Unbroken = ({ text }: { readonly text: string }) =>
  text.split(/(\w+[–-]\d+|\d+(?:\. [a-z]+)? [\d%]\S*)/).map((part, i) =>
    i % 2 === 1 ? (
      <span key={i} className="whole">
        {part}
      </span>
    ) : (
      part
    ),
  );
