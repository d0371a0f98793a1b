import './look/base.css';

/** Two applications at one address: the grid officer's is small, and opens without a line. */
const isGrid = /^\/grid(?:\/|$)/.test(window.location.pathname);
await (isGrid ? import('./grid/main') : import('./office'));
