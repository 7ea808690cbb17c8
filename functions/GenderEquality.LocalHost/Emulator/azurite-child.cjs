'use strict';
// Runs Azurite as a child that never outlives its parent: the parent holds the other end of stdin, and
// however the parent ends, the pipe closes and Azurite shuts down in order, flushing what it keeps.
const main = process.argv[1];
const once = process.once.bind(process);
// Ctrl+C reaches every process of the terminal. The parent needs storage while it drains, so only stdin ends us.
process.once = (event, listener) => (event === 'SIGINT' ? process : once(event, listener));
process.on('SIGINT', () => {});
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});
process.stdin.resume().on('end', () => {
  if (!process.emit('SIGTERM')) process.exit(0);
  setTimeout(() => process.exit(0), 8000).unref();
});
require(main);
