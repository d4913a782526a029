import { Button } from "@fluentui/react-components";
import { useRef } from "react";

/** Props of `FileButton`. */
export interface FileButtonProps {
  readonly label: string;
  /** File name endings, as in ".json,.xlsx". */
  readonly accept: string;
  readonly isDisabled?: boolean;
  readonly onChoose: (file: File) => void;
}

/** A button that opens the system's choice of one file. */
export function FileButton({ label, accept, isDisabled = false, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button disabledFocusable={isDisabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file chosen again, mended meanwhile, must be told as a choice too.
          target.value = "";
          if (file) onChoose(file);
        }}
      />
    </>
  );
}
