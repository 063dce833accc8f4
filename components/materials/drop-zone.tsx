'use client';

import { Camera, FolderOpen, Images, Upload } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRef, useState, type DragEvent, type InputHTMLAttributes } from 'react';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import { photoTypes } from '@/lib/domain/files/photo-types';
import { chosenFiles, droppedFiles, type TakenFile } from './dropped-files';

interface Props {
  onFiles: (files: TakenFile[]) => void;
  /** What the files are for, in the name of each control. */
  label: string;
  /** Said instead of what a slot says. */
  text?: string;
  hint?: string;
  className?: string;
}

/** Drag, paste, choose files, choose a folder; on a phone, its photos and its camera. */
export function DropZone({ onFiles, label, text, hint, className }: Props) {
  const t = useTranslations('upload');
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(onFiles);
  }

  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onPaste={(event) => {
        if (event.clipboardData.files.length === 0) return;
        event.preventDefault();
        onFiles(chosenFiles([...event.clipboardData.files]));
      }}
      className={cn(
        'grid justify-items-center gap-2 rounded-lg border border-dashed border-edge/70 px-4 py-4 text-center print:hidden',
        over && 'border-accent bg-accent-bg',
        className,
      )}
    >
      <p className="text-md text-soft">{text ?? t('dropHere')}</p>
      <div className="flex flex-wrap justify-center gap-2">
        <FileButton
          icon={<Upload aria-hidden />}
          text={t('choose')}
          label={t('chooseFor', { label })}
          input={{ multiple: true }}
          onFiles={onFiles}
          isFirst
        />
        <FileButton
          icon={<FolderOpen aria-hidden />}
          text={t('chooseFolder')}
          label={t('chooseFolderFor', { label })}
          input={folder}
          onFiles={onFiles}
          className="pointer-coarse:hidden"
        />
        <FileButton
          icon={<Images aria-hidden />}
          text={t('photos')}
          label={t('photosFor', { label })}
          input={{ multiple: true, accept: photoTypes }}
          onFiles={onFiles}
          className="hidden pointer-coarse:inline-flex"
        />
        <FileButton
          icon={<Camera aria-hidden />}
          text={t('camera')}
          label={t('cameraFor', { label })}
          input={{ accept: photoTypes, capture: 'environment' }}
          onFiles={onFiles}
          className="hidden pointer-coarse:inline-flex"
        />
      </div>
      <p className="text-sm text-soft">
        {hint} {t('accepts')}
      </p>
    </div>
  );
}

// Not in the types of React, and known to every browser on a desk.
const folder = { multiple: true, webkitdirectory: '' };

interface FileButtonProps {
  icon: React.ReactNode;
  text: string;
  label: string;
  input: InputHTMLAttributes<HTMLInputElement>;
  onFiles: (files: TakenFile[]) => void;
  isFirst?: boolean;
  className?: string;
}

function FileButton({ icon, text, label, input, onFiles, isFirst, className }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        tabIndex={-1}
        aria-label={label}
        className="sr-only"
        {...input}
        onChange={(event) => {
          onFiles(chosenFiles([...(event.target.files ?? [])]));
          event.target.value = '';
        }}
      />
      <Button
        size="sm"
        className={className}
        data-upload={isFirst || undefined}
        onClick={() => picker.current?.click()}
      >
        {icon}
        {text}
      </Button>
    </>
  );
}
