'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Button } from '@/components/ui/button';
import { LiveRegion } from '@/components/ui/live-region';
import type { Field } from '@/lib/domain/materials/fields';
import type { MaterialKind } from '@/lib/domain/materials/kinds';
import { toFormValue } from '@/lib/domain/materials/form-value';
import type { ShownValue } from '@/lib/domain/materials/slot';
import type { PageOutline } from '@/lib/domain/reading/reading';
import type { ShownProposal, ShownReadValue } from '@/lib/domain/reading/shown';
import { EyesCard } from './eyes-card';
import { PageCrop } from './page-crop';
import { ProposalCard } from './proposal-card';
import { proposalKey } from './proposal-key';
import type { ReviewItem } from './review-items';
import { ValueEditor } from './value-editor';

interface Props {
  kind: MaterialKind;
  items: readonly ReviewItem[];
  stored: (field: string) => ShownValue | undefined;
  nameOfFile: (fileId: string) => string;
  pageOf: (where: ShownReadValue) => PageOutline | undefined;
  srcOf: (where: ShownReadValue) => string;
  mayConfirm: boolean;
  pending: boolean;
  onLook: (where: ShownReadValue) => void;
  onAccept: (proposals: readonly ShownProposal[]) => Promise<boolean>;
  onReject: (proposal: ShownProposal) => Promise<boolean>;
  /** A value of a person's own: typed, or taken from another place. */
  onState: (field: Field, value: unknown, proposal: ShownProposal | undefined) => Promise<boolean>;
  onLeave: () => void;
}

/** Everything to be answered, one after the other; with the mouse or without it. */
export function ProposalList(props: Props) {
  const { kind, items, mayConfirm, pending, onLook, onAccept, onReject, onState } = props;
  const t = useTranslations('reading.review');
  const labels = useTranslations(`fields.${kind}`);
  const list = useRef<HTMLOListElement>(null);
  const [active, setActive] = useState(0);
  const [editing, setEditing] = useState<string>();
  const at = Math.min(active, Math.max(0, items.length - 1));
  const agreed = items.flatMap((item) => (item.isAgreed && item.proposal ? item.proposal : []));
  const hadFocus = useRef(false);

  const focusOn = (index: number) => cardsIn(list.current)[index]?.focus();

  // An answered card goes; the next one takes its place and the focus.
  useEffect(() => {
    if (!hadFocus.current || editing !== undefined) return;
    hadFocus.current = false;
    focusOn(at);
  }, [items, at, editing]);

  async function settle(answer: Promise<boolean>) {
    hadFocus.current = list.current?.contains(document.activeElement) ?? false;
    setEditing(undefined);
    if (!(await answer)) focusOn(at);
  }

  function press(event: KeyboardEvent) {
    const item = items[at];
    const isOnCard = event.target instanceof HTMLElement && event.target.hasAttribute('data-card');
    if (isTyping(event) || item === undefined) return;
    const key = proposalKey(event.nativeEvent, isOnCard);
    if (key === undefined) return;
    event.preventDefault();
    if (key === 'leave') props.onLeave();
    if (key === 'next') focusOn(Math.min(items.length - 1, at + 1));
    if (key === 'previous') focusOn(Math.max(0, at - 1));
    if (!mayConfirm || pending) return;
    if (key === 'edit') setEditing(item.field.name);
    if (key === 'accept-all' && agreed.length > 0) void settle(onAccept(agreed));
    if (key === 'accept' && item.proposal) void settle(onAccept([item.proposal]));
    if (key === 'reject' && item.proposal) void settle(onReject(item.proposal));
  }

  return (
    <>
      {mayConfirm && agreed.length > 1 && (
        <div className="border-b border-rule2 px-4 py-2">
          <Button
            size="sm"
            variant="primary"
            pending={pending}
            onClick={() => void settle(onAccept(agreed))}
          >
            {t('acceptAll', { count: agreed.length })}
          </Button>
        </div>
      )}
      <ol ref={list} onKeyDown={press} className="divide-y divide-rule2">
        {items.map((item, index) => {
          const { field, proposal } = item;
          const page = proposal && props.pageOf(proposal);
          const box = proposal?.place.box;
          const editor = editing === field.name && (
            <ValueEditor
              kind={kind}
              field={field}
              initial={initialOf(field, proposal?.value)}
              pending={pending}
              onSave={(value) => void settle(onState(field, value, proposal))}
              onCancel={() => {
                setEditing(undefined);
                requestAnimationFrame(() => focusOn(index));
              }}
            />
          );
          const shared = {
            kind,
            field,
            isActive: index === at,
            mayConfirm,
            pending,
            editor: editor || null,
            onEdit: () => setEditing(field.name),
          };
          return (
            <li key={field.name}>
              <div
                role="group"
                data-card
                tabIndex={index === at ? 0 : -1}
                aria-label={`${labels(field.name)} ${t('position', { at: index + 1, of: items.length })}`}
                onFocus={() => {
                  setActive(index);
                  if (proposal) onLook(proposal);
                }}
                className="scroll-mt-[calc(42dvh+4rem)] outline-offset-[-2px] wide:scroll-mt-4"
              >
                {proposal ? (
                  <ProposalCard
                    {...shared}
                    proposal={proposal}
                    stored={props.stored(field.name)}
                    nameOfFile={props.nameOfFile}
                    crop={
                      page && box ? (
                        <PageCrop
                          src={props.srcOf(proposal)}
                          page={page}
                          box={box}
                          text={proposal.place.text}
                        />
                      ) : null
                    }
                    onAccept={() => void settle(onAccept([proposal]))}
                    onReject={() => void settle(onReject(proposal))}
                    onTake={(other) => void settle(onState(field, other.value, proposal))}
                    onLook={onLook}
                  />
                ) : (
                  <EyesCard
                    {...shared}
                    onAnswer={(value) => void settle(onState(field, value, undefined))}
                  />
                )}
              </div>
            </li>
          );
        })}
      </ol>
      <LiveRegion>{items.length === 0 ? t('all') : ''}</LiveRegion>
    </>
  );
}

const cardsIn = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-card]') ?? []),
];

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

/** A hidden number is typed anew: what is masked is no value. */
function initialOf(field: Field, value: ShownValue | undefined): string {
  const form = toFormValue(field, value);
  return typeof form === 'string' ? form : '';
}
