import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { SavedAs } from "../../../excel/port";
import { useTexts } from "../shell/language";
import { savedTexts } from "./finish.data";

/** How the copy was saved, and what to do with it. */
export function SavedCopy({ saved }: { readonly saved: SavedAs }) {
  const say = useTexts(savedTexts);
  const params = {
    ...(saved.kind === "download" && { name: saved.name }),
    ...(saved.kind === "sheet" && { title: saved.title }),
  };
  return (
    <MessageBar intent={saved.kind === "sheet" ? "warning" : "success"} layout="multiline">
      <MessageBarBody>{say(saved.kind, params)}</MessageBarBody>
    </MessageBar>
  );
}
