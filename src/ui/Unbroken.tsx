/** Words in which a range (6–12, 2018–2019) or a date (31. august 2019) never breaks over two lines. What is copied has no sign that is not seen. */
export const Unbroken = ({ text }: { readonly text: string }) =>
  text.split(/(\d+–\d+|\d+\. \p{L}+ \d{4})/u).map((part, i) =>
    i % 2 === 1 ? (
      <span key={i} className="whole">
        {part}
      </span>
    ) : (
      part
    ),
  );
