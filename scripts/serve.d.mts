import type { RequestListener, Server } from 'node:http';

export interface ServeOptions {
  readonly folder: string;
  readonly port?: number;
  readonly host?: string;
  readonly base?: string;
  readonly strictPort?: boolean;
}
export function createListener(folder: string, base?: string): RequestListener;
export function serve(options: ServeOptions): Promise<{ readonly server: Server; readonly address: string }>;
