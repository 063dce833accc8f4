/** One look for every box a person types or chooses in. 16 px on touch, or phones zoom in. */
export const controlClass =
  'min-h-9 w-full rounded-md border border-edge bg-card px-3 py-1 text-base text-ink pointer-coarse:min-h-11 pointer-coarse:text-lg disabled:bg-rule2 disabled:text-soft [&[readonly]]:bg-rule2 aria-invalid:border-fail aria-invalid:outline-fail';
