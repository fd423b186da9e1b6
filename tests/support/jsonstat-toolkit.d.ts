// The part of it that tests use; the package has no types.
declare module 'jsonstat-toolkit' {
  type Category = {
    readonly label: string;
    readonly unit?: { readonly label: string; readonly decimals: number } | null;
  };
  type Dimension = {
    readonly label: string;
    readonly role: string;
    readonly id: readonly string[];
    readonly Category: (id: string) => Category;
  };
  type JsonStat = {
    readonly class: string;
    readonly label: string;
    readonly source: string;
    readonly note: readonly string[];
    readonly length: number;
    readonly id: readonly string[];
    readonly size: readonly number[];
    readonly n: number;
    readonly Dimension: (id: string) => Dimension;
    readonly Data: (at: Readonly<Record<string, string>>) => {
      readonly value: number | null;
      readonly status: string | null;
    };
  };
  export default function JSONstat(content: unknown): JsonStat;
}
