// What must not outlive an interrupted audit: scratch databases, temporary folders.

type Cleanup = () => void | PromiseLike<void>;
const cleanups = new Set<Cleanup>();

/** Registers what a signal must undo; the function that it returns takes it off the list. */
export function whenInterrupted(cleanup: Cleanup): () => void {
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
  };
}

/** Runs every cleanup at once, and waits for them `milliseconds` at most. */
export async function cleanUp(milliseconds = 5000): Promise<void> {
  const running = [...cleanups].map(async (cleanup) => cleanup());
  cleanups.clear();
  const deadline = new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());
  await Promise.race([Promise.allSettled(running), deadline]);
}
