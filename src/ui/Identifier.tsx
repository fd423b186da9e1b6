/** A name or an address that programs read: it breaks over two lines only where its parts meet, and is copied as it is. */
export const Identifier = ({ text }: { readonly text: string }) =>
  text.split(/(?<=[_/-])(?=[^_/-])/).map((part, i) => [i > 0 && <wbr key={i} />, part]);
