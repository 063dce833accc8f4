import { cva } from 'class-variance-authority';

export const buttonVariants = cva(
  'inline-flex items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap transition-colors disabled:opacity-55 aria-disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        primary: 'border-accent bg-accent text-card hover:bg-accent/88',
        secondary: 'border-edge/70 bg-card text-ink hover:border-edge hover:bg-rule2',
        ghost: 'border-transparent bg-transparent text-ink hover:bg-rule2',
        danger: 'border-fail bg-fail text-card hover:bg-fail/88',
      },
      size: {
        sm: 'h-7 px-2.5 text-sm pointer-coarse:h-10',
        md: 'h-9 px-3.5 text-md pointer-coarse:h-10',
        lg: 'h-11 px-5 text-base',
        icon: 'size-8 p-0 pointer-coarse:size-10',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'md' },
  },
);
