import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where people log in; the screens in development ask it too, with its cookie: one log-in serves both. */
const WEB = globalThis.process.env.WEB_URL ?? 'http://127.0.0.1:4200';
const asked = ['/graphql', '/services', '/session', '/login', '/logout'];

export default defineConfig({
  plugins: [react()],
  server: {
    host: '127.0.0.1',
    port: 4300,
    proxy: Object.fromEntries(asked.map((path) => [path, { target: WEB, headers: { origin: WEB } }])),
  },
  build: {
    // Elsewhere for whoever lays the build into its place once it is whole.
    outDir: globalThis.process.env.CONSOLE_FOLDER ?? 'dist',
    target: 'es2022',
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
  },
});
