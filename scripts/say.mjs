/** One fact, two lines: Chinese first, then English. */
export function say(zh, en) {
  process.stdout.write(`${zh}\n${en}\n`);
}

/** A refusal to start that a person can act on: both sentences, no stack. */
export class Refusal extends Error {
  constructor(zh, en) {
    super(en);
    this.zh = zh;
    this.en = en;
  }
}

/** Prints why we stop. A refusal is a sentence; anything else is a fault of ours, told whole. */
export function sayFailure(error) {
  if (error instanceof Refusal) {
    process.stderr.write(`${error.zh}\n${error.en}\n`);
    return;
  }
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}
