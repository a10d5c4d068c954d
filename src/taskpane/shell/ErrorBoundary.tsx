import { Component, type ErrorInfo, type ReactNode } from "react";
import { CrashReport } from "./CrashReport";

interface State {
  readonly error: unknown;
  readonly crashed: boolean;
  readonly componentStack: string;
}

/** Keeps a fault in one view from leaving the pane blank. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: undefined, crashed: false, componentStack: "" };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error, crashed: true };
  }

  override componentDidCatch(_error: unknown, info: ErrorInfo): void {
    this.setState({ componentStack: info.componentStack ?? "" });
  }

  override render(): ReactNode {
    const { crashed, error, componentStack } = this.state;
    return crashed ? <CrashReport error={error} componentStack={componentStack} /> : this.props.children;
  }
}
