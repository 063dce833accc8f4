'use client';

import { Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Card, CardBody, CardHeader } from '@/components/ui/card';
import type { ClientPage } from '@/lib/server/clients/loaders';
import { ClientFacts } from './client-facts';
import { ClientForm } from './client-form';

/** The company's facts, read or edited in place. */
export function ClientFactsCard({ page }: { page: ClientPage }) {
  const t = useTranslations('clients');
  const [editing, setEditing] = useState(false);
  return (
    <Card>
      <CardHeader
        level={2}
        title={t('facts')}
        aside={
          page.mayWrite &&
          !editing && (
            <Button size="sm" onClick={() => setEditing(true)}>
              <Pencil aria-hidden />
              {t('form.edit')}
            </Button>
          )
        }
      />
      <CardBody>
        {editing ? (
          <ClientForm orgId={page.orgId} client={page.client} onClose={() => setEditing(false)} />
        ) : (
          <ClientFacts page={page} />
        )}
      </CardBody>
    </Card>
  );
}
