import type { ComponentProps, ReactNode } from 'react';
import { cn } from '@/lib/cn';

type TableProps = ComponentProps<'table'> & {
  caption: ReactNode;
  /** The caption is read out in any case; shown only when asked. */
  showCaption?: boolean;
};

/** Semantic on a wide screen; under 820 px every row is a card. Roles survive the change. */
export function Table({ caption, showCaption = false, className, children, ...rest }: TableProps) {
  return (
    <div className="rounded-xl border bg-card wide:overflow-x-auto">
      <table
        {...rest}
        role="table"
        className={cn('table-cards w-full border-collapse text-md', className)}
      >
        <caption className={showCaption ? 'px-4 py-2 text-start text-sm text-soft' : 'sr-only'}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  );
}

export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead role="rowgroup" className="border-b text-start text-sm text-soft">
      <tr role="row">{children}</tr>
    </thead>
  );
}

export function TableBody({ children }: { children: ReactNode }) {
  return <tbody role="rowgroup">{children}</tbody>;
}

export function TableRow({ className, ...rest }: ComponentProps<'tr'>) {
  return (
    <tr
      {...rest}
      role="row"
      className={cn('border-t border-rule2 first:border-t-0 hover:bg-rule2/50', className)}
    />
  );
}

type ColumnProps = ComponentProps<'th'> & { numeric?: boolean };

export function TableColumn({ className, numeric, ...rest }: ColumnProps) {
  return (
    <th
      scope="col"
      {...rest}
      role="columnheader"
      className={cn(
        'px-4 py-2 text-start font-medium whitespace-nowrap print:px-2',
        numeric && 'text-end',
        className,
      )}
    />
  );
}

type CellProps = ComponentProps<'td'> & {
  /** The column's name, shown beside the value on a phone. */
  label?: string;
  numeric?: boolean;
};

export function TableCell({ className, label, numeric, children, ...rest }: CellProps) {
  return (
    <td
      {...rest}
      role="cell"
      data-label={label}
      className={cn(
        'align-top wide:px-4 wide:py-2.5 print:px-2 print:py-1.5',
        numeric && 'wide:text-end print:text-end',
        className,
      )}
    >
      <div className="min-w-0">{children}</div>
    </td>
  );
}

/** The cell that names its row. */
export function TableRowHeader({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope="row"
      {...rest}
      role="rowheader"
      className={cn(
        'text-start align-top font-medium wide:px-4 wide:py-2.5 print:px-2 print:py-1.5',
        className,
      )}
    />
  );
}
