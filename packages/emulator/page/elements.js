/** Returns the element with an identifier. */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}

/**
 * Makes an element. Text is never read as HTML, since requests of others are shown here.
 *
 * @param {string} tag Name with classes: `span.pill`.
 * @param {Record<string, unknown>} properties Properties of the element; `data` and `aria` hold attributes.
 * @param {(Node | string)[]} children
 */
export function element(tag, properties = {}, ...children) {
  const [name, ...classes] = tag.split('.');
  const made = document.createElement(name);
  made.classList.add(...classes);
  const { data = {}, aria = {}, ...others } = properties;
  for (const [key, value] of Object.entries(data)) made.dataset[key] = value;
  for (const [key, value] of Object.entries(aria)) made.setAttribute(`aria-${key}`, value);
  Object.assign(made, others);
  made.append(...children);
  return made;
}

/** Shows a text if it is another one: a reader of the screen would repeat it. */
export function setText(target, text) {
  if (target.textContent !== text) target.textContent = text;
}

/** Makes a button that copies a text. */
export function copyButton(label, text) {
  const button = element('button.quiet', { type: 'button' }, label);
  button.addEventListener('click', () => void copy(button, label, text()));
  return button;
}

/** Copies a text, and shows on the button how that went. */
export async function copy(button, label, text) {
  try {
    await navigator.clipboard.writeText(text);
    setText(button, 'Copied');
  } catch {
    setText(button, 'Not allowed');
  }
  setTimeout(() => setText(button, label), 1500);
}
