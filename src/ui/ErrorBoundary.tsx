import { Component, type ReactNode } from 'react';

interface Props {
  readonly message: string;
  readonly children: ReactNode;
}

/** Keeps a fault in one part of the page from taking the rest along. */
export class ErrorBoundary extends Component<Props, { fault: string | null }> {
  override state = { fault: null };

  static getDerivedStateFromError(error: unknown) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.fault === null) return this.props.children;
    return (
      <div className="fault" role="alert">
        <p>{this.props.message}</p>
        <p className="fault-detail">{this.state.fault}</p>
      </div>
    );
  }
}
