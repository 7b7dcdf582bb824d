/** The value 0..91 of a character of a table; the characters are those of ASCII without space, quote and backslash. */
export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code - 33 - (code > 39 ? 1 : 0) - (code > 92 ? 1 : 0);
}

/** Numbers that stand one after another in a text: one character below 60, two below 2268, three below 69,980. */
export class NumberReader {
  private at = 0;

  constructor(private readonly text: string) {}

  get done(): boolean {
    return this.at >= this.text.length;
  }

  next(): number {
    const first = digitAt(this.text, this.at++);
    if (first < 60) return first;
    const second = digitAt(this.text, this.at++);
    if (first < 84) return 60 + (first - 60) * 92 + second;
    return 2268 + (first - 84) * 8464 + second * 92 + digitAt(this.text, this.at++);
  }
}
