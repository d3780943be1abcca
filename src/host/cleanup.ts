// What must not outlive an interrupted audit: scratch databases, temporary folders.

type Cleanup = () => void | PromiseLike<void>;
const cleanups = new Set<Cleanup>();
let isInterrupted = false;

/** Registers what a signal must undo; the function that it returns takes it off the list. */
export function whenInterrupted(cleanup: Cleanup): () => void {
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
  };
}

/** Never comes back once somebody has interrupted: what an interrupted audit comes to is neither shown nor written. */
export function unlessInterrupted(): Promise<void> {
  return isInterrupted ? new Promise(() => undefined) : Promise.resolve();
}

/** Runs every cleanup at once, also those that are registered meanwhile, and waits for them `milliseconds` at most. */
export async function cleanUp(milliseconds = 5000): Promise<void> {
  isInterrupted = true;
  const deadline = new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  await Promise.race([runAll(), deadline]);
}

async function runAll(): Promise<void> {
  while (cleanups.size > 0) {
    const running = [...cleanups].map(async (cleanup) => cleanup());
    cleanups.clear();
    await Promise.allSettled(running);
  }
}
