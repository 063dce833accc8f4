'use client';

import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useAction } from '@/components/forms/use-action';
import { NativeSelect } from '@/components/ui/native-select';
import { roleSchema, roles as allRoles, type Role } from '@/lib/domain/tenancy/roles';
import { changeRoleAction } from '@/lib/server/members/actions';

interface Props {
  orgId: string;
  member: { id: string; name: string; role: Role };
}

/** Changes at once; what is refused leaves the role as it was. */
export function RoleSelect({ orgId, member }: Props) {
  const t = useTranslations('members');
  const roles = useTranslations('roles');
  const { call, pending } = useAction();

  function change(chosen: string) {
    const role = roleSchema.safeParse(chosen).data;
    if (role === undefined || role === member.role) return;
    const said = t('roleChanged', { name: member.name, role: roles(`${role}.name`) });
    void call(() => changeRoleAction({ orgId, memberId: member.id, role }), {
      onDone: () => toast.success(said),
    });
  }

  return (
    <NativeSelect
      aria-label={t('roleOf', { name: member.name })}
      value={member.role}
      disabled={pending}
      onChange={(event) => change(event.target.value)}
      className="min-w-36"
    >
      {allRoles.map((role) => (
        <option key={role} value={role}>
          {roles(`${role}.name`)}
        </option>
      ))}
    </NativeSelect>
  );
}
