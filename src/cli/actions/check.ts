import type { Config } from '../../config.ts';
import { mustExist } from '../../data-directory.ts';
import { enginesOf } from '../../engines/engines.ts';
import { checkData, checkEngines, showChecks } from '../data-check.ts';
import type { Io } from '../io.ts';

export async function check(io: Io, config: Config): Promise<void> {
  const isEmbedded = config.eventLogUrl === '';
  const checks = await (isEmbedded
    ? checkData(io, mustExist(config))
    : checkEngines(io, await enginesOf(config)));
  const isSound = checks.every((each) => each.isSound);
  await io.answer({ isSound, checks }, () => showChecks(io, checks));
  if (!isSound) io.checkFailed();
}
