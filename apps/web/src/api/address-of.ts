/** Bytes that only somebody who says who they are can read, as an address to show them from. */
export const addressOf = (bytes: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      if (typeof reader.result === 'string') resolve(reader.result);
    });
    reader.addEventListener('error', () => reject(new Error('The photo could not be read')));
    reader.readAsDataURL(bytes);
  });
