/** The kinds of files that are taken, by what they hold, with the endings people know them by. */
export const mediaTypes = {
  'image/jpeg': { photo: true, endings: ['jpg', 'jpeg'] },
  'image/png': { photo: true, endings: ['png'] },
  'image/webp': { photo: true, endings: ['webp'] },
  'application/pdf': { photo: false, endings: ['pdf'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { photo: false, endings: ['docx'] },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { photo: false, endings: ['xlsx'] },
} as const satisfies Record<string, Readonly<{ photo: boolean; endings: readonly [string, ...string[]] }>>;

export type MediaType = keyof typeof mediaTypes;

type Photos = { [M in MediaType]: (typeof mediaTypes)[M]['photo'] extends true ? M : never };
export type PhotoType = Photos[MediaType];

export const isPhoto = (mediaType: MediaType): mediaType is PhotoType => mediaTypes[mediaType].photo;
