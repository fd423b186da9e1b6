import { useEffect, useId, useState } from 'react';

type Props = {
  readonly label: string;
  /** What the field is for, to tests and embedders (`data-file`). */
  readonly name: string;
  readonly accept?: string;
  readonly isMultiple?: boolean;
  readonly className?: string;
  readonly onFiles: (files: readonly File[]) => void;
};

/** A file that misses the field is not dropped: the browser would open it instead of the page, and with that take what was read. */
function refuseElsewhere(event: DragEvent): void {
  const isTaken = event.defaultPrevented || (event.target as Element).matches('input[type=file]');
  if (isTaken || event.dataTransfer?.types.includes('Files') !== true) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'none';
}

/** Where files are dropped or chosen. The same file can be chosen again, when it has been mended. */
export function FileDrop({ label, name, accept, isMultiple = false, className = '', onFiles }: Props) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const events = ['dragover', 'drop'] as const;
    for (const name of events) window.addEventListener(name, refuseElsewhere);
    return () => {
      for (const name of events) window.removeEventListener(name, refuseElsewhere);
    };
  }, []);
  return (
    <div
      className={`file-drop ${className}`.trim()}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={isMultiple}
        data-file={name}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}
