import { Button } from "@fluentui/react-components";
import { type ChangeEvent, useRef } from "react";

/** Props of `FilePicker`. */
export interface FilePickerProps {
  /** Words of the button. */
  readonly label: string;
  /** Endings of the files that may be chosen. */
  readonly accept: readonly string[];
  readonly multiple?: boolean;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** A button that lets files be chosen from disk. The same file may be chosen again. */
export function FilePicker(props: FilePickerProps) {
  const { label, accept, multiple = false, primary = false, disabled = false, onChoose } = props;
  const input = useRef<HTMLInputElement>(null);
  const take = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    target.value = "";
    if (files.length > 0) onChoose(files);
  };
  return (
    <>
      <Button
        appearance={primary ? "primary" : "secondary"}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={label}
        accept={accept.join(",")}
        multiple={multiple}
        onChange={take}
      />
    </>
  );
}
