/** RFC 6266 with a name as RFC 5987 writes it, and one in ASCII for whoever cannot read that. */
export const dispositionOf = (how: 'inline' | 'attachment', name: string): string => {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replaceAll(/['()*]/g, percent);
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
};

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
