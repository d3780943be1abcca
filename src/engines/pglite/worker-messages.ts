/** What a worker needs to start; URLs as text because URL objects do not travel. */
export interface Boot {
  /** pglite.wasm as a WebAssembly.Module, compiled once for all workers. */
  readonly program: object;
  readonly files: string;
  /** The initialised data directory as a tar, unpacked by gzip. */
  readonly seed: Uint8Array<ArrayBuffer>;
  readonly extensions: readonly string[];
  /** The seed has some of them: their files are laid out at once. */
  readonly usesExtensions: boolean;
  readonly settings: readonly (readonly [name: string, value: string])[];
}

/** Whole protocol messages that PGlite answers without waiting for more, or the wish for an image. */
export type Exchange = { readonly kind: 'request'; readonly request: Uint8Array } | { readonly kind: 'image' };

/** What another instance can start from. */
export type Image = Pick<Boot, 'seed' | 'usesExtensions'>;

export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'response'; readonly response: Uint8Array; readonly isSound: boolean }
  | { readonly kind: 'image'; readonly image: Image }
  | { readonly kind: 'broken'; readonly reason: string };
