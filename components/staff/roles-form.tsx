'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useAction } from '@/components/forms/use-action';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { StatusIcon } from '@/components/ui/status';
import { cn } from '@/lib/cn';
import { staffRoles, type StaffRole } from '@/lib/domain/materials/staff';
import { assignRolesAction } from '@/lib/server/staff/actions';
import type { StaffLab, StaffPerson } from '@/lib/domain/staff/staff-lab';
import { formatList } from '@/lib/format';

interface Props {
  orgId: string;
  seasonId: string;
  lab: StaffLab;
  mayWrite: boolean;
}

/** Who is the technician and who the security officer: nobody but a person knows. */
export function RolesForm({ orgId, seasonId, lab, mayWrite }: Props) {
  const t = useTranslations('staff.roles');
  const { call, pending } = useAction();
  const [people, setPeople] = useState(lab.people);
  const [words, setWords] = useState('');
  // Who holds something stands first, as it was when the page came: nobody jumps away while ticked.
  const [order] = useState(() => lab.people.toSorted((a, b) => held(b) - held(a)));
  const found = order.filter(({ name }) => name.includes(words.trim()));
  const { revisionId, version } = lab;
  const change = (key: string, part: Partial<StaffPerson>) =>
    setPeople(people.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const send = () => {
    if (revisionId === null) return;
    const stated = people.map(({ key, roles, computerBachelor }) => ({
      key,
      roles: [...roles],
      computerBachelor,
    }));
    void call(() => assignRolesAction({ orgId, seasonId, revisionId, version, people: stated }), {
      onDone: (answer) =>
        answer?.status === 'conflict' ? toast.error(t('conflict')) : toast.success(t('done')),
    });
  };
  return (
    <Card>
      <CardHeader
        level={2}
        title={t('title')}
        aside={lab.isConfirmed ? t('confirmed') : t('unconfirmed')}
      />
      <CardBody className="grid gap-3">
        <p className="max-w-[46rem] text-soft">{t('why')}</p>
        <ul className="grid gap-1">
          {staffRoles.map((role) => (
            <Held key={role} role={role} people={people} />
          ))}
        </ul>
        {people.length > FEW && (
          <Field label={t('search')} className="max-w-80 print:hidden">
            <Input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
          </Field>
        )}
        <ul
          className={cn(
            'divide-y divide-rule2 rounded-lg border bg-paper print:bg-card',
            people.every((person) => held(person) === 0) && 'print:hidden',
          )}
        >
          {found
            .flatMap(({ key }) => people.find((person) => person.key === key) ?? [])
            .map((person) => (
              <PersonRow
                key={person.key}
                person={person}
                disabled={!mayWrite}
                onChange={(part) => change(person.key, part)}
              />
            ))}
          {found.length === 0 && <li className="px-3 py-3 text-soft">{t('noneFound')}</li>}
        </ul>
        {mayWrite && (
          <div className="sticky bottom-0 -mx-1 border-t bg-card px-1 py-2 print:hidden">
            <Button pending={pending} onClick={send}>
              {t('save')}
            </Button>
          </div>
        )}
      </CardBody>
    </Card>
  );
}

/** More people than these are searched, not scrolled through. */
const FEW = 8;

const held = ({ roles, computerBachelor }: StaffPerson): number =>
  roles.length + Number(computerBachelor);

function Held({ role, people }: { role: StaffRole; people: readonly StaffPerson[] }) {
  const t = useTranslations('staff.roles');
  const tRole = useTranslations('materials.staff.roles');
  const locale = useLocale();
  const needsDegree = role === 'computer-technician';
  const holders = people.filter(
    ({ roles, computerBachelor }) => roles.includes(role) && (!needsDegree || computerBachelor),
  );
  return (
    <li className="flex items-center gap-2">
      <StatusIcon outcome={holders.length > 0 ? 'pass' : 'fail'} />
      {tRole(role)}
      <span className="text-soft">
        {holders.length > 0
          ? formatList(
              holders.map(({ name }) => name),
              locale,
            )
          : t('nobody')}
      </span>
    </li>
  );
}

interface PersonRowProps {
  person: StaffPerson;
  disabled: boolean;
  onChange: (part: Partial<StaffPerson>) => void;
}

function PersonRow({ person, disabled, onChange }: PersonRowProps) {
  const t = useTranslations('staff.roles');
  const tStaff = useTranslations('materials.staff');
  const { name, roles } = person;
  return (
    <li className={held(person) === 0 ? 'print:hidden' : undefined}>
      <div
        role="group"
        aria-label={t('person', { name })}
        className="grid items-center gap-x-4 gap-y-1 px-3 py-2 wide:grid-cols-[17rem_1fr]"
      >
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-medium">{name}</span>
          <span className="text-sm text-soft">{person.idMasked}</span>
          {person.wasHereBefore && <Badge>{t('before')}</Badge>}
          {!person.isStored && <Badge>{t('fromFile')}</Badge>}
        </p>
        <div className="flex flex-wrap gap-x-4">
          <Checkbox
            label={tStaff('computerBachelor')}
            checked={person.computerBachelor}
            disabled={disabled}
            onChange={(event) => onChange({ computerBachelor: event.target.checked })}
          />
          {staffRoles.map((role) => (
            <Checkbox
              key={role}
              label={tStaff(`roles.${role}`)}
              checked={roles.includes(role)}
              disabled={disabled}
              onChange={(event) =>
                onChange({
                  roles: event.target.checked
                    ? [...roles, role]
                    : roles.filter((held) => held !== role),
                })
              }
            />
          ))}
        </div>
      </div>
    </li>
  );
}
