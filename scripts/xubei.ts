import { run } from './cli/run';

// Whoever reads the answer may stop early (| head): that changes nothing about it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  now: () => new Date(),
  isTerminal: process.stderr.isTTY,
});
