import type { ReactNode } from 'react';
import { WorkspaceFrame } from '@/components/auth/workspace-frame';
import { loadWorkspace } from '@/lib/server/organisations/loaders';

interface Props {
  children: ReactNode;
  params: Promise<{ org: string }>;
}

export default async function WorkspaceLayout({ children, params }: Props) {
  const workspace = await loadWorkspace((await params).org);
  return <WorkspaceFrame workspace={workspace}>{children}</WorkspaceFrame>;
}
