'use client';

import { useEffect, useEffectEvent } from 'react';
import { hotkeyOf } from './hotkey-of';

export type Hotkeys = Partial<Record<string, (event: KeyboardEvent) => void>>;

/** Single keys on the whole page: `{ j: next, k: previous, '?': help }`. Typing is left alone. */
export function useHotkeys(keys: Hotkeys, enabled = true): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = hotkeyOf(event);
    const act = key === undefined ? undefined : keys[key];
    if (!act) return;
    event.preventDefault();
    act(event);
  });
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [enabled]);
}
