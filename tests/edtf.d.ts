/** The little that the tests ask of the edtf library, which ships no types. Times in ms since 1970, UTC. */
declare module 'edtf' {
  interface Parsed {
    readonly type: string;
    /** -Infinity for an open start, null for one that is not known. */
    readonly min: number | null;
    readonly max: number | null;
    readonly approximate?: { readonly value: number };
    readonly uncertain?: { readonly value: number };
  }
  export default function edtf(text: string): Parsed;
}
