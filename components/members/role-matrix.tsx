import { Check, Minus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import {
  Table,
  TableBody,
  TableCell,
  TableColumn,
  TableHead,
  TableRow,
} from '@/components/ui/table';
import { may, permissions, roles as allRoles } from '@/lib/domain/tenancy/roles';

/** The permission table itself, as the doors ask it. */
export function RoleMatrix() {
  const t = useTranslations('members.matrix');
  const roles = useTranslations('roles');
  const names = useTranslations('permissions');
  return (
    <Table caption={t('title')}>
      <TableHead>
        <TableColumn>{t('permission')}</TableColumn>
        {allRoles.map((role) => (
          <TableColumn key={role}>{roles(`${role}.name`)}</TableColumn>
        ))}
      </TableHead>
      <TableBody>
        {permissions.map((permission) => (
          <TableRow key={permission}>
            <TableCell label={t('permission')}>{names(permission)}</TableCell>
            {allRoles.map((role) => (
              <TableCell key={role} label={roles(`${role}.name`)}>
                <Answer yes={may(role, permission)} />
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Answer({ yes }: { yes: boolean }) {
  const t = useTranslations('members.matrix');
  return yes ? (
    <span className="inline-flex items-center gap-1.5 text-pass">
      <Check aria-hidden className="size-4" />
      {t('yes')}
    </span>
  ) : (
    <span className="inline-flex items-center gap-1.5 text-soft">
      <Minus aria-hidden className="size-4" />
      {t('no')}
    </span>
  );
}
