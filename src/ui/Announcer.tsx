/** Says politely what an action led to, for those who do not see it; and shows it briefly to nobody else. */
export function Announcer({ text }: { readonly text: string }) {
  return (
    <p className="visually-hidden" role="status">
      {text}
    </p>
  );
}
