/** Works with what has been opened, and closes it. */
export async function during<Open extends { close(): Promise<void> }, Result>(
  open: Open,
  work: (open: Open) => Promise<Result>,
): Promise<Result> {
  let result: Result;
  try {
    result = await work(open);
  } catch (error) {
    // What went wrong first is what the user has to know.
    await open.close().catch(() => undefined);
    throw error;
  }
  await open.close();
  return result;
}
