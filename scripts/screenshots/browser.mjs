// Chromium of this machine, offline.
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

export async function openBrowser() {
  const executablePath = await findChromium();
  // In containers root has no sandbox, and /dev/shm is too small for a long page.
  const args = ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  return chromium.launch({ executablePath, args });
}

async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined) {
    if (await isExecutable(given)) return given;
    throw new Error(`CHROMIUM_PATH names ${given}, which is no program.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const path of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    if (await isExecutable(path)) return path;
  }
  throw new Error(
    'No Chromium was found. Install one (Debian: apt-get install chromium fonts-noto-color-emoji) or name it in CHROMIUM_PATH.',
  );
}

const isExecutable = (path) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
