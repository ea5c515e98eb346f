/** The API key: of this tab alone, and gone with it. Without one the page asks without. */
const STORED = 'abt-key';
let asking = null;

export function key() {
  return sessionStorage.getItem(STORED);
}

export function forgetKey() {
  sessionStorage.removeItem(STORED);
  showWhetherKept();
}

/** Shows the button that forgets while there is something to forget. */
export function showWhetherKept() {
  document.getElementById('forget').hidden = key() === null;
}

/**
 * Asks whoever looks for a key; questions that come together are one.
 *
 * @returns whether there is another one now
 */
export function askForKey(why) {
  asking ??= answered(why).finally(() => (asking = null));
  return asking;
}

function answered(why) {
  const dialog = document.getElementById('key-dialog');
  const input = document.getElementById('key');
  document.getElementById('key-why').textContent = why;
  input.value = '';
  dialog.returnValue = '';
  document.getElementById('key-cancel').onclick = () => dialog.close('');
  const { promise, resolve } = Promise.withResolvers();
  dialog.addEventListener('close', () => resolve(dialog.returnValue === 'use'), { once: true });
  dialog.showModal();
  return promise.then((isGiven) => {
    if (isGiven) sessionStorage.setItem(STORED, input.value.trim());
    input.value = '';
    showWhetherKept();
    return isGiven;
  });
}
