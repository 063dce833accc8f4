interface DurationParts {
  readonly unit: 'seconds' | 'minutes' | 'hours';
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** Seconds to say: fives below a minute, tens below an hour, minutes above. Rounded up, never none. */
export function partsOfDuration(seconds: number): DurationParts {
  if (seconds <= 55) return { unit: 'seconds', hours: 0, minutes: 0, seconds: up(seconds, 5) };
  if (seconds <= 3590) {
    const whole = up(seconds, 10);
    return { unit: 'minutes', hours: 0, minutes: Math.floor(whole / 60), seconds: whole % 60 };
  }
  const whole = up(seconds, 60) / 60;
  return { unit: 'hours', hours: Math.floor(whole / 60), minutes: whole % 60, seconds: 0 };
}

const up = (seconds: number, step: number): number =>
  Math.max(step, Math.ceil(seconds / step) * step);
