type Named = { readonly name: string };

type Standing = Readonly<{
  stage: 'filed' | 'listed' | 'claimed' | 'resolved' | 'closed' | 'withdrawn';
  lead?: Named | null | undefined;
  community: Named;
}>;

/** What has to happen next and, where one unit has to do it, which. */
export type NextStep = Readonly<{ step: 'list' | 'claim' | 'resolve' | 'confirm' | 'nothing'; whom: string }>;

/** What is next for a case that stands as it does. */
export const nextOf = ({ stage, lead, community }: Standing): NextStep => {
  switch (stage) {
    case 'filed':
      return { step: 'list', whom: '' };
    case 'listed':
      return { step: 'claim', whom: '' };
    case 'claimed':
      return { step: 'resolve', whom: lead?.name ?? '' };
    case 'resolved':
      return { step: 'confirm', whom: community.name };
    case 'closed':
    case 'withdrawn':
      return { step: 'nothing', whom: '' };
  }
};
