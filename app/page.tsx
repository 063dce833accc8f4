import { NoWorkspace } from '@/components/auth/no-workspace';
import { enterInstance } from '@/lib/server/organisations/loaders';

export const dynamic = 'force-dynamic';

/** Setup, sign-in or the person's workspace; shown only to somebody who belongs nowhere. */
export default async function HomePage() {
  return <NoWorkspace person={await enterInstance()} />;
}
