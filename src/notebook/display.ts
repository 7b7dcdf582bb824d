/** One thing to show, in the forms a front end may choose from, by media type. */
export interface MimeBundle {
  /** For consoles, and where nothing richer can be shown. */
  readonly 'text/plain': string;
  /** A fragment that asks nothing of a network; absent where a picture says it all. */
  readonly 'text/html'?: string;
  /** A picture; absent where there is none. */
  readonly 'image/svg+xml'?: string;
}

/** What tslab's `display` offers of what is needed here. */
export interface DisplayTarget {
  /** Shows `data` as what its media type says. */
  raw(mediaType: string, data: string): void;
}

/**
 * What a cell of a notebook shows: its richest form under the kernel of Deno, where it is the last value of a cell; under
 * tslab after `show(tslab.display)`; plain text everywhere else, as `String(display)` and on a console.
 */
export interface Display {
  /** All forms of it. */
  readonly bundle: MimeBundle;
  /** Shows the richest form by a kernel that must be told to, as tslab is. */
  show(target: DisplayTarget): void;
  /** The plain text. */
  toString(): string;
}

/** Richest first. */
const FORMS = ['text/html', 'image/svg+xml', 'text/plain'] as const;

/** A display of this bundle. The symbols are those that the kernel of Deno, Node and Deno look for. */
export function displayOf(bundle: MimeBundle): Display {
  const plain = () => bundle['text/plain'];
  return {
    bundle,
    show(target) {
      const form = FORMS.find((one) => bundle[one] !== undefined)!;
      target.raw(form, bundle[form]!);
    },
    toString: plain,
    [Symbol.for('Jupyter.display')]: () => bundle,
    [Symbol.for('nodejs.util.inspect.custom')]: plain,
    [Symbol.for('Deno.customInspect')]: plain,
  } as Display;
}
