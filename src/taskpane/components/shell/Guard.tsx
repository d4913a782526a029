import { Component, type ReactNode } from "react";

/** Props of `Guard`. */
export interface GuardProps {
  readonly children: ReactNode;
  readonly fallback: (error: Error) => ReactNode;
}

/** Shows something else where its children cannot be shown. React tells errors of rendering (and of a section's code that cannot be loaded) to class components alone. */
export class Guard extends Component<GuardProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? this.props.fallback(error) : this.props.children;
  }
}
