import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import type { Part } from "./part";

/** Props of `Later`. */
export interface LaterProps<Props> {
  /** The same for the component's whole life; another part needs another `key`. */
  readonly part: Part<Props>;
  readonly props: Props;
  /** What stands there until the code is here. */
  readonly fallback: ReactNode;
}

/**
 * Shows a part: at once where its code is here, else as soon as it comes. That it cannot be fetched is thrown for the `Guard` around it.
 * React's own way (`lazy` and `Suspense`) shows its fallback for 300 ms at the least, even for code that was loaded long ago.
 */
export function Later<Props extends object>({ part, props, fallback }: LaterProps<Props>): ReactNode {
  const [Body, setBody] = useState<ComponentType<Props> | null>(() => part.loaded);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    if (Body || failure) return;
    part.load().then(
      (component) => setBody(() => component),
      (error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error))),
    );
  }, [part, Body, failure]);
  if (failure) throw failure;
  if (Body) return <Body {...props} />;
  return (
    <div data-loading style={{ display: "contents" }}>
      {fallback}
    </div>
  );
}
