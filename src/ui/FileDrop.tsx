import { useId, useState } from 'react';

type Props = {
  readonly label: string;
  /** What the field is for, to tests and embedders (`data-file`). */
  readonly name: string;
  readonly accept?: string;
  readonly isMultiple?: boolean;
  readonly className?: string;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Where files are dropped or chosen. The same file can be chosen again, when it has been mended. */
export function FileDrop({ label, name, accept, isMultiple = false, className = '', onFiles }: Props) {
  const id = useId();
  const [isOver, setOver] = useState(false);
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
