import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { newKey } from '../../api/recording.js';
import { sendFile } from '../../api/sending.js';

/** A photo and how far it is; `key`: the same photo again is the same request. */
export type Photo = Readonly<{
  key: string;
  file: File;
  picture: string;
  state: 'waits' | 'goes' | 'attached' | 'failed';
  gone: number;
  error?: Error;
}>;

/** Photos on their way to a case, one after another. */
export const usePhotos = (id: string) => {
  const queries = useQueryClient();
  const [photos, setPhotos] = useState<readonly Photo[]>([]);
  const before = useRef(Promise.resolve());

  const change = (key: string, how: Partial<Photo>) =>
    setPhotos((all) => all.map((photo) => (photo.key === key ? { ...photo, ...how } : photo)));

  const send = async ({ key, file }: Photo): Promise<void> => {
    change(key, { state: 'goes', gone: 0 });
    try {
      await sendFile(`/api/cases/${id}/attachments`, { file, key, progress: (gone) => change(key, { gone }) });
      change(key, { state: 'attached' });
      await queries.invalidateQueries({ queryKey: ['case', id] });
    } catch (error) {
      change(key, { state: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
    }
  };

  const inTurn = (photo: Photo) => {
    before.current = before.current.then(() => send(photo));
  };

  const add = (files: Iterable<File>) => {
    const fresh = [...files].map((file): Photo => ({
      key: newKey(),
      file,
      picture: URL.createObjectURL(file),
      state: 'waits',
      gone: 0,
    }));
    setPhotos((all) => [...all, ...fresh]);
    fresh.forEach(inTurn);
  };

  return { photos, add, again: inTurn };
};
