/** Address of MapLibre's worker; see the plugin in vite.config.ts. */
declare module 'virtual:maplibre-worker-url' {
  const url: string;
  export default url;
}
