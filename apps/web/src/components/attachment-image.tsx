import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../api/address-of.js';
import { client } from '../api/client.js';
import { answered } from '../api/refused.js';

type Asked = Readonly<{ caseId: string; attachment: string; variant: 'preview' | 'thumbnail' }>;

// A photo is read only by somebody who says who they are, so the page asks for its bytes and keeps them as an address.
const useImage = ({ caseId, attachment, variant }: Asked) =>
  useQuery({
    queryKey: ['attachment', caseId, attachment, variant],
    queryFn: async ({ signal }) => {
      const params = { path: { id: caseId, attachment }, query: { variant } };
      const url = '/api/cases/{id}/attachments/{attachment}';
      return addressOf(answered(await client.GET(url, { params, parseAs: 'blob', signal })));
    },
    staleTime: Infinity,
  });

/** A photo that is attached to a case. */
export const AttachmentImage = ({ alt, ...asked }: Asked & { alt: string }) => {
  const { data } = useImage(asked);
  return data === undefined ? <span className="no-image" role="img" aria-label={alt} /> : <img src={data} alt={alt} />;
};
