/** Where the command writes, and the clock it reads once. */
export interface Console {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly now: () => Date;
  /** Whether a person sees what goes to `err` as it is written: then progress is drawn there. */
  readonly isTerminal?: boolean;
}
